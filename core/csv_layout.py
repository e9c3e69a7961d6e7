"""How a CSV text is laid out: its delimiter, its header and the cells of a sample."""

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from core.csv_cells import LABEL_WORDS, hex_colour, number
from core.csv_errors import DataError, shown
from core.csv_source import Source
from core.messages import tr

DELIMITERS = (",", ";", "\t")
MAX_COLUMNS = 100
LONGEST_CELL = 131_072

_HEAD_LINES = 100
_SPREAD_LINES = 200
_LONGEST_SAMPLED = 65_536
_MOST_SAMPLED = 1 << 21

_BLANK_LINES = re.compile(rb"\s*\n")

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Layout:
    r"""The layout of a CSV text.

    Attributes
    ----------
    delimiter : str
        ``","``, ``";"`` or ``"\t"``.
    has_header : bool
        Whether the first row holds names.
    names : tuple of str
        A name for each column; its number, counted from 1, where the file gives none.
    sample : tuple of tuple of str
        Rows from the whole length of the file, each with one cell for each column.
    body : int
        Where the rows begin, in bytes, behind the header.
    body_line : int
        The physical line there, counted from 1.
    """

    delimiter: str
    has_header: bool
    names: tuple[str, ...]
    sample: Rows
    body: int
    body_line: int

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.names)

    @property
    def decimal_comma(self) -> bool:
        """Whether a comma in a number stands for the point."""
        return self.delimiter != ","


def find_layout(source: Source) -> Layout:
    """Tell the layout of `source` from a sample of its lines.

    The delimiter is the one that parts the most rows into the same number of columns, counted by
    the columns that then hold numbers, colours or labels.

    Raises
    ------
    DataError
        If no delimiter makes two columns, there are more than 100, the header does not fit the rows,
        or there is no row besides it.
    """
    start, line, given = _first_row(source.data)
    head = _head(source.data, start)
    spread = tuple(_spread(source.data, start + sum(map(len, head))))
    candidates = (given,) if given else DELIMITERS
    delimiter, rows, width = max((_parted(head, spread, one) for one in candidates), key=_merit)
    _check_width(source, rows, width, line)
    if not _is_header(rows[0]):
        numbers = tuple(str(column + 1) for column in range(width))
        return Layout(delimiter, False, numbers, _fitting(rows, width), start, line)
    if len(rows) == 1:
        raise DataError(tr("{file} holds a header and no rows.", file=shown(source.path.name)), source.path, line)
    names = _names(source, rows, width, line)
    header_lines = _lines_of_first_row(head, delimiter)
    body = start + sum(map(len, head[:header_lines]))
    return Layout(delimiter, True, names, _fitting(rows[1:], width), body, line + header_lines)


def _first_row(data: bytes) -> tuple[int, int, str]:
    """Return where the first row begins, its line, and the delimiter that a ``sep=`` line gives."""
    start, given = _behind_blank_lines(data, 0), ""
    if data[start : start + 5].strip(b'"').lower().startswith(b"sep="):
        end = data.find(b"\n", start) + 1 or len(data)
        wanted = data[start:end].strip(b'"\n')[4:]
        given = wanted.decode("utf-8") if wanted in (b",", b";", b"\t") else ""
        start = _behind_blank_lines(data, end)
    return start, data.count(b"\n", 0, start) + 1, given


def _behind_blank_lines(data: bytes, start: int) -> int:
    blank = _BLANK_LINES.match(data, start)
    return blank.end() if blank else start


def _head(data: bytes, start: int) -> list[bytes]:
    lines: list[bytes] = []
    with io.BytesIO(data) as stream:
        stream.seek(start)
        size = 0
        while len(lines) < _HEAD_LINES and size < _MOST_SAMPLED and (text := stream.readline()):
            lines.append(text)
            size += len(text)
    return lines


