"""The Qt application: names, style, translations, and the window with everything it needs."""

import signal
import sys
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.colour import Rgb
from core.version import VERSION
from gui.errors import ErrorReporter, log_path
from gui.guard import GarbageCollection
from gui.i18n import install_translations
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import load_settings, settings_path
from gui.theme import apply_theme

_SWITCH_SECONDS = 0.0005


def make_application(arguments: Sequence[str] = ("fontlight",)) -> QApplication:
    """Return the one QApplication, named, styled and translated."""
    app = QApplication(list(arguments))
    app.setApplicationName("fontlight")
    app.setApplicationDisplayName("Fontlight")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("fontlight")
    app.setWindowIcon(application_icon())
    app.setStyle("Fusion")
    install_translations(app)
    return app


def switch_often() -> None:
    """Let the window's thread in ten times as often: else training holds it up for 5 ms at a time."""
    sys.setswitchinterval(_SWITCH_SECONDS)


def run_window(
    colour: Rgb | None = None,
    network: str | None = None,
    data: str | None = None,
    encoding: str | None = None,
    document: str | None = None,
    theme: str | None = None,
    size: tuple[int, int] | None = None,
) -> int:
    """Open the window and return the exit status when it is closed.

    Parameters
    ----------
    colour : Rgb, optional
        Instead of the last one.
    network, data : str, optional
        Files to open.
    encoding : str, optional
        Of the data file.
    document : str, optional
        A document to open.
    theme : str, optional
        Instead of the last one.
    size : tuple of int, optional
        Width and height in pixels, instead of the last ones.
    """
    switch_often()
    app = make_application()
    reporter = ErrorReporter(app)
    reporter.install(log_path())
    path = settings_path()
    settings, notice = load_settings(path)
    settings = replace(settings, colour=colour or settings.colour, theme=theme or settings.theme)
    apply_theme(settings.theme)
    session = Session(settings.colour, settings.choices, parent=app)
    session.set_decimals(settings.decimals)
    window = MainWindow(session, settings, path)
    reporter.reported.connect(window.show_failure)
    app.aboutToQuit.connect(session.close)
    for number in (signal.SIGINT, signal.SIGTERM):
        # Not at once: Python may be in the middle of a paint event.
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.end_at_once))
    if size is not None:
        window.resize(*size)
    # Reading and splitting the data imports pandas and scikit-learn.
    window.first_painted.connect(lambda: window.open_at_start(network, data, encoding, document))
    collection = GarbageCollection(app)
    window.first_painted.connect(collection.begin)
    window.show()
    if notice is not None:
        window.show_notice(notice)
    status = app.exec()
    collection.leave()
    reporter.uninstall()
    return status
