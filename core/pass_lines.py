"""The whole way through a network as lines: what is computed, by which formula, in which code."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from core.activations import Array
from core.backward_pass import BackwardPass
from core.metrics import LIGHT_FROM
from core.network import Network
from core.symbols import symbol
from core.walk import Walk


@dataclass(frozen=True, eq=False)
class Line:
    """One matrix of the computation.

    Attributes
    ----------
    symbol : str
        As people write it: ``dC/dW1``.
    matrix : ndarray of shape (n_rows, n_columns)
    formula : str
        What it is computed from, ``W1 · X + b1``; empty for what is given.
    code : str
        The same as a NumPy expression; empty for what is given.
    """

    symbol: str
    matrix: Array
    formula: str = ""
    code: str = ""
    is_exact: bool = False
    """Written with all its digits, however few others get: raw channels, wishes, rates."""
    name: str = field(init=False)
    """The symbol as a name in code: ``dC_dW1``."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.symbol.replace("/", "_").replace(" ", "_"))


def lines_of(walk: Walk) -> tuple[Line, ...]:
    """Return everything that a walk is given and computes, in the order of the computation."""
    lines = [*_given(walk), *_forward(walk)]
    back = walk.backward_pass
    if back is not None:
        lines += [*_loss(walk, back), *_backward(walk, back), *_update(walk, back)]
    return tuple(lines)


def count_numbers(walk: Walk) -> int:
    """Return how many numbers about those lines hold, without computing them."""
    network, n = walk.network, walk.subject.n
    parameters = sum(w.size + b.size for w, b in zip(network.weights, network.biases, strict=True))
    nodes = n * sum(network.layer_sizes)
    return parameters + 2 * nodes if walk.backward_pass is None else 3 * parameters + 5 * nodes


def _given(walk: Walk) -> Iterator[Line]:
    subject, back = walk.subject, walk.backward_pass
    for k, (w, b) in enumerate(zip(walk.network.weights, walk.network.biases, strict=True), start=1):
        yield Line(f"W{k}", w)
        yield Line(f"b{k}", b)
    yield Line("raw", subject.raw, is_exact=True)
    scaling = "raw / 255" if np.array_equal(subject.raw / 255.0, subject.X) else ""
    yield Line("X", subject.X, scaling, scaling)
    if back is not None and subject.y is not None:
        yield Line("y", subject.y, is_exact=True)
        yield Line("learning rate", np.array([[back.learning_rate]]), is_exact=True)


def _forward(walk: Walk) -> Iterator[Line]:
    network, Z, A, before = walk.network, walk.forward_pass.Z, walk.forward_pass.A, "X"
    for k, (z, a, activation) in enumerate(zip(Z, A, network.activations, strict=True), start=1):
        yield Line(f"Z{k}", z, f"W{k} · {before} + b{k}", f"W{k} @ {before} + b{k}")
        formula, code = _held(network, k, f"A{k}", f"{activation}(Z{k})", f"{activation}(Z{k})")
        yield Line(f"A{k}", a, formula, code)
        before = f"A{k}"
    formula = f"{symbol(before, 0, 0, len(A[-1]))} ≥ {LIGHT_FROM}"
    code = f"np.where({before}[:1] >= {LIGHT_FROM}, 1.0, 0.0)"
    yield Line("light", np.where(A[-1][:1] >= LIGHT_FROM, 1.0, 0.0), formula, code, is_exact=True)


def _held(network: Network, layer: int, sign: str, formula: str, code: str) -> tuple[str, str]:
    """Return formula and code of a layer's values with 0 in the rows of the nodes that are off."""
    rows, n_nodes = network.rows_off(layer), len(network.biases[layer - 1])
    if not rows:
        return formula, code
    zeros = " = ".join(symbol(sign, 0, row, n_nodes) for row in rows)
    works = [[row not in rows] for row in range(n_nodes)]
    return f"{formula}, {zeros} = 0", f"np.where({works}, {code}, 0.0)"


