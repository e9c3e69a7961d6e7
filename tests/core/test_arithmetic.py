import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.arithmetic import activation_line, decision_line, input_line, is_off, sum_line
from core.network import ForwardPass, Network
from core.symbols import bias_symbol, symbol, weight_symbol
from tests.core.pocket_calculator import count_terms, evaluate, unit

HAND = Network(
    weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
    biases=([[0.05], [0.0], [-0.1]], [[-0.25]]),
    activations=("relu", "logistic"),
)
X = np.array([[51.0], [102.0], [153.0]]) / 255.0
PASS = HAND.forward_prop(X)


def test_a_hidden_sum_is_written_with_its_numbers():
    # 0.084 + 0.052 + 0.546 + 0.05 = 0.732
    assert sum_line(HAND, PASS, X, 1, 0) == "Z1₁ = 0.420·0.200 + 0.130·0.400 + 0.910·0.600 + 0.050 = 0.732"


def test_negative_numbers_stand_in_parentheses_with_a_real_minus():
    # −0.12 + 0.08 − 0.18 = −0.22;  0.1 − 0.1 + 0.6 − 0.1 = 0.5
    assert sum_line(HAND, PASS, X, 1, 1) == ("Z1₂ = (−0.600)·0.200 + 0.200·0.400 + (−0.300)·0.600 + 0.000 = −0.220")
    assert sum_line(HAND, PASS, X, 1, 2).endswith("1.000·0.600 + (−0.100) = 0.500")


def test_the_output_sums_the_hidden_activations():
    # 2·0.732 − 1·0 + 0.5·0.5 − 0.25 = 1.464; the output layer's one node needs no index
    assert sum_line(HAND, PASS, X, 2, 0) == ("Z2 = 2.000·0.732 + (−1.000)·0.000 + 0.500·0.500 + (−0.250) = 1.464")


def test_the_activation_is_written_with_its_argument():
    assert activation_line(HAND, PASS, 1, 0) == "A1₁ = relu(0.732) = 0.732"
    assert activation_line(HAND, PASS, 1, 1) == "A1₂ = relu(−0.220) = 0.000"
    assert activation_line(HAND, PASS, 2, 0) == "A2 = logistic(1.464) = 0.812"


def test_softmax_is_written_with_its_exponentials():
    # e^0 / (e^0 + e^ln 3) = 1 / 4
    z = np.array([[0.0], [np.log(3.0)]])
    network = Network(weights=(np.zeros((2, 3)),), biases=(z,), activations=("softmax",))
    line = activation_line(network, network.forward_prop(X), 1, 0)
    assert line == "A1₁ = e^(0.000) / (e^(0.000) + e^(1.099)) = 0.250"
    wide = Network(weights=(np.zeros((9, 3)),), biases=(np.zeros((9, 1)),), activations=("softmax",))
    assert activation_line(wide, wide.forward_prop(X), 1, 8) == "A1₉ = e^(0.000) / Σₖ e^(Z1ₖ) = 0.111"


def test_an_input_is_scaled():
    assert input_line("X₁", 51, 51 / 255) == "X₁ = 51 / 255 = 0.200"


@pytest.mark.parametrize(
    ("a", "text"),
    [
        (0.931, "0.931 ≥ 0.5 → light font"),
        (0.5, "0.500 ≥ 0.5 → light font"),
        (0.07, "0.070 < 0.5 → dark font"),
        (0.49996, "0.49996 < 0.5 → dark font"),
        (0.49951, "0.4995 < 0.5 → dark font"),
        (0.49999999999999994, "0.4999999999999999 < 0.5 → dark font"),
    ],
)
def test_the_decision_never_contradicts_the_number_beside_it(a, text):
    assert decision_line(a) == text


def test_no_number_no_decision():
    assert "no decision" in decision_line(float("nan"))


def test_signs_of_many_nodes_have_an_index():
    assert symbol("Z", 2, 11, 32) == "Z2₁₂"
    assert symbol("X", 0, 0, 3) == "X₁"
    assert symbol("A", 2, 0, 1) == "A2"


