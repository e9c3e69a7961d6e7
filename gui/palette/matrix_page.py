"""The contrast matrix with the line that explains it, or reads the cell under the mouse."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.palette import Palette
from core.palette_judged import MOST_IN_MATRIX
from gui.palette.matrix_view import MatrixView
from gui.text_line import TextLine
from gui.theme import SPACE


class MatrixPage(QWidget):
    """A line and the matrix below it.

    Attributes
    ----------
    view : MatrixView

    Signals
    -------
    pair_chosen(Rgb, Rgb)
        A background and a font.
    """

    pair_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._line = TextLine("dim", parent=self)
        self.view = MatrixView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._line)
        column.addWidget(self.view, 1)
        self.view.pair_chosen.connect(self.pair_chosen)
        self.view.pair_pointed.connect(self._show_line)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    def show_palette(self, palette: Palette) -> None:
        """Show the contrasts of a palette."""
        self._count = len(palette.entries)
        self.view.show_palette(palette)
        self._show_line()

    def _show_line(self) -> None:
        text = self.view.reading or self.tr("● AAA, 7:1  ·  ◐ AA, 4.5:1  ·  ○ large text, 3:1")
        if self._count > MOST_IN_MATRIX:
            first = self.tr("The first {most} of {count:,} colours  ·  {text}")
            text = first.format(most=MOST_IN_MATRIX, count=self._count, text=text)
        self._line.set_text(text)
