"""Bringing data in: from a file, the clipboard or the web; what is asked when they are not clear."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.csv_text import CsvText, dropped, pasted
from core.datasets import BadRowsError, Dataset, MissingColumnError, UnknownEncodingError
from gui.files import FileDialogs
from gui.i18n import translated
from gui.notice_bar import Notice, NoticeBar
from gui.session import Session
from gui.theme import percent

if TYPE_CHECKING:
    from core.csv_reader import CsvPreview, CsvReading

_TOPIC = "data"
_LOADING = "loading"
_PATIENCE = 0.3  # seconds after which a loading is told of; shorter ones would only flicker


class DataOpening(QObject):
    """Reads data through the session, and shows what was understood before anything is replaced.

    Attributes
    ----------
    web_address : str
        The last address that was asked for; empty before the first.

    Signals
    -------
    opened(str)
        The data of this path are in the session.
    """

    opened = Signal(str)

    def __init__(self, session: Session, files: FileDialogs, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self.web_address = ""
        self._session = session
        self._files = files
        self._notices = notices
        self._table: str | CsvText = ""
        self._options: dict[str, Any] = {}
        self._text: CsvText | None = None  # the last one that was used
        self._opened = ""
        self._is_straight = False  # whether the data that come are taken over unseen
        self._asks_columns = False  # whether the columns are to be chosen before anything else
        self._began: float | None = None
        self._stands_in = False  # whether the next data only stand in for a file that cannot be read
        session.loading_changed.connect(self._on_loading)
        session.loading_failed.connect(self._on_failed)
        session.data_read.connect(self._on_read)
        session.dataset_changed.connect(self._on_dataset)

    def open(self, path: str, encoding: str | None = None) -> None:
        """Read the file `path` and show what was understood."""
        self._read(path, {"encoding": encoding} if encoding else {})

    def open_at_start(self, path: str, encoding: str | None = None) -> None:
        """Read the file `path` and use it at once: there are no data yet that it could replace."""
        self._begin(path, {"encoding": encoding} if encoding else {})
        self._is_straight = True
        self._session.open_data(path, self._options)

    def open_text(self, text: str, source: str = "clipboard") -> None:
        """Read a table that was pasted or dropped as text, and show what was understood.

        Parameters
        ----------
        text : str
        source : {"clipboard", "drop"}
        """
        if source == "clipboard":
            self._read(pasted(text, self.tr("The clipboard")), {})
        else:
            self._read(dropped(text, self.tr("The dropped text")), {})

    def paste(self) -> None:
        """Read the table, or the file, that is on the clipboard."""
        held = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where nothing was copied yet
        paths = [url.toLocalFile() for url in held.urls() if url.isLocalFile()]
        text = held.text() if held.hasText() else ""
        if len(paths) == 1:
            self.open(paths[0])
        elif text and not text.isspace():
            self.open_text(text)
        elif held.hasImage():
            sentence = self.tr("The clipboard holds a picture; copy the cells of a table with colours and labels.")
            self._notices.add(Notice(sentence, _TOPIC))
        else:
            sentence = self.tr("The clipboard holds no text; copy the cells of a table with colours and labels.")
            self._notices.add(Notice(sentence, _TOPIC))

    def ask_address(self, address: str = "") -> None:
        """Ask for a web address, to be read when the person says so."""
        from gui.web.dialog import WebDialog  # seldom asked for

        dialog = WebDialog(address or self.web_address, self._notices.window())
        dialog.address_chosen.connect(self._on_address)
        dialog.downloaded.connect(lambda table: self._read(table, {}))
        dialog.open()

    def choose_columns(self) -> None:
        """Ask which columns of the current data are to be read."""
        table, options = self._current()
        if not table:
            text = self.tr("Open a file first: these data have no columns to choose from.")
            self._notices.add(Notice(text, _TOPIC))
            return
        self._read(table, options, asks_columns=True)

    def _current(self) -> tuple[str | CsvText, dict[str, Any]]:
        """Return what the session's data were read from; nothing where they were not."""
        session, text = self._session, self._text
        if session.data_path:
            return session.data_path, dict(session.data_options)
        is_text = text is not None and session.dataset is not None and session.dataset.provenance == text.provenance
        return (text, dict(session.data_options)) if text is not None and is_text else ("", {})

    def _read(self, table: str | CsvText, options: dict[str, Any], *, asks_columns: bool = False) -> None:
        self._begin(table, options)
        self._asks_columns = asks_columns
        self._session.read_data(table, options)

    def _begin(self, table: str | CsvText, options: dict[str, Any]) -> None:
        self._table, self._options = table, options
        self._is_straight = self._asks_columns = False
        self._began = time.monotonic()
        self._notices.drop(_TOPIC)

    def _again(self) -> Callable[..., None]:
        """Return what reads the same table anew with further options, whatever is read in between."""
        table, options = self._table, self._options
        return lambda **more: self._read(table, {**options, **more})

    def _name(self) -> str:
        return self._table.name if isinstance(self._table, CsvText) else Path(self._table).name

    def _on_address(self, address: str) -> None:
        self.web_address = address

    def _on_loading(self, share: float) -> None:
        if share < 0:
            self._notices.drop(_LOADING)
        elif self._began is not None and time.monotonic() - self._began > _PATIENCE:
            text = self.tr("Reading {name}: {share}").format(name=self._name(), share=percent(share, 0))
            if text != self._notices.text:
                cancel = self._session.cancel_loading
                self._notices.add(Notice(text, _LOADING, action=self.tr("Cancel"), act=cancel))

    def _on_read(self, reading: "CsvReading") -> None:
        self._began = None
        if self._asks_columns:
            self._asks_columns = False
            self._ask_columns(reading.preview, self._again())
            return
        from gui.data_preview import DataPreview  # with what it needs, not before the window is there

        window = self._notices.window()
        for earlier in window.findChildren(DataPreview):
            earlier.close()
        preview = DataPreview(reading, window)
        preview.used.connect(partial(self._use, self._table, self._options, reading.light_label))
        preview.columns_requested.connect(partial(self._ask_columns, reading.preview, self._again()))
        preview.open()

    def _use(self, table: str | CsvText, options: dict[str, Any], decided: int, reading: "CsvReading") -> None:
        if reading.light_label != decided:
            options = {**options, "light_label": reading.light_label}
        self._text = table if isinstance(table, CsvText) else None
        self._session.take_dataset(reading.dataset, table if isinstance(table, str) else "", options)
        self._session.cancel_loading()  # what was still on its way would take its place

    def _on_dataset(self, dataset: Dataset) -> None:
        if not self._stands_in:
            self._notices.drop(_TOPIC)
        path, is_straight = self._session.data_path, self._is_straight and not self._stands_in
        self._stands_in = False
        if path and path != self._opened:
            self.opened.emit(path)
        self._opened = path
        if is_straight and path == self._table:
            self._is_straight, self._began = False, None
            self._session.data_options = self._options
            if dataset.labels_turned:
                self._tell_of_turned_labels(Path(path).name)

    def _tell_of_turned_labels(self, name: str) -> None:
        text = self.tr(
            "In {name} the label 1 stands on the lighter backgrounds, so it means a dark font there; "
            "the labels were turned round: here 1 = light font."
        ).format(name=name)
        turn_back = self._session.turn_labels_round
        self._notices.add(Notice(text, _TOPIC, action=self.tr("Turn back"), act=turn_back))

    def _on_failed(self, name: str, problem: Exception) -> None:
        sentence = translated(problem.args[0] if problem.args else str(problem))
        notice, again, self._began = Notice(sentence, _TOPIC), self._again(), None
        self._stands_in = self._session.dataset is None
        if isinstance(problem, UnknownEncodingError):
            self._files.ask_encoding(self._name(), sentence, lambda encoding: again(encoding=encoding))
            return
        if isinstance(problem, BadRowsError) and problem.may_skip:
            skip = partial(again, skip_bad_rows=True)
            notice = Notice(sentence, _TOPIC, action=self.tr("Load the rest"), act=skip)
        elif isinstance(problem, MissingColumnError):
            ask = partial(self._ask_columns, problem.preview, again)
            notice = Notice(sentence, _TOPIC, action=self.tr("Choose columns…"), act=ask)
        elif isinstance(problem, OSError):
            text = self.tr("{name} cannot be read: {reason}.")
            notice = Notice(text.format(name=Path(name).name, reason=problem.strerror or problem), _TOPIC)
        self._notices.add(notice)

    def _ask_columns(self, preview: "CsvPreview", again: Callable[..., None]) -> None:
        from gui.columns_dialog import ColumnsDialog  # seldom asked for

        dialog = ColumnsDialog(preview, self._notices.window())
        dialog.columns_chosen.connect(lambda columns: again(columns=columns, light_label=None))
        dialog.open()
