"""What is said of an activation function, as text that can be read, scrolled and copied."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from core.activations import ACTIVATIONS
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import number_font, theme_of


class FunctionWords(QTextEdit):
    """The entry of a function in `ACTIVATIONS`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("About the function"))

    def show_function(self, name: str) -> None:
        """Tell about another function."""
        if name != self._name:
            self._name = name
            self._write()

    def set_size(self, factor: float) -> None:
        """Write so many times larger than other text."""
        self.document().setDefaultFont(number_font(factor))

    def _write(self) -> None:
        entry = ACTIVATIONS[self._name]
        dim = theme_of(self.palette()).dim
        lines = (
            (self.tr("does"), translated(entry.description)),
            (self.tr("formula"), entry.formula),
            (self.tr("derivative"), entry.derivative_formula),
            (self.tr("usual in"), translated(entry.usual_layer)),
            (self.tr("far from 0"), translated(entry.large_values)),
            (self.tr("note"), translated(entry.note)),
        )
        rows = "".join(
            f'<tr><td style="color:{dim};padding-right:8px">{escape(name)}</td><td>{escape(text)}</td></tr>'
            for name, text in lines
        )
        self.setHtml(f"<b>{escape(translated(entry.title))}</b><table cellspacing=0 cellpadding=1>{rows}</table>")

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._name:
            self._write()

    @guarded(lambda self: QSize(260, 150))
    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(260, 150)

    @guarded(lambda self: QSize(160, 80))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which it can be scrolled."""
        return QSize(160, 80)
