"""What is painted over the map: the border, the rows of the data, sample letters, the current colour."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from core.activations import Array
from core.plane_points import NearRows
from gui.theme import Theme

Place = Callable[[float, float], QPointF]
"""Maps x and y of a plane, from 0 to 1, to a point of the widget."""

LETTERS = "Aa"
_SPRITE = 13
_LETTERS_EVERY = (92.0, 62.0)


def draw_border(painter: QPainter, theme: Theme, lines: Sequence[Array], area: QRectF) -> None:
    """Draw the line of 0.5, dark with a light edge, so that it is seen on any colour."""
    scale, origin = np.array([area.width(), -area.height()]), np.array([area.left(), area.bottom()])
    shapes = [QPolygonF([QPointF(x, y) for x, y in (origin + scale * line).tolist()]) for line in lines]
    for role, width in (("says_light", 4.0), ("says_dark", 1.8)):
        painter.setPen(border_pen(theme, role, width))
        for shape in shapes:
            painter.drawPolyline(shape)


def border_pen(theme: Theme, role: str, width: float) -> QPen:
    """Return one of the two pens of the border."""
    pen = QPen(theme.colour(role), width)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_letters(painter: QPainter, theme: Theme, is_light: np.ndarray, area: QRectF) -> None:
    """Write sample letters over the colours, each in the font that the network chooses there."""
    height, width = is_light.shape
    columns, rows = (max(2, round(s / e)) for s, e in zip((area.width(), area.height()), _LETTERS_EVERY, strict=True))
    metrics = painter.fontMetrics()
    left = area.left() - metrics.horizontalAdvance(LETTERS) / 2
    base = area.top() + (metrics.ascent() - metrics.descent()) / 2
    pens = theme.colour("says_dark"), theme.colour("says_light")
    for column in range(columns):
        for row in range(rows):
            x, y = (column + 0.5) / columns, (row + 0.5) / rows
            painter.setPen(pens[int(is_light[round(y * (height - 1)), round(x * (width - 1))])])
            painter.drawText(QPointF(left + x * area.width(), base + y * area.height()), LETTERS)


def point_sprite(theme: Theme, label: int, ratio: float) -> QPixmap:
    """Return the mark of a row: a light disc where the font should be light, else a dark diamond."""
    sprite = QPixmap(round(_SPRITE * ratio), round(_SPRITE * ratio))
    sprite.setDevicePixelRatio(ratio)
    sprite.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(_SPRITE / 2, _SPRITE / 2)
    inside, edge = ("says_light", "says_dark") if label else ("says_dark", "says_light")
    painter.setPen(QPen(theme.colour(edge), 1.2))
    painter.setBrush(theme.colour(inside))
    if label:
        painter.drawEllipse(middle, 3.4, 3.4)
    else:
        reach = 4.6
        painter.drawPolygon(
            QPolygonF([middle + QPointF(*d) for d in ((reach, 0), (0, reach), (-reach, 0), (0, -reach))])
        )
    painter.end()
    return sprite


def points_picture(sprites: Sequence[QPixmap], rows: NearRows, size: QRectF, ratio: float) -> QPixmap:
    """Return a transparent picture of an area with the marks of `rows`; `sprites` are those of labels 0 and 1."""
    picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for label, sprite in enumerate(sprites):
        chosen = rows.labels == label
        left = rows.x[chosen] * size.width() - _SPRITE / 2
        top = (1.0 - rows.y[chosen]) * size.height() - _SPRITE / 2
        for x, y in zip(left.tolist(), top.tolist(), strict=True):
            painter.drawPixmap(QPointF(x, y), sprite)
    painter.end()
    return picture


def draw_cross(painter: QPainter, theme: Theme, spot: QPointF, colour: QColor) -> None:
    """Draw a cross with the colour in its middle."""
    arms = [QPointF(*d) for d in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    for role, width in (("says_light", 4.5), ("says_dark", 2.0)):
        painter.setPen(QPen(theme.colour(role), width))
        for arm in arms:
            painter.drawLine(spot + arm * 7.0, spot + arm * 15.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("says_light"), 4.5))
    painter.drawEllipse(spot, 6.5, 6.5)
    painter.setPen(QPen(theme.colour("says_dark"), 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(spot, 6.5, 6.5)
