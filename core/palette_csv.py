"""Palettes as CSV: a column of colours or three of channels, with a column of names or without."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from core.colour import Rgb
from core.csv_cells import number
from core.csv_layout import DELIMITERS
from core.messages import tr
from core.palette import Palette
from core.palette_reading import Collector, PaletteError, line_place
from core.text import quoted

_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "colour": frozenset({"hex", "colour", "color", "css", "value", "code", "rgb", "html", "색", "색상"}),
        "name": frozenset({"name", "title", "label", "token", "variable", "이름"}),
        "red": frozenset({"red", "r", "빨강"}),
        "green": frozenset({"green", "g", "초록"}),
        "blue": frozenset({"blue", "b", "파랑"}),
    }
)
_HEADER = ("hex", "name")
HEADER_LINE = ",".join(_HEADER) + "\n"
"""How the files of `write` begin."""

_SAMPLE = 200
_LONGEST_LINE = 100_000
_FORMULA = re.compile(r"'*[=+\-@]")

Row = tuple[int, list[str]]
Columns = Mapping[str, int]


def read(text: str, found: Collector) -> None:
    """Take the colours of a CSV text; the columns are told by their names, else by what they hold.

    Raises
    ------
    PaletteError
        If there is no column of colours, a line is endless, or there are too many colours.
    """
    rows = _rows(text)
    names = [cell.strip().casefold() for cell in rows[0][1]] if rows else []
    columns = _named_columns(names)
    body = rows[1:] if columns else rows
    if not columns:
        columns = _told_columns([cells for _, cells in rows[:_SAMPLE]], found)
    for position, (line, cells) in enumerate(body):
        found.reached(position, len(body))
        _take(cells, line, columns, found)


def write(palette: Palette) -> str:
    """Return the palette as CSV with a header."""
    return table(_HEADER, ((entry.colour.hex, entry.name) for entry in palette.entries))


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV; what a spreadsheet would take for a formula gets an apostrophe in front."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def harmless(cell: str) -> str:
    """Return a cell so that no spreadsheet computes it: with an apostrophe before ``= + - @``."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _rows(text: str) -> list[Row]:
    if max((len(line) for line in text.splitlines()), default=0) > _LONGEST_LINE:
        raise PaletteError(tr("it has a line of more than {most:,} characters", most=_LONGEST_LINE))
    delimiter = max(DELIMITERS, key=lambda mark: _evenness(text, mark))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    rows = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((reader.line_num, cells))
    except csv.Error as problem:
        raise PaletteError(tr("line {line:,}: {problem}", line=reader.line_num, problem=str(problem))) from None
    return rows


def _evenness(text: str, delimiter: str) -> int:
    """Return in how many of the first lines a delimiter stands as often as in the first of them."""
    lines = [re.sub(r"\([^()]*\)", "", line) for line in text[: _SAMPLE * 100].splitlines()[:_SAMPLE] if line.strip()]
    counts = [line.count(delimiter) for line in lines]
    return sum(count == counts[0] for count in counts) if counts and counts[0] else 0


def _named_columns(names: list[str]) -> Columns:
    columns = {}
    for role, words in _WORDS.items():
        place = next((k for k, name in enumerate(names) if name in words), None)
        if place is not None:
            columns[role] = place
    has_channels = {"red", "green", "blue"} <= set(columns)
    return columns if "colour" in columns or has_channels else {}


def _told_columns(rows: list[list[str]], found: Collector) -> Columns:
    width = max(map(len, rows), default=0)
    columns = [[row[k] for row in rows if k < len(row)] for k in range(width)]
    colours = [sum(found.is_colour(cell) for cell in cells) for cells in columns]
    channels = [
        k for k, cells in enumerate(columns) if sum(_level(cell) is not None for cell in cells) * 2 > len(cells)
    ]
    if len(channels) >= 3:
        place = {"red": channels[0], "green": channels[1], "blue": channels[2]}
    elif max(colours, default=0):
        place = {"colour": colours.index(max(colours))}
    else:
        raise PaletteError(
            tr("no column of it holds colours; right would be a column such as #336699, or three from 0 to 255")
        )
    rest = set(range(width)) - {*place.values(), *channels}
    return {**place, "name": min(rest)} if rest else place


def _level(cell: str) -> int | None:
    value = number(cell)
    return int(value) if value.is_integer() and 0 <= value <= 255 else None


def _take(cells: list[str], line: int, columns: Columns, found: Collector) -> None:
    def cell(role: str) -> str:
        place = columns.get(role, -1)
        return cells[place].strip() if 0 <= place < len(cells) else ""

    name = cell("name")
    name = name[1:] if name.startswith("'") and _FORMULA.match(name) else name
    if "colour" in columns:
        found.take(cell("colour"), name, line_place(line))
        return
    levels = [_level(cell(role)) for role in ("red", "green", "blue")]
    whole = [level for level in levels if level is not None]
    if len(whole) == 3:
        found.add(Rgb(*whole), name)
    else:
        wanted = tr("{text} is not red, green and blue from 0 to 255.", text=quoted(", ".join(cells)))
        found.pass_over(line_place(line), wanted)
