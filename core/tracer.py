"""One parameter's gradient as the product of factors that the chain rule makes it of."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.backward_pass import BackwardPass, no_wish
from core.changes import Parameter, value_of
from core.gradient_check import gradient_of, parameter_name
from core.messages import Message, tr
from core.network import Network
from core.number_text import number
from core.operands import operand, operand_decimals
from core.symbols import derivative, symbol
from core.walk import Part, Walk

_MOST_SAMPLES = 10


@dataclass(frozen=True, eq=False)
class Factor:
    """One factor of the product.

    Attributes
    ----------
    symbol : str
        ``dA1₂/dZ1₂``
    part : Part
        Which number of the network it is.
    values : ndarray of shape (n_samples,)
    """

    symbol: str
    part: Part
    values: Array


@dataclass(frozen=True, eq=False)
class Trace:
    """What makes the gradient of one parameter.

    Attributes
    ----------
    parameter : Parameter
    name : str
        ``dC/dW1₂₁``
    factors : tuple of Factor
        From the loss to the parameter.
    formula, numbers, result : str
        Of the sample that the walk tells: ``dC/dW1₂₁ = dC/dA2 · …``, the same with numbers, and
        ``dC/dW1₂₁ = 0.012``.
    product : str
        The three in one line.
    values : ndarray of shape (n_samples,)
        The product for each sample, of that sample's own loss.
    mean : float
        What the update uses.
    mean_text : str
        How the mean comes about; empty for a single sample.
    notes : tuple of Message
        What stops the gradient, and what a factor stands for.
    """

    parameter: Parameter
    name: str
    factors: tuple[Factor, ...]
    formula: str
    numbers: str
    result: str
    product: str
    values: Array
    mean: float
    mean_text: str
    notes: tuple[Message, ...]


def trace(walk: Walk, parameter: Parameter) -> Trace:
    """Return the product of factors that makes a parameter's gradient.

    Parameters
    ----------
    walk : Walk
        A backward one. The result has its decimals; the factors get as many as it takes to
        recompute the result within one unit of its last digit.
    parameter : Parameter

    Raises
    ------
    ValueError
        If the walk goes forwards, or its network has no such parameter.

    Notes
    -----
    Where several paths lead from a node to the loss, dC/dA of that node stands for their sum.
    """
    network, back, decimals = walk.network, walk.backward_pass, walk.decimals
    if back is None:
        raise no_wish()
    value_of(network, parameter)
    layer, row, column = parameter
    factors = _down_to(network, back, layer, row)
    values = back.dZ[layer - 1][row]
    if column is not None:
        factors.append(_input_factor(walk, layer, column))
        with np.errstate(over="ignore", invalid="ignore"):
            values = values * factors[-1].values
    mean = gradient_of(back.gradients, parameter)
    name = derivative("C", parameter_name(network, parameter))
    right = " · ".join(factor.symbol for factor in factors)
    value = float(values[walk.sample])
    numbers = _product([float(factor.values[walk.sample]) for factor in factors], value, decimals)
    result = number(value, decimals)
    return Trace(
        parameter=parameter,
        name=name,
        factors=tuple(factors),
        formula=f"{name} = {right}",
        numbers=f"{name} = {numbers}",
        result=f"{name} = {result}",
        product=f"{name} = {right} = {numbers} = {result}",
        values=values,
        mean=mean,
        mean_text=_mean_text(name, values, mean, decimals),
        notes=_notes(network, factors, walk.sample),
    )


def _input_factor(walk: Walk, layer: int, column: int) -> Factor:
    """Return what a weight is multiplied with, which is the derivative of Z by it."""
    letter, before = ("X", walk.subject.X) if layer == 1 else ("A", walk.forward_pass.A[layer - 2])
    sign = symbol(letter, layer - 1, column, len(before))
    return Factor(sign, Part(letter, layer - 1, column), before[column])


def _down_to(network: Network, back: BackwardPass, layer: int, row: int) -> list[Factor]:
    """Return the factors of dC/dZ of a node."""
    last = len(network.weights)
    if network.activations[layer - 1] == "softmax" or not _is_product(back, layer, row):
        return [_factor(network, back, "dZ", layer, row)]
    slope = _factor(network, back, "slope", layer, row)
    if layer == last - 1 and network.layer_sizes[-1] == 1:
        weight = Parameter(last, 0, row)
        values = np.full(slope.values.shape, value_of(network, weight))
        above = _down_to(network, back, last, 0)
        return [*above, Factor(parameter_name(network, weight), Part("W", *weight), values), slope]
    return [_factor(network, back, "dA", layer, row), slope]


def _is_product(back: BackwardPass, layer: int, row: int) -> bool:
    """Say whether dC/dA · dA/dZ gives dC/dZ; infinity times 0, where A is saturated, does not."""
    with np.errstate(over="ignore", invalid="ignore"):
        product = back.dA[layer - 1][row] * back.slope[layer - 1][row]
    return bool(np.allclose(product, back.dZ[layer - 1][row], rtol=1e-9, atol=1e-12))


def _factor(network: Network, back: BackwardPass, kind: str, layer: int, row: int) -> Factor:
    n_nodes = len(network.biases[layer - 1])
    z, a = symbol("Z", layer, row, n_nodes), symbol("A", layer, row, n_nodes)
    sign, arrays = {
        "dZ": (derivative("C", z), back.dZ),
        "dA": (derivative("C", a), back.dA),
        "slope": (derivative(a, z), back.slope),
    }[kind]
    return Factor(sign, Part(kind, layer, row), arrays[layer - 1][row])


def _product(values: Sequence[float], result: float, decimals: int | None) -> str:
    partials = [math.prod(v for j, v in enumerate(values) if j != k) for k in range(len(values))]
    shown = operand_decimals(zip(values, partials, strict=True), result, decimals)
    return " · ".join(operand(value, shown) for value in values)


def _mean_text(name: str, values: Array, mean: float, decimals: int | None) -> str:
    n = len(values)
    if n == 1:
        return ""
    terms = values[:_MOST_SAMPLES].tolist()
    shown = operand_decimals([(value, 1.0 / n) for value in terms], mean, decimals)
    texts = [operand(value, shown) for value in terms]
    if n > _MOST_SAMPLES:
        texts.append("…")
    return f"{name} = ({' + '.join(texts)}) / {n} = {number(mean, decimals)}"


def _notes(network: Network, factors: Sequence[Factor], sample: int) -> tuple[Message, ...]:
    notes: list[Message] = []
    first = factors[0]
    kind, layer = first.part.kind, first.part.layer
    if kind == "dA" and layer < len(network.weights):
        notes.append(tr("{factor} is the sum over all paths from there to the loss.", factor=first.symbol))
    elif kind == "dZ" and network.activations[layer - 1] == "softmax":
        notes.append(tr("Softmax ties the nodes of its layer together: {factor} is one factor.", factor=first.symbol))
    elif kind == "dZ":
        notes.append(tr("{factor} is one factor here: A is saturated, and its parts are lost.", factor=first.symbol))
    zero = next((factor for factor in factors if factor.values[sample] == 0.0), None)
    if zero is not None:
        notes.append(_zero_note(network, zero))
    if len(first.values) > 1:
        notes.append(tr("The update uses the mean over the samples."))
    return tuple(notes)


def _zero_note(network: Network, factor: Factor) -> Message:
    kind, layer, row, _ = factor.part
    if (layer, row) in network.off and kind in ("slope", "A"):
        return tr("{factor} is 0: this node is off, its output is held at 0.", factor=factor.symbol)
    if kind == "slope" and network.activations[layer - 1] == "relu":
        return tr("{factor} is 0: a ReLU whose Z is 0 or less lets no gradient through.", factor=factor.symbol)
    return tr("{factor} is 0, and with it the whole product.", factor=factor.symbol)
