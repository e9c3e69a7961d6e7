"""A training as the window sees it: one worker at a time, polled at 60 Hz."""

import time
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from core.batches import Place
from core.choices import Choices
from core.curve import Curve
from core.datasets import Split
from core.history import Record, State
from core.metrics import Metrics
from core.network import Network
from core.training_values import Command
from gui.guard import guarded
from gui.training_orders import Order, Report

if TYPE_CHECKING:
    from gui.training_worker import TrainingWorker

POLL_MS = 16
STOP_SECONDS = 2.0
_SPEED_SECONDS = 0.5
_DRAWN = QEvent.Type(QEvent.registerEventType())
_AFTER_DRAWING = Qt.EventPriority.LowEventPriority.value - 1  # Qt draws at low priority


@dataclass(frozen=True, eq=False)
class Progress:
    """How far the training of the network on screen is.

    Attributes
    ----------
    step : int
        Mini-batches since the start.
    place : Place
        Where in the data the training is.
    head : int
        The last step that is recorded; beyond `step` after going back.
    train, test : Metrics or None
        Of the network at `measured_step`; None until they are computed.
    measured_step : int
        The step that the metrics belong to.
    curve : Curve
    stop_reason : str or None
        A key of `core.training.STOP_REASONS`, or None.
    speed : float or None
        Steps a second, None while nothing runs.
    share : float
        The part of the epochs asked for that is done, 0 to 1.
    """

    step: int = 0
    place: Place = field(default_factory=Place)
    head: int = 0
    train: Metrics | None = None
    test: Metrics | None = None
    measured_step: int = 0
    curve: Curve = field(default_factory=Curve.empty)
    stop_reason: str | None = None
    speed: float | None = None
    share: float = 0.0

    @property
    def epoch(self) -> int:
        """Completed passes over the training part."""
        return self.place.epoch


