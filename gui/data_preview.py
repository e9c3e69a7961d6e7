"""What a table was understood as, shown before it takes the place of the data there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.csv_notes import delimiter_name, encoding_name
from core.csv_reader import CsvReading, with_light_label
from gui.i18n import translated
from gui.preview_table import PreviewTable
from gui.text_line import TextLine
from gui.theme import SPACE

_TEXT_WIDTH = 400
_SIZE = (900, 500)  # in pixels; fits a projector's 1024 × 700
_NOTES_SHOWN_ABOVE = 2  # the first notes tell of layout and columns, which stand in the form


class DataPreview(QDialog):
    """The facts about a table, its first rows, and whether to use it.

    Parameters
    ----------
    reading : CsvReading
    parent : QWidget, optional

    Signals
    -------
    used(CsvReading)
        The reading that is to take the place of the data, with its labels as the person wants them.
    columns_requested()
        Other columns are to be read.
    """

    used = Signal(object)
    columns_requested = Signal()

    def __init__(self, reading: CsvReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._reading = reading
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Use these data?"))
        self._create()
        self._lay_out()
        self._connect()
        self._show()
        self.resize(*_SIZE)
        self.use_button.setFocus()

    @property
    def reading(self) -> CsvReading:
        """The table as it is shown."""
        return self._reading

    def _create(self) -> None:
        names = self._first.label_names
        self.name = TextLine(size_factor=1.25, bold=True, parent=self)
        self.provenance = TextLine("dim", parent=self)
        self.facts = {name: _wrapped(self) for name in ("text", "colour", "label", "rows", "fonts")}
        self.polarity, self.notes = _wrapped(self), _wrapped(self)
        self.means_light = QRadioButton(self.tr("&light font"), self)
        self.means_dark = QRadioButton(self.tr("&dark font"), self)
        group = QButtonGroup(self)
        for button, font in ((self.means_light, self.tr("light font")), (self.means_dark, self.tr("dark font"))):
            group.addButton(button)
            text = self.tr("In the file {one} means a {font}").format(one=names[0], font=font)
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.table = PreviewTable(self)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.use_button = QPushButton(self.tr("&Use these data"))
        self.use_button.setDefault(True)
        self.columns_button = QPushButton(self.tr("&Columns…"))
        self.columns_button.setToolTip(self.tr("Say which columns are the colour and the label"))
        self.buttons.addButton(self.use_button, role.AcceptRole)
        self.buttons.addButton(self.columns_button, role.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addLayout(self._form())
        words.addWidget(self.polarity)
        words.addWidget(self.notes)
        words.addStretch(1)
        left = QWidget(self)
        left.setFixedWidth(_TEXT_WIDTH)
        words.setContentsMargins(0, 0, 0, 0)
        left.setLayout(words)
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACE)
        middle.addWidget(left)
        middle.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.name)
        column.addWidget(self.provenance)
        column.addSpacing(SPACE)
        column.addLayout(middle, 1)
        column.addWidget(self.buttons)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE // 2)
        for name, title in self._titles().items():
            form.addRow(_dim(title, self), self.facts[name])
        choice = QHBoxLayout()
        choice.setSpacing(2 * SPACE)
        choice.addWidget(self.means_light)
        choice.addWidget(self.means_dark)
        choice.addStretch(1)
        form.addRow(_dim(self.tr('"{label}" means').format(label=self._first.label_names[0]), self), choice)
        return form

    def _titles(self) -> dict[str, str]:
        return {
            "text": self.tr("Read as"),
            "colour": self.tr("Colour"),
            "label": self.tr("Label"),
            "rows": self.tr("Rows"),
            "fonts": self.tr("Fonts"),
        }

    def _connect(self) -> None:
        self.means_light.toggled.connect(self._on_meaning)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.columns_button.clicked.connect(self.columns_requested)

    def _show(self) -> None:
        """Show the reading; called again whenever the labels are turned round."""
        dataset = self._reading.dataset
        self.name.set_text(dataset.name)
        self.provenance.set_text(translated(dataset.provenance))
        self.provenance.setToolTip(translated(dataset.provenance))
        titles = self._titles()
        for name, words in self._words().items():
            self.facts[name].setText(words)
            self.facts[name].setAccessibleName(f"{titles[name]}: {words}")
        button = self.means_light if self._reading.light_label == 1 else self.means_dark
        button.setChecked(True)
        self.polarity.setText(translated(self._reading.polarity))
        self.setAccessibleDescription(self.polarity.text())
        others = [note for note in dataset.notes[_NOTES_SHOWN_ABOVE:] if note != self._reading.polarity]
        self.notes.setText("\n".join(f"• {translated(note)}" for note in others))
        self.table.show_reading(self._reading)

    def _words(self) -> dict[str, str]:
        dataset, preview = self._reading.dataset, self._reading.preview
        header = self.tr("with a header") if preview.has_header else self.tr("without a header")
        fonts = self.tr("{light:,} light · {dark:,} dark")
        return {
            "text": self.tr("{encoding}, parted by {delimiter}, {header}").format(
                encoding=translated(encoding_name(preview.encoding)),
                delimiter=translated(delimiter_name(preview.delimiter)),
                header=header,
            ),
            "colour": self._colour_words(),
            "label": self.tr("column {label}").format(label=self._column_names()[-1]),
            "rows": self._row_words(),
            "fonts": fonts.format(light=dataset.n_light, dark=dataset.n_rows - dataset.n_light),
        }

    def _column_names(self) -> tuple[str, ...]:
        choice = self._reading.preview.choice
        return () if choice is None else (*choice.colours, choice.label)

    def _colour_words(self) -> str:
        *colours, _ = self._column_names()
        if len(colours) == 1:
            return self.tr("column {hex}, in hex").format(hex=colours[0])
        return self.tr("columns {red}, {green}, {blue}").format(red=colours[0], green=colours[1], blue=colours[2])

    def _row_words(self) -> str:
        counts = {
            "rows": self._reading.dataset.n_rows,
            "colours": self._reading.distinct_colours,
            "left_out": self._reading.left_out,
        }
        if self._reading.left_out:
            return self.tr("{rows:,} · {colours:,} different colours · {left_out:,} left out").format(**counts)
        return self.tr("{rows:,} · {colours:,} different colours").format(**counts)

    def _on_meaning(self, means_light: bool) -> None:
        self._reading = with_light_label(self._first, 1 if means_light else 0)
        self._show()

    def _on_accepted(self) -> None:
        self.used.emit(self._reading)
        self.accept()


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a file may hold anything
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _dim(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
