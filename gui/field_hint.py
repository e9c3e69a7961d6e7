"""A sentence beside a field, over whatever lies there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

_WIDEST = 360
_MARGIN = 4


class FieldHint(QLabel):
    """Says what is wrong with a text, below its field or, where there is no room, above it.

    Parameters
    ----------
    field : QWidget
        In whose window the sentence appears.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(_MARGIN)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence until it is hidden."""
        self.setText(sentence)
        field = self._field
        window = field.window()
        wide = self.fontMetrics().horizontalAdvance(sentence) + 4 * _MARGIN
        width = min(wide, _WIDEST, window.width())
        self.resize(width, self.heightForWidth(width))
        place = field.mapTo(window, QPoint(0, field.height() + 1))
        if place.y() + self.height() > window.height():
            place.setY(field.mapTo(window, QPoint(0, 0)).y() - self.height() - 1)
        self.move(max(0, min(place.x(), window.width() - width)), max(0, place.y()))
        self.raise_()
        self.show()
