"""Who may decide between a light and a dark font: the network, three formulas, and two learned by scikit-learn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.messages import Message, tr
from core.metrics import LIGHT_FROM
from core.network import Network

LUMA_WEIGHTS = (299, 587, 114)
"""Thousandths, of red, green and blue, on gamma-encoded channels: ITU-R BT.601."""

WCAG_WEIGHTS = (0.2126, 0.7152, 0.0722)
"""Of linear red, green and blue: relative luminance in WCAG 2.x, with the four digits of its definition."""

SRGB_WEIGHTS = (0.21263900587151027, 0.715168678767756, 0.07219231536073371)
"""Of linear red, green and blue: Y of CIE XYZ (D65) for sRGB, as CSS Color 4 has it."""

LIGHTNESS_BORDER = 50.0
"""L* below which a light font is chosen: the middle of its scale from 0 to 100."""

_LUMA_BORDER = 127_500
_KNEE, _SLOPE, _OFFSET, _GAMMA = 0.04045, 12.92, 0.055, 2.4  # sRGB's transfer function, IEC 61966-2-1
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27  # CIE 15: where L* turns into a straight line, and its slope
_GLARE = 0.05  # WCAG 2.x adds it to both luminances

Flags = NDArray[np.bool_]
Networks = Mapping[str, Network]


@dataclass(frozen=True, eq=False)
class Verdicts:
    """What a judge says of n colours.

    Attributes
    ----------
    score : ndarray of shape (n,)
        The judge's own number; `Judge.measure` says what it is.
    is_light : ndarray of bool, shape (n,)
        Whether the font is to be light.
    """

    score: Array
    is_light: Flags


@dataclass(frozen=True)
class Judge:
    """One who decides.

    Attributes
    ----------
    name : str
        The key in `JUDGES`.
    title : Message
        Short, for people.
    measure : Message
        What its number is, and in which range.
    rule : Message
        When it wants a light font, one sentence.
    is_learned : bool
        Whether it has to be given as a network.
    """

    name: str
    title: Message
    measure: Message
    rule: Message
    is_learned: bool = False


_LEARNED_RULE = tr("Light where its probability of a light font is at least 0.5.")
_ALL = (
    Judge(
        "network",
        tr("Network"),
        tr("probability of a light font, 0 to 1"),
        tr("Light where the output of the network on screen is at least 0.5."),
        is_learned=True,
    ),
    Judge(
        "luma",
        tr("Luma"),
        tr("Rec. 601 luma Y′, 0 to 1"),
        tr("Light where Y′ = 0.299 R + 0.587 G + 0.114 B of the channels as they are is at most one half."),
    ),
    Judge(
        "wcag",
        tr("WCAG"),
        tr("the better contrast ratio of white and black, 1 to 21"),
        tr("Light where white has at least the contrast of black, by WCAG 2: up to a relative luminance of 0.1791."),
    ),
    Judge(
        "lightness",
        tr("L*"),
        tr("CIELAB lightness L* (D65), 0 to 100"),
        tr("Light where the lightness is below 50, the middle between black and white."),
    ),
    Judge(
        "mlp",
        tr("MLPClassifier"),
        tr("probability of a light font, 0 to 1"),
        _LEARNED_RULE,
        is_learned=True,
    ),
    Judge(
        "logistic_regression",
        tr("LogisticRegression"),
        tr("probability of a light font, 0 to 1"),
        _LEARNED_RULE,
        is_learned=True,
    ),
)

JUDGES: Mapping[str, Judge] = MappingProxyType({judge.name: judge for judge in _ALL})
"""Every judge by name, in the order in which they are shown."""

FIRST_FOUR = ("network", "luma", "wcag", "lightness")
"""The judges that need nothing but the network on screen."""


def linear(X: Array) -> Array:
    """Return gamma-encoded sRGB channels, in [0, 1] and of any shape, as linear light (IEC 61966-2-1)."""
    return np.where(X <= _KNEE, X / _SLOPE, ((X + _OFFSET) / (1.0 + _OFFSET)) ** _GAMMA)


def lumas(X: Array) -> Array:
    """Return the Rec. 601 luma, in [0, 1], of colours of shape (3, n); shape (n,)."""
    return np.asarray(np.asarray(LUMA_WEIGHTS) @ X / 1000.0)


def luminances(X: Array) -> Array:
    """Return the relative luminance of WCAG 2.x, in [0, 1], of colours of shape (3, n); shape (n,)."""
    return np.asarray(np.asarray(WCAG_WEIGHTS) @ linear(X))


def lightnesses(X: Array) -> Array:
    """Return CIELAB's L* for the white of D65, 0 to 100, of colours of shape (3, n); shape (n,).

    ``L* = 116 f(Y) − 16`` with Y from `SRGB_WEIGHTS` and f the cube root, or a straight line near black (CIE 15).
    """
    Y = np.asarray(SRGB_WEIGHTS) @ linear(X)
    return np.where(Y > _EPSILON, 116.0 * np.cbrt(Y) - 16.0, _KAPPA * Y)


def contrasts(a: Array, b: Array) -> Array:
    """Return WCAG 2.x's contrast ratio, 1 to 21 and not rounded, of relative luminances, elementwise."""
    return np.asarray((np.maximum(a, b) + _GLARE) / (np.minimum(a, b) + _GLARE))


def verdicts(name: str, X: Array, networks: Networks | None = None) -> Verdicts:
    """Return what a judge says of colours.

    Parameters
    ----------
    name : str
        A key of `JUDGES`.
    X : ndarray of shape (3, n)
        Red, green and blue in the rows, in [0, 1].
    networks : mapping of str to Network
        The learned judges, by name; only theirs are needed.

    Raises
    ------
    KeyError
        If there is no such judge, or it is learned and `networks` lacks it.
    """
    if JUDGES[name].is_learned:
        if networks is None:
            raise KeyError(name)
        output = networks[name].forward_prop(X).A[-1][0]
        return Verdicts(output, output >= LIGHT_FROM)
    return _FORMULAS[name](X)


def _by_luma(X: Array) -> Verdicts:
    # In thousandths of whole levels where they are whole, so that no rounding decides at the border.
    weighted = np.asarray(LUMA_WEIGHTS) @ np.round(X * 255.0, 9)
    return Verdicts(lumas(X), weighted <= _LUMA_BORDER)


def _by_wcag(X: Array) -> Verdicts:
    Y = luminances(X)
    white, black = contrasts(Y, np.ones_like(Y)), contrasts(Y, np.zeros_like(Y))
    return Verdicts(np.maximum(white, black), white >= black)


def _by_lightness(X: Array) -> Verdicts:
    lightness = lightnesses(X)
    return Verdicts(lightness, lightness < LIGHTNESS_BORDER)


_FORMULAS: Mapping[str, Callable[[Array], Verdicts]] = {
    "luma": _by_luma,
    "wcag": _by_wcag,
    "lightness": _by_lightness,
}
