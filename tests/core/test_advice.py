"""Each advice on a real training that provokes it, and on a healthy one that does not."""

from dataclasses import replace

import numpy as np
import pytest

from core import advice
from core.advice import Advice, advise
from core.curve import Curve
from core.datasets import DATASETS, Split, split
from core.metrics import baseline, evaluate
from core.network import Network
from core.training import Command, Snapshot, TrainingConfig, train


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


def said(config: TrainingConfig, parts: Split, network: Network) -> tuple[list[Advice | None], Snapshot]:
    """Return what was advised at each snapshot of a training, and the last one."""
    generator = train(config, parts, network)
    snapshot = next(generator)
    heard = [advice_on(snapshot, parts, config)]
    while snapshot.stop_reason is None:
        snapshot = generator.send(Command(steps=200))
        heard.append(advice_on(snapshot, parts, config))
    return heard, snapshot


def advice_on(snapshot: Snapshot, parts: Split, config: TrainingConfig) -> Advice | None:
    return advise(snapshot.network, parts, snapshot.train, snapshot.test, snapshot.curve, config, snapshot.stop_reason)


def kinds(heard: list[Advice | None]) -> set[str]:
    return {one.kind for one in heard if one}


@pytest.mark.parametrize(("rate", "seed"), [(0.01, 0), (0.05, 0), (0.05, 1), (0.05, 2), (0.5, 1)])
def test_a_healthy_training_hears_nothing(parts: Split, rate: float, seed: int) -> None:
    heard, snapshot = said(TrainingConfig(learning_rate=rate, seed=seed), parts, Network.random(seed=seed))
    assert snapshot.train_accuracy > advice.FAR_FROM_PERFECT
    assert kinds(heard) == set()


def test_divergence_leads_to_a_smaller_rate(parts: Split) -> None:
    config = TrainingConfig(learning_rate=5.0, loss="squared_error")
    heard, snapshot = said(config, parts, Network.random((3, 3, 1), ("linear", "linear"), seed=0))
    assert snapshot.stop_reason == "diverged"
    assert heard[-1].kind == "diverged"
    assert "0.5 instead of 5" in heard[-1].sentence


def test_a_dead_layer_leads_to_another_start(parts: Split) -> None:
    heard, snapshot = said(TrainingConfig(learning_rate=10.0), parts, Network.random(seed=0))
    assert snapshot.stop_reason == "dead"
    assert heard[-1].kind == "dead_layer"
    assert heard[-1].sentence.values["n"] == parts.counts.train
    assert "another start" in heard[-1].sentence


def test_single_dead_nodes_are_named(parts: Split) -> None:
    start = Network.random(init="glorot", seed=2)
    heard, snapshot = said(TrainingConfig(seed=2), parts, start)
    z = snapshot.network.forward_prop(parts.train.X).Z[0]
    dead = [f"h{row + 1}" for row in range(3) if (z[row] <= 0).all()]
    assert len(dead) == 1
    assert heard[-1].kind == "dead_nodes"
    assert heard[-1].sentence.values["names"] == dead[0]
    assert advise(start, parts, None, None, Curve.empty(), TrainingConfig()).kind == "dead_nodes"


def test_a_node_that_was_switched_off_is_not_called_dead(parts: Split) -> None:
    start = Network.random(init="glorot", seed=2)
    off = replace(start, off=frozenset({(1, 2)}))
    assert advise(off, parts, None, None, Curve.empty(), TrainingConfig()) is None


def test_in_a_deep_network_some_dead_nodes_are_named_and_the_others_counted(parts: Split) -> None:
    start = Network.random((3, 9, 4, 1), ("relu", "relu", "logistic"), seed=0)
    biases = start.biases[0].copy()
    biases[:7] = -100.0
    found = advise(
        replace(start, biases=(biases, *start.biases[1:])), parts, None, None, Curve.empty(), TrainingConfig()
    )
    assert found.kind == "dead_nodes"
    assert "h1.1, h1.2, h1.3, h1.4 and 3 more" in found.sentence


def test_a_dead_second_layer_is_named(parts: Split) -> None:
    start = Network.random((3, 4, 4, 1), ("relu", "relu", "logistic"), seed=0)
    network = replace(start, biases=(start.biases[0], np.full((4, 1), -100.0), start.biases[2]))
    found = advise(network, parts, None, None, Curve.empty(), TrainingConfig())
    assert (found.kind, found.sentence.values["layer"]) == ("dead_layer", 2)


def test_all_answers_alike_are_compared_with_the_baseline(parts: Split) -> None:
    heard, snapshot = said(TrainingConfig(learning_rate=1e-4, epochs=15), parts, Network.random(seed=0))
    answers = snapshot.network.forward_prop(parts.test.X).A[-1] >= 0.5
    assert answers.all()
    assert heard[-1].kind == "alike"
    always = baseline(parts.train, parts.test)
    assert heard[-1].sentence.values["baseline"] == f"{100 * always.accuracy:.1f} %"
    assert heard[0] is None  # before it could learn, there is nothing to blame


