"""Every entry of the registry, against finite differences."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS

NAMES = sorted(ACTIVATIONS)
KINKS = {"relu", "leaky_relu"}


def samples() -> np.ndarray:
    rng = np.random.default_rng(3)
    z = rng.uniform(-4, 4, (3, 40))
    return np.where(np.abs(z) < 0.01, 0.5, z)


def test_the_six_functions_of_the_source_document_are_there() -> None:
    assert set(ACTIVATIONS) == {"linear", "logistic", "tanh", "relu", "leaky_relu", "softmax"}


@pytest.mark.parametrize("name", NAMES)
def test_the_derivative_agrees_with_central_differences(name: str) -> None:
    entry, z, h = ACTIVATIONS[name], samples(), 1e-6
    expected = np.empty_like(z)
    for i in range(z.shape[0]):
        step = np.zeros_like(z)
        step[i] = h
        expected[i] = (entry.function(z + step)[i] - entry.function(z - step)[i]) / (2 * h)
    np.testing.assert_allclose(entry.derivative(z), expected, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_pulling_back_agrees_with_central_differences(name: str) -> None:
    entry, z, h = ACTIVATIONS[name], samples(), 1e-6
    dc_da = np.random.default_rng(5).normal(size=z.shape)
    expected = np.empty_like(z)
    for i in range(z.shape[0]):
        step = np.zeros_like(z)
        step[i] = h
        change = (entry.function(z + step) - entry.function(z - step)) / (2 * h)
        expected[i] = np.sum(dc_da * change, axis=0)
    np.testing.assert_allclose(entry.pull_back(z, dc_da), expected, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("name", NAMES)
def test_a_thousand_either_way_gives_finite_numbers_without_a_warning(name: str) -> None:
    entry = ACTIVATIONS[name]
    z = np.array([[-1000.0, 0.0, 1000.0], [1000.0, 0.0, -1000.0]])
    for values in (entry.function(z), entry.derivative(z), entry.pull_back(z, np.ones_like(z))):
        assert values.shape == z.shape
        assert np.isfinite(values).all()


@pytest.mark.parametrize("name", NAMES)
def test_a_list_of_numbers_will_do(name: str) -> None:
    entry, z = ACTIVATIONS[name], [-2.0, 1.0]
    np.testing.assert_array_equal(entry.function(z), entry.function(np.array(z)))
    np.testing.assert_array_equal(entry.derivative(z), entry.derivative(np.array(z)))


@pytest.mark.parametrize("name", NAMES)
def test_the_function_leaves_its_argument_alone(name: str) -> None:
    z = samples()
    before = z.copy()
    result = ACTIVATIONS[name].function(z)
    assert result is not z
    np.testing.assert_array_equal(z, before)


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_has_its_words(name: str) -> None:
    entry = ACTIVATIONS[name]
    assert entry.name == name
    assert all((entry.title, entry.formula, entry.usual_layer, entry.description, entry.note))


@pytest.mark.parametrize(
    ("name", "z", "a"),
    [
        ("linear", -2.5, -2.5),
        ("logistic", 0.0, 0.5),
        ("logistic", np.log(3.0), 0.75),
        ("tanh", np.log(2.0), 0.6),
        ("relu", -3.0, 0.0),
        ("relu", 3.0, 3.0),
        ("leaky_relu", -3.0, -0.03),
        ("leaky_relu", 3.0, 3.0),
    ],
)
def test_values_worked_out_by_hand(name: str, z: float, a: float) -> None:
    assert ACTIVATIONS[name].function(np.array([[z]]))[0, 0] == pytest.approx(a, abs=1e-15)


def test_softmax_columns_add_up_to_one() -> None:
    a = ACTIVATIONS["softmax"].function(np.log(np.array([[1.0, 2.0], [3.0, 2.0]])))
    np.testing.assert_allclose(a, [[0.25, 0.5], [0.75, 0.5]], rtol=1e-15)
