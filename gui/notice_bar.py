"""A line under the tool bar for what needs attention but not a dialog."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.theme import SPACE


@dataclass(frozen=True)
class Notice:
    """One sentence and what can be done about it.

    Attributes
    ----------
    text : str
        Already translated.
    topic : str
        What it is about: a newer notice takes the place of an older one of the same topic.
    details : str
        What "Copy details" copies; without it there is no such button.
    action : str
        The label of an offered action; empty for none.
    act : callable, optional
        Carries out the action.
    other_action, other_act : str and callable, optional
        Another thing that can be done instead.
    """

    text: str
    topic: str = ""
    details: str = ""
    action: str = ""
    act: Callable[[], object] | None = None
    other_action: str = ""
    other_act: Callable[[], object] | None = None


class NoticeBar(QFrame):
    """Shows notices one after the other, each until it is dismissed or no longer true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._notices: list[Notice] = []
        mark = QLabel("▲")
        mark.setForegroundRole(QPalette.ColorRole.Accent)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setAccessibleName(self.tr("Notice"))
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._other = QPushButton()
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setToolTip(self.tr("Puts the technical details on the clipboard, for a report"))
        self._dismiss = QPushButton(self.tr("Dismiss"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE)
        for widget in (mark, self._label, self._action, self._other, self._copy, self._dismiss):
            layout.addWidget(widget)
        self._action.clicked.connect(self.act)
        self._other.clicked.connect(lambda: self._carry_out(self._notices[0].other_act))
        self._copy.clicked.connect(self._on_copy)
        self._dismiss.clicked.connect(self._on_dismiss)
        self._show_first()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty without one."""
        return self._notices[0].text if self._notices else ""

    def add(self, notice: Notice) -> None:
        """Show a notice, after those that are there already."""
        places = [place for place, other in enumerate(self._notices) if other.topic and other.topic == notice.topic]
        if places:
            self._notices[places[0]] = notice
        elif notice not in self._notices:
            self._notices.append(notice)
        self._show_first()

    def drop(self, topic: str) -> None:
        """Take away what is no longer true of `topic`."""
        self._notices = [notice for notice in self._notices if notice.topic != topic]
        self._show_first()

    def act(self) -> None:
        """Do what the notice offers first, if it offers anything."""
        if self._notices and self._notices[0].action:
            self._carry_out(self._notices[0].act)

    def _show_first(self) -> None:
        self.setVisible(bool(self._notices))
        if self._notices:
            notice = self._notices[0]
            self._label.setText(notice.text)
            self._copy.setVisible(bool(notice.details))
            self._action.setText(notice.action)
            self._action.setVisible(bool(notice.action))
            self._other.setText(notice.other_action)
            self._other.setVisible(bool(notice.other_action))

    def _on_dismiss(self) -> None:
        del self._notices[:1]
        self._show_first()

    def _carry_out(self, act: Callable[[], object] | None) -> None:
        del self._notices[:1]
        self._show_first()
        if act is not None:
            act()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._notices[0].text}\n\n{self._notices[0].details}")
