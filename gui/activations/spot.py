"""Where a node is on its activation curve."""

from dataclasses import dataclass, replace

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.network import ForwardPass, Network
from core.symbols import symbol
from core.walk import Part

_KINDS = frozenset({"Z", "A", "W", "b", "dA", "slope", "dZ", "dW", "db", "newW", "newb"})


@dataclass(frozen=True, eq=False)
class Spot:
    """A node with its Z, and what an activation function makes of it.

    Attributes
    ----------
    layer, row : int
        The layer is counted from 1, the row from 0.
    sign : str
        The node's index as formulas write it: "1₂" for the second node of layer 1.
    activation : str
        The function that is applied, the node's own or another one.
    is_own : bool
        Whether the node's layer has this function.
    column : ndarray of shape (n_nodes, 1)
        Z of the whole layer.
    z, a, slope : float
        Z, A and dA/dZ of the node; for softmax with the Z of its neighbours as they are.
    """

    layer: int
    row: int
    sign: str
    activation: str
    is_own: bool
    column: Array
    z: float
    a: float
    slope: float

    def under(self, activation: str) -> "Spot":
        """Return the same Z under another function."""
        if activation == self.activation:
            return self
        a, slope = _applied(activation, self.column, self.row)
        return replace(self, activation=activation, is_own=False, a=a, slope=slope)


def spot_of(network: Network, forward_pass: ForwardPass, sample: int, layer: int, row: int) -> Spot:
    """Return where a node is for a sample of a forward pass."""
    activation = network.activations[layer - 1]
    column = forward_pass.Z[layer - 1][:, sample : sample + 1]
    a, slope = _applied(activation, column, row)
    sign = symbol("", layer, row, network.layer_sizes[layer])
    return Spot(layer, row, sign, activation, True, column, float(column[row, 0]), a, slope)


def node_of(part: Part | None, network: Network) -> tuple[int, int] | None:
    """Return the layer and row of the node to which a part belongs; None if it belongs to none of the network."""
    if part is None or part.kind not in _KINDS or not 1 <= part.layer <= len(network.weights):
        return None
    return (part.layer, part.row) if part.row < network.layer_sizes[part.layer] else None


def _applied(activation: str, column: Array, row: int) -> tuple[float, float]:
    entry = ACTIVATIONS[activation]
    # Infinite Z leave softmax without a number.
    with np.errstate(invalid="ignore", over="ignore"):
        return float(entry.function(column)[row, 0]), float(entry.derivative(column)[row, 0])
