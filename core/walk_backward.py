"""The words and numbers of the backward steps: the loss, dC/dA, dA/dZ and dC/dZ."""

from collections.abc import Callable, Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.losses import LOSSES
from core.messages import Message, tr
from core.number_text import number
from core.symbols import symbol
from core.text_lists import few, with_gap
from core.walk_factors import error_notes, error_written, slope_notes, slope_written, through_weights
from core.walk_loss import Written, derivative_written, loss_notes, loss_written
from core.walk_plan import Place
from core.walk_text import back_of, equations, number_notes, results, rows_of
from core.walk_values import Scene, Told

_SIGNS = {"dA": "dC/d{A}", "slope": "d{A}/d{Z}", "dZ": "dC/d{Z}"}


def told_loss(scene: Scene, place: Place) -> Told:
    """Tell the loss of the sample."""
    back = back_of(scene)
    c = float(back.C[scene.sample])
    rows = range(len(scene.a(place.layer)))
    some = few(rows)
    written = [loss_written(scene, place.layer, row) for row in some]
    formula, numbers = (
        " + ".join(with_gap([f"({text})" if len(rows) > 1 else text for text in texts], len(rows)))
        for texts in zip(*written, strict=True)
    )
    notes = [note for row in some for note in loss_notes(scene, row)]
    if scene.subject.n > 1:
        with np.errstate(invalid="ignore"):
            mean = number(float(back.C.mean()), scene.decimals)
        notes.append(tr("The mean over the {n} samples is {value}.", n=scene.subject.n, value=mean))
    return Told(
        tr("C: {loss}", loss=LOSSES[back.loss].title),
        f"C = {formula}",
        f"C = {numbers}",
        f"C = {number(c, scene.decimals)}",
        (*notes, *number_notes("C", [c])),
    )


def told_da(scene: Scene, place: Place) -> Told:
    """Tell dC/dA of one node or of all nodes of a layer."""
    layer = place.layer
    sign = _sign(scene, "dA", layer, place.row)
    title = tr("{name}: how C changes with {by}", name=sign, by=sign.removeprefix("dC/d"))
    if layer < len(scene.network.weights):
        return _told(scene, place, title, through_weights, f"W{layer + 1}ᵀ · dC/dZ{layer + 1}", ())
    notes = [note for row in few(rows_of(scene, place)) for note in loss_notes(scene, row)]
    return _told(scene, place, title, derivative_written, "", notes)


def told_slope(scene: Scene, place: Place) -> Told:
    """Tell dA/dZ of one node or of all nodes of a layer."""
    layer = place.layer
    name, a = scene.network.activations[layer - 1], f"A{layer}"
    formulas = {"logistic": f"{a}·(1 − {a})", "softmax": f"{a}·(1 − {a})", "tanh": f"1 − {a}²"}
    sign = _sign(scene, "slope", layer, place.row)
    title = tr("{name}: the slope of {activation}", name=sign, activation=ACTIVATIONS[name].title)
    notes = slope_notes(scene, layer, rows_of(scene, place))
    return _told(scene, place, title, slope_written, formulas.get(name, f"{name}′(Z{layer})"), notes)


def told_dz(scene: Scene, place: Place) -> Told:
    """Tell dC/dZ of one node or of all nodes of a layer."""
    layer = place.layer
    sign = _sign(scene, "dZ", layer, place.row)
    title, formula = tr("{name}: the two factors multiplied", name=sign), f"dC/dA{layer} · dA{layer}/dZ{layer}"
    if scene.network.activations[layer - 1] == "softmax":
        title = tr("{name}: back through softmax", name=sign)
        formula = f"A{layer}·(dC/dA{layer} − Σₖ A{layer}ₖ·dC/dA{layer}ₖ)"
    return _told(scene, place, title, error_written, formula, error_notes(scene, layer, rows_of(scene, place)))


def _told(
    scene: Scene,
    place: Place,
    title: Message,
    write: Callable[[Scene, int, int], Written],
    of_layer: str,
    notes: Sequence[Message],
) -> Told:
    """Return the words of a step that computes one value for each of its nodes.

    `write` returns the right side of a node's equation; `of_layer` is that of the whole layer, and
    where it is empty, the equations of its nodes stand there.
    """
    layer, rows = place.layer, rows_of(scene, place)
    some, n = few(rows), len(rows)
    values = scene.factor(place.kind, layer)
    signs = [_sign(scene, place.kind, layer, row) for row in some]
    written = [write(scene, layer, row) for row in some]
    formula = f"{_sign(scene, place.kind, layer, None)} = {of_layer}"
    if place.row is not None or not of_layer:
        formula = equations(signs, (text.formula for text in written), n)
    return Told(
        title,
        formula,
        equations(signs, (text.numbers for text in written), n),
        results(signs, (values[row] for row in some), scene.decimals, n),
        (*notes, *number_notes(_sign(scene, place.kind, layer, place.row), [values[row] for row in rows])),
    )


def _sign(scene: Scene, kind: str, layer: int, row: int | None) -> str:
    n = 1 if row is None else scene.network.layer_sizes[layer]
    return _SIGNS[kind].format(A=symbol("A", layer, row or 0, n), Z=symbol("Z", layer, row or 0, n))
