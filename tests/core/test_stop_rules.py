"""Rules that end a training."""

import pytest

from core.datasets import DATASETS, Split, split
from core.metrics import evaluate
from core.network import Network
from core.stop_rules import StopRules
from core.training import TrainingConfig, train


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


def last(parts: Split, rules: StopRules, config: TrainingConfig | None = None):
    *_, snapshot = train(config or TrainingConfig(epochs=30), parts, Network.random(seed=0), rules=rules)
    return snapshot


def test_the_target_loss_ends_it(parts: Split) -> None:
    snapshot = last(parts, StopRules(target_loss=0.4))
    assert snapshot.stop_reason == "target_loss"
    assert evaluate(snapshot.network, parts.train).loss <= 0.4
    assert snapshot.step < 30 * 97


def test_the_target_accuracy_ends_it(parts: Split) -> None:
    snapshot = last(parts, StopRules(target_accuracy=0.9))
    assert snapshot.stop_reason == "target_accuracy"
    assert evaluate(snapshot.network, parts.train).accuracy >= 0.9


@pytest.mark.parametrize("steps", [1, 96, 97, 98, 1_234])
def test_the_step_limit_ends_it_at_that_very_step(parts: Split, steps: int) -> None:
    snapshot = last(parts, StopRules(most_steps=steps))
    assert (snapshot.stop_reason, snapshot.step) == ("step_limit", steps)


def test_a_step_limit_that_has_passed_ends_nothing(parts: Split) -> None:
    *_, snapshot = train(
        TrainingConfig(epochs=1), parts, Network.random(seed=0), start_step=500, rules=StopRules(most_steps=100)
    )
    assert (snapshot.stop_reason, snapshot.step) == ("finished", 597)


def test_no_progress_ends_it_after_the_epochs_that_are_allowed(parts: Split) -> None:
    # With a rate this small no epoch but by chance finds a lower loss than rounding can tell.
    snapshot = last(parts, StopRules(patience=3), TrainingConfig(learning_rate=1e-300, epochs=30))
    assert (snapshot.stop_reason, snapshot.epoch) == ("no_progress", 3)


def test_progress_in_time_goes_on(parts: Split) -> None:
    assert last(parts, StopRules(patience=5), TrainingConfig(epochs=6)).stop_reason == "finished"


def test_rules_do_not_change_what_is_computed(parts: Split) -> None:
    rules = StopRules(target_loss=1e-9, target_accuracy=1.0, patience=50, most_steps=10**9)
    config = TrainingConfig(epochs=3)
    *_, expected = train(config, parts, Network.random(seed=0))
    assert last(parts, rules, config).network.same_as(expected.network)


@pytest.mark.parametrize(
    "wrong",
    [
        {"target_loss": -0.1},
        {"target_loss": float("nan")},
        {"target_loss": "1"},
        {"target_accuracy": 0.0},
        {"target_accuracy": 1.01},
        {"target_accuracy": True},
        {"patience": 0},
        {"patience": 1.5},
        {"most_steps": 0},
        {"most_steps": False},
    ],
    ids=str,
)
def test_a_wrong_rule_is_refused_by_its_name(wrong: dict) -> None:
    with pytest.raises(ValueError, match=f"^{next(iter(wrong))} must be"):
        StopRules(**wrong)
