"""What is copied as plain text and as CSV."""

import csv
import io

import numpy as np
import pandas as pd
import pytest

from core.messages import Message
from core.number_text import number
from core.transcript import MOST_NUMBERS, STYLES, formula_text, matrix_text, pass_text, step_text
from core.walk import Walk
from tests.core.walks import backward_walk, network_of, subject_of

MATRIX = np.array([[1.0, -0.5, 12.25], [1 / 3, -0.0001, 0.0]])


def test_a_matrix_as_people_read_it():
    assert matrix_text(MATRIX, "text", 2, "dC/dW1") == "dC/dW1 =\n  1.00  −0.50  12.25\n  0.33  −0.00   0.00\n"


def test_a_matrix_as_a_program_reads_it():
    assert matrix_text(MATRIX, "csv", 2) == "1.00,-0.50,12.25\n0.33,-0.00,0.00\n"
    assert matrix_text(np.array([[np.nan, np.inf, -np.inf]]), "csv") == "nan,inf,-inf\n"


def test_csv_with_all_digits_reads_back_bit_by_bit():
    matrix = np.random.default_rng(1).normal(size=(5, 4)) * 10.0 ** np.arange(-8, 12, 5)
    read = np.loadtxt(io.StringIO(matrix_text(matrix, "csv", None)), delimiter=",")
    assert read.tobytes() == matrix.tobytes()


def test_the_csv_of_a_pass_is_one_table_with_every_matrix():
    walk = backward_walk(network_of((3, 4, 2, 1), ("relu", "tanh", "logistic")), n=6)
    table = pd.read_csv(io.StringIO(pass_text(walk, "csv", None)))
    assert list(table.columns) == ["matrix", "row", "1", "2", "3", "4", "5", "6"]
    back = walk.backward_pass
    wanted = {
        "X": walk.subject.X,
        "y": walk.subject.y,
        "W2": walk.network.weights[1],
        "b1": walk.network.biases[0],
        "Z1": walk.forward_pass.Z[0],
        "A3": walk.forward_pass.A[2],
        "C": back.C[np.newaxis],
        "dC/dA2": back.dA[1],
        "dA1/dZ1": back.slope[0],
        "dC/dZ3": back.dZ[2],
        "dC/dW1": back.gradients.weights[0],
        "dC/db2": back.gradients.biases[1],
        "new W3": walk.updated.weights[2],
        "new b1": walk.updated.biases[0],
    }
    for name, matrix in wanted.items():
        rows = table[table["matrix"] == name]
        np.testing.assert_array_equal(rows["row"], np.arange(1, len(matrix) + 1))
        np.testing.assert_allclose(rows.iloc[:, 2 : 2 + matrix.shape[1]], matrix, rtol=1e-15)
        assert rows.iloc[:, 2 + matrix.shape[1] :].isna().all(axis=None)


def test_a_forward_pass_tells_nothing_of_learning():
    text = pass_text(Walk.forward(network_of(), subject_of(2)), "text")
    assert "dC" not in text
    assert "learning rate" not in text
    assert "Z1 = W1 · X + b1 =\n" in text
    assert "A2 = logistic(Z2) =\n" in text


def test_the_plain_text_of_a_pass_has_formulas_and_numbers():
    walk = backward_walk(n=2, learning_rate=0.0005)
    text = pass_text(walk, "text", 4)
    z1 = [number(value, 4) for value in walk.forward_pass.Z[0][0].tolist()]
    (line,) = [line for line in text.split("\n\n") if line.startswith("Z1 =")]
    assert line.splitlines()[1].split() == z1
    assert "learning rate =\n  0.0005\n" in text
    assert "dC/dZ1 = dC/dA1 ⊙ dA1/dZ1 =\n" in text
    assert "dC/dZ2 = A2 − y =\n" in text
    assert "new W1 = W1 − learning rate · dC/dW1 =\n" in text
    assert "raw =\n  " in text
    assert "-" not in text


def test_a_node_that_is_off_is_told():
    walk = backward_walk(network_of(off=frozenset({(1, 1)})))
    assert "A1 = relu(Z1), A1₂ = 0 =\n" in pass_text(walk, "text")


def test_a_step_is_its_three_lines():
    walk = Walk.forward(network_of(), subject_of())
    for k in range(len(walk)):
        step = walk.step(k)
        assert step_text(walk, k, "text") == f"{step.formula}\n{step.numbers}\n{step.result}\n"
        header, row = csv.reader(io.StringIO(step_text(walk, k, "csv")))
        assert header == ["formula", "numbers", "result"]
        assert row == [part.replace("−", "-") for part in (step.formula, step.numbers, step.result)]


@pytest.mark.parametrize("style", ["csv", "numpy", "latex"])
def test_what_programs_read_has_no_typographic_minus(style):
    walk = backward_walk(n=2)
    assert "−" not in pass_text(walk, style)
    assert "−" not in matrix_text(MATRIX, style)
    assert all("−" not in step_text(walk, k, style) for k in range(len(walk)))


def test_there_is_a_bound_and_a_sentence():
    walk = backward_walk(network_of((3, 64, 64, 1), ("relu", "relu", "logistic")), n=1000)
    large = np.zeros((1, MOST_NUMBERS + 1))
    for style in STYLES:
        for copy in (lambda style=style: pass_text(walk, style), lambda style=style: matrix_text(large, style)):
            with pytest.raises(ValueError, match="up to 200,000 can be copied") as caught:
                copy()
            assert isinstance(caught.value.args[0], Message)
    assert step_text(walk, 0, "text")


def test_a_large_network_with_a_few_samples_is_copied_whole():
    walk = backward_walk(network_of((3, 64, 64, 1), ("relu", "relu", "logistic")), n=10)
    for style in STYLES:
        assert pass_text(walk, style, 4).count("\n") > 64


def test_an_unknown_style_is_refused():
    for copy in (matrix_text, pass_text):
        with pytest.raises(ValueError, match="style must be one of text, csv, latex, numpy, not 'html'"):
            copy(MATRIX if copy is matrix_text else backward_walk(), "html")


def test_a_formula_is_its_operands_and_its_result():
    walk = backward_walk(n=2)
    blocks = formula_text(walk, "dC/dA1", "text", 4).split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        "W2 =",
        "dC/dZ2 = A2 − y =",
        "dC/dA1 = W2ᵀ · dC/dZ2 =",
    ]
    table = pd.read_csv(io.StringIO(formula_text(walk, "Z1", "csv", None)))
    assert list(table["matrix"].unique()) == ["W1", "b1", "X", "Z1"]


def test_a_formula_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="This pass computes no dC/dW1"):
        formula_text(Walk.forward(network_of(), subject_of()), "dC/dW1", "text")
