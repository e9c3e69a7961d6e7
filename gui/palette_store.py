"""The palette on screen: opened, pasted, changed with undo, saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.session import Session


class PaletteStore(QObject):
    """Holds the palette.

    Signals
    -------
    changed()
        There is another palette.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
