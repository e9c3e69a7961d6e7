"""One of two answers: a font on the colour that is asked about, as a large button."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from core.colour import BLACK, WHITE, Rgb
from gui.guard import guarded
from gui.text_block import TextBlock
from gui.theme import RADIUS, SPACE, theme_of

_LARGE = (40, 34, 28, 24, 20)
"""Sizes of the large words in pixels: the largest that fits is taken."""
_SMALLEST = QSize(120, 74)
_KEY_FACTOR = 0.9
_FRAME = 2.0


class Choice(QAbstractButton):
    """Words in one font on the colour, large and small, and the key that chooses them.

    Parameters
    ----------
    keys : str
        What to press, in words.
    """

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._words = ""
        self._colour = WHITE
        self.is_light = False
        self._blocks: list[TextBlock] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)

    def show_words(self, words: str) -> None:
        """Show other words; they must not be empty."""
        if words != self._words:
            self._words = words
            self._arrange_anew()

    def show_font(self, colour: Rgb, is_light: bool) -> None:
        """Show the white or the black font on a background."""
        if (colour, is_light) == (self._colour, self.is_light):
            return
        self._colour, self.is_light = colour, is_light
        name = self.tr("Light font on {colour}") if is_light else self.tr("Dark font on {colour}")
        self.setAccessibleName(name.format(colour=colour.hex))
        self.update()

    def _arrange_anew(self) -> None:
        self._blocks = []
        self.update()

    def _arrange(self) -> None:
        inner = QRectF(self.rect()).adjusted(2 * SPACE, SPACE, -2 * SPACE, -SPACE)
        font, key_font = QFont(QApplication.font()), QFont(QApplication.font())
        key_font.setPointSizeF(key_font.pointSizeF() * _KEY_FACTOR)
        keys = TextBlock(self._keys, key_font, QRectF(inner.left(), inner.top(), inner.width(), 1.0))
        keys.move_to(inner.bottom() - keys.height)
        inner.setBottom(inner.bottom() - keys.height - SPACE / 2)
        small = TextBlock(self._words, font, QRectF(inner.left(), inner.top(), inner.width(), 1.0))
        large = self._largest(inner.adjusted(0.0, 0.0, 0.0, -small.height - SPACE / 2))
        spare = max(0.0, inner.height() - large.height - small.height - SPACE / 2)
        large.move_to(inner.top() + spare / 2)
        small.move_to(inner.top() + spare / 2 + large.height + SPACE / 2)
        self._blocks = [large, small, keys]

    def _largest(self, area: QRectF) -> TextBlock:
        """Return the words in the largest size in which all of them fit, or else cut."""
        font = QFont(QApplication.font())
        font.setBold(True)
        for size in _LARGE:
            font.setPixelSize(size)
            block = TextBlock(self._words, font, area)
            if not block.is_cut and block.height <= area.height():
                break
        return block

    @guarded(lambda self: _SMALLEST)
    def sizeHint(self) -> QSize:
        """Return a size at which the words are large."""
        return QSize(320, 160)

    @guarded(lambda self: _SMALLEST)
    def minimumSizeHint(self) -> QSize:
        """Return the least size: one large line, one small line, and the keys."""
        return _SMALLEST

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew."""
        self._arrange_anew()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Lay the words out anew in another font of the window."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange_anew()
        super().changeEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, the words, and a frame where the focus or the mouse is."""
        if not self._blocks:
            self._arrange()
        theme = theme_of(self.palette())
        is_marked = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if is_marked else "line"), _FRAME if is_marked else 1.0))
        painter.setBrush(QColor(self._colour.r, self._colour.g, self._colour.b))
        inset = _FRAME / 2 + (0.5 if self.isDown() else 0.0)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        font = WHITE if self.is_light else BLACK
        painter.setPen(QColor(font.r, font.g, font.b))
        for block in self._blocks:
            block.draw(painter)
        painter.end()
