"""The loss functions: one entry each with its value and its gradient."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.messages import Message, tr

_EPSILON = float(np.finfo(float).eps)


@dataclass(frozen=True)
class Loss:
    """A loss function of the output layer.

    Attributes
    ----------
    name : str
        The key in `LOSSES`.
    title : Message
        The name as people read it.
    formula : str
        The loss of one sample, not translated.
    value : callable
        ``value(activation, Z, A, y)`` returns the loss of each sample, shape (n,), summed over
        the output nodes; Z, A and y have the shape (n_out, n), `activation` is a name.
    gradient : callable
        ``gradient(activation, Z, A, y)`` returns dC/dZ of each sample, shape (n_out, n).
    """

    name: str
    title: Message
    formula: str
    value: Callable[[str, Array, Array, Array], Array]
    gradient: Callable[[str, Array, Array, Array], Array]


def _squared_error(activation: str, z: Array, a: Array, y: Array) -> Array:
    total: Array = np.sum((a - y) ** 2, axis=0)
    return total


def _squared_error_gradient(activation: str, z: Array, a: Array, y: Array) -> Array:
    return ACTIVATIONS[activation].pull_back(z, 2.0 * (a - y))


def _binary_from_z(z: Array, y: Array) -> Array:
    # ln(1 + e^z) without overflow; np.logaddexp takes twice as long.
    softplus = np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))
    total: Array = np.sum(softplus - y * z, axis=0)
    return total


def _categorical_from_z(z: Array, y: Array) -> Array:
    top = np.max(z, axis=0, keepdims=True)
    log_sum = top + np.log(np.sum(np.exp(z - top), axis=0, keepdims=True))
    total: Array = np.sum(y * (log_sum - z), axis=0)
    return total


def _binary_gradient(a: Array, y: Array) -> Array:
    gradient: Array = a - y
    return gradient


def _categorical_gradient(a: Array, y: Array) -> Array:
    gradient: Array = a * np.sum(y, axis=0, keepdims=True) - y
    return gradient


# A saturated A has lost the digits that the logarithm needs, so these two work from Z.
_LOG_LOSS_FROM_Z = {"logistic": _binary_from_z, "softmax": _categorical_from_z}
_LOG_LOSS_GRADIENT = {"logistic": _binary_gradient, "softmax": _categorical_gradient}


def _log_loss(activation: str, z: Array, a: Array, y: Array) -> Array:
    from_z = _LOG_LOSS_FROM_Z.get(activation)
    if from_z is not None:
        return from_z(z, y)
    p = np.clip(a, _EPSILON, 1.0 - _EPSILON)
    total: Array = -np.sum(y * np.log(p) + (1.0 - y) * np.log1p(-p), axis=0)
    return total


def _log_loss_gradient(activation: str, z: Array, a: Array, y: Array) -> Array:
    gradient = _LOG_LOSS_GRADIENT.get(activation)
    if gradient is not None:
        return gradient(a, y)
    p = np.clip(a, _EPSILON, 1.0 - _EPSILON)
    dc_da = np.where(p == a, (p - y) / (p * (1.0 - p)), 0.0)
    return ACTIVATIONS[activation].pull_back(z, dc_da)


_ENTRIES = (
    Loss(
        name="log_loss",
        title=tr("log loss"),
        formula="C = −y · ln A − (1 − y) · ln(1 − A)",
        value=_log_loss,
        gradient=_log_loss_gradient,
    ),
    Loss(
        name="squared_error",
        title=tr("squared error"),
        formula="C = (A − y)²",
        value=_squared_error,
        gradient=_squared_error_gradient,
    ),
)

LOSSES: Mapping[str, Loss] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""Every loss function by name.

With softmax, log loss is the categorical cross-entropy ``−Σ y ln A``; with an output that is no
probability, A is clipped into (0, 1) as in ``sklearn.metrics.log_loss``.
"""
