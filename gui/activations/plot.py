"""An activation function and its derivative, with the point of a node on both."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.activations import ACTIVATIONS, Array
from gui.activations.spot import Spot
from gui.guard import guarded
from gui.theme import RADIUS, SPACE, Theme, number_font, theme_of

_POINTS = 129
_LEAST_REACH = 4.0
_MOST_REACH = 2.0**200
_SMALL = 0.87
_PICTURES_KEPT = 4
_KINKED = frozenset(
    entry.name
    for entry in ACTIVATIONS.values()
    if np.ptp(entry.derivative(np.array([[-1e-9, 1e-9], [0.0, 0.0]]))[0]) > 0.5
)
"""Functions with a kink at 0, where the derivative jumps."""


@dataclass(frozen=True, eq=False)
class Pane:
    """One curve in its window.

    Attributes
    ----------
    name, formula : str
        Of the second axis, and what it shows.
    x, y : ndarray of shape (n_points,)
        What is no number was left out.
    low, high : float
        The window's part of the second axis.
    reach : float
        The first axis goes from minus this to this.
    jumps : bool
        Whether the value jumps at 0.
    """

    name: str
    formula: str
    x: Array
    y: Array
    low: float
    high: float
    reach: float
    jumps: bool


def reach_for(z: float) -> float:
    """Return how far the first axis goes: the first power of two from 4 up that holds the point, so it seldom jumps."""
    size = min(abs(z), _MOST_REACH) if not math.isnan(z) else 0.0
    return max(_LEAST_REACH, 2.0 ** math.ceil(math.log2(max(size, 1.0)) - 1e-9))


def panes_of(activation: str, spot: Spot | None) -> tuple[Pane, Pane]:
    """Return the function and its derivative; softmax with the other Z of the layer as they are, or one other at 0."""
    reach = reach_for(spot.z if spot else 0.0)
    x = np.linspace(-reach, reach, _POINTS)
    columns, row = np.zeros((2, _POINTS)), 0
    if spot is not None and activation == "softmax" and np.isfinite(spot.column).all():
        columns, row = np.repeat(spot.column, _POINTS, axis=1), spot.row
    columns[row] = x
    entry = ACTIVATIONS[activation]
    return (
        _pane("A", entry.formula, x, entry.function(columns)[row]),
        _pane("dA/dZ", entry.derivative_formula, x, entry.derivative(columns)[row], activation in _KINKED),
    )


def _pane(name: str, formula: str, x: Array, y: Array, jumps: bool = False) -> Pane:
    whole = np.isfinite(y)
    low, high = min(0.0, float(y[whole].min(initial=0.0))), max(1.0, float(y[whole].max(initial=1.0)))
    return Pane(name, formula, x[whole], y[whole], low, high, float(x[-1]), jumps)


class ActivationPlot(QWidget):
    """Shows the two curves side by side, or one above the other where that has more room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activation = next(iter(ACTIVATIONS))
        self._spot: Spot | None = None
        self._panes = panes_of(self._activation, None)
        self._panes_for: tuple[object, ...] = ()
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Curve and derivative"))
        self.setAutoFillBackground(True)  # so that what is behind need not be painted as well

    @property
    def panes(self) -> tuple[Pane, Pane]:
        """The two curves that are shown."""
        return self._panes

    @property
    def spot(self) -> Spot | None:
        """The node that is shown on them."""
        return self._spot

    def show_function(self, activation: str, spot: Spot | None) -> None:
        """Show a function, and a node on it, which may have another one."""
        self._activation, self._spot = activation, spot
        neighbours = spot.column.tobytes() if spot is not None and activation == "softmax" else b""
        key = activation, reach_for(spot.z if spot else 0.0), neighbours
        if key != self._panes_for:
            self._panes_for, self._panes = key, panes_of(activation, spot)
        self.update()

    def place_of(self, pane: int, x: float, y: float) -> QPointF:
        """Return the point of the widget where a value of a curve is; outside of the window its nearest point."""
        return self._mapping(self._panes[pane], self._area(pane))(x, y)

    def _area(self, index: int) -> QRectF:
        """Return where a pane draws its curve."""
        whole = QRectF(self.rect()).adjusted(SPACE, SPACE, -SPACE, -SPACE)
        line = QFontMetricsF(number_font(_SMALL)).height()
        if whole.width() > 1.2 * whole.height():
            half = (whole.width() - 1.5 * SPACE) / 2
            box = QRectF(whole.left() + index * (half + 1.5 * SPACE), whole.top(), half, whole.height())
        else:
            half = (whole.height() - SPACE) / 2
            box = QRectF(whole.left(), whole.top() + index * (half + SPACE), whole.width(), half)
        return box.adjusted(2.0, line + 4.0, -2.0, -line - 2.0)

    @staticmethod
    def _mapping(pane: Pane, area: QRectF) -> Callable[[float, float], QPointF]:
        across, up = area.width() / (2 * pane.reach), area.height() / (pane.high - pane.low)

        def at(x: float, y: float) -> QPointF:
            x, y = min(max(x, -pane.reach), pane.reach), min(max(y, pane.low), pane.high)
            return QPointF(area.left() + (x + pane.reach) * across, area.bottom() - (y - pane.low) * up)

        return at

    def _picture(self, theme: Theme) -> QPixmap:
        """Return the card with both curves; only the point moves, so the last few pictures are kept."""
        ratio = self.devicePixelRatioF()
        key = self._panes_for, theme.name, self.width(), self.height(), ratio
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _PICTURES_KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(theme.colour("window"))
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("line"), 1.0))
            painter.setBrush(theme.colour("card"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            painter.setFont(number_font(_SMALL))
            for index in (0, 1):
                self._draw_pane(painter, theme, index)
            painter.end()
        return picture

    def _draw_pane(self, painter: QPainter, theme: Theme, index: int) -> None:
        pane, area = self._panes[index], self._area(index)
        at = self._mapping(pane, area)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(at(-pane.reach, 0.0), at(pane.reach, 0.0))
        painter.drawLine(at(0.0, pane.low), at(0.0, pane.high))
        if pane.high >= 1.0 and pane.reach:
            painter.setPen(QPen(theme.colour("line"), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(at(-pane.reach, 1.0), at(pane.reach, 1.0))
        self._draw_names(painter, theme, pane, area)
        painter.setPen(QPen(theme.colour("positive" if index == 0 else "negative"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, y in _pieces(pane):
            painter.drawPolyline(QPolygonF([at(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]))

    def _draw_names(self, painter: QPainter, theme: Theme, pane: Pane, area: QRectF) -> None:
        line = painter.fontMetrics().height()
        align = Qt.AlignmentFlag
        painter.setPen(theme.colour("text"))
        head = QRectF(area.left(), area.top() - line - 4.0, area.width(), line)
        name = pane.formula if painter.fontMetrics().horizontalAdvance(pane.formula) <= area.width() else pane.name
        painter.drawText(head, align.AlignLeft | align.AlignVCenter, name)
        painter.setPen(theme.colour("dim"))
        for value, top in ((pane.high, area.top() + 1.0), (pane.low, area.bottom() - line - 1.0)):
            if value:
                edge = QRectF(area.center().x() - area.width() - 4.0, top, area.width(), line)
                painter.drawText(edge, align.AlignRight | align.AlignVCenter, _tick(value))
        foot = QRectF(area.left(), area.bottom() + 2.0, area.width(), line)
        ends = (align.AlignLeft, _tick(-pane.reach)), (align.AlignHCenter, "Z"), (align.AlignRight, _tick(pane.reach))
        for side, text in ends:
            painter.drawText(foot, side | align.AlignVCenter, text)

    def _draw_spot(self, painter: QPainter, theme: Theme, index: int, spot: Spot) -> None:
        y = spot.slope if index else spot.a
        if math.isnan(spot.z) or math.isnan(y):
            return
        at = self._mapping(self._panes[index], self._area(index))
        point = at(spot.z, y)
        painter.setPen(QPen(theme.colour("accent"), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(point.x(), at(0.0, 0.0).y()), point)
        painter.drawLine(QPointF(at(0.0, 0.0).x(), point.y()), point)
        painter.setPen(QPen(theme.colour("card" if spot.is_own else "accent"), 1.8))
        painter.setBrush(theme.colour("accent" if spot.is_own else "card"))
        painter.drawEllipse(point, 5.0, 5.0)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with both curves, and the node's point on them."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture(theme))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._spot is not None:
            for index in (0, 1):
                self._draw_spot(painter, theme, index, self._spot)
        painter.end()

    @guarded(lambda self: QSize(280, 150))
    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(280, 150)

    @guarded(lambda self: QSize(180, 90))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which the curves can be read."""
        return QSize(180, 90)


def _pieces(pane: Pane) -> tuple[tuple[Array, Array], ...]:
    """Return the curve, or its parts on both sides of a jump at 0; the left one has the 0."""
    if not pane.jumps:
        return ((pane.x, pane.y),)
    right = pane.x > 0.0
    edge = pane.x[right].copy()
    edge[:1] = 0.0
    return (pane.x[~right], pane.y[~right]), (edge, pane.y[right])


def _tick(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")
