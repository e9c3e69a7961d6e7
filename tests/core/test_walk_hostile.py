import math

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.network import Network
from core.walk import Part, Walk
from tests.core.pocket_calculator import evaluate, unit
from tests.core.walk_subjects import batch, subject_of, walks


@pytest.mark.parametrize("y", [0.0, 1.0])
@pytest.mark.parametrize("z", [40.0, -40.0, 800.0, -800.0, math.inf, -math.inf])
def test_a_saturated_output(z: float, y: float) -> None:
    """The loss and its derivative come from Z; where ∞ · 0 would stand, it is said."""
    w, b = (1e308, 0.0) if math.isinf(z) else (0.0, z)
    sign = math.copysign(1.0, z)
    network = Network(([[sign * w, sign * w, sign * w]],), ([[b]],), ("logistic",))
    subject = subject_of([255, 255, 255], y)
    walk = Walk.backward(network, subject, "node", 5)
    assert walk.value(Part("Z", 1)) == z
    a, right = (1.0 if z > 0 else 0.0), (z > 0) == bool(y)
    assert walk.value(Part("dZ", 1)) == pytest.approx(a - y, abs=1e-15)
    steps = {step.gives[0].kind: step for step in map(walk.step, range(len(walk)))}
    if math.isinf(z):
        return
    assert walk.value(Part("C", 1)) == pytest.approx(0.0 if right else abs(z), abs=1e-15)
    assert evaluate(steps["C"].numbers.split(" = ")[1]) == pytest.approx(0.0 if right else abs(z), abs=1e-5)
    if abs(z) > 709 and not right:
        assert "∞" in steps["dA"].result
        assert steps["dZ"].formula == "dC/dZ1 = A1 − y"
        assert "A − y" in " ".join(steps["dZ"].notes)
    else:
        assert evaluate(steps["dZ"].numbers.split(" = ")[1]) == pytest.approx(a - y, abs=1e-5)
    if not right:
        assert "computed from Z1" in " ".join(steps["C"].notes)


def test_an_output_that_is_no_probability_is_said() -> None:
    network = Network(([[1.0, 0.0, 0.0]],), ([[0.5]],), ("linear",))
    walk = Walk.backward(network, subject_of([255, 0, 0], 0.0))
    steps = {step.gives[0].kind: step for step in map(walk.step, range(len(walk)))}
    assert "no probability" in " ".join(steps["C"].notes)
    assert steps["dA"].result == "dC/dA1 = 0.000"
    assert evaluate(steps["C"].numbers.split(" = ")[1]) == pytest.approx(walk.value(Part("C", 1)), abs=1e-3)


@pytest.mark.parametrize("seed", range(40))
def test_hostile_numbers_are_told_and_can_be_recomputed(seed: int) -> None:
    """Weights from 1e-300 to 1e300, every activation, few and many decimals."""
    rng = np.random.default_rng(seed)
    names = sorted(ACTIVATIONS)
    scale = 10.0 ** rng.uniform(-300, 305) if seed % 2 else 10.0 ** rng.uniform(-8, 8)
    network = Network(
        (rng.normal(0, scale, (2, 3)), rng.normal(0, scale, (1, 2))),
        (rng.normal(0, scale, (2, 1)), rng.normal(0, scale, (1, 1))),
        (names[seed % 6], names[seed % 5]),
    )
    decimals = (2, 3, 6, 10)[seed % 4]
    loss = ("log_loss", "squared_error")[seed % 2]
    subject = subject_of(rng.integers(0, 256, 3), float(seed % 2))
    for walk in (
        Walk.forward(network, subject, "node", decimals),
        Walk.backward(network, subject, "node", decimals, loss=loss),
    ):
        for step in map(walk.step, range(len(walk))):
            if step.gives[0].kind == "decision":
                continue
            for numbers, result in zip(step.numbers.split("\n"), step.result.split("\n"), strict=True):
                shown = result.split(" = ")[1]
                if math.isfinite(evaluate(shown)):
                    recomputed = evaluate(numbers.split(" = ")[1])
                    terms = numbers.count(" + ") + 2
                    assert abs(recomputed - evaluate(shown)) <= unit(shown) * terms + 1e-13 * abs(recomputed), numbers


def test_a_number_that_is_none_is_said() -> None:
    network = Network(
        ([[1e308, 1e308, 1e308], [1e308, 1e308, 1e308]], [[1.0, -1.0]]), ([[0.0]] * 2, [[0.0]]), ("relu", "logistic")
    )
    walk = Walk.backward(network, subject_of([255, 255, 255]), "layer")
    assert walk.updated is None
    assert "larger than any number" in " ".join(walk.step(1).notes)
    assert "no number" in " ".join(walk.step(3).notes)
    assert walk.step(3).result == "Z2 = –"
    assert "not made" in " ".join(walk.step(len(walk) - 1).notes)
    assert walk.step(len(walk) - 1).result == "new b2 = –"
    assert walk.value(Part("newb", 2)) is None


@pytest.mark.parametrize("n", [1, 10, 1000])
def test_a_wide_network_is_walked_without_stalling(n: int) -> None:
    """Single steps are asked for, never all of them."""
    network = Network.random((3, 64, 64, 1), ("relu", "softmax", "logistic"), init="he", seed=1)
    for walk in walks(network, batch(n)):
        for k in (0, 1, 80, len(walk) // 2, len(walk) - 1):
            if k < len(walk):
                step = walk.step(k)
                assert step.numbers.count("\n") <= 12
                assert len(step.numbers) < 10_000
                assert walk.position_after(step.gives[-1]) == k + 1 if step.gives else True
    walk = Walk.forward(network, batch(1), "term")
    late = walk.step(walk.position_of_phase("z2") - 1 + 40)
    assert late.title == "Z2₁, term 41 of 65"
    running, term = late.numbers.removesuffix(" + …").split(" = ")[1].split(" + ")
    assert evaluate(f"{running} + {term}") == pytest.approx(next(iter(late.partial.values())), abs=2e-3)
