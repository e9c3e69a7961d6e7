"""Drawing the edges and their labels."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.diagram.face import Face
from gui.diagram.geometry import Edge, Layout, Node
from gui.diagram.marks import draw_mark, role_of
from gui.diagram.motion import WEIGHT_KINDS
from gui.diagram.numbers import short_number
from gui.diagram.state import DiagramState, EdgeFigures, Look
from gui.theme import Theme

MANY = 160
"""From so many edges on they are straight hairlines, drawn in a few batches."""

_WIDEST, _THINNEST = 6.0, 0.9
_QUIET = 0.28
_QUIET_LABEL = 0.45


def stroke_width(weight: float) -> float:
    """Return the width of an edge in pixels: it grows with the logarithm of |w|, up to 6 at 12."""
    if not math.isfinite(weight):
        return _WIDEST
    return min(0.9 + 1.4 * math.log2(1.0 + abs(weight)), _WIDEST)


def gradient_width(gradient: float, largest: float) -> float:
    """Return the width of an edge in pixels that shows a gradient: it grows evenly, up to 6 at the largest."""
    if not math.isfinite(gradient) or not largest > 0.0:
        return _THINNEST
    return _THINNEST + (_WIDEST - _THINNEST) * min(abs(gradient) / largest, 1.0)


class EdgeStyle(NamedTuple):
    """Whether and how strongly an edge and its label are drawn; strengths from 0 to 1."""

    line: float
    label: float
    stands_out: bool
    is_marked: bool


def styles_of(edges: Sequence[Edge], look: Look, state: DiagramState, off: frozenset[Node]) -> list[EdgeStyle]:
    """Return the style of each edge.

    Those of the focused node stand out, those of a node that is off step back; in slow motion all
    but those that act step back. What is pointed at, here or elsewhere, or chosen is marked.
    """
    focus, marks = look.focus, _marks(look)
    motion = state.motion if state.motion is not None and state.motion.step is not None else None
    strengths = _label_strength(look, touches=False), _label_strength(look, touches=True)
    styles = []
    for edge in edges:
        touches = focus is not None and focus in (edge.source, edge.target)
        line = 0.45 if edge.source in off else 0.9
        if focus is not None:
            line = 1.0 if touches else _QUIET
        label = strengths[touches]
        if motion is not None:
            touches = (*edge.target, edge.source.row) in motion.acting_edges
            line = 1.0 if touches else _QUIET
            label = 1.0 if touches and look.mode != "none" else min(label, _QUIET_LABEL)
        is_marked = bool(marks) and (*edge.target, edge.source.row) in marks
        if is_marked:
            line, label, touches = 1.0, 0.0 if look.mode == "none" else 1.0, True
        styles.append(EdgeStyle(line, label, touches, is_marked))
    return styles


def _label_strength(look: Look, touches: bool) -> float:
    if look.mode == "all":
        return 1.0 if look.focus is None or touches else 0.5
    return float(touches) if look.mode == "focused" else 0.0


def _marks(look: Look) -> set[tuple[int | None, ...]]:
    """Return the weights that are chosen or pointed at, as (layer, row, column)."""
    marks: set[tuple[int | None, ...]] = set()
    if look.parameter is not None:
        marks.add(tuple(look.parameter))
    if look.pointed is not None and look.pointed.kind in WEIGHT_KINDS:
        marks.add(look.pointed[1:])
    return marks


class EdgePainter:
    """Draws edges; keeps the curves of the last layout, never a colour."""

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._paths: list[QPainterPath] = []

    def draw(
        self,
        painter: QPainter,
        layout: Layout,
        figures: EdgeFigures,
        styles: list[EdgeStyle],
        theme: Theme,
        ground: str,
    ) -> None:
        """Draw all edges, those that stand out on top.

        Parameters
        ----------
        painter : QPainter
        layout : Layout
        figures : EdgeFigures
        styles : list of EdgeStyle
            In the order of the layout's edges.
        theme : Theme
        ground : str
            The role of the colour that is behind the edges.
        """
        if len(layout.edges) > MANY:
            _draw_lines(painter, layout, figures, styles, theme, ground)
            return
        if self._layout is not layout:
            self._paths = [_path(edge) for edge in layout.edges]
            self._layout = layout
        order = sorted(range(len(styles)), key=lambda k: (styles[k].stands_out, styles[k].line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for k in order:
            edge = layout.edges[k]
            value, largest = _value(figures, edge)
            painter.setPen(_pen(value, largest, _colour(value, styles[k].line, theme, ground)))
            painter.drawPath(self._paths[k])


def draw_labels(
    painter: QPainter,
    layout: Layout,
    figures: EdgeFigures,
    styles: list[EdgeStyle],
    state: DiagramState,
    look: Look,
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
        value, _ = _value(figures, edge)
        painter.fillRect(QRectF(*edge.label), plate)
        if style.is_marked:
            draw_mark(painter, edge.label, theme, look.parameter == (*edge.target, edge.source.row))
        painter.setPen(theme.colour(role_of(value), style.label))
        face.centred(painter, edge.label, short_number(value, state.decimals, signed=True))


def _value(figures: EdgeFigures, edge: Edge) -> tuple[float | None, float | None]:
    """Return the number of an edge, and the largest one of its kind if it is a gradient."""
    (layer, row), column = edge.target, edge.source.row
    if figures.operands and (layer, row, column) in figures.operands:
        return figures.operands[layer, row, column], None
    return figures.rows[layer - 1][row][column], figures.largest


def _colour(value: float | None, strength: float, theme: Theme, ground: str) -> QColor:
    """Return the colour of a sign, the nearer to the ground's the weaker: opaque lines are drawn faster."""
    over, under = theme.colour(role_of(value)), theme.colour(ground)
    pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(strength * a + (1.0 - strength) * b) for a, b in pairs))


def _width(value: float | None, largest: float | None) -> float:
    if value is None:
        return _THINNEST
    return stroke_width(value) if largest is None else gradient_width(value, largest)


def _pen(value: float | None, largest: float | None, colour: QColor) -> QPen:
    width = _width(value, largest)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if value is None:
        pen.setDashPattern([1.0, 4.0])
    elif value < 0:
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
    figures: EdgeFigures,
    styles: list[EdgeStyle],
    theme: Theme,
    ground: str,
) -> None:
    """Draw many edges as straight lines, grouped by sign, width and strength."""
    groups: dict[tuple[bool, float, float, str], list[QLineF]] = defaultdict(list)
    for edge, style in zip(layout.edges, styles, strict=True):
        value, largest = _value(figures, edge)
        width = 0.5 * math.ceil(2 * min(_width(value, largest), 2.5)) if style.stands_out else 1.0
        strength = style.line if style.stands_out else 0.4 * style.line
        lines = groups[style.stands_out, width, strength, role_of(value)]
        if edge.label is None:
            lines.append(QLineF(*edge.start, *edge.end))
        else:
            lines += [QLineF(*edge.start, *edge.dock), QLineF(*edge.dock, *edge.lead), QLineF(*edge.lead, *edge.end)]
    for (stands_out, width, strength, role), lines in sorted(groups.items(), key=lambda item: item[0]):
        value = {"positive": 1.0, "negative": -1.0}.get(role)
        pen = QPen(_colour(value, strength, theme, ground), width)
        if stands_out and role == "negative":
            pen.setDashPattern([6.0 / width, 3.5 / width])
        painter.setPen(pen)
        painter.drawLines(lines)
