"""Changing rows of a data set by hand: what changes is a small value that can be turned round."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.activations import Array
from core.dataset_value import Dataset, Labels
from core.messages import Message, tr

Positions = NDArray[np.int64]

_NONE = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Rows:
    """Some rows of a data set, and where they stand in it.

    Attributes
    ----------
    positions : ndarray of int, shape (m,)
        Counted from 0, ascending, each once; read-only.
    X : ndarray of shape (3, m)
        Their colours, in [0, 1]; read-only.
    y : ndarray of shape (m,)
        Their labels, 1 light and 0 dark; read-only.
    """

    positions: Positions
    X: Array
    y: Labels

    def __post_init__(self) -> None:
        for name, dtype in (("positions", np.int64), ("X", np.float64), ("y", np.int64)):
            array = np.array(getattr(self, name), dtype=dtype)
            array.flags.writeable = False
            object.__setattr__(self, name, array)


@dataclass(frozen=True)
class Story:
    """What a data set tells of itself: where its labels come from, and what was done to it.

    Attributes
    ----------
    origins : tuple of str
        As `Dataset.origins`.
    notes : tuple of str
        As `Dataset.notes`.
    """

    origins: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class RowsChange:
    """Rows that go and rows that come; a changed row does both.

    Attributes
    ----------
    removed : Rows
        At their positions in the data set before.
    added : Rows
        At their positions in the data set after.
    before, after : Story
        What the data set tells of itself.
    """

    removed: Rows
    added: Rows
    before: Story
    after: Story

    @property
    def inverse(self) -> "RowsChange":
        """What takes this change back."""
        return RowsChange(self.added, self.removed, self.after, self.before)

    @property
    def count(self) -> int:
        """How many rows it concerns."""
        return max(self.removed.positions.size, self.added.positions.size)


def adding(dataset: Dataset, X: Array, y: ArrayLike) -> RowsChange:
    """Return the change that puts rows behind the last one.

    Parameters
    ----------
    dataset : Dataset
    X : ndarray of shape (3, m)
        Their colours, in [0, 1].
    y : array_like of shape (m,)
        Their labels.
    """
    labels = np.asarray(y)
    end = dataset.n_rows
    return _change(dataset, _NONE, Rows(np.arange(end, end + labels.size), X, labels))


def removing(dataset: Dataset, positions: ArrayLike) -> RowsChange:
    """Return the change that takes rows away.

    Raises
    ------
    ValueError
        If no row would be left, or there is no such row.
    """
    chosen = _checked(dataset, positions)
    if chosen.size == dataset.n_rows:
        raise ValueError(tr("The last row cannot be removed: data need one row at least."))
    return _change(dataset, chosen, Rows(_NONE, np.empty((3, 0)), _NONE))


def relabelling(dataset: Dataset, positions: ArrayLike, labels: ArrayLike) -> RowsChange:
    """Return the change that gives rows other labels.

    Parameters
    ----------
    dataset : Dataset
    positions : array_like of int, shape (m,)
        Ascending, each once.
    labels : array_like of int, shape (m,) or ()
        1 light, 0 dark; one for each, or one for all.

    Raises
    ------
    ValueError
        If there is no such row.
    """
    chosen = _checked(dataset, positions)
    return _change(dataset, chosen, Rows(chosen, dataset.X[:, chosen], np.broadcast_to(labels, chosen.shape)))


def turning(dataset: Dataset, positions: ArrayLike) -> RowsChange:
    """Return the change that exchanges light and dark in some rows.

    Raises
    ------
    ValueError
        If there is no such row.
    """
    chosen = _checked(dataset, positions)
    return relabelling(dataset, chosen, 1 - dataset.y[chosen])


def colour_of(dataset: Dataset, position: int) -> Array:
    """Return the colour of a row, in [0, 1]; shape (3,), a copy.

    Raises
    ------
    ValueError
        If there is no such row.
    """
    return dataset.X[:, _checked(dataset, [position])[0]].copy()


def recolouring(dataset: Dataset, position: int, colour: ArrayLike) -> RowsChange:
    """Return the change that gives a row another colour.

    Parameters
    ----------
    dataset : Dataset
    position : int
    colour : array_like of shape (3,)
        In [0, 1].

    Raises
    ------
    ValueError
        If there is no such row.
    """
    chosen = _checked(dataset, [position])
    return _change(dataset, chosen, Rows(chosen, np.reshape(colour, (3, 1)), dataset.y[chosen]))


def with_change(dataset: Dataset, change: RowsChange) -> Dataset:
    """Return the data set after a change.

    Raises
    ------
    ValueError
        If the rows that are to go are not those that stand there: the change belongs to other data.
    """
    gone = change.removed
    n_after = dataset.n_rows - gone.positions.size + change.added.positions.size
    if not _stands_there(dataset, gone) or np.any(change.added.positions >= n_after):
        raise ValueError(tr("The change belongs to other data."))
    stays = np.ones(dataset.n_rows, dtype=bool)
    stays[gone.positions] = False
    comes = np.zeros(n_after, dtype=bool)
    comes[change.added.positions] = True
    X, y = np.empty((3, n_after)), np.empty(n_after, dtype=np.int64)
    X[:, comes], y[comes] = change.added.X, change.added.y
    X[:, ~comes], y[~comes] = dataset.X[:, stays], dataset.y[stays]
    return replace(dataset, X=X, y=y, origins=change.after.origins, notes=change.after.notes)


def _change(dataset: Dataset, gone: Positions, added: Rows) -> RowsChange:
    removed = Rows(gone, dataset.X[:, gone], dataset.y[gone])
    before = Story(dataset.origins, dataset.notes)
    count = max(removed.positions.size, added.positions.size)
    return RowsChange(removed, added, before, _told_on(before, int(count)))


def _told_on(story: Story, count: int) -> Story:
    """Return the story with a person among the origins and one sentence on how many rows were touched."""
    origins = story.origins if "person" in story.origins else (*story.origins, "person")
    told = tr("Rows that were added, changed or removed by hand: {count:,}.", count=count)
    earlier = [note for note in story.notes if isinstance(note, Message) and note.template == told.template]
    total = count + sum(int(str(note.values["count"])) for note in earlier)
    others = tuple(note for note in story.notes if note not in earlier)
    return Story(origins, (*others, Message(told.template, {"count": total})))


def _checked(dataset: Dataset, positions: ArrayLike) -> Positions:
    chosen = np.asarray(positions, dtype=np.int64)
    if chosen.size == 0 or np.any(np.diff(chosen) <= 0) or chosen[0] < 0 or chosen[-1] >= dataset.n_rows:
        raise ValueError(tr("There is no such row."))
    return chosen


def _stands_there(dataset: Dataset, rows: Rows) -> bool:
    if rows.positions.size and rows.positions[-1] >= dataset.n_rows:
        return False
    return bool(
        np.array_equal(dataset.X[:, rows.positions], rows.X) and np.array_equal(dataset.y[rows.positions], rows.y)
    )
