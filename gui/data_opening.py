"""Opening a data file: what is asked when the file is not clear, and what is said when it is wrong."""

import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets import BadRowsError, DataError, Dataset, MissingColumnError, UnknownEncodingError
from gui.files import FileDialogs
from gui.i18n import translated
from gui.notice_bar import Notice, NoticeBar
from gui.session import Session
from gui.theme import percent

_TOPIC = "data"
_LOADING = "loading"
_PATIENCE = 0.3  # seconds after which a loading is told of; shorter ones would only flicker


class DataOpening(QObject):
    """Reads data files through the session.

    Signals
    -------
    opened(str)
        The data of this path are in the session.
    """

    opened = Signal(str)

    def __init__(self, session: Session, files: FileDialogs, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._notices = notices
        self._path = ""
        self._options: dict[str, Any] = {}
        self._began: float | None = None
        self._stands_in = False  # whether the next data only stand in for a file that cannot be read
        session.loading_changed.connect(self._on_loading)
        session.loading_failed.connect(self._on_failed)
        session.dataset_changed.connect(self._on_dataset)

    def open(self, path: str, encoding: str | None = None) -> None:
        """Read `path`; an unclear file is asked about, a wrong one is said."""
        self._open_with(path, {"encoding": encoding} if encoding else {})

    def choose_columns(self) -> None:
        """Ask which columns of the current file are to be read."""
        if not self._session.data_path:
            text = self.tr("Open a file first: the bundled colours need no choice of columns.")
            self._notices.add(Notice(text, _TOPIC))
            return
        if self._path != self._session.data_path:
            self._path, self._options = self._session.data_path, {}
        self._ask_columns()

    def _open_with(self, path: str, options: dict[str, Any]) -> None:
        self._path, self._options = path, options
        self._began = time.monotonic()
        self._notices.drop(_TOPIC)
        self._session.open_data(path, options)

    def _again(self, **options: Any) -> None:
        self._open_with(self._path, {**self._options, **options})

    def _on_loading(self, share: float) -> None:
        if share < 0:
            self._notices.drop(_LOADING)
        elif self._began is not None and time.monotonic() - self._began > _PATIENCE:
            text = self.tr("Reading {name}: {share}").format(name=Path(self._path).name, share=percent(share, 0))
            if text != self._notices.text:
                cancel = self._session.cancel_loading
                self._notices.add(Notice(text, _LOADING, action=self.tr("Cancel"), act=cancel))

    def _on_dataset(self, dataset: Dataset) -> None:
        if not self._stands_in:
            self._notices.drop(_TOPIC)
        self._stands_in = False
        path, self._began = self._session.data_path, None
        if path:
            self.opened.emit(path)
        if path and dataset.labels_turned:
            self._tell_of_turned_labels(Path(path).name)

    def _tell_of_turned_labels(self, name: str) -> None:
        text = self.tr(
            "In {name} the label 1 stands on the lighter backgrounds, so it means a dark font there; "
            "the labels were turned round: here 1 = light font."
        ).format(name=name)
        turn_back = self._session.turn_labels_round
        self._notices.add(Notice(text, _TOPIC, action=self.tr("Turn back"), act=turn_back))

    def _on_failed(self, path: str, problem: Exception) -> None:
        sentence = translated(problem.args[0] if problem.args else str(problem))
        notice, self._began = Notice(sentence, _TOPIC), None
        self._stands_in = self._session.dataset is None
        if isinstance(problem, UnknownEncodingError):
            self._files.ask_encoding(path, sentence, lambda name: self._again(encoding=name))
            return
        if isinstance(problem, BadRowsError) and problem.may_skip:
            skip = partial(self._again, skip_bad_rows=True)
            notice = Notice(sentence, _TOPIC, action=self.tr("Load the rest"), act=skip)
        elif isinstance(problem, MissingColumnError):
            notice = Notice(sentence, _TOPIC, action=self.tr("Choose columns…"), act=self._ask_columns)
        elif isinstance(problem, OSError):
            text = self.tr("{name} cannot be read: {reason}.")
            notice = Notice(text.format(name=Path(path).name, reason=problem.strerror or problem), _TOPIC)
        self._notices.add(notice)

    def _ask_columns(self) -> None:
        # Seldom asked for, and not needed before the window is there.
        from core.csv_reader import preview_csv
        from gui.columns_dialog import ColumnsDialog

        try:
            preview = preview_csv(self._path, encoding=self._options.get("encoding"))
        except DataError as problem:
            self._notices.add(Notice(translated(problem.message), _TOPIC))
            return
        dialog = ColumnsDialog(preview, self._notices.window())
        dialog.columns_chosen.connect(lambda columns: self._again(columns=columns))
        dialog.open()
