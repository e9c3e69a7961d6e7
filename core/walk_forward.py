"""The words and numbers of the forward steps: scale, Z, A, decide."""

from collections.abc import Sequence
from itertools import accumulate

from core.activations import ACTIVATIONS
from core.arithmetic import MOST_TERMS, activation_text, decided_text, decision_line, input_text, shift_of, sum_text
from core.messages import Message, tr
from core.metrics import LIGHT_FROM
from core.number_text import number
from core.operands import operand_decimals, plain_operand, product_operands, products
from core.symbols import bias_symbol, input_symbol, symbol, weight_symbol
from core.text_lists import LEFT_OUT, elided, few
from core.walk_plan import Place
from core.walk_text import equations, names_of, number_notes, results, rows_of
from core.walk_values import Scene, Told

_CHANNELS = ("R", "G", "B")


def told_scale(scene: Scene, place: Place) -> Told:
    """Tell how channels from 0 to 255 become inputs."""
    raw, x = scene.subject.raw[:, scene.sample].tolist(), scene.inputs_of(1)
    n = len(x)
    channels = _CHANNELS if n == len(_CHANNELS) else tuple(symbol("raw", 0, i, n) for i in range(n))
    rows = rows_of(scene, place)
    some = few(rows)
    signs = [symbol("X", 0, i, n) for i in some]
    if place.row is None:
        left, right = "X", f"({', '.join(elided(channels, MOST_TERMS))})"
    else:
        left, right = signs[0], channels[place.row]
    return Told(
        tr("Scale the input {name}", name=left),
        f"{left} = {right} / 255",
        equations(signs, (input_text(raw[i], x[i], scene.decimals) for i in some), len(rows)),
        results(signs, (x[i] for i in some), scene.decimals, len(rows)),
    )


def told_z(scene: Scene, place: Place) -> Told:
    """Tell the weighted sum of a node, of all nodes of a layer, or a term of one sum."""
    if place.column is not None:
        return _told_term(scene, place)
    layer, z, rows = place.layer, scene.z(place.layer), rows_of(scene, place)
    some = few(rows)
    signs = [symbol("Z", layer, i, len(z)) for i in some]
    if place.row is None:
        title = tr("{name}: the weighted sums", name=f"Z{layer}")
        formula = f"Z{layer} = W{layer} · {input_symbol(layer)} + b{layer}"
    else:
        title = tr("{name}: the weighted sum", name=signs[0])
        formula = f"{signs[0]} = {_sum_formula(scene, layer, place.row)}"
    return Told(
        title,
        formula,
        equations(signs, (_sum_of(scene, layer, i) for i in some), len(rows)),
        results(signs, (z[i] for i in some), scene.decimals, len(rows)),
        number_notes(f"Z{layer}", [z[i] for i in rows]),
    )


def running_sum(scene: Scene, layer: int, row: int, n_terms: int) -> float:
    """Return the sum of the first terms of a node's Z."""
    return [*accumulate(_terms(scene, layer, row))][n_terms - 1]


def told_a(scene: Scene, place: Place) -> Told:
    """Tell the activation of a node, or of all nodes of a layer."""
    layer, a = place.layer, scene.a(place.layer)
    n, name = len(a), scene.network.activations[layer - 1]
    rows = rows_of(scene, place)
    some = few(rows)
    signs = [symbol("A", layer, i, n) for i in some]
    left = f"A{layer}" if place.row is None else signs[0]
    argument = f"Z{layer}" if place.row is None or name == "softmax" else symbol("Z", layer, place.row, n)
    right = f"{name}({argument})"
    if (layer, place.row) in scene.network.off:
        right = "0"
    elif name == "softmax" and place.row is not None and n > 1:
        right = f"e^({symbol('Z', layer, place.row, n)}) / Σₖ e^(Z{layer}ₖ)"
    return Told(
        tr("{name}: {activation} of {of}", name=left, activation=ACTIVATIONS[name].title, of=argument),
        f"{left} = {right}",
        equations(signs, (_activation_of(scene, layer, i) for i in some), len(rows)),
        results(signs, (a[i] for i in some), scene.decimals, len(rows)),
        (*_activation_notes(scene, layer, rows), *number_notes(f"A{layer}", [a[i] for i in rows])),
    )


def told_decision(scene: Scene, place: Place) -> Told:
    """Tell what the output means."""
    a = scene.a(place.layer)
    comparison = "<" if a[0] < LIGHT_FROM else "≥"
    return Told(
        tr("Decide: light or dark font"),
        tr(
            "{name} ≥ {limit} → light font, otherwise dark font",
            name=symbol("A", place.layer, 0, len(a)),
            limit=LIGHT_FROM,
        ),
        f"{decided_text(a[0], scene.decimals)} {comparison} {LIGHT_FROM}",
        decision_line(a[0], scene.decimals),
    )