def _loss(walk: Walk, back: BackwardPass) -> Iterator[Line]:
    output, k = walk.network.activations[-1], len(walk.network.weights)
    is_one = walk.network.layer_sizes[-1] == 1
    if back.loss == "squared_error":
        formula, code = f"{'' if is_one else 'Σ '}(A{k} − y)²", f"(A{k} - y) ** 2"
    elif output == "softmax":
        formula, code = f"−Σ y · ln A{k}", f"y * (log_sum_exp(Z{k}) - Z{k})"
    else:
        formula = f"−y · ln A{k} − (1 − y) · ln(1 − A{k})"
        formula = formula if is_one else f"Σ ({formula})"
        # Behind a logistic function the loss is computed from Z: a saturated A has lost the digits.
        code = f"softplus(Z{k}) - y * Z{k}" if output == "logistic" else f"log_loss(A{k}, y)"
    yield Line("C", back.C[np.newaxis], formula, f"np.sum({code}, axis=0, keepdims=True)")
    yield Line("mean C", np.mean(back.C, keepdims=True)[np.newaxis], "Σ C / n", "np.mean(C, axis=1, keepdims=True)")


def _backward(walk: Walk, back: BackwardPass) -> Iterator[Line]:
    network, last = walk.network, len(walk.network.weights)
    for k in range(last, 0, -1):
        activation, before = network.activations[k - 1], f"A{k - 1}" if k > 1 else "X"
        formula, code = f"W{k + 1}ᵀ · dC/dZ{k + 1}", f"W{k + 1}.T @ dC_dZ{k + 1}"
        if k == last:
            formula, code = _loss_slope(back.loss, activation, k)
        yield Line(f"dC/dA{k}", back.dA[k - 1], formula, code)
        formula, code = f"{activation}′(Z{k})", f"{activation}_slope(Z{k})"
        yield Line(f"dA{k}/dZ{k}", back.slope[k - 1], *_held(network, k, f"dA{k}/dZ{k}", formula, code))
        yield Line(f"dC/dZ{k}", back.dZ[k - 1], *_pull_back(network, back.loss, k))
        weights, biases = back.gradients.weights[k - 1], back.gradients.biases[k - 1]
        yield Line(f"dC/dW{k}", weights, f"dC/dZ{k} · {before}ᵀ / n", f"dC_dZ{k} @ {before}.T / X.shape[1]")
        yield Line(f"dC/db{k}", biases, f"Σ dC/dZ{k} / n", f"np.sum(dC_dZ{k}, axis=1, keepdims=True) / X.shape[1]")


def _loss_slope(loss: str, output: str, k: int) -> tuple[str, str]:
    if loss == "squared_error":
        return f"2 · (A{k} − y)", f"2 * (A{k} - y)"
    if output == "softmax":
        return f"−y / A{k}", f"np.where(y > 0, -y / A{k}, 0.0)"
    formula = f"−y / A{k} + (1 − y) / (1 − A{k})"
    return formula, f"logistic_loss_slope(Z{k}, y)" if output == "logistic" else f"log_loss_slope(A{k}, y)"


def _pull_back(network: Network, loss: str, k: int) -> tuple[str, str]:
    """Return how dC/dZ of a layer is computed."""
    activation, da = network.activations[k - 1], f"dC_dA{k}"
    if k == len(network.weights) and loss == "log_loss":
        if activation == "logistic":
            return f"A{k} − y", f"A{k} - y"
        if activation == "softmax":
            return f"A{k} · Σ y − y", f"A{k} * np.sum(y, axis=0) - y"
    if activation == "softmax":
        a = f"softmax(Z{k})"
        formula, held = _held(network, k, f"dC/dA{k}", f"{a} ⊙ (dC/dA{k} − Σ {a} ⊙ dC/dA{k})", da)
        return formula, f"{a} * ({held} - np.sum({a} * {held}, axis=0))"
    return f"dC/dA{k} ⊙ dA{k}/dZ{k}", f"{da} * dA{k}_dZ{k}"


def _update(walk: Walk, back: BackwardPass) -> Iterator[Line]:
    network, gradients = walk.network, back.gradients
    for k in range(1, len(network.weights) + 1):
        for letter, old, gradient in (
            ("W", network.weights[k - 1], gradients.weights[k - 1]),
            ("b", network.biases[k - 1], gradients.biases[k - 1]),
        ):
            formula = f"{letter}{k} − learning rate · dC/d{letter}{k}"
            code = f"{letter}{k} - learning_rate * dC_d{letter}{k}"
            with np.errstate(over="ignore", invalid="ignore"):
                yield Line(f"new {letter}{k}", old - back.learning_rate * gradient, formula, code)
