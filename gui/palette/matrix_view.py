"""The contrast of each colour of a palette with each: a background in every row, a font in every column."""

import math

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from core.activations import Array
from core.colour import BLACK, WHITE, format_ratio, wcag_level
from core.judges import contrasts, luminances
from core.palette import Entry, Palette
from core.palette_judged import MOST_IN_MATRIX, matrix
from gui.announcing import announce
from gui.guard import guarded
from gui.palette.matrix_painter import PAD, cell_size, paint_cell, paint_frame, paint_head
from gui.theme import Theme, number_font, theme_of

_WIDE = 640
"""Width in pixels from which on the rows carry names too."""

_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class MatrixView(QAbstractScrollArea):
    """A table of ratios under a row and beside a column of swatches that stay in sight.

    Signals
    -------
    pair_chosen(Rgb, Rgb)
        A background and a font, of the cell that was clicked.
    pair_pointed()
        `reading` is another one.
    """

    pair_chosen = Signal(object, object)
    pair_pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._ratios: Array = np.empty((0, 0))
        self._wants_light: list[bool] = []
        self._corner = self.tr("on ↓  font →")
        self._cursor = (0, 0)
        self._pointed: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Contrast of each colour with each"))
        self.setToolTip(self.tr("Click, or press Enter, to take the background and the font of a cell"))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.viewport().update)

    @property
    def ratios(self) -> Array:
        """What is shown, as `core.palette_judged.matrix` gives it."""
        return self._ratios

    @property
    def reading(self) -> str:
        """What the cell under the mouse, else the one of the keys, says in words; empty without one."""
        cell = self._pointed or (self._cursor if self.hasFocus() else None)
        if cell is None or not self._entries:
            return ""
        background, font = (self._entries[k] for k in cell)
        ratio = float(self._ratios[cell])
        return self.tr("Background {background}, font {font}: {ratio}:1, {level}").format(
            background=_words(background), font=_words(font), ratio=format_ratio(ratio), level=self._level_words(ratio)
        )

    def show_palette(self, palette: Palette) -> None:
        """Show the first colours of a palette, with white and black before them."""
        own = Entry(WHITE, self.tr("white")), Entry(BLACK, self.tr("black"))
        self._entries = (*own, *palette.entries[:MOST_IN_MATRIX])
        self._ratios = matrix(palette)
        Y = luminances(Palette("", self._entries).X)
        self._wants_light = (contrasts(Y, np.ones_like(Y)) >= contrasts(Y, np.zeros_like(Y))).tolist()
        last = len(self._entries) - 1
        self._cursor = min(self._cursor[0], last), min(self._cursor[1], last)
        self._pointed = None
        self._set_bars()
        self.viewport().update()

    def cell_area(self, row: int, column: int) -> QRect:
        """Return where a cell is in the viewport, whether it can be seen or not."""
        width, height = cell_size()
        x = self._left + column * width - self.horizontalScrollBar().value()
        return QRect(x, height + row * height - self.verticalScrollBar().value(), width, height)

    @property
    def _left(self) -> int:
        """The width of the column of backgrounds."""
        width = QFontMetrics(number_font()).horizontalAdvance(self._corner) + 4 * PAD
        return 2 * width if self.viewport().width() >= _WIDE else width

    def _cell_at(self, point: QPoint) -> tuple[int, int] | None:
        width, height = cell_size()
        if point.x() < self._left or point.y() < height:
            return None
        column = (point.x() - self._left + self.horizontalScrollBar().value()) // width
        row = (point.y() - height + self.verticalScrollBar().value()) // height
        count = len(self._entries)
        return (row, column) if row < count and column < count else None

    def _set_bars(self) -> None:
        (width, height), count = cell_size(), len(self._entries)
        area = self.viewport().size()
        for bar, step, room in (
            (self.horizontalScrollBar(), width, area.width() - self._left),
            (self.verticalScrollBar(), height, area.height() - height),
        ):
            bar.setRange(0, max(0, count * step - room))
            bar.setPageStep(max(room, 1))
            bar.setSingleStep(step)

    def _choose(self, cell: tuple[int, int]) -> None:
        background, font = (self._entries[k] for k in cell)
        self.pair_chosen.emit(background.colour, font.colour)

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self.viewport().update()
            self.pair_pointed.emit()

    def _go_to(self, row: int, column: int) -> None:
        last = len(self._entries) - 1
        self._cursor = min(max(row, 0), last), min(max(column, 0), last)
        self._pointed = None
        area, (_, height) = self.cell_area(*self._cursor), cell_size()
        for bar, low, high, start, end in (
            (self.horizontalScrollBar(), area.left(), area.right() + 1, self._left, self.viewport().width()),
            (self.verticalScrollBar(), area.top(), area.bottom() + 1, height, self.viewport().height()),
        ):
            bar.setValue(bar.value() + min(low - start, 0) + max(high - end, 0))
        self.viewport().update()
        self.pair_pointed.emit()
        announce(self, self.reading)

    def _level_words(self, ratio: float) -> str:
        level = wcag_level(ratio)
        if level == "AAA":
            return self.tr("passes AAA for normal text")
        if level == "AA":
            return self.tr("passes AA for normal text")
        return self.tr("AA for large text only") if wcag_level(ratio, large=True) != "fail" else self.tr("fails AA")

    def _visible(self) -> tuple[range, range]:
        (width, height), count = cell_size(), len(self._entries)
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        area = self.viewport().size()
        rows = range(y // height, min(count, math.ceil((y + area.height()) / height)))
        return rows, range(x // width, min(count, math.ceil((x + area.width()) / width)))

    def _paint_heads(self, painter: QPainter, theme: Theme, rows: range, columns: range) -> None:
        (width, height), left = cell_size(), self._left
        view = self.viewport().rect()
        painter.setClipRect(QRect(left, 0, view.width() - left, height))
        painter.fillRect(view, theme.colour("base"))
        for column in columns:
            self._paint_head(painter, theme, column, QRectF(self.cell_area(0, column).left(), 0, width, height))
        painter.setClipRect(QRect(0, height, left, view.height() - height))
        painter.fillRect(view, theme.colour("base"))
        for row in rows:
            self._paint_head(painter, theme, row, QRectF(0, self.cell_area(row, 0).top(), left, height))
        painter.setClipRect(QRect(0, 0, left, height))
        painter.fillRect(view, theme.colour("base"))
        painter.setPen(theme.colour("dim"))
        painter.drawText(QRect(0, 0, left, height), Qt.AlignmentFlag.AlignCenter, self._corner)
        painter.setClipping(False)
        painter.fillRect(0, height, view.width(), 1, theme.colour("line"))
        painter.fillRect(left, 0, 1, view.height(), theme.colour("line"))

    def _paint_head(self, painter: QPainter, theme: Theme, k: int, area: QRectF) -> None:
        paint_head(painter, theme, area, self._entries[k], self._wants_light[k])

    def _paint_cell(self, painter: QPainter, theme: Theme, cell: tuple[int, int]) -> None:
        area = QRectF(self.cell_area(*cell))
        if cell == self._pointed:
            painter.fillRect(area, theme.colour("accent", 0.22))
        background, font = (self._entries[k].colour for k in cell)
        paint_cell(painter, theme, area, background, font, float(self._ratios[cell]))
        if cell == self._cursor and self.hasFocus():
            paint_frame(painter, theme, area)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells that can be seen, then the swatches over them."""
        if not self._entries:
            return
        theme = theme_of(self.palette())
        painter = QPainter(self.viewport())
        painter.setFont(number_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.colour("base"))
        rows, columns = self._visible()
        for row in rows:
            for column in columns:
                self._paint_cell(painter, theme, (row, column))
        self._paint_heads(painter, theme, rows, columns)
        painter.end()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew how far it scrolls."""
        super().resizeEvent(event)
        self._set_bars()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the cell under the mouse."""
        self._point_at(self._cell_at(event.position().toPoint()))

    @guarded()
    def leaveEvent(self, event: object) -> None:
        """Forget the mouse."""
        self._point_at(None)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the colours of the cell."""
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = cell
            self._choose(cell)
            self.viewport().update()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from cell to cell; Enter or Space takes its colours."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            down, right = _KEYS[key]
            self._go_to(self._cursor[0] + down, self._cursor[1] + right)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(self._cursor[0], 0 if key == Qt.Key.Key_Home else len(self._entries))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._entries:
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cell of the keys."""
        super().focusInEvent(event)
        self.viewport().update()
        self.pair_pointed.emit()

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cell of the keys."""
        super().focusOutEvent(event)
        self.viewport().update()
        self.pair_pointed.emit()


def _words(entry: Entry) -> str:
    return f"{entry.name} {entry.colour.hex}".strip()
