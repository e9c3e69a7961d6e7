"""What a person can change in a network, as frozen values."""

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

from core.activations import Array
from core.messages import tr
from core.network import Network


class Parameter(NamedTuple):
    """Which weight or bias: the layer counted from 1, the node's row and its input's column from 0.

    A bias has no column.
    """

    layer: int
    row: int
    column: int | None = None


@dataclass(frozen=True)
class SetParameter:
    """Give a weight or bias another value."""

    parameter: Parameter
    value: float


@dataclass(frozen=True)
class SwitchNode:
    """Hold the output of a hidden node at 0, or let it work again; the layer is counted from 1."""

    layer: int
    row: int
    on: bool


@dataclass(frozen=True)
class SetActivation:
    """Give a layer, counted from 1, another activation function; weights stay."""

    layer: int
    activation: str


@dataclass(frozen=True, eq=False)
class UseNetwork:
    """Take another network as a whole."""

    network: Network


Change = SetParameter | SwitchNode | SetActivation | UseNetwork


def value_of(network: Network, parameter: Parameter) -> float:
    """Return a weight or bias."""
    return float(_array_of(network, parameter)[parameter.row, parameter.column or 0])


def changed(network: Network, change: Change) -> Network:
    """Return the network with a change made.

    Raises
    ------
    ValueError
        If the network has no such parameter, node or layer, or the value is not finite.
    """
    match change:
        case SetParameter(parameter, value):
            return _with_parameter(network, parameter, value)
        case SwitchNode(layer, row, on):
            node = frozenset({(layer, row)})
            return replace(network, off=network.off - node if on else network.off | node)
        case SetActivation(layer, activation):
            if not 1 <= layer <= len(network.activations):
                raise ValueError(tr("There is no layer {layer}.", layer=layer))
            names = list(network.activations)
            names[layer - 1] = activation
            return replace(network, activations=tuple(names))
        case UseNetwork(other):
            return other


def _array_of(network: Network, parameter: Parameter) -> Array:
    layer, row, column = parameter
    if 1 <= layer <= len(network.weights):
        array = network.biases[layer - 1] if column is None else network.weights[layer - 1]
        if 0 <= row < array.shape[0] and 0 <= (column or 0) < array.shape[1]:
            return array
    raise ValueError(tr("There is no such parameter: {parameter}.", parameter=tuple(parameter)))


def _with_parameter(network: Network, parameter: Parameter, value: float) -> Network:
    array = _array_of(network, parameter)
    if not math.isfinite(value):
        raise ValueError(tr("A weight or bias must be a finite number, not {value}.", value=value))
    array = array.copy()
    array[parameter.row, parameter.column or 0] = value
    arrays = list(network.biases if parameter.column is None else network.weights)
    arrays[parameter.layer - 1] = array
    if parameter.column is None:
        return replace(network, biases=tuple(arrays))
    return replace(network, weights=tuple(arrays))
