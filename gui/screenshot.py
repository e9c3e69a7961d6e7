"""A picture of the real window, for documents and checks."""

import sys
from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from core.atomic_file import write_atomically
from core.colour import Rgb
from gui.application import make_application
from gui.errors import ErrorReporter, log_path
from gui.main_window import MainWindow
from gui.session import START_COLOUR, Session
from gui.settings import Settings
from gui.theme import apply_theme

_PATIENCE_MS = 60_000
_NO_NEWS = "This plugin does not support propagateSizeHints()"
"""What Qt says at every window where there is no display."""


def run_screenshot(
    path: str, size: tuple[int, int], theme: str, colour: Rgb | None = None, network: str | None = None
) -> None:
    """Draw the window as a new user finds it and save it as PNG.

    Parameters
    ----------
    path : str
        The file to write.
    size : tuple of int
        Width and height in pixels.
    theme : str
        One of `gui.theme.THEMES`.
    colour : Rgb, optional
    network : str, optional
        A file.

    Raises
    ------
    OSError
        If the picture cannot be written.
    ValueError
        If the network's file is wrong.
    """
    qInstallMessageHandler(_on_qt_message)
    reporter = ErrorReporter(make_application())
    reporter.install(log_path())
    _, window = open_window(size, theme, colour, network)
    save_picture(window, path)
    window.close()
    reporter.uninstall()


def open_window(
    size: tuple[int, int], theme: str, colour: Rgb | None = None, network: str | None = None
) -> tuple[Session, MainWindow]:
    """Return a session and its window, off the screen, with the data read and measured.

    The application must be there already.

    Raises
    ------
    ValueError
        If the network's file is wrong.
    """
    apply_theme(theme)
    session = Session(colour or START_COLOUR, parent=QApplication.instance())
    problems: list[str] = []
    session.problem_posted.connect(lambda sentence, _topic: problems.append(sentence))
    if network is not None and not session.open_network(network):
        raise ValueError(problems[-1])
    window = MainWindow(session, Settings(theme=theme), None)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()
    session.use_dataset("bundled")
    wait_until(session.progress_changed, lambda: session.progress.train is not None)
    return session, window


def wait_until(signal: SignalInstance, condition: Callable[[], bool]) -> None:
    """Let the window live until `condition` holds, looking at it whenever `signal` is emitted.

    Raises
    ------
    TimeoutError
        After a minute.
    """
    loop = QEventLoop()
    connection = signal.connect(lambda *_: loop.quit() if condition() else None)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    if not condition():
        loop.exec()
    signal.disconnect(connection)
    if not condition():
        raise TimeoutError("the window did not get ready within a minute")


def save_picture(window: MainWindow, path: str) -> None:
    """Draw `window` and save it as PNG.

    Raises
    ------
    OSError
        If the picture cannot be written.
    """
    window.statusBar().clearMessage()
    QApplication.processEvents()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    write_atomically(path, bytes(data.data()))


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text != _NO_NEWS:
        sys.stderr.write(f"{text}\n")
