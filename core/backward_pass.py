"""Every factor of the chain rule, kept; `Network.backward` keeps only the gradients."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.losses import LOSSES
from core.messages import tr
from core.network import ForwardPass, Gradients, Network

EPSILON = float(np.finfo(float).eps)
"""Log loss clips an output that is no probability into ε … 1 − ε."""

_Factors = tuple[tuple[Array, ...], tuple[Array, ...], tuple[Array, ...]]


@dataclass(frozen=True, eq=False)
class BackwardPass:
    """What back-propagation computes on its way.

    Attributes
    ----------
    loss : str
        A name of `core.losses.LOSSES`.
    learning_rate : float
    C : ndarray of shape (n,)
        The loss of each sample.
    dA, slope, dZ : tuple of ndarray of shape (n_nodes, n)
        dC/dA, dA/dZ and dC/dZ, one array for each layer, of each sample's own loss. For softmax the slope is
        the diagonal of its Jacobian. The slope of a node that is off is 0.
    gradients : Gradients
        Means over the samples.
    updated : Network or None
        After ``W − learning rate · dC/dW``; None where that is no finite number.
    """

    loss: str
    learning_rate: float
    C: Array
    dA: tuple[Array, ...]
    slope: tuple[Array, ...]
    dZ: tuple[Array, ...]
    gradients: Gradients
    updated: Network | None


def backward_pass(
    network: Network,
    forward_pass: ForwardPass,
    X: Array,
    y: Array,
    loss: str = "log_loss",
    learning_rate: float = 0.05,
) -> BackwardPass:
    """Return every factor of the chain rule, and the network after one step.

    Parameters
    ----------
    network : Network
    forward_pass : ForwardPass
        Of `network` for `X`.
    X : ndarray of shape (n_in, n)
    y : ndarray of shape (n_out, n)
    loss : str
    learning_rate : float

    Raises
    ------
    ValueError
        If a shape does not fit or the loss is unknown.
    """
    with np.errstate(all="ignore"):  # parameters of 1e300 give infinities, and those are shown
        gradients = network.backward(forward_pass, X, y, loss)
        losses = LOSSES[loss].value(network.activations[-1], forward_pass.Z[-1], forward_pass.A[-1], y)
        factors = _factors(network, forward_pass, y, loss)
        updated = _updated(network, gradients, learning_rate)
    return BackwardPass(loss, learning_rate, losses, *factors, gradients, updated)


def no_wish() -> ValueError:
    """Return the error of a backward pass without wished answers."""
    return ValueError(tr("The backward direction needs a wished answer."))


def _factors(network: Network, forward_pass: ForwardPass, y: Array, loss: str) -> _Factors:
    """Return dC/dA, dA/dZ and dC/dZ of every layer."""
    z, a = forward_pass.Z[-1], forward_pass.A[-1]
    name = network.activations[-1]
    dz = LOSSES[loss].gradient(name, z, a, y)
    layers = [(_of_output(name, loss, z, a, y), _slope_of_output(network, forward_pass, loss), dz)]
    for layer in range(len(network.weights) - 1, 0, -1):
        da = network.weights[layer].T @ dz
        felt = da.copy()
        felt[network.rows_off(layer)] = 0.0  # nothing depends on an output that is held
        dz = ACTIVATIONS[network.activations[layer - 1]].pull_back(forward_pass.Z[layer - 1], felt)
        layers.append((da, _slope(network, forward_pass, layer), dz))
    das, slopes, dzs = zip(*reversed(layers), strict=True)
    return das, slopes, dzs


def _of_output(name: str, loss: str, z: Array, a: Array, y: Array) -> Array:
    """Return dC/dA of the output layer; from Z, because a saturated A has lost its digits."""
    if loss == "squared_error":
        return np.asarray(2.0 * (a - y))
    if name == "logistic":
        return np.asarray(
            np.where(y > 0, -y * (1.0 + np.exp(-z)), 0.0) + np.where(y < 1, (1.0 - y) * (1.0 + np.exp(z)), 0.0)
        )
    if name == "softmax":
        top = np.max(z, axis=0, keepdims=True)
        inverse = np.sum(np.exp(z - top), axis=0, keepdims=True) * np.exp(top - z)
        return np.asarray(np.where(y > 0, -y * inverse, 0.0))
    p = np.clip(a, EPSILON, 1.0 - EPSILON)
    return np.asarray(np.where(p == a, (p - y) / (p * (1.0 - p)), 0.0))


def _slope(network: Network, forward_pass: ForwardPass, layer: int) -> Array:
    slope = np.array(ACTIVATIONS[network.activations[layer - 1]].derivative(forward_pass.Z[layer - 1]))
    slope[network.rows_off(layer)] = 0.0
    return slope


def _slope_of_output(network: Network, forward_pass: ForwardPass, loss: str) -> Array:
    if network.activations[-1] == "logistic" and loss == "log_loss":
        e = np.exp(-np.abs(forward_pass.Z[-1]))  # A · (1 − A) would be 0 for a saturated A
        return np.asarray(e / (1.0 + e) ** 2)
    return _slope(network, forward_pass, len(network.weights))


def _updated(network: Network, gradients: Gradients, rate: float) -> Network | None:
    weights = tuple(w - rate * g for w, g in zip(network.weights, gradients.weights, strict=True))
    biases = tuple(b - rate * g for b, g in zip(network.biases, gradients.biases, strict=True))
    if not all(np.isfinite(array).all() for array in weights + biases):
        return None
    return Network(weights, biases, network.activations, network.off)
