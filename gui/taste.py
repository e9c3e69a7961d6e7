"""What a person finds better: the labels of their own, one answer after the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.session import Session


class Taste(QObject):
    """Asks and keeps the answers.

    Signals
    -------
    changed()
        There is another answer, or one less.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
