"""Colours: one value, its CSS spellings, and how light it is."""

import math
import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from functools import cache
from numbers import Integral
from typing import TYPE_CHECKING

import numpy as np

from core.activations import Array
from core.messages import Message, tr
from core.text import quoted

if TYPE_CHECKING:
    from coloraide import Color

CSS_COLOUR_LENGTH = 200
"""The longest text that is looked at; the longest sensible colour has some 60 characters."""

_BARE_HEX = re.compile(r"(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})", re.ASCII)
_SIX_DIGITS = re.compile(r"#?([0-9a-fA-F]{6})", re.ASCII)
_DECLARATION = re.compile(
    r"[-\w]+\s*:\s*([^;:]+?)\s*(?:!\s*important\s*)?(?:;[^;:]+:[^;:]+)*", re.ASCII | re.IGNORECASE
)
_QUOTES = "'\"`"
_CLAMPED_SPACES = ("srgb", "hsl", "hwb")


@dataclass(frozen=True, order=True)
class Rgb:
    """A colour of the sRGB cube.

    Attributes
    ----------
    r, g, b : int
        Red, green and blue, whole numbers from 0 to 255.

    Raises
    ------
    ValueError
        If a channel is anything else; True and False are no channels.
    """

    r: int
    g: int
    b: int

    def __post_init__(self) -> None:
        for name in ("r", "g", "b"):
            value = getattr(self, name)
            whole = -1 if isinstance(value, bool) or not isinstance(value, Integral) else int(value)
            if not 0 <= whole <= 255:
                raise ValueError(tr("The channel {name} must be a whole number from 0 to 255.", name=name))
            object.__setattr__(self, name, whole)  # numpy's integers become plain ones

    @property
    def hex(self) -> str:
        """The colour as six hexadecimal digits, such as ``#336699``."""
        return f"#{self.r:02x}{self.g:02x}{self.b:02x}"

    @property
    def scaled(self) -> Array:
        """The network's input X: the channels divided by 255, shape (3, 1)."""
        return np.array([[self.r], [self.g], [self.b]], dtype=np.float64) / 255.0

    @property
    def css_rgb(self) -> str:
        """The colour as CSS writes it in channels, such as ``rgb(51, 102, 153)``."""
        return f"rgb({self.r}, {self.g}, {self.b})"

    @property
    def css_hsl(self) -> str:
        """The colour as hue, saturation and lightness, such as ``hsl(210, 50%, 40%)``.

        Five significant digits: enough for `parse_colour` to give back the same colour.
        """
        return as_coloraide(self).convert("hsl").to_string(comma=True, percent=True, precision=5)


BLACK = Rgb(0, 0, 0)
WHITE = Rgb(255, 255, 255)


def parse_colour(text: str) -> Rgb:
    """Return the colour that a CSS spelling or bare hexadecimal digits stand for.

    Parameters
    ----------
    text : str
        A name, ``#369``, ``#336699``, ``336699``, ``rgb()``, ``hsl()``, ``hwb()``, ``lab()``,
        ``lch()``, ``oklab()``, ``oklch()`` or ``color()``, in any case, with white space around.
        What comes along from code is passed over: quotation marks, a semicolon or comma at the end,
        the property of a declaration (``color: #369;``), and declarations after the first.

    Returns
    -------
    Rgb
        The nearest colour of the cube. What ``rgb()``, ``hsl()`` and ``hwb()`` overshoot is cut off,
        as CSS Color 4 prescribes; colours of wider spaces are fitted into sRGB by coloraide.

    Raises
    ------
    ValueError
        If the text is no colour, or one with transparency. CSS expressions (``calc()``,
        ``color-mix()``, ``var()``) count as no colour.
    """
    bare = text.strip()
    if not bare or len(bare) > CSS_COLOUR_LENGTH:
        raise ValueError(_not_a_colour(bare))
    spelling = _unwrapped(bare)
    if digits := _SIX_DIGITS.fullmatch(spelling):
        return Rgb(*bytes.fromhex(digits[1]))  # the most frequent one, without coloraide's import
    try:
        color = coloraide_class()(f"#{spelling}" if _BARE_HEX.fullmatch(spelling) else spelling)
        opaque = color.alpha(nans=False) >= 1.0
        channels = _fitted(color)
    except (ValueError, ArithmeticError):
        # coloraide's own words for this speak of its interface, not of what was typed.
        raise ValueError(_not_a_colour(bare)) from None
    if not opaque:
        raise ValueError(tr("{text} is not opaque, as a background has to be.", text=quoted(bare)))
    # Conversions leave an error in the last digits, which must not decide where a channel ends on a half.
    return Rgb(*(math.floor(round(min(max(channel, 0.0), 1.0) * 255.0, 6) + 0.5) for channel in channels))


