"""Drawing the edges and their labels."""

import math
from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.diagram.face import Face
from gui.diagram.geometry import Edge, Layout, Node
from gui.diagram.numbers import short_number
from gui.diagram.state import Look
from gui.theme import Theme

MANY = 160
"""From so many edges on they are straight hairlines, drawn in a few batches."""

_WIDEST = 6.0
_QUIET = 0.28


def stroke_width(weight: float) -> float:
    """Return the width of an edge in pixels: it grows with the logarithm of |w|, up to 6 at 12."""
    if not math.isfinite(weight):
        return _WIDEST
    return min(0.9 + 1.4 * math.log2(1.0 + abs(weight)), _WIDEST)


@dataclass(frozen=True)
class EdgeStyle:
    """Whether and how strongly an edge and its label are drawn; strengths from 0 to 1."""

    line: float
    label: float
    stands_out: bool


def style_of(edge: Edge, look: Look, off: frozenset[Node]) -> EdgeStyle:
    """Return the style of an edge: those of the focused node stand out, those of a node that is off step back."""
    touches = look.focus in (edge.source, edge.target)
    line = 0.45 if edge.source in off else 0.9
    if look.focus is not None:
        line = 1.0 if touches else _QUIET
    label = {"all": 1.0 if look.focus is None or touches else 0.5, "focused": float(touches), "none": 0.0}[look.mode]
    return EdgeStyle(line, label, touches)


class EdgePainter:
    """Draws edges; keeps the curves of the last layout, never a colour."""

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._paths: list[QPainterPath] = []

    def draw(
        self,
        painter: QPainter,
        layout: Layout,
        weights: list[list[list[float]]],
        styles: list[EdgeStyle],
        theme: Theme,
        ground: str,
    ) -> None:
        """Draw all edges, those that stand out on top.

        Parameters
        ----------
        painter : QPainter
        layout : Layout
        weights : list
            Of each layer, its rows.
        styles : list of EdgeStyle
            In the order of the layout's edges.
        theme : Theme
        ground : str
            The role of the colour that is behind the edges.
        """
        if len(layout.edges) > MANY:
            _draw_lines(painter, layout, weights, styles, theme, ground)
            return
        if self._layout is not layout:
            self._paths = [_path(edge) for edge in layout.edges]
            self._layout = layout
        order = sorted(range(len(styles)), key=lambda k: (styles[k].stands_out, styles[k].line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for k in order:
            edge = layout.edges[k]
            weight = weights[edge.target.layer - 1][edge.target.row][edge.source.row]
            painter.setPen(_pen(weight, _colour(weight >= 0, styles[k].line, theme, ground)))
            painter.drawPath(self._paths[k])


def draw_labels(
    painter: QPainter,
    layout: Layout,
    weights: list[list[list[float]]],
    styles: list[EdgeStyle],
    theme: Theme,
    ground: str,
    face: Face,
) -> None:
    """Draw the labels on plates of the colour of the ground."""
    painter.setFont(face.font)
    plate = theme.colour(ground, 0.94)
    for edge, style in zip(layout.edges, styles, strict=True):
        if edge.label is None or not style.label:
            continue
        weight = weights[edge.target.layer - 1][edge.target.row][edge.source.row]
        painter.fillRect(QRectF(*edge.label), plate)
        painter.setPen(theme.colour("positive" if weight >= 0 else "negative", style.label))
        face.centred(painter, edge.label, short_number(weight, signed=True))


def _colour(positive: bool, strength: float, theme: Theme, ground: str) -> QColor:
    """Return the colour of a sign, the nearer to the ground's the weaker: opaque lines are drawn faster."""
    over, under = theme.colour("positive" if positive else "negative"), theme.colour(ground)
    pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(strength * a + (1.0 - strength) * b) for a, b in pairs))


def _pen(weight: float, colour: QColor) -> QPen:
    width = stroke_width(weight)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if weight < 0:
        pen.setDashPattern([max(1.6, 6.0 / width), max(1.0, 3.5 / width)])
    return pen


def _path(edge: Edge) -> QPainterPath:
    (x0, y0), (x1, y1) = edge.start, edge.dock
    path = QPainterPath(QPointF(x0, y0))
    bend = 0.5 * (x1 - x0)
    path.cubicTo(QPointF(x0 + bend, y0), QPointF(x1 - bend, y1), QPointF(x1, y1))
    path.lineTo(QPointF(*edge.lead))
    path.lineTo(QPointF(*edge.end))
    return path


def _draw_lines(
    painter: QPainter,
    layout: Layout,
    weights: list[list[list[float]]],
    styles: list[EdgeStyle],
    theme: Theme,
    ground: str,
) -> None:
    """Draw many edges as straight lines, grouped by sign, width and strength."""
    groups: dict[tuple[bool, float, float, bool], list[QLineF]] = defaultdict(list)
    for edge, style in zip(layout.edges, styles, strict=True):
        weight = weights[edge.target.layer - 1][edge.target.row][edge.source.row]
        width = 0.5 * math.ceil(2 * min(stroke_width(weight), 2.5)) if style.stands_out else 1.0
        lines = groups[style.stands_out, width, style.line if style.stands_out else 0.4 * style.line, weight >= 0]
        if edge.label is None:
            lines.append(QLineF(*edge.start, *edge.end))
        else:
            lines += [QLineF(*edge.start, *edge.dock), QLineF(*edge.dock, *edge.lead), QLineF(*edge.lead, *edge.end)]
    for (stands_out, width, strength, positive), lines in sorted(groups.items(), key=lambda item: item[0]):
        pen = QPen(_colour(positive, strength, theme, ground), width)
        if stands_out and not positive:
            pen.setDashPattern([6.0 / width, 3.5 / width])
        painter.setPen(pen)
        painter.drawLines(lines)
