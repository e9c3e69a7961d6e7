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
    assert all((entry.title, entry.formula, entry.usual_layer, entry.description, entry.note, entry.large_values))
    assert entry.derivative_formula.startswith(("dA/dZ = ", "dAᵢ/dZᵢ = "))


@pytest.mark.parametrize("name", NAMES)
def test_the_derivative_formula_is_the_derivative(name: str) -> None:
    entry, z = ACTIVATIONS[name], samples()
    a, slope = entry.function(z), entry.derivative(z)
    words = entry.derivative_formula.partition(" = ")[2]
    above, _, below = words.replace(" (Z > 0)", "").replace(" (Z ≤ 0)", "").partition(", ")
    signs = {"A · (1 − A)": a * (1 - a), "Aᵢ · (1 − Aᵢ)": a * (1 - a), "1 − A²": 1 - a**2}
    expected = signs[words] if words in signs else np.where(z > 0, float(above), float(below or above))
    np.testing.assert_allclose(slope, expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("name", "below", "above"),
    [
        ("linear", (-np.inf, 1.0), (np.inf, 1.0)),
        ("logistic", (0.0, 0.0), (1.0, 0.0)),
        ("tanh", (-1.0, 0.0), (1.0, 0.0)),
        ("relu", (0.0, 0.0), (np.inf, 1.0)),
        ("leaky_relu", (-np.inf, 0.01), (np.inf, 1.0)),
        ("softmax", (0.0, 0.0), (1.0, 0.0)),
    ],
)
def test_large_values_behave_as_the_entry_says(name: str, below, above) -> None:
    entry = ACTIVATIONS[name]
    z = np.array([[-800.0, 800.0], [0.0, 0.0]])
    for column, (a, slope) in enumerate((below, above)):
        found = entry.function(z)[0, column]
        assert (found == pytest.approx(a, abs=1e-12)) if np.isfinite(a) else (np.sign(a) * found > 1.0)
        assert entry.derivative(z)[0, column] == pytest.approx(slope, abs=1e-12)
    says_no_bound = "bound" in entry.large_values
    assert says_no_bound == bool(np.isinf([below[0], above[0]]).any())
    assert ("approach" in entry.large_values) == (above[1] == 0.0)


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
