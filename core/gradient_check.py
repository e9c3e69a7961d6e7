"""Back-propagation against central finite differences, parameter by parameter."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.changes import Parameter, SetParameter, changed, value_of
from core.losses import LOSSES
from core.messages import Message, tr
from core.network import ForwardPass, Gradients, Network
from core.symbols import bias_symbol, weight_symbol

MOST_PARAMETERS = 2_000
STEP = 1e-5
"""Of a parameter up to 1 in size; a larger one is moved by so many times its size."""

RELATIVE_TOLERANCE = 1e-5
ABSOLUTE_TOLERANCE = 1e-8
"""Per unit of loss: the loss itself has lost about sixteen digits over the step."""

_KINKED = ("relu", "leaky_relu")
_PROBABILITIES = ("logistic", "softmax")
_CLIP = float(np.finfo(float).eps)


@dataclass(frozen=True)
class Row:
    """One parameter's gradient, found in two ways.

    Attributes
    ----------
    parameter : Parameter
    name : str
        As the window writes it, ``W1₂₁``.
    backward : float
        dC/dparameter by back-propagation.
    numeric : float
        By central differences; no number where the loss or the step is beyond all bounds.
    difference : float
        The size of their difference.
    relative : float
        The difference over the larger of the two sizes; 0 where both are 0.
    agrees : bool
    has_kink : bool
        A kink of an activation or of the loss lies within the step: the two may differ, and rightly.
    """

    parameter: Parameter
    name: str
    backward: float
    numeric: float
    difference: float
    relative: float
    agrees: bool
    has_kink: bool


@dataclass(frozen=True)
class GradientCheck:
    """All of them.

    Attributes
    ----------
    rows : tuple of Row
        Layer by layer: the weights row by row, then the biases.
    agrees : bool
        Whether every row does that can be compared: it has no kink and finite numbers. False if there is none.
    verdict : Message
    notes : tuple of Message
        Why some rows could not be compared.
    """

    rows: tuple[Row, ...]
    agrees: bool
    verdict: Message
    notes: tuple[Message, ...]


def parameters_of(network: Network) -> Iterator[Parameter]:
    """Yield every parameter, layer by layer: the weights row by row, then the biases."""
    for layer, w in enumerate(network.weights, start=1):
        for row, column in np.ndindex(w.shape):
            yield Parameter(layer, row, column)
        for row in range(len(w)):
            yield Parameter(layer, row)


def gradient_of(gradients: Gradients, parameter: Parameter) -> float:
    """Return the gradient of one parameter."""
    layer, row, column = parameter
    arrays = gradients.biases if column is None else gradients.weights
    return float(arrays[layer - 1][row, column or 0])


def check_gradients(network: Network, X: Array, y: Array, loss: str = "log_loss", h: float = STEP) -> GradientCheck:
    """Compare `Network.backward` with central finite differences.

    Parameters
    ----------
    network : Network
        Of at most 2,000 parameters.
    X : ndarray of shape (n_in, n_samples)
    y : ndarray of shape (n_out, n_samples)
        The wished outputs.
    loss : str
        A name of `core.losses.LOSSES`; the mean over the samples is differentiated.
    h : float
        The step, times the parameter's size where that is above 1.

    Raises
    ------
    ValueError
        If the network has more parameters, or X, y and loss do not fit.

    Notes
    -----
    ``(C(p + h) − C(p − h)) / 2h`` is off by h² C'''/6 and by the rounding of C over h:
    Press et al., Numerical Recipes, section 5.7.
    """
    parameters = list(parameters_of(network))
    if len(parameters) > MOST_PARAMETERS:
        raise ValueError(
            tr(
                "This network has {count:,} parameters; gradients are checked up to {most:,}.",
                count=len(parameters),
                most=MOST_PARAMETERS,
            )
        )
    forward_pass = network.forward_prop(X)
    with np.errstate(over="ignore", invalid="ignore"):
        gradients = network.backward(forward_pass, X, y, loss)
        here = _loss(network, forward_pass, y, loss)
        rows = tuple(_row(network, p, gradient_of(gradients, p), (X, y, loss, here), h) for p in parameters)
    return GradientCheck(rows, _agree(rows), _verdict(rows), _notes(rows))


def _loss(network: Network, forward_pass: ForwardPass, y: Array, loss: str) -> float:
    output = network.activations[-1]
    return float(np.mean(LOSSES[loss].value(output, forward_pass.Z[-1], forward_pass.A[-1], y)))


def _row(
    network: Network, parameter: Parameter, backward: float, case: tuple[Array, Array, str, float], h: float
) -> Row:
    X, y, loss, here = case
    value = value_of(network, parameter)
    step = h * max(1.0, abs(value))
    above, below = value + step, value - step
    numeric, has_kink = math.nan, False
    if math.isfinite(above) and math.isfinite(below):
        passes, losses = [], []
        for moved in (above, below):
            there = changed(network, SetParameter(parameter, moved))
            passes.append(there.forward_prop(X))
            losses.append(_loss(there, passes[-1], y, loss))
        numeric = (losses[0] - losses[1]) / (above - below)
        has_kink = _sides(network, passes[0], loss) != _sides(network, passes[1], loss)
    difference = abs(backward - numeric)
    larger = max(abs(backward), abs(numeric))
    close = difference <= RELATIVE_TOLERANCE * larger + ABSOLUTE_TOLERANCE * max(1.0, abs(here))
    relative = difference / larger if larger else difference  # both 0, or one no number
    name = parameter_name(network, parameter)
    return Row(parameter, name, backward, numeric, difference, relative, close, has_kink)


def parameter_name(network: Network, parameter: Parameter) -> str:
    """Return a parameter's sign, such as ``W1₂₁`` or ``b1₂``."""
    layer, row, column = parameter
    shape = network.weights[layer - 1].shape
    return bias_symbol("b", layer, row, shape[0]) if column is None else weight_symbol("W", layer, row, column, shape)


def _sides(network: Network, forward_pass: ForwardPass, loss: str) -> bytes:
    """Return on which side of every kink the samples lie."""
    sides = b"".join(
        np.packbits(z > 0.0).tobytes()
        for z, name in zip(forward_pass.Z, network.activations, strict=True)
        if name in _KINKED
    )
    if loss == "log_loss" and network.activations[-1] not in _PROBABILITIES:
        a = forward_pass.A[-1]
        sides += np.packbits(a > _CLIP).tobytes() + np.packbits(a < 1.0 - _CLIP).tobytes()
    return sides


def _comparable(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if not row.has_kink and math.isfinite(row.difference)]


def _agree(rows: tuple[Row, ...]) -> bool:
    comparable = _comparable(rows)
    return bool(comparable) and all(row.agrees for row in comparable)


def _verdict(rows: tuple[Row, ...]) -> Message:
    comparable = _comparable(rows)
    if not comparable:
        return tr("No gradient can be compared here.")
    failed = [row for row in comparable if not row.agrees]
    worst = max(failed or comparable, key=lambda row: row.difference)
    values = {"count": len(comparable), "name": worst.name, "difference": _short(worst.difference)}
    if failed:
        return tr(
            "{failed} of {count} gradients differ from the finite differences, most of all {name}, by {difference}.",
            failed=len(failed),
            **values,
        )
    return tr(
        "All {count} gradients agree with the finite differences; the largest difference is {difference} ({name}).",
        **values,
    )


def _short(value: float) -> str:
    return f"{value:.1e}".replace("-", "−") if value else "0"


def _notes(rows: tuple[Row, ...]) -> tuple[Message, ...]:
    notes = []
    kinks = [row.name for row in rows if row.has_kink]
    if kinks:
        notes.append(
            tr(
                "Not counted: {names}. A Z there passes its kink within the step, where a function has no derivative; "
                "the two may then differ, and rightly.",
                names=_listed(kinks),
            )
        )
    endless = [row.name for row in rows if not math.isfinite(row.difference)]
    if endless:
        notes.append(
            tr("Not counted: {names}. The numbers there are too large for a difference.", names=_listed(endless))
        )
    return tuple(notes)


def _listed(names: list[str], most: int = 8) -> str:
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")
