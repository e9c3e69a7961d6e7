"""Wrapped text that is laid out once and painted often, in any colour."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"
_LONGEST_LINE = 300
"""In characters; more do not fit into a line, and looking for the place of the ellipsis takes long."""


class TextBlock:
    """Text in a rectangle: wrapped, cut with an ellipsis at the end of the last line that fits.

    Right-to-left text begins on the right. The layout holds no colour; the painter's pen decides.

    Parameters
    ----------
    text : str
        One paragraph.
    font : QFont
    area : QRectF
        At least one line is laid out, however low the area.

    Attributes
    ----------
    height : float
        Of the lines, in pixels.
    is_cut : bool
        Whether text was left out.
    """

    def __init__(self, text: str, font: QFont, area: QRectF) -> None:
        line_height = QFontMetricsF(font).height()
        lines, self.is_cut = _wrapped(text, font, area.width(), max(1, int(area.height() / line_height + 0.01)))
        self.height = line_height * len(lines)
        self._origin = area.topLeft()
        self._layout = QTextLayout(_LINE_SEPARATOR.join(lines), font)
        self._layout.setTextOption(_option(QTextOption.WrapMode.NoWrap, _direction(text)))
        self._layout.setCacheEnabled(True)
        self._layout.beginLayout()
        for index in range(len(lines)):
            line = self._layout.createLine()
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0.0, index * line_height))
        self._layout.endLayout()

    def move_to(self, top: float) -> None:
        """Put the block at another height."""
        self._origin.setY(top)

    def draw(self, painter: QPainter) -> None:
        """Paint the text with the painter's pen."""
        self._layout.draw(painter, self._origin)


def _wrapped(text: str, font: QFont, width: float, most: int) -> tuple[list[str], bool]:
    """Return at most `most` lines, and whether the last one was cut."""
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these, Python in characters
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, _direction(text)))
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) == most - 1 and 2 * end < len(units):
            rest = _decoded(units[2 * begin :])[:_LONGEST_LINE]
            lines.append(QFontMetricsF(font).elidedText(f"{rest}…", Qt.TextElideMode.ElideRight, width))
            layout.endLayout()
            return lines, True
        lines.append(_decoded(units[2 * begin : 2 * end]).rstrip())
    layout.endLayout()
    return lines or [""], False


def _option(mode: QTextOption.WrapMode, direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(mode)
    option.setTextDirection(direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _direction(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def _decoded(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
