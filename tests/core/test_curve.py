"""The learning curve: what follows what, and how many points remain."""

import numpy as np

from core.curve import Curve, CurveRecorder
from core.metrics import Confusion, Metrics

POINT = Metrics(0.5, Confusion(3, 1, 4, 2))


def curve_of(first: int, last: int) -> Curve:
    recorder = CurveRecorder(first, 1, 10)
    for step in range(first, last + 1):
        recorder.add(step, step, POINT, POINT)
    return recorder.curve()


def test_a_later_curve_goes_on_behind_the_end() -> None:
    joined = curve_of(0, 5).then(curve_of(3, 8))
    assert joined.step.tolist() == list(range(9))
    assert Curve.empty().then(curve_of(3, 8)).step.tolist() == list(range(3, 9))
    assert not joined.rows.flags.writeable


def test_joined_curves_stay_drawable_and_keep_both_ends() -> None:
    joined = Curve.empty()
    for start in range(0, 5_000, 500):
        joined = joined.then(curve_of(start, start + 499))
    assert len(joined.step) <= 2_000
    assert (joined.step[0], joined.step[-1]) == (0, 4_999)
    assert (np.diff(joined.step) > 0).all()


def test_a_step_is_recorded_once() -> None:
    recorder = CurveRecorder(0, 1, 10)
    recorder.add(0, 0, POINT, POINT)
    recorder.add(0, 0, Metrics(9.0, POINT.confusion), POINT)
    assert recorder.curve().rows.tolist() == [[0, 0, 0.5, 0.7, 0.5, 0.7]]
