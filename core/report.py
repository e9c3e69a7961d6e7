"""What the commands print: plain values first, then text or JSON."""

import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from core.activations import Array
from core.colour import Rgb
from core.datasets import Split
from core.metrics import LIGHT_FROM, Baseline, Metrics
from core.network import ForwardPass

Report = dict[str, object]


def prediction(typed: str, rgb: Rgb, forward_pass: ForwardPass) -> Report:
    """Return what `predict` says of one colour.

    Parameters
    ----------
    typed : str
        The colour as it was typed.
    rgb : Rgb
    forward_pass : ForwardPass
        Of this colour alone, with one output. A value beyond the range of floats becomes None.
    """
    report: Report = {"colour": typed, "rgb": [rgb.r, rgb.g, rgb.b]}
    for layer, (z, a) in enumerate(zip(forward_pass.Z, forward_pass.A, strict=True), start=1):
        report[f"Z{layer}"] = _values(z)
        report[f"A{layer}"] = _values(a)
    probability = _finite(float(forward_pass.A[-1][0, 0]))
    report["probability_light"] = probability
    report["font"] = None if probability is None else "light" if probability >= LIGHT_FROM else "dark"
    return report


def measurement(metrics: Metrics, always: Baseline, split: Split, loss: str) -> Report:
    """Return what `train` and `evaluate` say of the test part."""
    return {
        "test_accuracy": metrics.accuracy,
        "baseline": always.accuracy,
        "baseline_font": "light" if always.label == 1 else "dark",
        "test_loss": _finite(metrics.loss),
        "loss": loss,
        "confusion": asdict(metrics.confusion),
        "data": split.test.name,
        "part": "test",
        "split_seed": split.seed,
        "test_size": split.test_size,
        "keep_duplicates_together": split.keep_duplicates_together,
        "train_rows": split.counts.train,
        "test_rows": split.counts.test,
        "notes": list(split.test.notes),
    }


def as_json(report: Report | Sequence[Report]) -> str:
    """Return a report as JSON in ASCII; NaN and infinity do not occur in it."""
    return json.dumps(report, indent=2, allow_nan=False)


def as_text(report: Report) -> str:
    """Return a report as lines of ``name: value``, in full precision."""
    return "\n".join(f"{name}: {_text(value)}" for name, value in report.items())


def print_out(text: str) -> None:
    """Print `text`, with escapes for what the terminal cannot show, and make sure that it got there."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)  # noqa: T201 - a command's answer


def _values(column: Array) -> list[float | None]:
    return [_finite(value) for value in column[:, 0].tolist()]


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _text(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_text(entry)}" for name, entry in value.items())
    if isinstance(value, list):
        return " ".join(_text(entry) for entry in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return text if text.isprintable() else repr(text)
