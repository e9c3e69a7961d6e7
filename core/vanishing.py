"""Why learning stops in deep networks: the product of one derivative for each layer."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS

FUNCTIONS = ("logistic", "tanh", "relu")
MOST_LAYERS = 10

# Where the derivative is largest: the S-shaped curves are steepest at 0, ReLU anywhere above.
_STEEPEST = {"logistic": 0.0, "tanh": 0.0, "relu": 1.0}


@dataclass(frozen=True)
class Vanishing:
    """What is left of a gradient behind so many layers of one activation function.

    Attributes
    ----------
    name : str
        Of `core.activations.ACTIVATIONS`.
    z : float
        Where the derivative is taken, the same in every layer.
    slope : float
        dA/dZ there.
    products : tuple of float
        ``slope ** k`` for k = 1, 2, … layers.
    """

    name: str
    z: float
    slope: float
    products: tuple[float, ...]


def vanishing_table(z: float | None = None, layers: int = MOST_LAYERS) -> tuple[Vanishing, ...]:
    """Return the products of derivatives over 1 to `layers` layers for logistic, tanh and ReLU.

    Parameters
    ----------
    z : float, optional
        Where the derivatives are taken; without one each function where it is steepest, the best
        that can happen.
    layers : int

    Notes
    -----
    Weights are left out, as if every one were 1: see Hochreiter 1991 and Bengio, Simard and
    Frasconi 1994 for the whole product.
    """
    return tuple(_row(name, _STEEPEST[name] if z is None else z, layers) for name in FUNCTIONS)


def _row(name: str, z: float, layers: int) -> Vanishing:
    slope = float(ACTIVATIONS[name].derivative(np.array([[z]]))[0, 0])
    return Vanishing(name, z, slope, tuple(slope**k for k in range(1, layers + 1)))
