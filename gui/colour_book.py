"""The colours that were looked at, newest first, with names and pins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.session import Session


class ColourBook(QObject):
    """The history of colours.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
