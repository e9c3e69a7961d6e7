"""The learning curve: metrics at recorded steps, few enough to draw at any length."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.metrics import Metrics

_CAPACITY = 1_000
_COLUMNS = 6


@dataclass(frozen=True, eq=False)
class Curve:
    """Metrics at recorded steps.

    Attributes
    ----------
    rows : ndarray of shape (n_points, 6)
        Step, epoch, training loss, training accuracy, test loss, test accuracy. Read-only.
    """

    rows: Array

    @property
    def step(self) -> Array:
        """Mini-batches done, shape (n_points,)."""
        return self.rows[:, 0]

    @property
    def train_loss(self) -> Array:
        """Shape (n_points,)."""
        return self.rows[:, 2]

    @property
    def train_accuracy(self) -> Array:
        """Shape (n_points,), 0 to 1."""
        return self.rows[:, 3]

    @property
    def test_loss(self) -> Array:
        """Shape (n_points,)."""
        return self.rows[:, 4]

    @property
    def test_accuracy(self) -> Array:
        """Shape (n_points,), 0 to 1."""
        return self.rows[:, 5]

    @classmethod
    def empty(cls) -> "Curve":
        """Return a curve without points."""
        return cls(_frozen(np.empty((0, _COLUMNS))))

    @classmethod
    def of(cls, rows: Sequence[Sequence[float | None]]) -> "Curve":
        """Return the curve of points with six numbers each, the steps rising; None is what is no number."""
        return cls(_frozen(np.array(rows, dtype=np.float64).reshape(-1, _COLUMNS)))

    def until(self, step: int) -> "Curve":
        """Return the points up to a step."""
        kept = self.step <= step
        return self if kept.all() else Curve(_frozen(self.rows[kept]))

    def then(self, later: "Curve") -> "Curve":
        """Return this curve followed by the points of `later` that lie beyond its end."""
        beyond = later.rows if not len(self.rows) else later.rows[later.step > self.step[-1]]
        rows = np.concatenate([self.rows, beyond])
        while len(rows) > 2 * _CAPACITY:
            rows = np.concatenate([rows[:-1:2], rows[-1:]])
        return Curve(_frozen(rows))


class CurveRecorder:
    """Collects the points of one training: dense at first, then every second epoch, at most 1,000.

    Which steps are recorded depends on the step alone, so that a repeated training has the
    same curve.

    Parameters
    ----------
    start_step : int
    steps_per_epoch : int
    n_rows : int
        Size of the training part; a large one is measured less often.

    Attributes
    ----------
    next_step : int
        The next step that is to be recorded.
    """

    def __init__(self, start_step: int, steps_per_epoch: int, n_rows: int) -> None:
        self._start = start_step
        self._closest = max(1, n_rows // 1_000)
        self._widest = max(self._closest, 2 * steps_per_epoch)
        self._rows = np.empty((_CAPACITY, _COLUMNS))
        self._n = 0
        self.next_step = start_step

    def add(self, step: int, epoch: int, train: Metrics, test: Metrics) -> None:
        """Record the metrics at `step`; a step that stands there already is left alone."""
        if self._n and self._rows[self._n - 1, 0] == step:
            return
        if self._n == _CAPACITY:
            self._n = _CAPACITY // 2
            self._rows[: self._n] = self._rows[::2].copy()
            self._widest *= 2
            self._closest *= 2
        self._rows[self._n] = (step, epoch, train.loss, train.accuracy, test.loss, test.accuracy)
        self._n += 1
        self.next_step = step + min(self._widest, max(self._closest, (step - self._start) // 20))

    def curve(self) -> Curve:
        """Return the points so far."""
        return Curve(_frozen(self._rows[: self._n].copy()))


def _frozen(rows: Array) -> Array:
    rows.flags.writeable = False
    return rows
