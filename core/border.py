"""Where a network's two answers meet on a plane of colours."""

from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.metrics import LIGHT_FROM
from core.network import Network

SIDES = (73, 61, 49, 37, 25)
"""Numbers of points along the side of a picture, for small to large networks; odd, see `border_lines`.

Their steps are so many twelfths, for the hues have kinks at every sixth."""
_MOST_PRODUCTS = 6e6
_LARGE = 64
_MOVING_SIDE = 49


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network answers over a picture of colours.

    Attributes
    ----------
    output : ndarray of shape (height, width)
        A of the output node; row 0 is the top. May hold infinities and what is no number.
    is_light : ndarray of bool, shape (height, width)
        Where the network decides for the light font.
    border : tuple of ndarray of shape (n_points, 2)
        The lines on which the output is 0.5: x from left to right, y from bottom to top, each from
        0 to 1.
    """

    output: Array
    is_light: np.ndarray
    border: tuple[Array, ...]

    @property
    def share_light(self) -> float:
        """The share of the picture that gets the light font."""
        return float(self.is_light.mean())


def answers_over(network: Network, X: Array, width: int, height: int) -> Answers:
    """Return what a network with one output answers for the colours of a picture.

    Parameters
    ----------
    network : Network
    X : ndarray of shape (3, height * width)
        As `core.plane.Cut.colours` returns them.
    width, height : int
    """
    forward_pass = network.forward_prop(X)
    output = forward_pass.A[-1][0].reshape(height, width)
    # A logistic output is flat nearly everywhere; its Z is nearly straight across the border, where
    # the line is interpolated. Z = 0 is A = 0.5.
    is_logistic = network.activations[-1] == "logistic"
    margin = forward_pass.Z[-1][0].reshape(height, width) if is_logistic else output - LIGHT_FROM
    with np.errstate(invalid="ignore"):
        return Answers(output, output >= LIGHT_FROM, border_lines(margin))


def border_lines(margin: Array) -> tuple[Array, ...]:
    """Return the lines on which `margin` of shape (height, width) is 0, in the units of `Answers.border`.

    Of a large picture every second point is looked at, which halves the time and cannot be seen.
    """
    # The import is small, but nothing of it is needed before the window is there.
    from contourpy import contour_generator

    if margin.shape[0] % 2 == margin.shape[1] % 2 == 1 and min(margin.shape) > _LARGE:
        margin = margin[::2, ::2]
    height, width = margin.shape
    is_finite = np.isfinite(margin)
    whole = margin if is_finite.all() else np.ma.masked_array(margin, ~is_finite)
    size = float(np.max(np.abs(margin), where=is_finite, initial=0.0))
    if size > 1e100:  # products of such numbers would be infinite
        whole = whole / size
    x, y = np.linspace(0.0, 1.0, width), np.linspace(1.0, 0.0, height)
    return tuple(np.asarray(line) for line in contour_generator(x, y, whole, name="serial").lines(0.0))


def side_for(network: Network, is_moving: bool = False) -> int:
    """Return how many points a side of the picture may have, for the time of one frame to suffice.

    Parameters
    ----------
    network : Network
    is_moving : bool
        Whether the network or the plane changes at every frame; the picture is then a coarser one.
    """
    if is_moving:
        return min(side_for(network), _MOVING_SIDE)
    products = sum(w.size for w in network.weights)
    return next((side for side in SIDES if side * side * products <= _MOST_PRODUCTS), SIDES[-1])
