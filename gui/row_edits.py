"""Changing the rows of the data, with undo, and which of them are in view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.session import Session


class RowEdits(QObject):
    """Changes the session's data set row by row.

    Signals
    -------
    filter_changed()
        Other rows are to be in view.
    """

    filter_changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
