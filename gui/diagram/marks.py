"""Small things that cards and edges share: frames of what is pointed at, switches, pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from gui.diagram.geometry import Rect
from gui.theme import Theme


def draw_mark(painter: QPainter, rect: Rect, theme: Theme, is_chosen: bool) -> None:
    """Draw the frame of a number that is pointed at, a stronger one if it is chosen."""
    painter.setPen(QPen(theme.colour("accent"), 1.8 if is_chosen else 1.2))
    painter.setBrush(theme.colour("accent", 0.14))
    painter.drawRoundedRect(QRectF(*rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0)


def role_of(value: float | None) -> str:
    """Return the role of the colour of a sign; what is not computed yet has none."""
    if value is None:
        return "dim"
    return "positive" if value >= 0 else "negative"


def draw_switch(painter: QPainter, rect: Rect, theme: Theme, ground: str, is_on: bool) -> None:
    """Draw a switch: on, its knob is right and its ground filled."""
    radius = rect.h / 2
    painter.setPen(QPen(theme.colour("dim"), 1.0))
    painter.setBrush(theme.colour("dim" if is_on else ground))
    painter.drawRoundedRect(QRectF(*rect), radius, radius)
    painter.setBrush(theme.colour(ground if is_on else "dim"))
    x = rect.right - radius if is_on else rect.x + radius
    painter.drawEllipse(QPointF(x, rect.centre[1]), 0.62 * radius, 0.62 * radius)


def draw_picture(painter: QPainter, rect: Rect, image: QImage | None, theme: Theme) -> None:
    """Draw a picture in a thin frame; without one nothing."""
    if image is None:
        return
    place = QRectF(*rect)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
