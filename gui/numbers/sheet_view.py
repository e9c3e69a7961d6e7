"""The sheet of matrices: pointing, the keyboard's cursor, and editing in place."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from gui.guard import guarded
from gui.numbers.cell_editor import CellEditor
from gui.numbers.sheet_layout import Direction, Place
from gui.numbers.sheet_list import SheetList
from gui.numbers.sheet_state import SheetState, parameter_of, traceable
from gui.parameter_field import ParameterField

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_BEGINS_A_NUMBER = "0123456789+-−.,"


class SheetView(SheetList):
    """The sheet with which people work.

    Signals
    -------
    pointed(Part or None)
        The mouse or the cursor is at a number.
    value_chosen(Parameter, float)
        A weight or bias was edited.
    refused(str)
        What was typed is no number.
    trace_requested(Parameter)
        A gradient was chosen.
    menu_requested(QPoint), copy_requested(str)
        The menu at a place of the screen; the number to copy.
    """

    pointed = Signal(object)
    value_chosen = Signal(object, float)
    refused = Signal(str)
    trace_requested = Signal(object)
    menu_requested = Signal(QPoint)
    copy_requested = Signal(str)

    def __init__(self, state: SheetState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._field = CellEditor(self, self.viewport())
        self._field.chosen.connect(self.value_chosen)
        self._field.refused.connect(self.refused)

    @property
    def field(self) -> ParameterField:
        """The editor, hidden while nothing is edited."""
        return self._field

    def set_state(self, state: SheetState) -> None:
        """Show another pass; what is being edited follows a training."""
        super().set_state(state)
        self._field.follow(state.walk.network)
        self._follow_cell()

    def set_room(self, room: QSize) -> None:
        """Fit into this room, if possible."""
        super().set_room(room)
        self._follow_cell()

    def edit_place(self, place: Place, typed: str = "") -> bool:
        """Edit the weight or bias at a place; return whether there is one."""
        parameter = parameter_of(self._layout.part(place))
        if parameter is None:
            return False
        self.setCurrentIndex(self._model.index_of(place))
        self._field.setAccessibleName(self._model.spoken(place).rsplit(":", 1)[0])
        self._field.open_at(self._rect(self._layout.box(place)), parameter, self._state.walk.network, typed)
        return True

    def _follow_cell(self) -> None:
        place = self.current_place
        if place is not None and self._field.isVisible():
            self._field.place_at(self._rect(self._layout.box(place)))

    def _point(self, place: Place | None) -> None:
        self.pointed.emit(None if place is None else self._layout.part(place))

    def _go(self, place: Place) -> None:
        self.setCurrentIndex(self._model.index_of(place))
        self._point(place)

    def _act_on(self, place: Place, by_click: bool = False) -> None:
        """Edit a parameter, or trace a gradient; a single click does not edit."""
        parameter = traceable(self._layout.part(place))
        if parameter is not None:
            self.trace_requested.emit(parameter)
        elif not by_click:
            self.edit_place(place)

    def _next_place(self, key: int, place: Place, control: bool) -> Place | None:
        if key in _ARROWS:
            return self._layout.neighbour(place, _ARROWS[key])
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            if control:
                return self._layout.place(0 if key == Qt.Key.Key_Home else self._layout.n_cells - 1)
            return self._layout.line_end(place, last=key == Qt.Key.Key_End)
        return None

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = event.key(), self.current_place or Place(0, 0, 0)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        there = self._next_place(key, place, control)
        if there is not None:
            self._go(there)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._act_on(place)
        elif key == Qt.Key.Key_Escape and self.currentIndex().isValid():
            self.setCurrentIndex(QModelIndex())
            self._point(None)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self._model.index_of(place).data())
        elif not (event.text() and event.text() in _BEGINS_A_NUMBER and self.edit_place(place, event.text())):
            event.ignore()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None:
            self._go(place)
            if event.button() == Qt.MouseButton.LeftButton:
                self._act_on(place, by_click=True)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._act_on(place)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        self._point(place if place is not None else self.current_place)
        editable = place is not None and parameter_of(self._layout.part(place)) is not None
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if editable else Qt.CursorShape.ArrowCursor)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.current_place
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place is not None:
            self.menu_requested.emit(self.viewport().mapToGlobal(self._rect(self._layout.box(place)).bottomLeft()))
        else:
            self.menu_requested.emit(event.globalPos())

    @guarded(False)
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(self.current_place)
        return super().viewportEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_place is not None:
            self._point(self.current_place)
            self.scrollTo(self.currentIndex())
        self.viewport().update()
