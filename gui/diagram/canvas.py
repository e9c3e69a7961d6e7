"""The diagram as a picture on the screen, which can be magnified and shifted."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.diagram.backdrop import Backdrop
from gui.diagram.geometry import Layout
from gui.diagram.layout import LARGEST_FONT
from gui.diagram.painter import DiagramPainter
from gui.diagram.state import DiagramState, Look
from gui.diagram.thumbs import Thumbs
from gui.diagram.viewport import Viewport
from gui.guard import guarded
from gui.theme import LIGHT, RADIUS, Theme, theme_of

_ZOOM_STEP = 1.25


class DiagramCanvas(QWidget):
    """Shows a `DiagramState` as a `Look` has it.

    The magnified diagram is laid out anew in a larger place, so that small cards get their numbers.

    Attributes
    ----------
    thumbs : Thumbs
        The small pictures in the cards.

    Signals
    -------
    moved()
        Everything may be in another place.
    hovered(QPointF), clicked(QPointF)
        The mouse has moved to, or clicked at, a point of the widget without shifting the diagram.
    """

    moved = Signal()
    hovered = Signal(QPointF)
    clicked = Signal(QPointF)

    def __init__(self, state: DiagramState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._painter = DiagramPainter()
        self._backdrop = Backdrop()
        self._look = Look()
        self._viewport = Viewport()
        self._pressed: QPointF | None = None
        self._dragged = False
        self.thumbs = Thumbs(self)
        self.thumbs.changed.connect(self.update)

    @property
    def state(self) -> DiagramState:
        """What is shown."""
        return self._state

    @property
    def look(self) -> Look:
        """What stands out, and which labels are shown."""
        return self._look

    @property
    def viewport(self) -> Viewport:
        """How much the diagram is magnified, and which part of it is seen."""
        return self._viewport

    @property
    def text_font(self) -> QFont:
        """The font of the numbers on screen."""
        return self._painter.font(self.layout_now().font)

    def zoom_in(self) -> None:
        """Magnify by a quarter, about the middle."""
        self.zoom_about(1, self.rect().toRectF().center())

    def zoom_out(self) -> None:
        """Undo a `zoom_in`."""
        self.zoom_about(-1, self.rect().toRectF().center())

    def zoom_about(self, steps: float, point: QPointF) -> None:
        """Magnify by a quarter so many times; a point of the widget stays where it is."""
        self.set_viewport(self._viewport.zoomed(_ZOOM_STEP**steps, point.x(), point.y()))

    def fit(self) -> None:
        """Show the whole diagram, at any size of the widget."""
        self.set_viewport(Viewport(self.width(), self.height()))

    def pan(self, dx: float, dy: float) -> None:
        """Shift what is seen by so many pixels to the right and down."""
        self.set_viewport(self._viewport.panned(dx, dy))

    def set_viewport(self, viewport: Viewport) -> None:
        """Show another part of the diagram, or magnify it otherwise."""
        self._viewport = viewport
        self.update()
        self.moved.emit()

    def layout_now(self) -> Layout:
        """Return the layout on screen, in pixels of the magnified diagram."""
        zoom, state = self._viewport.zoom, self._state
        return self._painter.layout(
            self.width() * zoom,
            self.height() * zoom,
            state.network.layer_sizes,
            self._look.focus,
            round(LARGEST_FONT * zoom),
            state.decimals,
        )

    def render_to(self, painter: QPainter, size: QSizeF, theme: Theme = LIGHT, ground: str = "base") -> None:
        """Draw the whole diagram into another place, with the selected node but without what the mouse is on.

        Parameters
        ----------
        painter : QPainter
        size : QSizeF
            Of the place, in the painter's units.
        theme : Theme
        ground : str
            The role of the colour that is already there.
        """
        state, look = self._state, replace(self._look, hovered=None, pointed=None)
        drawing = DiagramPainter()
        layout = drawing.layout(
            size.width(), size.height(), state.network.layer_sizes, look.focus, decimals=state.decimals
        )
        drawing.paint(painter, layout, state, theme, look, self.thumbs, ground)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.translate(-self._viewport.x, -self._viewport.y)
        self._painter.paint(
            painter, self.layout_now(), self._state, theme, self._look, self.thumbs, backdrop=self._backdrop
        )
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self.hovered.emit(event.position())
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
            self.clicked.emit(event.position())

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_viewport(self._viewport.resized(self.width(), self.height()))
        super().resizeEvent(event)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange):
            self._painter.forget_fonts()
            self._backdrop = Backdrop()
        self.update()
        super().changeEvent(event)

    @guarded(lambda self: QSize(700, 320))
    def sizeHint(self) -> QSize:
        return QSize(700, 320)

    @guarded(lambda self: QSize(320, 170))
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 170)
