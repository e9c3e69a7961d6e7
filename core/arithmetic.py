"""The arithmetic of one node, written out with its numbers."""

import math
from collections.abc import Callable, Sequence

from core.activations import Array
from core.messages import Message, tr
from core.metrics import LIGHT_FROM
from core.network import ForwardPass, Network

Write = Callable[[float, int], str]
"""Writes a number with so many decimals, a negative one with a real minus sign."""

DECIMALS = 3
MAX_DECIMALS = 6
_MAX_EXPONENTIALS = 4
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def symbol(letter: str, layer: int, index: int, n_nodes: int) -> str:
    """Return the sign of a node's value, such as ``Z1₂``; a layer of one node needs no index.

    Parameters
    ----------
    letter : str
        ``X``, ``Z`` or ``A``.
    layer : int
        0 for the inputs, which have no layer number.
    index : int
        Counted from 0.
    n_nodes : int
        Of the layer.
    """
    number = str(layer) if layer else ""
    return f"{letter}{number}" + (str(index + 1).translate(_SUBSCRIPTS) if n_nodes > 1 else "")


def input_line(sign: str, raw: float, scaled: float, write: Write) -> str:
    """Return how a channel from 0 to 255 becomes an input, such as ``X₁ = 51 / 255 = 0.200``."""
    return f"{sign} = {write(raw, 0)} / 255 = {write(scaled, DECIMALS)}"


def sum_line(
    network: Network, forward_pass: ForwardPass, X: Array, layer: int, index: int, write: Write, sample: int = 0
) -> str:
    """Return the weighted sum of a node, ``Z1₁ = 0.420·0.200 + … + 0.050 = 0.737``.

    Parameters
    ----------
    network : Network
    forward_pass : ForwardPass
        Of `network` for `X`.
    X : ndarray of shape (n_in, n_samples)
    layer : int
        Counted from 1.
    index : int
        The node, counted from 0.
    write : callable
    sample : int
        The column of `X`.

    Notes
    -----
    The factors get as many decimals as it takes for each product, computed from what is written,
    to be right within one unit of the result's last digit.
    """
    weights = network.weights[layer - 1]
    before = X if layer == 1 else forward_pass.A[layer - 2]
    factors = before[:, sample].tolist()
    decimals = _factor_decimals(weights.ravel().tolist(), factors)
    terms = [
        f"{_factor(w, decimals, write)}·{_factor(x, decimals, write)}"
        for w, x in zip(weights[index].tolist(), factors, strict=True)
    ]
    terms.append(_factor(float(network.biases[layer - 1][index, 0]), decimals, write))
    z = write(float(forward_pass.Z[layer - 1][index, sample]), DECIMALS)
    return f"{symbol('Z', layer, index, len(weights))} = {' + '.join(terms)} = {z}"


def activation_line(
    network: Network, forward_pass: ForwardPass, layer: int, index: int, write: Write, sample: int = 0
) -> str:
    """Return the activation of a node, such as ``A1₁ = relu(0.737) = 0.737``.

    Softmax is written with its exponentials, as ``e^(1.200) / (e^(0.300) + e^(1.200))``.
    """
    z = forward_pass.Z[layer - 1][:, sample].tolist()
    a = write(float(forward_pass.A[layer - 1][index, sample]), DECIMALS)
    name = network.activations[layer - 1]
    middle = _softmax_quotient(z, index, layer, write) if name == "softmax" else f"{name}({write(z[index], DECIMALS)})"
    return f"{symbol('A', layer, index, len(z))} = {middle} = {a}"


def decision_line(a: float, write: Write) -> Message:
    """Return what the output means, such as ``0.931 ≥ 0.5 → light font``.

    An output that three decimals would put on the wrong side of 0.5 gets more of them.
    """
    decimals = DECIMALS
    while (round(a, decimals) >= LIGHT_FROM) != (a >= LIGHT_FROM):
        decimals += 1
    values = {"a": write(a, decimals), "limit": write(LIGHT_FROM, 1)}
    if math.isnan(a):
        return tr("The output is no number, so there is no decision.")
    if a >= LIGHT_FROM:
        return tr("{a} ≥ {limit} → light font", **values)
    return tr("{a} < {limit} → dark font", **values)


def is_off(network: Network, forward_pass: ForwardPass, layer: int, index: int, sample: int = 0) -> bool:
    """Say whether a node is a ReLU that lets nothing through, that is, has a Z of 0 or less."""
    return (
        layer > 0
        and network.activations[layer - 1] == "relu"
        and float(forward_pass.Z[layer - 1][index, sample]) <= 0.0
    )


def _factor(value: float, decimals: int, write: Write) -> str:
    text = write(value, decimals)
    return f"({text})" if text.startswith(("−", "-")) else text


def _factor_decimals(weights: Sequence[float], factors: Sequence[float]) -> int:
    """Return how many decimals keep the product of rounded factors within 0.001 of the true one."""
    largest = max((abs(w) for w in weights), default=0.0) + max((abs(x) for x in factors), default=0.0)
    decimals = DECIMALS
    while math.isfinite(largest) and largest > 2.0 * 10.0 ** (decimals - DECIMALS) and decimals < MAX_DECIMALS:
        decimals += 1
    return decimals


def _softmax_quotient(z: Sequence[float], index: int, layer: int, write: Write) -> str:
    powers = [f"e^({write(value, DECIMALS)})" for value in z]
    if len(z) > _MAX_EXPONENTIALS:
        return f"{powers[index]} / Σₖ e^(Z{layer}ₖ)"
    return f"{powers[index]} / ({' + '.join(powers)})"
