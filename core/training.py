"""Training by stochastic gradient descent, as a plain generator of frozen snapshots."""

import math
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from functools import reduce

import numpy as np

from core.batches import Place
from core.changes import changed
from core.curve import CurveRecorder
from core.datasets import Dataset, Split
from core.descent import Descent
from core.gate import Gate
from core.metrics import Metrics, evaluate
from core.network import Network
from core.stop_rules import StopRules, StopWatch
from core.training_config import TrainingConfig
from core.training_values import STOP_REASONS, Command, Snapshot

__all__ = ["STOP_REASONS", "YIELD_AFTER", "Command", "Snapshot", "TrainingConfig", "train"]

YIELD_AFTER = 0.008
"""Seconds of work after which `train` yields; the promise is 0.020."""

_PATIENCE = 0.020  # seconds that a closed gate can hold up a mini-batch

_BEGINNING, _NO_RULES = Place(), StopRules()

_SMALL = 20_000  # rows that are evaluated in less than a millisecond, so at every snapshot


def train(
    config: TrainingConfig,
    split: Split,
    network: Network,
    *,
    start_step: int = 0,
    start: Place = _BEGINNING,
    rules: StopRules = _NO_RULES,
    gate: Gate | None = None,
) -> Generator[Snapshot, Command | None, None]:
    """Train `network` and yield a snapshot now, at least every 20 ms, and at the end.

    Parameters
    ----------
    config : TrainingConfig
    split : Split
        Parameters are learned from ``split.train`` alone; ``split.test`` is only measured.
    network : Network
        The start, with three inputs and one output.
    start_step : int
    start : Place
        Where an earlier training ended; the counts and the shuffles go on from there.
    rules : StopRules
    gate : Gate, optional
        While it is closed, the training waits between two mini-batches, 20 ms at the most.

    Yields
    ------
    Snapshot
        The last one names why the training ended. A `Command` may be sent in return.

    Notes
    -----
    Networks and curve depend on the arguments and the commands alone, never on the clock. Each
    epoch is shuffled by a generator seeded with (seed, epoch), so that any epoch can be repeated.
    A part of some 100,000 rows or more takes longer than 20 ms to measure or to shuffle.
    """
    run = _Run(config, split, network, start_step, start.epoch, start.position, rules, gate or Gate())
    command = yield run.snapshot()
    while run.stop_reason is None:
        run.obey(command or Command())
        command = yield run.snapshot()


