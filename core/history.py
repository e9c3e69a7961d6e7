"""The way back: a record of a training from which every step of it can be computed again.

A training is decided by its start, its hyper-parameters and its data, so that a few of its states,
and whatever a person changed on the way, are enough to return to any step, bit for bit.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from weakref import WeakSet

import numpy as np

from core.activations import Array
from core.batches import Place
from core.curve import Curve
from core.datasets import Split
from core.messages import tr
from core.network import Network
from core.training_config import TrainingConfig

MOST_STEPS = 1_000
"""Between two checkpoints, as long as the memory lasts: over 200 million steps of a 3-3-1 network."""

MOST_BYTES = 60_000_000
"""For all checkpoints together. Beyond, every second one of the longest stage is given up."""

if TYPE_CHECKING:
    from core.descent import Descent

_FOREVER = float("inf")


@dataclass(frozen=True, eq=False)
class State:
    """Where a training is after `step` mini-batches."""

    step: int
    place: Place
    network: Network


class Trail:
    """Parameters at some steps of a stage, each as one vector that begins with the step."""

    def __init__(self) -> None:
        self._rows: list[Array] = []

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def bytes(self) -> int:
        """The memory that is taken."""
        return len(self._rows) * bytes_of(self._rows[0]) if self._rows else 0

    @property
    def steps(self) -> list[int]:
        """The steps of all checkpoints, rising."""
        return [int(row[0]) for row in self._rows]

    @property
    def last(self) -> int:
        """The step of the newest checkpoint; -1 without any."""
        return int(self._rows[-1][0]) if self._rows else -1

    def add(self, step: int, network: Network) -> int:
        """Keep the parameters at a step, which must lie beyond the last one; return the bytes that this takes."""
        row = np.concatenate([[step], *(array.ravel() for array in (*network.weights, *network.biases))])
        self._rows.append(row)
        return bytes_of(row)

    def nearest(self, step: int) -> tuple[int, Array] | None:
        """Return step and parameters of the last checkpoint that is not beyond `step`."""
        found = bisect_right(self._rows, step, key=lambda row: row[0]) - 1
        return (int(self._rows[found][0]), self._rows[found][1:]) if found >= 0 else None

    def some(self, most: int) -> list[Array]:
        """Return at most so many checkpoints, evenly chosen, the last one among them."""
        apart = -(-len(self._rows) // most) if most else 0
        return self._rows[::-apart][::-1] if apart else []

    @classmethod
    def of(cls, rows: Sequence[Array]) -> "Trail":
        """Return a trail of checkpoints, each a step and the parameters, the steps rising."""
        trail = cls()
        trail._rows = list(rows)
        return trail

    def thin(self) -> None:
        """Give up every second checkpoint."""
        del self._rows[::2]


def bytes_of(row: Array) -> int:
    """Return the memory of a checkpoint: its numbers, the array's own, and its place in a list."""
    return row.nbytes + 120


@dataclass(frozen=True, eq=False)
class Stage:
    """A stretch of a training in which nothing but the training changes the network.

    Attributes
    ----------
    start : State
    config : TrainingConfig
    split : Split or None
        None where there were no data yet; such a stage has no steps.
    before : Stage or None
        What led to it.
    trail : Trail
    """

    start: State
    config: TrainingConfig
    split: Split | None
    before: "Stage | None" = None
    trail: Trail = field(default_factory=Trail)


