"""The one place that is painted in the chosen colour: sample text in both fonts."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.colour import BLACK, WHITE, Rgb
from core.sample_style import SampleStyle
from gui.guard import guarded
from gui.sample_layout import Sample, substitute_of
from gui.sample_parts import Part
from gui.text_block import TextBlock
from gui.theme import RADIUS, SPACE, theme_of

_TALL = 150
"""From this height in pixels on, the other font stands below instead of beside."""
_LABEL_FACTOR = 0.85
_LABEL_GAP = 2
_BESIDE_SHARE = 0.31
_MOST_BELOW = 0.45
"""Of the height, for the other font."""
_VERY_TALL, _SHARE_BELOW = 320, 0.3
"""From this height in pixels on, the other font gets that share of it."""
_FAINT = 0.35


class SampleArea(QWidget):
    """A sample on the chosen colour: as large as fits in the chosen font, small in the other one.

    Signals
    -------
    first_painted()
        Once, so that what takes long can wait until something is to be seen.
    """

    first_painted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._style = SampleStyle()
        self._chooser = self.tr("the network's choice")
        self._colour = WHITE
        self._is_light = self._are_labels_light = False
        self._labels: list[TextBlock] = []
        self._label_places: list[QRectF] = []
        self._chosen: tuple[QRectF, list[Part]] = (QRectF(), [])
        self._other: tuple[QRectF, list[Part]] = (QRectF(), [])
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

    def set_style(self, style: SampleStyle) -> None:
        """Set the sample another way."""
        if style != self._style:
            self._style = style
            self._rearrange()

    def set_chooser(self, chooser: str) -> None:
        """Say in a few words whose choice the font is."""
        if chooser != self._chooser:
            self._chooser = chooser
            self._labels = []
            self.update()

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
        sample = Sample(self._text, self._style, (self.tr("Send"), self.tr("Cancel")))
        inner = QRectF(self.rect()).adjusted(1.5 * SPACE, SPACE - 1, -1.5 * SPACE, 1 - SPACE)
        if self.height() < _TALL:
            self._arrange_beside(sample, inner)
        else:
            self._arrange_below(sample, inner.adjusted(SPACE / 2, SPACE / 2, -SPACE / 2, -SPACE / 2))
        self._labels = []
        self._is_arranged = True

    def _name_fonts(self) -> None:
        light, dark = self.tr("Light font"), self.tr("Dark font")
        chosen, other = (light, dark) if self._is_light else (dark, light)
        words = [chosen, self._chooser, self._remark()]
        font = _font(_LABEL_FACTOR)
        names = (" · ".join(word for word in words if word), other)
        self._labels = [TextBlock(name, font, place) for name, place in zip(names, self._label_places, strict=True)]

    def _remark(self) -> str:
        """Return what is to be known of the text beside its colour, in a few words."""
        style = self._style
        if style.kind != "icon" and substitute_of(style.family):
            return self.tr("{family} is not installed").format(family=style.family)
        if style.kind == "icon":
            return self.tr("3:1 is enough for an icon")
        if style.is_large:
            return self.tr("large text: AA from 3:1")
        return self.tr("{size} px").format(size=style.size_px) if style.size_px else ""

    def _arrange_beside(self, sample: Sample, inner: QRectF) -> None:
        width = inner.width() * _BESIDE_SHARE
        left, right = QRectF(inner), QRectF(inner)
        left.setWidth(inner.width() - width - 3 * SPACE)
        right.setLeft(inner.right() - width)
        x = right.left() - 1.5 * SPACE
        self._divider = QPointF(x, inner.top()), QPointF(x, inner.bottom())
        self._place(sample, left, right)

    def _arrange_below(self, sample: Sample, inner: QRectF) -> None:
        least = min(sample.strip_height(), _MOST_BELOW * inner.height())
        if inner.height() >= _VERY_TALL:
            least = max(least, _SHARE_BELOW * inner.height())
        strip = _line_height(_LABEL_FACTOR) + _LABEL_GAP + max(least, _line_height())
        above, below = QRectF(inner), QRectF(inner)
        below.setTop(inner.bottom() - strip)
        above.setBottom(below.top() - 2 * SPACE)
        y = below.top() - SPACE
        self._divider = QPointF(inner.left(), y), QPointF(inner.right(), y)
        self._place(sample, above, below)

    def _place(self, sample: Sample, chosen: QRectF, other: QRectF) -> None:
        chosen, other = self._below_label(chosen), self._below_label(other)
        self._chosen = chosen, sample.chosen(chosen)
        self._other = other, sample.other(other)

    def _below_label(self, area: QRectF) -> QRectF:
        """Keep the top of an area for a label and return what is left of it."""
        self._label_places.append(QRectF(area.topLeft(), QSizeF(area.width(), 0.0)))
        return area.adjusted(0.0, _line_height(_LABEL_FACTOR) + _LABEL_GAP, 0.0, 0.0)

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
        light, dark, ground = _qcolour(WHITE), _qcolour(BLACK), _qcolour(self._colour)
        chosen, other = (light, dark) if self._is_light else (dark, light)
        label = QColor(light if self._are_labels_light else dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The theme's line keeps a colour like the window's visible.
        painter.setPen(QPen(theme_of(self.palette()).colour("line"), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for colour, (area, parts) in ((chosen, self._chosen), (other, self._other)):
            painter.setClipRect(area.adjusted(-1.0, -1.0, 1.0, SPACE - 1.0))
            for part in parts:
                part.draw(painter, colour, ground)
        painter.setClipping(False)
        painter.setPen(label)
        for block in self._labels:
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
