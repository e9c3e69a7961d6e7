"""A small field that shows a colour and takes any that CSS can write."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from core.colour import Rgb, parse_colour
from gui.guard import guarded
from gui.i18n import translated


class ColourField(QLineEdit):
    """Takes a colour with Enter, or when it is left; what is being typed is not overwritten.

    Signals
    -------
    colour_typed(Rgb)
        A person typed or pasted another colour.
    problem_found(str)
        What was typed is no colour: a sentence, translated.
    copy_requested()
        Copying was asked for with nothing selected in the field.
    """

    colour_typed = Signal(object)
    problem_found = Signal(str)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Any CSS colour"))
        self.setToolTip(self.tr("Type or paste a colour as CSS writes it, then press Enter."))
        self.editingFinished.connect(self._on_editing_finished)

    def show_colour(self, colour: Rgb) -> None:
        """Show a colour, unless a person is typing another one."""
        if not (self.hasFocus() and self.isModified()):
            self.set_colour(colour)

    def set_colour(self, colour: Rgb) -> None:
        """Show a colour, whatever was typed."""
        if self.text() != colour.hex:
            self.setText(colour.hex)
        self.setModified(False)

    def take_clipboard(self) -> None:
        """Take the colour that is on the clipboard, as if it had been typed."""
        self.setText(QGuiApplication.clipboard().text().strip()[: self.maxLength()])
        self.setModified(True)
        self._on_editing_finished()

    def _on_editing_finished(self) -> None:
        if not self.isModified():
            return
        try:
            colour = parse_colour(self.text())
        except ValueError as problem:
            self.problem_found.emit(translated(problem.args[0]))
            return
        self.set_colour(colour)
        self.colour_typed.emit(colour)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole colour where nothing is selected; a pasted colour needs no Enter."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copy_requested.emit()
            return
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.Paste) and _is_colour(self.text()):
            self._on_editing_finished()


def _is_colour(text: str) -> bool:
    try:
        parse_colour(text)
    except ValueError:
        return False
    return True
