"""Who decides for the colour on screen, what every judge says, and the font colour of one's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.session import Session


class Judging(QObject):
    """What the judges say of the session's colour.

    Attributes
    ----------
    driver : str
        The key in `core.judges.JUDGES` of the one who drives the preview.

    Signals
    -------
    changed()
        A judge says something else, another one drives the preview, or there are more of them.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.driver = "network"
