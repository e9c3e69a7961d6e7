"""The window's rows: colour to paint, ticks and steps while training at full speed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.row import Row, p99
from core.colour import Rgb
from core.dataset_value import Dataset
from core.judges import verdicts
from core.learned_judges import LEARNED
from core.network import Network
from core.palette import Entry, Palette
from core.training import TrainingConfig, train
from gui.application import make_application, switch_often
from gui.guard import GarbageCollection
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings

FRAME_MS = 1000 / 60


@dataclass(frozen=True)
class Scene:
    """What is in view while something is measured.

    Attributes
    ----------
    name : str
        Added to the rows' names; empty for the window as it starts.
    tab : str
        A name of `gui.panels.PANELS`.
    direction : str
        Of the slow motion; empty for none.
    n_rows : int
        Of the data set; 0 for the one that comes with the program.
    n_colours : int
        Of the palette.
    """

    name: str
    tab: str
    direction: str = ""
    n_rows: int = 0
    n_colours: int = 0


SCENES = (
    Scene("", "training"),
    Scene("Map and slow motion", "map", "forward"),
    Scene("Numbers, backwards", "numbers", "backward"),
    Scene("Activations", "activations"),
    Scene("Judges", "judges"),
    Scene("Palette of 10,000", "palette", n_colours=10_000),
    Scene("Data tab on 100,000 rows", "data", n_rows=100_000),
)


def measure(quick: bool = False) -> Iterator[Row]:
    """Yield the rows of each scene, of one window of 1280 × 800."""
    switch_often()
    app = QApplication.instance() or make_application()
    session = Session(parent=app)
    window = MainWindow(session, Settings(), None)
    window.resize(1280, 800)
    window.show()
    session.use_dataset("bundled")
    _wait(app, lambda: session.progress.train is not None)
    collection = GarbageCollection(app)
    collection.begin()
    seconds = 2.0 if quick else 6.0
    free = _steps_a_second(session, seconds)
    for scene in SCENES:
        _set(scene, window, session)
        if scene.n_rows:
            _wait(app, lambda: session.progress.train is not None)
            free = _steps_a_second(session, seconds)
        if scene.tab == "judges":
            _wait(app, lambda: len(session.judging.fits.found) == len(LEARNED))
        _spin(app, 2.5)
        measured = [*_opening(app, scene, window), *_rows(app, session, free, 150 if quick else 600, seconds)]
        for row in measured:
            yield replace(row, what=f"{row.what} ({scene.name})" if scene.name else row.what)
    collection.stop()
    window.close()


def _set(scene: Scene, window: MainWindow, session: Session) -> None:
    window.tabs.setCurrentWidget(window.panels[scene.tab])
    session.slow.leave()
    rng = np.random.default_rng(0)
    if scene.n_rows:
        X = rng.integers(0, 256, (3, scene.n_rows)) / 255.0
        session.take_dataset(Dataset(X, verdicts("luma", X).is_light.astype(int), "random colours", "drawn at random"))
    if scene.n_colours:
        colours = rng.integers(0, 256, (scene.n_colours, 3)).tolist()
        session.palette.restore(Palette("random colours", tuple(Entry(Rgb(*colour)) for colour in colours)))
    if scene.direction:
        session.slow.set_direction(scene.direction)
        session.slow.set_position(len(session.slow.walk) // 2)


def _opening(app: QApplication, scene: Scene, window: MainWindow) -> Iterator[Row]:
    """Yield how long a step of scrolling takes to be painted, where there is a long table."""
    if not (scene.n_rows or scene.n_colours):
        return
    tables = window.panels[scene.tab].findChildren(QTableView)
    table = max((table for table in tables if table.isVisible()), key=lambda table: table.model().rowCount())
    bar, times = table.verticalScrollBar(), []
    for k in range(120):
        began = time.perf_counter()
        bar.setValue(bar.minimum() + 3 * k)
        app.processEvents()
        times.append(1000 * (time.perf_counter() - began))
    rows = table.model().rowCount()
    yield Row("a step of scrolling, p99", p99(times), FRAME_MS, "ms", detail=f"{rows:,} rows, the 16.7 ms of 60 Hz")


def _rows(app: QApplication, session: Session, free: float, n: int, seconds: float) -> Iterator[Row]:
    idle = _paints(app, session, n)
    yield Row("colour to paint, idle, p99", p99(idle), 8, "ms", detail=f"{p99(idle) / FRAME_MS:.2f} of a 60 Hz frame")
    idle_ticks = _ticks(app, seconds)

    session.set_choices(replace(session.choices, pace=0.0, config=TrainingConfig(epochs=1_000_000)))
    session.new_start()
    session.start()
    _wait(app, lambda: session.progress.step > 1000)
    busy = _paints(app, session, n)
    yield Row(
        "colour to paint, training, p99", p99(busy), 16, "ms", detail=f"{p99(busy) / FRAME_MS:.2f} of a 60 Hz frame"
    )
    busy_ticks = _ticks(app, seconds)
    ratio = p99(busy_ticks) / p99(idle_ticks)
    detail = f"p99 {p99(busy_ticks):.1f} ms against {p99(idle_ticks):.1f} ms, worst {max(busy_ticks):.0f} ms"
    yield Row("gap of a 16 ms tick, training / idle, p99", ratio, 1.25, detail=detail)

    before, began = session.progress.step, time.perf_counter()
    _spin(app, seconds)
    drawn = (session.progress.step - before) / (time.perf_counter() - began)
    detail = f"{drawn:,.0f} against {free:,.0f} steps/s"
    yield Row("steps a second, with window / without", drawn / free, 0.7, at_least=True, detail=detail)
    session.pause()
    _wait(app, lambda: not session.is_running)


def _paints(app: QApplication, session: Session, n: int) -> list[float]:
    rng, times = np.random.default_rng(0), []
    for _ in range(n):
        colour = Rgb(*(int(v) for v in rng.integers(0, 256, 3)))
        began = time.perf_counter()
        session.set_colour(colour)
        app.processEvents()
        times.append(1000 * (time.perf_counter() - began))
        _spin(app, 0.005)
    return times


def _ticks(app: QApplication, seconds: float) -> list[float]:
    times: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: times.append(time.perf_counter()))
    timer.start(16)
    _spin(app, seconds)
    timer.stop()
    return [1000 * gap for gap in np.diff(times)]


def _steps_a_second(session: Session, seconds: float) -> float:
    parts = session.split
    if parts is None:
        raise RuntimeError("the data are not split")
    generator = train(TrainingConfig(epochs=1_000_000), parts, Network.random(seed=1))
    next(generator)
    began, snapshot = time.perf_counter(), next(generator)
    while time.perf_counter() - began < seconds:
        snapshot = next(generator)
    return snapshot.step / (time.perf_counter() - began)


def _spin(app: QApplication, seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _wait(app: QApplication, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get ready")
        _spin(app, 0.02)
