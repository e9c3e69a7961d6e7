"""Hidden nodes whose output is held at 0: forwards, backwards, and in a training step."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.changes import SetParameter, changed, value_of
from core.dataset_value import Dataset
from core.descent import Descent
from core.gate import Gate
from core.gradient_check import gradient_of, parameters_of
from core.losses import LOSSES
from core.network import Network

OFF = frozenset({(1, 1), (1, 3), (2, 0)})
RNG = np.random.default_rng(31)


def network_of(hidden="tanh", output="logistic", seed=5):
    return Network.random((3, 5, 4, 1), (hidden, hidden, output), "glorot", seed)


def without_outgoing_weights(network):
    """Return the network whose nodes are cut off from what follows: to the loss the same."""
    weights = [w.copy() for w in network.weights]
    for layer, row in network.off:
        weights[layer][:, row] = 0.0
    return replace(network, weights=tuple(weights), off=frozenset())


@pytest.mark.parametrize("hidden", sorted(set(ACTIVATIONS)))
def test_a_held_output_is_zero_and_acts_like_cut_weights(hidden):
    network, X = replace(network_of(hidden), off=OFF), RNG.random((3, 7))
    _, A1, _, A2, Z3, _ = network.forward_prop(X)
    assert not A1[[1, 3]].any()
    assert not A2[0].any()
    assert A1[[0, 2, 4]].any()
    np.testing.assert_allclose(Z3, without_outgoing_weights(network).forward_prop(X).Z[-1], rtol=1e-13)


def test_z_of_a_held_node_is_still_computed():
    network, X = network_of(), RNG.random((3, 7))
    held = replace(network, off=OFF).forward_prop(X)
    np.testing.assert_array_equal(held.Z[0], network.forward_prop(X).Z[0])


def mean_loss(network, X, y, loss):
    forward_pass = network.forward_prop(X)
    return float(np.mean(LOSSES[loss].value(network.activations[-1], forward_pass.Z[-1], forward_pass.A[-1], y)))


@pytest.mark.parametrize(("hidden", "loss"), list(product(["tanh", "logistic", "linear", "softmax"], LOSSES)))
def test_gradients_agree_with_finite_differences(hidden, loss):
    network, X = replace(network_of(hidden), off=OFF), RNG.random((3, 6))
    y, h = RNG.integers(0, 2, (1, 6)), 1e-5
    gradients = network.backward(network.forward_prop(X), X, y, loss)
    for parameter in parameters_of(network):
        value = value_of(network, parameter)
        above, below = (mean_loss(changed(network, SetParameter(parameter, value + d)), X, y, loss) for d in (h, -h))
        assert gradient_of(gradients, parameter) == pytest.approx((above - below) / (2 * h), abs=1e-9)


def test_a_held_node_learns_nothing_and_its_outgoing_weights_neither():
    network, X = replace(network_of(), off=OFF), RNG.random((3, 6))
    gradients = network.backward(network.forward_prop(X), X, np.ones((1, 6)))
    assert not gradients.weights[0][[1, 3]].any()
    assert not gradients.biases[0][[1, 3]].any()
    assert not gradients.weights[1][:, [1, 3]].any()
    assert not gradients.weights[1][0].any()
    assert not gradients.weights[2][:, 0].any()
    assert gradients.weights[0][0].all()


@pytest.mark.parametrize(("hidden", "loss"), list(product(ACTIVATIONS, LOSSES)))
def test_a_training_step_is_the_network_s_own_step(hidden, loss):
    n, rate = 20, 0.3
    network = replace(network_of(hidden), off=OFF)
    dataset = Dataset(RNG.random((3, n)), RNG.integers(0, 2, n), "made", "here")
    descent = Descent(dataset, network, rate, n, loss)
    descent.begin_epoch(seed=1, epoch=0)
    assert descent.run(1, float("inf"), Gate()) == 1
    trained = descent.network()
    gradients = network.backward(network.forward_prop(dataset.X), dataset.X, dataset.y[np.newaxis], loss)
    for new, old, gradient in zip(
        trained.weights + trained.biases,
        network.weights + network.biases,
        gradients.weights + gradients.biases,
        strict=True,
    ):
        np.testing.assert_allclose(new, old - rate * gradient, rtol=1e-12, atol=1e-14)
    assert trained.off == OFF
    assert trained.activations == network.activations


def test_switching_in_the_middle_of_a_training_changes_the_next_step():
    n, rate = 20, 0.3
    dataset = Dataset(RNG.random((3, n)), RNG.integers(0, 2, n), "made", "here")
    descent = Descent(dataset, network_of(), rate, n, "log_loss")
    descent.begin_epoch(seed=1, epoch=0)
    descent.run(1, float("inf"), Gate())
    held = replace(descent.network(), off=OFF)
    descent.set_network(held)
    descent.begin_epoch(seed=1, epoch=1)
    descent.run(1, float("inf"), Gate())
    gradients = held.backward(held.forward_prop(dataset.X), dataset.X, dataset.y[np.newaxis])
    np.testing.assert_allclose(descent.network().weights[0], held.weights[0] - rate * gradients.weights[0], rtol=1e-12)
    descent.set_network(replace(descent.network(), off=frozenset()))
    assert descent.network().off == frozenset()


@pytest.mark.parametrize("node", [(0, 0), (3, 0), (4, 0), (-1, 0), (1, 5), (1, -1), (2, 4)])
def test_only_hidden_nodes_can_be_off(node):
    with pytest.raises(ValueError, match="Only a hidden node can be off"):
        replace(network_of(), off=frozenset({node}))


def test_being_off_makes_a_network_another_one():
    network = network_of()
    assert not network.same_as(replace(network, off=OFF))
    assert replace(network, off=OFF).same_as(replace(network, off=set(OFF)))
    assert replace(network, off=OFF).rows_off(1) == [1, 3]
    assert network.rows_off(1) == []
