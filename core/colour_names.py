"""The CSS colour name that is nearest to a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.colour import Rgb, as_coloraide

if TYPE_CHECKING:
    from coloraide import Color


@dataclass(frozen=True)
class NearestName:
    """A name of CSS, and how far away its colour is.

    Attributes
    ----------
    name : str
        One of the 148 of CSS Color 4, such as ``steelblue``.
    difference : float
        CIEDE2000 between the two colours; 0 for the very colour. About 1 is just noticeable, and at
        10 nobody would call it the same colour.
    """

    name: str
    difference: float

    @property
    def is_exact(self) -> bool:
        """Whether the name stands for this very colour."""
        return self.difference == 0.0


def nearest_name(rgb: Rgb) -> NearestName:
    """Return the CSS name whose colour differs least from `rgb`, by CIEDE2000.

    It takes some 7 ms. Where two names mean one colour, it is ``cyan``, ``magenta`` or the one with ``grey``.
    """
    exact = css_names().get(rgb)
    if exact is not None:
        return NearestName(exact, 0.0)
    color = as_coloraide(rgb).convert("lab-d65")
    differences = {name: float(color.delta_e(named, method="2000")) for name, named in _named_colours().items()}
    nearest = min(differences, key=differences.__getitem__)
    return NearestName(nearest, differences[nearest])


@cache
def css_names() -> Mapping[Rgb, str]:
    """Return a name of CSS for each of the colours that have one."""
    from coloraide.css.color_names import name2val_map  # with coloraide itself, not before it is needed

    names = sorted(name2val_map.keys() - {"transparent"})
    return {Rgb(*map(round, name2val_map[name][:3])): name for name in names}


@cache
def _named_colours() -> Mapping[str, "Color"]:
    return {name: as_coloraide(rgb).convert("lab-d65") for rgb, name in css_names().items()}
