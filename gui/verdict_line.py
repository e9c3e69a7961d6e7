"""The verdict in words, and behind it in smaller letters who gave it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.guard import guarded
from gui.text_line import TextLine
from gui.theme import number_font, theme_of

_FACTOR = 1.6


class VerdictLine(TextLine):
    """Such as "Light font, 99.9 %" by the network, or "Dark font · L* 62.3" by another judge.

    Parameters
    ----------
    widest : str
        The widest verdict of the network.
    """

    def __init__(self, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(size_factor=_FACTOR, bold=True, widest=widest, parent=parent)
        self._verdict = self._tail = ""

    def set_verdict(self, verdict: str, tail: str = "") -> None:
        """Show a verdict and who gave it, "" for the network."""
        self._verdict, self._tail = verdict, f" · {tail}" if tail else ""
        self.set_text(self._verdict + self._tail)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both on one base line."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        big, small = number_font(_FACTOR, bold=True), number_font()
        metrics, tail = QFontMetrics(big), QFontMetrics(small)
        base = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setFont(big)
        painter.setPen(theme.colour("text"))
        shown = metrics.elidedText(self._verdict, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(0, base, shown)
        x = metrics.horizontalAdvance(shown)
        painter.setFont(small)
        painter.setPen(theme.colour("dim"))
        room = QRect(x, base - tail.ascent(), max(0, self.width() - x), tail.height())
        text = tail.elidedText(self._tail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
