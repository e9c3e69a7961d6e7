"""Long series of numbers inside a document: the checkpoints of a training, and its curve."""

import base64
import math
from collections.abc import Sequence

import numpy as np

from core.activations import Array
from core.curve import Curve
from core.history import Trail
from core.json_checks import DocumentError, is_number, wrong
from core.messages import tr

MAX_CHECKPOINTS = 2_000
MAX_POINTS = 2_001
MAX_STEP = 10**15


def checkpoints_text(rows: Sequence[Array]) -> str:
    """Return checkpoints as base64 of their rows of eight-byte floats, little-endian, the step first."""
    return base64.b64encode(np.array(rows, dtype="<f8").tobytes()).decode("ascii")


def trail(value: object, step: int, length: int, place: str) -> Trail:
    """Return the checkpoints that stand at a place of a document.

    Parameters
    ----------
    value : object
    step : int
        The one that all of them follow.
    length : int
        Of each: the step and the parameters.
    place : str

    Raises
    ------
    DocumentError
        If it is anything else, or the steps do not rise.
    """
    try:
        numbers = np.frombuffer(base64.b64decode(str(value), validate=True), dtype="<f8")
        rows = numbers.reshape(-1, length)
    except ValueError:
        wanted = tr("checkpoints of {length} numbers each, in base64", length=length)
        raise wrong(place, wanted, value) from None
    steps = np.concatenate([[step], rows[:, 0]])
    rises = len(rows) <= MAX_CHECKPOINTS and bool(np.isfinite(rows).all()) and bool((np.diff(steps) >= 1).all())
    if not (rises and steps[-1] <= MAX_STEP and np.array_equal(steps, np.rint(steps))):
        raise DocumentError(
            tr("{place} must be at most {most} checkpoints with rising steps", place=place, most=MAX_CHECKPOINTS)
        )
    return Trail.of([row.astype(np.float64) for row in rows])


def curve_rows(curve: Curve) -> list[list[float | None]]:
    """Return the points of a curve as JSON holds them: null is what is no finite number."""
    return [[value if math.isfinite(value) else None for value in row] for row in curve.rows.tolist()]


def curve(value: object, place: str) -> Curve:
    """Return the curve that stands at a place of a document; DocumentError if it is anything else."""
    if not isinstance(value, list) or len(value) > MAX_POINTS:
        raise wrong(place, tr("a list of at most {most} points", most=MAX_POINTS), value)
    last = -1.0
    for k, row in enumerate(value):
        if not isinstance(row, list) or len(row) != 6 or not all(v is None or is_number(v) for v in row):
            raise wrong(f"{place}[{k}]", tr("a list of 6 numbers"), row)
        if row[0] is None or row[1] is None or row[0] <= last:
            raise wrong(f"{place}[{k}][0]", tr("a step after {step}", step=int(last)), row[0])
        last = row[0]
    return Curve.of(value)
