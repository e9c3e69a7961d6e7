"""How many labels say light and how many dark, as a bar with words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import SPACE, number_font, theme_of

_BAR = 10.0
_NARROWEST = 170


class BalanceBar(QWidget):
    """The shares of the two labels, with their counts at the ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Balance of my labels"))
        self.setToolTip(self.tr("How many labels say light font and how many dark font."))
        self._describe()

    def show_counts(self, light: int, dark: int) -> None:
        """Show other counts."""
        if (light, dark) != self._counts:
            self._counts = light, dark
            self._describe()
            self.update()

    def text(self) -> str:
        """Return the counts in words."""
        return ", ".join(self._texts())

    def _texts(self) -> tuple[str, str]:
        light, dark = self._counts
        return self.tr("{count:,} light").format(count=light), self.tr("{count:,} dark").format(count=dark)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.text())

    @guarded(lambda self: QSize(_NARROWEST, 18))
    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(_NARROWEST, int(QFontMetricsF(number_font()).height()))

    @guarded(lambda self: QSize(_NARROWEST, 18))
    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the bar can be read."""
        return self.sizeHint()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the bar between them."""
        theme, (light, dark) = theme_of(self.palette()), self._counts
        texts, metrics = self._texts(), QFontMetricsF(number_font())
        widths = [metrics.horizontalAdvance(text) + SPACE for text in texts]
        painter = QPainter(self)
        painter.setFont(number_font())
        painter.setPen(theme.colour("text"))
        middle, area = Qt.AlignmentFlag.AlignVCenter, QRectF(self.rect())
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, texts[0])
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, texts[1])
        bar = QRectF(widths[0], (area.height() - _BAR) / 2, area.width() - sum(widths), _BAR)
        if light + dark:
            part = QRectF(bar)
            part.setWidth(bar.width() * light / (light + dark))
            painter.fillRect(bar, theme.colour("says_dark"))
            painter.fillRect(part, theme.colour("says_light"))
        painter.setPen(QPen(theme.colour("dim"), 1.0))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
