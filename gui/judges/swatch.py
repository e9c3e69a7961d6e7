"""A colour with text on it in several fonts: the only thing here that is painted in the chosen colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.colour import Rgb
from gui.guard import guarded
from gui.theme import RADIUS, number_font, theme_of

_FACTOR = 1.15
_LEAST = QSize(64, 22)


class Swatch(QWidget):
    """A colour, and "Aa" on it once for each font; empty while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background: Rgb | None = None
        self._fonts: tuple[Rgb, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def background(self) -> Rgb | None:
        """The colour that is shown."""
        return self._background

    def show_colours(self, background: Rgb | None, fonts: tuple[Rgb, ...] = ()) -> None:
        """Show another background and other fonts on it."""
        if (background, fonts) != (self._background, self._fonts):
            self._background, self._fonts = background, fonts
            self.setAccessibleDescription("" if background is None else background.hex)
            self.update()

    @guarded(lambda self: _LEAST)
    def sizeHint(self) -> QSize:
        """Return the room of the text."""
        return QSize(_LEAST.width(), max(_LEAST.height(), QFontMetrics(number_font(_FACTOR)).height() + 4))

    @guarded(lambda self: _LEAST)
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour and the text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._background else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme_of(self.palette()).colour("line"), 1.0, style))
        if self._background is not None:
            painter.setBrush(QColor(self._background.hex))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setFont(number_font(_FACTOR, bold=True))
        width = area.width() / max(1, len(self._fonts))
        for position, font in enumerate(self._fonts if self._background else ()):
            painter.setPen(QColor(font.hex))
            room = QRectF(area.left() + position * width, area.top(), width, area.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "Aa")
        painter.end()
