"""Opening a data file: what is asked when the file is not clear, and what is said when it is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets import BadRowsError, DataError, MissingColumnError, UnknownEncodingError, preview_csv
from gui.columns_dialog import ColumnsDialog
from gui.files import FileDialogs
from gui.i18n import translated
from gui.notice_bar import NoticeBar
from gui.session import Session


class DataOpening(QObject):
    """Reads data files through the session.

    Signals
    -------
    opened(str)
        The data of this path are in the session.
    """

    opened = Signal(str)

    def __init__(self, session: Session, files: FileDialogs, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._notice = notice
        self._path = ""
        self._options: dict[str, Any] = {}
        self._next: Callable[[], None] | None = None
        notice.action_chosen.connect(self._on_action)
        session.loading_failed.connect(self._on_failed)
        session.dataset_changed.connect(self._on_dataset)

    def open(self, path: str, encoding: str | None = None) -> None:
        """Read `path`; an unclear file is asked about, a wrong one is said."""
        self._open_with(path, {"encoding": encoding} if encoding else {})

    def _open_with(self, path: str, options: dict[str, Any]) -> None:
        self._path, self._options = path, options
        self._notice.hide()
        self._session.open_data(path, options)

    def _again(self, **options: Any) -> None:
        self._open_with(self._path, {**self._options, **options})

    def _on_dataset(self) -> None:
        if self._session.data_path:
            self.opened.emit(self._session.data_path)

    def _on_failed(self, path: str, problem: Exception) -> None:
        sentence = translated(problem.args[0] if problem.args else str(problem))
        self._next, action = None, ""
        if isinstance(problem, UnknownEncodingError):
            self._files.ask_encoding(path, sentence, lambda name: self._again(encoding=name))
            return
        if isinstance(problem, BadRowsError) and problem.may_skip:
            self._next, action = lambda: self._again(skip_bad_rows=True), self.tr("Load the rest")
        elif isinstance(problem, MissingColumnError):
            self._next, action = self._ask_columns, self.tr("Choose columns…")
        elif isinstance(problem, OSError):
            sentence = self.tr("{name} cannot be read: {reason}.").format(
                name=Path(path).name, reason=problem.strerror or problem
            )
        self._notice.show_text(sentence, action=action)

    def choose_columns(self) -> None:
        """Ask which columns of the current file are to be read."""
        if not self._session.data_path:
            self._notice.show_text(self.tr("Open a file first: the bundled colours need no choice of columns."))
            return
        if self._path != self._session.data_path:
            self._path, self._options = self._session.data_path, {}
        self._ask_columns()

    def _ask_columns(self) -> None:
        try:
            preview = preview_csv(self._path, encoding=self._options.get("encoding"))
        except DataError as problem:
            self._notice.show_text(translated(problem.message))
            return
        dialog = ColumnsDialog(preview, self._notice.window())
        dialog.columns_chosen.connect(lambda columns: self._again(columns=columns))
        dialog.open()

    def _on_action(self) -> None:
        if self._next is not None:
            self._next()
