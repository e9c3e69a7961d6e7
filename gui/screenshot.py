"""A picture of the real window, for documents and checks."""

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, Qt, QTimer
from PySide6.QtWidgets import QWidget

from core.atomic_file import write_atomically
from core.colour import Rgb
from gui.application import make_application
from gui.main_window import MainWindow
from gui.session import START_COLOUR, Session
from gui.settings import Settings
from gui.theme import apply_theme

_PATIENCE_MS = 60_000


def run_screenshot(
    path: str, size: tuple[int, int], theme: str, colour: Rgb | None = None, network: str | None = None
) -> None:
    """Draw the window as a new user finds it, with the data read and measured, and save it as PNG.

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
    app = make_application()
    apply_theme(theme)
    session = Session(colour or START_COLOUR, parent=app)
    window = MainWindow(session, Settings(theme=theme), None)
    problems: list[str] = []
    session.message_posted.connect(problems.append)
    if network is not None and not session.open_network(network):
        raise ValueError(problems[-1])
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()
    loop = QEventLoop()
    session.progress_changed.connect(lambda progress: loop.quit() if progress.train else None)
    session.failed.connect(lambda *_: loop.quit())
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    session.use_dataset("bundled")
    loop.exec()
    window.statusBar().clearMessage()
    app.processEvents()
    write_atomically(path, _png(window))
    window.close()


def _png(window: QWidget) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    return bytes(data.data())
