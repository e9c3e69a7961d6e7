"""The copied NumPy programs, executed by a bare interpreter."""

import ast
import re
import subprocess
import sys
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.losses import LOSSES
from core.transcript import formula_text, matrix_text, pass_text, step_text
from core.walk import Walk
from tests.core.walks import backward_walk, network_of, subject_of


def run(*programs):
    """Return what the programs print, each as a mapping of names to arrays; one interpreter runs them all."""
    for program in programs:
        assert program.isascii()
        assert set(re.findall(r"^(?:import|from) .*", program, re.MULTILINE)) == {"import numpy as np"}
    runner = f"for text in {list(programs)!r}:\n    exec(text, {{}})\n    print('next')"
    done = subprocess.run(
        [sys.executable, "-I", "-"], input=runner, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    return [printed(part) for part in done.stdout.split("next\n")[:-1]]


def printed(output):
    values = {}
    for line in output.splitlines():
        name, value = line.split(" = ", 1)
        value = re.sub(r"\bnan\b", "None", re.sub(r"\binf\b", "1e999", value))
        values[name] = np.array(ast.literal_eval(value), dtype=float)
    return values


def close(found, expected):
    scale = max(1.0, float(np.abs(expected).max()))
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12 * scale)


def check_pass(walk, values):
    """Compare what a program printed with what the program's own core computes."""
    network, forward_pass = walk.network, walk.network.forward_prop(walk.subject.X)
    close(values["X"], walk.subject.X)
    for k, (w, b) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
        np.testing.assert_array_equal(values[f"W{k}"], w)
        np.testing.assert_array_equal(values[f"b{k}"], b)
        close(values[f"Z{k}"], forward_pass.Z[k - 1])
        close(values[f"A{k}"], forward_pass.A[k - 1])
    np.testing.assert_array_equal(values["light"], forward_pass.A[-1][:1] >= 0.5)
    if walk.direction == "backward":
        check_backward(walk, forward_pass, values)


def check_backward(walk, forward_pass, values):
    network, back = walk.network, walk.backward_pass
    X, y = walk.subject.X, walk.subject.y
    gradients = network.backward(forward_pass, X, y, back.loss)
    losses = LOSSES[back.loss].value(network.activations[-1], forward_pass.Z[-1], forward_pass.A[-1], y)
    close(values["C"], losses[np.newaxis])
    close(values["mean_C"], losses.mean())
    for k in range(1, len(network.weights) + 1):
        dw, db = gradients.weights[k - 1], gradients.biases[k - 1]
        close(values[f"dC_dW{k}"], dw)
        close(values[f"dC_db{k}"], db)
        close(values[f"new_W{k}"], network.weights[k - 1] - back.learning_rate * dw)
        close(values[f"new_b{k}"], network.biases[k - 1] - back.learning_rate * db)
        close(values[f"dC_dA{k}"], back.dA[k - 1])
        close(values[f"dA{k}_dZ{k}"], back.slope[k - 1])
        close(values[f"dC_dZ{k}"], back.dZ[k - 1])


@pytest.mark.parametrize("output", sorted(ACTIVATIONS))
def test_whole_passes_with_every_activation_and_loss(output):
    walks = []
    for seed, (hidden, loss, n) in enumerate(product(ACTIVATIONS, LOSSES, (1, 4))):
        network = network_of(names=(hidden, output), seed=seed)
        walks.append(Walk.backward(network, subject_of(n, seed), loss=loss, learning_rate=0.3))
        walks.append(Walk.forward(network, subject_of(n, seed)))
    for walk, values in zip(walks, run(*(pass_text(walk, "numpy") for walk in walks)), strict=True):
        check_pass(walk, values)


@pytest.mark.parametrize("loss", sorted(LOSSES))
@pytest.mark.parametrize("hidden", ["relu", "tanh", "softmax"])
def test_deeper_networks_several_outputs_and_nodes_that_are_off(hidden, loss):
    off = frozenset({(1, 1), (1, 4), (2, 0)})
    walks = [
        backward_walk(network_of((3, 5, 4, 1), (hidden, hidden, "logistic"), 3, off), n=7, loss=loss),
        backward_walk(network_of((3, 5, 4, 3), (hidden, "linear", "softmax"), 4, off), n=3, loss=loss),
        backward_walk(network_of((3, 5, 4, 2), (hidden, hidden, "tanh"), 5, off), n=1, loss=loss),
        backward_walk(network_of((3, 12, 1), (hidden, "logistic"), 6), n=12, loss=loss),
        backward_walk(network_of((3, 1), ("logistic",), 7), n=2, loss=loss),
    ]
    for walk, values in zip(walks, run(*(pass_text(walk, "numpy") for walk in walks)), strict=True):
        check_pass(walk, values)


