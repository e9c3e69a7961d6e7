"""Changes of a network: one number, one node, one activation, or all."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.changes import Parameter, SetActivation, SetParameter, SwitchNode, UseNetwork, changed, value_of
from core.messages import Message
from core.network import Network

finite = st.floats(allow_nan=False, allow_infinity=False)


def start():
    return Network.random((3, 4, 2, 1), ("relu", "tanh", "logistic"), "glorot", seed=2)


def every_parameter(network):
    for layer, w in enumerate(network.weights, start=1):
        yield from (Parameter(layer, row, column) for row, column in np.ndindex(w.shape))
        yield from (Parameter(layer, row) for row in range(len(w)))


def flat(network):
    return np.concatenate([part.ravel() for part in network.weights + network.biases])


def test_setting_a_parameter_changes_this_one_alone():
    network = start()
    for parameter in every_parameter(network):
        other = changed(network, SetParameter(parameter, 12.5))
        assert value_of(other, parameter) == 12.5
        assert np.count_nonzero(flat(other) != flat(network)) == 1
        assert changed(other, SetParameter(parameter, value_of(network, parameter))).same_as(network)


@given(value=finite)
def test_any_finite_number_is_taken_bit_by_bit(value):
    parameter = Parameter(2, 1, 3)
    assert math.copysign(1.0, value_of(changed(start(), SetParameter(parameter, value)), parameter)) == math.copysign(
        1.0, value
    )
    assert value_of(changed(start(), SetParameter(parameter, value)), parameter) == value


def test_the_network_before_stays_as_it_was():
    network = start()
    before = flat(network).tobytes()
    changed(network, SetParameter(Parameter(1, 0, 0), 99.0))
    changed(network, SwitchNode(1, 0, on=False))
    changed(network, SetActivation(1, "linear"))
    assert flat(network).tobytes() == before
    assert network.off == frozenset()
    assert network.activations == ("relu", "tanh", "logistic")


def test_switching_off_and_on_again_gives_the_same_network():
    network = start()
    off = changed(changed(network, SwitchNode(2, 1, on=False)), SwitchNode(1, 3, on=False))
    assert off.off == {(2, 1), (1, 3)}
    assert changed(off, SwitchNode(2, 1, on=False)).off == off.off
    again = changed(changed(off, SwitchNode(1, 3, on=True)), SwitchNode(2, 1, on=True))
    assert again.same_as(network)
    assert changed(network, SwitchNode(1, 0, on=True)).same_as(network)


def test_other_changes_keep_what_is_off():
    off = changed(start(), SwitchNode(1, 3, on=False))
    assert changed(off, SetParameter(Parameter(1, 3), 1.0)).off == {(1, 3)}
    assert changed(off, SetActivation(1, "linear")).off == {(1, 3)}


def test_an_activation_changes_and_weights_stay():
    other = changed(start(), SetActivation(2, "leaky_relu"))
    assert other.activations == ("relu", "leaky_relu", "logistic")
    assert flat(other).tobytes() == flat(start()).tobytes()


def test_another_network_replaces_all():
    other = Network.random(seed=5)
    assert changed(start(), UseNetwork(other)) is other


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (SetParameter(Parameter(0, 0, 0), 1.0), "no such parameter"),
        (SetParameter(Parameter(4, 0, 0), 1.0), "no such parameter"),
        (SetParameter(Parameter(1, 4, 0), 1.0), "no such parameter"),
        (SetParameter(Parameter(1, 0, 3), 1.0), "no such parameter"),
        (SetParameter(Parameter(1, -1), 1.0), "no such parameter"),
        (SetParameter(Parameter(1, 0, -1), 1.0), "no such parameter"),
        (SetParameter(Parameter(1, 0, 0), math.nan), "must be a finite number"),
        (SetParameter(Parameter(1, 0, 0), math.inf), "must be a finite number"),
        (SwitchNode(0, 0, on=False), "Only a hidden node can be off"),
        (SwitchNode(3, 0, on=False), "Only a hidden node can be off"),
        (SwitchNode(1, 4, on=False), "Only a hidden node can be off"),
        (SwitchNode(1, -1, on=False), "Only a hidden node can be off"),
        (SetActivation(0, "relu"), "no layer 0"),
        (SetActivation(4, "relu"), "no layer 4"),
        (SetActivation(1, "step"), "must be one of linear"),
    ],
)
def test_what_is_not_there_cannot_be_changed(change, words):
    with pytest.raises(ValueError, match=words) as caught:
        changed(start(), change)
    assert isinstance(caught.value.args[0], Message)
