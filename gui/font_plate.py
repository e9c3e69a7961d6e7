"""A small sign for a font: a letter, light on dark or dark on light."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from gui.theme import Theme, number_font

PLATE = QSize(18, 16)
"""Its size in pixels."""

_RADIUS = 3.0
_FACTOR = 0.9


def paint_plate(painter: QPainter, theme: Theme, place: QPoint, is_light: bool) -> None:
    """Paint the sign of the light or the dark font with its top left corner at `place`."""
    ground, letter = ("says_dark", "says_light") if is_light else ("says_light", "says_dark")
    area = QRect(place, PLATE)
    painter.setPen(theme.colour("dim"))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(theme.colour(letter))
    painter.setFont(number_font(_FACTOR, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "A")
