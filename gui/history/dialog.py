"""The window with the whole history of colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.history.view import HistoryView
from gui.session import Session
from gui.theme import SPACE

_SIZE = (480, 400)  # room for some twenty-five colours


class HistoryDialog(QDialog):
    """Stays beside the main window; a click takes a colour.

    Attributes
    ----------
    view : HistoryView
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of colours"))
        self.view = HistoryView(session, is_strip=False, parent=self)
        self._hint = QLabel(self.tr("A click takes a colour, a double click names it."), self)
        self._hint.setWordWrap(True)
        self._hint.setBuddy(self.view)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._lay_out()
        self._connect()
        self.view.setFocus()
        self.resize(*_SIZE)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        for action in (self.view.pin_action, self.view.name_action, self.view.remove_action):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.view.chosen.connect(self._session.set_colour)
        self._buttons.rejected.connect(self.reject)
        key, session = QKeySequence.StandardKey, self._session
        for text, keys, act in ((self.tr("Undo"), key.Undo, session.undo), (self.tr("Redo"), key.Redo, session.redo)):
            action = QAction(text, self)
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.triggered.connect(act)
            self.addAction(action)
