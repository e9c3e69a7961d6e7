"""What the panel says while there is no palette: what one is for, and how to get one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.colour import Rgb
from gui.guard import guarded
from gui.i18n import plain
from gui.palette.table_delegate import paint_swatch
from gui.theme import SPACE, theme_of
from gui.training.sentence import Sentence

_SHOWN = (
    Rgb(0x2B, 0x2D, 0x42),
    Rgb(0x1D, 0x6F, 0xA5),
    Rgb(0x2A, 0x9D, 0x8F),
    Rgb(0xE9, 0xC4, 0x6A),
    Rgb(0xF4, 0xA2, 0x61),
    Rgb(0xE7, 0x6F, 0x51),
    Rgb(0xED, 0xF2, 0xF4),
)


class EmptyPage(QWidget):
    """A few words and four ways to begin.

    Signals
    -------
    open_requested(), paste_requested(), example_requested(), add_requested()
    """

    open_requested = Signal()
    paste_requested = Signal()
    example_requested = Signal()
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Sentence(4, self)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        words.setAccessibleName(self.tr("Palette"))
        words.show_sentence(
            self.tr(
                "A palette sets many colours against the judges at once: the font for each, where the judges "
                "disagree, which contrast fails, and every pair of colours in a matrix. "
                "Open a GIMP, CSS, JSON or CSV file, drop one here, or paste a list."
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        for text, tip, signal in (
            (self.tr("&Open…"), self.tr("Opens a .gpl, .css, .json, .csv or .txt file"), self.open_requested),
            (self.tr("Paste…"), self.tr("Reads colours from a text"), self.paste_requested),
            (
                self.tr("CSS colour &names"),
                self.tr("An example of a palette"),
                self.example_requested,
            ),
            (self.tr("A&dd this colour"), self.tr("Begins a palette with the colour on screen"), self.add_requested),
        ):
            button = QPushButton(text, self)
            button.setToolTip(tip)
            button.setAccessibleName(plain(text).rstrip("…"))
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addWidget(_Swatches(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addLayout(row)
        column.addStretch(1)


class _Swatches(QWidget):
    """A row of colours."""

    @guarded(lambda self: QSize(200, 30))
    def sizeHint(self) -> QSize:
        return QSize(len(_SHOWN) * 5 * SPACE, 4 * SPACE)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theme_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, border = self.width() / len(_SHOWN), QPen(theme.colour("line"), 1.0)
        for k, colour in enumerate(_SHOWN):
            paint_swatch(painter, QRectF(k * width + 2, 1, width - 4, self.height() - 2), border, colour)
        painter.end()
