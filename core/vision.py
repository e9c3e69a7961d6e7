"""How colours look to people who lack one of the three kinds of cones: a simulation, and approximate."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.colour import BLACK, WHITE, Rgb, as_coloraide, contrast_ratio
from core.messages import Message, tr


@dataclass(frozen=True)
class Vision:
    """A way to see colours.

    Attributes
    ----------
    name : str
        The key in `VISIONS`.
    title : Message
    note : Message
        What is missing and how frequent that is, one sentence.
    filter : str
        coloraide's name of the simulation; empty for the usual colour vision.
    """

    name: str
    title: Message
    note: Message
    filter: str


_ALL = (
    Vision("usual", tr("Usual vision"), tr("All three kinds of cones."), ""),
    Vision(
        "protanopia",
        tr("Protanopia"),
        tr("No cones for long waves: red looks dark. About 1 % of men."),
        "protan",
    ),
    Vision(
        "deuteranopia",
        tr("Deuteranopia"),
        tr("No cones for medium waves: red and green look alike. About 1 % of men."),
        "deutan",
    ),
    Vision(
        "tritanopia",
        tr("Tritanopia"),
        tr("No cones for short waves: blue and green look alike. Very rare."),
        "tritan",
    ),
)

VISIONS: Mapping[str, Vision] = MappingProxyType({vision.name: vision for vision in _ALL})
"""The usual vision and the three dichromacies, by name."""


@dataclass(frozen=True)
class Seen:
    """A background and the fonts on it as somebody sees them.

    Attributes
    ----------
    vision : Vision
    background : Rgb
    fonts : tuple of Rgb
        White, black, and one's own font colour if there is one.
    ratios : tuple of float
        The contrast ratio of each font, not rounded.
    """

    vision: Vision
    background: Rgb
    fonts: tuple[Rgb, ...]
    ratios: tuple[float, ...]

    @property
    def is_white_better(self) -> bool:
        """Whether white has at least the contrast of black."""
        return self.ratios[0] >= self.ratios[1]


def simulated(colour: Rgb, name: str) -> Rgb:
    """Return the colour that looks to usual eyes as `colour` does to others.

    Parameters
    ----------
    colour : Rgb
    name : str
        A key of `VISIONS`.

    Notes
    -----
    coloraide's own choice of methods for a cone that is missing altogether: Viénot, Brettel and
    Mollon (1999) for protanopia and deuteranopia, Brettel, Viénot and Mollon (1997) for tritanopia.
    What falls out of sRGB is clipped.
    """
    vision = VISIONS[name]
    if not vision.filter:
        return colour
    channels = as_coloraide(colour).filter(vision.filter, out_space="srgb").clip().coords(nans=False)
    return Rgb(*(math.floor(channel * 255.0 + 0.5) for channel in channels))


def seen(background: Rgb, name: str, font: Rgb | None = None) -> Seen:
    """Return how white, black and a font colour of one's own look on a background.

    Parameters
    ----------
    background : Rgb
    name : str
        A key of `VISIONS`.
    font : Rgb, optional
    """
    shown = simulated(background, name)
    # White and black look the same to everybody; the filters would leave an error in their last digits.
    fonts = (WHITE, BLACK) if font is None else (WHITE, BLACK, simulated(font, name))
    return Seen(VISIONS[name], shown, fonts, tuple(contrast_ratio(shown, colour) for colour in fonts))
