"""Twenty thousand random events on the real window: nothing crashes, warns, fails or grows.

``FONTLIGHT_WALK_EVENTS`` and ``FONTLIGHT_WALK_SEED`` make a longer or another walk.
"""

import ctypes
import gc
import os
import sys
import threading
import traceback
from contextlib import suppress

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings
from tests.gui.random_walk import RandomWalk

EVENTS = int(os.environ.get("FONTLIGHT_WALK_EVENTS", "20000"))
SEED = int(os.environ.get("FONTLIGHT_WALK_SEED", "1"))
WARM_UP = 2_000
"""Events until every module is imported and every cache is filled."""
COLLECT_EVERY = 500
MOST_GROWTH = 1.05
MORE_WRAPPERS = 500
"""Qt objects that Python has met for the first time since the warm-up stay known; there are so many, but no more."""


class Count:
    """Counts how often signals come, to know that the walk led somewhere."""

    def __init__(self, *signals) -> None:
        self.numbers = [0] * len(signals)
        for place, signal in enumerate(signals):
            signal.connect(lambda *_, place=place: self._add(place))

    def _add(self, place):
        self.numbers[place] += 1


@pytest.fixture
def empty_session(qapp):
    session = Session(parent=qapp)
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def window(empty_session, qtbot):
    window = MainWindow(empty_session, Settings(), None)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_at_start(None, None, None)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def problems(monkeypatch):
    """Collect every exception that is reported instead of raised."""
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: found.append("".join(traceback.format_exception(*error))))
    return found


@pytest.fixture
def collected_by_hand():
    """Let no thread but this one collect garbage, as the program does it."""
    gc.disable()
    yield
    gc.enable()


def memory():
    """Return the memory in use in MB, and how many Qt objects Python knows.

    What is free but not yet returned to the system is given back before: the threads of the training
    leave such memory behind, from run to run another amount.
    """
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.collect()
    with suppress(AttributeError, OSError, TypeError):  # a thing of glibc
        ctypes.CDLL(None).malloc_trim(0)
    return psutil.Process().memory_info().rss / 1e6, len(shiboken6.getAllValidWrappers())


def is_at_rest(session):
    return not session.is_running and not any(thread.name == "job" for thread in threading.enumerate())


@pytest.mark.qt_log_ignore("This plugin does not support")  # what only the offscreen platform lacks
@pytest.mark.timeout(max(120, EVENTS // 100))
def test_a_random_walk(window, empty_session, qtbot, qtlog, problems, collected_by_hand, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    session = empty_session
    session.failed.connect(lambda _sentence, details: problems.append(details))
    count = Count(session.colour_changed, session.network_changed, session.dataset_changed, session.problem_posted)
    walk = RandomWalk(window, tmp_path, SEED)

    def rest():
        walk.rest()
        session.pause()
        qtbot.waitUntil(lambda: is_at_rest(session), timeout=20_000)
        return memory()

    for number in range(EVENTS):
        if number == WARM_UP:
            megabytes, wrappers = rest()
        if number % COLLECT_EVERY == 0:
            gc.collect()
        walk.step()
        warnings = [record.message for record in qtlog.records if not record.ignored]
        assert not problems, walk.story()
        assert not warnings, walk.story()
    last_megabytes, last_wrappers = rest()
    walk.stop()
    assert all(number > EVENTS // 5_000 for number in count.numbers), count.numbers
    assert last_megabytes <= MOST_GROWTH * megabytes, walk.story()
    assert last_wrappers <= wrappers + MORE_WRAPPERS, walk.story()
    window.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name in ("training", "job")]
