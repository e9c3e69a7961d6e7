"""Matrices, steps and whole passes as text to copy: plain, CSV, LaTeX, or a NumPy program."""

import csv
import io
import math
import re
from collections.abc import Sequence

from core.activations import Array
from core.latex_text import display, latex_matrix, latex_number, latex_of
from core.messages import tr
from core.number_text import number
from core.numpy_code import names_in, program
from core.pass_lines import Line, count_numbers, lines_of
from core.walk import Part, Step, Walk

STYLES = ("text", "csv", "latex", "numpy")

MOST_NUMBERS = 200_000
"""What still goes through a clipboard without a wait."""

_NAMES = {
    "raw": "raw",
    "X": "X",
    "W": "W{k}",
    "b": "b{k}",
    "Z": "Z{k}",
    "A": "A{k}",
    "decision": "light",
    "y": "y",
    "C": "C",
    "dA": "dC_dA{k}",
    "slope": "dA{k}_dZ{k}",
    "dZ": "dC_dZ{k}",
    "dW": "dC_dW{k}",
    "db": "dC_db{k}",
    "newW": "new_W{k}",
    "newb": "new_b{k}",
}
"""What the parts of a walk are called in a program."""

_WITHOUT_SAMPLES = ("W", "b", "dW", "db", "newW", "newb")


def matrix_text(matrix: Array, style: str, decimals: int | None = 3, name: str = "M") -> str:
    """Return a matrix as text.

    Parameters
    ----------
    matrix : ndarray of shape (n_rows, n_columns)
    style : str
        One of `STYLES`. CSV is the bare numbers; LaTeX needs the package amsmath; NumPy is a program
        that prints the matrix.
    decimals : int or None
        None for all digits; NumPy always has them all.
    name : str
        As the window writes it, such as ``dC/dW1``.

    Raises
    ------
    ValueError
        If the style is unknown or the matrix has more than 200,000 numbers.
    """
    _check(style, matrix.size)
    line = Line(name, matrix)
    if style == "numpy":
        return program([line])
    rows = _rows(line, decimals)
    if style == "csv":
        return _csv(_plain_rows(line, decimals))
    if style == "latex":
        return display([f"{latex_of(name)} &= {latex_matrix(rows)}"], matrix.shape[1])
    return f"{name} =\n{_aligned(rows)}\n"


def step_text(walk: Walk, k: int, style: str) -> str:
    """Return step `k` of a walk, counted from 0, as text: formula, formula with numbers, result.

    Parameters
    ----------
    walk : Walk
        Its decimals are those of the text.
    k : int
    style : str
        One of `STYLES`; NumPy is a program that prints what the step computes, with all digits.

    Raises
    ------
    ValueError
        If the style is unknown or the program would hold more than 200,000 numbers.
    IndexError
        If there is no such step.
    """
    step = walk.step(k)
    _check(style, count_numbers(walk) if style == "numpy" else 0)
    parts = (step.formula, step.numbers, str(step.result))
    if style == "numpy":
        return program(lines_of(walk), _expressions(walk, step))
    if style == "csv":
        return _csv([("formula", "numbers", "result"), tuple(part.replace("−", "-") for part in parts)])
    if style == "latex":
        return display([f"& {latex_of(part)}" for part in parts])
    return "\n".join(parts) + "\n"


def pass_text(walk: Walk, style: str, decimals: int | None = 3) -> str:
    """Return everything that a walk is given and computes, for all its samples.

    Parameters
    ----------
    walk : Walk
        Forwards: inputs, parameters, Z and A of every layer, the decision. Backwards also loss, all
        factors of the chain rule, gradients and the updated parameters.
    style : str
        One of `STYLES`. CSV has the columns ``matrix``, ``row`` and one for each column of the widest
        matrix; LaTeX needs the package amsmath; NumPy is a program that computes and prints it all.
    decimals : int or None
        None for all digits; NumPy always has them all.

    Raises
    ------
    ValueError
        If the style is unknown or there are more than 200,000 numbers.
    """
    _check(style, count_numbers(walk))
    lines = lines_of(walk)
    return program(lines) if style == "numpy" else _lines_text(lines, style, decimals)


