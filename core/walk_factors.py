"""The factors of the chain rule in one node, as formulas with symbols and with numbers."""

import math
from collections.abc import Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.messages import Message, tr
from core.number_text import number
from core.operands import operand, operand_decimals, plain_operand, product_operands, products, signed_decimals
from core.symbols import symbol, weight_symbol
from core.text_lists import elided
from core.walk_loss import Written, is_from_z, output
from core.walk_text import back_of, names_of
from core.walk_values import Scene

_MANY = 20
_ROOM = 1.03
_FLAT = 0.01
"""A slope below this is called flat."""


def through_weights(scene: Scene, layer: int, row: int) -> Written:
    """Return dC/dA of a hidden node: what reaches it from every node of the next layer."""
    w = scene.network.weights[layer]
    column, errors = w[:, row].tolist(), scene.factor("dZ", layer + 1)
    signs = [
        f"{weight_symbol('W', layer + 1, k, row, w.shape)}·dC/d{symbol('Z', layer + 1, k, len(w))}"
        for k in range(len(w))
    ]
    value = scene.factor("dA", layer)[row]
    d = operand_decimals(product_operands(column, errors, scene.decimals), value, scene.decimals, len(column))
    terms = products(column, errors, d)
    return Written(" + ".join(elided(signs, _MANY)), " + ".join(elided(terms, _MANY)))


def slope_written(scene: Scene, layer: int, row: int) -> Written:
    """Return dA/dZ of a node."""
    if (layer, row) in scene.network.off:
        return Written("0", "0")
    name, n = scene.network.activations[layer - 1], scene.network.layer_sizes[layer]
    z, a, value = scene.z(layer)[row], scene.a(layer)[row], scene.factor("slope", layer)[row]
    z_sign, a_sign = symbol("Z", layer, row, n), symbol("A", layer, row, n)
    if name in ("logistic", "softmax"):
        if scene.decimals is None and name == "logistic" and _is_output_from_z(scene, layer, row):
            size = number(abs(z), None)
            power = f"e^(−|{z_sign}|)"
            return Written(f"{power} / (1 + {power})²", f"e^(−{size}) / (1 + e^(−{size}))²")
        text = operand(a, operand_decimals([(a, abs(1.0 - 2.0 * a) + 0.0025)], value, scene.decimals))
        return Written(f"{a_sign}·(1 − {a_sign})", f"{text}·(1 − {text})")
    if name == "tanh":
        text = operand(a, operand_decimals([(a, 2.0 * abs(a) + 0.0025)], value, scene.decimals))
        return Written(f"1 − {a_sign}²", f"1 − {text}²")
    text = plain_operand(z, signed_decimals(z, scene.decimals))
    return Written(f"{name}′({z_sign})", f"{name}′({text})")


def error_written(scene: Scene, layer: int, row: int) -> Written:
    """Return dC/dZ of a node."""
    name, n = scene.network.activations[layer - 1], scene.network.layer_sizes[layer]
    da, slope, value = (scene.factor(kind, layer)[row] for kind in ("dA", "slope", "dZ"))
    a_sign, z_sign = symbol("A", layer, row, n), symbol("Z", layer, row, n)
    if _has_no_product(scene, layer, row):
        out = output(scene, row)
        d = operand_decimals([(out.a, 1.0)], value, scene.decimals)
        return Written(f"{a_sign} − {out.y_sign}", f"{plain_operand(out.a, d)} − {number(out.y, None)}")
    if name == "softmax":
        return _softmax_error(scene, layer, row)
    formula = f"dC/d{a_sign} · d{a_sign}/d{z_sign}"
    if slope == 0.0 and not math.isfinite(da):
        return Written(formula, "0")
    d = operand_decimals(product_operands([da], [slope], scene.decimals), value, scene.decimals)
    return Written(formula, products([da], [slope], d)[0])


def slope_notes(scene: Scene, layer: int, rows: Sequence[int]) -> tuple[Message, ...]:
    """Return what is to be said of the slopes of some nodes."""
    name, z, slope = scene.network.activations[layer - 1], scene.z(layer), scene.factor("slope", layer)
    off = [row for row in rows if (layer, row) in scene.network.off]
    dead = [row for row in rows if name == "relu" and z[row] <= 0.0 and row not in off]
    flat = [row for row in rows if name in ("logistic", "tanh") and slope[row] < _FLAT and row not in off]
    notes: list[Message] = []
    if off:
        names = names_of(scene, "A", layer, off)
        notes.append(tr("Switched off, so held at 0 whatever Z is, with a slope of 0: {names}.", names=names))
    if dead:
        names = names_of(scene, "Z", layer, dead)
        notes.append(tr("Z is not above 0, and there ReLU is flat, with a slope of 0: {names}.", names=names))
    if flat:
        names = names_of(scene, "Z", layer, flat)
        notes.append(tr("The curve is almost flat here, so little of the gradient passes: {names}.", names=names))
    if name == "softmax":
        notes.append(
            tr(
                "With softmax every A depends on every Z. This is how A changes with its own Z; the next step takes "
                "all of them into account."
            )
        )
    return tuple(notes)


