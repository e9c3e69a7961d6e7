"""The arithmetic of one node, written out with its numbers."""

import math
from collections.abc import Sequence

from core.activations import Array
from core.messages import Message, tr
from core.metrics import LIGHT_FROM
from core.network import ForwardPass, Network
from core.number_text import number
from core.operands import operand, operand_decimals, plain_operand, product_operands, products
from core.symbols import symbol
from core.text_lists import elided

DECIMALS = 3

MOST_TERMS = 20
"""Longer sums are written in part."""

_MOST_EXPONENTIALS = 8
_WHOLE = 1e-9
_MOST_EXPONENT = 500.0


def input_line(sign: str, raw: float, scaled: float, decimals: int | None = DECIMALS) -> str:
    """Return how a channel from 0 to 255 becomes an input, such as ``X₁ = 51 / 255 = 0.200``."""
    return f"{sign} = {input_text(raw, scaled, decimals)} = {number(scaled, decimals)}"


def sum_line(
    network: Network,
    forward_pass: ForwardPass,
    X: Array,
    layer: int,
    index: int,
    sample: int = 0,
    decimals: int | None = DECIMALS,
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
    sample : int
        The column of `X`.
    decimals : int or None
        Of the result; the operands get as many as it takes to recompute it. None for all digits.
    """
    before = X if layer == 1 else forward_pass.A[layer - 2]
    weights, bias = network.weights[layer - 1], float(network.biases[layer - 1][index, 0])
    z = float(forward_pass.Z[layer - 1][index, sample])
    text = sum_text(weights[index].tolist(), before[:, sample].tolist(), bias, z, decimals)
    return f"{symbol('Z', layer, index, len(weights))} = {text} = {number(z, decimals)}"


def activation_line(
    network: Network,
    forward_pass: ForwardPass,
    layer: int,
    index: int,
    sample: int = 0,
    decimals: int | None = DECIMALS,
) -> str:
    """Return the activation of a node, such as ``A1₁ = relu(0.737) = 0.737``.

    Softmax is written with its exponentials, as ``e^(1.200) / (e^(0.300) + e^(1.200))``; a node
    that is off as ``A1₁ = 0``.
    """
    z = forward_pass.Z[layer - 1][:, sample].tolist()
    a = float(forward_pass.A[layer - 1][index, sample])
    sign = symbol("A", layer, index, len(z))
    if (layer, index) in network.off:
        return f"{sign} = 0"
    text = activation_text(network.activations[layer - 1], z, index, layer, a, decimals)
    return f"{sign} = {text} = {number(a, decimals)}"


def decision_line(a: float, decimals: int | None = DECIMALS) -> Message:
    """Return what the output means, such as ``0.931 ≥ 0.5 → light font``.

    An output that so many decimals would put on the wrong side of 0.5 gets more of them.
    """
    if math.isnan(a):
        return tr("The output is no number, so there is no decision.")
    values = {"a": decided_text(a, decimals), "limit": LIGHT_FROM}
    if a >= LIGHT_FROM:
        return tr("{a} ≥ {limit} → light font", **values)
    return tr("{a} < {limit} → dark font", **values)


def decided_text(a: float, decimals: int | None) -> str:
    """Return an output with enough decimals to be on the same side of 0.5 as it is."""
    while decimals is not None and math.isfinite(a) and (round(a, decimals) >= LIGHT_FROM) != (a >= LIGHT_FROM):
        decimals += 1
    return number(a, decimals)


def is_off(network: Network, forward_pass: ForwardPass, layer: int, index: int, sample: int = 0) -> bool:
    """Say whether a node is a ReLU that lets nothing through, that is, has a Z of 0 or less."""
    return (
        layer > 0
        and network.activations[layer - 1] == "relu"
        and float(forward_pass.Z[layer - 1][index, sample]) <= 0.0
    )


def input_text(raw: float, scaled: float, decimals: int | None) -> str:
    """Return a channel divided by 255, with numbers."""
    is_whole = abs(raw - round(raw)) < _WHOLE
    places = 0 if is_whole else operand_decimals([(raw, 1.0 / 255.0)], scaled, decimals)
    return f"{plain_operand(raw, places)} / 255"


def sum_text(weights: Sequence[float], inputs: Sequence[float], bias: float, z: float, decimals: int | None) -> str:
    """Return a weighted sum with numbers."""
    operands = [*product_operands(weights, inputs, decimals), (bias, 1.0)]
    places = operand_decimals(operands, z, decimals, len(weights) + 1)
    return " + ".join(elided(products(weights, inputs, places, [bias]), MOST_TERMS))


def activation_text(name: str, z: Sequence[float], index: int, layer: int, a: float, decimals: int | None) -> str:
    """Return the activation of a node with numbers; `z` are those of the whole layer."""
    if name != "softmax":
        # No function changes faster than its argument, and none has more decimals than it needs.
        return f"{name}({plain_operand(z[index], operand_decimals([(z[index], 1.0)], a, decimals))})"
    top = shift_of(z)
    operands = [(value, 0.5 / len(z)) for value in z]
    places = operand_decimals(operands if top is None else [*operands, (top, 0.5)], a, decimals)
    less = "" if top is None else f" − {operand(top, places)}"
    own = f"e^({plain_operand(z[index], places)}{less})"
    if len(z) > _MOST_EXPONENTIALS:
        return f"{own} / Σₖ e^(Z{layer}ₖ{less})"
    return f"{own} / ({' + '.join(f'e^({plain_operand(value, places)}{less})' for value in z)})"


def shift_of(z: Sequence[float]) -> float | None:
    """Return what softmax takes away from every exponent where e^Z is beyond all numbers, else None."""
    return max(z) if any(abs(value) > _MOST_EXPONENT for value in z) else None
