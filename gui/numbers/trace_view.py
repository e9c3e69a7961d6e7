"""The tracer: the product of factors that makes one gradient."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.activations import ACTIVATIONS
from core.changes import Parameter
from core.gradient_check import parameter_name, parameters_of
from core.network import Network
from core.number_text import number
from core.tracer import Trace, trace
from core.walk import Part, Walk
from gui.guard import guarded
from gui.i18n import translated
from gui.read_only_text import ReadOnlyText
from gui.session import Session
from gui.theme import RADIUS, SPACE, number_font, theme_of

_SIGN_WIDTH = 16.0
_WIDEST = 160.0
_SMALLEST = 0.6
_SMALL = 0.85


class TraceView(QWidget):
    """A list to choose a parameter, its factors as cards, and the product in text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sizes: tuple[int, ...] = ()
        self._parameters: list[Parameter] = []
        self.choice = QComboBox(self)
        self.choice.setFont(number_font())
        self.choice.setAccessibleName(self.tr("Gradient that is traced"))
        self.choice.setToolTip(self.tr("Whose gradient is taken apart; a dC/dW in the matrices can be chosen, too."))
        self.choice.setPlaceholderText(self.tr("choose"))
        self.cards = FactorCards(self)
        self.body = ReadOnlyText(self.tr("The product of the factors"), self)
        self.body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.cards.pointed.connect(session.slow.point_at)

    @property
    def text(self) -> str:
        """The product and its notes."""
        return self.body.toPlainText()

    def set_factor(self, factor: float) -> None:
        """Write so many times larger than other text."""
        self.cards.set_factor(factor)
        self.body.setFont(number_font(factor))

    def show_trace(self) -> None:
        """Take the traced parameter's gradient apart."""
        slow = self._session.slow
        walk = slow.walk
        self._show_parameters(walk.network)
        parameter = slow.traced if slow.traced in self._parameters else None
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(-1 if parameter is None else self._parameters.index(parameter))
        if parameter is None or walk.subject.y is None:
            self.cards.show_factors(None, walk)
            self._show_text(self.tr("Choose a weight or bias, here or as a dC/dW in the matrices of the way back."))
            return
        traced = trace(self._backward(walk), parameter)
        self.cards.show_factors(traced, walk)
        lines = (traced.formula, traced.numbers, traced.result, traced.mean_text, *map(translated, traced.notes))
        self._show_text("\n".join(line for line in lines if line))

    def _backward(self, walk: Walk) -> Walk:
        """Return the way back of what goes through the network."""
        if walk.backward_pass is not None:
            return walk
        config = self._session.choices.config
        return Walk.backward(
            walk.network,
            walk.subject,
            walk.granularity,
            walk.decimals,
            walk.sample,
            config.loss,
            config.learning_rate,
        )

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Gradient of"), self)
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.cards)
        column.addWidget(self.body, 1)

    def _show_parameters(self, network: Network) -> None:
        if network.layer_sizes == self._sizes:
            return
        self._sizes = network.layer_sizes
        self._parameters = list(parameters_of(network))
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([parameter_name(network, parameter) for parameter in self._parameters])

    def _show_text(self, text: str) -> None:
        if text != self.body.toPlainText():
            self.body.setPlainText(text)

    def _on_chosen(self, position: int) -> None:
        if 0 <= position < len(self._parameters):
            self._session.slow.trace(self._parameters[position])


class _Card(NamedTuple):
    """A factor, or at the end the product."""

    sign: str
    value: str
    meaning: str
    part: Part


class FactorCards(QWidget):
    """The factors as cards: the sign, the number, what it is; the product at the end.

    Signals
    -------
    pointed(Part or None)
        The mouse is on a factor.
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_Card] = []
        self._factor = 1.0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_factor(self, factor: float) -> None:
        """Write so many times larger than other text."""
        if factor != self._factor:
            self._factor = factor
            self.updateGeometry()
            self.update()

    def show_factors(self, traced: Trace | None, walk: Walk) -> None:
        """Show the factors of the sample that the walk tells."""
        cards: list[_Card] = []
        if traced is not None:
            for factor in traced.factors:
                value = number(float(factor.values[walk.sample]), walk.decimals)
                cards.append(_Card(factor.symbol, value, self._meaning(factor.part, walk.network), factor.part))
            kind = "db" if traced.parameter.column is None else "dW"
            result = number(float(traced.values[walk.sample]), walk.decimals)
            cards.append(_Card(traced.name, result, self.tr("the gradient"), Part(kind, *traced.parameter)))
        if cards != self._cards:
            self._cards = cards
            self.setAccessibleName(", ".join(f"{card.sign} {card.value} ({card.meaning})" for card in cards))
            self.update()

    def _meaning(self, part: Part, network: Network) -> str:
        if part.kind == "slope":
            name = network.activations[part.layer - 1]
            return self.tr("slope of {name}").format(name=translated(ACTIVATIONS[name].title))
        return {
            "dA": self.tr("loss by A{layer}").format(layer=part.layer),
            "dZ": self.tr("loss by Z{layer}").format(layer=part.layer),
            "W": self.tr("weight"),
            "X": self.tr("input"),
            "A": self.tr("output of layer {layer}").format(layer=part.layer),
        }[part.kind]

    def _rects(self) -> list[QRectF]:
        count = max(1, len(self._cards))
        width = min(_WIDEST * self._factor, (self.width() - (count - 1) * _SIGN_WIDTH) / count)
        return [QRectF(k * (width + _SIGN_WIDTH), 1.0, width, self.height() - 2.0) for k in range(len(self._cards))]

    def _paint_card(self, painter: QPainter, rect: QRectF, card: _Card, is_result: bool) -> None:
        theme = theme_of(self.palette())
        painter.setPen(QPen(theme.colour("accent" if is_result else "line"), 1.5 if is_result else 1.0))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), RADIUS, RADIUS)
        third = rect.height() / 3
        sign = "negative" if card.value.startswith("−") else "positive"
        for k, (line, role, size, bold) in enumerate(
            (
                (card.sign, "text", 1.0, False),
                (card.value, sign, 1.0, True),
                (card.meaning, "dim", _SMALL, False),
            )
        ):
            painter.setFont(_fitting(line, self._factor * size, bold, rect.width() - 6))
            painter.setPen(theme.colour(role))
            area = QRectF(rect.left(), rect.top() + k * third, rect.width(), third)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, line)

    @guarded(lambda self: QSize(200, 60))
    def sizeHint(self) -> QSize:
        return QSize(200, round(3 * self.fontMetrics().height() * self._factor) + SPACE)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cards = zip(self._cards, self._rects(), strict=True)
        self.pointed.emit(next((card.part for card, rect in cards if rect.contains(event.position())), None))

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = self._rects()
        for k, (card, rect) in enumerate(zip(self._cards, rects, strict=True)):
            is_result = k == len(rects) - 1
            self._paint_card(painter, rect, card, is_result)
            if k:
                painter.setPen(theme_of(self.palette()).colour("dim"))
                painter.setFont(number_font(1.2 * self._factor))
                between = QRectF(rect.left() - _SIGN_WIDTH, rect.top(), _SIGN_WIDTH, rect.height())
                painter.drawText(between, Qt.AlignmentFlag.AlignCenter, "=" if is_result else "·")
        painter.end()


def _fitting(text: str, factor: float, bold: bool, width: float) -> QFont:
    """Return a font of this size, or a smaller one in which the text fits."""
    font = number_font(factor, bold)
    needed = QFontMetricsF(font).horizontalAdvance(text)
    return font if needed <= width else number_font(factor * max(width / needed, _SMALLEST), bold)
