"""Drawing the cards of the nodes, the chips of their biases and their switches."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from core.metrics import LIGHT_FROM
from core.walk_values import Part
from gui.diagram.face import Face, Faces, decisions, held_word, off_word, switched_off_word
from gui.diagram.geometry import BRIEF, DOT, FULL, Card, Node, Rect
from gui.diagram.marks import draw_mark, draw_picture, draw_switch, role_of
from gui.diagram.motion import BIAS_KINDS, WEIGHT_KINDS
from gui.diagram.numbers import short_number
from gui.diagram.state import CHANNEL_ROLES, DiagramState, Look
from gui.diagram.thumbs import Thumbs
from gui.theme import NOT_YET, RADIUS, Theme, number

_PAD = 0.6
_BAR = 0.28
_LARGEST_EXPONENT = 1023  # of a float
_QUIET = 0.45
"""The opacity of what does not act in a slow motion."""


class CardPainter:
    """Draws the cards of one picture.

    Parameters
    ----------
    painter : QPainter
    faces : Faces
    font : int
        Height in pixels.
    state : DiagramState
    look : Look
    theme : Theme
    ground : str
        The role of the colour behind everything.
    thumbs : Thumbs or None
    """

    def __init__(
        self,
        painter: QPainter,
        faces: Faces,
        font: int,
        state: DiagramState,
        look: Look,
        theme: Theme,
        ground: str,
        thumbs: Thumbs | None,
    ) -> None:
        self._p = painter
        self._u = float(font)
        self._face = faces(font)
        self._bold = faces(font, bold=True)
        self._state = state
        self._look = look
        self._theme = theme
        self._ground = ground
        self._thumbs = thumbs
        self._name_width = faces.text_size(state.decimals).name
        self._bars = [1.0, *(full_bar(a[:, 0].tolist()) for a in state.forward_pass.A)]
        self._step_acts = state.motion is not None and state.motion.step is not None

    def draw(self, card: Card, off: bool) -> None:
        """Draw a card with its chip and its switch; `off` says that the node passes nothing on."""
        motion, node = self._state.motion, card.node
        acts = not self._step_acts or (motion is not None and node in motion.acting_nodes)
        if card.chip is not None:
            bias_acts = not self._step_acts or (motion is not None and node in motion.acting_biases)
            self._p.setOpacity(1.0 if bias_acts or self._is_marked(node, BIAS_KINDS) else _QUIET)
            self._chip(card.chip, node, off)
        self._p.setOpacity(1.0 if acts or self._is_pointed(node) else _QUIET)
        if card.switch is not None:
            draw_switch(self._p, card.switch, self._theme, self._ground, not self._state.is_held(node))
        self._frame(card, off, acts and self._step_acts)
        if card.detail == DOT:
            self._dot(card, off)
        elif node.layer == 0:
            self._channel(card)
        elif card.detail == FULL:
            self._full(card, off)
        elif card.detail == BRIEF:
            self._brief(card, off)
        else:
            self._short(card, off)
        self._p.setOpacity(1.0)

    def _is_pointed(self, node: Node) -> bool:
        pointed = self._look.pointed
        if pointed is None or pointed.kind in WEIGHT_KINDS | BIAS_KINDS:
            return False
        layer = len(self._state.network.weights) if pointed.kind in ("C", "y", "decision") else pointed.layer
        return (layer, pointed.row) == node

    def _is_marked(self, node: Node, kinds: frozenset[str]) -> bool:
        pointed = self._look.pointed
        return self._look.parameter == (*node, None) or (
            pointed is not None and pointed.kind in kinds and (pointed.layer, pointed.row) == node
        )

    def _frame(self, card: Card, off: bool, acts: bool) -> None:
        look, theme = self._look, self._theme
        pen = QPen(theme.colour("line"), 1.0)
        if off:
            pen = QPen(theme.colour("dim", 0.7), 1.0, Qt.PenStyle.DashLine)
        if card.node == look.selected:
            pen = QPen(theme.colour("accent"), 2.0)
        elif card.node == look.hovered or acts or self._is_pointed(card.node):
            pen = QPen(theme.colour("accent"), 1.4)
        self._p.setPen(pen)
        self._p.setBrush(theme.colour(self._ground if off else "card"))
        radius = min(RADIUS, card.rect.h / 2)
        self._p.drawRoundedRect(QRectF(*card.rect), radius, radius)
        if self._state.is_held(card.node):
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(QBrush(theme.colour("line", 0.8), Qt.BrushStyle.BDiagPattern))
            self._p.drawRoundedRect(QRectF(*card.rect), radius, radius)

    def _channel(self, card: Card) -> None:
        state = self._state
        index, rect, u = card.node.row, card.rect, self._u
        colour = self._theme.colour(CHANNEL_ROLES[index])
        stripe = QRectF(rect.x + 0.35 * u, rect.y + 0.4 * u, 0.32 * u, rect.h - 0.8 * u)
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(colour)
        self._p.drawRoundedRect(stripe, 0.16 * u, 0.16 * u)
        left, right = rect.x + 1.1 * u, rect.right - 0.5 * u
        scaled = state.scaled(card.node)
        text = number(scaled.value, state.decimals)
        if card.detail != FULL:
            self._text(self._bold, "text", left, rect.centre[1], state.name(card.node))
            self._value("text", right, rect.centre[1], text)
            return
        first, second = self._rows(rect, 2)
        self._text(self._bold, "text", left, first, state.name(card.node))
        self._value("dim", right, first, str(state.raw[index]))
        self._value("text", right, second, text)
        self._bar(Rect(left, rect.bottom - 0.62 * u, right - left, _BAR * u), scaled.value, 1.0, colour)

    def _full(self, card: Card, off: bool) -> None:
        rect, u, node, state = card.rect, self._u, card.node, self._state
        left, right = rect.x + _PAD * u, rect.right - _PAD * u
        name, *values = self._rows(rect, 3)
        self._name(card, off, left, name)
        if node == state.result:
            self._value("text", right, name, self._verdict(), self._bold)
        elif state.is_held(node):
            self._value("dim", right, name, switched_off_word())
        elif off:
            self._value("dim", right, name, off_word())
        self._z_and_a(card, off, card.thumb.right + 0.35 * u if card.thumb else left, values)
        bar = Rect(left, rect.bottom - 0.62 * u, right - left, _BAR * u)
        self._bar(bar, self._filling(node), self._bars[node.layer])
        if node == state.result:
            tick = QRectF(bar.x + LIGHT_FROM * bar.w - 0.5, bar.y - 0.12 * u, 1.0, bar.h + 0.24 * u)
            self._p.fillRect(tick, self._theme.colour("text"))

    def _brief(self, card: Card, off: bool) -> None:
        rect, u = card.rect, self._u
        left, right = rect.x + _PAD * u, rect.right - _PAD * u
        rows = self._rows(rect, 2, 0.2)
        self._name(card, off, left, rows[0])
        if off and card.thumb is None:
            self._text(self._face, "dim", left, rows[1], off_word())
        self._z_and_a(card, off, left + (self._name_width + 0.5) * u, rows)
        bar = Rect(left, rect.bottom - 0.5 * u, right - left, _BAR * u)
        self._bar(bar, self._filling(card.node), self._bars[card.node.layer])

    def _z_and_a(self, card: Card, off: bool, left: float, rows: Sequence[float]) -> None:
        right, state = card.rect.right - _PAD * self._u, self._state
        figures = (state.z(card.node), state.a(card.node))
        for middle, figure in zip(rows, figures, strict=True):
            if figure.acts:
                place = QRectF(left - 0.2 * self._u, middle - 0.5 * self._face.line, right - left + 0.4 * self._u, 0)
                place.setHeight(self._face.line)
                self._p.fillRect(place, self._theme.colour("accent", 0.18))
            if figure is figures[1] and state.is_held(card.node) and not state.shows_gradients:
                self._value("dim", right, middle, held_word())
                continue
            self._text(self._face, "dim", left, middle, figure.sign)
            role = "dim" if off and not figure.acts else "text"
            self._value(role, right, middle, short_number(figure.value, state.decimals))
        if card.thumb is not None and self._thumbs is not None:
            draw_picture(self._p, card.thumb, self._thumbs.image(card.node, self._theme), self._theme)

    def _short(self, card: Card, off: bool) -> None:
        rect, u, node = card.rect, self._u, card.node
        left, right = rect.x + 0.5 * u, rect.right - 0.5 * u
        middle = rect.centre[1] - 0.08 * u
        self._name(card, off, left, middle)
        value = short_number(self._state.a(node).value, self._state.decimals)
        if self._state.is_held(node):
            value = held_word()
        elif off and not self._state.shows_gradients:
            value = off_word()
        self._value("dim" if off else "text", right, middle, value)
        bar = Rect(left, rect.bottom - 0.32 * u, right - left, 0.2 * u)
        self._bar(bar, self._filling(node), self._bars[node.layer])

    def _dot(self, card: Card, off: bool) -> None:
        rect, node = card.rect, card.node
        if node.layer == 0:
            colour, share = self._theme.colour(CHANNEL_ROLES[node.row]), self._state.scaled(node).value or 0.0
        else:
            a = self._filling(node) or 0.0
            colour = self._theme.colour("positive" if a >= 0 else "negative")
            share = _share(a, self._bars[node.layer])
        if not off and share > 0.0:
            self._p.fillRect(QRectF(rect.x + 1, rect.y + 1, (rect.w - 2) * share, rect.h - 2), colour)

    def _chip(self, rect: Rect, node: Node, off: bool) -> None:
        figure = self._state.bias(node)
        self._p.setPen(QPen(self._theme.colour("line"), 1.0))
        self._p.setBrush(self._theme.colour(self._ground))
        # Its upper part is hidden by the card, to which it seems to hang.
        self._p.drawRoundedRect(QRectF(rect.x, rect.y - RADIUS, rect.w, rect.h + RADIUS - 1.0), RADIUS - 1, RADIUS - 1)
        if self._is_marked(node, BIAS_KINDS):
            draw_mark(self._p, rect, self._theme, self._look.parameter == (*node, None))
        middle = rect.centre[1]
        self._text(self._face, "dim", rect.x + 0.35 * self._u, middle, figure.sign)
        role = "dim" if off and not figure.acts else role_of(figure.value)
        text = short_number(figure.value, self._state.decimals, signed=True)
        self._value(role, rect.right - 0.35 * self._u, middle, text)

    def _verdict(self) -> str:
        """Return what stands beside the output's name: the decision, or in the backward direction the wish."""
        state = self._state
        if state.motion is not None and state.motion.walk.direction == "backward":
            wished = state.motion.value(Part("y", len(state.network.weights), 0))
            return f"y {number(wished, 0)}"
        return decisions()[int(state.font_is_light)] if state.decision_is_known() else NOT_YET

    def _filling(self, node: Node) -> float | None:
        """Return the A that the bar shows: none in its place while gradients are shown."""
        return None if self._state.shows_gradients else self._state.a(node).value

    def _name(self, card: Card, off: bool, left: float, middle: float) -> None:
        name = self._state.name(card.node)
        self._text(self._bold, "dim" if off else "text", left, middle, name)
        if self._state.is_held(card.node):
            self._p.fillRect(
                QRectF(left - 1.0, middle - 0.5, self._bold.width(name) + 2.0, 1.4), self._theme.colour("dim")
            )

    def _bar(self, rect: Rect, value: float | None, full: float, colour: QColor | None = None) -> None:
        self._p.fillRect(QRectF(*rect), self._theme.colour("line", 0.7))
        if value is None or value != value:
            return
        share = _share(value, full)
        fill = colour or self._theme.colour("positive" if value >= 0 else "negative")
        self._p.fillRect(QRectF(rect.x, rect.y, rect.w * share, rect.h), fill)

    def _rows(self, rect: Rect, n: int, above: float = 0.35) -> Sequence[float]:
        """Return the middle heights of the lines of a card."""
        return [rect.y + above * self._u + (k + 0.5) * self._face.line for k in range(n)]

    def _text(self, face: Face, role: str, x: float, middle: float, text: str) -> None:
        self._p.setFont(face.font)
        self._p.setPen(self._theme.colour(role))
        face.left(self._p, x, middle, text)

    def _value(self, role: str, right: float, middle: float, text: str, face: Face | None = None) -> None:
        face = face or self._face
        self._p.setFont(face.font)
        self._p.setPen(self._theme.colour(role))
        face.right(self._p, right, middle, text)


def full_bar(values: Sequence[float]) -> float:
    """Return the |A| that fills the bars of a layer: 1, or the next power of two that holds all."""
    largest = max((abs(a) for a in values if math.isfinite(a)), default=0.0)
    return 2.0 ** min(max(0, math.ceil(math.log2(largest))), _LARGEST_EXPONENT) if largest > 0.0 else 1.0


def _share(value: float, full: float) -> float:
    return min(abs(value) / full, 1.0) if value == value else 0.0
