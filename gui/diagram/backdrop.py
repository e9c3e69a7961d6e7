"""Keeping the picture of what stays the same from one colour to the next."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

_MOST = 4
_MOST_PIXELS = 8_000_000
"""Of all the pictures that are kept, 32 MB; the last one is kept at any size."""


class Backdrop:
    """Draws something, and from the second time on shows the picture of it.

    The last few pictures are kept: while a colour is dragged, nodes go off and on again.
    A training changes the edges at every frame; they are then drawn as they are, since the picture
    would only cost time.
    """

    def __init__(self) -> None:
        self._kept: list[tuple[object, QPixmap | None]] = []

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
        place = next((k for k, (other, _) in enumerate(self._kept) if other == key), None)
        if place is None:
            pixels = size.width() * size.height() * ratio**2
            room = min(_MOST, max(1, int(_MOST_PIXELS // max(pixels, 1.0))))
            self._kept = [(key, None), *self._kept[: room - 1]]
            paint(painter)
            return
        _, picture = self._kept.pop(place)
        if picture is None:
            picture = _picture(size, ratio, painter.transform(), ground, paint)
        self._kept.insert(0, (key, picture))
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, picture)
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
