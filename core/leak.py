"""What a split by rows would leak: tested colours that were learned from."""

from dataclasses import dataclass

import numpy as np

from core.dataset_value import Dataset


@dataclass(frozen=True)
class Leak:
    """What the two parts of a split by rows have in common.

    Attributes
    ----------
    test_rows : int
        The rows of the test part.
    shared_rows : int
        Those of them whose colour also stands in the training part.
    """

    test_rows: int
    shared_rows: int

    @property
    def share(self) -> float:
        """The share of the test rows, 0 to 1, whose colour also stands in the training part."""
        return self.shared_rows / self.test_rows


def leak(dataset: Dataset, test_size: float, seed: int) -> Leak:
    """Return what scikit-learn's ``train_test_split`` of the rows, which looks at no colour, would leak.

    Parameters
    ----------
    dataset : Dataset
    test_size : float
        The share of the test rows, between 0 and 1.
    seed : int
        Its ``random_state``.

    Raises
    ------
    ValueError
        If a part would be empty.
    """
    from sklearn.model_selection import train_test_split

    train, test = train_test_split(dataset.colour_keys, test_size=test_size, random_state=seed)
    learned = np.sort(train)
    place = np.minimum(np.searchsorted(learned, test), learned.size - 1)
    return Leak(int(test.size), int(np.count_nonzero(learned[place] == test)))