def formula_text(walk: Walk, symbol: str, style: str, decimals: int | None = 3) -> str:
    """Return one formula of a pass, its operands and its result as matrices.

    Parameters
    ----------
    walk : Walk
    symbol : str
        Of what the formula gives, as in the pass: ``Z1``, ``dC/dW2``, ``new b1``.
    style : str
        One of `STYLES`, as in `pass_text`; NumPy is a program that computes and prints the result.
    decimals : int or None
        None for all digits; NumPy always has them all.

    Raises
    ------
    ValueError
        If the style is unknown, there are more than 200,000 numbers or the walk has no such symbol.
    """
    _check(style, count_numbers(walk))
    lines = lines_of(walk)
    line = next((line for line in lines if line.symbol == symbol), None)
    if line is None:
        raise ValueError(tr("This pass computes no {symbol}.", symbol=symbol))
    if style == "numpy":
        return program(lines, [line.name])
    names = names_in(line.code)
    operands = [other for other in lines if other.name in names]
    if style == "latex" and line.formula:
        return _latex_formula(line, operands, decimals)
    return _lines_text([*operands, line], style, decimals)


def _lines_text(lines: Sequence[Line], style: str, decimals: int | None) -> str:
    widest = max(line.matrix.shape[1] for line in lines)
    if style == "csv":
        rows = [("matrix", "row", *map(str, range(1, widest + 1)))]
        for line in lines:
            for i, row in enumerate(_plain_rows(line, decimals), start=1):
                rows.append((line.symbol, str(i), *row, *[""] * (widest - len(row))))
        return _csv(rows)
    if style == "latex":
        return display([_latex_line(line, decimals) for line in lines], widest)
    return "\n".join(f"{_left_side(line)}\n{_aligned(_rows(line, decimals))}\n" for line in lines)


def _latex_formula(line: Line, operands: Sequence[Line], decimals: int | None) -> str:
    """Return a formula in three rows: with symbols, with matrices in their places, the result."""
    matrices = {operand.symbol: _latex_operand(operand, decimals) for operand in operands}
    longest_first = sorted(matrices, key=len, reverse=True)
    pieces = re.split(f"({'|'.join(map(re.escape, longest_first))})", line.formula)
    filled = " ".join(matrices.get(piece) or latex_of(piece) for piece in pieces if piece.strip())
    rows = [
        f"{latex_of(line.symbol)} &= {latex_of(line.formula)}",
        f"&= {filled}",
        f"&= {latex_matrix(_rows(line, decimals))}",
    ]
    return display(rows, max(operand.matrix.shape[1] for operand in (*operands, line)))


def _latex_operand(line: Line, decimals: int | None) -> str:
    rows = _rows(line, decimals)
    return latex_number(rows[0][0]) if line.symbol == "learning rate" else latex_matrix(rows)


def _check(style: str, count: int) -> None:
    if style not in STYLES:
        raise ValueError(tr("style must be one of {choices}, not {value!r}.", choices=", ".join(STYLES), value=style))
    if count > MOST_NUMBERS:
        raise ValueError(
            tr(
                "These are {count:,} numbers, and up to {most:,} can be copied; a single colour or a smaller batch "
                "has fewer.",
                count=count,
                most=MOST_NUMBERS,
            )
        )


def _left_side(line: Line) -> str:
    return f"{line.symbol} = {line.formula} =" if line.formula else f"{line.symbol} ="


def _latex_line(line: Line, decimals: int | None) -> str:
    formula = f"{latex_of(line.formula)} = " if line.formula else ""
    return f"{latex_of(line.symbol)} &= {formula}{latex_matrix(_rows(line, decimals))}"


def _rows(line: Line, decimals: int | None) -> list[list[str]]:
    """Return the numbers as people read them."""
    return [[_number(value, decimals, line.is_exact) for value in row] for row in line.matrix.tolist()]


def _number(value: float, decimals: int | None, is_exact: bool) -> str:
    if is_exact:
        return number(value, 0 if value.is_integer() else None)
    return number(value, decimals)


def _plain_rows(line: Line, decimals: int | None) -> list[tuple[str, ...]]:
    """Return the numbers as programs read them."""
    return [
        tuple(
            _number(value, decimals, line.is_exact).replace("−", "-") if math.isfinite(value) else str(value)
            for value in row
        )
        for row in line.matrix.tolist()
    ]


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  " + "  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)) for row in rows
    )


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _expressions(walk: Walk, step: Step) -> list[str]:
    """Return what a program prints of a step: what it gives, or the running sum."""
    if step.gives:
        return [_expression(part, walk.sample) for part in step.gives]
    sums = []
    for part in step.partial:
        terms = 1 + max(acting.column for acting in step.acts if acting.kind == "W" and acting.column is not None)
        before = f"A{part.layer - 1}" if part.layer > 1 else "X"
        sums.append(f"W{part.layer}[{part.row}, :{terms}] @ {before}[:{terms}, {walk.sample}]")
    return sums


def _expression(part: Part, sample: int) -> str:
    name = _NAMES[part.kind].format(k=part.layer)
    column = part.column or 0 if part.kind in _WITHOUT_SAMPLES else sample
    return f"{name}[{part.row}, {column}]"
