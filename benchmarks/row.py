"""One row of the speed table."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Row:
    """A measured figure and its bound.

    Attributes
    ----------
    what : str
    value, bound : float
    at_least : bool
        Whether the bound is a floor; a ceiling otherwise.
    unit : str
        "x" for a ratio, or "ms".
    detail : str
        The two sides of the ratio.
    """

    what: str
    value: float
    bound: float
    unit: str = "x"
    at_least: bool = False
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether the value keeps to its bound."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        sign, verdict = (">=" if self.at_least else "<="), ("holds" if self.holds else "FAILS")
        figure = f"{self.value:7.2f} {self.unit:2} {sign} {self.bound:g}"
        return f"{verdict}  {self.what:64} {figure:24} {self.detail}"


def p99(values: list[float]) -> float:
    """Return the 99th percentile."""
    return float(np.percentile(values, 99))
