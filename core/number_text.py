"""Numbers as people read them."""

import math

NOT_YET = "–"
"""Stands for a value that is not computed yet."""

FEWEST_DECIMALS, MOST_DECIMALS = 2, 10


def number(value: float | None, decimals: int | None = 3) -> str:
    """Return a number with a real minus sign; "–" for None and for no number, "∞" for infinity.

    Parameters
    ----------
    value : float or None
    decimals : int or None
        None gives all digits: the shortest text that stands for this very float.

    Notes
    -----
    Numbers of a million and more, which no fixed width holds, are written as 1.234e+06.
    """
    if value is None or math.isnan(value):
        return NOT_YET
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if decimals is None:
        text = repr(float(value))
    else:
        text = f"{value:.{decimals}f}" if abs(value) < 1e6 else f"{value:.{decimals}e}"
        if value == 0.0:
            text = text.lstrip("-")
    return text.replace("-", "−")
