"""What the signs of the map mean."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.guard import guarded
from gui.map.marks import LETTERS, border_pen, point_sprite
from gui.theme import SPACE, Theme, number_font, theme_of
from gui.thumbnail import thumbnail_image

_SAMPLE = 30.0
_SCALE = np.linspace(0.0, 1.0, 256)[np.newaxis]


class MapLegend(QWidget):
    """The scale of the shading or the sample letters, the border, and the two kinds of points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_shading = False
        self._has_points = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))
        self._describe()

    def show_kinds(self, has_shading: bool, has_points: bool) -> None:
        """Explain the shading or the real colours, and the points if there are any."""
        if (has_shading, has_points) != (self._has_shading, self._has_points):
            self._has_shading, self._has_points = has_shading, has_points
            self._describe()
            self.update()

    def _texts(self) -> tuple[str, ...]:
        first = self.tr("output: 0 dark, 1 light") if self._has_shading else self.tr("font the network chooses")
        border = self.tr("output 0.5: undecided")
        if not self._has_points:
            return first, border
        return first, border, self.tr("row labelled light"), self.tr("row labelled dark")

    def _describe(self) -> None:
        self.setAccessibleDescription("; ".join(self._texts()))

    def _draw_sample(self, painter: QPainter, theme: Theme, row: int, box: QRectF) -> None:
        middle = box.center()
        if row == 0 and self._has_shading:
            painter.drawImage(box.adjusted(0, 2, 0, -2), thumbnail_image(_SCALE, "output", theme))
            painter.setPen(QPen(theme.colour("line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0, 2, 0, -2))
        elif row == 0:
            self._draw_letters(painter, theme, box)
        elif row == 1:
            for role, width in (("says_light", 4.0), ("says_dark", 1.8)):
                painter.setPen(border_pen(theme, role, width))
                painter.drawLine(QLineF(box.left(), middle.y(), box.right(), middle.y()))
        else:
            sprite = point_sprite(theme, int(row == 2), self.devicePixelRatioF())
            size = sprite.deviceIndependentSize()
            painter.drawPixmap(middle - QPointF(size.width() / 2, size.height() / 2), sprite)

    @staticmethod
    def _draw_letters(painter: QPainter, theme: Theme, box: QRectF) -> None:
        painter.setFont(number_font(0.9, bold=True))
        half = box.width() / 2
        for left, ground, letters in ((0.0, "says_dark", "says_light"), (half, "says_light", "says_dark")):
            part = QRectF(box.left() + left, box.top() + 1, half, box.height() - 2)
            painter.fillRect(part, theme.colour(ground))
            painter.setPen(theme.colour(letters))
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, LETTERS[1:])

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a sample and its meaning in each row."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetrics(number_font()).height()
        for row, text in enumerate(self._texts()):
            box = QRectF(0.0, row * (line + 2.0), _SAMPLE, line)
            self._draw_sample(painter, theme, row, box)
            painter.setFont(number_font())
            painter.setPen(theme.colour("text"))
            place = QRectF(_SAMPLE + SPACE, box.top(), self.width() - _SAMPLE - SPACE, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    @guarded(lambda self: QSize(160, 72))
    def sizeHint(self) -> QSize:
        """Return the room for all four rows, shown or not, so that nothing jumps."""
        return QSize(160, 4 * (QFontMetrics(number_font()).height() + 2))
