"""The rows of a CSV text as numbers: fast where every line is plain, cell by cell elsewhere."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from core.activations import Array
from core.csv_cells import Remembered, hex_colour, label, number
from core.csv_columns import Columns
from core.csv_errors import DataError, shown
from core.csv_layout import Layout
from core.csv_plain import plain_values, without_plain_quotes
from core.csv_source import Progress, Source
from core.messages import Message, tr

if TYPE_CHECKING:
    from _csv import Reader

_BLOCK_BYTES = 1 << 20
_BLOCK_ROWS = 5_000


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be used.

    Attributes
    ----------
    line : int
        Its first physical line, counted from 1.
    problem : Message
        What is wrong and what would be right, without a full stop.
    """

    line: int
    problem: Message


@dataclass(frozen=True, eq=False)
class Block:
    """A run of rows.

    Attributes
    ----------
    values : ndarray of shape (k, n)
        The colour's columns (three, or one of hex colours as ``0xrrggbb``) and the label.
    lines : sequence of int
        The physical line of each row.
    n_bad : int
        How many rows were left out as bad; one that spans several lines counts once for each.
    first_bad : BadRow or None
        The first of them.
    empty : int
        How many rows had only empty cells.
    """

    values: Array
    lines: Sequence[int]
    n_bad: int = 0
    first_bad: BadRow | None = None
    empty: int = 0


def read_blocks(source: Source, layout: Layout, columns: Columns, progress: Progress) -> Iterator[Block]:
    """Yield all rows of `source`, block by block.

    Raises
    ------
    DataError
        If a quoted cell is never closed, or a cell is longer than any colour could be.
    LoadCancelled
        If the caller of `progress` asks for it.
    """
    careful = _CarefulRows(source, layout, columns)
    data = source.data
    start, line = layout.body, layout.body_line
    while start < len(data):
        end = _block_end(data, start)
        text = without_plain_quotes(data[start:end], layout.delimiter)
        plain = plain_values(text, layout, columns) if text is not None else None
        if plain is not None:
            yield Block(plain, range(line, line + plain.shape[1]))
            line += plain.shape[1]
        else:
            # A quoted cell may hold line ends, so from such a block on nobody can tell where to cut.
            end = end if text is not None else len(data)
            for block, position in careful.blocks(start, end, line):
                progress.reached(_fraction(position, source))
                yield block
            line += data.count(b"\n", start, end)
        start = end
        progress.reached(_fraction(start, source))


def _block_end(data: bytes, start: int) -> int:
    """Return the end of the last line that begins and ends within a block, or of a longer one."""
    if len(data) - start <= _BLOCK_BYTES:
        return len(data)
    return (data.rfind(b"\n", start, start + _BLOCK_BYTES) + 1) or (data.find(b"\n", start) + 1) or len(data)


def _fraction(position: int, source: Source) -> float:
    return 0.2 + 0.7 * position / len(source.data)


class _CarefulRows:
    """Reads rows cell by cell and names what is wrong with each bad one."""

    def __init__(self, source: Source, layout: Layout, columns: Columns) -> None:
        self._source = source
        self._layout = layout
        self._columns = columns
        colour = hex_colour if columns.in_hex else partial(number, decimal_comma=layout.decimal_comma)
        one_colour = Remembered(colour)
        of_label = Remembered(partial(label, decimal_comma=layout.decimal_comma))
        self._parsers = (*(one_colour for _ in columns.colours), of_label)
        self._places = (*columns.colours, columns.label)

    def blocks(self, start: int, end: int, line: int) -> Iterator[tuple[Block, int]]:
        """Yield blocks of the rows in ``data[start:end]``, each with the position behind it."""
        data = self._source.data
        text = io.TextIOWrapper(io.BytesIO(data[start:end]), encoding="utf-8", newline="\n")
        reader = csv.reader(text, delimiter=self._layout.delimiter, skipinitialspace=True, strict=True)
        n_lines = data.count(b"\n", start, end) + 1
        while True:
            rows, lines = self._some_rows(reader, line)
            if not rows:
                return
            yield self._block(rows, lines), start + (end - start) * reader.line_num // n_lines

    def _some_rows(self, reader: "Reader", line: int) -> tuple[list[list[str]], list[int]]:
        """Return some rows, and the line where each begins and where the next one would."""
        rows: list[list[str]] = []
        lines = [line + reader.line_num]
        try:
            for row in islice(reader, _BLOCK_ROWS):
                rows.append(row)
                lines.append(line + reader.line_num)
        except csv.Error as error:
            sentence = tr(
                "{file}, line {line:,}: a cell begins here that is too long or whose quotation marks do not match.",
                file=shown(self._source.path.name),
                line=lines[-1],
            )
            raise DataError(sentence, self._source.path, lines[-1]) from error
        return rows, lines

    def _block(self, rows: list[list[str]], lines: list[int]) -> Block:
        width = self._layout.width
        fits = np.fromiter((len(row) == width for row in rows), dtype=bool, count=len(rows))
        values = np.full((len(self._places), len(rows)), np.nan)
        table = list(zip(*(row for row in rows if len(row) == width), strict=True))
        if table:
            for channel, place, values_of in zip(values, self._places, self._parsers, strict=True):
                channel[fits] = np.fromiter(map(values_of.__getitem__, table[place]), float)
        good = np.isfinite(values).all(axis=0)
        bad = [int(at) for at in np.flatnonzero(~good) if any(cell.strip() for cell in rows[at])]
        return Block(
            values[:, good],
            [lines[at] for at in np.flatnonzero(good)],
            n_bad=sum(lines[at + 1] - lines[at] for at in bad),
            first_bad=BadRow(lines[bad[0]], self._problem(rows[bad[0]])) if bad else None,
            empty=sum(len(rows[at]) > 0 for at in np.flatnonzero(~good)) - len(bad),
        )

    def _problem(self, row: list[str]) -> Message:
        if len(row) != self._layout.width:
            return tr("the row is parted into {found:,} and not into {width}", found=len(row), width=self._layout.width)
        for place, values_of in zip(self._places, self._parsers, strict=True):
            if values_of[row[place]] != values_of[row[place]]:  # NaN
                return self._cell_problem(place, shown(row[place]))
        raise AssertionError(row)

    def _cell_problem(self, place: int, cell: str) -> Message:
        column = shown(self._layout.names[place])
        if place == self._columns.label:
            return tr(
                '"{cell}" in column {column} is no label; right would be 0 or 1, light or dark, white or black',
                cell=cell,
                column=column,
            )
        if self._columns.in_hex:
            return tr('"{cell}" in column {column} is no hex colour such as #336699', cell=cell, column=column)
        return tr('"{cell}" in column {column} is not a number from 0 to 255', cell=cell, column=column)
