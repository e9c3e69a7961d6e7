"""What a sample is made of: words, a button, icons. Laid out once, painted in any two colours."""

import math
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen

from gui.text_block import TextBlock
from gui.theme import RADIUS

_BUTTON_PADDING = (0.9, 0.25)
"""At the sides and above, in heights of the font's line."""
_OUTLINE = 1.5
_POINTS = 5
_INNER_RADIUS = 0.42
_STROKE = 0.11
"""Of the magnifier's line, in sides of the icon."""


class Part(Protocol):
    """Something in the font's colour on the ground."""

    def draw(self, painter: QPainter, font: QColor, ground: QColor) -> None:
        """Paint it."""


class Words:
    """Text in the font's colour."""

    def __init__(self, block: TextBlock) -> None:
        self._block = block

    def draw(self, painter: QPainter, font: QColor, ground: QColor) -> None:
        """Paint the text."""
        painter.setPen(font)
        self._block.draw(painter)


class Button:
    """A button: filled with the font's colour under text in the ground's, or outlined.

    Parameters
    ----------
    text : str
    font : QFont
    place : QPointF
        Of its upper left corner.
    is_filled : bool
    """

    def __init__(self, text: str, font: QFont, place: QPointF, is_filled: bool = True) -> None:
        width, height = button_size(text, font)
        line = QFontMetricsF(font).height()
        self._area = QRectF(place.x(), place.y(), width, height)
        self._is_filled = is_filled
        inset = line * _BUTTON_PADDING[0], (height - line) / 2
        self._block = TextBlock(text, font, self._area.adjusted(*inset, 0.0, 0.0))

    def draw(self, painter: QPainter, font: QColor, ground: QColor) -> None:
        """Paint frame and text."""
        if self._is_filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(font)
            painter.drawRoundedRect(self._area, RADIUS, RADIUS)
            painter.setPen(ground)
        else:
            half = _OUTLINE / 2
            painter.setPen(QPen(font, _OUTLINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area.adjusted(half, half, -half, -half), RADIUS, RADIUS)
            painter.setPen(font)
        self._block.draw(painter)


class Icon:
    """A sign in the font's colour.

    Parameters
    ----------
    path : QPainterPath
        In a square of side 1.
    place : QPointF
        Of its upper left corner.
    side : float
        In pixels.
    """

    def __init__(self, path: QPainterPath, place: QPointF, side: float) -> None:
        self._path = QPainterPath(path)
        for index in range(self._path.elementCount()):
            element = self._path.elementAt(index)
            self._path.setElementPositionAt(index, place.x() + side * element.x, place.y() + side * element.y)

    def draw(self, painter: QPainter, font: QColor, ground: QColor) -> None:
        """Paint the sign."""
        painter.fillPath(self._path, font)


def button_size(text: str, font: QFont) -> tuple[float, float]:
    """Return width and height in pixels of a button with a text."""
    metrics = QFontMetricsF(font)
    sides, above = (padding * metrics.height() for padding in _BUTTON_PADDING)
    return math.ceil(metrics.horizontalAdvance(text) + 2 * sides + 1.0), math.ceil(metrics.height() + 2 * above)


def star() -> QPainterPath:
    """Return a star with five points: an area."""
    path = QPainterPath()
    for corner in range(2 * _POINTS):
        radius = 0.5 if corner % 2 == 0 else 0.5 * _INNER_RADIUS
        angle = math.pi * corner / _POINTS
        point = QPointF(0.5 + radius * math.sin(angle), 0.53 - radius * math.cos(angle))
        if corner == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path


def magnifier() -> QPainterPath:
    """Return a magnifier: thin lines, which need the contrast more than areas do."""
    lines = QPainterPath()
    lines.addEllipse(QRectF(0.1, 0.1, 0.56, 0.56))
    lines.moveTo(0.59, 0.59)
    lines.lineTo(0.9, 0.9)
    stroker = QPainterPathStroker()
    stroker.setWidth(_STROKE)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(lines)
