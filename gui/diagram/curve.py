"""The activation curve of a node, with the node's point on it."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.activations import ACTIVATIONS, Array
from core.walk_values import Part
from gui.diagram.face import Faces
from gui.diagram.geometry import Node, Rect
from gui.diagram.state import DiagramState
from gui.guard import guarded
from gui.theme import SPACE, Theme, theme_of

_POINTS = 65
_FONT = 11
_LARGEST_EXPONENT = 1022  # twice as much, the width of the window, is still a float


@dataclass(frozen=True, eq=False)
class Curve:
    """A function in a window, and a point on it.

    Attributes
    ----------
    x, y : ndarray of shape (n_points,)
    point : tuple of float
        May lie outside of the window, or be infinite or no number.
    names : tuple of str
        Of the two axes.
    low, high : float
        The window's part of the second axis.
    """

    x: Array
    y: Array
    point: tuple[float, float]
    names: tuple[str, str]
    low: float
    high: float


def curve_of(state: DiagramState, node: Node) -> Curve:
    """Return the activation of a node, or for an input how a channel is scaled.

    The window reaches to the first power of two, from 4 up, that holds the point, so that it seldom changes.
    With softmax the Z of the other nodes of the layer stay as they are.
    """
    if node.layer == 0:
        raw = float(state.raw[node.row])
        whole = np.array([0.0, 1.0])
        return Curve(255.0 * whole, whole, (raw, raw / 255.0), (state.name(node), "X"), 0.0, 1.0)
    layer = node.layer
    z = state.forward_pass.Z[layer - 1]
    point = float(z[node.row, 0]), float(state.forward_pass.A[layer - 1][node.row, 0])
    if state.motion is not None and not {Part(kind, *node) for kind in "ZA"} <= state.motion.known:
        point = (math.nan, math.nan)
    size = abs(point[0]) if math.isfinite(point[0]) else 0.0
    exponent = min(max(2, math.ceil(math.log2(max(size, 1.0)) + 1e-9)), _LARGEST_EXPONENT)
    name = state.network.activations[layer - 1]
    shape = _shape_beside(name, exponent, z, node.row) if name == "softmax" else _shape(name, exponent)
    return Curve(shape.x, shape.y, point, (f"Z{layer}", f"A{layer}"), shape.low, shape.high)


class _Shape(NamedTuple):
    """A curve without its point."""

    x: Array
    y: Array
    low: float
    high: float


@lru_cache(maxsize=32)
def _shape(name: str, exponent: int) -> _Shape:
    """Return the curve of a function that looks at one node alone, between two powers of two."""
    return _shape_beside(name, exponent, np.zeros((1, 1)), 0)


def _shape_beside(name: str, exponent: int, z: Array, row: int) -> _Shape:
    """Return the curve of one row, while the others of `z`, of shape (n, 1), stay."""
    x = np.linspace(-(2.0**exponent), 2.0**exponent, _POINTS)
    columns = np.repeat(z, _POINTS, axis=1)
    columns[row] = x
    # An infinite neighbour leaves softmax without a number; the curve is then empty.
    with np.errstate(invalid="ignore", over="ignore"):
        y = ACTIVATIONS[name].function(columns)[row]
    finite = y[np.isfinite(y)]
    low, high = (min(0.0, float(finite.min())), max(1.0, float(finite.max()))) if finite.size else (0.0, 1.0)
    return _Shape(x, y, low, high)


class CurveView(QWidget):
    """Shows a `Curve` with its axes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None
        self._drawn: tuple[Curve, Rect] | None = None
        self._line = QPolygonF()
        self._faces = Faces()
        self._width = 132
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Activation curve"))

    def show_curve(self, curve: Curve) -> None:
        """Show another curve."""
        self._curve = curve
        self.update()

    def set_width(self, width: int) -> None:
        """Be so many pixels wide."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def _plot(self, painter: QPainter, curve: Curve, area: Rect, theme: Theme) -> None:
        left, right = float(curve.x[0]), float(curve.x[-1])
        across = area.w / (right - left)
        up = area.h / (curve.high - curve.low)

        def at(x: float, y: float) -> QPointF:
            y = min(max(y, curve.low), curve.high)
            return QPointF(area.x + (min(max(x, left), right) - left) * across, area.bottom - (y - curve.low) * up)

        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(at(left, 0.0), at(right, 0.0))
        painter.drawLine(at(0.0, curve.low), at(0.0, curve.high))
        painter.setPen(QPen(theme.colour("dim"), 1.6))
        drawn = self._drawn
        if drawn is None or drawn[0].y is not curve.y or drawn[1] != area:
            pairs = zip(curve.x.tolist(), curve.y.tolist(), strict=True)
            self._drawn, self._line = (curve, area), QPolygonF([at(x, y) for x, y in pairs if math.isfinite(y)])
        painter.drawPolyline(self._line)
        if any(math.isnan(value) for value in curve.point):
            return
        spot = at(*curve.point)
        painter.setPen(QPen(theme.colour("accent"), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(spot.x(), at(0.0, 0.0).y()), spot)
        painter.drawLine(QPointF(at(0.0, 0.0).x(), spot.y()), spot)
        painter.setPen(QPen(theme.colour("card"), 1.5))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(spot, 4.5, 4.5)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        curve = self._curve
        if curve is None:
            return
        theme, face = theme_of(self.palette()), self._faces(_FONT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        across, up = curve.names
        area = Rect(SPACE, SPACE, self.width() - 3.0 * SPACE - face.width(across), self.height() - 2.0 * SPACE)
        painter.setFont(face.font)
        painter.setPen(theme.colour("dim"))
        zero_x = area.x + area.w * float(-curve.x[0] / (curve.x[-1] - curve.x[0]))
        zero_y = area.bottom + area.h * curve.low / (curve.high - curve.low)
        face.left(painter, area.right + 0.5 * SPACE, min(zero_y, area.bottom - 0.3 * face.line), across)
        if zero_x > area.x + face.width(up) + 4.0:
            face.right(painter, zero_x - 4.0, area.y + 0.3 * face.line, up)
        else:
            face.left(painter, zero_x + 4.0, area.y + 0.3 * face.line, up)
        self._plot(painter, curve, area, theme)
        painter.end()

    @guarded(lambda self: QSize(132, 84))
    def sizeHint(self) -> QSize:
        return QSize(self._width, 84)
