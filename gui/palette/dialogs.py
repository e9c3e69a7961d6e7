"""The questions about palettes: which file, which text, which name."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from gui.files import FileDialogs
from gui.palette.paste_dialog import PasteDialog
from gui.session import Session


class PaletteDialogs(QObject):
    """Dialogs of one window that change its palette; each ends itself.

    Parameters
    ----------
    session : Session
    window : QWidget
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._files = FileDialogs(window)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what `gui.palette.controls.PaletteControls` and the menu ask for, by name."""
        store, files = self._session.palette, self._files
        return {
            "add": lambda: store.add(self._session.colour),
            "open": lambda: files.open_palette(store.open),
            "paste": self.ask_text,
            "save": lambda: files.save_palette(store.save),
            "css": lambda: files.export_fonts("fonts.css", store.export_fonts),
            "csv": lambda: files.export_fonts("fonts.csv", store.export_fonts),
            "rename": self.ask_name,
            "example": store.open_example,
            "clear": store.clear,
            "cancel": store.cancel,
        }

    def ask_text(self) -> None:
        """Ask for a text with colours."""
        dialog = PasteDialog(bool(self._session.palette.palette.entries), self._window)
        dialog.text_given.connect(self._session.palette.paste)
        dialog.open()

    def ask_name(self) -> None:
        """Ask for another name of the palette."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename palette"))
        dialog.setLabelText(self.tr("Name of the palette:"))
        dialog.setTextValue(self._session.palette.palette.name)
        dialog.textValueSelected.connect(self._session.palette.set_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def dialogs_of(session: Session, window: QWidget) -> PaletteDialogs:
    """Return the dialogs of a window, made when they are first asked for."""
    found = window.findChild(PaletteDialogs)
    return found if isinstance(found, PaletteDialogs) else PaletteDialogs(session, window)
