"""Choosing by hand which columns of a file are the colour and the label."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.datasets import ColumnChoice, CsvPreview
from gui.i18n import plain

_ROWS = 8


class ColumnsDialog(QDialog):
    """Shows the first rows of a file and asks for its columns.

    Signals
    -------
    columns_chosen(ColumnChoice)
    """

    columns_chosen = Signal(object)

    def __init__(self, preview: CsvPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose columns"))
        self._kind = QComboBox()
        self._kind.addItem(self.tr("three columns: red, green, blue"), False)
        self._kind.addItem(self.tr("one column of hex colours"), True)
        self._boxes = {name: self._box(preview) for name in ("red", "green", "blue", "hex", "label")}
        self._form = QFormLayout()
        self._form.addRow(self.tr("The colour is in"), self._kind)
        for name, text in self._labels().items():
            self._form.addRow(text, self._boxes[name])
            self._boxes[name].setAccessibleName(plain(text))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("The first rows of the file:")))
        layout.addWidget(self._table(preview))
        layout.addLayout(self._form)
        layout.addWidget(self._buttons)
        self._kind.setAccessibleName(self.tr("The colour is in"))
        self._kind.currentIndexChanged.connect(self._show_kind)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._guess(preview)
        self._show_kind()
        self.resize(620, 460)

    def _labels(self) -> dict[str, str]:
        return {
            "red": self.tr("&Red"),
            "green": self.tr("&Green"),
            "blue": self.tr("&Blue"),
            "hex": self.tr("&Hex colour"),
            "label": self.tr("&Label (light or dark)"),
        }

    def _box(self, preview: CsvPreview) -> QComboBox:
        box = QComboBox()
        box.addItems(preview.columns)
        return box

    def _table(self, preview: CsvPreview) -> QTableWidget:
        rows = preview.rows[:_ROWS]
        table = QTableWidget(len(rows), len(preview.columns))
        table.setAccessibleName(self.tr("The first rows of the file"))
        table.setHorizontalHeaderLabels(list(preview.columns))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for i, row in enumerate(rows):
            for j, cell in enumerate(row[: len(preview.columns)]):
                table.setItem(i, j, QTableWidgetItem(cell))
        return table

    def _guess(self, preview: CsvPreview) -> None:
        names = {name: name for name in self._boxes}
        if preview.choice is not None:
            names = {name: getattr(preview.choice, name) or "" for name in self._boxes}
            self._kind.setCurrentIndex(int(preview.choice.hex is not None))
        for place, (name, box) in enumerate(self._boxes.items()):
            found = box.findText(names[name], Qt.MatchFlag.MatchFixedString)
            box.setCurrentIndex(found if found >= 0 else min(place, box.count() - 1))

    def _show_kind(self) -> None:
        in_hex = bool(self._kind.currentData())
        for name in ("red", "green", "blue"):
            self._form.setRowVisible(self._boxes[name], not in_hex)
        self._form.setRowVisible(self._boxes["hex"], in_hex)

    def _on_accepted(self) -> None:
        chosen = {name: box.currentText() for name, box in self._boxes.items()}
        if self._kind.currentData():
            columns = ColumnChoice(chosen["label"], hex=chosen["hex"])
        else:
            columns = ColumnChoice(chosen["label"], chosen["red"], chosen["green"], chosen["blue"])
        self.columns_chosen.emit(columns)
        self.accept()
