"""Numbers that keep to the width of their place."""

from gui import theme


def widest(decimals: int = theme.DECIMALS) -> int:
    """Return the most characters of a number in the diagram, such as −12.346 has with three decimals."""
    return decimals + 4


def short_number(value: float | None, decimals: int = theme.DECIMALS, signed: bool = False) -> str:
    """Return a number with so many decimals; a large one with as many as its place allows.

    Parameters
    ----------
    value : float or None
        None is not computed yet: "–".
    decimals : int
        From 2 up.
    signed : bool
        Whether the sign is always written, also where only zeros are left of the number.
    """
    if value is None:
        return theme.NOT_YET
    width = widest(decimals)
    for fewer in range(decimals, -1, -1):
        text = _signed(theme.number(value, fewer), value, signed)
        if len(text) <= width and "e" not in text:
            return text
    for fewer in (2, 1, 0):
        mantissa, _, exponent = f"{value:.{fewer}e}".partition("e")
        text = _signed(f"{mantissa}e{int(exponent)}".replace("-", "−"), value, signed)
        if len(text) <= width:
            return text
    return text


def _signed(text: str, value: float, signed: bool) -> str:
    if not signed or text.startswith("−") or value != value or value == 0.0:
        return text
    return f"+{text}" if value >= 0.0 else f"−{text}"