def test_one_answer_that_is_right_everywhere_is_no_problem(parts: Split) -> None:
    dark = replace(
        parts,
        train=parts.train.take(parts.train.y == 0),
        test=parts.test.take(parts.test.y == 0),
    )
    heard, snapshot = said(TrainingConfig(epochs=10), dark, Network.random(seed=0))
    assert snapshot.test_accuracy == 1.0
    assert kinds(heard) == set()


@pytest.mark.parametrize(("rate", "init"), [(1e-6, "uniform"), (1e-4, "glorot"), (1e-3, "uniform")])
def test_no_progress_leads_to_a_larger_rate(parts: Split, rate: float, init: str) -> None:
    heard, snapshot = said(TrainingConfig(learning_rate=rate), parts, Network.random(init=init, seed=0))
    assert snapshot.train_accuracy < advice.FAR_FROM_PERFECT
    assert heard[-1].kind == "no_progress"
    wanted = f"{10 * rate:.6f}".rstrip("0")
    assert f"larger learning rate, {wanted} instead of" in heard[-1].sentence


def test_a_loss_that_goes_up_and_down_is_not_blamed_on_a_small_rate(parts: Split) -> None:
    draw = np.random.default_rng(0)
    turned = np.where(draw.random(parts.train.n_rows) < 0.25, 1 - parts.train.y, parts.train.y)
    noisy = replace(parts, train=replace(parts.train, y=turned), test=parts.train)
    heard, snapshot = said(TrainingConfig(learning_rate=0.3, epochs=60), noisy, Network.random(seed=1))
    assert snapshot.train_accuracy < advice.FAR_FROM_PERFECT
    assert "no_progress" not in kinds(heard)


def test_training_far_better_than_test_leads_to_more_data(parts: Split) -> None:
    few = replace(parts, train=parts.train.take(np.arange(0, parts.train.n_rows, 120)))
    draw = np.random.default_rng(3)
    guessed = replace(few, train=replace(few.train, y=draw.integers(0, 2, few.train.n_rows)))
    start = Network.random((3, 16, 1), ("tanh", "logistic"), "glorot", seed=1)
    heard, snapshot = said(TrainingConfig(learning_rate=0.5, epochs=3_000), guessed, start)
    assert snapshot.train_accuracy - snapshot.test_accuracy > advice.GAP
    assert heard[-1].kind == "overfitting"
    assert heard[-1].sentence.values["n"] == few.train.n_rows


def test_a_gap_that_chance_makes_is_not_overfitting(parts: Split) -> None:
    _, snapshot = said(TrainingConfig(), parts, Network.random(seed=0))
    wrong = np.flatnonzero((snapshot.network.forward_prop(parts.train.X).A[-1][0] >= 0.5) != parts.train.y)
    right = np.flatnonzero((snapshot.network.forward_prop(parts.test.X).A[-1][0] >= 0.5) == parts.test.y)
    four = replace(parts.test.take(right[:4]), X=np.c_[parts.test.X[:, right[:3]], parts.train.X[:, wrong[:1]]])
    four = replace(four, y=np.r_[parts.test.y[right[:3]], parts.train.y[wrong[:1]]])
    tiny = replace(parts, test=four)
    test = evaluate(snapshot.network, four)
    assert snapshot.train_accuracy - test.accuracy > advice.GAP
    assert advise(snapshot.network, tiny, snapshot.train, test, snapshot.curve, TrainingConfig()) is None


def test_a_curve_with_numbers_that_are_none_is_survived(parts: Split) -> None:
    start = Network.random(seed=0)
    measured = evaluate(start, parts.train)
    rows = np.full((30, 6), np.nan)
    rows[:, 0] = rows[:, 1] = np.arange(30)
    assert advise(start, parts, measured, None, Curve(rows), TrainingConfig()) is None


def test_large_data_are_sampled(parts: Split) -> None:
    many = parts.train.take(np.tile(np.arange(parts.train.n_rows), 60))
    large = replace(parts, train=many)
    start = Network.random(init="glorot", seed=2)
    assert many.n_rows > advice.MOST_ROWS
    found = advise(start, large, None, None, Curve.empty(), TrainingConfig())
    assert found.kind == "dead_nodes"
    assert advice.MOST_ROWS // 2 < found.sentence.values["n"] <= advice.MOST_ROWS
    deep = Network.random((3, 64, 64, 1), ("relu", "relu", "logistic"), seed=0)
    biases = deep.biases[0].copy()
    biases[0] = -100.0
    deep = replace(deep, biases=(biases, *deep.biases[1:]))
    found = advise(deep, large, None, None, Curve.empty(), TrainingConfig())
    assert found.sentence.values["n"] * (3 * 64 + 64 * 64 + 64) <= advice.MOST_WORK
