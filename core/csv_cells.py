"""What one cell of a CSV file may say: a number, a colour in hex, a label."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

NOT_A_VALUE = float("nan")

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+")
_HEX = re.compile(r"#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LONGEST = 400

LABEL_WORDS: Mapping[str, int] = MappingProxyType(
    {"light": 1, "white": 1, "true": 1, "밝음": 1, "dark": 0, "black": 0, "false": 0, "어두움": 0}
)
"""The words that a label may be, in lower case, and whether they say light (1) or dark (0)."""


def number(cell: str, *, decimal_comma: bool = False) -> float:
    """Return the number that `cell` holds, NaN if it is none or too large to be one.

    Parameters
    ----------
    cell : str
        ASCII digits with a point and an exponent where wanted; blanks around them do not matter.
    decimal_comma : bool
        Whether a comma may stand for the point.
    """
    text = cell.strip()
    if len(text) > _LONGEST:
        return NOT_A_VALUE
    if decimal_comma and _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    if _NUMBER.fullmatch(text) is None:
        return NOT_A_VALUE
    value = float(text)
    return value if abs(value) < float("inf") else NOT_A_VALUE


def hex_colour(cell: str) -> float:
    """Return ``0xrrggbb`` for ``rgb`` or ``rrggbb`` with or without ``#``, NaN for anything else."""
    text = cell.strip()
    if _HEX.fullmatch(text) is None:
        return NOT_A_VALUE
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return float(int(digits, 16))


def label(cell: str, *, decimal_comma: bool = False) -> float:
    """Return 1 or 0 for a label in figures or in `LABEL_WORDS`, NaN for anything else."""
    word = LABEL_WORDS.get(cell.strip().casefold())
    if word is not None:
        return float(word)
    value = number(cell, decimal_comma=decimal_comma)
    return value if value in (0.0, 1.0) else NOT_A_VALUE


class Remembered(dict[str, float]):
    """The values of cells seen before, since a column of colours repeats the same few texts.

    Parameters
    ----------
    parse : callable
        Gives the value of a cell not seen before.
    """

    _MOST = 100_000

    def __init__(self, parse: Callable[[str], float]) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, cell: str) -> float:
        if len(self) >= self._MOST:
            self.clear()
        value = self[cell] = self._parse(cell)
        return value
