"""Formulas as LaTeX: readable, and balanced whatever they hold."""

import re

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.latex_text import display, latex_matrix, latex_of
from core.losses import LOSSES
from core.number_text import number
from core.transcript import formula_text, matrix_text, pass_text, step_text
from core.walk import Walk
from tests.core.walks import backward_walk, network_of, subject_of


def check_balance(latex):
    """Read LaTeX as its compiler does: braces and environments close in the order in which they open."""
    open_now = []
    for mark in re.findall(r"\\(?:begin|end)\{[^{}]*\}|\\.|[{}]", latex, re.DOTALL):
        if mark == "{":
            open_now.append("{")
        elif mark == "}":
            assert open_now.pop() == "{"
        elif mark.startswith("\\begin"):
            open_now.append(mark[6:])
        elif mark.startswith("\\end"):
            assert open_now.pop() == mark[4:]
    assert open_now == []
    bare = re.sub(r"\\.", "", latex, flags=re.DOTALL)
    assert not re.search(r"[#$%~]", bare)
    assert not re.search(r"\^(?!\{)|_(?!\{)", bare)


@pytest.mark.parametrize(
    ("formula", "latex"),
    [
        ("Z1₂ = W1₂₁·X₁ + b1₂", r"Z1_{2} = W1_{21} \cdot X_{1} + b1_{2}"),
        (
            "dC/dW1₁₂,₃ = dC/dZ1₁₂ · X₃",
            r"\frac{\partial C}{\partial W1_{12,3}} = \frac{\partial C}{\partial Z1_{12}} \cdot X_{3}",
        ),
        ("A2 = 1 / (1 + e^(−Z2))", r"A2 = 1 / (1 + e^{-Z2})"),
        ("e^(−(1 + e^(2)))", r"e^{-(1 + e^{2})}"),
        ("C = −y · ln A2", r"C = -y \cdot \ln A2"),
        ("(−0.5)·1.2e−05", r"(-0.5) \cdot 1.2 \cdot 10^{-5}"),
        ("1.000e+06", r"1.000 \cdot 10^{6}"),
        ("W1 − learning rate · dC/dW1", r"W1 - \text{learning rate} \cdot \frac{\partial C}{\partial W1}"),
        ("relu(0.500) = 0.500", r"\text{relu}(0.500) = 0.500"),
        ("running sum 0.421", r"\text{running sum }0.421"),
        ("A2 ≥ 0.5 → light font", r"A2 \ge 0.5 \to \text{light font}"),
        ("(A2 − y)²", "(A2 - y)^{2}"),
        ("W2ᵀ · dC/dZ2", r"W2^{\top} \cdot \frac{\partial C}{\partial Z2}"),
        ("Aᵢ = e^(Zᵢ) / Σₖ e^(Zₖ)", r"A_{i} = e^{Z_{i}} / \sum _{k} e^{Z_{k}}"),
        ("100 %", r"100 \text{\%}"),
        ("−∞", r"-\infty"),
        ("밝은 글씨", r"\text{밝은 글씨}"),
    ],
)
def test_formulas_of_the_window(formula, latex):
    assert latex_of(formula) == latex
    check_balance(latex)


@given(formula=st.text() | st.text(alphabet="e^()·−₁ZdC/{}\\_#$%&~²ᵀ\n"))
@example(formula="e^(e^(e^(")
@example(formula=")))}}}\\")
def test_any_text_stays_balanced(formula):
    check_balance(latex_of(formula))


@pytest.mark.parametrize("entry", [*ACTIVATIONS.values(), *LOSSES.values()], ids=lambda entry: entry.name)
def test_every_formula_of_a_registry_is_written(entry):
    latex = latex_of(entry.formula)
    check_balance(latex)
    assert latex.isascii()


def test_a_matrix_has_a_row_for_each_row():
    latex = latex_matrix([["1.000", "−0.500"], ["∞", "–"]])
    assert latex == "\\begin{pmatrix}\n  1.000 & -0.500 \\\\\n  \\infty & \\text{--}\n\\end{pmatrix}"


def test_more_than_ten_columns_are_announced():
    assert "\\setcounter{MaxMatrixCols}{11}" in matrix_text(np.zeros((2, 11)), "latex")
    assert "MaxMatrixCols" not in matrix_text(np.zeros((2, 10)), "latex")
    assert display(["a", "b"]) == "\\begin{align*}\na \\\\\nb\n\\end{align*}\n"


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
@pytest.mark.parametrize("loss", sorted(LOSSES))
def test_whole_passes_are_balanced_ascii(name, loss):
    for output in (name, "logistic"):
        walk = backward_walk(network_of(names=(name, output), off=frozenset({(1, 1)})), n=3, loss=loss)
        latex = pass_text(walk, "latex", 4)
        check_balance(latex)
        assert latex.isascii()
        assert latex.count("\\begin{pmatrix}") == pass_text(walk, "text", 4).count("\n\n") + 1


def test_the_matrices_of_a_pass_hold_its_numbers():
    walk = backward_walk(n=2)
    latex = pass_text(walk, "latex", 5)
    matrices = re.findall(r"\\begin\{pmatrix\}(.*?)\\end\{pmatrix\}", latex, re.DOTALL)
    cells = [[[cell.strip() for cell in row.split("&")] for row in matrix.split("\\\\")] for matrix in matrices]
    w1 = [[number(value, 5).replace("−", "-") for value in row] for row in walk.network.weights[0].tolist()]
    assert cells[0] == w1


@pytest.mark.parametrize("direction", ["forward", "backward"])
@pytest.mark.parametrize("granularity", ["term", "node", "layer"])
@pytest.mark.parametrize("hidden", ["relu", "logistic", "softmax"])
def test_every_step_is_balanced(direction, granularity, hidden):
    network = network_of((3, 4, 3, 1), (hidden, hidden, "logistic"), off=frozenset({(1, 1)}))
    walk = getattr(Walk, direction)(network, subject_of(2), granularity=granularity)
    for k in range(len(walk)):
        check_balance(step_text(walk, k, "latex"))


@pytest.mark.parametrize("hidden", ["relu", "softmax"])
@pytest.mark.parametrize("n", [1, 12])
def test_every_formula_with_its_matrices_is_balanced(hidden, n):
    walk = backward_walk(network_of(names=(hidden, "logistic"), off=frozenset({(1, 1)})), n=n)
    for symbol in ("W1", "X", "Z1", "A1", "Z2", "A2", "C", "dC/dA2", "dC/dZ2", "dC/dW2", "dC/dA1", "dC/dZ1", "new W1"):
        latex = formula_text(walk, symbol, "latex")
        check_balance(latex)
        assert latex.isascii()


def test_a_formula_stands_there_with_its_matrices():
    network = network_of((1, 1), ("linear",))
    network = type(network)((np.array([[-2.0]]),), (np.array([[0.5]]),), ("linear",))
    walk = Walk.forward(network, type(subject_of())(np.array([[0.5]]), np.array([[0.0]]), None, subject_of().name))
    matrix = "\\begin{{pmatrix}}\n  {}\n\\end{{pmatrix}}".format
    wanted = [
        r"Z1 &= W1 \cdot X + b1",
        rf"&= {matrix('-2.0')} \cdot {matrix('0.5')} + {matrix('0.5')}",
        rf"&= {matrix('-0.5')}",
    ]
    assert formula_text(walk, "Z1", "latex", 1) == display(wanted)
