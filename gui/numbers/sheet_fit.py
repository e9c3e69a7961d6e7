"""How large a sheet is written, and how wide its columns are."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

from gui.numbers.sheet_layout import Measures, SheetLayout
from gui.numbers.sheet_state import SheetState
from gui.theme import SPACE, number_font

MARGIN = SPACE // 2
"""Above and below a sheet, in pixels."""
SIDE = SPACE
"""Left and right of it."""

_FACTORS = (2.0, 1.8, 1.6, 1.4, 1.2, 1.1, 1.0)
"""The writing is as large as the room allows."""


@dataclass(frozen=True, eq=False)
class Fit:
    """A layout, how large it is written, and the size of the widget that shows it."""

    layout: SheetLayout
    factor: float
    size: QSize


class SheetFit:
    """Lays sheets out; it remembers how wide the columns have been.

    Columns grow with their numbers and never shrink, so that nothing jumps.

    Parameters
    ----------
    bar : int
        The width of a scroll bar.
    """

    def __init__(self, bar: int) -> None:
        self._bar = bar
        self._characters: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """Let columns be narrow again."""
        self._characters.clear()

    def grow(self, state: SheetState) -> bool:
        """Widen the columns whose numbers have become longer; return whether there are any."""
        grown = False
        for key, matrix in state.matrices.items():
            needed = state.characters(matrix)
            if needed > self._characters.get(key, 0):
                self._characters[key] = needed
                grown = True
        return grown

    def fit(self, state: SheetState, room: QSize) -> Fit:
        """Return the largest layout that fits into a room, or the smallest one, which scrolls."""
        self.grow(state)
        if not room.isValid():  # not shown yet
            layout = SheetLayout(state.groups, self._measures(1.0), math.inf)
            return Fit(layout, 1.0, _size(layout))
        for factor in _FACTORS:
            layout = SheetLayout(state.groups, self._measures(factor), room.width() - 2 * SIDE)
            size = _size(layout)
            if size.width() <= room.width() and size.height() <= room.height():
                return Fit(layout, factor, room)
        layout = SheetLayout(state.groups, self._measures(1.0), room.width() - self._bar - 2 * SIDE)
        size = _size(layout)
        is_tall, is_wide = size.height() > room.height(), size.width() > room.width() - self._bar
        left = QSize(room.width() - self._bar * is_tall, room.height() - self._bar * is_wide)
        return Fit(layout, 1.0, size.expandedTo(left))

    def _measures(self, factor: float) -> Measures:
        metrics = QFontMetricsF(number_font(factor))
        digit = metrics.horizontalAdvance("0")
        characters = self._characters
        return Measures(
            row=round(metrics.height() * 1.2),
            caption=metrics.height() * 0.9,
            gap=4.0 * SPACE * factor,
            cell=lambda matrix: round((characters[matrix.kind, matrix.layer] + 0.7) * digit),
            sign=lambda text: metrics.horizontalAdvance(text) + SPACE * factor,
        )


def _size(layout: SheetLayout) -> QSize:
    return QSize(math.ceil(layout.width) + 2 * SIDE, math.ceil(layout.height) + 2 * MARGIN)
