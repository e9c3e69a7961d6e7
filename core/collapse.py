"""What a network of linear layers is: one linear function."""

import numpy as np

from core.activations import Array
from core.network import Network
from core.number_text import number
from core.symbols import symbol


def collapsed(network: Network) -> tuple[Array, Array] | None:
    """Return the one linear function that a network of linear layers computes.

    Parameters
    ----------
    network : Network
        Nodes that are off count as 0.

    Returns
    -------
    weights : ndarray of shape (n_out, n_in)
    biases : ndarray of shape (n_out, 1)
        Together: ``A = weights @ X + biases``. None if an activation is not linear.
    """
    if any(name != "linear" for name in network.activations):
        return None
    weights, biases = np.eye(network.layer_sizes[0]), np.zeros((network.layer_sizes[0], 1))
    with np.errstate(over="ignore", invalid="ignore"):
        for k, (w, b) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
            weights, biases = w @ weights, w @ biases + b
            off = network.rows_off(k)
            weights[off] = 0.0
            biases[off] = 0.0
    return weights, biases


def collapsed_lines(network: Network, decimals: int | None = 3) -> tuple[str, ...]:
    """Return that function as text, ``A2 = 0.120·X₁ − 0.400·X₂ + 0.310·X₃ + 0.300``, a line for each output.

    Parameters
    ----------
    network : Network
    decimals : int or None
        None for full precision.

    Returns
    -------
    tuple of str
        Empty if an activation is not linear.
    """
    function = collapsed(network)
    if function is None:
        return ()
    weights, biases = function
    n_out, n_in = weights.shape
    names = tuple(symbol("X", 0, j, n_in) for j in range(n_in))
    return tuple(
        f"{symbol('A', len(network.weights), i, n_out)} = {_sum(weights[i], names, float(biases[i, 0]), decimals)}"
        for i in range(n_out)
    )


def _sum(factors: Array, names: tuple[str, ...], bias: float, decimals: int | None) -> str:
    text = ""
    for value, name in [*zip(factors.tolist(), names, strict=True), (bias, "")]:
        written = number(value, decimals)
        term = f"{written.removeprefix('−')}{'·' if name else ''}{name}"
        is_negative = written.startswith("−")
        if text:
            text += f" − {term}" if is_negative else f" + {term}"
        else:
            text = f"−{term}" if is_negative else term
    return text
