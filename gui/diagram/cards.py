"""Drawing the cards of the nodes and the chips of their biases."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.metrics import LIGHT_FROM
from gui.diagram.face import Face, Faces, decisions, off_word
from gui.diagram.geometry import BRIEF, DOT, FULL, Card, Node, Rect
from gui.diagram.numbers import short_number
from gui.diagram.state import CHANNEL_ROLES, DiagramState, Look
from gui.theme import RADIUS, Theme, number

_PAD = 0.6
_BAR = 0.28


class CardPainter:
    """Draws the cards of one picture.

    Parameters
    ----------
    painter : QPainter
    faces : Faces
    font : int
        Height in pixels.
    theme : Theme
    ground : str
        The role of the colour behind everything.
    """

    def __init__(self, painter: QPainter, faces: Faces, font: int, theme: Theme, ground: str) -> None:
        self._p = painter
        self._u = float(font)
        self._face = faces(font)
        self._bold = faces(font, bold=True)
        self._theme = theme
        self._ground = ground
        self._name_width = faces.text_size.name

    def draw(self, card: Card, state: DiagramState, look: Look, off: bool, full_bar: float) -> None:
        """Draw a card with its chip; `full_bar` is the |A| that fills its bar."""
        if card.chip is not None:
            bias = float(state.network.biases[card.node.layer - 1][card.node.row, 0])
            self._chip(card.chip, bias, off)
        self._frame(card, look, off)
        if card.detail == DOT:
            self._dot(card, state, off, full_bar)
        elif card.node.layer == 0:
            self._channel(card, state)
        elif card.detail == FULL:
            self._full(card, state, off, full_bar)
        elif card.detail == BRIEF:
            self._brief(card, state, off, full_bar)
        else:
            self._short(card, state, off, full_bar)

    def _frame(self, card: Card, look: Look, off: bool) -> None:
        pen = QPen(self._theme.colour("line"), 1.0)
        if off:
            pen = QPen(self._theme.colour("dim", 0.7), 1.0, Qt.PenStyle.DashLine)
        if card.node == look.selected:
            pen = QPen(self._theme.colour("accent"), 2.0)
        elif card.node == look.hovered:
            pen = QPen(self._theme.colour("accent"), 1.2)
        self._p.setPen(pen)
        self._p.setBrush(self._theme.colour(self._ground if off else "card"))
        radius = min(RADIUS, card.rect.h / 2)
        self._p.drawRoundedRect(QRectF(*card.rect), radius, radius)

    def _channel(self, card: Card, state: DiagramState) -> None:
        index, rect, u = card.node.row, card.rect, self._u
        colour = self._theme.colour(CHANNEL_ROLES[index])
        stripe = QRectF(rect.x + 0.35 * u, rect.y + 0.4 * u, 0.32 * u, rect.h - 0.8 * u)
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(colour)
        self._p.drawRoundedRect(stripe, 0.16 * u, 0.16 * u)
        left, right = rect.x + 1.1 * u, rect.right - 0.5 * u
        scaled = float(state.raw[index]) / 255.0
        if card.detail != FULL:
            self._text(self._bold, "text", left, rect.centre[1], state.name(card.node))
            self._value("text", right, rect.centre[1], number(scaled))
            return
        first, second = self._rows(rect, 2)
        self._text(self._bold, "text", left, first, state.name(card.node))
        self._value("dim", right, first, str(state.raw[index]))
        self._value("text", right, second, number(scaled))
        bar = Rect(left, rect.bottom - 0.62 * u, right - left, _BAR * u)
        self._bar(bar, scaled, 1.0, colour)

    def _full(self, card: Card, state: DiagramState, off: bool, full_bar: float) -> None:
        rect, u = card.rect, self._u
        left, right = rect.x + _PAD * u, rect.right - _PAD * u
        name, *values = self._rows(rect, 3)
        self._text(self._bold, "dim" if off else "text", left, name, state.name(card.node))
        if card.node == state.result:
            self._value("text", right, name, decisions()[int(state.font_is_light)], self._bold)
        elif off:
            self._value("dim", right, name, off_word())
        self._z_and_a(card, state, off, left, values)
        bar = Rect(left, rect.bottom - 0.62 * u, right - left, _BAR * u)
        self._bar(bar, _values(state, card.node)[1], full_bar)
        if card.node == state.result:
            tick = QRectF(bar.x + LIGHT_FROM * bar.w - 0.5, bar.y - 0.12 * u, 1.0, bar.h + 0.24 * u)
            self._p.fillRect(tick, self._theme.colour("text"))

    def _brief(self, card: Card, state: DiagramState, off: bool, full_bar: float) -> None:
        rect, u = card.rect, self._u
        left, right = rect.x + _PAD * u, rect.right - _PAD * u
        rows = self._rows(rect, 2, 0.2)
        self._text(self._bold, "dim" if off else "text", left, rows[0], state.name(card.node))
        if off:
            self._text(self._face, "dim", left, rows[1], off_word())
        self._z_and_a(card, state, off, left + (self._name_width + 0.5) * u, rows)
        self._bar(Rect(left, rect.bottom - 0.5 * u, right - left, _BAR * u), _values(state, card.node)[1], full_bar)

    def _z_and_a(self, card: Card, state: DiagramState, off: bool, left: float, rows: Sequence[float]) -> None:
        right = card.rect.right - _PAD * self._u
        for middle, letter, value in zip(rows, "ZA", _values(state, card.node), strict=True):
            self._text(self._face, "dim", left, middle, f"{letter}{card.node.layer}")
            self._value("dim" if off else "text", right, middle, short_number(value))

    def _short(self, card: Card, state: DiagramState, off: bool, full_bar: float) -> None:
        rect, u = card.rect, self._u
        left, right = rect.x + 0.5 * u, rect.right - 0.5 * u
        middle = rect.centre[1] - 0.08 * u
        self._text(self._bold, "dim" if off else "text", left, middle, state.name(card.node))
        value = off_word() if off else short_number(_values(state, card.node)[1])
        self._value("dim" if off else "text", right, middle, value)
        self._bar(Rect(left, rect.bottom - 0.32 * u, right - left, 0.2 * u), _values(state, card.node)[1], full_bar)

    def _dot(self, card: Card, state: DiagramState, off: bool, full_bar: float) -> None:
        rect = card.rect
        if card.node.layer == 0:
            colour, share = self._theme.colour(CHANNEL_ROLES[card.node.row]), state.raw[card.node.row] / 255.0
        else:
            a = _values(state, card.node)[1]
            colour = self._theme.colour("positive" if a >= 0 else "negative")
            share = _share(a, full_bar)
        if not off and share > 0.0:
            self._p.fillRect(QRectF(rect.x + 1, rect.y + 1, (rect.w - 2) * share, rect.h - 2), colour)

    def _chip(self, rect: Rect, bias: float, off: bool) -> None:
        self._p.setPen(QPen(self._theme.colour("line"), 1.0))
        self._p.setBrush(self._theme.colour(self._ground))
        # Its upper part is hidden by the card, to which it seems to hang.
        self._p.drawRoundedRect(QRectF(rect.x, rect.y - RADIUS, rect.w, rect.h + RADIUS - 1.0), RADIUS - 1, RADIUS - 1)
        middle = rect.centre[1]
        self._text(self._face, "dim", rect.x + 0.35 * self._u, middle, "b")
        role = "dim" if off else "positive" if bias >= 0 else "negative"
        self._value(role, rect.right - 0.35 * self._u, middle, short_number(bias, signed=True))

    def _bar(self, rect: Rect, value: float, full: float, colour: QColor | None = None) -> None:
        self._p.fillRect(QRectF(*rect), self._theme.colour("line", 0.7))
        if value != value:
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
    return 2.0 ** max(0, math.ceil(math.log2(largest))) if largest > 0.0 else 1.0


def _share(value: float, full: float) -> float:
    return min(abs(value) / full, 1.0) if value == value else 0.0


def _values(state: DiagramState, node: Node) -> tuple[float, float]:
    layer, index = node
    return float(state.forward_pass.Z[layer - 1][index, 0]), float(state.forward_pass.A[layer - 1][index, 0])
