"""Numbers as people type them."""

import math
import re

from core.messages import tr
from core.text import quoted

_NUMBER = r"(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+\-]?[0-9]+)?"
_TYPED = re.compile(rf"([+\-]?)\s*({_NUMBER})(?:\s*/\s*({_NUMBER}))?")
_GROUPED = re.compile(r"[+\-]?\s*[0-9]+(?:[.,][0-9]+){2,}")

# What East Asian input methods type for ASCII, and the other signs for minus and for a fraction.
_PLAIN = {0xFF01 + k: 0x21 + k for k in range(94)} | {ord("−"): "-", ord("⁄"): "/"}


def parse_number(text: str) -> float:
    """Return the number that a person typed.

    Parameters
    ----------
    text : str
        A decimal number with comma or point as decimal mark, or a fraction of two such numbers:
        ``0.5``, ``−0,5``, ``+3``, ``1e-3``, ``1/2``, ``−3/4``, ``1,5/2``. The minus may be the
        hyphen of the keyboard or the real sign; blanks around do not matter.

    Returns
    -------
    float
        Finite.

    Raises
    ------
    ValueError
        If it is anything else; the sentence says what would be right.
    """
    plain, shown = text.translate(_PLAIN).strip(), quoted(text.strip())
    if not plain:
        raise ValueError(tr("Nothing is typed; right would be a number such as 0.5, −0,5, 1/2 or 1e-3."))
    if _GROUPED.fullmatch(plain):
        raise ValueError(
            tr("{text} has more than one comma or point; right would be a number such as 1000000.5.", text=shown)
        )
    match = _TYPED.fullmatch(plain)
    if match is None:
        raise ValueError(tr("{text} is no number; right would be 0.5, −0,5, 1/2 or 1e-3.", text=shown))
    sign, upper, lower = match.groups()
    value, divisor = _decimal(upper), _decimal(lower or "1")
    if divisor == 0.0:
        raise ValueError(tr("{text} divides by 0; right would be a fraction such as 1/2 or −3/4.", text=shown))
    if not (math.isfinite(divisor) and math.isfinite(value / divisor)):
        raise ValueError(tr("{text} is too large; right would be a number up to 1.7e308.", text=shown))
    return math.copysign(value / divisor, -1.0 if sign == "-" else 1.0)


def _decimal(digits: str) -> float:
    return float(digits.replace(",", "."))