def error_notes(scene: Scene, layer: int, rows: Sequence[int]) -> tuple[Message, ...]:
    """Return what is to be said where the two factors meet, such as where the gradient stops."""
    notes: list[Message] = []
    if any(_has_no_product(scene, layer, row) for row in rows):
        notes.append(tr("The factors are ∞ and 0, which have no product. Multiplied as formulas they give A − y."))
    if scene.network.activations[layer - 1] == "softmax":
        return tuple(notes)
    slope = scene.factor("slope", layer)
    still = [row for row in rows if slope[row] == 0.0 and not _has_no_product(scene, layer, row)]
    off = [row for row in still if (layer, row) in scene.network.off]
    shut = [row for row in still if row not in off]
    if off:
        names = names_of(scene, "dC/dZ", layer, off)
        notes.append(tr("Switched off, so {names} = 0, and none of the weights into the node moves.", names=names))
    if shut:
        names = names_of(scene, "dC/dZ", layer, shut)
        is_relu = scene.network.activations[layer - 1] == "relu"
        why = (
            tr("The gradient stops here: for this colour the ReLU node is dead, its Z not above 0 and its slope 0.")
            if is_relu
            else tr("The gradient stops here: the slope is 0.")
        )
        if bool((back_of(scene).dZ[layer - 1][shut] == 0.0).all()):
            then = tr("Hence {names} = 0, and none of the weights into the node moves.", names=names)
        else:
            then = tr("Hence {names} = 0: this sample moves none of the weights into the node.", names=names)
        notes += [why, then]
    return tuple(notes)


def _is_output_from_z(scene: Scene, layer: int, row: int) -> bool:
    return layer == len(scene.network.weights) and is_from_z(scene, back_of(scene), output(scene, row))


def _has_no_product(scene: Scene, layer: int, row: int) -> bool:
    """Say whether dC/dA of the output is infinite although dC/dZ is a number."""
    back = back_of(scene)
    is_output = layer == len(scene.network.weights)
    if not is_output or back.loss != "log_loss" or scene.network.activations[-1] not in ("logistic", "softmax"):
        return False
    factors = (
        scene.factor("dA", layer) if scene.network.activations[-1] == "softmax" else [scene.factor("dA", layer)[row]]
    )
    return not all(math.isfinite(factor) for factor in factors) and math.isfinite(scene.factor("dZ", layer)[row])


def _softmax_error(scene: Scene, layer: int, row: int) -> Written:
    """Return dC/dZ through softmax: every output node depends on this Z."""
    n, off = scene.network.layer_sizes[layer], scene.network.off
    a, da, value = _softmax_of(scene, layer), list(scene.factor("dA", layer)), scene.factor("dZ", layer)[row]
    held = [(layer, k) in off for k in range(n)]
    g = [0.0 if is_off else factor for is_off, factor in zip(held, da, strict=True)]
    total = sum(p * q for p, q in zip(a, g, strict=True))
    operands = [(a[row], abs(g[row] - total))]
    operands += [(p, _ROOM * abs(a[row] * q) + 0.0025) for p, q in zip(a, g, strict=True)]
    operands += [(q, _ROOM * a[row] * p) for p, q in zip(a, g, strict=True)]
    operands.append((g[row], _ROOM * a[row]))
    d = operand_decimals(operands, value, scene.decimals)
    signs = [symbol("A", layer, k, n) for k in range(n)]
    kept = [k for k in range(n) if not held[k]]
    symbols = " + ".join(elided([f"{signs[k]}·dC/d{signs[k]}" for k in kept], _MANY))
    numbers = " + ".join(elided(products([a[k] for k in kept], [g[k] for k in kept], d), _MANY))
    own = f"softmax(Z{layer}){symbol('', 0, row, n)}" if held[row] else signs[row]
    first = "0" if held[row] else f"dC/d{signs[row]}"
    return Written(
        f"{own}·({first} − ({symbols}))",
        f"{operand(a[row], d)}·({plain_operand(g[row], d)} − ({numbers or '0'}))",
    )


def _softmax_of(scene: Scene, layer: int) -> list[float]:
    """Return softmax of the layer's Z for the sample, with the nodes that are off."""
    z = scene.forward_pass.Z[layer - 1][:, scene.sample : scene.sample + 1]
    with np.errstate(invalid="ignore"):
        a = ACTIVATIONS["softmax"].function(z)
    values: list[float] = a[:, 0].tolist()
    return values
