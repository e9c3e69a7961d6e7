"""What is said of odd combinations, held against what such networks do."""

import numpy as np
import pytest

from core.activation_notes import odd_choices
from core.activations import ACTIVATIONS
from core.losses import LOSSES
from core.network import Network

X = np.random.default_rng(0).random((3, 20))
Y = np.random.default_rng(1).integers(0, 2, (1, 20)).astype(float)


def network_of(hidden: str, output: str, sizes=(3, 3, 1)) -> Network:
    return Network.random(sizes, (hidden, output), "glorot", seed=4)


@pytest.mark.parametrize("hidden", ["relu", "tanh", "leaky_relu", "logistic"])
def test_usual_choices_are_not_commented(hidden) -> None:
    assert odd_choices(network_of(hidden, "logistic"), "log_loss") == ()


def test_one_softmax_output_is_always_1_and_learns_nothing() -> None:
    network = network_of("relu", "softmax")
    (note,) = odd_choices(network, "log_loss")
    assert "always 1" in note
    forward_pass = network.forward_prop(X)
    assert (forward_pass.A[-1] == 1.0).all()
    for loss in LOSSES:
        gradients = network.backward(forward_pass, X, Y, loss)
        assert all((g == 0.0).all() for g in (*gradients.weights, *gradients.biases))


@pytest.mark.parametrize("output", ["linear", "tanh", "relu", "leaky_relu"])
def test_log_loss_of_an_output_that_is_no_probability_learns_nothing_outside(output) -> None:
    network = network_of("tanh", output)
    (note,) = odd_choices(network, "log_loss")
    assert "cut off" in note
    assert ACTIVATIONS[output].title in note
    far = Network(network.weights, (network.biases[0], np.array([[-50.0]])), network.activations)
    gradients = far.backward(far.forward_prop(X), X, Y, "log_loss")
    assert all((g == 0.0).all() for g in (*gradients.weights, *gradients.biases))
    (other,) = odd_choices(network, "squared_error")
    assert "no probability" in other


def test_squared_error_slows_a_saturated_logistic_output_down() -> None:
    network = network_of("tanh", "logistic")
    (note,) = odd_choices(network, "squared_error")
    assert "slowly" in note
    far = Network(network.weights, (network.biases[0], np.array([[12.0]])), network.activations)
    forward_pass = far.forward_prop(X)
    slow, quick = (far.backward(forward_pass, X, np.zeros((1, 20)), loss) for loss in ("squared_error", "log_loss"))
    assert abs(slow.biases[1]) < 0.01 * abs(quick.biases[1])


def test_hidden_layers_have_their_notes() -> None:
    assert "adds nothing" in odd_choices(network_of("linear", "logistic"), "log_loss")[0]
    assert "sum of 1" in odd_choices(network_of("softmax", "logistic"), "log_loss")[0]
    notes = odd_choices(network_of("linear", "linear"), "squared_error")
    assert not any("adds nothing" in note for note in notes)  # the window prints the one function instead


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize("output", ACTIVATIONS)
def test_every_combination_can_be_asked_about(hidden, output, loss) -> None:
    notes = odd_choices(network_of(hidden, output, (3, 2, 2)), loss)
    assert all(note.endswith(".") for note in notes)
