"""The one place that is painted in the chosen colour: sample text in both fonts."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.colour import BLACK, WHITE, Rgb
from gui.guard import guarded
from gui.text_block import TextBlock
from gui.theme import RADIUS, SPACE, theme_of

_LARGE_SIZES = (60, 54, 48, 42, 36, 32, 28, 24)
"""In pixels; WCAG calls text large from 24 px (18 pt) on, and Qt keeps no glyphs of 64 px and more."""
_TALL = 150
"""From this height in pixels on, the other font stands below instead of beside."""
_LABEL_FACTOR = 0.85
_LABEL_GAP = 2
_SMALL_LINES = 3
_BESIDE_SHARE = 0.33
_FAINT = 0.35


class SampleArea(QWidget):
    """Sample text on the chosen colour: large and small in the chosen font, small in the other one.

    Signals
    -------
    first_painted()
        Once, so that what takes long can wait until something is to be seen.
    """

    first_painted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._colour = WHITE
        self._is_light = self._are_labels_light = False
        self._labels: list[TextBlock] = []
        self._label_places: list[QRectF] = []
        self._chosen_blocks: list[TextBlock] = []
        self._other_blocks: list[TextBlock] = []
        self._divider = (QPointF(), QPointF())
        self._is_arranged = False
        self.has_painted = False
        self.setAccessibleName(self.tr("Sample text on the chosen colour"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_text(self, text: str) -> None:
        """Show another sentence; it must not be empty."""
        if text != self._text:
            self._text = text
            self._rearrange()

    def show_choice(self, colour: Rgb, is_light: bool, are_labels_light: bool) -> None:
        """Show a background and the font that the network chose for it.

        Parameters
        ----------
        colour : Rgb
        is_light : bool
            Whether the network chose the light font.
        are_labels_light : bool
            Whether the light font is the one that can be read, for what names the fonts.
        """
        if (colour, is_light, are_labels_light) == (self._colour, self._is_light, self._are_labels_light):
            return
        if is_light != self._is_light:
            self._labels = []  # they change places
        self._colour, self._is_light, self._are_labels_light = colour, is_light, are_labels_light
        self.update()

    def _rearrange(self) -> None:
        self._is_arranged = False
        self.update()

    def _arrange(self) -> None:
        self._label_places = []
        inner = QRectF(self.rect()).adjusted(1.5 * SPACE, SPACE, -1.5 * SPACE, -SPACE)
        if self.height() < _TALL:
            self._arrange_beside(inner)
        else:
            self._arrange_below(inner.adjusted(SPACE / 2, SPACE / 2, -SPACE / 2, -SPACE / 2))
        self._labels = []
        self._is_arranged = True

    def _name_fonts(self) -> None:
        light, dark = self.tr("Light font"), self.tr("Dark font")
        chosen, other = (light, dark) if self._is_light else (dark, light)
        chosen = self.tr("{font} · the network's choice").format(font=chosen)
        font = _font(_LABEL_FACTOR)
        self._labels = [
            TextBlock(name, font, place) for name, place in zip((chosen, other), self._label_places, strict=True)
        ]

    def _arrange_beside(self, inner: QRectF) -> None:
        width = inner.width() * _BESIDE_SHARE
        left, right = QRectF(inner), QRectF(inner)
        left.setWidth(inner.width() - width - 3 * SPACE)
        right.setLeft(inner.right() - width)
        x = right.left() - 1.5 * SPACE
        self._divider = QPointF(x, inner.top()), QPointF(x, inner.bottom())
        self._chosen_blocks = self._large_and_small(self._below_label(left), small_lines=1)
        self._other_blocks = [TextBlock(self._text, _font(), self._below_label(right))]

    def _arrange_below(self, inner: QRectF) -> None:
        strip = _line_height(_LABEL_FACTOR) + _LABEL_GAP + _line_height()
        above, below = QRectF(inner), QRectF(inner)
        below.setTop(inner.bottom() - strip)
        above.setBottom(below.top() - 2 * SPACE)
        y = below.top() - SPACE
        self._divider = QPointF(inner.left(), y), QPointF(inner.right(), y)
        self._chosen_blocks = self._large_and_small(self._below_label(above), _SMALL_LINES)
        self._other_blocks = [TextBlock(self._text, _font(), self._below_label(below))]

    def _below_label(self, area: QRectF) -> QRectF:
        """Keep the top of an area for a label and return what is left of it."""
        self._label_places.append(QRectF(area.topLeft(), QSizeF(area.width(), 0.0)))
        return area.adjusted(0.0, _line_height(_LABEL_FACTOR) + _LABEL_GAP, 0.0, 0.0)

    def _large_and_small(self, area: QRectF, small_lines: int) -> list[TextBlock]:
        """Return the text as large as fits, and small under it."""
        room = min(small_lines * _line_height(), max(_line_height(), area.height() / 4))
        small = TextBlock(self._text, _font(), QRectF(area.topLeft(), QSizeF(area.width(), room)))
        large = self._largest(area.adjusted(0.0, 0.0, 0.0, -small.height))
        spare = max(0.0, area.height() - small.height - large.height)
        gap = min(spare / 3, 2.0 * SPACE)
        large.move_to(area.top() + gap)
        small.move_to(area.top() + large.height + 2 * gap)
        return [large, small]

    def _largest(self, area: QRectF) -> TextBlock:
        """Return the text in the largest size in which all of it fits, or else cut."""
        font = _font()
        for size in _LARGE_SIZES[:-1]:
            font.setPixelSize(size)
            block = TextBlock(self._text, font, area)
            if not block.is_cut and block.height <= area.height():
                return block
        font.setPixelSize(_LARGE_SIZES[-1])
        return TextBlock(self._text, font, area)

    @guarded(lambda self: QSize(480, 200))
    def sizeHint(self) -> QSize:
        """Return a size at which all is to be seen."""
        return QSize(480, 200)

    @guarded(lambda self: QSize(240, 76))
    def minimumSizeHint(self) -> QSize:
        """Return the least size: a label, one large and one small line."""
        return QSize(240, 76)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out anew."""
        self._rearrange()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._rearrange()
        super().changeEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour and the text on it."""
        if not self._is_arranged:
            self._arrange()
        if not self._labels:
            self._name_fonts()
        light, dark = _qcolour(WHITE), _qcolour(BLACK)
        chosen, other = (light, dark) if self._is_light else (dark, light)
        label = QColor(light if self._are_labels_light else dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The theme's line keeps a colour like the window's visible.
        painter.setPen(QPen(theme_of(self.palette()).colour("line"), 1.0))
        painter.setBrush(_qcolour(self._colour))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for colour, blocks in ((chosen, self._chosen_blocks), (other, self._other_blocks), (label, self._labels)):
            painter.setPen(colour)
            for block in blocks:
                block.draw(painter)
        label.setAlphaF(_FAINT)
        painter.setPen(label)
        painter.drawLine(*self._divider)
        painter.end()
        if not self.has_painted:
            self.has_painted = True
            self.first_painted.emit()


def _font(factor: float = 1.0) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    return font


def _line_height(factor: float = 1.0) -> float:
    return QFontMetricsF(_font(factor)).height()


def _qcolour(rgb: Rgb) -> QColor:
    return QColor(rgb.r, rgb.g, rgb.b)
