"""The picture of a plane of colours, on which a colour is picked."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.activations import Array
from core.border import Answers
from core.colour import Rgb
from core.plane import Component, Cut
from core.plane_points import NearRows
from gui.guard import guarded
from gui.i18n import translated
from gui.map.marks import draw_border, draw_cross, draw_letters, point_sprite, points_picture
from gui.theme import RADIUS, SPACE, Theme, number_font, theme_of
from gui.thumbnail import colours_image, thumbnail_image

BACKGROUNDS = ("colours", "probability")
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1)}
_LEVELS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_LARGE_STEP = 10


class MapView(QWidget):
    """Shows a cut through the colour cube, what the network answers there, and where the colour is.

    Signals
    -------
    place_chosen(float, float)
        A click, a drag or an arrow key: x from left to right and y from bottom to top, from 0 to 1.
    level_nudged(int)
        PageUp or PageDown: by how many units the fixed component is to change.
    place_pointed(float, float)
        The mouse is over this place; both are no number when it has left.
    """

    place_chosen = Signal(float, float)
    level_nudged = Signal(int)
    place_pointed = Signal(float, float)

    def __init__(self, cut: Cut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = cut
        self._place = (0.0, 0.0)
        self._colour = QColor()
        self._background = BACKGROUNDS[0]
        self._colours = QImage()
        self._answers: Answers | None = None
        self._shading: QImage | None = None
        self._rows: NearRows | None = None
        self._points: QPixmap | None = None
        self._sprites: tuple[QPixmap, ...] = ()
        self._painted_for: tuple[object, ...] = ()
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)  # so that what is behind need not be painted as well
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def answers(self) -> Answers | None:
        """What the network answers over the cut that is shown."""
        return self._answers

    @property
    def area(self) -> QRectF:
        """Where the picture is, in pixels."""
        edge = self._line() + SPACE / 2
        return QRectF(edge, 2.0, max(self.width() - edge - 2.0, 1.0), max(self.height() - edge - 2.0, 1.0))

    def show_cut(self, cut: Cut, X: Array, side: int) -> None:
        """Show another cut, with its colours of shape (3, side * side)."""
        self._cut = cut
        self._colours = colours_image(X, side, side)
        self.update()

    def show_answers(self, answers: Answers) -> None:
        """Show what the network answers over the cut."""
        self._answers, self._shading = answers, None
        self.update()

    def show_rows(self, rows: NearRows | None) -> None:
        """Show rows of the data, or none."""
        self._rows, self._points = rows, None
        self.update()

    def show_place(self, x: float, y: float, colour: Rgb) -> None:
        """Show where the current colour is."""
        self._place, self._colour = (x, y), QColor(colour.hex)
        self.update()

    def set_background(self, name: str) -> None:
        """Show one of `BACKGROUNDS`."""
        self._background = name
        self.update()

    def point_at(self, x: float, y: float) -> QPointF:
        """Return the point of the widget where a place is."""
        area = self.area
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def place_at(self, point: QPointF) -> tuple[float, float]:
        """Return the nearest place to a point of the widget."""
        area = self.area
        x, y = (point.x() - area.left()) / area.width(), (area.bottom() - point.y()) / area.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _line(self) -> float:
        return QFontMetricsF(number_font(0.93)).height()

    def _picture(self, theme: Theme) -> QImage:
        if self._background == BACKGROUNDS[0] or self._answers is None:
            return self._colours
        if self._shading is None:
            self._shading = thumbnail_image(self._answers.output, "output", theme)
        return self._shading

    def _forget_old(self, theme: Theme) -> None:
        """Let go what was painted for another size or theme."""
        current = (theme.name, self.size(), self.devicePixelRatioF())
        if current != self._painted_for:
            self._painted_for, self._shading, self._points, self._sprites = current, None, None, ()

    def _draw_picture(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        picture = self._picture(theme)
        if not picture.isNull():
            # The outermost points of the picture lie on the edges of the plane.
            inner = QRectF(picture.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawImage(area, picture, inner)

    def _draw_marks(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        answers = self._answers
        if answers is not None and self._background == BACKGROUNDS[0]:
            painter.setFont(number_font(1.1, bold=True))
            draw_letters(painter, theme, answers.is_light, area)
        if self._rows is not None:
            if self._points is None:
                ratio = self.devicePixelRatioF()
                self._sprites = self._sprites or tuple(point_sprite(theme, label, ratio) for label in (0, 1))
                self._points = points_picture(self._sprites, self._rows, area, ratio)
            painter.drawPixmap(area.topLeft(), self._points)
        if answers is not None:
            draw_border(painter, theme, answers.border, area)
        draw_cross(painter, theme, self.point_at(*self._place), self._colour)

    def _draw_axes(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        painter.setFont(number_font(0.93))
        painter.setPen(theme.colour("dim"))
        line, plane = self._line(), self._cut.plane
        self._draw_axis(painter, QRectF(area.left(), area.bottom() + SPACE / 4, area.width(), line), plane.across)
        painter.save()
        painter.translate(area.left() - SPACE / 4 - line, area.bottom())
        painter.rotate(-90.0)
        self._draw_axis(painter, QRectF(0.0, 0.0, area.height(), line), plane.up)
        painter.restore()

    @staticmethod
    def _draw_axis(painter: QPainter, box: QRectF, component: Component) -> None:
        align = Qt.AlignmentFlag
        for side, text in (
            (align.AlignLeft, component.text(0.0)),
            (align.AlignHCenter, f"{translated(component.title)} →"),
            (align.AlignRight, component.text(1.0)),
        ):
            painter.drawText(box, side | align.AlignVCenter, text)

    def _nudge(self, key: int, times: int) -> None:
        dx, dy = _ARROWS[Qt.Key(key)]
        plane, (x, y) = self._cut.plane, self._place
        x, y = x + times * dx / plane.across.whole, y + times * dy / plane.up.whole
        self.place_chosen.emit(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and the marks on it."""
        theme, area = theme_of(self.palette()), self.area
        self._forget_old(theme)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_axes(painter, theme, area)
        painter.save()
        painter.setClipRect(area)
        self._draw_picture(painter, theme, area)
        self._draw_marks(painter, theme, area)
        painter.restore()
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if focused else "line"), 2.0 if focused else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS / 3, RADIUS / 3)
        painter.end()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the colour under the mouse."""
        self._is_dragging = event.button() == Qt.MouseButton.LeftButton and self.area.contains(event.position())
        if self._is_dragging:
            self.place_chosen.emit(*self.place_at(event.position()))

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pick on while the button is down; else tell what is under the mouse."""
        if self._is_dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self.place_chosen.emit(*self.place_at(event.position()))
        inside = self.area.contains(event.position())
        self.setCursor(Qt.CursorShape.CrossCursor if inside else Qt.CursorShape.ArrowCursor)
        self.place_pointed.emit(*(self.place_at(event.position()) if inside else (math.nan, math.nan)))

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        """Tell that nothing is under the mouse."""
        self.place_pointed.emit(math.nan, math.nan)
        super().leaveEvent(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the colour with the arrow keys, the plane with PageUp and PageDown; Shift: ten times as far."""
        times = _LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if event.key() in _ARROWS:
            self._nudge(event.key(), times)
        elif event.key() in _LEVELS:
            self.level_nudged.emit(times * _LEVELS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @guarded(lambda self: QSize(320, 220))
    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(320, 220)

    @guarded(lambda self: QSize(160, 120))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which the picture can be read."""
        return QSize(160, 120)
