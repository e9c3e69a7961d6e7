"""The dialog that hands the network over as code."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.atomic_file import write_atomically
from core.network_code import CODE_LANGUAGES, network_code
from gui.files import FileDialogs
from gui.i18n import translated
from gui.read_only_text import ReadOnlyText
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE
from gui.training.switch import Switch

_MARK = "×"
_SIZE = (720, 560)  # room for a small network, on a projector too


class CodeDialog(QDialog):
    """The network as it is at this moment, in the language that is chosen.

    Attributes
    ----------
    switch : Switch
        The languages, in the order of `core.network_code.CODE_LANGUAGES`.
    code : ReadOnlyText
    message : TextLine
        Where the code went, or why it did not.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._network = session.network
        self._source = session.dataset.name if session.dataset is not None else ""
        self._step = session.progress.step
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The network as code"))
        self._files = FileDialogs(self)
        self._create()
        self._lay_out()
        self._connect()
        self._show()
        self.resize(*_SIZE)  # asked for a size, Qt would give two thirds of the screen at most

    @property
    def language(self) -> str:
        """The key in `core.network_code.CODE_LANGUAGES` that is chosen."""
        return tuple(CODE_LANGUAGES)[self.switch.position]

    def save(self, path: str) -> None:
        """Write the code to a file; a failure is said."""
        name = Path(path).name
        try:
            write_atomically(path, self._text.encode("utf-8"))
        except OSError as problem:
            text = self.tr("{name} could not be saved: {reason}.").format(name=name, reason=problem.strerror)
            self._tell(f"{_MARK} {text}")
        else:
            self._tell(self.tr("Saved as {name}.").format(name=name))

    def _create(self) -> None:
        titles = [translated(entry.title) for entry in CODE_LANGUAGES.values()]
        self.switch = Switch(titles, self.tr("The language of the code"), self)
        sizes = "-".join(map(str, self._network.layer_sizes))
        self._about = QLabel(
            self.tr("The {sizes} network at step {step:,}, as code that needs nothing else.").format(
                sizes=sizes, step=self._step
            ),
            self,
        )
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self.code = ReadOnlyText(self.tr("Code"), self)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.code.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.message = TextLine(parent=self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._copy = self._buttons.addButton(self.tr("&Copy"), role)
        self._save = self._buttons.addButton(self.tr("&Save…"), role)
        self._copy.setDefault(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self._about)
        column.addWidget(self.switch)
        column.addWidget(self._note)
        column.addWidget(self.code, 1)
        column.addWidget(self.message)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._show)
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    def _show(self) -> None:
        self._note.setText(translated(CODE_LANGUAGES[self.language].note))
        self._text = network_code(self.language, self._network, self._source)
        self.code.show_text(self._text)
        self._tell("")

    def _tell(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setToolTip(text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._tell(self.tr("Copied {count:,} lines.").format(count=self._text.count("\n")))

    def _on_save(self) -> None:
        self._files.save_code(CODE_LANGUAGES[self.language].file_name, self.save)