def _told_term(scene: Scene, place: Place) -> Told:
    layer, row, k = place.layer, place.row or 0, (place.column or 0) + 1
    weights = scene.network.weights[layer - 1]
    sign, n = symbol("Z", layer, row, len(weights)), weights.shape[1] + 1
    value = scene.z(layer)[row]
    total = value if k == n else running_sum(scene, layer, row, k)
    text = number(total, scene.decimals)
    rest = "" if k == n else f" + {LEFT_OUT}"
    return Told(
        tr("{name}, term {k} of {n}", name=sign, k=k, n=n),
        f"{sign} = {_sum_formula(scene, layer, row)}",
        f"{sign} = {_first_terms(scene, layer, row, k)}{rest}",
        f"{sign} = {text}" if k == n else tr("running sum {value}", value=text),
        number_notes(sign, [total]),
    )


def _sum_formula(scene: Scene, layer: int, row: int) -> str:
    shape = scene.network.weights[layer - 1].shape
    letter, before = ("X", 0) if layer == 1 else ("A", layer - 1)
    terms = [
        f"{weight_symbol('W', layer, row, j, shape)}·{symbol(letter, before, j, shape[1])}" for j in range(shape[1])
    ]
    return " + ".join(elided([*terms, bias_symbol("b", layer, row, shape[0])], MOST_TERMS))


def _sum_of(scene: Scene, layer: int, row: int) -> str:
    weights, bias = _parameters(scene, layer, row)
    return sum_text(weights, scene.inputs_of(layer), bias, scene.z(layer)[row], scene.decimals)


def _first_terms(scene: Scene, layer: int, row: int, k: int) -> str:
    """Return the first `k` terms of a weighted sum with numbers.

    Where they are so many that they fit no line, the running sum stands for those before.
    """
    weights, bias = _parameters(scene, layer, row)
    x, n = scene.inputs_of(layer), len(weights)
    sums = [*accumulate(_terms(scene, layer, row))]
    if k > MOST_TERMS:
        last = slice(k - 1, k)
        operands = [(sums[k - 2], 1.0), *product_operands(weights[last], x[last], scene.decimals)]
        operands += [(bias, 1.0)] if k > n else []
        d = operand_decimals(operands, sums[k - 1], scene.decimals, 2)
        return " + ".join(
            [plain_operand(sums[k - 2], d), *products(weights[last], x[last], d, [bias] if k > n else [])]
        )
    operands = [*product_operands(weights, x, scene.decimals)]
    places = [
        operand_decimals(operands[: 2 * t], total, scene.decimals, t) for t, total in enumerate(sums[:n], start=1)
    ]
    places.append(operand_decimals([*operands, (bias, 1.0)], sums[n], scene.decimals, n + 1))
    known = [place for place in places if place is not None]
    d = max(known) if len(known) == len(places) else None
    return " + ".join(products(weights, x, d, [bias])[:k])


def _terms(scene: Scene, layer: int, row: int) -> list[float]:
    weights, bias = _parameters(scene, layer, row)
    return [*(w * x for w, x in zip(weights, scene.inputs_of(layer), strict=True)), bias]


def _parameters(scene: Scene, layer: int, row: int) -> tuple[list[float], float]:
    weights: list[float] = scene.network.weights[layer - 1][row].tolist()
    return weights, float(scene.network.biases[layer - 1][row, 0])


def _activation_of(scene: Scene, layer: int, row: int) -> str:
    if (layer, row) in scene.network.off:
        return "0"
    name = scene.network.activations[layer - 1]
    return activation_text(name, scene.z(layer), row, layer, scene.a(layer)[row], scene.decimals)


def _activation_notes(scene: Scene, layer: int, rows: Sequence[int]) -> tuple[Message, ...]:
    off = [row for row in rows if (layer, row) in scene.network.off]
    notes = []
    if off:
        notes.append(tr("Switched off, so held at 0: {names}.", names=names_of(scene, "A", layer, off)))
    if scene.network.activations[layer - 1] == "relu":
        z = scene.z(layer)
        dead = [row for row in rows if z[row] <= 0.0 and row not in off]
        if dead:
            names = names_of(scene, "A", layer, dead)
            notes.append(tr("Z is not above 0, and there ReLU lets nothing through: {names} = 0.", names=names))
    if scene.network.activations[layer - 1] == "softmax" and shift_of(scene.z(layer)) is not None:
        notes.append(tr("The largest Z is taken away from every exponent, which leaves the quotient as it is."))
    return tuple(notes)
