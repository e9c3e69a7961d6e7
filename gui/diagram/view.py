"""The diagram as a widget: hovering, selecting, magnifying, shifting."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gui.diagram.geometry import Layout, Node, neighbour
from gui.diagram.keys import ARROWS, claims_copy, is_copy
from gui.diagram.layout import LARGEST_FONT
from gui.diagram.menu import DiagramMenu
from gui.diagram.painter import DiagramPainter
from gui.diagram.state import DiagramState, Look
from gui.diagram.viewport import Viewport
from gui.guard import guarded
from gui.theme import LIGHT, RADIUS, Theme, theme_of

_ZOOM_STEP = 1.25
_PAN_STEP = 40


class DiagramView(QWidget):
    """Shows a `DiagramState`; a node is chosen by mouse or arrow keys, and Escape lets it go.

    The magnified diagram is laid out anew in a larger place, so that small cards get their numbers.

    Signals
    -------
    explained_changed(Node)
        Another node is to be explained: the hovered one, else the selected one, else the output.
    label_mode_changed(str)
        One of `LABEL_MODES`.
    export_requested(), copy_requested(), description_requested()
        From the menu and the keyboard.
    """

    explained_changed = Signal(object)
    label_mode_changed = Signal(str)
    export_requested = Signal()
    copy_requested = Signal()
    description_requested = Signal()

    def __init__(self, state: DiagramState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._painter = DiagramPainter()
        self._look = Look()
        self._viewport = Viewport()
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network diagram"))
        self._menu = self._make_menu()

    @property
    def state(self) -> DiagramState:
        """What is shown."""
        return self._state

    @property
    def look(self) -> Look:
        """What stands out, and which labels are shown."""
        return self._look

    @property
    def explained(self) -> Node:
        """The node that is explained."""
        return self._look.focus or self._state.explained

    @property
    def viewport(self) -> Viewport:
        """How much the diagram is magnified, and which part of it is seen."""
        return self._viewport

    def set_state(self, state: DiagramState) -> None:
        """Show another network or colour."""
        reshaped = state.network.layer_sizes != self._state.network.layer_sizes
        self._state = state
        if reshaped:
            self._set_look(Look(self._look.mode))
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
        self._set_look(replace(self._look, selected=node))
        if node is not None:
            self._set_viewport(self._viewport.showing(self.layout_now().cards[node].rect))

    def zoom_in(self) -> None:
        """Magnify by a quarter, about the middle."""
        self._zoom_about(_ZOOM_STEP, self.rect().toRectF().center())

    def zoom_out(self) -> None:
        """Undo a `zoom_in`."""
        self._zoom_about(1.0 / _ZOOM_STEP, self.rect().toRectF().center())

    def fit(self) -> None:
        """Show the whole diagram, at any size of the widget."""
        self._set_viewport(Viewport(self.width(), self.height()))

    def pan(self, dx: float, dy: float) -> None:
        """Shift what is seen by so many pixels to the right and down."""
        self._set_viewport(self._viewport.panned(dx, dy))

    def layout_now(self) -> Layout:
        """Return the layout on screen, in pixels of the magnified diagram."""
        zoom, sizes = self._viewport.zoom, self._state.network.layer_sizes
        largest_font = round(LARGEST_FONT * zoom)
        return self._painter.layout(self.width() * zoom, self.height() * zoom, sizes, self._look.focus, largest_font)

    def render_to(self, painter: QPainter, size: QSizeF, theme: Theme = LIGHT, ground: str = "base") -> None:
        """Draw the whole diagram into another place, with the selected node but without the hovered one.

        Parameters
        ----------
        painter : QPainter
        size : QSizeF
            Of the place, in the painter's units.
        theme : Theme
        ground : str
            The role of the colour that is already there.
        """
        look = replace(self._look, hovered=None)
        drawing = DiagramPainter()
        layout = drawing.layout(size.width(), size.height(), self._state.network.layer_sizes, look.focus)
        drawing.paint(painter, layout, self._state, theme, look, ground)

    def _make_menu(self) -> DiagramMenu:
        menu = DiagramMenu(self)
        menu.show_mode(self._look.mode)
        menu.mode_chosen.connect(self.set_label_mode)
        menu.zoom_in_chosen.connect(self.zoom_in)
        menu.zoom_out_chosen.connect(self.zoom_out)
        menu.fit_chosen.connect(self.fit)
        menu.copy_chosen.connect(self.copy_requested)
        menu.export_chosen.connect(self.export_requested)
        return menu

    def _set_look(self, look: Look) -> None:
        if look == self._look:
            return
        before = self._look.focus
        self._look = look
        self.update()
        if look.focus != before:
            self.explained_changed.emit(self.explained)

    def _set_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self.update()

    def _zoom_about(self, factor: float, point: QPointF) -> None:
        self._set_viewport(self._viewport.zoomed(factor, point.x(), point.y()))

    def _node_under(self, position: QPointF) -> Node | None:
        return self.layout_now().node_at(position.x() + self._viewport.x, position.y() + self._viewport.y)

    def _move_selection(self, right: int, down: int) -> None:
        start = self._look.selected or self._state.explained
        self.select(neighbour(start, right, down, self._state.network.layer_sizes))

    def _tip(self, position: QPoint) -> str:
        edge = self.layout_now().edge_at(position.x() + self._viewport.x, position.y() + self._viewport.y)
        if edge is None:
            return ""
        layer, row = edge.target
        return self.tr("Weight from {source} to {target}: {value}").format(
            source=self._state.name(edge.source),
            target=self._state.name(edge.target),
            value=repr(float(self._state.network.weights[layer - 1][row, edge.source.row])).replace("-", "−"),
        )

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.translate(-self._viewport.x, -self._viewport.y)
        self._painter.paint(painter, self.layout_now(), self._state, theme, self._look)
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_viewport(self._viewport.resized(self.width(), self.height()))
        super().resizeEvent(event)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._set_look(replace(self._look, hovered=self._node_under(event.position())))
            return
        way = event.position() - self._pressed
        if self._viewport.zoom > 1.0 and (self._dragged or way.manhattanLength() >= QApplication.startDragDistance()):
            self._dragged = True
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(-way.x(), -way.y())

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.unsetCursor()
        if not self._dragged:
            self.select(self._node_under(event.position()))

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        self._set_look(replace(self._look, hovered=None))
        super().leaveEvent(event)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._zoom_about(_ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(arrow[0] * _PAN_STEP, arrow[1] * _PAN_STEP)
        elif arrow is not None:
            self._move_selection(*arrow)
        elif event.key() == Qt.Key.Key_Escape and self._look.focus is not None:
            self._set_look(Look(self._look.mode))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.description_requested.emit()
        elif is_copy(event):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()) or self.toolTip(), self)
            return True
        if claims_copy(event):
            event.accept()
            return True
        return super().event(event)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange):
            self._painter.forget_fonts()
        self.update()
        super().changeEvent(event)

    @guarded(lambda self: QSize(700, 320))
    def sizeHint(self) -> QSize:
        return QSize(700, 320)

    @guarded(lambda self: QSize(320, 170))
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 170)
