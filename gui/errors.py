"""Errors of the program itself: to a log file and to the window, never lost, never a crash."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QStandardPaths,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

LOGGER = logging.getLogger("fontlight")

_POLL_MS = 200
_OFFSCREEN_HABIT = "This plugin does not support propagateSizeHints()"  # said of every window, and no matter
_LOG_BYTES = 1_000_000
_KEPT = 20
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_path() -> Path:
    """Return where this person's log file lies."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / "fontlight.log"


class _LogFile(RotatingFileHandler):
    """A log file of at most 1 MB, with one older one; hard crashes are written into it too."""

    def doRollover(self) -> None:
        faulthandler.disable()
        super().doRollover()
        if self.stream is not None:
            faulthandler.enable(self.stream)


class ErrorReporter(QObject):
    """Collects what goes wrong in any thread and tells the window of it in the window's thread.

    Signals
    -------
    reported(str, str)
        One sentence and the details.
    """

    reported = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[str] = deque(maxlen=_KEPT)
        self._handler: logging.Handler | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._on_tick)

    def install(self, path: Path) -> None:
        """Take over every hook of Python and Qt, and write to the log file `path`.

        Where the log cannot be written, the window still tells of errors, and says so once.
        """
        LOGGER.setLevel(logging.INFO)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handler = _LogFile(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
        except OSError as problem:
            self._waiting.append(f"{path}: {problem.strerror}\n")
        else:
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
            LOGGER.addHandler(handler)
            if handler.stream is not None:
                faulthandler.enable(handler.stream)
            self._handler = handler
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)
        self._timer.start()

    def uninstall(self) -> None:
        """Give the hooks back."""
        self._timer.stop()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._handler is not None:
            LOGGER.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def report(self, details: str) -> None:
        """Log `details`, a traceback, and let the window tell of it; callable from any thread."""
        LOGGER.error("%s", details.rstrip())
        self._waiting.append(details)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.report("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        self._on_exception(arguments.exc_type, error, arguments.exc_traceback)

    def _on_tick(self) -> None:
        if not self._waiting:
            return
        details = [self._waiting.popleft() for _ in range(len(self._waiting))]
        self.reported.emit(self.tr("Something in the program went wrong; it goes on."), "\n".join(details))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if text == _OFFSCREEN_HABIT:
        return
    LOGGER.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
    if kind is not QtMsgType.QtDebugMsg and sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
