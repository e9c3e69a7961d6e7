"""The dialog for a text with colours: what is understood of it stands below before anything is taken over."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui.background import Background, Outcome
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import SPACE, number_font
from gui.training.sentence import Sentence

_SETTLED_MS = 150
_LONGEST_SHOWN = 200_000
"""Characters of the clipboard that are put into the field by themselves."""


class PasteDialog(QDialog):
    """A field for a text, and whether its colours come after those that are there.

    Parameters
    ----------
    can_add : bool
        Whether there is a palette that colours can be added to.
    parent : QWidget

    Signals
    -------
    text_given(str, bool)
        The text, and whether its colours are to be added.
    """

    text_given = Signal(str, bool)

    def __init__(self, can_add: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste colours"))
        self._reading = Background(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._read)
        self._create(can_add)
        self.resize(520, 360)
        self._field.textChanged.connect(self._settling.start)
        text = QGuiApplication.clipboard().text()
        if len(text) <= _LONGEST_SHOWN:
            self._field.setPlainText(text)
            self._field.selectAll()

    @property
    def understood(self) -> str:
        """What is said of the text."""
        return self._words.text()

    def _create(self, can_add: bool) -> None:
        self._field = QPlainTextEdit(self)
        self._field.setFont(number_font())
        self._field.setTabChangesFocus(True)
        self._field.setAccessibleName(self.tr("Colours"))
        self._field.setPlaceholderText(
            self.tr("One per line, or separated by commas, spaces or tabs:")
            + "\n#336699\nBrand: teal\nrgb(51, 102, 153)\n--accent: oklch(60% 0.1 250);"
        )
        self._words = Sentence(2, self)
        self._words.setAccessibleName(self.tr("What is understood"))
        self._adding = QCheckBox(self.tr("&Add them to the palette that is there"), self)
        self._adding.setVisible(can_add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._accept.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self._field, 1)
        for widget in (self._words, self._adding, buttons):
            column.addWidget(widget)

    def _read(self) -> None:
        from core.palette_files import read_pasted  # not before there is a text

        text = self._field.toPlainText()
        if not text.strip():
            self._reading.cancel()
            self._words.show_sentence("")
            self._accept.setEnabled(False)
            return
        self._reading.run(lambda job: read_pasted(text, "", job.report), self._on_read)

    def _on_read(self, outcome: Outcome) -> None:
        self._accept.setEnabled(outcome.problem is None)
        if outcome.problem is not None:
            self._words.show_sentence(translated(outcome.problem.args[0]), is_problem=True)
            return
        count, reading = len(outcome.value.palette.entries), outcome.value
        if reading.first is None:
            self._words.show_sentence(self.tr("{count:,} colours.").format(count=count))
            return
        text = self.tr("{count:,} colours; passed over: {bad:,}, the first in {first}")
        first = translated(reading.first)
        self._words.show_sentence(text.format(count=count, bad=reading.passed_over, first=first))

    @guarded()
    def accept(self) -> None:
        """Hand on the text."""
        self.text_given.emit(self._field.toPlainText(), self._adding.isChecked())
        super().accept()

    @guarded()
    def done(self, result: int) -> None:
        """Stop reading."""
        self._settling.stop()
        self._reading.cancel()
        super().done(result)
