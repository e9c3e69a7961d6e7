from itertools import pairwise

import pytest

from core.activations import ACTIVATIONS
from core.messages import Message, tr
from core.network import Network
from core.walk import BACKWARD_PHASES, FORWARD_PHASES, Part, Subject, Walk, forward_phases, phase_title
from tests.core.walk_subjects import BLUE, HAND, batch, deep, walks


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
@pytest.mark.parametrize("loss", ["log_loss", "squared_error"])
def test_values_are_those_of_the_network(name: str, loss: str) -> None:
    for network in (deep((name, name, "logistic"), frozenset({(2, 1)})), deep((name, "relu", name))):
        subject = batch(7)
        walk = Walk.backward(network, subject, "term", sample=3, loss=loss, learning_rate=0.1)
        forward_pass = network.forward_prop(subject.X)
        gradients = network.backward(forward_pass, subject.X, subject.y, loss)
        for layer, (dw, db) in enumerate(zip(gradients.weights, gradients.biases, strict=True), start=1):
            for row in range(dw.shape[0]):
                assert walk.row_values(Part("Z", layer, row)) == pytest.approx(forward_pass.Z[layer - 1][row], abs=0)
                assert walk.value(Part("db", layer, row)) == db[row, 0]
                errors = walk.row_values(Part("dZ", layer, row))
                assert errors.mean() == pytest.approx(db[row, 0], abs=1e-12)
                for column in range(dw.shape[1]):
                    before = Part("X" if layer == 1 else "A", layer - 1, column)
                    assert (errors * walk.row_values(before)).mean() == pytest.approx(dw[row, column], abs=1e-12)
                    new = walk.updated.weights[layer - 1][row, column]
                    assert walk.value(Part("newW", layer, row, column)) == new
                    assert new == pytest.approx(network.weights[layer - 1][row, column] - 0.1 * dw[row, column])


@pytest.mark.parametrize("name", ["relu", "tanh", "leaky_relu", "linear", "logistic"])
@pytest.mark.parametrize("loss", ["log_loss", "squared_error"])
def test_the_factors_are_the_finite_differences_of_the_loss(name: str, loss: str) -> None:
    """A node's bias is moved, and with it its Z."""
    network, subject, h = deep((name, "tanh", "logistic")), batch(1, seed=4), 1e-6

    def moved(layer: int, row: int, by: float) -> Walk:
        biases = [b.copy() for b in network.biases]
        biases[layer - 1][row, 0] += by
        return Walk.backward(Network(network.weights, tuple(biases), network.activations), subject, loss=loss)

    walk = Walk.backward(network, subject, loss=loss)
    for layer, size in enumerate(network.layer_sizes[1:], start=1):
        for row in range(size):
            there = [moved(layer, row, by) for by in (h, -h)]
            by_z = (there[0].value(Part("C", 3)) - there[1].value(Part("C", 3))) / (2 * h)
            slope = (there[0].value(Part("A", layer, row)) - there[1].value(Part("A", layer, row))) / (2 * h)
            assert walk.value(Part("dZ", layer, row)) == pytest.approx(by_z, abs=1e-7)
            assert walk.value(Part("slope", layer, row)) == pytest.approx(slope, abs=1e-7)
            da = walk.value(Part("dA", layer, row))
            assert da * slope == pytest.approx(by_z, abs=1e-6)


