"""Text to read, to select and to copy, also with the keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import number_font


class ReadOnlyText(QPlainTextEdit):
    """Text whose room does not depend on it; a longer one scrolls, so that nothing around it jumps.

    Parameters
    ----------
    name : str
        What a screen reader calls it, translated.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(number_font())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setPlainText(text)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Copy what is selected, before the key becomes the window's command of copying the colour."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.textCursor().hasSelection()
        ):
            event.accept()
            return True
        return super().event(event)