@dataclass(frozen=True, eq=False)
class Record:
    """A training so far.

    Attributes
    ----------
    stage : Stage
        The newest one.
    head : int
        The last step.
    origin : Network
        What the training began with, before any change by hand.
    curve : Curve
    stop_reason : str or None
        Why it ended, a key of `core.training.STOP_REASONS`.
    """

    stage: Stage
    head: int
    origin: Network
    curve: Curve = field(default_factory=Curve.empty)
    stop_reason: str | None = None

    def stage_at(self, step: int) -> Stage:
        """Return the stage that a step belongs to, the newest where several begin at it."""
        stage = self.stage
        while stage.start.step > step and stage.before is not None:
            stage = stage.before
        return stage

    def grown(self, head: int, curve: Curve, stop_reason: str | None) -> "Record":
        """Return the record with the training gone on."""
        return replace(self, head=max(head, self.head), curve=curve, stop_reason=stop_reason)

    def branched(self, state: State, config: TrainingConfig, split: Split | None) -> "Record":
        """Return a record that goes on from `state` in another way; what came after it is left out."""
        before: Stage | None = self.stage_at(state.step)
        # Nothing lies between stages that begin at the same step: only the last of them counts.
        while before is not None and before.start.step == state.step and before.before is not None:
            before = before.before
        if before is not None and before.start.step == state.step:
            before = None
        # The point at this very step belongs to what was there before.
        curve = self.curve.until(state.step - 1)
        return Record(Stage(state, config, split, before), state.step, self.origin, curve)

    def epoch_end(self, step: int, place: Place) -> int:
        """Return the step at which the epoch ends that is under way at `step`; it may lie beyond the head."""
        stages = [self.stage]
        while stages[-1].start.step > step and stages[-1].before is not None:
            stages.append(stages[-1].before)
        for stage, later in pairwise([*reversed(stages), None]):
            if stage is None or stage.split is None:
                break
            n, size = stage.split.train.n_rows, stage.config.batch_size
            end = step + place.steps_left(n, size)
            if later is None or end <= later.start.step:
                return end
            step, place = later.start.step, later.start.place
        return step


class History:
    """Begins records, keeps their checkpoints in bounds, and computes their states anew.

    Parameters
    ----------
    most_bytes : int
        For the checkpoints of all records that are still in use.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._trails: WeakSet[Trail] = WeakSet()
        self._at_most = 0
        self._stage: Stage | None = None
        self._descent: Descent | None = None
        self._at = 0
        self._place = Place()

    @property
    def bytes(self) -> int:
        """The memory that all checkpoints take."""
        return sum(trail.bytes for trail in self._trails)

    def keep(self, record: Record, step: int, network: Network) -> None:
        """Make the state at a step of the newest stage a checkpoint; one that lies there already is left alone."""
        trail = record.stage.trail
        if step <= max(trail.last, record.stage.start.step):
            return
        self._trails.add(trail)
        self._at_most += trail.add(step, network)
        while self._at_most > self._most_bytes:
            self._at_most = self.bytes  # trails that nobody needs are gone
            if self._at_most > self._most_bytes:
                max(self._trails, key=len).thin()

    def state_at(self, record: Record, step: int) -> State:
        """Compute the state at a step of a record, bit for bit what it was.

        Raises
        ------
        ValueError
            If the record does not reach from its first step to this one.
        """
        stage = record.stage_at(step)
        if not stage.start.step <= step <= record.head:
            raise ValueError(tr("The training has no step {step}.", step=step))
        if step == stage.start.step or stage.split is None:
            return stage.start
        from core.gate import Gate

        descent = self._nearest(stage, step)
        config, n = stage.config, stage.split.train.n_rows
        gate = Gate()
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            while self._at < step:
                done = descent.run(min(step - self._at, descent.steps_to_epoch_end()), _FOREVER, gate)
                self._at += done
                self._place = self._place.after(done, n, config.batch_size)
                if self._place.position == 0:
                    descent.begin_epoch(config.seed, self._place.epoch)
        return State(step, self._place, descent.network())

    def _nearest(self, stage: Stage, step: int) -> "Descent":
        """Place a descent at the last known state before a step; where it stands already may be the nearest."""
        assert stage.split is not None  # noqa: S101 - the caller has looked
        from core.descent import Descent  # with the first step back: a window is there sooner

        config, n = stage.config, stage.split.train.n_rows
        start, values = stage.trail.nearest(step) or (stage.start.step, None)
        if self._descent is None or self._stage is not stage:
            self._stage = stage
            self._descent = Descent(
                stage.split.train, stage.start.network, config.learning_rate, config.batch_size, config.loss
            )
        elif start <= self._at <= step:
            return self._descent
        network = stage.start.network if values is None else _with_values(stage.start.network, values)
        self._descent.set_network(network)
        self._at = start
        self._place = stage.start.place.after(start - stage.start.step, n, config.batch_size)
        self._descent.begin_epoch(config.seed, self._place.epoch, self._place.position)
        return self._descent


def _with_values(network: Network, values: Array) -> Network:
    """Return a network of the same shape with the parameters of a checkpoint."""
    arrays, end = [], 0
    for array in (*network.weights, *network.biases):
        begin, end = end, end + array.size
        arrays.append(values[begin:end].reshape(array.shape))
    k = len(network.weights)
    return replace(network, weights=tuple(arrays[:k]), biases=tuple(arrays[k:]))
