"""What a sheet of matrices tells: each number as text, as spoken, and how it stands out."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from core.activations import Array
from core.changes import Parameter
from core.messages import tr
from core.metrics import LIGHT_FROM
from core.number_text import NOT_YET, number
from core.walk import Part, Walk
from gui.numbers.equations import Group, Matrix, equations_of

GIVEN = ("raw", "y", "W", "b")
"""What need not be computed."""

_LARGEST_FIXED = 1e6  # from here on `number` writes powers of ten
_POWER = 6  # the length of "e+100" and one digit before the point
_ALL_DIGITS = 19
_NEVER_NEGATIVE = ("raw", "X", "y", "C", "decision", "slope")
_POSITIVE_ACTIVATIONS = ("relu", "logistic", "softmax")


@dataclass(frozen=True, eq=False)
class SheetState:
    """A walk and how far it is.

    Attributes
    ----------
    walk : Walk
    decimals : int or None
        None writes all digits.
    known : frozenset of Part or None
        What is computed; None means everything.
    acts : frozenset of Part or None
        What acts; None means that nothing stands out.
    partial : mapping
        Numbers that are unfinished, of the sample that is told.
    """

    walk: Walk
    decimals: int | None
    known: frozenset[Part] | None = None
    acts: frozenset[Part] | None = None
    partial: Mapping[Part, float] = field(default_factory=dict)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The equations."""
        return equations_of(self.walk)

    @cached_property
    def matrices(self) -> dict[tuple[str, int], Matrix]:
        """One of the matrices of each kind and layer, which may stand in several equations."""
        items = (item for group in self.groups for equation in group.equations for item in equation)
        return {(item.kind, item.layer): item for item in items if isinstance(item, Matrix)}

    @cached_property
    def _values(self) -> dict[Matrix, Array]:
        return {}

    def values(self, matrix: Matrix) -> Array:
        """Return the numbers of a matrix as they are written."""
        values = self._values.get(matrix)
        if values is None:
            values = self._values[matrix] = matrix.values(self.walk)
        return values

    def is_known(self, part: Part) -> bool:
        """Say whether a number is computed."""
        return self.known is None or part.kind in GIVEN or part in self.known

    def is_bright(self, part: Part) -> bool:
        """Say whether a number acts, or whether no number stands out."""
        return self.acts is None or part in self.acts

    def is_off(self, part: Part) -> bool:
        """Say whether a number is the output of a node that is held at 0."""
        return part.kind == "A" and (part.layer, part.row) in self.walk.network.off

    def is_told(self, matrix: Matrix, row: int, column: int) -> bool:
        """Say whether a number is of the one sample that the text tells of, among others."""
        return matrix.has_samples and matrix.sample(row, column) == self.walk.sample

    def text(self, matrix: Matrix, row: int, column: int, part: Part) -> str:
        """Return a number as it is written."""
        if not self.is_known(part):
            if part in self.partial and self.is_told(matrix, row, column):
                return number(self.partial[part], self.decimals)
            return NOT_YET
        return self._written(matrix.kind, float(self.values(matrix)[row, column]))

    def spoken(self, matrix: Matrix, row: int, column: int) -> str:
        """Return a number as a screen reader says it, such as "W1 row 2 column 1: 0.420"."""
        part = matrix.part(row, column)
        text = self.text(matrix, row, column, part)
        values: dict[str, object] = {
            "name": matrix.name,
            "row": row + 1 + (matrix.first if matrix.turned else 0),
            "column": column + 1 + (0 if matrix.turned else matrix.first),
            "value": tr("not computed yet") if text == NOT_YET else text,
        }
        if matrix.rows == 1 and matrix.columns == 1:
            return tr("{name}: {value}", **values)
        if matrix.columns == 1:
            return tr("{name} row {row}: {value}", **values)
        return tr("{name} row {row} column {column}: {value}", **values)

    def characters(self, matrix: Matrix) -> int:
        """Return how many characters the longest number may have."""
        if matrix.kind in ("raw", "y"):
            return 3
        if matrix.kind == "decision":
            return 5
        positive = matrix.kind == "A" and self.walk.network.activations[matrix.layer - 1] in _POSITIVE_ACTIVATIONS
        sign = matrix.kind not in _NEVER_NEGATIVE and not positive
        if self.decimals is None:
            return _ALL_DIGITS + sign
        largest = np.max(np.abs(self.values(matrix)), initial=0.0)
        if not math.isfinite(largest) or largest < 1.0:
            whole = 1
        elif largest < _LARGEST_FIXED:
            whole = len(f"{largest:.{self.decimals}f}") - self.decimals - 1
        else:
            whole = _POWER
        return sign + whole + 1 + self.decimals

    def _written(self, kind: str, value: float) -> str:
        if kind in ("raw", "y"):
            return number(value, 0)
        if kind == "decision":
            return tr("light") if value >= LIGHT_FROM else tr("dark")
        return number(value, self.decimals)


def parameter_of(part: Part) -> Parameter | None:
    """Return the parameter that can be edited where `part` stands."""
    return Parameter(part.layer, part.row, part.column) if part.kind in ("W", "b") else None


def traceable(part: Part) -> Parameter | None:
    """Return the parameter whose gradient `part` is."""
    return Parameter(part.layer, part.row, part.column) if part.kind in ("dW", "db") else None
