"""The nearest background of the same hue on which a font can be read."""

import math
from collections.abc import Sequence

from core.colour import Rgb, as_coloraide, coloraide_class, contrast_ratio

_STEPS = 1_024
_MARGIN = 8  # steps beside the border that are looked at: whole levels make it rough, by four steps in the dark


def nearest_passing(background: Rgb, font: Rgb, ratio: float) -> Rgb | None:
    """Return the background nearest to a given one that reaches a contrast ratio with a font.

    Parameters
    ----------
    background, font : Rgb
    ratio : float
        The least contrast ratio of WCAG 2.x, 1 to 21.

    Returns
    -------
    Rgb or None
        `background` itself if it passes, None if no background of its hue does.

    Notes
    -----
    The candidates are those of `HueLine`, in `_STEPS` steps of lightness. A border between what
    passes and what does not is looked for on the lighter and on the darker side, and of all that
    passes near them the colour with the smallest `distance` is taken. What passes is decided by
    whole levels and a ratio that is not rounded.
    """
    if contrast_ratio(background, font) >= ratio:
        return background
    line = HueLine(background)
    found = [
        colour
        for end in (0, _STEPS)
        for colour in _near_border(line, font, ratio, end)
        if contrast_ratio(colour, font) >= ratio
    ]
    return min(found, key=lambda colour: distance(background, colour), default=None)


class HueLine:
    """The colours of one hue of OKLCH, from black to white.

    Parameters
    ----------
    colour : Rgb
        Gives hue and chroma, and lies on the line itself.

    Attributes
    ----------
    lightness : float
        Of `colour`, in OKLCH, 0 to 1.
    """

    def __init__(self, colour: Rgb) -> None:
        self.lightness, self._chroma, hue = as_coloraide(colour).convert("oklch").coords(nans=False)
        self._hue = 0.0 if math.isnan(hue) else hue

    def at(self, lightness: float) -> Rgb:
        """Return the colour with a lightness from 0 to 1, and as much of the chroma as sRGB has there."""
        color = coloraide_class()("oklch", [lightness, self._chroma, self._hue])
        # Ray tracing in OKLCH keeps lightness and hue; CSS's own mapping would trade some of them for chroma.
        fitted = color.fit("srgb", method="raytrace", pspace="oklch").convert("srgb").clip()
        return Rgb(*(math.floor(channel * 255.0 + 0.5) for channel in fitted.coords(nans=False)))


def distance(a: Rgb, b: Rgb) -> float:
    """Return the distance of two colours in OKLab (ΔE OK of CSS Color 4); black and white are 1 apart."""
    return float(as_coloraide(a).delta_e(as_coloraide(b), method="ok"))


def _near_border(line: HueLine, font: Rgb, ratio: float, end: int) -> Sequence[Rgb]:
    """Return the colours about the border that lies between the line's own colour and `end`, if there is one."""
    fails, passes = round(line.lightness * _STEPS), end
    if contrast_ratio(line.at(end / _STEPS), font) < ratio:
        return ()
    while abs(passes - fails) > 1:
        middle = (passes + fails) // 2
        if contrast_ratio(line.at(middle / _STEPS), font) >= ratio:
            passes = middle
        else:
            fails = middle
    first, last = max(passes - _MARGIN, 0), min(passes + _MARGIN, _STEPS)
    return tuple({line.at(step / _STEPS) for step in range(first, last + 1)})
