"""What the judges say of every colour of a palette, in which order they are listed, and each against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.colour import BLACK, WHITE, Rgb
from core.judges import JUDGES, Flags, Networks, Verdicts, contrasts, luminances, verdicts
from core.palette import Palette
from core.plane import rgb_to_hsv

PASSES = 4.5
"""The contrast ratio that WCAG 2.x asks of normal text for level AA."""

MOST_IN_MATRIX = 200
"""So many colours of a palette are set against each other, with white and black besides."""

PLACE, COLOUR, NAME, FONT = "place", "colour", "name", "font"
PROBABILITY, CONTRAST, AGAINST = "probability", "contrast", "against"
"""What a palette can be sorted by, beside the judges by their names."""

Places = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class JudgedPalette:
    """What the judges say of n colours.

    Attributes
    ----------
    driver : str
        The judge whose fonts are taken.
    said : mapping of str to Verdicts
        What each judge says, in the order of `core.judges.JUDGES`.
    probability : ndarray of shape (n,)
        Of a light font: the driver's where it has one, else the network's.
    contrast : ndarray of shape (n,)
        The ratio of the driver's font, not rounded.
    against : ndarray of int, shape (n,)
        How many judges want the other font.
    """

    driver: str
    said: Mapping[str, Verdicts]
    probability: Array
    contrast: Array
    against: NDArray[np.int64]

    @property
    def is_light(self) -> Flags:
        """Whether the driver wants a light font, shape (n,)."""
        return self.said[self.driver].is_light

    @property
    def disputed(self) -> Flags:
        """Where at least one judge wants the other font, shape (n,)."""
        return self.against > 0

    @property
    def failing(self) -> Flags:
        """Where the driver's font fails AA for normal text, shape (n,)."""
        return self.contrast < PASSES

    @property
    def font_colours(self) -> list[Rgb]:
        """White or black for each colour."""
        return [WHITE if light else BLACK for light in self.is_light]


def judged(palette: Palette, driver: str, networks: Networks) -> JudgedPalette:
    """Return what the judges say of a palette.

    Parameters
    ----------
    palette : Palette
    driver : str
        A key of `core.judges.JUDGES`.
    networks : mapping of str to Network
        The learned judges that there are, among them "network".

    Raises
    ------
    KeyError
        If the driver or "network" is not among `networks`, and should be.
    """
    X = palette.X
    names = [name for name, judge in JUDGES.items() if not judge.is_learned or name in networks]
    said = {name: verdicts(name, X, networks) for name in names}
    is_light = said[driver].is_light
    against = sum((said[name].is_light != is_light for name in names), np.zeros(is_light.shape, dtype=np.int64))
    chance = driver if JUDGES[driver].is_learned else "network"
    Y = luminances(X)
    return JudgedPalette(driver, said, said[chance].score, contrasts(Y, np.where(is_light, 1.0, 0.0)), against)


def order(palette: Palette, said: JudgedPalette, key: str, falling: bool = False) -> Places:
    """Return the places of the palette's entries, sorted; equal ones stay in the palette's order.

    Parameters
    ----------
    palette : Palette
    said : JudgedPalette
        Of this palette.
    key : str
        ``"place"``, ``"colour"`` (by hue, greys first, then by value), ``"name"`` (those without one last),
        ``"font"``, ``"probability"``, ``"contrast"``, ``"against"``, or a judge, by its number.
    falling : bool
        Whether the largest comes first.
    """
    if key == NAME:
        return _by_name(palette, falling)
    if key == COLOUR:
        hue, saturation, value = rgb_to_hsv(palette.X)
        ranks = np.lexsort((value, hue, saturation > 0.0))
        return np.asarray(ranks[::-1] if falling else ranks)
    values: Mapping[str, Array | NDArray[np.int64]] = {
        PLACE: np.arange(len(palette.entries)),
        FONT: said.is_light.astype(np.int64),
        PROBABILITY: said.probability,
        CONTRAST: said.contrast,
        AGAINST: said.against,
    }
    numbers = values[key] if key in values else said.said[key].score
    return np.argsort(-numbers if falling else numbers, kind="stable")


def matrix(palette: Palette) -> Array:
    """Return the contrast ratio of each colour with each, white and black among them.

    Returns
    -------
    ndarray of shape (m + 2, m + 2)
        Not rounded; m is the number of colours, at most `MOST_IN_MATRIX`. The first two rows and columns are
        white's and black's.
    """
    Y = luminances(np.hstack([[[1.0, 0.0]] * 3, palette.X[:, :MOST_IN_MATRIX]]))
    return contrasts(Y[:, None], Y[None, :])


def fonts_table(palette: Palette, said: JudgedPalette) -> tuple[Sequence[str], list[Sequence[str]]]:
    """Return the header and the rows of a table of the fonts: colour, name, font, its numbers, and every judge."""
    header = ("hex", "name", "font", "probability_light", "contrast", *said.said, "judges_against")
    words = {name: np.where(says.is_light, "light", "dark").tolist() for name, says in said.said.items()}
    columns = (
        [entry.colour.hex for entry in palette.entries],
        [entry.name for entry in palette.entries],
        words[said.driver],
        [f"{value:.6f}" for value in said.probability.tolist()],
        [f"{value:.4f}" for value in np.floor(said.contrast * 10_000) / 10_000],
        *words.values(),
        [str(count) for count in said.against.tolist()],
    )
    return header, list(zip(*columns, strict=True))


def _by_name(palette: Palette, falling: bool) -> Places:
    names = [entry.name.casefold() for entry in palette.entries]
    places = sorted(range(len(names)), key=names.__getitem__, reverse=falling)
    return np.array([k for k in places if names[k]] + [k for k in places if not names[k]], dtype=np.intp)
