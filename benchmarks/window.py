"""The window's rows: colour to paint, ticks and steps while training at full speed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.row import Row, p99
from core.colour import Rgb
from core.network import Network
from core.training import TrainingConfig, train
from gui.application import make_application, switch_often
from gui.guard import GarbageCollection
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings

FRAME_MS = 1000 / 60


def measure(quick: bool = False) -> Iterator[Row]:
    """Yield four rows of one window of 1280 × 800."""
    switch_often()
    app = QApplication.instance() or make_application()
    session = Session(parent=app)
    window = MainWindow(session, Settings(), None)
    window.resize(1280, 800)
    window.show()
    session.use_dataset("bundled")
    _wait(app, lambda: session.progress.train is not None)
    collection = GarbageCollection(app)
    n, seconds = (150, 2.0) if quick else (600, 6.0)

    idle = _paints(app, session, n)
    yield Row("colour to paint, idle, p99", p99(idle), 8, "ms", detail=f"{p99(idle) / FRAME_MS:.2f} of a 60 Hz frame")
    idle_ticks = _ticks(app, seconds)

    free = _steps_a_second(session, seconds)
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
    collection.stop()
    window.close()


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
