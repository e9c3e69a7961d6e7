"""Changing the network in the diagram: choosing, typing and nudging parameters, switching nodes."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from core.changes import Parameter, SetParameter, SwitchNode, value_of
from core.network import Network
from core.symbols import bias_symbol, weight_symbol
from gui.diagram.editor import ParameterEditor
from gui.diagram.geometry import Layout, Node, Rect
from gui.diagram.state import DiagramState
from gui.diagram.viewport import Viewport
from gui.parameter_field import NOTCH, nudged


class Hands(QObject):
    """What is done to parameters and nodes; it asks for changes and makes none.

    Signals
    -------
    change_requested(Change)
    chosen(Parameter or None)
        A parameter was chosen.
    refused(str)
        What was typed is no number; the sentence says what would be right.
    """

    change_requested = Signal(object)
    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.parameter: Parameter | None = None
        self._turned = 0
        self._state: DiagramState | None = None
        self._layout: Layout | None = None
        self._viewport = Viewport()
        self._font = QFont()
        self.editor = ParameterEditor(view)
        self.editor.value_chosen.connect(self._on_value_chosen)
        self.editor.refused.connect(self.refused)
        self.editor.next_requested.connect(self._on_next_requested)

    def show_state(self, state: DiagramState) -> None:
        """Take over another network; a parameter that it does not have is let go."""
        before, self._state = self._state, state
        if before is not None and before.network.layer_sizes != state.network.layer_sizes:
            self.editor.close_editor()
            self.choose(None)
        editing = self.editor.parameter
        if editing is not None:
            self.editor.show_value(value_of(state.network, editing), state.decimals)

    def show_layout(self, layout: Layout, viewport: Viewport, font: QFont) -> None:
        """Follow what is on screen."""
        moved = layout is not self._layout or viewport != self._viewport
        self._layout, self._viewport, self._font = layout, viewport, font
        if moved and self.editor.parameter is not None:
            self._lay_over(self.editor.parameter)

    def choose(self, parameter: Parameter | None) -> None:
        """Choose a parameter, or none."""
        if parameter != self.parameter:
            self.parameter = parameter
            self.chosen.emit(parameter)

    def open(self, parameter: Parameter, text: str = "") -> None:
        """Let a parameter be typed, beginning with `text`, or with its value selected."""
        if self._state is None:
            return
        self.choose(parameter)
        self._lay_over(parameter)
        self.editor.show_value(value_of(self._state.network, parameter), self._state.decimals)
        self.editor.begin()
        if text:
            self.editor.insert(text)

    def open_first(self, node: Node) -> bool:
        """Let the first weight that comes into a node be typed; return whether it has one."""
        if node.layer > 0:
            self.open(Parameter(node.layer, node.row, 0))
        return node.layer > 0

    def turn(self, angle: int, large: bool) -> None:
        """Nudge the chosen parameter by whole notches of a wheel, ten times as much if `large`."""
        self._turned += angle
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.nudge(notches * (10 if large else 1))

    def nudge(self, steps: int) -> None:
        """Add so many hundredths to the chosen parameter."""
        if self.parameter is not None and self._state is not None:
            value = nudged(value_of(self._state.network, self.parameter), steps)
            self.change_requested.emit(SetParameter(self.parameter, value))

    def switch(self, node: Node | None) -> None:
        """Ask for a hidden node to be held at 0, or to work again; other nodes have no switch."""
        if node is not None and self._state is not None and self._state.is_hidden(node):
            self.change_requested.emit(SwitchNode(node.layer, node.row, on=self._state.is_held(node)))

    def name(self, parameter: Parameter) -> str:
        """Return what a parameter is, in words."""
        state = self._state
        if state is None:
            return ""
        target = state.name(Node(parameter.layer, parameter.row))
        if parameter.column is None:
            return self.tr("Bias of {node}").format(node=target)
        source = state.name(Node(parameter.layer - 1, parameter.column))
        return self.tr("Weight from {source} to {target}").format(source=source, target=target)

    def _lay_over(self, parameter: Parameter) -> None:
        if self._layout is None or self._state is None:
            return
        rect, is_shown = _place(self._layout, parameter)
        place = QRect(round(rect.x - self._viewport.x), round(rect.y - self._viewport.y), round(rect.w), round(rect.h))
        sign = _sign(self._state.network, parameter)
        self.editor.open(parameter, place, f"{self.name(parameter)}, {sign}", "" if is_shown else sign, self._font)

    def _on_value_chosen(self, value: float) -> None:
        if self.editor.parameter is not None:
            self.change_requested.emit(SetParameter(self.editor.parameter, value))

    def _on_next_requested(self, way: int) -> None:
        parameter = self.editor.parameter
        if parameter is None or self._state is None:
            return
        layer, row, column = parameter
        n_in = self._state.network.layer_sizes[layer - 1]
        position = (n_in if column is None else column) + way
        if 0 <= position <= n_in:
            self.open(Parameter(layer, row, position if position < n_in else None))
        else:
            self.editor.close_editor()


def _place(layout: Layout, parameter: Parameter) -> tuple[Rect, bool]:
    """Return where the number of a parameter is, or else a place beside its node; and which of the two."""
    card = layout.cards[Node(parameter.layer, parameter.row)]
    rect = card.chip
    if parameter.column is not None:
        source = Node(parameter.layer - 1, parameter.column)
        edges = (edge for edge in layout.edges if edge.target == card.node and edge.source == source)
        rect = next((edge.label for edge in edges), None)
    if rect is not None:
        return rect, True
    width = 8.0 * layout.font
    return Rect(card.rect.x - width - layout.font, card.rect.centre[1] - layout.font, width, 2.0 * layout.font), False


def _sign(network: Network, parameter: Parameter) -> str:
    layer, row, column = parameter
    shape = network.weights[layer - 1].shape
    if column is None:
        return bias_symbol("b", layer, row, shape[0])
    return weight_symbol("W", layer, row, column, shape)
