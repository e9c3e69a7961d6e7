"""How many decimals an operand needs for what is displayed to be recomputable.

The rule: with the displayed operands put into the displayed formula, the displayed result is off
by at most one unit of its last digit per term.
"""

import math
from collections.abc import Iterable, Sequence

from core.number_text import number

_MOST_DIGITS = 15
"""A double holds no more decimal digits; an operand that would need more gets all that it has."""

_ROOM, _MORE = 1.003, 0.0025

Operand = tuple[float, float]
"""A value, and the size of the result's partial derivative by it."""


def operand_decimals(operands: Iterable[Operand], result: float, decimals: int | None, n_terms: int = 1) -> int | None:
    """Return how many decimals the operands of a formula get; None for all digits.

    Parameters
    ----------
    operands : iterable of (value, partial derivative)
    result : float
    decimals : int or None
        Of the result.
    n_terms : int
        The result may be off by one unit of its last digit for each.
    """
    if decimals is None:
        return None
    allowed = (n_terms - 0.5) * _unit(result)
    inexact = [(value, partial) for value, partial in operands if partial and not is_exact(value, decimals)]
    error = 0.5 * sum(abs(partial) * _unit(value) for value, partial in inexact)
    if not (math.isfinite(error) and math.isfinite(allowed)):
        return None if math.isfinite(result) else decimals
    more = math.ceil(math.log10(error / allowed)) if error > allowed else 0
    return decimals + more if decimals + more <= _MOST_DIGITS else None


def operand(value: float, decimals: int | None) -> str:
    """Return an operand as text, a negative one in parentheses."""
    text = plain_operand(value, decimals)
    return f"({text})" if text.startswith("−") else text


def plain_operand(value: float, decimals: int | None) -> str:
    """Return an operand as text."""
    if decimals is not None and math.isfinite(value) and decimals + _whole_digits(value) > _MOST_DIGITS + 1:
        decimals = None
    return number(value, decimals)


def products(
    left: Sequence[float], right: Sequence[float], decimals: int | None, extra: Sequence[float] = ()
) -> list[str]:
    """Return the terms of a sum of products, such as ``0.420·0.200``, and then the `extra` ones."""
    terms = [f"{operand(a, decimals)}·{operand(b, decimals)}" for a, b in zip(left, right, strict=True)]
    return terms + [operand(value, decimals) for value in extra]


def product_operands(left: Sequence[float], right: Sequence[float], decimals: int | None) -> list[Operand]:
    """Return the operands of a sum of products with their partial derivatives.

    Where both factors are rounded, these are a little larger than the true ones: room for the
    product of two rounding errors, at two decimals and more.
    """
    operands: list[Operand] = []
    for a, b in zip(left, right, strict=True):
        if is_exact(a, decimals) or is_exact(b, decimals):
            operands += [(a, abs(b)), (b, abs(a))]
        else:
            operands += [(a, _ROOM * abs(b) + _MORE), (b, _ROOM * abs(a) + _MORE)]
    return operands


def is_exact(value: float, decimals: int | None) -> bool:
    """Say whether a number with so many decimals is the number itself."""
    return decimals is None or (abs(value) < 1e6 and round(value, decimals) == value)


def _unit(value: float) -> float:
    """Return the size of one unit before the decimal mark, as the number is written."""
    size = abs(value)
    if not math.isfinite(size):
        return 1.0
    return 10.0 ** math.floor(math.log10(size)) if size >= 1e6 else 1.0


def _whole_digits(value: float) -> int:
    size = abs(value)
    return math.floor(math.log10(size)) + 1 if 1.0 <= size < 1e6 else 0


def signed_decimals(value: float, decimals: int | None) -> int | None:
    """Return with how many decimals, at least `decimals`, a value other than 0 is not written as 0."""
    while decimals is not None and value and round(value, decimals) == 0.0:
        decimals = decimals + 1 if decimals < _MOST_DIGITS else None
    return decimals
