"""Colours with a label each, as a frozen value."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.activations import Array
from core.messages import tr

Labels = NDArray[np.int64]

ORIGINS = ("formula", "file", "person")
"""Where labels can come from: computed by a rule, read from a file, given by a person in this program."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """Background colours and the font that each of them wants.

    Attributes
    ----------
    X : ndarray of shape (3, n)
        Red, green and blue in the rows, each in [0, 1]; float64, a read-only copy.
    y : ndarray of shape (n,)
        1 where the font is light, 0 where it is dark; int64, a read-only copy.
    name : str
        A short name for people.
    provenance : str
        Where the rows come from, one sentence.
    notes : tuple of str
        What was decided while reading, one sentence each.
    labels_turned : bool
        Whether the file's labels mean the opposite and were turned round while reading.
    origins : tuple of str
        Where the labels come from: any of `ORIGINS`, each once.

    Raises
    ------
    ValueError
        If a shape, a channel or a label is not as described above, or there is no row.
    """

    X: Array
    y: Labels
    name: str
    provenance: str
    notes: tuple[str, ...] = ()
    labels_turned: bool = False
    origins: tuple[str, ...] = ("file",)

    def __post_init__(self) -> None:
        object.__setattr__(self, "X", _checked_channels(self.X))
        object.__setattr__(self, "y", _checked_labels(self.y, self.X.shape[1]))
        object.__setattr__(self, "notes", tuple(self.notes))
        if not self.origins or not set(self.origins) <= set(ORIGINS):
            raise ValueError(tr("The origins of the labels must be of {choices}.", choices=", ".join(ORIGINS)))

    @property
    def n_rows(self) -> int:
        """The number of rows."""
        return int(self.y.size)

    @property
    def n_light(self) -> int:
        """The number of rows whose font is light."""
        return int(np.count_nonzero(self.y))

    @cached_property
    def colour_keys(self) -> Labels:
        """One integer for each row, shape (n,): equal exactly where the colours are equal."""
        keys = colour_keys(self.X)
        keys.flags.writeable = False
        return keys

    @cached_property
    def distinct_colours(self) -> int:
        """The number of different colours among the rows."""
        return count_steps(np.sort(self.colour_keys))

    def take(self, rows: ArrayLike) -> "Dataset":
        """Return the data set of some rows only.

        Parameters
        ----------
        rows : array_like of int or bool, shape (m,) or (n,)
            The positions that are wanted, or True for each of them.
        """
        chosen = np.asarray(rows)
        return replace(self, X=self.X[:, chosen], y=self.y[chosen])


def turned_round(dataset: Dataset) -> Dataset:
    """Return `dataset` with light and dark exchanged, and a note that says so.

    Turning it round twice gives the first labels and the first notes again.
    """
    note = tr("The labels were turned round by hand: light and dark have changed places.")
    turned_before = dataset.notes[-1:] == (note,)
    notes = dataset.notes[:-1] if turned_before else (*dataset.notes, note)
    return replace(dataset, y=1 - dataset.y, notes=notes)


def colour_keys(X: Array) -> Labels:
    """Return one integer for each colour in X of shape (3, n): equal exactly where the colours are.

    Colours of whole levels out of 255 get ``0xrrggbb``.
    """
    levels = np.rint(X * 255.0)
    if np.array_equal(levels / 255.0, X):
        red, green, blue = levels.astype(np.int64)
        return np.asarray((red << 16) | (green << 8) | blue)
    # Any other colour: number the different values, pair by pair, so that no product can overflow.
    keys = np.zeros(X.shape[1], dtype=np.int64)
    for channel in X:
        values, position = np.unique(channel, return_inverse=True)
        _, keys = np.unique(keys * values.size + position, return_inverse=True)
    return keys


def count_steps(ordered: Labels) -> int:
    """Return how many different integers a sorted, non-empty array holds.

    ``np.unique`` without its extras would hash, which takes a hundred times as long on these keys.
    """
    return 1 + int(np.count_nonzero(ordered[1:] != ordered[:-1]))


def _checked_channels(channels: ArrayLike) -> Array:
    X = np.array(channels, dtype=np.float64, order="C")
    if X.ndim != 2 or X.shape[0] != 3 or X.shape[1] == 0:
        raise ValueError(tr("X must have the shape (3, n) with n of at least 1, but has {shape}.", shape=X.shape))
    if not (X.min() >= 0.0 and X.max() <= 1.0):  # NaN fails both comparisons
        raise ValueError(tr("Every channel in X must be a number from 0 to 1."))
    X.flags.writeable = False
    return X


def _checked_labels(labels: ArrayLike, n_rows: int) -> Labels:
    given = np.asarray(labels)
    if given.shape != (n_rows,):
        raise ValueError(tr("y must have the shape ({n},) as X has, but has {shape}.", n=n_rows, shape=given.shape))
    if given.dtype.kind not in "biuf" or not bool(np.all((given == 0) | (given == 1))):
        raise ValueError(tr("Every label in y must be 1 (light font) or 0 (dark font)."))
    y = given.astype(np.int64, copy=True)
    y.flags.writeable = False
    return y
