import numpy as np
import pytest

from core.network import Network
from core.walk import Part, Walk
from gui.numbers.equations import COLUMNS_SHOWN, Matrix, equations_of
from gui.numbers.sheet_state import SheetState
from tests.gui.numbers.sheets import HAND, backward, forward, subject


def written(state) -> list[str]:
    """The equations with names in the place of matrices."""
    return [
        " ".join(item if isinstance(item, str) else f"[{item.name}]" for item in equation)
        for group in equations_of(state.walk)
        for equation in group.equations
    ]


def matrices(state) -> list[Matrix]:
    groups = equations_of(state.walk)
    return [item for group in groups for equation in group.equations for item in equation if isinstance(item, Matrix)]


def test_the_forward_pass_is_written_as_in_the_source_document():
    assert written(forward()) == [
        "[X] = [RGB] / 255",
        "[Z1] = [W1] · [X] + [b1]",
        "[A1] = relu( [Z1] )",
        "[Z2] = [W2] · [A1] + [b2]",
        "[A2] = logistic( [Z2] )",
        "[A2] ≥ 0.5 → [font]",
    ]


def test_the_way_back_names_every_factor_of_the_chain_rule():
    assert written(backward()) == [
        "[Z1] = [W1] · [X] + [b1]",
        "[A1] = relu( [Z1] )",
        "[Z2] = [W2] · [A1] + [b2]",
        "[A2] = logistic( [Z2] )",
        "[C] = log loss ( [A2] , [y] )",
        "[dC/dA2]",
        "[dA2/dZ2] = logistic′( [Z2] )",
        "[dC/dZ2] = [dC/dA2] ∘ [dA2/dZ2]",
        "[dC/dW2] = [dC/dZ2] · [A1ᵀ]",
        "[dC/db2] = [dC/dZ2]",
        "[dC/dA1] = [W2ᵀ] · [dC/dZ2]",
        "[dA1/dZ1] = relu′( [Z1] )",
        "[dC/dZ1] = [dC/dA1] ∘ [dA1/dZ1]",
        "[dC/dW1] = [dC/dZ1] · [Xᵀ]",
        "[dC/db1] = [dC/dZ1]",
        "[new W1] = [W1] − 0.05 · [dC/dW1]",
        "[new b1] = [b1] − 0.05 · [dC/db1]",
        "[new W2] = [W2] − 0.05 · [dC/dW2]",
        "[new b2] = [b2] − 0.05 · [dC/db2]",
    ]


def test_gradients_of_a_batch_are_means():
    lines = written(backward(10))
    assert "[dC/dW2] = 1/10 [dC/dZ2] · [A1ᵀ]" in lines
    assert "[dC/db1] = Σ/10 [dC/dZ1]" in lines


@pytest.mark.parametrize("n", [1, 4, 10])
def test_the_equations_hold_for_the_numbers_that_stand_in_them(n):
    """The matrices are multiplied as they are written."""
    state = backward(n)
    v = {matrix.name: matrix.values(state.walk) for matrix in matrices(state)}
    logistic = 1 / (1 + np.exp(-v["Z2"]))
    assert np.allclose(v["Z1"], v["W1"] @ v["X"] + v["b1"])
    assert np.allclose(v["A1"], np.maximum(v["Z1"], 0))
    assert np.allclose(v["Z2"], v["W2"] @ v["A1"] + v["b2"])
    assert np.allclose(v["A2"], logistic)
    assert np.allclose(v["C"], -v["y"] * np.log(v["A2"]) - (1 - v["y"]) * np.log(1 - v["A2"]))
    assert np.allclose(v["dA2/dZ2"], logistic * (1 - logistic))
    assert np.allclose(v["dC/dZ2"], v["dC/dA2"] * v["dA2/dZ2"])
    assert np.allclose(v["dC/dW2"], v["dC/dZ2"] @ v["A1ᵀ"] / n)
    assert np.allclose(v["dC/db2"], v["dC/dZ2"].sum(axis=1, keepdims=True) / n)
    assert np.allclose(v["dC/dA1"], v["W2ᵀ"] @ v["dC/dZ2"])
    assert np.allclose(v["dC/dZ1"], v["dC/dA1"] * v["dA1/dZ1"])
    assert np.allclose(v["dC/dW1"], v["dC/dZ1"] @ v["Xᵀ"] / n)
    assert np.allclose(v["new W1"], v["W1"] - 0.05 * v["dC/dW1"])
    assert np.allclose(v["new b2"], v["b2"] - 0.05 * v["dC/db2"])


def test_of_a_large_batch_the_columns_around_the_told_one_are_shown():
    state = forward(1_000_000, sample=123_457)
    z = next(matrix for matrix in matrices(state) if matrix.name == "Z1")
    assert (z.rows, z.columns, z.first) == (3, COLUMNS_SHOWN, 123_450)
    assert np.array_equal(z.values(state.walk), state.walk.forward_pass.Z[0][:, 123_450:123_460])


def test_the_last_columns_of_a_batch_may_be_fewer():
    state = forward(12, sample=11)
    assert {matrix.columns for matrix in matrices(state) if matrix.name == "X"} == {2}


def test_a_matrix_knows_which_number_stands_where():
    state = backward(4)
    for matrix in matrices(state):
        values = matrix.values(state.walk)
        assert values.shape == (matrix.rows, matrix.columns)
        for row, column in np.ndindex(values.shape):
            part = matrix.part(row, column)
            assert (row, column) in matrix.places_of(part)
            sample = matrix.sample(row, column)
            if sample is None:
                assert values[row, column] == state.walk.value(part)
            else:
                assert values[row, column] == state.walk.row_values(part)[sample]


def test_other_numbers_stand_nowhere():
    z = next(matrix for matrix in matrices(forward()) if matrix.name == "Z1")
    assert z.places_of(Part("Z", 2, 0)) == []
    assert z.places_of(Part("A", 1, 0)) == []
    assert z.places_of(Part("Z", 1, 3)) == []


@pytest.mark.parametrize(
    ("sizes", "activations"), [((3, 1), ("logistic",)), ((3, 64, 64, 1), ("tanh", "relu", "logistic"))]
)
def test_other_networks_have_their_equations(sizes, activations):
    network = Network.random(sizes, activations, seed=1)
    for state in (forward(2, network), backward(2, network)):
        for matrix in matrices(state):
            assert matrix.values(state.walk).shape == (matrix.rows, matrix.columns)


def test_a_network_of_several_outputs_has_no_decision():
    network = Network.random((3, 4, 2), ("relu", "softmax"), seed=1)
    assert written(forward(1, network))[-1] == "[A2] = softmax( [Z2] )"


def test_an_update_beyond_all_numbers_is_not_shown():
    huge = Network([[[1e300] * 3] * 3, [[1e300] * 3]], HAND.biases, ("linear", "linear"))
    state = SheetState(Walk.backward(huge, subject(), loss="squared_error"), 3)
    new = next(matrix for matrix in matrices(state) if matrix.name == "new W1")
    assert np.isnan(new.values(state.walk)).all()
