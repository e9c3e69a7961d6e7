"""What is typical for the state that a training is in, and what to try: plain rules with plain words."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.curve import Curve
from core.datasets import Split
from core.messages import Message, tr
from core.metrics import Metrics, baseline
from core.network import Network
from core.training_config import TrainingConfig

SAFER, BOLDER = 0.1, 10.0
"""What a learning rate is multiplied by where another one is proposed."""

GAP = 0.1
"""Training far better than test: by more than this share of right answers, and by more than chance."""
CHANCE = 2.0
"""Standard errors of the test accuracy that are put down to chance."""

FAR_FROM_PERFECT = 0.9
"""No progress is worth a word below this training accuracy."""
HARDLY = 0.1
"""No progress: the training loss fell by less than this share …"""
EPOCHS = 20
"""… over so many epochs; over fewer, in proportion."""
FEWEST_EPOCHS = 5
"""Nothing is said on progress and on answers before so many epochs."""
STEADY = 1.2
"""No progress is blamed on a small learning rate while the ups and downs are less than so many times the fall."""

MOST_ROWS = 20_000
MOST_WORK = 4_000_000
"""Products of the forward pass that looks for dead nodes; larger data are sampled evenly."""

_MOST_NAMES = 4
_DECIMALS = 9


@dataclass(frozen=True)
class Advice:
    """One line on a training.

    Attributes
    ----------
    kind : str
        "diverged", "dead_layer", "overfitting", "no_progress", "alike" or "dead_nodes".
    sentence : Message
        What happens and what to try.
    """

    kind: str
    sentence: Message


def advise(
    network: Network,
    split: Split,
    train: Metrics | None,
    test: Metrics | None,
    curve: Curve,
    config: TrainingConfig,
    stop_reason: str | None = None,
) -> Advice | None:
    """Return the most pressing advice, None where there is nothing to say.

    Parameters
    ----------
    network : Network
        As it is now.
    split : Split
    train, test : Metrics or None
        Of `network`, or of a moment ago; None where they are not computed yet.
    curve : Curve
        Up to now.
    config : TrainingConfig
    stop_reason : str, optional
        A key of `core.training.STOP_REASONS`.

    Notes
    -----
    The rules stand in the order in which they are looked at. Each has one threshold above.
    """
    if stop_reason == "diverged":
        return _diverged(config)
    dead, looked_at = _dead_nodes(network, split.train.X)
    if any(_is_whole_layer(network, layer, rows) for layer, rows in dead.items()):
        return _dead_layer(network, config, dead, looked_at)
    return (
        _overfitting(train, test)
        or _no_progress(train, curve, config)
        or _alike(split, test, curve)
        or (_some_dead(network, dead, looked_at) if dead else None)
    )


def _diverged(config: TrainingConfig) -> Advice:
    return Advice(
        "diverged",
        tr(
            "Diverged: the steps are too large. Try a smaller learning rate, {rate} instead of {now}.",
            rate=_plain(config.learning_rate * SAFER),
            now=_plain(config.learning_rate),
        ),
    )


def _overfitting(train: Metrics | None, test: Metrics | None) -> Advice | None:
    if train is None or test is None:
        return None
    error = math.sqrt(train.accuracy * (1.0 - train.accuracy) / test.confusion.total)
    spread = max(error, math.sqrt(test.accuracy * (1.0 - test.accuracy) / test.confusion.total))
    if train.accuracy - test.accuracy <= max(GAP, CHANCE * spread):
        return None
    return Advice(
        "overfitting",
        tr(
            "Training {train} right, test {test}: it knows {n:,} colours by heart. "
            "Try more training colours, or fewer epochs.",
            train=_share(train.accuracy),
            test=_share(test.accuracy),
            n=train.confusion.total,
        ),
    )


def _no_progress(train: Metrics | None, curve: Curve, config: TrainingConfig) -> Advice | None:
    if train is None or train.accuracy >= FAR_FROM_PERFECT or _epochs(curve) < FEWEST_EPOCHS:
        return None
    losses, epochs = _last_losses(curve)
    if not np.isfinite(losses).all() or losses[0] <= 0.0:
        return None
    fall = float(losses[0] - losses[-1])
    ups_and_downs = float(np.abs(np.diff(losses)).sum())
    if not 0.0 <= fall < HARDLY * losses[0] * epochs / EPOCHS or ups_and_downs > STEADY * fall:
        return None
    return Advice(
        "no_progress",
        tr(
            "The loss fell by only {fall} in {epochs} epochs. Try a larger learning rate, {rate} instead of {now}.",
            fall=_small_share(fall / float(losses[0])),
            epochs=epochs,
            rate=_plain(config.learning_rate * BOLDER),
            now=_plain(config.learning_rate),
        ),
    )


def _alike(split: Split, test: Metrics | None, curve: Curve) -> Advice | None:
    if test is None or _epochs(curve) < FEWEST_EPOCHS:
        return None
    confusion = test.confusion
    light = confusion.true_light + confusion.false_light
    wrong = confusion.false_light + confusion.false_dark
    if light not in (0, confusion.total) or not wrong:
        return None
    always = baseline(split.train, split.test)
    return Advice(
        "alike",
        tr(
            "Every answer is “{answer}”: {accuracy} right, and always “{common}” would make {baseline}. "
            "Try to train longer, or another start.",
            answer=_answer(light > 0),
            accuracy=_share(test.accuracy),
            common=_answer(always.label == 1),
            baseline=_share(always.accuracy),
        ),
    )


def _dead_layer(network: Network, config: TrainingConfig, dead: dict[int, list[int]], looked_at: int) -> Advice:
    layer = next(layer for layer, rows in dead.items() if _is_whole_layer(network, layer, rows))
    return Advice(
        "dead_layer",
        tr(
            "Layer {layer} is dead: all its nodes are 0 for each of {n:,} training colours. "
            "Try another start, or a learning rate below {now}.",
            layer=layer,
            n=looked_at,
            now=_plain(config.learning_rate),
        ),
    )


def _some_dead(network: Network, dead: dict[int, list[int]], looked_at: int) -> Advice:
    names = [_name(network, layer, row) for layer, rows in dead.items() for row in rows]
    listed = ", ".join(names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        listed = tr("{names} and {more:,} more", names=listed, more=len(names) - _MOST_NAMES)
    return Advice(
        "dead_nodes",
        tr(
            "Dead, since 0 for each of {n:,} training colours: {names}. No gradient passes there; try another start.",
            names=listed,
            n=looked_at,
        ),
    )


def _dead_nodes(network: Network, X: Array) -> tuple[dict[int, list[int]], int]:
    """Return the rows of the hidden ReLU nodes that are 0 everywhere, by layer, and the samples looked at."""
    if "relu" not in network.activations[:-1]:
        return {}, 0
    products = sum(w.size for w in network.weights)
    most = max(1, min(MOST_ROWS, MOST_WORK // products))
    sample = X[:, :: -(-X.shape[1] // most)]
    with np.errstate(over="ignore", invalid="ignore"):
        Z = network.forward_prop(sample).Z
    found = {layer: rows for layer, rows in _all_zero(network, Z) if rows}
    return found, sample.shape[1]


def _all_zero(network: Network, Z: tuple[Array, ...]) -> Iterator[tuple[int, list[int]]]:
    for layer, (name, z) in enumerate(zip(network.activations[:-1], Z[:-1], strict=True), start=1):
        if name == "relu":
            off = network.rows_off(layer)
            yield layer, [int(row) for row in np.flatnonzero(z.max(axis=1) <= 0.0) if row not in off]


def _is_whole_layer(network: Network, layer: int, rows: list[int]) -> bool:
    return len(rows) == network.layer_sizes[layer] - len(network.rows_off(layer))


def _last_losses(curve: Curve) -> tuple[Array, int]:
    """Return the training losses of the last epochs, and how many epochs these are."""
    epochs = curve.rows[:, 1]
    begin = max(float(epochs[-1]) - EPOCHS, 1.0)
    first = int(np.searchsorted(epochs, begin, side="right")) - 1
    return curve.train_loss[max(first, 0) :], round(float(epochs[-1] - epochs[max(first, 0)]))


def _epochs(curve: Curve) -> float:
    return float(curve.rows[-1, 1] - curve.rows[0, 1]) if len(curve.rows) else 0.0


def _name(network: Network, layer: int, row: int) -> str:
    return f"h{row + 1}" if len(network.weights) == 2 else f"h{layer}.{row + 1}"


def _answer(light: bool) -> Message:
    return tr("light") if light else tr("dark")


def _share(value: float) -> str:
    text = f"{100.0 * value:.1f}"
    return "> 99.9 %" if text == "100.0" and value < 1.0 else f"{text} %"


def _small_share(value: float) -> str:
    return f"{_plain(float(f'{100.0 * value:.2g}'))} %"


def _plain(value: float) -> str:
    return f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
