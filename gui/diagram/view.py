"""The diagram as a widget: hovering, choosing, changing."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core.changes import Parameter, value_of
from core.walk_values import Part
from gui.diagram.canvas import DiagramCanvas
from gui.diagram.geometry import Node, neighbour, next_node
from gui.diagram.hands import Hands
from gui.diagram.keys import ARROWS, MOTION_KEYS, begins_number, claims_copy, is_copy
from gui.diagram.menu import DiagramMenu
from gui.diagram.state import DiagramState, Look
from gui.diagram.targets import NOTHING, Target, part_of, part_of_node, target_at, tip
from gui.guard import guarded
from gui.parameter_field import NOTCH
from gui.theme import number

_PAN_STEP = 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class DiagramView(DiagramCanvas):
    """The diagram in which nodes and parameters are chosen by mouse or keys, and changed.

    Arrow keys choose nodes, Enter opens the weights of one, O switches it, Escape lets it go. In a slow
    motion Left, Right, Space, Home and End move that, and Up and Down choose nodes.

    Signals
    -------
    explained_changed(Node)
        Another node is to be explained: the hovered one, else the selected one, else the output.
    pointed(Part or None)
        The mouse or the choice is at a number.
    parameter_chosen(Parameter or None)
    change_requested(Change)
    motion_requested(str)
        A method of the slow motion.
    refused(str)
        What was typed is no number; the sentence says what would be right.
    label_mode_changed(str)
        One of `LABEL_MODES`.
    export_requested(), copy_requested(), description_requested()
        From the menu and the keyboard.
    """

    explained_changed = Signal(object)
    pointed = Signal(object)
    parameter_chosen = Signal(object)
    change_requested = Signal(object)
    motion_requested = Signal(str)
    refused = Signal(str)
    label_mode_changed = Signal(str)
    export_requested = Signal()
    copy_requested = Signal()
    description_requested = Signal()

    def __init__(self, state: DiagramState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._pointing: Part | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network diagram"))
        self._hands = Hands(self)
        self._menu = self._make_menu()
        self._hands.show_state(state)
        self._hands.change_requested.connect(self.change_requested)
        self._hands.refused.connect(self.refused)
        self._hands.chosen.connect(self._on_chosen)
        self.moved.connect(self._follow)
        self.hovered.connect(self._on_hovered)
        self.clicked.connect(self._on_clicked)

    @property
    def explained(self) -> Node:
        """The node that is explained."""
        return self._look.focus or self._state.explained

    @property
    def chosen_words(self) -> str:
        """The chosen parameter and its value in words; empty without one."""
        parameter = self._hands.parameter
        if parameter is None:
            return ""
        value = number(value_of(self._state.network, parameter), self._state.decimals)
        return f"{self._hands.name(parameter)}: {value}"

    def set_state(self, state: DiagramState) -> None:
        """Show another network or colour, or another position of a slow motion."""
        before, self._state = self._state, state
        self._hands.show_state(state)
        if state.network.layer_sizes != before.network.layer_sizes:
            self._set_look(Look(self._look.mode))
        if state.decimals != before.decimals:
            self._follow()
        if state.network.off != before.network.off:
            self._show_menu()
        self.update()

    def set_label_mode(self, mode: str) -> None:
        """Label all edges, those of the focused node or none.

        Parameters
        ----------
        mode : {"all", "focused", "none"}
        """
        if mode == self._look.mode:
            return
        self._set_look(replace(self._look, mode=mode))
        self._menu.show_mode(mode)
        self.label_mode_changed.emit(mode)

    def select(self, node: Node | None) -> None:
        """Select a node, or none."""
        self._hands.choose(None)
        self._set_look(replace(self._look, selected=node))
        self._point(None if node is None else part_of_node(self._state, node))
        if node is not None:
            self.set_viewport(self._viewport.showing(self.layout_now().cards[node].rect))

    def show_pointed(self, part: Part | None) -> None:
        """Light up the number at which somebody points, here or in another view."""
        self._set_look(replace(self._look, pointed=part))

    def edit(self, parameter: Parameter, text: str = "") -> None:
        """Let a parameter be typed where it stands, beginning with `text`."""
        self._follow()
        self._hands.open(parameter, text)

    def _make_menu(self) -> DiagramMenu:
        menu = DiagramMenu(self)
        menu.show_mode(self._look.mode)
        menu.mode_chosen.connect(self.set_label_mode)
        menu.zoom_in_chosen.connect(self.zoom_in)
        menu.zoom_out_chosen.connect(self.zoom_out)
        menu.fit_chosen.connect(self.fit)
        menu.copy_chosen.connect(self.copy_requested)
        menu.export_chosen.connect(self.export_requested)
        menu.edit_chosen.connect(self._edit_chosen)
        menu.switch_chosen.connect(lambda: self._hands.switch(self._look.selected))
        return menu

    def _set_look(self, look: Look) -> None:
        if look == self._look:
            return
        before, self._look = self._look, look
        self.update()
        if look.selected != before.selected:
            self._show_menu()
        if look.focus != before.focus:
            self.explained_changed.emit(self.explained)

    def _show_menu(self) -> None:
        self._menu.show_node(self._state, self._look.selected)

    def _point(self, part: Part | None) -> None:
        if part != self._pointing:
            self._pointing = part
            self.pointed.emit(part)

    def _follow(self) -> None:
        self._hands.show_layout(self.layout_now(), self._viewport, self.text_font)

    def _on_chosen(self, parameter: Parameter | None) -> None:
        node = self._look.selected if parameter is None else Node(parameter.layer, parameter.row)
        self._set_look(replace(self._look, parameter=parameter, selected=node))
        if parameter is not None:
            self._point(part_of(self._state, Target(None, parameter)))
        self.parameter_chosen.emit(parameter)

    def _edit_chosen(self) -> None:
        """Open the chosen parameter, or the first one of the chosen node; without one, tell what is shown."""
        self._follow()
        if self._hands.parameter is not None:
            self._hands.open(self._hands.parameter)
        elif self._look.selected is None or not self._hands.open_first(self._look.selected):
            self.description_requested.emit()

    def _target(self, position: QPointF) -> Target:
        return target_at(self.layout_now(), position.x() + self._viewport.x, position.y() + self._viewport.y)

    def _on_hovered(self, position: QPointF) -> None:
        target = self._target(position)
        self._set_look(replace(self._look, hovered=target.node))
        self._point(part_of(self._state, target))
        over = target.parameter is not None or target.is_switch
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _on_clicked(self, position: QPointF) -> None:
        target = self._target(position)
        if target.is_switch:
            self._hands.switch(target.node)
        elif target.parameter is None:
            self.select(target.node)
        elif target.parameter == self._hands.parameter:
            self.edit(target.parameter)
        else:
            self._hands.choose(target.parameter)

    def _move_selection(self, right: int, down: int) -> None:
        start, sizes = self._look.selected or self._state.explained, self._state.network.layer_sizes
        in_motion = self._state.motion is not None
        self.select(next_node(start, down, sizes) if in_motion else neighbour(start, right, down, sizes))

    def _on_escape(self) -> bool:
        """Let go what was chosen last; return whether there was anything."""
        if self._hands.parameter is not None:
            self._hands.choose(None)
        elif self._look.focus is not None:
            self._set_look(Look(self._look.mode))
            self._point(None)
        elif self._state.motion is not None:
            self.motion_requested.emit("leave")
        else:
            return False
        return True

    def _on_arrow(self, way: tuple[int, int], large: bool) -> None:
        if self._hands.parameter is not None and way[1]:
            self._hands.nudge(-way[1] * (10 if large else 1))
        elif large:
            self.pan(way[0] * _PAN_STEP, way[1] * _PAN_STEP)
        else:
            self._move_selection(*way)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        parameter = self._target(event.position()).parameter
        if event.button() == Qt.MouseButton.LeftButton and parameter is not None:
            self.edit(parameter)
        else:
            self.mousePressEvent(event)

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        self._set_look(replace(self._look, hovered=None))
        chosen = Target(self._look.selected, self._hands.parameter)
        self._point(part_of(self._state, chosen))
        super().leaveEvent(event)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        angle = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about(angle / NOTCH, event.position())
        elif self._hands.parameter is not None and self._target(event.position()).parameter == self._hands.parameter:
            self._hands.turn(angle, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()
            return
        event.accept()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        arrow = ARROWS.get(key)
        large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._state.motion is not None and key in MOTION_KEYS and not large:
            self.motion_requested.emit(MOTION_KEYS[key])
        elif arrow is not None:
            self._on_arrow(arrow, large)
        elif key in _ENTER:
            self._edit_chosen()
        elif self._hands.parameter is not None and begins_number(event):
            self.edit(self._hands.parameter, event.text())
        elif key == Qt.Key.Key_Space:
            self.description_requested.emit()
        elif is_copy(event):
            self.copy_requested.emit()
        elif key != Qt.Key.Key_Escape or not self._on_escape():
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        target = self._target(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Mouse and target != NOTHING and not target.is_switch:
            if target.parameter is not None:
                self._hands.choose(target.parameter)
            else:
                self.select(target.node)
        self._menu.popup(event.globalPos())

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            target = self._target(QPointF(event.pos()))
            name = self._hands.name(target.parameter) if target.parameter is not None else ""
            text = tip(self._state, target, name, self.thumbs.cut)
            QToolTip.showText(event.globalPos(), text or self.toolTip(), self)
            return True
        if claims_copy(event):
            event.accept()
            return True
        return super().event(event)
