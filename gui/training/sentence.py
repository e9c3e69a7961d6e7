"""A sentence with a fixed room: what does not fit stands in its tooltip, so that nothing else moves."""

import re
from bisect import bisect_right

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.guard import guarded
from gui.theme import theme_of

_NARROWEST = 120
_ENDLESS = 1_000_000


class Sentence(QLabel):
    """Text of a few lines; `text()` is always the whole of it."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_problem = False
        self._fitted_for: tuple[str, QSize] | None = None
        self._fitted = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_lines(lines)

    def set_lines(self, lines: int) -> None:
        """Reserve the room of so many lines."""
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing())

    def show_sentence(self, text: str, is_problem: bool = False) -> None:
        """Show a sentence, in the colour of problems if it is one."""
        if (text, is_problem) == (self.text(), self._is_problem):
            return
        self._is_problem = is_problem
        self.setText(text)
        self.setAccessibleDescription(text)  # the name says what the text is about
        self._explain()
        self.update()

    @property
    def is_problem(self) -> bool:
        """Whether the sentence names a problem."""
        return self._is_problem

    @property
    def shown_text(self) -> str:
        """The part of the text that has room, with an ellipsis if that is not all."""
        key = self.text(), self.size()
        if key != self._fitted_for:
            self._fitted_for, self._fitted = key, self._cut()
        return self._fitted

    def _cut(self) -> str:
        text = self.text()
        if self._height_of(text) <= self.height():
            return text
        shorter = [text[: gap.start()] + "…" for gap in re.finditer(r"\s+", text.rstrip())]
        fitting = bisect_right(shorter, self.height(), key=self._height_of)
        return shorter[max(fitting - 1, 0)] if shorter else text

    def _height_of(self, text: str) -> int:
        box = QRect(0, 0, self.width(), _ENDLESS)
        return self.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()

    def _explain(self) -> None:
        self.setToolTip("" if self.shown_text == self.text() else self.text())

    @guarded(lambda self: QSize(_NARROWEST, 20))
    def minimumSizeHint(self) -> QSize:
        """Return a width at which a few words have room."""
        return QSize(_NARROWEST, self.height())

    @guarded(lambda self: QSize(_NARROWEST, 20))
    def sizeHint(self) -> QSize:
        """Return the same width for every text."""
        return QSize(_NARROWEST, self.height())

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew what has room."""
        super().resizeEvent(event)
        self._explain()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has room."""
        painter = QPainter(self)
        painter.setPen(theme_of(self.palette()).colour("error" if self._is_problem else "text"))
        flags = Qt.TextFlag.TextWordWrap.value | self.alignment().value
        painter.drawText(self.rect(), flags, self.shown_text)
        painter.end()
