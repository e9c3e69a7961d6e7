"""The first rows of a table, each as a swatch with the font that its label asks for."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.colour import BLACK, WHITE, Rgb
from core.csv_reader import CsvReading
from gui.guard import guarded
from gui.theme import number_font

MOST_ROWS = 20
_SWATCH_WIDTH = 92
_SIZE = (420, 360)


class PreviewTable(QTableWidget):
    """Swatch, channels, label of the file and font, for at most 20 rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self.setAccessibleName(self.tr("The first rows"))
        titles = (
            self.tr("Colour"),
            *(self.tr("R"), self.tr("G"), self.tr("B")),
            self.tr("In the file"),
            self.tr("Font here"),
        )
        self.setHorizontalHeaderLabels(list(titles))
        self.setFont(number_font())
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.setColumnWidth(0, _SWATCH_WIDTH)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)

    def show_reading(self, reading: CsvReading) -> None:
        """Show the first rows of `reading`, in the order of the file."""
        dataset, names = reading.dataset, reading.label_names
        fonts = {1: self.tr("light"), 0: self.tr("dark")}
        levels = np.rint(255.0 * dataset.X[:, :MOST_ROWS]).astype(int).T.tolist()
        self.setRowCount(len(levels))
        for row, (rgb, light) in enumerate(zip(levels, dataset.y.tolist(), strict=False)):
            in_file = names[0] if light == reading.light_label else names[1]
            self.setItem(row, 0, _swatch(Rgb(*rgb), light == 1))
            for column, text in enumerate((*map(str, rgb), in_file, fonts[light]), start=1):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)

    @guarded(lambda self: QSize(*_SIZE))
    def sizeHint(self) -> QSize:
        """Return room for a dozen rows."""
        return QSize(*_SIZE)


def _swatch(rgb: Rgb, is_light: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(rgb.hex)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    item.setBackground(QColor(rgb.hex))
    item.setForeground(QColor((WHITE if is_light else BLACK).hex))
    return item
