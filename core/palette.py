"""A palette: colours in an order, each with a name or without; what is changed gives a new one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.colour import Rgb
from core.json_checks import check_keys, is_text, wrong
from core.messages import tr
from core.text import storable

MOST_COLOURS = 20_000
LONGEST_NAME = 200
"""In characters."""

_HEX = re.compile(r"#([0-9a-f]{6})", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One colour of a palette.

    Attributes
    ----------
    colour : Rgb
    name : str
        Empty for none. One line: white space in it becomes single spaces, control characters are
        left out, and what exceeds `LONGEST_NAME` is cut off.
    """

    colour: Rgb
    name: str = ""

    def __post_init__(self) -> None:
        if self.name:
            object.__setattr__(self, "name", clean_name(self.name))


@dataclass(frozen=True)
class Palette:
    """Colours in their order; one may stand there twice.

    Attributes
    ----------
    name : str
        As an entry's name.
    entries : tuple of Entry

    Raises
    ------
    ValueError
        If there are more than `MOST_COLOURS`.
    """

    name: str = ""
    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", clean_name(self.name))
        if len(self.entries) > MOST_COLOURS:
            raise ValueError(
                tr(
                    "A palette holds at most {most:,} colours; these are {count:,}.",
                    most=MOST_COLOURS,
                    count=len(self.entries),
                )
            )

    @cached_property
    def levels(self) -> NDArray[np.uint8]:
        """The channels, 0 to 255, shape (3, n), not writeable."""
        channels = (level for entry in self.entries for level in (entry.colour.r, entry.colour.g, entry.colour.b))
        levels = np.fromiter(channels, np.uint8, 3 * len(self.entries)).reshape(-1, 3).T.copy()
        levels.flags.writeable = False
        return levels

    @property
    def X(self) -> Array:
        """The channels divided by 255, shape (3, n): the network's input."""
        return self.levels / 255.0

    @cached_property
    def occurrences(self) -> NDArray[np.intp]:
        """How often the palette has each of its colours, shape (n,)."""
        packed = np.array([1 << 16, 1 << 8, 1]) @ self.levels.astype(np.int64)
        _, place, counts = np.unique(packed, return_inverse=True, return_counts=True)
        return np.asarray(counts[place]).reshape(-1)


def clean_name(text: str) -> str:
    """Return a text as a name: one line without control characters, at most `LONGEST_NAME` characters of it."""
    start = storable(text[: 4 * LONGEST_NAME], 4 * LONGEST_NAME)
    if not start.isprintable():
        start = "".join(char if char.isprintable() else " " if char.isspace() else "" for char in start)
    return " ".join(start.split())[:LONGEST_NAME].rstrip()


def inserted(palette: Palette, places: Sequence[int], entries: Sequence[Entry]) -> Palette:
    """Return the palette with `entries` added so that they stand at `places`, which rise; undoes `without`.

    Raises
    ------
    ValueError
        If there would be too many colours.
    """
    all_entries = list(palette.entries)
    if places and places[0] >= len(all_entries):
        all_entries += entries
    else:
        new = dict(zip(places, entries, strict=True))
        old = iter(palette.entries)
        all_entries = [new[k] if k in new else next(old) for k in range(len(all_entries) + len(new))]
    return replace(palette, entries=tuple(all_entries))


def without(palette: Palette, places: Iterable[int]) -> Palette:
    """Return the palette without the entries at `places`."""
    gone = set(places)
    return replace(palette, entries=tuple(entry for k, entry in enumerate(palette.entries) if k not in gone))


def renamed(palette: Palette, place: int, name: str) -> Palette:
    """Return the palette with another name for the entry at `place`."""
    entries = palette.entries
    return replace(palette, entries=(*entries[:place], replace(entries[place], name=name), *entries[place + 1 :]))


def moved(palette: Palette, place: int, to: int) -> Palette:
    """Return the palette with the entry at `place` at `to` instead."""
    entries = list(palette.entries)
    entries.insert(to, entries.pop(place))
    return replace(palette, entries=tuple(entries))


def hex_colour(text: str) -> Rgb | None:
    """Return the colour of ``#rrggbb``, None for any other text; many times faster than `core.colour.parse_colour`."""
    match = _HEX.fullmatch(text)
    if match is None:
        return None
    value = int(match[1], 16)
    return Rgb(value >> 16, value >> 8 & 255, value & 255)


def to_document(palette: Palette) -> dict[str, object]:
    """Return the palette as JSON holds it."""
    return {
        "name": palette.name,
        "colours": [{"hex": entry.colour.hex, "name": entry.name} for entry in palette.entries],
    }


def from_document(value: object, place: str) -> Palette:
    """Return the palette that `to_document` wrote, checked in every part.

    Parameters
    ----------
    value : object
        Parsed JSON.
    place : str
        What an error calls it.

    Raises
    ------
    DocumentError
        If anything in it is wrong; names the place.
    """
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, ("name", "colours"), place)
    colours = value["colours"]
    if not isinstance(colours, list) or len(colours) > MOST_COLOURS:
        raise wrong(f"{place}.colours", tr("a list of at most {most:,} colours", most=MOST_COLOURS), colours)
    entries = (_entry(colour, f"{place}.colours[{k}]") for k, colour in enumerate(colours))
    return Palette(_name(value["name"], f"{place}.name"), tuple(entries))


def _entry(value: object, place: str) -> Entry:
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, ("hex", "name"), place)
    colour = hex_colour(value["hex"]) if isinstance(value["hex"], str) else None
    if colour is None:
        raise wrong(f"{place}.hex", tr("a colour such as #336699"), value["hex"])
    return Entry(colour, _name(value["name"], f"{place}.name"))


def _name(value: object, place: str) -> str:
    if not is_text(value, LONGEST_NAME):
        raise wrong(place, tr("a text of at most {most} characters", most=LONGEST_NAME), value)
    return str(value)
