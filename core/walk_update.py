"""The words and numbers of the gradients dC/dW and dC/db, and of the update."""

from collections.abc import Sequence

from core.activations import Array
from core.messages import Message, tr
from core.number_text import number
from core.operands import operand, operand_decimals, plain_operand, product_operands, products
from core.symbols import bias_symbol, input_symbol, symbol, weight_symbol
from core.text_lists import few, stacked
from core.walk_plan import Place
from core.walk_text import back_of, equations, number_notes, results, rows_of
from core.walk_values import Scene, Told

_MANY = 10
"""Sums over more samples are written in part."""


def told_dw(scene: Scene, place: Place) -> Told:
    """Tell dC/dW of one weight, of the weights of a node, or of a layer."""
    layer, back = place.layer, back_of(scene)
    gradients = back.gradients.weights[layer - 1]
    cells = _cells(place, gradients.shape)
    some, n = few(cells), len(cells)
    signs = [f"dC/d{weight_symbol('W', layer, i, j, gradients.shape)}" for i, j in some]
    values = [float(gradients[cell]) for cell in some]
    inputs, errors = scene.subject.X if layer == 1 else scene.forward_pass.A[layer - 2], back.dZ[layer - 1]
    texts = [_mean_text(scene, errors[i], inputs[j], value) for (i, j), value in zip(some, values, strict=True)]
    if place.row is None:
        title = tr("{name}: the gradients of the layer's weights", name=f"dC/dW{layer}")
    elif place.column is None:
        name = f"dC/d{_row_sign(layer, place.row, gradients.shape)}"
        title = tr("{name}: the gradients of the node's weights", name=name)
    else:
        title = tr("{name}: the gradient of a weight", name=signs[0])
    return Told(
        title,
        _gradient_formula(scene, place),
        equations(signs, texts, n),
        results(signs, values, scene.decimals, n),
        (*_mean_notes(scene), *number_notes(f"dC/dW{layer}", values)),
    )


def told_db(scene: Scene, place: Place) -> Told:
    """Tell dC/db of one node or of a layer."""
    layer, back = place.layer, back_of(scene)
    gradients = back.gradients.biases[layer - 1]
    rows, nodes, samples = rows_of(scene, place), len(gradients), scene.subject.n
    some = few(rows)
    signs = [f"dC/d{bias_symbol('b', layer, i, nodes)}" for i in some]
    values = [float(gradients[i, 0]) for i in some]
    texts = [_mean_text(scene, back.dZ[layer - 1][i], None, value) for i, value in zip(some, values, strict=True)]
    if place.row is None:
        left, error = f"dC/db{layer}", f"dC/dZ{layer}"
        title = tr("{name}: the gradients of the layer's biases", name=left)
    else:
        left, error = signs[0], f"dC/d{symbol('Z', layer, place.row, nodes)}"
        title = tr("{name}: the gradient of a bias", name=left)
    return Told(
        title,
        f"{left} = {error if samples == 1 else f'(Σ {error}) / {samples}'}",
        equations(signs, texts, len(rows)),
        results(signs, values, scene.decimals, len(rows)),
        (*_mean_notes(scene), *number_notes(left, values)),
    )


def told_update(scene: Scene, place: Place) -> Told:
    """Tell the new values of one parameter, of a node's, or of a layer's weights or biases."""
    layer, shape = place.layer, scene.network.weights[place.layer - 1].shape
    cells = _parameters(place, shape)
    some, n = few(cells), len(cells)
    signs = [_parameter_sign(layer, i, j, shape) for i, j in some]
    if place.kind in ("newW", "newb"):
        left = [f"{place.kind[-1]}{layer}"]
        title = tr("Update of {name}", name=left[0])
    elif place.column is not None:
        left, title = signs, tr("Update of {name}", name=signs[0])
    else:
        left = [_row_sign(layer, place.row or 0, shape), signs[-1]]
        name = symbol("Z", layer, place.row or 0, shape[0])
        title = tr("Update of the weights and the bias of {name}", name=name)
    numbers = [_update_text(scene, layer, i, j) for i, j in some]
    shown = [_new_value(scene, layer, i, j) for i, j in some]
    notes: tuple[Message, ...] = ()
    if back_of(scene).updated is None:
        notes = (tr("The update leads to numbers that are not finite, so it is not made."),)
    return Told(
        title,
        stacked([tr("new {name} = {name} − learning rate · dC/d{name}", name=sign) for sign in left], len(left)),
        stacked(_new(signs, numbers), n),
        stacked(_new(signs, shown), n),
        notes,
    )


def _new(signs: list[str], texts: list[str]) -> list[Message]:
    return [tr("new {name} = {value}", name=sign, value=text) for sign, text in zip(signs, texts, strict=True)]


