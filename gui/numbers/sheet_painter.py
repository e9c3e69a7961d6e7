"""Painting a sheet of matrices: numbers, brackets, signs, and what stands out."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from core.number_text import NOT_YET
from core.walk import Part
from gui.i18n import translated
from gui.numbers.equations import Matrix
from gui.numbers.sheet_layout import BRACKET, Box, Place, PlacedMatrix, SheetLayout
from gui.numbers.sheet_state import SheetState
from gui.theme import Theme, number_font

_DIM = 0.45
_SMALL = 0.85
_PADDING = 4.0
_SIGNED = ("W", "b", "dW", "db", "newW", "newb")
"""Parameters and their gradients wear the colours of their signs, as in the diagram."""


@dataclass(frozen=True)
class Look:
    """What people do with a sheet.

    Attributes
    ----------
    factor : float
        The size of the writing, relative to the application's font.
    pointed : Part or None
    cursor : Place or None
        The keyboard's place, while the sheet has the focus.
    traced : Part or None
    """

    factor: float = 1.0
    pointed: Part | None = None
    cursor: Place | None = None
    traced: Part | None = None


class SheetPainter:
    """Paints the part of a sheet that lies in a rectangle."""

    def __init__(
        self,
        painter: QPainter,
        brackets: QPainterPath,
        layout: SheetLayout,
        state: SheetState,
        look: Look,
        theme: Theme,
    ) -> None:
        self._painter = painter
        self._brackets = brackets
        self._layout = layout
        self._state = state
        self._look = look
        self._theme = theme
        self._font = number_font(look.factor)
        self._caption_font = number_font(look.factor * _SMALL)
        self._caption = QFontMetricsF(self._caption_font).height()
        self._colours = {
            (role, alpha): theme.colour(role, alpha)
            for role in ("text", "dim", "positive", "negative")
            for alpha in (1.0, _DIM)
        }

    def paint_signs(self, exposed: QRectF) -> None:
        """Paint what stays while the numbers change: titles, signs, brackets, names."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_titles()
        self._paint_signs()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colours["dim", 1.0], 1.2))
        painter.drawPath(self._brackets)
        for placed in self._layout.matrices:
            if _rect(placed.area).adjusted(-BRACKET, -50, BRACKET, 2).intersects(exposed):
                self._paint_name(placed)

    def paint_numbers(self, exposed: QRectF) -> None:
        """Paint the numbers that `exposed` touches, and what stands out among them."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._layout.matrices:
            if _rect(placed.area).adjusted(-2, -2, 2, 2).intersects(exposed):
                self._paint_marks(placed)
                self._paint_numbers(placed, exposed)
        if self._look.cursor is not None:
            self._outline(self._layout.box(self._look.cursor), 2.0)

    def _paint_titles(self) -> None:
        painter, theme = self._painter, self._theme
        font = QFont(self._caption_font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("dim"))
        metrics = QFontMetricsF(font)
        for text, box in self._layout.titles:
            shown = translated(text)
            area = _rect(box)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setPen(QPen(theme.colour("line"), 1.0))
            start = metrics.horizontalAdvance(shown) + 8.0
            painter.drawLine(QPointF(start, area.center().y()), QPointF(self._layout.width, area.center().y()))
            painter.setPen(theme.colour("dim"))

    def _paint_signs(self) -> None:
        painter = self._painter
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text" if self._state.acts is None else "dim"))
        for text, box in self._layout.signs:
            painter.drawText(_rect(box), Qt.AlignmentFlag.AlignCenter, translated(text))

    def _paint_name(self, placed: PlacedMatrix) -> None:
        painter, area = self._painter, placed.area
        painter.setFont(self._caption_font)
        painter.setPen(self._colours["dim", 1.0])
        name = QRectF(area.x + area.width / 2 - 200.0, area.y - self._caption - 1.0, 400.0, self._caption)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, translated(placed.matrix.name))

    def _paint_marks(self, placed: PlacedMatrix) -> None:
        """Paint what lies behind the numbers: the sample that is told, and what is pointed at."""
        painter, theme, matrix = self._painter, self._theme, placed.matrix
        painter.setPen(Qt.PenStyle.NoPen)
        if matrix.has_samples and (matrix.rows if matrix.turned else matrix.columns) > 1:
            told = self._state.walk.sample - matrix.first
            area = placed.area
            cell = placed.cell(told, 0) if matrix.turned else placed.cell(0, told)
            band = Box(area.x, cell.y, area.width, cell.height) if matrix.turned else cell._replace(height=area.height)
            painter.setBrush(theme.colour("accent", 0.10))
            painter.drawRoundedRect(_rect(band), 3.0, 3.0)
        for part, alpha in ((self._look.pointed, 0.22), (self._look.traced, 0.0)):
            for row, column in matrix.places_of(part) if part is not None else ():
                if alpha:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.colour("accent", alpha))
                    painter.drawRoundedRect(_rect(placed.cell(row, column)).adjusted(1, 1, -1, -1), 3.0, 3.0)
                else:
                    self._outline(placed.cell(row, column), 1.2)

    def _paint_numbers(self, placed: PlacedMatrix, exposed: QRectF) -> None:
        painter, state, matrix = self._painter, self._state, placed.matrix
        painter.setFont(self._font)
        shown = QRectF(_rect(placed.area)).intersected(exposed)
        cell = placed.cell(0, 0)
        rows = _range(shown.top() - placed.area.y, shown.height(), cell.height, matrix.rows)
        columns = _range(shown.left() - placed.area.x, shown.width(), cell.width, matrix.columns)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for row in rows:
            for column in columns:
                part = matrix.part(row, column)
                text = state.text(matrix, row, column, part)
                painter.setPen(self._colour(matrix, text, part))
                box = placed.cell(row, column)
                area = QRectF(box.x, box.y, box.width - _PADDING, box.height)
                painter.drawText(area, place, translated(text))
                if state.is_off(part):
                    painter.drawLine(
                        area.center() - QPointF(area.width() / 3, 0), QPointF(area.right(), area.center().y())
                    )

    def _colour(self, matrix: Matrix, text: str, part: Part) -> QColor:
        state = self._state
        role = "text"
        if matrix.kind in _SIGNED and text != NOT_YET:
            role = "negative" if text.startswith("−") else "positive"
        bright = state.is_bright(part) and not (state.known is None and state.is_off(part))
        return self._colours[role, 1.0 if bright else _DIM]

    def _outline(self, box: Box, width: float) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour("accent"), width))
        self._painter.drawRoundedRect(_rect(box).adjusted(1, 1, -1, -1), 3.0, 3.0)


def brackets_of(layout: SheetLayout) -> QPainterPath:
    """Return the brackets of all matrices, to be painted at once and again and again."""
    path = QPainterPath()
    for placed in layout.matrices:
        area = _rect(placed.area).adjusted(-BRACKET + 2, 0, BRACKET - 2, 0)
        for x, inwards in ((area.left(), 4.0), (area.right(), -4.0)):
            path.moveTo(x + inwards, area.top())
            path.lineTo(x, area.top())
            path.lineTo(x, area.bottom())
            path.lineTo(x + inwards, area.bottom())
    return path


def _range(start: float, length: float, size: float, count: int) -> range:
    return range(max(0, int(start / size)), min(count, int((start + length) / size) + 1))


def _rect(box: Box) -> QRectF:
    return QRectF(*box)
