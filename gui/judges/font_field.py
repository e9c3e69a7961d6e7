"""The field for a font colour of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from core.colour import Rgb, parse_colour
from gui.field_hint import FieldHint
from gui.i18n import translated


class FontField(QLineEdit):
    """Takes any CSS colour; empty means that there is no font colour of one's own.

    Signals
    -------
    colour_chosen(Rgb or None)
        A person chose another one.
    """

    colour_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: Rgb | None = None
        self._hint: FieldHint | None = None
        self.setAccessibleName(self.tr("Font colour of your own"))
        self.setPlaceholderText(self.tr("none; such as gold or #336699"))
        self.setToolTip(
            self.tr("Any colour as CSS writes it, then Enter: its contrast stands beside white and black. Empty: none.")
        )
        self.setClearButtonEnabled(True)
        self.editingFinished.connect(self._on_editing_finished)
        self.textEdited.connect(self._on_text_edited)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)

    @property
    def problem(self) -> str:
        """What is wrong with the text, empty if nothing is."""
        return self.accessibleDescription()

    def show_colour(self, colour: Rgb | None) -> None:
        """Show the session's font colour, but leave alone what is being typed."""
        self._colour = colour
        if not (self.hasFocus() and self.isModified()):
            self._show_text()

    def _show_text(self) -> None:
        self.setText("" if self._colour is None else self._colour.hex)
        self.setModified(False)
        self._say("")

    def _say(self, problem: str) -> None:
        self.setAccessibleDescription(problem)
        if problem:
            self._hint = self._hint or FieldHint(self)
            self._hint.say(problem)
        elif self._hint is not None:
            self._hint.hide()

    def _on_editing_finished(self) -> None:
        if not self.isModified():
            return
        text = self.text().strip()
        try:
            colour = parse_colour(text) if text else None
        except ValueError as problem:
            self._say(translated(problem.args[0]))
            return
        self._colour = colour
        self._show_text()
        self.colour_chosen.emit(colour)

    def _on_text_edited(self, text: str) -> None:
        self._say("")
        if not text:
            self._on_editing_finished()  # the button that clears the field takes effect at once

    def _on_escape(self) -> None:
        self._show_text()
        self.selectAll()