class TrainingRun(QObject):
    """Starts, pauses and ends workers; hands on what they report.

    Attributes
    ----------
    progress : Progress
    is_running : bool
        Whether mini-batches are being computed.

    Signals
    -------
    marked(Mark)
        Something was changed in the training under way, or a checkpoint was set.
    advanced(Network)
        There is a new network and a new `progress`.
    state_changed()
        `is_running` changed.
    failed(str)
        The worker ended with this traceback.
    """

    marked = Signal(object)
    advanced = Signal(object)
    state_changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress()
        self.is_running = False
        self._worker: TrainingWorker | None = None
        self._leaving: list[TrainingWorker] = []
        self._seen: Report | None = None
        self._marks_taken = 0
        self._earlier = Curve.empty()
        self._first_step = 0
        self._steps_asked = 1
        self._times: deque[tuple[float, int]] = deque()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def has_worker(self) -> bool:
        """Whether a training is under way, running or paused."""
        return self._worker is not None

    def go(self, choices: Choices, split: Split, network: Network, order: Order) -> None:
        """Carry out `order` with the worker under way, or else with a new one that goes on from `progress`."""
        if self._worker is None:
            self._begin(choices, split, network)
        if self._worker is not None:
            self._worker.give(replace(order, pace=choices.pace))
        self._times.clear()
        self._set_running(True)
        self._timer.start()

    def give(self, order: Order) -> None:
        """Hand an order to the worker under way, if any."""
        if self._worker is not None:
            self._worker.give(order)

    def give_way(self) -> None:
        """Hold up the worker until the window has drawn what changes now."""
        if self._worker is not None and self.is_running:
            self._worker.gate.close()
            QCoreApplication.postEvent(self, QEvent(_DRAWN), _AFTER_DRAWING)

    def pause(self) -> None:
        """Let the worker wait; what it has done by then still arrives."""
        self.give(Order(steps=0))

    def change_rate(self, learning_rate: float) -> None:
        """Use `learning_rate` from the next mini-batch on."""
        self.give(Order(command=Command(learning_rate=learning_rate)))

    def end(self, timeout: float | None = None) -> None:
        """Let the worker go; the next training continues where this one is.

        Parameters
        ----------
        timeout : float, optional
            Seconds to wait for it, and for those that were let go before.
        """
        self._timer.stop()
        if self._worker is not None:
            self._worker.stop()
            self._leaving.append(self._worker)
            self._worker = None
        self._leaving = [worker for worker in self._leaving if worker.is_alive]
        if timeout is not None:
            for worker in self._leaving:
                worker.wait(timeout)
        self._seen = None
        self.progress = replace(self.progress, speed=None)
        self._set_running(False)

    def place(self, state: State, record: Record) -> None:
        """End the training and go on from `state` of `record`, without metrics."""
        self.end()
        is_head = state.step == record.head
        self.progress = Progress(
            step=state.step,
            place=state.place,
            head=record.head,
            curve=record.curve,
            stop_reason=record.stop_reason if is_head else None,
            share=state.step / record.head if record.head else 0.0,
        )

    def follow(self, record: Record) -> None:
        """Go on with another record of the same step."""
        self.progress = replace(self.progress, head=record.head, curve=record.curve)

    def reopen(self) -> None:
        """Forget why the training ended: it may go on."""
        self.progress = replace(self.progress, stop_reason=None)

    def set_metrics(self, train: Metrics, test: Metrics) -> None:
        """Note what the network on screen achieves."""
        self.progress = replace(self.progress, train=train, test=test, measured_step=self.progress.step)

    def _begin(self, choices: Choices, split: Split, network: Network) -> None:
        progress, config = self.progress, choices.config
        n, size = split.train.n_rows, config.batch_size
        self._earlier = progress.curve
        self._first_step = progress.step
        self._steps_asked = progress.place.steps_left(n, size) + Place().steps_left(n, size) * (config.epochs - 1)
        self.progress = replace(progress, stop_reason=None, share=0.0)
        self._seen, self._marks_taken = None, 0
        start = State(progress.step, progress.place, network)
        # Loaded with the first training: the window is there sooner.
        from gui.training_worker import TrainingWorker

        self._worker = TrainingWorker(config, split, start, choices.stop_rules)

    def _set_running(self, running: bool) -> None:
        if running != self.is_running:
            self.is_running = running
            self.state_changed.emit()

    def _on_tick(self) -> None:
        worker = self._worker
        if worker is None or worker.report is self._seen:
            return
        self.give_way()
        report = self._seen = worker.report
        self._take_marks(worker, report.marks)
        if worker is not self._worker:
            return
        if report.error:
            self.end()
            self.failed.emit(report.error)
            return
        if report.snapshot is None:
            return
        self._take(report)
        self.advanced.emit(report.snapshot.network)
        if report.snapshot.stop_reason is not None:
            self.end()
        elif report.waiting and report.obeyed == worker.given:
            self._timer.stop()
            self.progress = replace(self.progress, speed=None)
            self._set_running(False)

    def _take_marks(self, worker: "TrainingWorker", n_marks: int) -> None:
        """Hand on the marks that belong to a report; later ones wait for the next."""
        while self._marks_taken < n_marks:
            self._marks_taken += 1
            self.marked.emit(worker.marks.get())

    def _take(self, report: Report) -> None:
        snapshot = report.snapshot
        if snapshot is None:
            return
        measured = snapshot.train is not None
        self.progress = Progress(
            step=snapshot.step,
            place=snapshot.place,
            head=max(snapshot.step, self.progress.head),
            train=snapshot.train if measured else self.progress.train,
            test=snapshot.test if measured else self.progress.test,
            measured_step=snapshot.step if measured else self.progress.measured_step,
            curve=self._earlier.then(snapshot.curve),
            stop_reason=snapshot.stop_reason,
            speed=None if snapshot.stop_reason else self._speed(snapshot.step),
            share=min(1.0, (snapshot.step - self._first_step) / self._steps_asked),
        )

    def _speed(self, step: int) -> float | None:
        now = time.perf_counter()
        self._times.append((now, step))
        while now - self._times[0][0] > _SPEED_SECONDS and len(self._times) > 2:
            self._times.popleft()
        then, first = self._times[0]
        return (step - first) / (now - then) if now > then else None

    @guarded(default=False)
    def event(self, event: QEvent) -> bool:
        if event.type() == _DRAWN:
            if self._worker is not None:
                self._worker.gate.open()
            return True
        return super().event(event)