@dataclass
class _Run:
    """The mutable state behind one call of `train`."""

    config: TrainingConfig
    split: Split
    network: Network
    step: int
    epoch: int
    position: int
    rules: StopRules
    gate: Gate
    descent: Descent = field(init=False)
    recorder: CurveRecorder = field(init=False)
    watch: StopWatch = field(init=False)
    stop_reason: str | None = None
    last_epoch: int = field(init=False)
    _evaluated: tuple[int, Metrics, Metrics] | None = None
    _evaluation_cost: float = 0.0
    _evaluation_end: float = 0.0

    def __post_init__(self) -> None:
        config = self.config
        self.descent = Descent(self.split.train, self.network, config.learning_rate, config.batch_size, config.loss)
        self.last_epoch = self.epoch + config.epochs
        self.recorder = CurveRecorder(self.step, self.descent.steps_per_epoch, self.split.train.y.shape[0])
        self.descent.begin_epoch(config.seed, self.epoch, self.position)
        if self._loss_is_lost():
            self.stop_reason = "diverged"
        elif self.descent.is_dead():
            self.stop_reason = "dead"
        self.watch = StopWatch(self.rules, self._record().loss)

    def obey(self, command: Command) -> None:
        if command.learning_rate is not None:
            self.descent.set_learning_rate(command.learning_rate)
        if command.changes:
            self.descent.set_network(reduce(changed, command.changes, self.descent.network()))
            self._evaluated = None
        if command.stop:
            self.stop_reason = "stopped"
            return
        self._advance(command.steps)

    def snapshot(self) -> Snapshot:
        network = self.descent.network()
        train, test = self._metrics_if_due(network)
        if self.stop_reason is not None and train is not None and test is not None:
            self.recorder.add(self.step, self.epoch, train, test)
        position = self.descent.position if self.descent.steps_to_epoch_end() else 0
        place = Place(self.epoch, position)
        return Snapshot(self.step, place, network, train, test, self.recorder.curve(), self.stop_reason)

    def _advance(self, steps: int | None) -> None:
        end = None if steps is None else self.step + steps
        deadline = time.perf_counter() + YIELD_AFTER
        # A diverging run overflows: that is found by a check, not by a warning.
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            while self.stop_reason is None and self.step != end and time.perf_counter() < deadline:
                ends = [self.recorder.next_step, *(bound for bound in (end, self._step_limit()) if bound is not None)]
                self._take(min(self.descent.steps_to_epoch_end(), min(ends) - self.step), deadline)

    def _take(self, steps: int, deadline: float) -> None:
        patient = self.gate.wait(_PATIENCE)
        done = self.descent.run(steps, deadline, self.gate if patient else Gate())
        while self.descent.is_suspicious() and done > 1:
            self.descent.rewind()
            done = self.descent.run(done // 2, deadline, self.gate)
        if self.descent.is_suspicious() and self._loss_is_lost():
            self.descent.rewind()
            self.stop_reason = "diverged"
            return
        self.step += done
        is_epoch_end = self.descent.steps_to_epoch_end() == 0
        if is_epoch_end:
            self._end_epoch()
        is_recorded = self.step >= self.recorder.next_step
        if is_recorded:
            self._record()
        if self.stop_reason is None:
            self.stop_reason = self._rule_that_ends(is_epoch_end, is_recorded)

    def _step_limit(self) -> int | None:
        most = self.rules.most_steps
        return most if most is not None and most > self.step else None

    def _rule_that_ends(self, is_epoch_end: bool, is_recorded: bool) -> str | None:
        if self.step == self.rules.most_steps:
            return "step_limit"
        if not (self.rules.asks_for_metrics and (is_epoch_end or is_recorded)):
            return None
        train, _ = self._measure(self.descent.network())
        return self.watch.reason(train.loss, train.accuracy, is_epoch_end)

    def _end_epoch(self) -> None:
        self.epoch += 1
        is_last = self.epoch >= self.last_epoch
        if (is_last or self.descent.may_be_dead()) and self.descent.is_dead():
            self.stop_reason = "dead"
        elif is_last:
            self.stop_reason = "finished"
        else:
            self.descent.begin_epoch(self.config.seed, self.epoch)

    def _loss_is_lost(self) -> bool:
        if not self.descent.is_finite():
            return True
        network = self.descent.network()
        return not all(math.isfinite(evaluate(network, part, self.config.loss).loss) for part in self._parts())

    def _parts(self) -> tuple[Dataset, Dataset]:
        return self.split.train, self.split.test

    def _record(self) -> Metrics:
        train, test = self._measure(self.descent.network())
        self.recorder.add(self.step, self.epoch, train, test)
        return train

    def _metrics_if_due(self, network: Network) -> tuple[Metrics | None, Metrics | None]:
        rows = self.split.train.y.shape[0] + self.split.test.y.shape[0]
        waited = time.perf_counter() - self._evaluation_end
        due = rows <= _SMALL or self.stop_reason is not None or waited > 4 * self._evaluation_cost
        known = self._evaluated is not None and self._evaluated[0] == self.step
        return self._measure(network) if due or known else (None, None)

    def _measure(self, network: Network) -> tuple[Metrics, Metrics]:
        if self._evaluated is None or self._evaluated[0] != self.step:
            began = time.perf_counter()
            train, test = (evaluate(network, part, self.config.loss) for part in self._parts())
            self._evaluated = (self.step, train, test)
            self._evaluation_end = time.perf_counter()
            self._evaluation_cost = self._evaluation_end - began
        return self._evaluated[1], self._evaluated[2]
