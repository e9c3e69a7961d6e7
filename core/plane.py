"""Planes of the colour cube, and what a network computes over them."""

import colorsys
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike

from core.activations import Array
from core.colour import Rgb
from core.messages import Message, tr
from core.network import Network

NEAR = 0.1
"""How far from a plane a colour may lie to be shown on it, as a share of a channel's range."""


@dataclass(frozen=True)
class Component:
    """One of the numbers that a colour is made of.

    Attributes
    ----------
    title : Message
    space : {"rgb", "hsv"}
    index : int
        Its place in the space.
    whole : int
        What 1 stands for: 255, 360 or 100.
    unit : str
        Written after the number.
    """

    title: Message
    space: str
    index: int
    whole: int
    unit: str

    def text(self, share: float) -> str:
        """Return a value from 0 to 1 as people write it, such as "210°" or "67 %"."""
        return f"{share * self.whole:.0f}{self.unit}"


RED = Component(tr("red"), "rgb", 0, 255, "")
GREEN = Component(tr("green"), "rgb", 1, 255, "")
BLUE = Component(tr("blue"), "rgb", 2, 255, "")
HUE = Component(tr("hue"), "hsv", 0, 360, "°")
SATURATION = Component(tr("saturation"), "hsv", 1, 100, " %")
VALUE = Component(tr("value"), "hsv", 2, 100, " %")


@dataclass(frozen=True)
class Plane:
    """Two components of a colour as the axes of a picture, the third one fixed.

    Attributes
    ----------
    name : str
        The key in `PLANES`.
    title : Message
        The name as people read it.
    across, up, fixed : Component
        All of one space.
    """

    name: str
    title: Message
    across: Component
    up: Component
    fixed: Component

    def components(self, colour: Rgb) -> tuple[float, float, float]:
        """Return a colour's `across`, `up` and `fixed`, each from 0 to 1.

        Black has no hue and no saturation, greys have no hue; they count as 0 then.
        """
        channels = colour.r / 255.0, colour.g / 255.0, colour.b / 255.0
        values = colorsys.rgb_to_hsv(*channels) if self.fixed.space == "hsv" else channels
        return values[self.across.index], values[self.up.index], values[self.fixed.index]

    def channels(self, across: ArrayLike, up: ArrayLike, fixed: ArrayLike) -> Array:
        """Return red, green and blue from 0 to 1, shape (3, …), for components that broadcast to the shape (…)."""
        parts: list[Array] = [np.empty(0)] * 3
        for component, numbers in ((self.across, across), (self.up, up), (self.fixed, fixed)):
            parts[component.index] = np.asarray(numbers, dtype=float)
        if self.fixed.space == "hsv":
            return hsv_to_rgb(*parts)
        return np.stack(np.broadcast_arrays(*parts))

    def project(self, X: Array) -> tuple[Array, Array, Array, Array]:
        """Return `across`, `up` and `fixed` of colours, and how much `fixed` moves their channels.

        Parameters
        ----------
        X : ndarray of shape (3, n)
            Channels from 0 to 1.

        Returns
        -------
        tuple of ndarray of shape (n,)
            The last one is the largest change of a channel for a change of `fixed` by 1: a nearly
            black colour of another saturation is nearly the same colour.
        """
        values = rgb_to_hsv(X) if self.fixed.space == "hsv" else X
        weight = values[VALUE.index] if self.fixed == SATURATION else np.ones(X.shape[1])
        return values[self.across.index], values[self.up.index], values[self.fixed.index], weight


_ENTRIES = (
    Plane("hue_value", tr("hue × value"), HUE, VALUE, SATURATION),
    Plane("hue_saturation", tr("hue × saturation"), HUE, SATURATION, VALUE),
    Plane("red_green", tr("red × green"), RED, GREEN, BLUE),
    Plane("red_blue", tr("red × blue"), RED, BLUE, GREEN),
    Plane("green_blue", tr("green × blue"), GREEN, BLUE, RED),
)

PLANES: Mapping[str, Plane] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""Every plane by name; the one place where one is added."""


@dataclass(frozen=True)
class Cut:
    """A plane at one value of its fixed component; two of them are equal if they show the same colours.

    Attributes
    ----------
    plane : Plane
    level : float
        The fixed component, from 0 to 1.
    """

    plane: Plane
    level: float

    @classmethod
    def through(cls, plane: Plane, colour: Rgb) -> "Cut":
        """Return the cut that a colour lies on."""
        return cls(plane, plane.components(colour)[2])

    def at(self, x: float, y: float) -> Rgb:
        """Return the colour at a place: `x` from left to right, `y` from bottom to top, each from 0 to 1."""
        plane, parts = self.plane, [0.0] * 3
        for component, share in ((plane.across, x), (plane.up, y), (plane.fixed, self.level)):
            parts[component.index] = min(max(share, 0.0), 1.0)
        channels = colorsys.hsv_to_rgb(*parts) if plane.fixed.space == "hsv" else parts
        return Rgb(*(math.floor(255.0 * channel + 0.5) for channel in channels))

    def position(self, colour: Rgb) -> tuple[float, float]:
        """Return the place of a colour, or of its nearest relative on this cut."""
        return self.plane.components(colour)[:2]

    def holds(self, colour: Rgb) -> bool:
        """Say whether a colour may have been picked from this cut, although its channels are whole numbers."""
        slack = 1 if self.plane.fixed.space == "hsv" else 0
        there = self.at(*self.position(colour))
        return max(abs(there.r - colour.r), abs(there.g - colour.g), abs(there.b - colour.b)) <= slack

    def colours(self, width: int, height: int) -> Array:
        """Return the colours of a picture, shape (3, height * width): row by row, the top row first.

        The outermost points of the picture lie on the edges of the plane.
        """
        across = np.linspace(0.0, 1.0, width)
        up = np.linspace(1.0, 0.0, height)
        return self.plane.channels(across, up[:, np.newaxis], self.level).reshape(3, -1)


def values_over(network: Network, cut: Cut, width: int, height: int) -> tuple[Array, ...]:
    """Return A of every node over a cut.

    Returns
    -------
    tuple of ndarray of shape (n_nodes, height, width)
        One for each layer; the last one is the output. Row 0 is the top of the picture. With
        parameters beyond all scale some values may be infinite or no number.
    """
    A = network.forward_prop(cut.colours(width, height)).A
    return tuple(a.reshape(-1, height, width) for a in A)


def hsv_to_rgb(hue: Array, saturation: Array, value: Array) -> Array:
    """Return red, green and blue, shape (3, …), for components of shapes that broadcast to (…); all from 0 to 1."""
    shares = []
    for offset in (5.0, 3.0, 1.0):
        turn = np.mod(6.0 * hue + offset, 6.0)
        shares.append(value - value * saturation * np.clip(np.minimum(turn, 4.0 - turn), 0.0, 1.0))
    return np.stack(shares)


def rgb_to_hsv(rgb: Array) -> Array:
    """Return hue, saturation and value for red, green and blue; all from 0 to 1, shape (3, n).

    What has no hue or no saturation gets 0, as `colorsys` has it.
    """
    value = rgb.max(axis=0)
    spread = value - rgb.min(axis=0)
    saturation = np.divide(spread, value, out=np.zeros_like(value), where=value > 0.0)
    red, green, blue = rgb
    divisor = np.where(spread > 0.0, spread, 1.0)
    hue = np.select(
        [spread == 0.0, value == red, value == green],
        [0.0, (green - blue) / divisor, 2.0 + (blue - red) / divisor],
        4.0 + (red - green) / divisor,
    )
    return np.stack([np.mod(hue / 6.0, 1.0), saturation, value])
