import pytest

from core.network import Network
from core.walk import Part, Walk
from gui.numbers.equations import Matrix
from gui.numbers.sheet_state import SheetState, parameter_of, traceable
from tests.gui.numbers.sheets import HAND, backward, forward, subject


def matrix_of(state: SheetState, name: str) -> Matrix:
    items = (item for group in state.groups for equation in group.equations for item in equation)
    return next(item for item in items if isinstance(item, Matrix) and item.name == name)


def text(state: SheetState, name: str, row: int = 0, column: int = 0) -> str:
    matrix = matrix_of(state, name)
    return state.text(matrix, row, column, matrix.part(row, column))


def test_numbers_are_written_with_the_chosen_decimals():
    state = forward()
    # 0.42·0.2 + 0.13·0.4 + 0.91·0.6 + 0.05 = 0.732
    assert text(state, "Z1") == "0.732"
    assert text(state, "W1", 1, 0) == "−0.600"
    assert text(state, "RGB", 2) == "153"
    assert text(state, "font") == "light"
    assert text(SheetState(state.walk, 2), "Z1") == "0.73"
    assert text(SheetState(state.walk, None), "W1", 1, 0) == "−0.6"


def test_what_is_not_computed_yet_is_a_dash_and_never_a_zero():
    walk = forward().walk
    known = walk.known(0)
    state = SheetState(walk, 3, known, frozenset(), {})
    assert text(state, "W1", 1, 0) == "−0.600"
    assert text(state, "RGB") == "51"
    for name in ("X", "Z1", "A1", "Z2", "A2", "font"):
        assert text(state, name) == "–"
    assert state.spoken(matrix_of(state, "Z1"), 0, 0) == "Z1 row 1: not computed yet"


def test_the_running_sum_is_shown_for_the_sample_that_is_told():
    walk = Walk.forward(HAND, subject(3), "term", sample=1)
    part = Part("Z", 1, 0)
    state = SheetState(walk, 3, walk.known(3), frozenset({part}), {part: 0.084})
    assert [text(state, "Z1", 0, column) for column in range(3)] == ["–", "0.084", "–"]


def test_numbers_are_spoken_with_their_names():
    state = forward()
    assert state.spoken(matrix_of(state, "W1"), 1, 0) == "W1 row 2 column 1: −0.600"
    assert state.spoken(matrix_of(state, "b1"), 0, 0) == "b1 row 1: 0.050"
    assert state.spoken(matrix_of(state, "Z2"), 0, 0) == "Z2: 1.464"
    late = forward(30, sample=21)
    assert late.spoken(matrix_of(late, "Z1"), 2, 1).startswith("Z1 row 3 column 22: ")


def test_of_a_turned_matrix_the_rows_are_the_samples():
    state = backward(4)
    assert state.spoken(matrix_of(state, "A1ᵀ"), 3, 0).startswith("A1ᵀ row 4 column 1: ")


@pytest.mark.parametrize(
    ("value", "characters"), [(0.5, 6), (9.9994, 6), (9.9996, 7), (-12.0, 7), (123456.0, 11), (2e7, 11)]
)
def test_columns_are_as_wide_as_their_longest_number(value, characters):
    weights = ([[value, 0.1, 0.1]] * 3, [[1.0, 1.0, 1.0]])
    state = forward(1, Network(weights, HAND.biases, HAND.activations))
    assert state.characters(matrix_of(state, "W1")) == characters
    assert len(text(state, "W1")) <= characters


def test_parameters_can_be_edited_and_gradients_traced():
    assert parameter_of(Part("W", 1, 2, 0)) == (1, 2, 0)
    assert parameter_of(Part("b", 2, 0)) == (2, 0, None)
    assert parameter_of(Part("Z", 1, 0)) is parameter_of(Part("newW", 1, 0, 0)) is None
    assert traceable(Part("dW", 1, 2, 0)) == (1, 2, 0)
    assert traceable(Part("W", 1, 2, 0)) is None
