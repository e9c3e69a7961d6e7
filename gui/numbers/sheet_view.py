"""The sheet of matrices: pointing, the keyboard's cursor, and editing in place."""

import math

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from core.changes import Parameter, value_of
from core.walk import Part
from gui.guard import guarded
from gui.numbers.equations import Matrix
from gui.numbers.sheet_layout import Box, Direction, Measures, Place, SheetLayout
from gui.numbers.sheet_model import SheetModel
from gui.numbers.sheet_painter import Look, SheetPainter, brackets_of
from gui.numbers.sheet_state import SheetState, parameter_of, traceable
from gui.parameter_field import ParameterField
from gui.theme import SPACE, number_font, theme_of

_FACTORS = (2.0, 1.8, 1.6, 1.4, 1.2, 1.1, 1.0)
"""The writing is as large as the room allows."""

_MARGIN = SPACE // 2
_SIDE = SPACE
_FIELD_WIDTH = 96
_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_BEGINS_A_NUMBER = "0123456789+-−.,"


class SheetView(QListView):
    """All matrices of a pass on one sheet, as large as they are; a scroll area is around it.

    It is a list to Qt, which so tells screen readers of every number, but it is laid out and
    painted as equations.

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
    cell_shown(QRect)
        Let this rectangle be seen.
    menu_requested(QPoint), copy_requested(str)
        The menu at a place of the screen; the number to copy.
    """

    pointed = Signal(object)
    value_chosen = Signal(object, float)
    refused = Signal(str)
    trace_requested = Signal(object)
    cell_shown = Signal(QRect)
    menu_requested = Signal(QPoint)
    copy_requested = Signal(str)

    def __init__(self, state: SheetState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._room = QSize()
        self._characters: dict[tuple[str, int], int] = {}
        self._look = Look()
        self._brackets: tuple[SheetLayout, QPainterPath] | None = None
        self._edited: Parameter | None = None
        self._layout = self._laid_out()
        self._model = SheetModel(self._layout, state, self)
        self._field = ParameterField(self.viewport())
        self._field.hide()
        self._prepare()
        self._connect()
        self._resize()

    @property
    def sheet(self) -> SheetLayout:
        """Where everything is."""
        return self._layout

    @property
    def field(self) -> ParameterField:
        """The editor, hidden while nothing is edited."""
        return self._field

    @property
    def current_place(self) -> Place | None:
        """Where the keyboard's cursor is."""
        return self._model.place(self.currentIndex())

    @property
    def current_matrix(self) -> Matrix | None:
        """The matrix where the cursor is."""
        place = self.current_place
        return None if place is None else self._layout.matrices[place.matrix].matrix

    def set_state(self, state: SheetState) -> None:
        """Show another pass, or the same one further on."""
        before, self._state = self._state, state
        grows = self._needs_more_room()
        if state.decimals != before.decimals or not _same_matrices(before, state):
            self._characters.clear()
            self._needs_more_room()
            self._layout = self._laid_out()
            self._show_sheet()
        else:
            if grows:
                self._layout = self._laid_out()
            self._model.show_numbers(self._layout, state)
        self._resize()
        self._refresh_field()
        self.viewport().update()

    def set_room(self, room: QSize) -> None:
        """Fit into this room, if possible."""
        if room != self._room:
            self._room = room
            self._layout = self._laid_out()
            self._model.show_numbers(self._layout, self._state)
            self._resize()
            self._place_field()
            self.viewport().update()

    def set_pointed(self, part: Part | None) -> None:
        """Light up a number, wherever it stands."""
        self._show_look(pointed=part)

    def set_traced(self, parameter: Parameter | None) -> None:
        """Frame the gradient of a parameter."""
        part = None
        if parameter is not None:
            part = Part("db" if parameter.column is None else "dW", *parameter)
        self._show_look(traced=part)

    def show_part(self, part: Part) -> None:
        """Let the line be seen in which a number is computed."""
        places = self._layout.places_of(part)
        if places:
            line = self._layout.matrices[places[0].matrix].line
            area = self._rect(self._layout.box(places[0]))
            for placed in self._layout.matrices:
                if placed.line == line:
                    rect = self._rect(placed.area)
                    area.setTop(min(area.top(), rect.top() - self.fontMetrics().height()))
                    area.setBottom(max(area.bottom(), rect.bottom()))
            self.cell_shown.emit(area)

    def edit_place(self, place: Place, typed: str = "") -> bool:
        """Edit the weight or bias at a place; return whether there is one."""
        parameter = parameter_of(self._layout.part(place))
        if parameter is None:
            return False
        self.setCurrentIndex(self._model.index_of(place))
        self._edited = parameter
        self._field.setAccessibleName(self._model.spoken(place).rsplit(":", 1)[0])
        self._field.show_value(value_of(self._state.walk.network, parameter))
        self._place_field()
        self._field.show()
        self._field.begin()
        if typed:
            self._field.insert(typed)
        return True

    def _prepare(self) -> None:
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The pass as matrices"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go from number to number; Enter edits a weight or bias, or traces a gradient.")
        )

    def _connect(self) -> None:
        self._field.value_chosen.connect(self._on_value_chosen)
        self._field.refused.connect(self.refused)
        self._field.cancelled.connect(self._close_field)
        self._field.editingFinished.connect(self._close_field)

    def _needs_more_room(self) -> bool:
        """Let columns grow with their numbers, but never shrink, so that nothing jumps."""
        grown = False
        for group in self._state.groups:
            for matrix in (item for equation in group.equations for item in equation if isinstance(item, Matrix)):
                key = matrix.kind, matrix.layer
                needed = self._state.characters(matrix)
                if needed > self._characters.get(key, 0):
                    self._characters[key] = needed
                    grown = True
        return grown

    def _laid_out(self) -> SheetLayout:
        if not self._characters:
            self._needs_more_room()
        room = self._room
        if not room.isValid():  # not shown yet
            return SheetLayout(self._state.groups, self._measures(1.0), math.inf)
        for factor in _FACTORS:
            layout = SheetLayout(self._state.groups, self._measures(factor), room.width() - 2 * _SIDE)
            if layout.width + 2 * _SIDE <= room.width() and layout.height + 2 * _MARGIN <= room.height():
                self._show_look(factor=factor)
                return layout
        self._show_look(factor=1.0)
        return SheetLayout(self._state.groups, self._measures(1.0), room.width() - self._bar - 2 * _SIDE)

    def _measures(self, factor: float) -> Measures:
        metrics = QFontMetricsF(number_font(factor))
        digit = metrics.horizontalAdvance("0")
        characters = self._characters
        return Measures(
            row=round(metrics.height() * 1.2),
            caption=metrics.height() * 0.9,
            gap=4.0 * SPACE * factor,
            cell=lambda matrix: round((characters[matrix.kind, matrix.layer] + 1) * digit),
            sign=lambda text: metrics.horizontalAdvance(text) + SPACE * factor,
        )

    def _show_sheet(self) -> None:
        """Show other matrices; the cursor stays at its number, where that is left."""
        place = self.current_place
        self._model.show_sheet(self._layout, self._state)
        if place is not None and place.matrix < len(self._layout.matrices):
            matrix = self._layout.matrices[place.matrix].matrix
            if place.row < matrix.rows and place.column < matrix.columns:
                self.selectionModel().setCurrentIndex(
                    self._model.index_of(place), self.selectionModel().SelectionFlag.NoUpdate
                )

    def _resize(self) -> None:
        wanted = round(self._layout.width) + 2 * _SIDE, round(self._layout.height) + 2 * _MARGIN
        is_tall, is_wide = wanted[1] > self._room.height(), wanted[0] > self._room.width()
        width = max(wanted[0], self._room.width() - self._bar * is_tall)
        height = max(wanted[1], self._room.height() - self._bar * is_wide)
        if (width, height) != (self.width(), self.height()):
            self.setFixedSize(width, height)

    def _show_look(self, **changes: object) -> None:
        look = Look(**{**vars(self._look), **changes})  # type: ignore[arg-type]  # the names are the fields' own
        if look != self._look:
            self._look = look
            self.viewport().update()

    def _place_at(self, position: QPoint) -> Place | None:
        return self._layout.at(position.x() - self._left, position.y() - _MARGIN)

    @property
    def _bar(self) -> int:
        """The width of a scroll bar."""
        return self.verticalScrollBar().sizeHint().width()

    @property
    def _left(self) -> float:
        """Where the sheet begins, so that it stands in the middle."""
        return max(float(_SIDE), (self.width() - self._layout.width) / 2)

    def _rect(self, box: Box) -> QRect:
        return QRectF(box.x + self._left, box.y + _MARGIN, box.width, box.height).toAlignedRect()

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

    def _place_field(self) -> None:
        place = self.current_place
        if place is None:
            return
        cell = self._rect(self._layout.box(place))
        text = self._field.fontMetrics().horizontalAdvance(self._field.text())
        width, height = max(_FIELD_WIDTH, text + 3 * SPACE), max(cell.height(), self._field.sizeHint().height())
        left = min(max(cell.center().x() - width // 2, 0), self.width() - width)
        top = min(max(cell.center().y() - height // 2, 0), self.height() - height)
        self._field.setGeometry(left, top, width, height)

    def _refresh_field(self) -> None:
        """Follow a training that goes on while a parameter is edited."""
        if self._edited is None or not self._field.isVisible():
            return
        try:
            self._field.show_value(value_of(self._state.walk.network, self._edited))
        except ValueError:  # the network has no such parameter any more
            self._close_field()
        self._place_field()

    def _close_field(self) -> None:
        if not self._field.isVisible():
            return
        had_focus = self._field.hasFocus()
        self._edited = None
        self._field.hide()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_value_chosen(self, value: float) -> None:
        if self._edited is not None:
            self.value_chosen.emit(self._edited, value)

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
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is selected or dragged."""

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.current_place
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place is not None:
            self.menu_requested.emit(self.viewport().mapToGlobal(self._rect(self._layout.box(place)).bottomLeft()))
        else:
            self.menu_requested.emit(event.globalPos())

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area."""
        event.ignore()

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

    @guarded(lambda self, index: QRect())
    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        place = self._model.place(index)
        return QRect() if place is None else self._rect(self._layout.box(place))

    @guarded(lambda self, point: QModelIndex())
    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self._place_at(point)
        return QModelIndex() if place is None else self._model.index_of(place)

    @guarded()
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid() and self.hasFocus():
            self.cell_shown.emit(self.visualRect(index))

    @guarded()
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Never scroll inside: the scroll area around does."""

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        look = self._look
        if self.hasFocus():
            look = Look(**{**vars(look), "cursor": self.current_place})
        left = self._left
        painter.translate(left, _MARGIN)
        if self._brackets is None or self._brackets[0] is not self._layout:
            self._brackets = self._layout, brackets_of(self._layout)
        theme = theme_of(self.palette())
        sheet = SheetPainter(painter, self._brackets[1], self._layout, self._state, look, theme)
        sheet.paint(QRectF(event.rect()).translated(-left, -_MARGIN))
        painter.end()


def _same_matrices(before: SheetState, after: SheetState) -> bool:
    return before.groups == after.groups
