"""The loss C and its derivative by the output, as formulas with symbols and with numbers."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from core.backward_pass import EPSILON, BackwardPass
from core.messages import Message, tr
from core.number_text import number
from core.operands import operand, operand_decimals, plain_operand
from core.symbols import symbol
from core.text_lists import elided
from core.walk_text import back_of
from core.walk_values import Scene

_ROOM = 1.03
"""The estimate by partial derivatives leaves out what is of second order."""

_NEAR = 1e-4
_MOST_EXTRA = 4
_MANY = 20


class Written(NamedTuple):
    """The right side of an equation with symbols and with numbers."""

    formula: str
    numbers: str


class Output(NamedTuple):
    """One output node of the sample: its values, and their signs."""

    z: float
    a: float
    y: float
    z_sign: str
    a_sign: str
    y_sign: str


def output(scene: Scene, row: int) -> Output:
    """Return what belongs to an output node."""
    layer = len(scene.network.weights)
    z, a, n = scene.z(layer), scene.a(layer), len(scene.z(layer))
    wished = scene.subject.y
    y = math.nan if wished is None else float(wished[row, scene.sample])
    return Output(z[row], a[row], y, symbol("Z", layer, row, n), symbol("A", layer, row, n), symbol("y", 0, row, n))


def loss_written(scene: Scene, layer: int, row: int) -> Written:
    """Return what an output node adds to the loss of the sample."""
    back, out = back_of(scene), output(scene, row)
    c = float(back.C[scene.sample])
    if back.loss == "squared_error":
        d = operand_decimals([(out.a, _ROOM * 2.0 * abs(out.a - out.y) + 0.0025)], c, scene.decimals)
        return Written(f"({out.a_sign} − {out.y_sign})²", f"({plain_operand(out.a, d)} − {_wish(out)})²")
    if scene.network.activations[-1] == "softmax":
        return _categorical(scene, out, c)
    formula = f"−{out.y_sign}·ln({out.a_sign}) − (1 − {out.y_sign})·ln(1 − {out.a_sign})"
    if is_clipped(scene, back, out):
        low = number(EPSILON, None)
        near, far = (low, f"1 − {low}") if out.a < 0.5 else (f"1 − {low}", low)
        return Written(formula, _logarithms(out.y, near, far))
    if is_from_z(scene, back, out):
        d = operand_decimals([(out.z, 1.0)], c, scene.decimals)
        size = plain_operand(abs(out.z), d)
        return Written(
            f"max(0, {out.z_sign}) + ln(1 + e^(−|{out.z_sign}|)) − {out.y_sign}·{out.z_sign}",
            f"{plain_operand(max(0.0, out.z), d)} + ln(1 + e^(−{size})) − {_wish(out)}·{operand(out.z, d)}",
        )
    a = plain_operand(out.a, operand_decimals([(out.a, _ROOM * _log_partial(out))], c, scene.decimals))
    return Written(formula, _logarithms(out.y, a, f"1 − {a}"))


def derivative_written(scene: Scene, layer: int, row: int) -> Written:
    """Return dC/dA of an output node."""
    back, out = back_of(scene), output(scene, row)
    value = float(back.dA[-1][row, scene.sample])
    if back.loss == "squared_error":
        a = plain_operand(out.a, operand_decimals([(out.a, 2.0)], value, scene.decimals))
        return Written(f"2·({out.a_sign} − {out.y_sign})", f"2·({a} − {_wish(out)})")
    if scene.network.activations[-1] == "softmax":
        return _categorical_derivative(scene, out, row, value)
    if is_clipped(scene, back, out):
        return Written("0", "0")
    if is_from_z(scene, back, out):
        d = operand_decimals([(out.z, _ROOM * abs(value))], value, scene.decimals)
        parts = [(f"−{_factor(out.y)}", -out.z), (_factor(1.0 - out.y), out.z)]
        return Written(
            f"−{out.y_sign}·(1 + e^(−{out.z_sign})) + (1 − {out.y_sign})·(1 + e^({out.z_sign}))",
            _without_zero(out.y, [_times(factor, f"1 + e^({plain_operand(z, d)})") for factor, z in parts], " + "),
        )
    a = plain_operand(out.a, operand_decimals([(out.a, _ROOM * _log_partial(out) ** 2)], value, scene.decimals))
    quotients = [f"−{_wish(out)}/{a}", f"{number(1.0 - out.y, _exact(out.y))}/(1 − {a})"]
    return Written(
        f"−{out.y_sign}/{out.a_sign} + (1 − {out.y_sign})/(1 − {out.a_sign})", _without_zero(out.y, quotients, " + ")
    )


def loss_notes(scene: Scene, row: int) -> tuple[Message, ...]:
    """Return what is to be said of the loss of an output node."""
    back, out = back_of(scene), output(scene, row)
    signs = {"a": out.a_sign, "z": out.z_sign, "y": out.y_sign}
    notes: list[Message] = []
    if back.loss != "log_loss":
        return ()
    if is_clipped(scene, back, out):
        notes.append(
            tr(
                "{a} is no probability between 0 and 1. The loss takes it as the nearest one, at a distance of "
                "{epsilon} from 0 or 1, and does not change with it.",
                epsilon=number(EPSILON, None),
                **signs,
            )
        )
    elif is_from_z(scene, back, out):
        notes.append(tr("{a} is so near 0 or 1 that its last digits are lost, so this is computed from {z}.", **signs))
    elif scene.network.activations[-1] != "softmax" and out.y in (0.0, 1.0):
        notes.append(tr("{y} is {value}, so only one of the two terms is left.", value=_wish(out), **signs))
    return tuple(notes)


def is_clipped(scene: Scene, back: BackwardPass, out: Output) -> bool:
    """Say whether log loss takes another number for an output that is no probability."""
    is_probability = scene.network.activations[-1] in ("logistic", "softmax")
    return back.loss == "log_loss" and not is_probability and not EPSILON <= out.a <= 1.0 - EPSILON


def is_from_z(scene: Scene, back: BackwardPass, out: Output) -> bool:
    """Say whether an output is so near 0 or 1 that the formulas start from Z."""
    name = scene.network.activations[-1]
    if back.loss != "log_loss" or name not in ("logistic", "softmax"):
        return False
    if scene.decimals is None:
        return not _NEAR < out.a < 1.0 - (_NEAR if name == "logistic" else 0.0)
    wished = 1.0 - out.a if out.y <= 0.0 and name == "logistic" else out.a
    return wished < max(_NEAR, math.pow(10.0, (scene.decimals - 14) / 2.0))


def _categorical(scene: Scene, out: Output, c: float) -> Written:
    if out.y == 0.0:
        return Written(f"−{out.y_sign}·ln({out.a_sign})", "0")
    if not is_from_z(scene, back_of(scene), out):
        a = plain_operand(out.a, operand_decimals([(out.a, _ROOM * out.y / out.a)], c, scene.decimals))
        return Written(f"−{out.y_sign}·ln({out.a_sign})", f"−{_factor(out.y)}ln({a})")
    powers, sign = _powers(scene, out, _ROOM, c)
    return Written(f"{out.y_sign}·ln({sign})", f"{_factor(out.y)}ln({powers})")


def _categorical_derivative(scene: Scene, out: Output, row: int, value: float) -> Written:
    if out.y == 0.0:
        return Written(f"−{out.y_sign}/{out.a_sign}", "0")
    if not is_from_z(scene, back_of(scene), out):
        a = plain_operand(out.a, operand_decimals([(out.a, _ROOM * out.y / out.a**2)], value, scene.decimals))
        return Written(f"−{out.y_sign}/{out.a_sign}", f"−{_wish(out)}/{a}")
    powers, sign = _powers(scene, out, _ROOM * abs(value), value)
    return Written(f"−{out.y_sign}·{sign}", f"−{_factor(out.y)}({powers})")


def _powers(scene: Scene, out: Output, partial: float, result: float) -> tuple[str, str]:
    """Return 1 / A of a softmax node, the sum of e^(Zₖ − Z), with numbers and with symbols."""
    layer = len(scene.network.weights)
    z = scene.z(layer)
    d = operand_decimals([(value, partial) for value in [*z, out.z]], result, scene.decimals)
    terms = [f"e^({plain_operand(value, d)} − {operand(out.z, d)})" for value in z]
    return " + ".join(elided(terms, _MANY)), f"Σₖ e^(Z{layer}ₖ − {out.z_sign})"


def _logarithms(y: float, p: str, q: str) -> str:
    return _without_zero(y, [f"−{_factor(y)}ln({p})", f"−{_factor(1.0 - y)}ln({q})"], " ")


def _without_zero(y: float, terms: Sequence[str], between: str) -> str:
    """Return the first term where y is 1, the second where y is 0, else both."""
    if y in (0.0, 1.0):
        return terms[0] if y == 1.0 else terms[1]
    return between.join(terms) if between.strip() else f"{terms[0]} − {terms[1][1:]}"


def _log_partial(out: Output) -> float:
    """Return the size of the derivative of log loss by A; the square is that of the second."""
    return 1.0 / max(min(out.a if out.y > 0.0 else 1.0, 1.0 - out.a if out.y < 1.0 else 1.0), EPSILON)


def _times(factor: str, total: str) -> str:
    return f"{factor}({total})" if factor else total


def _factor(value: float) -> str:
    return "" if value == 1.0 else f"{number(value, _exact(value))}·"


def _wish(out: Output) -> str:
    return number(out.y, _exact(out.y))


def _exact(value: float) -> int | None:
    return 0 if value == round(value) else None
