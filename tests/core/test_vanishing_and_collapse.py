"""Products of derivatives over layers, and linear layers that are one linear function."""

import math
from dataclasses import replace

import numpy as np
import pytest

from core.collapse import collapsed, collapsed_lines
from core.network import Network
from core.vanishing import MOST_LAYERS, vanishing_table


def test_at_its_best_the_logistic_function_leaves_a_quarter_in_every_layer():
    logistic, tanh, relu = vanishing_table()
    assert (logistic.name, tanh.name, relu.name) == ("logistic", "tanh", "relu")
    np.testing.assert_allclose(logistic.products, [0.25**k for k in range(1, 11)], rtol=1e-15)
    assert logistic.products[9] == pytest.approx(9.5367431640625e-07)
    assert tanh.products == relu.products == (1.0,) * MOST_LAYERS


@pytest.mark.parametrize("z", [-3.0, -0.5, 0.0, 1.0, 4.0])
def test_at_a_given_z_by_the_formulas(z):
    slopes = {
        "logistic": math.exp(-z) / (1 + math.exp(-z)) ** 2,
        "tanh": 1 / math.cosh(z) ** 2,
        "relu": 1.0 if z > 0 else 0.0,
    }
    for row in vanishing_table(z, layers=4):
        assert row.z == z
        assert row.slope == pytest.approx(slopes[row.name], rel=1e-12)
        assert len(row.products) == 4
        assert row.products[3] == pytest.approx(slopes[row.name] ** 4, rel=1e-12)


@pytest.mark.parametrize("z", [1e4, -1e4, 1e300])
def test_far_out_nothing_is_left_of_the_s_shaped_curves(z):
    logistic, tanh, relu = vanishing_table(z)
    assert logistic.products[0] == tanh.products[0] == 0.0
    assert relu.products[-1] == (1.0 if z > 0 else 0.0)


@pytest.mark.parametrize("sizes", [(3, 1), (3, 3, 1), (3, 5, 4, 2)])
def test_linear_layers_are_one_linear_function(sizes):
    network = Network.random(sizes, ["linear"] * (len(sizes) - 1), "glorot", seed=3)
    weights, biases = collapsed(network)
    X = np.random.default_rng(1).random((3, 20))
    assert weights.shape == (sizes[-1], 3)
    np.testing.assert_allclose(weights @ X + biases, network.forward_prop(X).A[-1], rtol=1e-12)


def test_nodes_that_are_off_count_as_zero():
    network = replace(Network.random((3, 4, 1), ["linear"] * 2, seed=3), off={(1, 0), (1, 2)})
    weights, biases = collapsed(network)
    X = np.random.default_rng(1).random((3, 20))
    np.testing.assert_allclose(weights @ X + biases, network.forward_prop(X).A[-1], rtol=1e-12)


@pytest.mark.parametrize("names", [("relu", "linear"), ("linear", "logistic"), ("leaky_relu", "linear")])
def test_any_other_function_keeps_the_layers_apart(names):
    assert collapsed(Network.random((3, 3, 1), names)) is None
    assert collapsed_lines(Network.random((3, 3, 1), names)) == ()


def by_hand():
    return Network(
        (np.array([[1.0, 2.0, 0.0], [0.0, -1.0, 4.0]]), np.array([[0.5, -1.0]])),
        (np.array([[1.0], [2.0]]), np.array([[0.25]])),
        ("linear", "linear"),
    )


def test_the_function_is_written_out():
    assert collapsed_lines(by_hand(), 2) == ("A2 = 0.50·X₁ + 2.00·X₂ − 4.00·X₃ − 1.25",)
    assert collapsed_lines(by_hand(), None) == ("A2 = 0.5·X₁ + 2.0·X₂ − 4.0·X₃ − 1.25",)


def test_a_first_factor_below_zero_has_its_minus():
    network = Network((np.array([[-1.0, 0.0, -0.0004]]),), (np.array([[-2.0]]),), ("linear",))
    assert collapsed_lines(network) == ("A1 = −1.000·X₁ + 0.000·X₂ − 0.000·X₃ − 2.000",)


def test_other_inputs_and_several_outputs_have_numbers():
    network = Network((np.array([[1.0, 2.0], [3.0, 4.0]]),), (np.array([[0.0], [1.0]]),), ("linear",))
    assert collapsed_lines(network, 1) == ("A1₁ = 1.0·X₁ + 2.0·X₂ + 0.0", "A1₂ = 3.0·X₁ + 4.0·X₂ + 1.0")


def test_numbers_beyond_all_bounds_are_infinite():
    huge = Network(
        (np.full((2, 3), 1e300), np.full((1, 2), 1e300)), (np.zeros((2, 1)), np.zeros((1, 1))), ["linear"] * 2
    )
    assert collapsed_lines(huge) == ("A2 = ∞·X₁ + ∞·X₂ + ∞·X₃ + 0.000",)