def test_a_relu_with_nothing_above_zero_is_off():
    zero = Network(weights=(np.zeros((1, 3)),), biases=([[0.0]],), activations=("relu",))
    assert is_off(HAND, PASS, 1, 1)
    assert is_off(zero, zero.forward_prop(X), 1, 0)
    assert not is_off(HAND, PASS, 1, 0)
    assert not is_off(HAND, PASS, 0, 0)
    negative_logistic = Network(weights=(np.zeros((1, 3)),), biases=([[-3.0]],), activations=("logistic",))
    assert not is_off(negative_logistic, negative_logistic.forward_prop(X), 1, 0)


@given(
    seed=st.integers(0, 10_000),
    spread=st.sampled_from([0.5, 1.0, 5.0, 40.0]),
    channels=st.tuples(*[st.integers(0, 255)] * 3),
    hidden=st.integers(1, 8),
    decimals=st.integers(2, 10),
)
def test_what_is_written_recomputes_to_its_result(seed, spread, channels, hidden, decimals):
    rng = np.random.default_rng(seed)
    network = Network(
        weights=(rng.normal(0, spread, (hidden, 3)), rng.normal(0, spread, (1, hidden))),
        biases=(rng.normal(0, spread, (hidden, 1)), rng.normal(0, spread, (1, 1))),
        activations=("tanh", "logistic"),
    )
    x = np.array([channels]).T / 255.0
    forward_pass = network.forward_prop(x)
    for layer, index in ((1, 0), (1, hidden - 1), (2, 0)):
        for line in (
            sum_line(network, forward_pass, x, layer, index, decimals=decimals),
            activation_line(network, forward_pass, layer, index, decimals=decimals),
        ):
            _, terms, result = line.split(" = ")
            assert len(result.partition(".")[2]) == decimals
            assert abs(evaluate(terms) - evaluate(result)) <= unit(result) * count_terms(terms) + 1e-13


def test_a_node_that_is_off_is_written_as_held():
    off = Network(HAND.weights, HAND.biases, HAND.activations, frozenset({(1, 0)}))
    assert activation_line(off, off.forward_prop(X), 1, 0) == "A1₁ = 0"


def test_decimals_can_be_chosen():
    assert input_line("X₁", 51, 51 / 255, 5) == "X₁ = 51 / 255 = 0.20000"
    assert input_line("X₁", 51.2, 51.2 / 255) == "X₁ = 51.200 / 255 = 0.201"
    assert input_line("X₁", 51.00000000000001, 0.2, None) == "X₁ = 51 / 255 = 0.2"
    assert activation_line(HAND, PASS, 1, 1, decimals=2) == "A1₂ = relu(−0.22) = 0.00"
    assert decision_line(0.4999, 2) == "0.4999 < 0.5 → dark font"
    assert decision_line(0.75, None) == "0.75 ≥ 0.5 → light font"


def test_exponents_beyond_all_numbers_are_written_by_their_differences():
    network = Network(weights=(np.zeros((2, 3)),), biases=([[2000.0], [2001.0]],), activations=("softmax",))
    line = activation_line(network, network.forward_prop(X), 1, 1)
    assert line == ("A1₂ = e^(2001.000 − 2001.000) / (e^(2000.000 − 2001.000) + e^(2001.000 − 2001.000)) = 0.731")


def test_signs_of_parameters():
    assert weight_symbol("W", 1, 1, 0, (3, 3)) == "W1₂₁"
    assert weight_symbol("W", 2, 0, 1, (1, 3)) == "W2₂"
    assert weight_symbol("W", 1, 10, 0, (11, 3)) == "W1₁₁,₁"
    assert weight_symbol("W", 1, 2, 0, (3, 1)) == "W1₃₁"
    assert weight_symbol("W", 2, 0, 0, (1, 1)) == "W2"
    assert bias_symbol("b", 1, 1, 3) == "b1₂"
    assert symbol("X", 0, 2, 3) == "X₃"


def test_infinite_and_missing_values_are_written_without_an_error():
    strange = ForwardPass(
        Z=(np.array([[np.inf], [np.nan], [-1e300]]), np.array([[np.nan]])),
        A=(np.array([[np.inf], [np.nan], [0.0]]), np.array([[np.nan]])),
    )
    for layer, index in ((1, 0), (1, 1), (1, 2), (2, 0)):
        assert sum_line(HAND, strange, X, layer, index)
        assert activation_line(HAND, strange, layer, index)
