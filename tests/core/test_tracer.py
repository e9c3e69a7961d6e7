"""A parameter's gradient as a product of factors."""

import math
import re
from dataclasses import replace

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.changes import Parameter
from core.gradient_check import gradient_of, parameters_of
from core.losses import LOSSES
from core.tracer import trace
from core.walk import Part, Walk
from tests.core.walks import backward_walk, network_of, subject_of


def read(text):
    """Return the numbers of a written product."""
    return [float(part.strip("()").replace("−", "-")) for part in text.split(" = ")[1].split(" · ")]


def test_a_hidden_weight_of_the_first_network_has_five_factors():
    walk = backward_walk()
    found = trace(walk, Parameter(1, 1, 0))
    assert found.name == "dC/dW1₂₁"
    assert found.formula == "dC/dW1₂₁ = dC/dA2 · dA2/dZ2 · W2₂ · dA1₂/dZ1₂ · X₁"
    assert [factor.part for factor in found.factors] == [
        Part("dA", 2, 0),
        Part("slope", 2, 0),
        Part("W", 2, 0, 1),
        Part("slope", 1, 1),
        Part("X", 0, 0),
    ]
    right = [text.split(" = ", 1)[1] for text in (found.formula, found.numbers, found.result)]
    assert found.product == " = ".join([found.name, *right])


@pytest.mark.parametrize(
    ("parameter", "formula"),
    [
        (Parameter(1, 2), "dC/db1₃ = dC/dA2 · dA2/dZ2 · W2₃ · dA1₃/dZ1₃"),
        (Parameter(2, 0, 2), "dC/dW2₃ = dC/dA2 · dA2/dZ2 · A1₃"),
        (Parameter(2, 0), "dC/db2 = dC/dA2 · dA2/dZ2"),
    ],
)
def test_the_other_parameters_have_fewer(parameter, formula):
    assert trace(backward_walk(), parameter).formula == formula


@pytest.mark.parametrize("loss", sorted(LOSSES))
@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_the_product_of_the_factors_is_the_gradient(name, loss):
    for sizes in ((3, 3, 1), (3, 4, 3, 2), (3, 12, 1), (3, 1)):
        for last in ("logistic", name):
            names = (name,) * (len(sizes) - 2) + (last,)
            walk = backward_walk(network_of(sizes, names, seed=len(sizes)), n=5, loss=loss)
            for parameter in parameters_of(walk.network):
                found = trace(walk, parameter)
                product = math.prod(factor.values for factor in found.factors)
                np.testing.assert_allclose(product, found.values, rtol=1e-8, atol=1e-11)
                assert found.mean == gradient_of(walk.gradients, parameter)
                assert found.values.mean() == pytest.approx(found.mean, rel=1e-9, abs=1e-13)


@pytest.mark.parametrize("decimals", [2, 3, 6, 10])
def test_the_written_factors_give_the_written_result(decimals):
    for seed in range(20):
        names = (("relu", "tanh", "leaky_relu", "linear")[seed % 4], "logistic")
        walk = Walk.backward(network_of(names=names, seed=seed), subject_of(3, seed), decimals=decimals, sample=1)
        for parameter in parameters_of(walk.network):
            found = trace(walk, parameter)
            written = float(found.result.split(" = ")[1].replace("−", "-"))
            assert abs(math.prod(read(found.numbers)) - written) <= 1.000001 * 10.0**-decimals
            assert len(found.result.split(".")[1]) == decimals
            assert all(len(number.split(".")[1]) >= decimals for number in re.findall(r"\d+\.\d+", found.numbers))


def test_the_numbers_are_those_of_the_sample():
    walk = backward_walk(n=4, sample=2, decimals=None)
    found = trace(walk, Parameter(1, 0, 1))
    assert read(found.numbers) == [float(factor.values[2]) for factor in found.factors]
    assert math.prod(read(found.numbers)) == pytest.approx(found.values[2], rel=1e-12)


def test_the_mean_over_a_batch_is_told():
    found = trace(backward_walk(n=3), Parameter(2, 0))
    terms = [float(text.replace("−", "-")) for text in re.findall(r"−?\d+\.\d+", found.mean_text)]
    assert found.mean_text.startswith("dC/db2 = (")
    assert "/ 3 = " in found.mean_text
    assert sum(terms[:3]) / 3 == pytest.approx(terms[3], abs=0.001)
    assert "mean over the samples" in found.notes[-1]
    assert trace(backward_walk(), Parameter(2, 0)).mean_text == ""
    assert "… " in trace(backward_walk(n=11), Parameter(2, 0)).mean_text.replace(")", " ")


def test_in_deeper_networks_a_node_stands_for_all_its_paths():
    walk = backward_walk(network_of((3, 4, 3, 1), ("tanh", "tanh", "logistic")))
    found = trace(walk, Parameter(1, 3, 1))
    assert found.formula == "dC/dW1₄₂ = dC/dA1₄ · dA1₄/dZ1₄ · X₂"
    assert "dC/dA1₄ is the sum over all paths" in found.notes[0]
    assert trace(walk, Parameter(2, 0, 1)).formula == "dC/dW2₁₂ = dC/dA3 · dA3/dZ3 · W3₁ · dA2₁/dZ2₁ · A1₂"


def test_softmax_is_one_factor():
    found = trace(backward_walk(network_of((3, 3, 2), ("relu", "softmax"))), Parameter(2, 1, 0))
    assert found.formula == "dC/dW2₂₁ = dC/dZ2₂ · A1₁"
    assert "Softmax ties" in found.notes[0]


def test_a_dead_relu_is_named_where_it_stops_the_gradient():
    network = network_of()
    biases = (np.array([[-100.0], [-100.0], [1.0]]), network.biases[1])
    found = trace(backward_walk(replace(network, biases=biases)), Parameter(1, 0, 0))
    assert found.result == "dC/dW1₁₁ = 0.000"
    assert "dA1₁/dZ1₁ is 0: a ReLU" in found.notes[0]


def test_a_node_that_is_off_is_named():
    walk = backward_walk(replace(network_of(names=("tanh", "logistic")), off=frozenset({(1, 0)})))
    assert "this node is off" in trace(walk, Parameter(1, 0, 0)).notes[0]
    assert "this node is off" in trace(walk, Parameter(2, 0, 0)).notes[0]
    assert trace(walk, Parameter(1, 1, 0)).notes == ()


@pytest.mark.parametrize("scale", [1e3, 1e6, 1e150, 1e300])
def test_saturated_and_endless_numbers_are_told_without_a_crash(scale):
    network = network_of(names=("linear", "logistic"))
    walk = backward_walk(replace(network, weights=tuple(w * scale for w in network.weights)), n=3)
    for parameter in parameters_of(walk.network):
        found = trace(walk, parameter)
        assert found.product.startswith(found.name)


def test_the_saturated_output_is_one_factor():
    network = network_of((3, 1), ("logistic",))
    walk = backward_walk(replace(network, weights=(np.full((1, 3), 1e6),)))
    found = trace(walk, Parameter(1, 0))
    assert found.formula == "dC/db1 = dC/dZ1"
    assert "saturated" in found.notes[0]


def test_what_is_not_there_is_refused():
    with pytest.raises(ValueError, match="wished answer"):
        trace(Walk.forward(network_of(), subject_of()), Parameter(1, 0, 0))
    with pytest.raises(ValueError, match="no such parameter"):
        trace(backward_walk(), Parameter(1, 3, 0))
