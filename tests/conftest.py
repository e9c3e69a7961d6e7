"""What every test shares: an offscreen platform, a session, and the watch over what outlives a test."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests read English, whatever the machine speaks; Qt asks both (elsewhere the system: see qapp).
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# pyqtgraph must find the binding that the program uses, and BLAS threads would outlive tests.
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings
from PySide6.QtCore import QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from gui.application import make_application
from gui.session import Session

_PATIENCE = 5.0
"""Seconds in which a thread that was told to end does so: its imports cannot be cut short."""

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("fontlight", deadline=None, max_examples=100)
settings.load_profile("fontlight")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest test: in two processes, nothing then waits for it at the end."""
    items.sort(key=lambda item: item.path.name != "test_random_walk.py")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as main.py makes it, but in English."""
    app = make_application()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    return app


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of the person who runs it."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture(autouse=True)
def _nothing_outlives_the_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test whose threads, timers or windows go on after it."""
    yield
    if "qapp" not in request.fixturenames:
        return
    app = request.getfixturevalue("qapp")
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: what was told to go is let go
    gc.collect()
    gc.freeze()  # what lives on need not be looked at again after every test: that took most of their time
    workers = [thread for thread in threading.enumerate() if thread.name in ("training", "job")]
    for thread in workers:
        thread.join(_PATIENCE)
    threads = [thread.name for thread in workers if thread.is_alive()]
    widgets = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    timers = [timer for top in (app, *app.topLevelWidgets()) for timer in _running_timers(top)]
    assert not threads, f"threads outlive the test: {threads}"
    assert not widgets, f"windows outlive the test: {widgets}"
    assert not timers, f"timers outlive the test: {timers}"


def _running_timers(owner: QObject) -> list[QTimer]:
    return [timer for timer in owner.findChildren(QTimer) if timer.isActive() and timer.objectName() != "application"]


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    """A session whose bundled data are split and measured."""
    session = Session()
    with qtbot.waitSignal(session.progress_changed, timeout=20_000, check_params_cb=lambda p: p.train is not None):
        session.use_dataset("bundled")
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture(scope="session")
def source_csv() -> Path:
    """The source document's own file, which the project does not contain."""
    path = ROOT.parent / "shared" / "data" / "light_dark_font_training_set.csv"
    if not path.exists():
        pytest.skip("the source document's data set is not beside this checkout")
    return path
