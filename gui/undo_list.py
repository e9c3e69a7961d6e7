"""The list of everything that a person did to the network, in which one can jump."""

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QUndoView, QVBoxLayout, QWidget

from gui.guard import guarded
from gui.theme import SPACE


class UndoList(QDialog):
    """A window beside the other one, in which the chosen line is where the network is.

    Up and Down, or a click, undo and redo as far as that line. Closing gives the focus back to
    where it was.

    Attributes
    ----------
    view : QUndoView
    """

    def __init__(self, stack: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was done to the network"))
        self._create(stack)
        self._lay_out()
        self.finished.connect(self._give_focus_back)
        self.view.setFocus()

    def _create(self, stack: QUndoStack) -> None:
        self.view = QUndoView(stack, self)
        self.view.setEmptyLabel(self.tr("The beginning"))
        self.view.setAlternatingRowColors(True)
        self.view.setAccessibleName(self.tr("What was done"))
        tip = self.tr("Goes to the line that is chosen: what stands below it is undone, what stands above it is done.")
        self.view.setToolTip(tip)
        self.view.setAccessibleDescription(tip)
        self.explanation = QLabel(self.tr("Choose a line to go there; all below it is undone."), self)
        self.explanation.setWordWrap(True)
        self.explanation.setBuddy(self.view)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        key = QKeySequence.StandardKey
        for text, keys, act in ((self.tr("Undo"), key.Undo, stack.undo), (self.tr("Redo"), key.Redo, stack.redo)):
            action = QAction(text, self)
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.triggered.connect(act)
            self.addAction(action)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.explanation)
        column.addWidget(self.view, 1)
        column.addWidget(self._buttons)

    def _give_focus_back(self) -> None:
        self._parent.window().activateWindow()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()

    @guarded(lambda self: QSize(360, 420))
    def sizeHint(self) -> QSize:
        """Return room for some twenty lines."""
        return QSize(360, 420)