def luma(rgb: Rgb) -> float:
    """Return the luma of a colour in [0, 1], by the weights of ITU-R BT.601.

    It weighs the gamma-encoded channels, unlike `relative_luminance`.
    """
    return (299 * rgb.r + 587 * rgb.g + 114 * rgb.b) / 255_000


def relative_luminance(rgb: Rgb) -> float:
    """Return the relative luminance of WCAG 2.x, in [0, 1].

    The weights have the four digits of WCAG's definition: with the exact ones of sRGB, which
    coloraide's own ``luminance`` takes, a ratio near 4.5 can fall on the other side of it.
    """
    red, green, blue = as_coloraide(rgb).convert("srgb-linear").coords()
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(a: Rgb, b: Rgb) -> float:
    """Return the contrast ratio of WCAG 2.x, from 1 to 21, not rounded; the order does not matter."""
    darker, lighter = sorted((relative_luminance(a), relative_luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def wcag_level(ratio: float, large: bool = False) -> str:
    """Return the level of WCAG 2.x that a contrast ratio reaches.

    Parameters
    ----------
    ratio : float
        A contrast ratio, not rounded: 4.4999 is not 4.5.
    large : bool
        Whether the text is large (from 18 pt, or 14 pt bold).

    Returns
    -------
    {"AAA", "AA", "fail"}
        By success criteria 1.4.6 (7, large 4.5) and 1.4.3 (4.5, large 3).
    """
    enhanced, minimum = (4.5, 3.0) if large else (7.0, 4.5)
    if ratio >= enhanced:
        return "AAA"
    return "AA" if ratio >= minimum else "fail"


def format_ratio(ratio: float) -> str:
    """Return a contrast ratio with two decimals, rounded down: 4.4999 must not look like a pass."""
    return str(Decimal(repr(float(ratio))).quantize(Decimal("0.01"), rounding=ROUND_DOWN))


@cache
def coloraide_class() -> "type[Color]":
    """Return coloraide's Color, with CMYK; importing it takes some 60 ms, the first time."""
    from coloraide import Color
    from coloraide.spaces.cmy import CMY
    from coloraide.spaces.cmyk import CMYK

    class WithCmyk(Color):
        pass

    WithCmyk.register([CMY(), CMYK()])
    return WithCmyk


def as_coloraide(rgb: Rgb) -> "Color":
    """Return the colour as coloraide has it, in the space ``srgb``."""
    return coloraide_class()("srgb", [rgb.r / 255.0, rgb.g / 255.0, rgb.b / 255.0])


def _unwrapped(text: str) -> str:
    """Return what is left of a copied piece of code when its wrapping is taken off."""
    text = text.rstrip(";, \t\r\n").strip(_QUOTES)
    declaration = _DECLARATION.fullmatch(text.rstrip("; \t\r\n"))
    return declaration[1].strip(_QUOTES) if declaration else text.strip()


def _fitted(color: "Color") -> list[float]:
    _require_finite(color)
    srgb = color.convert("srgb")
    srgb = srgb.clip() if color.space() in _CLAMPED_SPACES else srgb.fit()
    _require_finite(srgb)
    return [float(channel) for channel in srgb.coords(nans=False)]


def _require_finite(color: "Color") -> None:
    if not all(math.isfinite(value) for value in color.coords(nans=False)):
        raise ArithmeticError


def _not_a_colour(text: str) -> Message:
    return tr(
        "{text} is no colour; right would be #336699, teal, rgb(51, 102, 153) or hsl(210, 50%, 40%).",
        text=quoted(text),
    )
