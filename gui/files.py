"""The dialogs that open and save files, and what is asked when a file is not clear."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

ENCODINGS = ("cp1252", "iso8859-1", "iso8859-15", "shift_jis", "gb18030", "mac_roman", "utf-16", "cp949")


class FileDialogs(QObject):
    """Non-modal file dialogs of one window; each ends itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folder = ""

    def open_data(self, chosen: Callable[[str], object]) -> None:
        """Ask for a CSV."""
        self._ask(self.tr("Open data"), self.tr("Colours with labels (*.csv *.tsv *.txt);;All files (*)"), chosen)

    def open_any(self, chosen: Callable[[str], object]) -> None:
        """Ask for a file of any kind that the program opens."""
        filters = (
            self.tr("All that Fontlight opens (*.fontlight *.csv *.tsv *.txt *.json *.gpl *.css)"),
            self.tr("Fontlight documents (*.fontlight)"),
            self.tr("All files (*)"),
        )
        self._ask(self.tr("Open"), ";;".join(filters), chosen)

    def save_document(self, path: str, chosen: Callable[[str], object]) -> None:
        """Ask where to save the document, `path` being where it was saved last."""
        filters = self.tr("Fontlight documents (*.fontlight)")
        self._ask(self.tr("Save document"), filters, chosen, path or self.tr("Untitled.fontlight"))

    def open_network(self, chosen: Callable[[str], object]) -> None:
        """Ask for a saved network."""
        self._ask(self.tr("Open network"), self.tr("Networks (*.json);;All files (*)"), chosen)

    def save_network(self, chosen: Callable[[str], object]) -> None:
        """Ask where to save the network."""
        self._ask(self.tr("Save network"), self.tr("Networks (*.json)"), chosen, "network.json")

    def save_data(self, chosen: Callable[[str], object]) -> None:
        """Ask where to save the rows of the data."""
        self._ask(self.tr("Save data"), self.tr("Tables (*.csv)"), chosen, "colours.csv")

    def save_labels(self, chosen: Callable[[str], object]) -> None:
        """Ask where to save one's own labels."""
        self._ask(self.tr("Save my labels"), self.tr("Tables (*.csv)"), chosen, "my_labels.csv")

    def save_code(self, name: str, chosen: Callable[[str], object]) -> None:
        """Ask where to save a program, `name` being what it is called unless a person says otherwise."""
        filters = self.tr("Code (*{suffix})").format(suffix=Path(name).suffix)
        self._ask(self.tr("Save code"), filters, chosen, name)

    def open_palette(self, chosen: Callable[[str], object]) -> None:
        """Ask for a palette."""
        filters = self.tr("Palettes (*.gpl *.css *.scss *.json *.csv *.tsv *.txt);;All files (*)")
        self._ask(self.tr("Open palette"), filters, chosen)

    def save_palette(self, chosen: Callable[[str], object]) -> None:
        """Ask where to save the palette, and in which format."""
        filters = (
            self.tr("GIMP palette (*.gpl)"),
            self.tr("CSS custom properties (*.css)"),
            self.tr("JSON (*.json)"),
            self.tr("Tables (*.csv)"),
            self.tr("List of colours (*.txt)"),
        )
        self._ask(self.tr("Save palette"), ";;".join(filters), chosen, "palette.gpl")

    def export_fonts(self, name: str, chosen: Callable[[str], object]) -> None:
        """Ask where to save the font for each colour; the end of `name` says in which format."""
        filters = self.tr("Tables (*.csv)") if name.endswith(".csv") else self.tr("CSS custom properties (*.css)")
        self._ask(self.tr("Export fonts"), filters, chosen, name)

    def export_picture(self, chosen: Callable[[str], object]) -> None:
        """Ask where to save the diagram."""
        filters = self.tr("Vector graphic (*.svg);;Picture (*.png)")
        self._ask(self.tr("Export picture"), filters, chosen, "network.svg")

    def ask_encoding(self, path: str, sentence: str, chosen: Callable[[str], object]) -> None:
        """Ask which encoding a text file has."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Encoding of {name}").format(name=Path(path).name))
        question = self.tr("Read it as:")
        dialog.setLabelText(f"{sentence}\n\n{question}")
        dialog.setComboBoxItems(list(ENCODINGS))
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(chosen)
        self._open(dialog)

    def _ask(self, title: str, filters: str, chosen: Callable[[str], object], name: str = "") -> None:
        dialog = QFileDialog(self._window, title, self._folder, filters)
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(name).suffix[1:])
            dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(_suffix_of(text)))
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._remember)
        dialog.fileSelected.connect(chosen)
        self._open(dialog)

    def _remember(self, path: str) -> None:
        self._folder = str(Path(path).parent)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _suffix_of(name_filter: str) -> str:
    return name_filter.partition("*.")[2].partition(")")[0].partition(" ")[0]
