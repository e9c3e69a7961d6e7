"""Palettes of GIMP (.gpl), which Inkscape, Krita, MyPaint and Aseprite read and write as well.

The format is described by GIMP's own source, ``app/core/gimppalette-load.c``: a first line "GIMP Palette", lines
"Name:" and "Columns:", comments from "#" on, and a line of red, green, blue and a name for each colour. Aseprite
adds "Channels: RGBA" and a fourth number, the opacity.
"""

import re

from core.colour import Rgb
from core.messages import tr
from core.palette import Palette
from core.palette_reading import Collector, PaletteError, line_place
from core.text import quoted

HEADER = "GIMP Palette"

_FIELD = re.compile(r"(Name|Columns|Channels):\s*(.*)", re.IGNORECASE)
_COLOUR = re.compile(r"(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?", re.ASCII)
_OPACITY = re.compile(r"(\d{1,3})(?:\s+(.*))?", re.ASCII)


def read(text: str, found: Collector) -> None:
    """Take the colours of a .gpl text.

    Raises
    ------
    PaletteError
        If the first line is not "GIMP Palette", or there are too many colours.
    """
    lines = text.splitlines()
    if not lines or lines[0].strip().casefold() != HEADER.casefold():
        raise PaletteError(
            tr("line 1 is {found}; right would be {header}", found=quoted(lines[0] if lines else ""), header=HEADER)
        )
    has_opacity = False
    for number, line in enumerate(lines[1:], start=2):
        found.reached(number, len(lines))
        line = line.strip()
        field = _FIELD.fullmatch(line)
        if field is None:
            _take(line, number, has_opacity, found)
        elif field[1].casefold() == "name":
            found.name = field[2]
        elif field[1].casefold() == "channels":
            has_opacity = field[2].strip().casefold() == "rgba"


def write(palette: Palette) -> str:
    """Return the palette as a .gpl text."""
    lines = [HEADER, f"Name: {palette.name}", "Columns: 0", "#"]
    lines += [f"{c.r:3d} {c.g:3d} {c.b:3d}\t{name}".rstrip() for c, name in _pairs(palette)]
    return "\n".join(lines) + "\n"


def _pairs(palette: Palette) -> list[tuple[Rgb, str]]:
    return [(entry.colour, entry.name) for entry in palette.entries]


def _take(line: str, number: int, has_opacity: bool, found: Collector) -> None:
    if not line or line.startswith("#"):
        return
    match = _COLOUR.fullmatch(line)
    name = (match[4] or "") if match else ""
    opacity = _OPACITY.fullmatch(name) if has_opacity else None
    if opacity:
        name = opacity[2] or ""
    if match is None or max(map(int, match.group(1, 2, 3))) > 255:
        wanted = tr("{text} is not red, green and blue from 0 to 255, such as 51 102 153.", text=quoted(line))
        found.pass_over(line_place(number), wanted)
    elif opacity and int(opacity[1]) < 255:
        found.pass_over(line_place(number), tr("{text} is not opaque.", text=quoted(line)))
    else:
        found.add(Rgb(*map(int, match.group(1, 2, 3))), name)