def test_what_is_known_only_grows_and_ends_complete() -> None:
    for walk in walks(deep(("softmax", "relu", "logistic")), batch(3)):
        known = walk.known(0)
        kinds = {part.kind for part in known}
        assert kinds == {"raw", "W", "b"} | ({"y"} if walk.direction == "backward" else set())
        for k in range(len(walk)):
            step, then = walk.step(k), walk.known(k + 1)
            assert then == known | set(step.gives)
            assert not known & set(step.gives)
            assert set(step.acts) >= set(step.gives)
            assert set(step.acts) - set(step.gives) - set(step.partial) <= known
            for part in step.gives:
                assert walk.position_after(part) == k + 1
            known = then
        assert all(walk.value(part) is not None for part in known)
        last = {
            "forward": {"X", "Z", "A", "decision"},
            "backward": {"C", "dA", "slope", "dZ", "dW", "db", "newW", "newb"},
        }
        sizes = walk.network.layer_sizes
        for kind in last[walk.direction]:
            count = {"X": 3, "decision": 1, "C": 1, "dW": 22, "newW": 22}.get(kind, sum(sizes[1:]))
            assert sum(part.kind == kind for part in known) == count, kind
        assert walk.known(len(walk) + 5) == known


def test_the_phases_follow_one_another() -> None:
    for walk in walks(deep(), BLUE):
        phases = walk.phases()
        keys = tuple(key for key, _, _ in phases)
        assert keys == (forward_phases(3) if walk.direction == "forward" else BACKWARD_PHASES)
        assert phases[0][1] == 1
        assert phases[-1][2] == len(walk)
        for (_, _, last), (_, first, _) in pairwise(phases):
            assert first == last + 1
        for key, first, last in phases:
            assert walk.position_of_phase(key) == first
            assert {walk.phase_at(k) for k in range(first, last + 1)} == {key}
            assert {walk.step(k - 1).phase for k in range(first, last + 1)} == {key}
            assert isinstance(phase_title(key), Message)
        assert walk.phase_at(0) == keys[0]
    assert FORWARD_PHASES == ("scale", "z1", "a1", "z2", "a2", "decide")
    assert [str(phase_title(key)) for key in ("scale", "z1")] == ["scale the input", "Z1"]


def test_the_number_of_steps() -> None:
    lengths = [(walk.direction, walk.granularity, len(walk)) for walk in walks(HAND, BLUE)]
    assert lengths == [
        ("forward", "term", 24),  # 3 + 12 + 3 + 4 + 1 + 1
        ("backward", "term", 50),  # 5 + 1 + 28 + 16
        ("forward", "node", 12),
        ("backward", "node", 30),  # 5 + 1 + 20 + 4
        ("forward", "layer", 6),
        ("backward", "layer", 20),  # 5 + 1 + 10 + 4
    ]


def test_walks_are_made_of_what_is_there() -> None:
    plain = Subject(BLUE.X, BLUE.raw, None, tr("a colour"))
    with pytest.raises(ValueError, match="needs a wished answer"):
        Walk.backward(HAND, plain)
    with pytest.raises(ValueError, match="granularity must be one of term, node, layer"):
        Walk.forward(HAND, BLUE, "atom")
    with pytest.raises(ValueError, match="no sample 2; there are 1"):
        Walk.forward(HAND, BLUE, sample=1)
    with pytest.raises(ValueError, match="loss must be one of"):
        Walk.backward(HAND, BLUE, loss="hinge")
    walk = Walk.forward(HAND, plain)
    assert (walk.gradients, walk.updated, walk.backward_pass) == (None, None, None)
    for k in (-1, len(walk)):
        with pytest.raises(IndexError):
            walk.step(k)


@pytest.mark.parametrize(
    "part",
    [
        Part("dZ", 1),
        Part("y", 2),
        Part("W", 1, 0),
        Part("W", 1, 0, 3),
        Part("W", 3, 0, 0),
        Part("Z", 0),
        Part("Z", 1, 3),
        Part("Z", 1, -1),
        Part("Z", 1, 0, 0),
        Part("X", 1),
        Part("nothing", 1),
    ],
)
def test_parts_that_a_walk_does_not_have(part: Part) -> None:
    walk = Walk.forward(HAND, Subject(BLUE.X, BLUE.raw, None, tr("a colour")))
    assert walk.value(part) is None
    assert part not in walk.known(len(walk))
    with pytest.raises(KeyError):
        walk.row_values(part)
    with pytest.raises(KeyError):
        walk.position_after(part)
