"""Keeping the picture of what stays the same from one colour to the next."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform


class Backdrop:
    """Draws something, and from the second time on shows the picture of it.

    A training changes the edges at every frame; they are then drawn as they are, since the picture
    would only cost time.
    """

    def __init__(self) -> None:
        self._key: object = None
        self._picture: QPixmap | None = None

    def draw(self, painter: QPainter, key: object, ground: QColor, paint: Callable[[QPainter], None]) -> None:
        """Draw what `paint` draws with the painter's transformation.

        Parameters
        ----------
        painter : QPainter
            On a widget.
        key : object
            Equal exactly where `paint` draws the same at the same place.
        ground : QColor
            What is there already, on all of the widget.
        paint : callable
        """
        device = painter.device()
        size, ratio = QSize(device.width(), device.height()), device.devicePixelRatioF()
        key = (key, size, ratio, painter.transform())
        if key != self._key:
            self._key, self._picture = key, None
            paint(painter)
            return
        if self._picture is None:
            self._picture = _picture(size, ratio, painter.transform(), ground, paint)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()


def _picture(
    size: QSize, ratio: float, place: QTransform, ground: QColor, paint: Callable[[QPainter], None]
) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground)
    inner = QPainter(picture)
    inner.setTransform(place)
    paint(inner)
    inner.end()
    return picture
