"""Data sets: reading, splitting, and the list of those that come with the program."""

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core import bundled_data
from core.csv_errors import BadRowsError, DataError, LoadCancelled, MissingColumnError, UnknownEncodingError
from core.dataset_value import Dataset, turned_round
from core.messages import Message, tr

if TYPE_CHECKING:
    from core.csv_reader import ColumnChoice, CsvPreview, load_csv, preview_csv

__all__ = [
    "DATASETS",
    "LARGEST_SEED",
    "BadRowsError",
    "ColumnChoice",
    "CsvPreview",
    "DataError",
    "Dataset",
    "DatasetEntry",
    "LoadCancelled",
    "MissingColumnError",
    "Split",
    "SplitCounts",
    "UnknownEncodingError",
    "load_csv",
    "preview_csv",
    "split",
    "turned_round",
]

_OF_FILES = ("ColumnChoice", "CsvPreview", "load_csv", "preview_csv")


def __getattr__(name: str) -> Any:
    """Return what reads files; its ten modules are loaded when a file is read, not when the window opens."""
    if name in _OF_FILES:
        from core import csv_reader

        return getattr(csv_reader, name)
    raise AttributeError(name)


LARGEST_SEED = 2**32 - 1
"""The largest seed that scikit-learn takes."""


@dataclass(frozen=True)
class SplitCounts:
    """How many rows a split has where.

    Attributes
    ----------
    train, test : int
        The rows of each part.
    train_light, test_light : int
        Those of them whose font is light.
    shared_rows : int
        The rows of the test part whose colour also stands in the training part.
    """

    train: int
    test: int
    train_light: int
    test_light: int
    shared_rows: int


@dataclass(frozen=True, eq=False)
class Split:
    """A data set parted into training and test.

    Attributes
    ----------
    train, test : Dataset
        The parts.
    test_size : float
        The share that was asked for.
    seed : int
        The seed of the drawing.
    keep_duplicates_together : bool
        Whether the rows of a colour all went into the same part.
    counts : SplitCounts
        How many rows went where.
    train_rows, test_rows : ndarray of int, shapes (n_train,), (n_test,)
        The positions in the data set of the rows of `train` and `test`, read-only.
    """

    train: Dataset
    test: Dataset
    test_size: float
    seed: int
    keep_duplicates_together: bool
    counts: SplitCounts
    train_rows: NDArray[np.int64]
    test_rows: NDArray[np.int64]


def split(dataset: Dataset, test_size: float = 1 / 3, seed: int = 0, keep_duplicates_together: bool = True) -> Split:
    """Part `dataset` into training and test with scikit-learn.

    Parameters
    ----------
    dataset : Dataset
        The rows to part.
    test_size : float
        The share of the test part, between 0 and 1: of the distinct colours if they are kept
        together, else of the rows.
    seed : int
        0 to 2³² − 1; the same seed gives the same parts.
    keep_duplicates_together : bool
        Whether all rows of a colour go into the same part, so that no tested colour was trained on.

    Raises
    ------
    ValueError
        If `test_size` or `seed` is out of its range, or a part would be empty.
    """
    if not 0.0 < test_size < 1.0:
        raise ValueError(tr("test_size must be between 0 and 1, but is {value}.", value=test_size))
    if not 0 <= operator.index(seed) <= LARGEST_SEED:
        raise ValueError(
            tr("seed must be a whole number from 0 to {most}, but is {value}.", most=LARGEST_SEED, value=seed)
        )
    colour = np.unique(dataset.colour_keys, return_inverse=True)[1]
    n_units = dataset.distinct_colours if keep_duplicates_together else dataset.n_rows
    if math.ceil(test_size * n_units) >= n_units:
        raise ValueError(
            tr(
                "A test part of {share:.1%} of {count:,} colours or rows would leave none for training.",
                share=test_size,
                count=n_units,
            )
        )
    train, test = _positions(colour, test_size, seed, keep_duplicates_together)
    in_train = np.zeros(dataset.n_rows, dtype=bool)
    in_train[colour[train]] = True
    parts = dataset.take(train), dataset.take(test)
    counts = SplitCounts(
        train=parts[0].n_rows,
        test=parts[1].n_rows,
        train_light=parts[0].n_light,
        test_light=parts[1].n_light,
        shared_rows=int(np.count_nonzero(in_train[colour[test]])),
    )
    for positions in (train, test):
        positions.flags.writeable = False
    return Split(*parts, float(test_size), int(seed), bool(keep_duplicates_together), counts, train, test)


def _positions(
    colour: NDArray[np.int64], test_size: float, seed: int, together: bool
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the positions of the training and of the test rows, `colour` numbering the colours."""
    from sklearn.model_selection import GroupShuffleSplit, train_test_split

    if together:
        drawn = GroupShuffleSplit(n_splits=1, test_size=test_size, random_state=seed)
        train, test = next(drawn.split(np.empty((colour.size, 0)), groups=colour))
    else:
        train, test = train_test_split(np.arange(colour.size), test_size=test_size, random_state=seed)
    return train, test


@dataclass(frozen=True)
class DatasetEntry:
    """A data set that comes with the program.

    Attributes
    ----------
    name : str
        The key in `DATASETS`.
    title : Message
        The name as people read it.
    provenance : Message
        Where it comes from.
    load : callable
        Returns the `Dataset`.
    """

    name: str
    title: Message
    provenance: Message
    load: Callable[[], Dataset]


_ENTRIES = (
    DatasetEntry(
        name="bundled", title=tr("bundled colours"), provenance=bundled_data.PROVENANCE, load=bundled_data.load
    ),
)

DATASETS: Mapping[str, DatasetEntry] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""Every data set that comes with the program, by name."""
