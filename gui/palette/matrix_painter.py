"""How a cell of the contrast matrix and the swatches beside it are painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from core.colour import Rgb, format_ratio, wcag_level
from core.palette import Entry
from gui.palette.table_delegate import paint_swatch
from gui.theme import SPACE, Theme, number_font

PAD = 5

_SAMPLE = 22
_MARK = 4.0
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_CENTRE = Qt.AlignmentFlag.AlignCenter.value


def cell_size() -> tuple[int, int]:
    """Return the width and the height of a cell in pixels."""
    metrics = QFontMetrics(number_font())
    width = _SAMPLE + metrics.horizontalAdvance("21.00") + int(2 * _MARK) + 4 * PAD
    return width, metrics.height() + SPACE


def paint_cell(painter: QPainter, theme: Theme, area: QRectF, background: Rgb, font: Rgb, ratio: float) -> None:
    """Paint a sample of the font on the background, the ratio and its sign."""
    border = QPen(theme.colour("line"), 1.0)
    chip = QRectF(area.left() + PAD, area.top() + 3, _SAMPLE, area.height() - 6)
    paint_swatch(painter, chip, border, background)
    painter.setPen(QColor(font.r, font.g, font.b))
    painter.drawText(chip, _CENTRE, "Aa")
    painter.setPen(theme.colour("dim" if wcag_level(ratio) == "fail" else "text"))
    right = area.right() - 2 * PAD - 2 * _MARK
    painter.drawText(QRectF(chip.right(), area.top(), right - chip.right(), area.height()), _RIGHT, format_ratio(ratio))
    _paint_mark(painter, theme, QPointF(area.right() - PAD - _MARK, area.center().y()), ratio)


def paint_frame(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Paint the frame of the cell that the keys are at."""
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def paint_head(painter: QPainter, theme: Theme, area: QRectF, entry: Entry, is_light: bool) -> None:
    """Paint a colour with its hex, and its name where there is room; `is_light` is the font that can be read."""
    swatch = area.adjusted(3, 2, -3, -3)
    paint_swatch(painter, swatch, QPen(theme.colour("line"), 1.0), entry.colour)
    painter.setPen(QColor(Qt.GlobalColor.white if is_light else Qt.GlobalColor.black))
    text, inner = entry.colour.hex, swatch.adjusted(PAD, 0, -PAD, 0)
    room = int(inner.width()) - painter.fontMetrics().horizontalAdvance(f"{text}  ")
    if area.width() <= cell_size()[0] + 2 * PAD or not entry.name:
        painter.drawText(inner, _CENTRE, text)
        return
    name = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.drawText(inner, _RIGHT, text)


def _paint_mark(painter: QPainter, theme: Theme, centre: QPointF, ratio: float) -> None:
    """Paint the sign of a level: a disc for AAA, half a disc for AA, a ring for large text only, nothing below."""
    if wcag_level(ratio, large=True) == "fail":
        return
    area = QRectF(centre.x() - _MARK, centre.y() - _MARK, 2 * _MARK, 2 * _MARK)
    level = wcag_level(ratio)
    painter.setPen(QPen(theme.colour("text"), 1.0))
    painter.setBrush(theme.colour("text") if level == "AAA" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)
    if level == "AA":
        painter.setBrush(theme.colour("text"))
        painter.drawPie(area, 90 * 16, 180 * 16)
