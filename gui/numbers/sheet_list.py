"""The sheet of matrices as Qt sees it: a list, laid out and painted as equations."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from core.changes import Parameter
from core.walk import Part
from gui.guard import guarded
from gui.numbers.equations import Matrix
from gui.numbers.sheet_fit import MARGIN, SIDE, SheetFit
from gui.numbers.sheet_layout import Box, Place, SheetLayout
from gui.numbers.sheet_model import SheetModel
from gui.numbers.sheet_painter import Look, SheetPainter, brackets_of
from gui.numbers.sheet_state import SheetState
from gui.theme import Theme, theme_of


class SheetList(QListView):
    """All matrices of a pass, as large as they are; a scroll area is around it.

    It is a list to Qt, which so tells screen readers of every number.

    Signals
    -------
    cell_shown(QRect)
        Let this rectangle be seen.
    """

    cell_shown = Signal(QRect)

    def __init__(self, state: SheetState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._room = QSize()
        self._look = Look()
        self._brackets = QPainterPath()
        self._signs = QPixmap()
        self._signs_for: tuple[object, ...] = ()
        self._fit = SheetFit(self.verticalScrollBar().sizeHint().width())
        self._layout = self._fit.fit(state, self._room).layout
        self._model = SheetModel(self._layout, state, self)
        self._prepare()
        self._lay_out()

    @property
    def sheet(self) -> SheetLayout:
        """Where everything is."""
        return self._layout

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
        if state.decimals != before.decimals or state.groups != before.groups:
            self._fit.forget()
            self._lay_out()
            self._show_sheet()
        elif self._fit.grow(state):
            self._lay_out()
        self._model.show_numbers(self._layout, state)
        self.viewport().update()

    def set_room(self, room: QSize) -> None:
        """Fit into this room, if possible."""
        if room != self._room:
            self._room = room
            self._lay_out()
            self._model.show_numbers(self._layout, self._state)

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

    def _lay_out(self) -> None:
        """Find place for everything anew."""
        fit = self._fit.fit(self._state, self._room)
        self._layout = fit.layout
        self._brackets = brackets_of(fit.layout)
        self._show_look(factor=fit.factor)
        self.setFixedSize(fit.size)
        self.viewport().update()

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

    def _show_look(self, **changes: object) -> None:
        look = Look(**{**vars(self._look), **changes})  # type: ignore[arg-type]  # the names are the fields' own
        if look != self._look:
            self._look = look
            self.viewport().update()

    def _place_at(self, position: QPoint) -> Place | None:
        return self._layout.at(position.x() - self._left, position.y() - MARGIN)

    @property
    def _left(self) -> float:
        """Where the sheet begins, so that it stands in the middle."""
        return max(float(SIDE), (self.width() - self._layout.width) / 2)

    def _rect(self, box: Box) -> QRect:
        return QRectF(box.x + self._left, box.y + MARGIN, box.width, box.height).toAlignedRect()

    def _picture_of_signs(self, seen: QRect, theme: Theme) -> QPixmap:
        """Return what stays in a rectangle while the numbers change, painted anew only if it has changed."""
        ratio = self.devicePixelRatioF()
        key = self._layout, self._look.factor, self._state.acts is None, theme.name, ratio, seen
        if key != self._signs_for:
            self._signs_for, self._signs = key, QPixmap(seen.size() * ratio)
            self._signs.setDevicePixelRatio(ratio)
            self._signs.fill(theme.colour("base"))
            left = self._left
            painter = QPainter(self._signs)
            painter.translate(left - seen.left(), MARGIN - seen.top())
            sheet = SheetPainter(painter, self._brackets, self._layout, self._state, self._look, theme)
            sheet.paint_signs(QRectF(seen).translated(-left, -MARGIN))
            painter.end()
        return self._signs

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
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area."""
        event.ignore()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is selected or dragged."""

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme, left = self._look, theme_of(self.palette()), self._left
        if self.hasFocus():
            look = Look(**{**vars(look), "cursor": self.current_place})
        exposed = QRectF(event.rect()).translated(-left, -MARGIN)
        seen = self.viewport().visibleRegion().boundingRect()
        painter = QPainter(self.viewport())
        if seen.contains(event.rect()):
            painter.drawPixmap(seen.topLeft(), self._picture_of_signs(seen, theme))
        painter.translate(left, MARGIN)
        sheet = SheetPainter(painter, self._brackets, self._layout, self._state, look, theme)
        if not seen.contains(event.rect()):  # a picture is taken of more than can be seen
            sheet.paint_signs(exposed)
        sheet.paint_numbers(exposed)
        painter.end()
