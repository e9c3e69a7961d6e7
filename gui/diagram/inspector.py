"""The strip below the diagram: one node's arithmetic in numbers, and its activation curve."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from core.activations import ACTIVATIONS
from core.arithmetic import activation_line, decision_line, input_line, is_off, sum_line, symbol
from gui.diagram.curve import CurveView, curve_of
from gui.diagram.geometry import Node
from gui.diagram.state import CHANNELS, DiagramState
from gui.guard import guarded
from gui.i18n import translated
from gui.text_line import TextLine
from gui.theme import SPACE, number, number_font

_WIDE = 900
"""From this width on, in pixels, the numbers are written larger, and in fewer lines."""
_SMALL, _LARGE = (1.0, 5), (1.3, 4)
_CURVE_WIDTHS = (132, 200)


class Inspector(QWidget):
    """Explains one node; its text can be selected and copied, also with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = TextLine(parent=self)
        self._text = _ArithmeticText(self)
        self._curve = CurveView(self)
        self._header = QHBoxLayout()
        self._header.addWidget(self._caption, 1)
        body = QHBoxLayout()
        body.setSpacing(SPACE)
        body.addWidget(self._text, 1)
        body.addWidget(self._curve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(self._header)
        layout.addLayout(body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The arithmetic that is shown, one line for each step."""
        return self._text.toPlainText()

    @property
    def caption(self) -> str:
        """What is explained, in words."""
        return self._caption.text()

    def add_to_header(self, widget: QWidget) -> None:
        """Place a widget at the right of the caption."""
        self._header.addWidget(widget)

    def show_node(self, state: DiagramState, node: Node, is_chosen: bool) -> None:
        """Explain a node.

        Parameters
        ----------
        state : DiagramState
        node : Node
        is_chosen : bool
            Whether somebody chose it; otherwise it is said that it stands in for a choice.
        """
        caption = self._title(state, node)
        if not is_chosen:
            caption = self.tr("None selected. {title}").format(title=caption)
        self._caption.set_text(caption)
        self._text.show_lines(self._arithmetic(state, node))
        self._curve.show_curve(curve_of(state, node))

    def _title(self, state: DiagramState, node: Node) -> str:
        if node.layer == 0:
            channel = (self.tr("red"), self.tr("green"), self.tr("blue"))[node.row]
            return self.tr("Input {name} ({channel})").format(name=CHANNELS[node.row], channel=channel)
        entry = ACTIVATIONS[state.network.activations[node.layer - 1]]
        template = self.tr("Hidden node {name}: {activation}, {formula}")
        if node.layer == len(state.network.weights):
            template = self.tr("Output {name}: {activation}, {formula}")
        return template.format(name=state.name(node), activation=translated(entry.title), formula=entry.formula)

    def _arithmetic(self, state: DiagramState, node: Node) -> list[str]:
        layer, row = node
        if layer == 0:
            raw = state.raw[row]
            return [input_line(symbol("X", 0, row, len(state.raw)), raw, raw / 255.0, number)]
        network, forward_pass = state.network, state.forward_pass
        lines = [
            sum_line(network, forward_pass, state.X, layer, row, number),
            activation_line(network, forward_pass, layer, row, number),
        ]
        if is_off(network, forward_pass, layer, row):
            lines.append(self.tr("Z ≤ 0: the node is off."))
        if node == state.result:
            lines.append(translated(decision_line(float(forward_pass.A[-1][row, 0]), number)))
        return lines

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = self.width() >= _WIDE
        self._text.set_size(*(_LARGE if is_wide else _SMALL))
        self._curve.set_width(_CURVE_WIDTHS[is_wide])
        super().resizeEvent(event)


class _ArithmeticText(QPlainTextEdit):
    """A read-only text of a few lines; a longer one scrolls, so that nothing around it jumps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._size = _SMALL
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(number_font(_SMALL[0]))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Arithmetic of the node"))

    def set_size(self, factor: float, n_lines: int) -> None:
        """Write so many times larger than other text, with room for so many lines."""
        if (factor, n_lines) != self._size:
            self._size = (factor, n_lines)
            self.setFont(number_font(factor))
            self.updateGeometry()

    def show_lines(self, lines: list[str]) -> None:
        """Show other lines."""
        if lines != self._lines:
            self._lines = lines
            self.setPlainText("\n".join(lines))

    @guarded(lambda self: QSize(240, 84))
    def sizeHint(self) -> QSize:
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        return QSize(240, self._size[1] * QFontMetrics(self.font()).lineSpacing() + margins)

    @guarded(lambda self: QSize(120, 84))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