def test_saturated_and_endless_numbers_are_printed_without_a_warning():
    huge = network_of(names=("linear", "logistic"))
    parts = tuple(w * 1e4 for w in huge.weights)
    saturated = type(huge)(parts, huge.biases, huge.activations)
    endless = type(huge)(tuple(w * 1e300 for w in huge.weights), huge.biases, ("linear", "tanh"))
    walks = [backward_walk(saturated, n=5), Walk.forward(endless, subject_of(5))]
    values = run(*(pass_text(walk, "numpy") for walk in walks))
    check_backward(walks[0], walks[0].forward_pass, {**values[0], "dC_dA2": walks[0].backward_pass.dA[1]})
    np.testing.assert_array_equal(values[1]["Z2"], walks[1].forward_pass.Z[1])


@pytest.mark.parametrize("direction", ["forward", "backward"])
@pytest.mark.parametrize("granularity", ["term", "node", "layer"])
@pytest.mark.parametrize(
    "network",
    [
        network_of(off=frozenset({(1, 2)})),
        network_of((3, 4, 3, 2), ("softmax", "tanh", "softmax"), off=frozenset({(1, 1)})),
    ],
    ids=["3-3-1", "deeper"],
)
def test_every_step_s_program_prints_what_the_step_computes(network, direction, granularity):
    subject = subject_of(3, seed=2, n_out=network.layer_sizes[-1])
    walk = getattr(Walk, direction)(network, subject, granularity=granularity, sample=1)
    steps = [walk.step(k) for k in range(len(walk))]
    for step, values in zip(steps, run(*(step_text(walk, k, "numpy") for k in range(len(walk)))), strict=True):
        expected = [walk.value(part) for part in step.gives] or list(step.partial.values())
        assert expected
        close(list(values.values()), expected)


def test_a_matrix_keeps_every_digit_and_what_is_no_number():
    matrix = np.array([[1 / 3, -0.0, 5e-324], [np.inf, -np.inf, 1e300]])
    (values,) = run(matrix_text(matrix, "numpy", 2, "dC/dW1"))
    assert list(values) == ["dC_dW1"]
    assert values["dC_dW1"].tobytes() == matrix.tobytes()
    assert "[np.nan]" in matrix_text(np.array([[np.nan]]), "numpy")


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_the_code_of_an_activation_is_the_activation(name):
    entry, z = ACTIVATIONS[name], np.random.default_rng(2).uniform(-5, 5, (3, 50))
    names = {"np": np, "z": z, "softmax": ACTIVATIONS["softmax"].function}
    close(eval(entry.code, names), entry.function(z))  # noqa: S307 - the project's own text
    close(eval(entry.slope_code, names), entry.derivative(z))  # noqa: S307


def test_a_formula_s_program_computes_it_and_nothing_else():
    walk = backward_walk(n=3)
    symbols = ["Z1", "A1", "A2", "C", "dC/dA1", "dC/dW1", "new b2", "W2"]
    programs = [formula_text(walk, symbol, "numpy") for symbol in symbols]
    for symbol, values in zip(symbols, run(*programs), strict=True):
        assert list(values) == [symbol.replace("/", "_").replace(" ", "_")]
    close(run(programs[5])[0]["dC_dW1"], walk.gradients.weights[0])
    assert "W2" not in programs[0]
    assert "def " not in programs[0]
    assert "dC_dW2" not in programs[5]


def test_a_program_needs_nothing_but_itself_and_numpy(tmp_path):
    walk = backward_walk(n=2)
    path = tmp_path / "copied.py"
    path.write_text(pass_text(walk, "numpy"), encoding="ascii")
    done = subprocess.run(
        [sys.executable, "-I", path], capture_output=True, text=True, timeout=60, check=True, cwd=tmp_path
    )
    check_pass(walk, printed(done.stdout))


def test_inputs_that_are_no_levels_over_255_are_given_as_they_are():
    subject = replace(subject_of(2), X=np.random.default_rng(1).random((3, 2)))
    walk = Walk.forward(network_of(), subject)
    whole, scaled = run(pass_text(walk, "numpy"), step_text(walk, 0, "numpy"))
    np.testing.assert_array_equal(whole["X"], subject.X)
    assert list(scaled.values()) == [subject.X[0, 0]]
