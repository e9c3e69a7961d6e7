"""The button that shows the data set's name and opens the list of those that can be had."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from core.datasets import DATASETS, Dataset
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import SPACE

_ARROW = 3 * SPACE


class DataMenuButton(QPushButton):
    """Bundled data sets, recent files, and a file to be found.

    Signals
    -------
    bundled_chosen(str)
        A name of `DATASETS`.
    file_chosen(str)
        The path of a recent file.
    open_requested()
    """

    bundled_chosen = Signal(str)
    file_chosen = Signal(str)
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: tuple[str, ...] = ()
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._on_about_to_show)
        self.setMenu(menu)

    def set_recent_files(self, paths: Sequence[str]) -> None:
        """Offer these files, the newest first."""
        self._recent = tuple(paths)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the name of the data."""
        self._name = self.tr("none yet") if dataset is None else title_of(dataset)
        self.setAccessibleName(self.tr("Data set: {name}").format(name=self._name))
        self.setToolTip(self.tr("{name}. Choose other data.").format(name=self._name))
        self._show_name()

    def _on_about_to_show(self) -> None:
        menu = self.menu()
        menu.clear()
        for entry in DATASETS.values():
            action = menu.addAction(_plain(translated(entry.title)))
            action.setToolTip(translated(entry.provenance))
            action.triggered.connect(lambda _=False, name=entry.name: self.bundled_chosen.emit(name))
        if self._recent:
            menu.addSeparator()
        for path in self._recent:
            self._add_file(menu, path)
        menu.addSeparator()
        menu.addAction(self.tr("&Open file…")).triggered.connect(self.open_requested)

    def _add_file(self, menu: QMenu, path: str) -> None:
        there = Path(path).is_file()
        name = _plain(Path(path).name)
        action = menu.addAction(name if there else self.tr("{name} (missing)").format(name=name))
        action.setToolTip(path)
        action.setEnabled(there)
        action.triggered.connect(lambda _=False: self.file_chosen.emit(path))

    def _show_name(self) -> None:
        room = max(self.width() - _ARROW - SPACE, 0)
        self.setText(_plain(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the room there is."""
        super().resizeEvent(event)
        self._show_name()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_name()


def title_of(dataset: Dataset) -> str:
    """Return the data set's name as people read it."""
    bundled = (entry for entry in DATASETS.values() if entry.provenance == dataset.provenance)
    entry = next(bundled, None)
    return dataset.name if entry is None else translated(entry.title)


def _plain(text: str) -> str:
    """Return `text` so that its ampersands are shown."""
    return text.replace("&", "&&")
