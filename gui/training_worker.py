"""The training thread: iterates core's generator and publishes its newest snapshot."""

import queue
import threading
import time
import traceback
from dataclasses import dataclass, replace

from core.datasets import Split
from core.gate import Gate
from core.network import Network
from core.training import Command, Snapshot, TrainingConfig, train

_FRAME = 0.016


@dataclass(frozen=True)
class Order:
    """What the window may tell the thread; None leaves a thing as it is.

    Attributes
    ----------
    steps : int or None
        Mini-batches to go: 0 pauses, -1 goes on to the end.
    to_epoch_end : bool
        Go on to the end of the epoch.
    pace : float, optional
        Steps a second; 0 is as fast as it goes.
    command : Command, optional
        Handed on to the generator.
    """

    steps: int | None = None
    to_epoch_end: bool = False
    pace: float | None = None
    command: Command | None = None


@dataclass(frozen=True)
class Report:
    """The newest state of the thread.

    Attributes
    ----------
    snapshot : Snapshot or None
    waiting : bool
        Whether the thread waits for an order.
    obeyed : int
        Orders that the thread has read so far.
    error : str
        A traceback, where the training failed.
    """

    snapshot: Snapshot | None
    waiting: bool = False
    obeyed: int = 0
    error: str = ""


class TrainingWorker:
    """One training in a daemon thread; the window polls `report`.

    The thread is a daemon and sends no signals because of eight patterns measured it alone left
    cleanly in an orderly stop, in a quit while running and when the window was deleted.

    Attributes
    ----------
    report : Report
        Replaced by one assignment at every snapshot; its arrays are read-only copies.
    gate : Gate
        Closed, it holds up the training.
    given : int
        Orders handed over so far.
    """

    def __init__(
        self, config: TrainingConfig, split: Split, network: Network, start_step: int, start_epoch: int
    ) -> None:
        self.report = Report(None)
        self.given = 0
        self._obeyed = 0
        self.gate = Gate()
        self._training = train(config, split, network, start_step=start_step, start_epoch=start_epoch, gate=self.gate)
        self._steps_per_epoch = -(-split.train.y.shape[0] // config.batch_size)
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._to_go = 0
        self._pace = 0.0
        self._pending = Command()
        self._thread = threading.Thread(target=self._run, name="training", daemon=True)
        self._thread.start()

    def give(self, order: Order) -> None:
        """Hand an order to the thread, which reads it between two mini-batches."""
        self.given += 1
        self._orders.put(order)

    @property
    def is_alive(self) -> bool:
        """Whether the thread has not ended."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Tell the thread to end."""
        self.give(Order(steps=-1, command=Command(stop=True)))
        self.gate.open()

    def wait(self, seconds: float) -> None:
        """Wait until the thread has ended, `seconds` at the most."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self._train()
        except Exception:  # noqa: BLE001 - shown by the window, which alone may open anything
            self.report = replace(self.report, waiting=True, error=traceback.format_exc())

    def _train(self) -> None:
        snapshot = next(self._training)
        first, due = snapshot.step, 0.0
        self.report = Report(snapshot)
        while snapshot.stop_reason is None:
            self._read_orders(due, snapshot.step - first)
            command = replace(self._pending, steps=self._portion())
            self._pending = Command()
            before, due = snapshot.step, time.perf_counter()
            snapshot = self._training.send(command)
            done = snapshot.step - before
            self._to_go -= done if self._to_go > 0 else 0
            due += done / self._pace if self._pace else 0.0
            self.report = Report(snapshot, obeyed=self._obeyed)

    def _read_orders(self, due: float, done: int) -> None:
        """Take every order that waits; return when there are steps to go and `due` has come."""
        while not self._pending.stop:
            paused, rest = self._to_go == 0, due - time.perf_counter()
            if paused and self._orders.empty():
                self.report = replace(self.report, waiting=True, obeyed=self._obeyed)
            try:
                order = self._orders.get(paused or rest > 0, None if paused else max(rest, 0.0))
            except queue.Empty:
                return
            self._obey(order, done)

    def _obey(self, order: Order, done: int) -> None:
        self._obeyed += 1
        if order.steps is not None:
            self._to_go = max(self._to_go, 0) + order.steps if order.steps > 0 else order.steps
        if order.to_epoch_end:
            self._to_go = self._steps_per_epoch - done % self._steps_per_epoch
        if order.pace is not None:
            self._pace = order.pace
        if order.command is not None:
            news = {name: value for name, value in vars(order.command).items() if value not in (None, False)}
            self._pending = replace(self._pending, **news)

    def _portion(self) -> int | None:
        """Return the mini-batches until the next snapshot; None lets the clock decide."""
        bounds = [self._to_go] if self._to_go > 0 else []
        if self._pace:
            bounds.append(max(1, round(self._pace * _FRAME)))
        return min(bounds) if bounds else None
