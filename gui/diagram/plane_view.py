"""What one node computes over a plane of colours, large enough to be looked at."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import theme_of


class PlaneView(QWidget):
    """Shows a picture of `gui.diagram.thumbs` with the place of the colour in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._place = (0.0, 0.0)
        self._side = 84
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What the node computes over the colours"))

    def show_picture(self, image: QImage | None, place: tuple[float, float], words: str) -> None:
        """Show a picture.

        Parameters
        ----------
        image : QImage or None
        place : tuple of float
            Of the colour: from left to right and from bottom to top, from 0 to 1.
        words : str
            What is shown.
        """
        if words != self.toolTip():
            self.setToolTip(words)
            self.setAccessibleDescription(words)
        if image is not self._image or place != self._place:
            self._image, self._place = image, place
            self.update()

    def set_width(self, width: int) -> None:
        """Be so many pixels wide."""
        if width != self._side:
            self._side = width
            self.updateGeometry()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.setBrush(theme.colour("card"))
        painter.drawRect(area)
        if self._image is not None:
            inner = area.adjusted(1, 1, -1, -1)
            painter.drawImage(inner, self._image)
            x, y = self._place
            spot = QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for role, width in (("base", 3.5), ("text", 1.5)):
                painter.setPen(QPen(theme.colour(role), width))
                painter.drawEllipse(spot, 4.0, 4.0)
        painter.end()

    @guarded(lambda self: QSize(84, 60))
    def sizeHint(self) -> QSize:
        return QSize(self._side, 60)

    @guarded(lambda self: QSize(84, 60))
    def minimumSizeHint(self) -> QSize:
        return QSize(self._side, 40)
