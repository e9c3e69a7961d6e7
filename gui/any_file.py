"""Opening a file by what it is, and what is dropped on the window."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer

from gui.data_opening import DataOpening
from gui.document_commands import DocumentCommands
from gui.session import Session


class AnyFile(QObject):
    """Opens documents, palettes, networks and data.

    Parameters
    ----------
    session : Session
    documents : DocumentCommands
    opening : DataOpening
    open_network : callable
        Takes the path of a network.
    parent : QObject
    """

    def __init__(
        self,
        session: Session,
        documents: DocumentCommands,
        opening: DataOpening,
        open_network: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._documents = documents
        self._opening = opening
        self._open_network = open_network

    def open(self, path: str) -> None:
        """Open a file: a document, a palette, a network, or else data."""
        from core.palette_files import looks_like_palette  # not before a file is opened

        if path.lower().endswith(".fontlight"):
            self._documents.open(path)
        elif looks_like_palette(path):
            self._session.palette.open(path)
        elif path.lower().endswith(".json"):
            self._open_network(path)
        else:
            self._opening.open(path)

    def is_wanted(self, data: QMimeData) -> bool:
        """Return whether something that is dragged can be opened: one file, one address, or text."""
        return len(data.urls()) == 1 or (not data.urls() and data.hasText())

    def take(self, data: QMimeData) -> None:
        """Open what was dropped, when the program that it comes from no longer waits."""
        urls, text = data.urls(), data.text()
        if not urls:
            QTimer.singleShot(0, self, lambda: self._opening.open_text(text, "drop"))
        elif urls[0].isLocalFile():
            QTimer.singleShot(0, self, lambda: self.open(urls[0].toLocalFile()))
        else:
            QTimer.singleShot(0, self, lambda: self._opening.ask_address(urls[0].toString()))