def _mean_text(scene: Scene, errors: Array, inputs: Array | None, mean: float) -> str:
    """Return the mean of the samples' products with numbers; of their errors alone if there are no inputs."""
    n = scene.subject.n
    some = list(range(n)) if n <= _MANY else [*range(_MANY // 2), n - 1]
    left = [float(errors[k]) for k in some]
    if inputs is None:
        d = operand_decimals([(value, 1.0 / n) for value in left], mean, scene.decimals)
        terms = [plain_operand(left[0], d), *(operand(value, d) for value in left[1:])]
    else:
        right = [float(inputs[k]) for k in some]
        operands = [(value, partial / n) for value, partial in product_operands(left, right, scene.decimals)]
        d = operand_decimals(operands, mean, scene.decimals)
        terms = products(left, right, d)
    if n > _MANY:
        terms.insert(-1, "…")
    return terms[0] if n == 1 else f"({' + '.join(terms)}) / {n}"


def _update_text(scene: Scene, layer: int, row: int, column: int | None) -> str:
    back, network = back_of(scene), scene.network
    if column is None:
        old, gradient = network.biases[layer - 1][row, 0], back.gradients.biases[layer - 1][row, 0]
    else:
        old, gradient = network.weights[layer - 1][row, column], back.gradients.weights[layer - 1][row, column]
    rate, new = back.learning_rate, float(old) - back.learning_rate * float(gradient)
    d = operand_decimals([(float(old), 1.0), (float(gradient), rate)], new, scene.decimals, 2)
    return f"{plain_operand(float(old), d)} − {number(rate, None)}·{operand(float(gradient), d)}"


def _new_value(scene: Scene, layer: int, row: int, column: int | None) -> str:
    updated = back_of(scene).updated
    if updated is None:
        return number(None)
    array = updated.biases[layer - 1] if column is None else updated.weights[layer - 1]
    return number(float(array[row, column or 0]), scene.decimals)


def _gradient_formula(scene: Scene, place: Place) -> str:
    """Return the formula of dC/dW, with the index j where it stands for several weights of a node."""
    layer, n = place.layer, scene.subject.n
    shape = scene.network.weights[layer - 1].shape
    if place.row is None:
        return f"dC/dW{layer} = dC/dZ{layer} · {input_symbol(layer)}ᵀ" + (f" / {n}" if n > 1 else "")
    letter, before = ("X", 0) if layer == 1 else ("A", layer - 1)
    if place.column is None and shape[1] > 1:
        sign, of = _row_sign(layer, place.row, shape), f"{input_symbol(layer)}ⱼ"
    else:
        column = place.column or 0
        sign, of = weight_symbol("W", layer, place.row, column, shape), symbol(letter, before, column, shape[1])
    product = f"dC/d{symbol('Z', layer, place.row, shape[0])} · {of}"
    return f"dC/d{sign} = {product if n == 1 else f'(Σ {product}) / {n}'}"


def _mean_notes(scene: Scene) -> tuple[Message, ...]:
    n = scene.subject.n
    if n == 1:
        return ()
    return (tr("This is the mean over the {n} samples: what each contributes, added up and divided by {n}.", n=n),)


def _cells(place: Place, shape: tuple[int, ...]) -> list[tuple[int, int]]:
    rows: Sequence[int] = range(shape[0]) if place.row is None else [place.row]
    columns: Sequence[int] = range(shape[1]) if place.column is None else [place.column]
    return [(i, j) for i in rows for j in columns]


def _parameters(place: Place, shape: tuple[int, ...]) -> list[tuple[int, int | None]]:
    """Return the rows and columns of the parameters of a step; a bias has no column."""
    nodes, n_in = shape
    if place.kind == "newb":
        return [(i, None) for i in range(nodes)]
    if place.kind == "newW":
        return [(i, j) for i in range(nodes) for j in range(n_in)]
    row = place.row or 0
    both: list[tuple[int, int | None]] = [*((row, j) for j in range(n_in)), (row, None)]
    return both if place.column is None else [both[place.column]]


def _parameter_sign(layer: int, row: int, column: int | None, shape: tuple[int, ...]) -> str:
    if column is None:
        return bias_symbol("b", layer, row, shape[0])
    return weight_symbol("W", layer, row, column, shape)


def _row_sign(layer: int, row: int, shape: tuple[int, ...]) -> str:
    """Return the sign of any weight of a node, such as ``W1₂ⱼ``."""
    if shape[1] == 1:
        return weight_symbol("W", layer, row, 0, shape)
    return f"{symbol('W', layer, row, shape[0])}ⱼ"
