"""The head of a chart: its title, which step is read, and the values with a sample of each line."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import SPACE, number_font, theme_of
from gui.training.pens import curve_pen

_SAMPLE = 13
_SMALLER = 0.93


@dataclass(frozen=True)
class Reading:
    """What the head of a chart shows.

    Attributes
    ----------
    place : str
        The step, in words.
    train, test : str
        Names and values.
    chosen : bool
        Whether the step is one that a person reads, not the newest.
    kept : str
        The name of the curves of another run, empty where there are none.
    """

    place: str
    train: str
    test: str
    chosen: bool = False
    kept: str = ""


class Legend(QWidget):
    """Two lines of text, painted as one, since they change ten times a second."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._reading = Reading("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Show other values."""
        if reading != self._reading:
            self._reading = reading
            self.update()

    @guarded(lambda self: QSize(160, 40))
    def sizeHint(self) -> QSize:
        """Return the room for two lines."""
        metrics = QFontMetrics(number_font())
        return QSize(2 * (_SAMPLE + metrics.horizontalAdvance("train 100.0 %")), 2 * metrics.height())

    @guarded(lambda self: QSize(160, 40))
    def minimumSizeHint(self) -> QSize:
        """Return the room for two lines of one value."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and step, and below them the values."""
        theme, reading = theme_of(self.palette()), self._reading
        painter = QPainter(self)
        line = self.height() / 2
        align = Qt.AlignmentFlag
        painter.setFont(number_font(bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(0, 0, self.width(), line), align.AlignLeft | align.AlignVCenter, self._title)
        painter.setFont(number_font(bold=reading.chosen))
        painter.setPen(theme.colour("accent" if reading.chosen else "dim"))
        painter.drawText(QRectF(0, 0, self.width(), line), align.AlignRight | align.AlignVCenter, reading.place)
        painter.setFont(number_font(_SMALLER))
        widest = painter.fontMetrics().horizontalAdvance(reading.train + "00")
        last = self.width() - _SAMPLE - painter.fontMetrics().horizontalAdvance(reading.test)
        second = min(_SAMPLE + widest + SPACE, last)
        samples = [(0.0, "train", "now", reading.train), (second, "test", "now", reading.test)]
        if reading.kept:
            advance = painter.fontMetrics().horizontalAdvance
            third = self.width() - _SAMPLE - advance(reading.kept)
            if third > second + _SAMPLE + advance(reading.test):  # where there is no room, the dashes must do
                samples.append((third, "test", "kept", reading.kept))
        for left, part, manner, text in samples:
            painter.setPen(curve_pen(theme, part, manner))
            painter.drawLine(QLineF(left, 1.5 * line, left + _SAMPLE - 3, 1.5 * line))
            painter.setPen(theme.colour("text"))
            box = QRectF(left + _SAMPLE, line, self.width() - left - _SAMPLE, line)
            painter.drawText(box, align.AlignLeft | align.AlignVCenter, text)
        painter.end()
