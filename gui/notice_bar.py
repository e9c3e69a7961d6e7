"""A line under the tool bar for what needs attention but not a dialog."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.theme import SPACE


class NoticeBar(QFrame):
    """Shows one sentence until it is dismissed, with what can be done about it.

    Signals
    -------
    action_chosen()
        The offered action was taken.
    """

    action_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._details = ""
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setAccessibleName(self.tr("Notice"))
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setToolTip(self.tr("Puts the technical details on the clipboard, for a report"))
        self._dismiss = QPushButton(self.tr("Dismiss"))
        mark = QLabel("▲")
        mark.setForegroundRole(QPalette.ColorRole.Accent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE)
        for widget in (mark, self._label, self._action, self._copy, self._dismiss):
            layout.addWidget(widget)
        self._action.clicked.connect(self._on_action)
        self._copy.clicked.connect(self._on_copy)
        self._dismiss.clicked.connect(self.hide)
        self.hide()

    def show_text(self, text: str, details: str = "", action: str = "") -> None:
        """Show a sentence.

        Parameters
        ----------
        text : str
            Already translated.
        details : str
            What "Copy details" copies; without it there is no such button.
        action : str
            The label of an offered action; empty for none.
        """
        self._details = details
        self._label.setText(text)
        self._copy.setVisible(bool(details))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()

    @property
    def text(self) -> str:
        """The sentence that is shown, or the last one."""
        return self._label.text()

    def _on_action(self) -> None:
        self.hide()
        self.action_chosen.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._label.text()}\n\n{self._details}")
