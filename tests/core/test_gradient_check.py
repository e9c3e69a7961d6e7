"""Back-propagation against finite differences, in front of a learner."""

import math
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.changes import Parameter
from core.gradient_check import MOST_PARAMETERS, check_gradients, gradient_of, parameters_of
from core.losses import LOSSES
from core.messages import Message
from core.network import Gradients, Network

RNG = np.random.default_rng(17)


def samples(n=6):
    return RNG.uniform(0.05, 0.95, (3, n)), RNG.integers(0, 2, (1, n)).astype(float)


@pytest.mark.parametrize(("hidden", "output", "loss"), list(product(ACTIVATIONS, ACTIVATIONS, LOSSES)))
def test_our_gradients_agree(hidden, output, loss):
    for seed in range(4):
        network = Network.random((3, 3, 1), (hidden, output), "glorot", seed)
        check = check_gradients(network, *samples(), loss)
        assert check.agrees, check.verdict
        assert len(check.rows) == 16
        assert "agree" in check.verdict


def test_the_backward_column_is_back_propagation_s_and_the_numeric_one_is_not():
    network, (X, y) = Network.random(seed=4), samples()
    gradients = network.backward(network.forward_prop(X), X, y)
    check = check_gradients(network, X, y)
    assert [row.backward for row in check.rows] == [gradient_of(gradients, row.parameter) for row in check.rows]
    assert any(row.numeric != row.backward for row in check.rows)
    for row in check.rows:
        assert row.difference == abs(row.backward - row.numeric)
        assert row.relative <= 1e-6


def test_rows_stand_in_the_order_of_the_matrices_and_have_their_signs():
    check = check_gradients(Network.random(seed=4), *samples())
    assert [row.name for row in check.rows[:4]] == ["W1₁₁", "W1₁₂", "W1₁₃", "W1₂₁"]
    assert [row.name for row in check.rows[9:]] == ["b1₁", "b1₂", "b1₃", "W2₁", "W2₂", "W2₃", "b2"]
    assert check.rows[3].parameter == Parameter(1, 1, 0)


class BookNetwork(Network):
    """Hands every hidden node the sum of all hidden errors, as a well-known book does."""

    def backward(self, forward_pass, X, y, loss="log_loss"):
        right = super().backward(forward_pass, X, y, loss)
        biases = np.full_like(right.biases[0], right.biases[0].sum())
        return Gradients(right.weights, (biases, right.biases[1]))


def test_a_wrong_gradient_is_found_and_named():
    network = Network.random(init="uniform", seed=4)
    wrong = BookNetwork(network.weights, network.biases, network.activations)
    check = check_gradients(wrong, *samples())
    assert not check.agrees
    assert [row.name for row in check.rows if not row.agrees] == ["b1₁", "b1₂", "b1₃"]
    assert "3 of 16 gradients differ" in check.verdict


def on_the_kink():
    weights = (np.array([[1.0, -1.0, 0.0], [1.0, 1.0, 1.0]]), np.array([[2.0, 1.0]]))
    return Network(weights, (np.zeros((2, 1)), np.zeros((1, 1))), ("relu", "logistic"))


def test_a_kink_within_reach_is_told_and_not_counted():
    check = check_gradients(on_the_kink(), np.array([[0.5], [0.5], [0.2]]), np.array([[0.0]]))
    kinks = [row.name for row in check.rows if row.has_kink]
    assert kinks == ["W1₁₁", "W1₁₂", "W1₁₃", "b1₁"]
    assert not any(row.agrees for row in check.rows if row.has_kink)
    assert check.agrees
    assert len(check.notes) == 1
    assert "W1₁₁, W1₁₂, W1₁₃, b1₁" in check.notes[0]
    assert isinstance(check.notes[0], Message)


def test_away_from_the_kink_nothing_is_left_out():
    check = check_gradients(on_the_kink(), np.array([[0.5], [0.4], [0.2]]), np.array([[0.0]]))
    assert check.agrees
    assert check.notes == ()


@pytest.mark.parametrize("scale", [100.0, 1e4, 1e8, 1e150])
def test_large_parameters_are_moved_by_more(scale):
    network = Network.random((3, 3, 1), ("tanh", "linear"), "glorot", seed=1)
    large = Network((network.weights[0], network.weights[1] * scale), network.biases, network.activations)
    check = check_gradients(large, *samples(), "squared_error")
    assert check.agrees, check.verdict


@pytest.mark.parametrize("value", [1e300, -1.7e308])
def test_parameters_beyond_all_bounds_are_told(value):
    weights = (np.full((2, 3), value), np.full((1, 2), value))
    network = Network(weights, (np.zeros((2, 1)), np.zeros((1, 1))), ("linear", "linear"))
    check = check_gradients(network, *samples(), "squared_error")
    assert not check.agrees
    assert check.verdict == "No gradient can be compared here."
    assert ["too large for a difference" in note for note in check.notes] == [True]


def test_nodes_that_are_off_agree_too():
    network = replace(Network.random((3, 4, 3, 1), ("tanh", "softmax", "logistic"), seed=1), off={(1, 2), (2, 0)})
    check = check_gradients(network, *samples())
    assert check.agrees
    assert {row.backward for row in check.rows if row.parameter[:2] == (1, 2)} == {0.0}


def test_a_saturated_output_agrees():
    network = Network((np.array([[300.0, 300.0, 300.0]]),), (np.array([[0.0]]),), ("logistic",))
    check = check_gradients(network, np.full((3, 1), 0.9), np.array([[0.0]]))
    assert check.agrees
    assert check.rows[0].backward == pytest.approx(0.9)


def test_there_is_a_bound():
    with pytest.raises(
        ValueError, match="This network has 4,481 parameters; gradients are checked up to 2,000"
    ) as caught:
        check_gradients(Network.random((3, 64, 64, 1), ("relu", "relu", "logistic")), *samples())
    assert isinstance(caught.value.args[0], Message)


def test_just_below_the_bound_all_are_checked():
    network = Network.random((3, 32, 50, 1), ("tanh", "tanh", "logistic"), "glorot", seed=1)
    check = check_gradients(network, *samples(2))
    assert len(check.rows) == len(list(parameters_of(network))) <= MOST_PARAMETERS
    assert check.agrees
    assert check.rows[-1].name == "b3"
    assert not math.isnan(check.rows[0].numeric)


def test_a_gradient_of_0_beside_a_loss_beyond_all_numbers_is_not_compared():
    """The loss of the first output overflows; the second one is dead, so its gradients are 0."""
    network = Network((np.array([[1e160] * 3, [-1e160] * 3]),), (np.zeros((2, 1)),), ("relu",))
    check = check_gradients(network, np.full((3, 1), 0.5), np.zeros((2, 1)), "squared_error")
    dead = next(row for row in check.rows if row.parameter == Parameter(1, 1, 0))
    assert dead.backward == 0.0
    assert math.isnan(dead.relative)
    assert not check.agrees
