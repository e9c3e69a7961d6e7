"""How large a swatch is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from gui.theme import RADIUS, number_font

HEX_FACTOR = 0.85
"""Of the digits on a swatch, relative to the application's font."""


def swatch_size(has_name: bool) -> QSize:
    """Return the room of one colour, in pixels, with a line for its name or without."""
    metrics = QFontMetrics(number_font(HEX_FACTOR))
    width, height = metrics.horizontalAdvance("#0000000") + 2 * RADIUS, metrics.height() + 2 * RADIUS
    return QSize(width + 3 * RADIUS, 2 * height + name_height()) if has_name else QSize(width, height)


def name_height() -> int:
    """Return the height of the line for a name, in pixels."""
    return QFontMetrics(number_font(HEX_FACTOR)).height() + 2
