"""The rows of a data set that lie near a plane of the colour cube."""

from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.dataset_value import Dataset
from core.plane import NEAR, Plane


@dataclass(frozen=True, eq=False)
class NearRows:
    """Rows near a plane, thinned evenly to a number that can still be told apart.

    Attributes
    ----------
    x, y : ndarray of shape (n,)
        Their places on the plane, from 0 to 1.
    labels : ndarray of int, shape (n,)
        1 for the light font, 0 for the dark one.
    count : int
        How many are near, before the thinning.
    """

    x: Array
    y: Array
    labels: np.ndarray
    count: int


class RowsOnPlane:
    """All rows of a data set, projected once, so that the near ones are found at every frame.

    Parameters
    ----------
    dataset : Dataset
    plane : Plane
    """

    def __init__(self, dataset: Dataset, plane: Plane) -> None:
        self._labels = dataset.y
        self._x, self._y, fixed, weight = plane.project(dataset.X)
        self._fixed, self._weight = fixed.astype(np.float32), weight.astype(np.float32)

    def near(self, level: float, most: int) -> NearRows:
        """Return the rows whose channels differ by at most `NEAR` from the cut at `level`, at most `most` of them."""
        rows = np.flatnonzero(self._weight * np.abs(self._fixed - np.float32(level)) <= NEAR + 1e-6)
        shown = rows if rows.size <= most else rows[np.linspace(0, rows.size - 1, most).astype(int)]
        return NearRows(self._x[shown], self._y[shown], self._labels[shown], int(rows.size))
