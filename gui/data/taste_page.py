"""Which looks better? A person labels colours, trains on the labels, and sees who shares their taste."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.data.taste_ask import AskBox
from gui.data.taste_scores import ScoreBox
from gui.guard import guarded
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE
from gui.training.switch import Switch

_WIDE = 700
"""From this width in pixels on, the scores stand beside the question, if the words are no longer than usual."""
_WIDEST_SCORES = 480
_ENDLESS = 100_000


class TastePage(QWidget):
    """The question and the scores, side by side or one of them.

    With the focus on the question the keys answer.

    Attributes
    ----------
    ask : AskBox
    scores : ScoreBox
    pages : Switch
        Which of them a narrow page shows.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.question = TextLine(bold=True, parent=self)
        self.pages = Switch(
            (self.tr("Question"), self.tr("Scores")), self.tr("What is shown below; a wider page shows both."), self
        )
        self.ask = AskBox(session, self)
        self.scores = ScoreBox(session, self)
        self._lay_out()
        self.pages.chosen.connect(self._show_pages)
        session.colour_changed.connect(self._on_colour_changed)
        self._show_pages()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.question, 1)
        head.addWidget(self.pages)
        body = QHBoxLayout()
        body.setSpacing(2 * SPACE)
        body.addWidget(self.ask, 3)
        body.addWidget(self.scores, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _show_pages(self) -> None:
        needed = self.ask.minimumSizeHint().width() + self.scores.minimumSizeHint().width() + 4 * SPACE
        is_wide = self.width() >= max(_WIDE, needed)
        self.pages.setVisible(not is_wide)
        self.ask.setVisible(is_wide or self.pages.position == 0)
        self.scores.setVisible(is_wide or self.pages.position == 1)
        self.scores.set_wide(is_wide)
        self.scores.setMaximumWidth(_WIDEST_SCORES if is_wide else _ENDLESS)

    def _show_question(self) -> None:
        text = self.tr("Which looks better on {colour}?").format(colour=self._session.colour.hex)
        self.question.set_text(text)

    def _on_colour_changed(self) -> None:
        if self.isVisible():
            self._show_question()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._show_pages()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        self._show_question()
        self.ask.show_question()

    @guarded(lambda self: QSize(420, 200))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return QSize(420, 200)
