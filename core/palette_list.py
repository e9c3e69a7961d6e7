"""A list of colours as people write or copy it: one per line or several, with names or without."""

import re

from core.colour import Rgb
from core.messages import tr
from core.palette import Palette, hex_colour
from core.palette_reading import LEVELS, Collector, line_place
from core.text import quoted

_LEVELS = re.compile(rf"{LEVELS}(?:(?:\s*+[,;]\s*+|\s++)([^\d].*))?", re.ASCII)
_PART = re.compile(r"(?:[^,;\t(]|\([^()]*\)|\()+")
_NAMED = re.compile(r"([^:=]*[^:=\s])\s*+[:=]\s*(.+)")
_WORD = re.compile(r"(?:[^\s(]|\([^()]*\)|\()+")
_LONGEST_NAMED = 500
_AROUND = " \t\"'`[]{}"


def read(text: str, found: Collector) -> None:
    """Take the colours of a list.

    Hexadecimal digits, names and functions of CSS stand one per line or are separated by commas, semicolons, tabs or
    spaces; ``name: colour``, ``name = colour``, ``name colour`` and ``colour name`` give the colour a name; a line
    of three whole numbers up to 255 is red, green and blue.

    Raises
    ------
    PaletteError
        If there are too many colours.
    """
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        found.reached(number, len(lines))
        line = line.strip(_AROUND)
        if line.startswith("(") and line.endswith(")"):
            line = line[1:-1].strip(_AROUND)
        if not _take_row(line, found) and not _take_levels(line, found):
            parts = [part.strip(_AROUND) for part in _PART.findall(line)]
            parts = [part for part in parts if part]
            if not _take_pair(parts, found):
                for part in parts:
                    _take(part, number, found)


def write(palette: Palette) -> str:
    """Return one colour per line, its name behind a tab, less a # at its start: that would be another colour."""
    return "".join(f"{entry.colour.hex}\t{entry.name.lstrip('#')}".rstrip() + "\n" for entry in palette.entries)


def _take_row(line: str, found: Collector) -> bool:
    """Take a colour in hex with a name behind a tab, whatever the name is."""
    hexadecimal, tab, name = line.partition("\t")
    colour = hex_colour(hexadecimal) if tab and not name.startswith("#") else None
    if colour is not None:
        found.add(colour, name)
    return colour is not None


def _take_levels(line: str, found: Collector) -> bool:
    """Take three whole numbers up to 255, with a name behind them or without."""
    match = _LEVELS.fullmatch(line)
    levels = [int(level) for level in match.group(1, 2, 3)] if match else []
    if match is None or max(levels) > 255:
        return False
    found.add(Rgb(*levels), match[4] or "")
    return True


def _take_pair(parts: list[str], found: Collector) -> bool:
    """Take a name and a colour that a separator parts, as in a row of a table."""
    if len(parts) != 2:
        return False
    colours = [found.is_colour(part) for part in parts]
    if sum(colours) != 1 or any(_NAMED.fullmatch(part) for part in parts):
        return False
    place = colours.index(True)
    found.add(found.colour(parts[place]), parts[1 - place])
    return True


def _take(part: str, number: int, found: Collector) -> None:
    named = _NAMED.fullmatch(part) if len(part) <= _LONGEST_NAMED else None
    if named and found.is_colour(named[2].strip(_AROUND)):
        found.add(found.colour(named[2].strip(_AROUND)), named[1].strip(_AROUND).lstrip("-$@"))
        return
    if found.is_colour(part):
        found.add(found.colour(part), "")
        return
    words = _WORD.findall(part)
    if all(found.is_colour(word) for word in words):
        for word in words:
            found.add(found.colour(word), "")
    elif found.is_colour(words[-1], bare_digits=False) or _is_long(words[-1], found):
        found.add(found.colour(words[-1]), " ".join(words[:-1]))
    elif found.is_colour(words[0], bare_digits=False) or _is_long(words[0], found):
        found.add(found.colour(words[0]), " ".join(words[1:]))
    else:
        wanted = tr("{text} is no colour; right would be #336699, teal or rgb(51, 102, 153).", text=quoted(part))
        found.pass_over(line_place(number), wanted)


def _is_long(word: str, found: Collector) -> bool:
    """Return whether a word is six hexadecimal digits without ``#``: fewer may be any word."""
    return len(word) == 6 and found.is_colour(word)
