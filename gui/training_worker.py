"""The training thread: iterates core's generator and publishes its newest snapshot."""

import queue
import threading
import time
import traceback
from dataclasses import replace

from core.datasets import Split
from core.gate import Gate
from core.history import MOST_STEPS, State
from core.stop_rules import StopRules
from core.training import Command, Snapshot, TrainingConfig, train
from gui.training_orders import Mark, Order, Report

_FRAME = 0.016
_LONG = 0.02  # seconds of computing that going back may take anew
_NO_RULES = StopRules()


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
    marks : queue.SimpleQueue of Mark
        Every change and at least every 1,000th step, put there before the report that includes it.
    """

    def __init__(self, config: TrainingConfig, split: Split, start: State, rules: StopRules = _NO_RULES) -> None:
        self.report = Report(None)
        self.marks: queue.SimpleQueue[Mark] = queue.SimpleQueue()
        self._n_marks = 0
        self._marked, self._marked_at = start.step, 0.0
        self.given = 0
        self._obeyed = 0
        self.gate = Gate()
        self._training = train(
            config, split, start.network, start_step=start.step, start=start.place, rules=rules, gate=self.gate
        )
        self._n_samples, self._batch_size = split.train.n_rows, config.batch_size
        self._place = start.place
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
        due = 0.0
        self.report = Report(snapshot)
        while snapshot.stop_reason is None:
            self._place = snapshot.place
            self._read_orders(due)
            command, self._pending = self._pending, Command()
            if command.is_event and not command.stop:
                snapshot = self._training.send(replace(command, steps=0))
                self._mark(snapshot, command)
            else:
                before, due = snapshot.step, time.perf_counter()
                snapshot = self._training.send(replace(command, steps=self._portion(before)))
                done = snapshot.step - before
                self._to_go -= done if self._to_go > 0 else 0
                due += done / self._pace if self._pace else 0.0
                self._mark(snapshot, Command())
            self.report = Report(snapshot, obeyed=self._obeyed, marks=self._n_marks)

    def _mark(self, snapshot: Snapshot, command: Command) -> None:
        """Put a mark at every event, and where going back to would take long without one."""
        now = time.perf_counter()
        far = snapshot.step - self._marked >= MOST_STEPS or now - self._marked_at >= _LONG
        if command.is_event or (far and snapshot.step > self._marked):
            self._marked, self._marked_at = snapshot.step, now
            self.marks.put(Mark(snapshot, command))
            self._n_marks += 1

    def _read_orders(self, due: float) -> None:
        """Take orders until one changes something, or until there are steps to go and `due` has come."""
        while not (self._pending.stop or self._pending.is_event):
            paused, rest = self._to_go == 0, due - time.perf_counter()
            if paused and self._orders.empty():
                self.report = replace(self.report, waiting=True, obeyed=self._obeyed)
            try:
                order = self._orders.get(paused or rest > 0, None if paused else max(rest, 0.0))
            except queue.Empty:
                return
            self._obey(order)

    def _obey(self, order: Order) -> None:
        self._obeyed += 1
        if order.steps is not None:
            self._to_go = max(self._to_go, 0) + order.steps if order.steps > 0 else order.steps
        if order.to_epoch_end:
            self._to_go = self._place.steps_left(self._n_samples, self._batch_size)
        if order.pace is not None:
            self._pace = order.pace
        if order.command is not None:
            self._pending = order.command

    def _portion(self, step: int) -> int:
        """Return the mini-batches until the next snapshot; the clock may let it come sooner."""
        bounds = [MOST_STEPS - (step - self._marked) % MOST_STEPS]
        if self._to_go > 0:
            bounds.append(self._to_go)
        if self._pace:
            bounds.append(max(1, round(self._pace * _FRAME)))
        return min(bounds)
