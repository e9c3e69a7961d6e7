"""Axes of the curves: where they end, and where their ticks are."""

import math
from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics

from gui.guard import guarded
from gui.theme import number_font, percent

SMALLEST_FONT = 0.85
"""Of the texts in a plot, relative to the application's font."""

_BOUNDS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_GAP = 10  # pixels between the texts of ticks
_MOST_TICKS = 6


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis with few and round ticks.

    Parameters
    ----------
    orientation : {"bottom", "left"}
    form : callable
        Writes a value.
    """

    def __init__(self, orientation: str, form: Callable[[float], str]) -> None:
        super().__init__(orientation)
        self._form = form

    @guarded(lambda *_: [])
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of the ticks in the program's number format."""
        return [self._form(value) for value in values]

    @guarded(lambda *_: [(1.0, 0.0)])
    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Return the distance of the ticks: as near as their texts have room."""
        metrics = QFontMetrics(number_font(SMALLEST_FONT))
        flat = self.orientation == "bottom"
        room = metrics.horizontalAdvance(self._form(maxVal)) + _GAP if flat else metrics.height() + _GAP / 2
        share = max(room / max(size, 1.0), 1.0 / _MOST_TICKS)
        least = max((maxVal - minVal) * share, 1.0 if flat else 1e-9)
        power = 10.0 ** math.floor(math.log10(least))
        digits = (1.0, 2.0, 5.0, 10.0) if flat and power < 10.0 else (1.0, 2.0, 2.5, 5.0, 10.0)
        return [(next(digit * power for digit in digits if digit * power >= least), 0.0)]


def plain_number(value: float) -> str:
    """Return a number with as few digits as it needs."""
    return f"{value:g}"


def grouped_number(value: float) -> str:
    """Return a whole number in groups of thousands."""
    return f"{value:,.0f}"


def whole_percent(value: float) -> str:
    """Return a share in whole per cent."""
    return percent(value, 0)


def round_up(value: float) -> float:
    """Return the next number from above with at most two digits, for the end of an axis.

    Examples
    --------
    >>> round_up(0.83), round_up(120.0), round_up(1234.0)
    (1.0, 120.0, 1500.0)
    """
    if not value > 0.0 or math.isinf(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(bound * power for bound in _BOUNDS if bound * power >= value * (1 - 1e-12))
