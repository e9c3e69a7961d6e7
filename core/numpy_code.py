"""NumPy programs that run by themselves and print the numbers of the window."""

import math
import re
from collections.abc import Sequence

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.pass_lines import Line

_LARGEST_POWER = 700.0
"""Beyond this e^Z overflows, and NumPy warns."""

_HELPERS = {
    "softplus": """def softplus(z):  # ln(1 + e^z) without overflow
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))""",
    "log_sum_exp": """def log_sum_exp(z):
    top = np.max(z, axis=0)
    return top + np.log(np.sum(np.exp(z - top), axis=0))""",
    "clipped": """def clipped(a):  # into (0, 1)
    return np.clip(a, 2.0**-52, 1.0 - 2.0**-52)""",
    "log_loss": """def log_loss(a, y):
    return -y * np.log(clipped(a)) - (1 - y) * np.log1p(-clipped(a))""",
    "log_loss_slope": """def log_loss_slope(a, y):
    p = clipped(a)
    return np.where(p == a, (p - y) / (p * (1 - p)), 0.0)""",
    "logistic_loss_slope": """def logistic_loss_slope(z, y):  # -y / a + (1 - y) / (1 - a), from z
    above = np.where(y < 1, (1 - y) * (1 + np.exp(z)), 0.0)
    return above - np.where(y > 0, y * (1 + np.exp(-z)), 0.0)""",
}


def matrix_code(name: str, matrix: Array) -> str:
    """Return ``name = np.array(…)`` with every digit, a line for each row."""
    rows = "".join(f"    [{', '.join(map(literal, row))}],\n" for row in matrix.tolist())
    return f"{name} = np.array([\n{rows}])"


def literal(value: float) -> str:
    """Return the shortest Python expression for this very float."""
    if math.isfinite(value):
        return repr(value)
    return "np.nan" if math.isnan(value) else "np.inf" if value > 0 else "-np.inf"


def program(lines: Sequence[Line], shown: Sequence[str] | None = None) -> str:
    """Return a program that computes `lines` again and prints them.

    Parameters
    ----------
    lines : sequence of Line
        In the order of the computation.
    shown : sequence of str, optional
        What to print, and nothing that these do not need is computed: names of lines, or expressions
        of single numbers, such as ``Z1[0, 0]``. Without it every line.

    Returns
    -------
    str
        ASCII. Every printed line reads ``name = value``, the value a number or a list of rows, with
        all digits.
    """
    if shown is None:
        shown = [line.name for line in lines]
    used = _needed(lines, shown)
    names = {line.name for line in used}
    parts = ["import numpy as np", _silence(used), *_functions(used)]
    parts += [
        "\n".join(matrix_code(line.name, line.matrix) for line in used if not line.code),
        "\n".join(f"{line.name} = {line.code}" for line in used if line.code),
        "\n".join(f'print("{text} =", {f"{text}.tolist()" if text in names else f"float({text})"})' for text in shown),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def names_in(code: str) -> set[str]:
    """Return every name that stands in an expression."""
    return set(re.findall(r"[A-Za-z_]\w*", code))


def _needed(lines: Sequence[Line], shown: Sequence[str]) -> list[Line]:
    """Return the lines that the expressions are computed from."""
    names = {name for text in shown for name in names_in(text)}
    needed = []
    for line in reversed(lines):
        if line.name in names:
            names |= names_in(line.code)
            needed.append(line)
    return needed[::-1]


def _silence(lines: Sequence[Line]) -> str:
    is_calm = all(np.isfinite(line.matrix).all() and np.abs(line.matrix).max() < _LARGEST_POWER for line in lines)
    return "" if is_calm else 'np.seterr(all="ignore")  # some numbers here are beyond the bounds of e^Z'


def _functions(lines: Sequence[Line]) -> list[str]:
    """Return the functions that the lines call, each after the ones that it calls."""
    functions: dict[str, str] = {}

    def add(code: str) -> None:
        for name in re.findall(r"(?<![\w.])(\w+)\(", code):
            source = _source(name)
            if source and name not in functions:
                add(source.partition(":")[2])
                functions[name] = source

    for line in lines:
        add(line.code)
    return list(functions.values())


def _source(name: str) -> str | None:
    if name in _HELPERS:
        return _HELPERS[name]
    activation = ACTIVATIONS.get(name.removesuffix("_slope"))
    if activation is None:
        return None
    return f"def {name}(z):\n    return {activation.slope_code if name.endswith('_slope') else activation.code}"
