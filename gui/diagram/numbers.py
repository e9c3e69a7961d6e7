"""Numbers that keep to the width of their place."""

from gui import theme

WIDTH = 7
"""The most characters of a number in the diagram, such as −12.346 has."""


def short_number(value: float, width: int = WIDTH, signed: bool = False) -> str:
    """Return a number in at most `width` characters, with as many decimals as they allow.

    Parameters
    ----------
    value : float
    width : int
        At least 6.
    signed : bool
        Whether the sign is always written, also where only zeros are left of the number.
    """
    for decimals in range(theme.DECIMALS, -1, -1):
        text = _signed(theme.number(value, decimals), value, signed)
        if len(text) <= width and "e" not in text:
            return text
    for decimals in (2, 1, 0):
        mantissa, _, exponent = f"{value:.{decimals}e}".partition("e")
        text = _signed(f"{mantissa}e{int(exponent)}".replace("-", "−"), value, signed)
        if len(text) <= width:
            return text
    return text


def _signed(text: str, value: float, signed: bool) -> str:
    if not signed or text.startswith("−") or value != value or value == 0.0:
        return text
    return f"+{text}" if value >= 0.0 else f"−{text}"
