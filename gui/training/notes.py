"""What is known about the data: in the form, and in a window of its own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from core.datasets import Dataset
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.theme import SPACE
from gui.training.data_menu import title_of
from gui.training.sentence import Sentence

_ENDLESS = 100_000


class NotesDialog(QDialog):
    """Provenance and notes of the session's data, to be read and copied; it follows the data."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About the data"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Provenance and notes"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.text)
        column.addWidget(buttons)
        session.dataset_changed.connect(self._on_dataset)
        self._on_dataset()

    def _on_dataset(self) -> None:
        if self._session.dataset is not None:
            self.text.setPlainText(notes_text(self._session.dataset, "\n\n"))

    @guarded(lambda self: QSize(480, 280))
    def sizeHint(self) -> QSize:
        """Return room for half a dozen notes."""
        return QSize(480, 280)


class NotesLabel(Sentence):
    """The same at the end of the form, as much of it as there is room left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ENDLESS)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(1)
        session.dataset_changed.connect(self.show_dataset)
        self.show_dataset(session.dataset)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show provenance and notes."""
        self.show_sentence("" if dataset is None else notes_text(dataset, "\n"))


def notes_text(dataset: Dataset, gap: str) -> str:
    """Return name, provenance and notes, with `gap` between the paragraphs."""
    notes = "\n".join(f"• {translated(note)}" for note in dataset.notes)
    return gap.join(part for part in (title_of(dataset), translated(dataset.provenance), notes) if part)
