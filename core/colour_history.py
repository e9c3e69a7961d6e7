"""The colours that a person looked at: no repeats, newest first, with names and pins."""

import re
from dataclasses import dataclass, replace

from core.colour import Rgb
from core.json_checks import DocumentError, check_keys, is_text, wrong
from core.messages import tr
from core.text import one_line, storable

MOST_ENTRIES = 200
NAME_LENGTH = 60
"""In characters."""

_HEX = re.compile(r"#[0-9a-f]{6}", re.ASCII)


@dataclass(frozen=True)
class HistoryEntry:
    """One colour of the history.

    Attributes
    ----------
    colour : Rgb
    name : str
        What the person calls it; empty for none.
    is_pinned : bool
        Whether it stays in front and is never dropped.
    """

    colour: Rgb
    name: str = ""
    is_pinned: bool = False


@dataclass(frozen=True)
class ColourHistory:
    """Colours, each once: the pinned ones first, then the others, the newest first in both.

    Attributes
    ----------
    entries : tuple of HistoryEntry
        At most 200. Given in any other way, the entries are brought into this order; of two of one
        colour the first one counts, and what goes beyond 200 is dropped from the end.
    """

    entries: tuple[HistoryEntry, ...] = ()

    def __post_init__(self) -> None:
        once: dict[Rgb, HistoryEntry] = {}
        for entry in self.entries:
            once.setdefault(entry.colour, entry)
        pinned = tuple(entry for entry in once.values() if entry.is_pinned)
        others = tuple(entry for entry in once.values() if not entry.is_pinned)
        object.__setattr__(self, "entries", (pinned + others)[:MOST_ENTRIES])

    def find(self, colour: Rgb) -> HistoryEntry | None:
        """Return the entry of a colour, None where there is none."""
        return next((entry for entry in self.entries if entry.colour == colour), None)

    def position(self, colour: Rgb) -> int:
        """Return where a colour stands, -1 where it does not."""
        return next((k for k, entry in enumerate(self.entries) if entry.colour == colour), -1)

    def added(self, colour: Rgb) -> "ColourHistory":
        """Return the history with a colour as the newest; a pinned one stays where it is, a name is kept."""
        entry = self.find(colour) or HistoryEntry(colour)
        return self if entry.is_pinned else self._with_first(entry)

    def named(self, colour: Rgb, name: str) -> "ColourHistory":
        """Return the history with another name for a colour: one line, at most 60 characters; "" for none."""
        name = storable(one_line(name.strip(), NAME_LENGTH - 1), NAME_LENGTH)
        return ColourHistory(
            tuple(replace(entry, name=name) if entry.colour == colour else entry for entry in self.entries)
        )

    def pinned(self, colour: Rgb, is_pinned: bool = True) -> "ColourHistory":
        """Return the history with a colour pinned, or not; it comes first among its like."""
        entry = self.find(colour)
        if entry is None or entry.is_pinned == is_pinned:
            return self
        return self._with_first(replace(entry, is_pinned=is_pinned))

    def removed(self, colour: Rgb) -> "ColourHistory":
        """Return the history without a colour."""
        return ColourHistory(tuple(entry for entry in self.entries if entry.colour != colour))

    def placed(self, entry: HistoryEntry, position: int) -> "ColourHistory":
        """Return the history with an entry at a position, as far as pinned ones come first."""
        others = self.removed(entry.colour).entries
        return ColourHistory((*others[:position], entry, *others[position:]))

    def merged(self, other: "ColourHistory") -> "ColourHistory":
        """Return this history with what only the other one knows behind it: colours, and names of colours in both."""
        names = {entry.colour: entry.name for entry in other.entries}
        own = (replace(entry, name=entry.name or names.get(entry.colour, "")) for entry in self.entries)
        return ColourHistory((*own, *other.entries))

    def _with_first(self, entry: HistoryEntry) -> "ColourHistory":
        return ColourHistory((entry, *self.removed(entry.colour).entries))


def to_document(history: ColourHistory) -> list[dict[str, object]]:
    """Return a history as JSON values, for `from_document`."""
    return [{"colour": entry.colour.hex, "name": entry.name, "pinned": entry.is_pinned} for entry in history.entries]


def from_document(value: object, place: str = "history") -> ColourHistory:
    """Return the history of a document, checked in every part.

    Raises
    ------
    DocumentError
        If anything is missing, too much or of another kind than `to_document` writes; the sentence
        names the place, such as ``history[3].colour``.
    """
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        raise wrong(place, tr("a list of at most {most} entries", most=MOST_ENTRIES), value)
    entries = [_entry(item, f"{place}[{k}]") for k, item in enumerate(value)]
    seen: set[Rgb] = set()
    for k, entry in enumerate(entries):
        if entry.colour in seen:
            raise DocumentError(
                tr("{place} repeats the colour {colour}", place=f"{place}[{k}]", colour=entry.colour.hex)
            )
        seen.add(entry.colour)
    return ColourHistory(tuple(entries))


def _entry(value: object, place: str) -> HistoryEntry:
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, ("colour", "name", "pinned"), place)
    colour, name, is_pinned = value["colour"], value["name"], value["pinned"]
    if not isinstance(colour, str) or not _HEX.fullmatch(colour):
        raise wrong(f"{place}.colour", tr("a colour such as #336699"), colour)
    if not is_text(name, NAME_LENGTH):
        raise wrong(f"{place}.name", tr("a text of at most {most} characters", most=NAME_LENGTH), name)
    if not isinstance(is_pinned, bool):
        raise wrong(f"{place}.pinned", tr("true or false"), is_pinned)
    return HistoryEntry(Rgb(*bytes.fromhex(colour[1:])), name, is_pinned)
