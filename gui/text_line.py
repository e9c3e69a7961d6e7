"""One line of text that can change sixty times a second without moving its neighbours."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import number_font, theme_of


class TextLine(QWidget):
    """A line of text in a colour of the theme, cut with an ellipsis where it is too long.

    A QLabel asks its whole window for a new layout whenever its text changes; this one keeps its
    place, empty or not.

    Parameters
    ----------
    role : str
        The attribute of `gui.theme.Theme` that the text is painted in.
    size_factor : float
        Relative to the application's font size.
    bold : bool
    widest : str
        The widest text that is to fit without a cut; without one any width will do.
    """

    def __init__(
        self,
        role: str = "text",
        size_factor: float = 1.0,
        bold: bool = False,
        widest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._size_factor = size_factor
        self._bold = bold
        self._widest = widest
        self._text = ""
        self.setSizePolicy(
            QSizePolicy.Policy.Minimum if widest else QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        )

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; line breaks become spaces."""
        text = " ".join(text.split())
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_role(self, role: str) -> None:
        """Paint the text in another colour of the theme."""
        if role != self._role:
            self._role = role
            self.update()

    def _font(self) -> QFont:
        return number_font(self._size_factor, self._bold)

    @guarded(lambda self: QSize(0, 16))
    def sizeHint(self) -> QSize:
        """Return the room of the widest text."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._widest), metrics.height())

    @guarded(lambda self: QSize(0, 16))
    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing jumps when there is little room."""
        return self.sizeHint()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text."""
        if not self._text:
            return
        painter = QPainter(self)
        font = self._font()
        painter.setFont(font)
        painter.setPen(theme_of(self.palette()).colour(self._role))
        shown = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