def _spread(data: bytes, start: int) -> Iterator[bytes]:
    """Yield lines from everywhere behind `start`: a sorted file begins with one kind of rows."""
    step = max(1, (len(data) - start) // _SPREAD_LINES)
    last = -1
    for position in range(start, len(data), step):
        begin = data.find(b"\n", position, position + _LONGEST_SAMPLED) + 1
        end = data.find(b"\n", begin, begin + _LONGEST_SAMPLED)
        if begin > last and begin and end > 0:
            yield data[begin:end]
            last = begin


def _parted(head: list[bytes], spread: tuple[bytes, ...], delimiter: str) -> tuple[str, Rows, int]:
    """Return `delimiter`, the sampled rows that it makes, and their most frequent width."""
    rows = [*_cells(head, delimiter)]
    for text in spread:
        rows.extend(_cells([text], delimiter))
    filled = tuple(tuple(row) for row in rows if any(cell.strip() for cell in row))
    widths = Counter(len(row) for row in filled[1:] or filled)
    width = max(widths, key=lambda one: (widths[one], one)) if widths else 1
    return delimiter, filled, width


def _cells(lines: list[bytes], delimiter: str) -> Iterator[list[str]]:
    text = (line[:_LONGEST_SAMPLED].decode("utf-8", "ignore") for line in lines)
    try:
        yield from csv.reader(text, delimiter=delimiter, skipinitialspace=True)
    except csv.Error:
        return  # the careful reading of the rows will come to the same place and name it


def _merit(parted: tuple[str, Rows, int]) -> tuple[bool, float, float, int]:
    delimiter, rows, width = parted
    body = _fitting(rows[1:], width)
    share = len(body) / max(1, len(rows) - 1)
    if width > MAX_COLUMNS:
        return True, 0.0, share, width
    usable = sum(_is_mostly_values(column, delimiter != ",") for column in zip(*body, strict=True))
    return width > 1, share * usable, share, width


def _fitting(rows: Rows, width: int) -> Rows:
    return tuple(row for row in rows if len(row) == width)


def _is_mostly_values(cells: tuple[str, ...], decimal_comma: bool) -> bool:
    values = sum(is_value(cell, decimal_comma) for cell in cells)
    return values >= 0.9 * len(cells)


def is_value(cell: str, decimal_comma: bool) -> bool:
    """Whether `cell` could be a channel, a colour in hex or a label."""
    if cell.strip().casefold() in LABEL_WORDS:
        return True
    return not (math.isnan(number(cell, decimal_comma=decimal_comma)) and math.isnan(hex_colour(cell)))


def _check_width(source: Source, rows: Rows, width: int, line: int) -> None:
    file = shown(source.path.name)
    if width < 2 or not rows:
        sentence = tr("{file} is not parted into columns; right would be commas, semicolons or tabs.", file=file)
        raise DataError(sentence, source.path, line)
    if width > MAX_COLUMNS:
        sentence = tr("{file} has more than {most} columns.", file=file, most=MAX_COLUMNS)
        raise DataError(sentence, source.path, line)


def _is_header(row: tuple[str, ...]) -> bool:
    cells = [cell.strip() for cell in row]
    counted = [cell for cell in cells if cell]
    if len(counted) > 3 and counted == [str(place) for place in range(len(counted))]:
        return True  # a table that was saved with its columns counted instead of named
    if any(not math.isnan(number(cell, decimal_comma=True)) for cell in cells):
        return False
    colours = [cell for cell in cells if not math.isnan(hex_colour(cell))]
    labelled = any(cell.casefold() in LABEL_WORDS for cell in cells)
    return not colours or not (labelled or colours[0].startswith("#"))


def _names(source: Source, rows: Rows, width: int, line: int) -> tuple[str, ...]:
    """Return the header's names, made to fit where only a delimiter at the end is too many."""
    names = [cell.strip() for cell in rows[0]]
    while len(names) > width and not names[-1]:
        names.pop()
    if len(names) == width - 1 and not any(row[-1].strip() for row in _fitting(rows[1:], width)):
        names.append("")
    if len(names) != width:
        sentence = tr(
            "{file}, line {line:,}: the header is parted into {header:,} columns, but the rows into {width}.",
            file=shown(source.path.name),
            line=line,
            header=len(names),
            width=width,
        )
        raise DataError(sentence, source.path, line)
    return tuple(name or str(column + 1) for column, name in enumerate(names))


def _lines_of_first_row(head: list[bytes], delimiter: str) -> int:
    reader = csv.reader(
        (line[:_LONGEST_SAMPLED].decode("utf-8", "ignore") for line in head), delimiter=delimiter, skipinitialspace=True
    )
    next(reader)
    return reader.line_num
