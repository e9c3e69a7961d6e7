"""Errors of the program: they reach the log and the window, from any thread."""

import faulthandler
import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from gui.errors import LOGGER, ErrorReporter, log_path


@pytest.fixture
def reporter(qtbot, tmp_path: Path):
    was_enabled = faulthandler.is_enabled()
    hook = sys.excepthook
    reporter = ErrorReporter()
    reporter.install(tmp_path / "logs" / "fontlight.log")
    yield reporter
    reporter.uninstall()
    reporter.deleteLater()
    sys.excepthook = hook
    if was_enabled:
        faulthandler.enable(sys.__stderr__)


def log_of(tmp_path: Path) -> str:
    return (tmp_path / "logs" / "fontlight.log").read_text(encoding="utf-8")


def test_an_exception_reaches_the_window_and_the_log(qtbot, reporter, tmp_path: Path) -> None:
    with qtbot.waitSignal(reporter.reported) as told:
        sys.excepthook(ValueError, ValueError("it broke here"), None)
    sentence, details = told.args
    assert sentence == "Something in the program went wrong; it goes on."
    assert "it broke here" in details
    assert "it broke here" in log_of(tmp_path)


def test_an_exception_of_a_thread_is_told_in_the_window_s_thread(qtbot, reporter, tmp_path: Path) -> None:
    told_in = []
    reporter.reported.connect(lambda *_: told_in.append(threading.current_thread()))
    with qtbot.waitSignal(reporter.reported):
        thread = threading.Thread(target=lambda: int("x"))
        thread.start()
        thread.join()
    assert told_in == [threading.main_thread()]
    assert "invalid literal" in log_of(tmp_path)


def test_many_at_once_are_one_message(qtbot, reporter) -> None:
    told = []
    reporter.reported.connect(lambda *arguments: told.append(arguments))
    for k in range(500):
        reporter.report(f"problem {k}")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "problem 499" in told[0][1]


def test_qt_s_warnings_are_logged(reporter, tmp_path: Path, capsys) -> None:
    qWarning("a warning of Qt")
    assert "Qt: a warning of Qt" in log_of(tmp_path)


def test_hard_crashes_are_written_into_the_same_file_after_it_was_rotated(reporter, tmp_path: Path) -> None:
    (handler,) = LOGGER.handlers
    handler.doRollover()
    faulthandler.dump_traceback(handler.stream)
    assert faulthandler.is_enabled()
    assert "test_hard_crashes" in log_of(tmp_path)
    assert (tmp_path / "logs" / "fontlight.log.1").exists()


def test_a_log_that_cannot_be_written_is_told_and_nothing_else_is_lost(qtbot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    reporter, hook = ErrorReporter(), sys.excepthook
    with qtbot.waitSignal(reporter.reported) as told:
        reporter.install(tmp_path / "file" / "fontlight.log")
    reporter.uninstall()
    reporter.deleteLater()
    sys.excepthook = hook
    assert "fontlight.log" in told.args[1]


def test_the_log_lies_in_the_person_s_own_folder(qapp, tmp_path: Path) -> None:
    assert log_path().name == "fontlight.log"
    assert logging.getLogger("fontlight") is LOGGER
