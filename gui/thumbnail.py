"""Small pictures of what a node computes over a plane of colours."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from core.activations import Array
from gui.theme import Theme

_STEPS = 256
_NOTHING = _STEPS
"""Where the table has the colour of what is no number."""
_GAP = 0.14
"""Half of the jump in brightness at 0.5, which lets the border between the two answers be seen."""

Table = NDArray[np.uint32]


def thumbnail_image(values: Array, kind: str, theme: Theme) -> QImage:
    """Return the picture of a node's A over a plane.

    Parameters
    ----------
    values : ndarray of shape (height, width)
        Row 0 is the top.
    kind : {"hidden", "output"}
        A hidden node's picture goes from orange (negative) over the cards' colour (0) to blue
        (positive), by its own largest value; the output's from dark (0, the font is dark) to light
        (1, the font is light), with a step at 0.5.
    theme : Theme
    """
    if kind == "output":
        return _picture(_index(values), _output_table(theme.says_dark, theme.says_light, theme.line))
    with np.errstate(invalid="ignore", over="ignore"):
        sizes = np.abs(values)
        largest = float(np.max(sizes, where=np.isfinite(sizes), initial=0.0))
        shares = 0.5 + 0.5 * (values / largest if largest > 0.0 else values)
    return _picture(_index(shares), _signed_table(theme.negative, theme.card, theme.positive, theme.line))


def colours_image(X: Array, width: int, height: int) -> QImage:
    """Return the picture of colours of shape (3, height * width), from 0 to 1, row by row from the top."""
    red, green, blue = np.rint(255.0 * X).astype(np.uint32)
    return _image(0xFF000000 | red << 16 | green << 8 | blue, width, height)


def _index(shares: Array) -> NDArray[np.intp]:
    """Return the place in a table for values from 0 to 1; what is beyond is cut off."""
    within = np.nan_to_num(np.clip(shares, 0.0, 1.0), nan=0.0)
    index = (within * (_STEPS - 1) + 0.5).astype(np.intp)
    index[np.isnan(shares)] = _NOTHING
    return index


def _picture(index: NDArray[np.intp], table: Table) -> QImage:
    height, width = index.shape
    return _image(table[index], width, height)


def _image(pixels: Table, width: int, height: int) -> QImage:
    pixels = np.ascontiguousarray(pixels, dtype=np.uint32)
    # The copy: Qt's image would go on looking at an array that Python may let go.
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


@cache
def _signed_table(negative: str, zero: str, positive: str, nothing: str) -> Table:
    places = np.linspace(-1.0, 1.0, _STEPS)
    return _table(places, (-1.0, 0.0, 1.0), (negative, zero, positive), nothing)


@cache
def _output_table(dark: str, light: str, nothing: str) -> Table:
    shares = np.linspace(0.0, 1.0, _STEPS)
    brightness = shares * (1.0 - 2.0 * _GAP) + np.where(shares >= 0.5, 2.0 * _GAP, 0.0)
    return _table(brightness, (0.0, 1.0), (dark, light), nothing)


def _table(places: Array, corners: tuple[float, ...], colours: tuple[str, ...], nothing: str) -> Table:
    """Return the pixels for `places`, whose colours at the corners are given, and the one of no number."""
    ends = [QColor(colour) for colour in colours]
    channels = ([c.red() for c in ends], [c.green() for c in ends], [c.blue() for c in ends])
    red, green, blue = (np.rint(np.interp(places, corners, values)).astype(np.uint32) for values in channels)
    pixels = np.append(red << 16 | green << 8 | blue, QColor(nothing).rgb()).astype(np.uint32)
    return pixels | np.uint32(0xFF000000)
