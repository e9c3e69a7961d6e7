"""A small sign for a font: a letter, light on dark or dark on light."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import number_font, theme_of

PLATE = QSize(18, 16)
"""Its size in pixels."""

_RADIUS = 3.0
_FACTOR = 0.9


def paint_plate(painter: QPainter, place: QPoint, is_light: bool) -> None:
    """Paint the sign of the light or the dark font with its top left corner at `place`."""
    device = painter.device()
    theme = theme_of(device.palette() if isinstance(device, QWidget) else QPalette())
    ground, letter = ("says_dark", "says_light") if is_light else ("says_light", "says_dark")
    painter.setPen(QPen(theme.colour("dim"), 1.0))
    painter.setBrush(theme.colour(ground))
    area = QRect(place, PLATE)
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(theme.colour(letter))
    painter.setFont(number_font(_FACTOR, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "A")
