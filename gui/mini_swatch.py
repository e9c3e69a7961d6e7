"""The swatch of the small window: the colour with words in the font that was chosen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.colour import BLACK, WHITE, Rgb
from core.sample_style import SampleStyle
from gui.guard import guarded
from gui.sample_layout import Sample
from gui.sample_parts import Part
from gui.theme import RADIUS, SPACE, theme_of


class MiniSwatch(QWidget):
    """Words as large as fit, laid out once for every size. Dragging it moves the window.

    Parameters
    ----------
    text : str
        Not empty.
    style : SampleStyle
        Of which family and weight are taken.
    """

    def __init__(self, text: str, style: SampleStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._sample = Sample(text, SampleStyle(style.family, weight=style.weight), ("", ""))
        self._parts: list[Part] = []
        self._colour, self._is_light = WHITE, False
        self.setAccessibleName(self.tr("Sample text on the chosen colour"))
        self.setToolTip(self.tr("Drag to move the window. Ctrl+C copies the colour, Ctrl+V takes one."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_choice(self, colour: Rgb, is_light: bool) -> None:
        """Show a background and the font for it."""
        if (colour, is_light) != (self._colour, self._is_light):
            self._colour, self._is_light = colour, is_light
            self.update()

    @guarded(lambda self: QSize(200, 80))
    def sizeHint(self) -> QSize:
        """Return a size at which the words are large."""
        return QSize(200, 80)

    @guarded(lambda self: QSize(60, 30))
    def minimumSizeHint(self) -> QSize:
        """Return the least size: one line."""
        return QSize(60, 30)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew."""
        self._parts = []

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Lay the words out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._parts = []
            self.update()
        super().changeEvent(event)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the window manager move the window."""
        handle = self.window().windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour and the words on it."""
        area = QRectF(self.rect())
        if not self._parts:
            self._parts = self._sample.words(area.adjusted(1.5 * SPACE, SPACE / 2, -1.5 * SPACE, -SPACE / 2))
        ground, font = _qcolour(self._colour), _qcolour(WHITE if self._is_light else BLACK)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_of(self.palette()).colour("line"), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for part in self._parts:
            part.draw(painter, font, ground)
        painter.end()


def _qcolour(rgb: Rgb) -> QColor:
    return QColor(rgb.r, rgb.g, rgb.b)
