"""The dialog in which a person writes a form to copy colours in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.colour_formats import Copied
from core.colour_template import PLACEHOLDERS, fill_template
from gui.guard import guarded
from gui.i18n import translated
from gui.read_only_text import ReadOnlyText
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE

_COLUMNS = 2
_LINES = 3
_MARK = "×"


class TemplateDialog(QDialog):
    """A template, the placeholders to put in, and what it makes of the colour on screen.

    Attributes
    ----------
    edit : QPlainTextEdit
    preview : ReadOnlyText
    problem : TextLine
        What is wrong with the template, and where; then it cannot be taken over.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Template"))
        self._create()
        self._lay_out()
        self._connect()
        self._show()

    def _create(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.edit = QPlainTextEdit(self._session.colours.template, self)
        self.edit.setFont(fixed)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("Template"))
        self.edit.setToolTip(self.tr("Placeholders in braces are replaced; for a brace itself, write it twice."))
        self._label = QLabel(self.tr("&Form in which the colour is copied"), self)
        self._label.setBuddy(self.edit)
        self.problem = TextLine("error", parent=self)
        self._placeholders = self._placeholder_grid()
        self._preview_label = QLabel(self.tr("The colour on screen, copied so"), self)
        self.preview = ReadOnlyText(self.tr("Preview"), self)
        self.preview.setFont(fixed)
        for text in (self.edit, self.preview):
            text.setFixedHeight(text.fontMetrics().lineSpacing() * _LINES + 2 * SPACE)
        button = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(button.Ok | button.Cancel, self)

    def _placeholder_grid(self) -> QGridLayout:
        """Return a button for each placeholder, and what it stands for."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 4)
        rows = -(-len(PLACEHOLDERS) // _COLUMNS)
        for position, entry in enumerate(PLACEHOLDERS.values()):
            text, meaning = f"{{{entry.name}}}", translated(entry.meaning)
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Puts it in where the cursor is"))
            button.setAccessibleName(meaning)
            button.clicked.connect(lambda _checked=False, text=text: self._insert(text))
            column, row = divmod(position, rows)
            grid.addWidget(button, row, 2 * column)
            grid.addWidget(QLabel(meaning, self), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        return grid

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        column.addWidget(self.problem)
        column.addLayout(self._placeholders)
        column.addWidget(self._preview_label)
        column.addWidget(self.preview)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._show)
        self._session.prediction_changed.connect(self._show)  # after every change of the colour, too
        self._session.judging.changed.connect(self._show)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _insert(self, text: str) -> None:
        self.edit.insertPlainText(text)
        self.edit.setFocus()

    def _show(self) -> None:
        session, problem = self._session, ""
        copied = Copied(session.colour, session.judging.font_is_light)
        try:
            self.preview.show_text(fill_template(self.edit.toPlainText(), copied))
        except ValueError as error:
            problem = translated(error.args[0])
        self.problem.set_text(f"{_MARK} {problem}" if problem else "")
        self.problem.setToolTip(problem)
        self.edit.setAccessibleDescription(problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    @guarded()
    def accept(self) -> None:
        """Take the template over; it is the form that is used from now on."""
        self._session.colours.set_template(self.edit.toPlainText())
        self._session.colours.use_format("template")
        super().accept()

    @guarded(lambda self: QSize(560, 440))
    def sizeHint(self) -> QSize:
        """Return room for the placeholders in two columns."""
        return super().sizeHint().expandedTo(QSize(560, 0))
