"""Changing the rows of the data, with undo, and which of them are in view."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QObject, Signal

from core.activations import Array
from core.atomic_file import write_atomically
from core.colour import Rgb
from core.dataset_value import Dataset
from core.messages import Message
from core.rows_view import RowFilter
from gui.background import Background, Outcome
from gui.errors import LOGGER
from gui.i18n import translated
from gui.undo import DoneDeed

if TYPE_CHECKING:
    from core.row_change import RowsChange
    from gui.session import Session


class RowEdits(QObject):
    """Changes the session's data set row by row, and knows which rows are to be in view.

    A change parts the data anew and counts the training from 0. Its deed is undone only in the
    data that it was done to: where other data have taken their place, this is said and nothing
    happens.

    Attributes
    ----------
    filter : RowFilter

    Signals
    -------
    filter_changed()
        Other rows are to be in view.
    shown_requested()
        The rows are to be looked at; the window shows their tab.
    save_requested()
        The data are to be saved; the window asks where.
    """

    filter_changed = Signal()
    shown_requested = Signal()
    save_requested = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.filter = RowFilter()
        self._known: Dataset | None = None
        self._state = object()  # stands for the content of the data, which undoing brings back
        self._coming: Dataset | None = None
        self._saving = Background(self)
        session.undo_stack.indexChanged.connect(self._on_index_changed)

    def set_filter(self, chosen: RowFilter) -> None:
        """Bring other rows into view."""
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit()

    def show(self, chosen: RowFilter) -> None:
        """Bring rows into view, and the view before the reader."""
        self.set_filter(chosen)
        self.shown_requested.emit()

    def add(self, colour: Rgb, label: int) -> None:
        """Put a row behind the last one; `label` is 1 for a light font, 0 for a dark one."""
        text = self.tr("Add {colour} as light") if label else self.tr("Add {colour} as dark")
        from core.row_change import adding  # here and below: not needed before a row is changed

        self._do(lambda dataset: adding(dataset, colour.scaled, [label]), text.format(colour=colour.hex))

    def turn_labels(self, rows: ArrayLike) -> None:
        """Exchange light and dark in some rows, given by their positions in the data."""
        chosen = _positions(rows)
        text = self.tr("Change the label of {count:,} rows").format(count=chosen.size)
        if chosen.size == 1:
            text = self.tr("Change the label of row {row:,}").format(row=int(chosen[0]) + 1)
        from core.row_change import turning

        self._do(lambda dataset: turning(dataset, chosen), text)

    def set_colour(self, row: int, colour: Rgb) -> None:
        """Give a row another colour."""
        self._recolour(row, lambda _old: colour.scaled[:, 0])

    def set_channel(self, row: int, channel: int, level: int) -> None:
        """Give a channel of a row, 0 to 2, another whole level out of 255; the others stay as they are."""
        mask = np.arange(3) == channel
        self._recolour(row, lambda old: np.where(mask, level / 255.0, old))

    def remove(self, rows: ArrayLike) -> None:
        """Take rows away, given by their positions in the data; the last one stays."""
        chosen = _positions(rows)
        text = self.tr("Remove {count:,} rows").format(count=chosen.size)
        if chosen.size == 1:
            text = self.tr("Remove row {row:,}").format(row=int(chosen[0]) + 1)
        from core.row_change import removing

        self._do(lambda dataset: removing(dataset, chosen), text)

    def save(self, path: str) -> None:
        """Write the data as a CSV, in the background; the end or a failure is said."""
        dataset = self._session.dataset
        if dataset is None:
            self._session.message_posted.emit(self.tr("There are no data yet that could be saved."))
            return

        def write(_job: object) -> Message | None:
            from core.csv_writing import caveat, csv_text  # not needed before something is saved

            write_atomically(path, csv_text(dataset).encode("ascii"))
            return caveat(dataset)

        self._saving.run(write, lambda outcome: self._on_saved(Path(path).name, dataset, outcome))

    def close(self, timeout: float) -> None:
        """Let a file that is being written become whole; waits `timeout` seconds at the most."""
        self._saving.cancel(timeout)

    def _recolour(self, row: int, new: Callable[[Array], Array]) -> None:
        from core.row_change import colour_of, recolouring

        def change_of(dataset: Dataset) -> "RowsChange | None":
            old = colour_of(dataset, row)
            colour = new(old)
            return None if np.array_equal(colour, old) else recolouring(dataset, row, colour)

        self._do(change_of, self.tr("Change the colour of row {row:,}").format(row=row + 1))

    def _do(self, change_of: "Callable[[Dataset], RowsChange | None]", text: str) -> None:
        from core.row_change import with_change

        dataset = self._session.dataset
        if dataset is None:
            self._session.message_posted.emit(self.tr("There are no data yet that could be changed."))
            return
        try:
            change = change_of(dataset)
            if change is None:
                return
            after = with_change(dataset, change)
        except ValueError as problem:
            self._session.message_posted.emit(translated(problem.args[0]))
            return
        before, state = self._state_of(dataset), object()
        self._take(after, state)
        back = change.inverse
        self._session.undo_stack.push(
            DoneDeed(text, lambda: self._go(back, state, before), lambda: self._go(change, before, state))
        )

    def _state_of(self, dataset: Dataset) -> object:
        """Return what stands for the content of the data; other data than before get another one."""
        if dataset is not self._known:
            self._known, self._state = dataset, object()
        return self._state

    def _go(self, change: "RowsChange", here: object, there: object) -> None:
        """Undo or redo a change; it is shown when the stack has done all that it was asked for."""
        from core.row_change import with_change

        dataset = self._coming or self._session.dataset
        if dataset is None or self._state_of(dataset) is not here:
            text = self.tr("Other data have taken the place of those that were changed here: nothing was done to them.")
            self._session.message_posted.emit(text)
            return
        self._coming = self._known = with_change(dataset, change)
        self._state = there

    def _on_index_changed(self) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            self._take(coming, self._state)

    def _take(self, dataset: Dataset, state: object) -> None:
        session = self._session
        has_learned = session.progress.step > 0
        self._known, self._state = dataset, state
        session.take_dataset(dataset, session.data_path)
        text = self.tr("The rows were changed: parts are drawn anew, and the training counts from 0.")
        if has_learned:
            text = self.tr(
                "The rows were changed: parts are drawn anew, the training counts from 0, and the network has learned "
                "some of these test colours. New start begins fairly."
            )
        session.message_posted.emit(text)

    def _on_saved(self, name: str, dataset: Dataset, outcome: Outcome) -> None:
        session = self._session
        if isinstance(outcome.problem, OSError):
            text = self.tr("{name} could not be saved: {reason}.")
            session.problem_posted.emit(text.format(name=name, reason=outcome.problem.strerror), "data")
        elif outcome.problem is not None:
            LOGGER.error("%s", outcome.details.rstrip())
            text = self.tr("The data could not be saved because of an error of the program.")
            session.failed.emit(text, outcome.details)
        else:
            text = self.tr("Saved {count:,} rows as {name}.").format(count=dataset.n_rows, name=name)
            caveat = "" if outcome.value is None else translated(outcome.value)
            session.message_posted.emit(f"{text} {caveat}".rstrip())


def _positions(rows: ArrayLike) -> np.ndarray:
    return np.unique(np.asarray(rows, dtype=np.int64))
