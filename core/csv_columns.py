"""Which columns of a table are red, green, blue or a hex colour, and which is the label."""

import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.csv_cells import hex_colour, label, number
from core.csv_choice import ColumnChoice, CsvPreview
from core.csv_errors import DataError, MissingColumnError, shown
from core.csv_layout import Layout
from core.csv_source import Source
from core.messages import Message, tr

CHANNELS = ("red", "green", "blue")

_PREVIEWED_ROWS = 20

_NAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "red": frozenset({"red", "r", "빨강", "빨간색", "적", "rot", "rouge", "rojo"}),
        "green": frozenset({"green", "g", "초록", "초록색", "녹색", "녹", "grün", "gruen", "vert", "verde"}),
        "blue": frozenset({"blue", "b", "파랑", "파란색", "청", "blau", "bleu", "azul"}),
        "hex": frozenset({"hex", "colour", "color", "rgb", "html", "code", "background", "bg", "색", "색상", "배경색"}),
        "label": frozenset(
            {
                "label",
                "font",
                "light",
                "dark",
                "class",
                "target",
                "ind",
                "y",
                "text",
                "answer",
                "라벨",
                "글꼴",
                "글자색",
            }
        ),
    }
)
_BACKGROUND = frozenset({"background", "bg", "배경"})
_FOREGROUND = frozenset({"foreground", "fg", "font", "text", "글자"})


@dataclass(frozen=True)
class Columns:
    """The columns to read, by position counted from 0.

    Attributes
    ----------
    colours : tuple of int
        Red, green and blue; or the one hex column.
    label : int
        The label.
    """

    colours: tuple[int, ...]
    label: int

    @property
    def in_hex(self) -> bool:
        """Whether the colours stand in one hex column."""
        return len(self.colours) == 1


def chosen_columns(source: Source, layout: Layout, choice: ColumnChoice) -> Columns:
    """Return the positions of the columns that were chosen by name.

    Raises
    ------
    MissingColumnError
        If a name is not among the columns, or stands there twice.
    """
    positions = []
    for name in (*choice.colours, choice.label):
        if layout.names.count(name) != 1:
            raise _missing(
                source,
                layout,
                tr(
                    '{file} has {count} columns named "{name}", and must have one',
                    file=shown(source.path.name),
                    count=layout.names.count(name),
                    name=shown(name),
                ),
            )
        positions.append(layout.names.index(name))
    return Columns(tuple(positions[:-1]), positions[-1])


def told_columns(source: Source, layout: Layout) -> Columns:
    """Tell the columns by their names, else by what they hold.

    Raises
    ------
    MissingColumnError
        If a column is missing, or two could be it.
    """
    finder = _Finder(source, layout)
    named = {role: finder.named(role) for role in CHANNELS}
    found = [column for column in named.values() if column is not None]
    if len(found) == 3:
        return Columns(tuple(found), finder.label(found))
    hex_column = finder.hex_column()
    if hex_column is not None:
        return Columns((hex_column,), finder.label([hex_column]))
    if found:
        absent = next(role for role, column in named.items() if column is None)
        raise finder.missing(absent)
    label_column = finder.label([], unnamed_channels=True)
    return Columns(finder.channels_in_order(label_column), label_column)


def label_names(layout: Layout, columns: Columns) -> tuple[str, str]:
    """Return what the file writes for the labels 1 and 0, by its sample."""
    names = {1.0: "1", 0.0: "0"}
    for row in reversed(layout.sample):
        cell = row[columns.label]
        value = label(cell, decimal_comma=layout.decimal_comma)
        if value in names:
            names[value] = shown(cell.strip())
    return names[1.0], names[0.0]


def preview_of(source: Source, layout: Layout, columns: Columns | None) -> CsvPreview:
    """Return what the file looks like, and `columns` by their names as the choice."""
    choice = None
    if columns is not None:
        names = [layout.names[place] for place in columns.colours]
        of_label = layout.names[columns.label]
        choice = ColumnChoice(of_label, hex=names[0]) if columns.in_hex else ColumnChoice(of_label, *names)
    rows = layout.sample[:_PREVIEWED_ROWS]
    return CsvPreview(source.encoding, layout.delimiter, layout.has_header, layout.names, rows, choice)


class _Finder:
    """Looks for columns in the names and in the sample of a layout."""

    def __init__(self, source: Source, layout: Layout) -> None:
        self._source = source
        self._layout = layout
        self._words = [_words(name) if layout.has_header else frozenset() for name in layout.names]
        self._cells = list(zip(*layout.sample, strict=True)) or [() for _ in layout.names]

    def named(self, role: str) -> int | None:
        """Return the one column whose name says `role`."""
        ranks = {column: self._rank(column, role) for column in range(self._layout.width)}
        best = max(ranks.values())
        places = [column for column, rank in ranks.items() if rank == best]
        if best == 0:
            return None
        if len(places) > 1:
            raise _missing(
                self._source,
                self._layout,
                tr(
                    "{file}: columns {first} and {second} could both be {role}",
                    file=shown(self._source.path.name),
                    first=places[0] + 1,
                    second=places[1] + 1,
                    role=role,
                ),
            )
        return places[0]

    def _rank(self, column: int, role: str) -> int:
        words = self._words[column]
        others = [other for other in CHANNELS if other != role and words & _NAMES[other]]
        if not words & _NAMES[role] or others or words & _FOREGROUND:
            return 0
        if len(words) == 1:
            return 3
        return 2 if words & _BACKGROUND else 1

    def hex_column(self) -> int | None:
        """Return the column that holds hex colours, if there is one."""
        for column, cells in enumerate(self._cells):
            filled = [cell.strip() for cell in cells if cell.strip()]
            telling = any(cell.startswith("#") or not cell.isdecimal() for cell in filled)
            if (telling or self._words[column] & _NAMES["hex"]) and self._mostly(column, hex_colour):
                return column
        return None

    def label(self, taken: Collection[int], *, unnamed_channels: bool = False) -> int:
        """Return the column of the labels, never one of `taken`."""
        free = [column for column in range(self._layout.width) if column not in taken]
        fitting = [column for column in free if self._mostly(column, self._label)]
        named = [column for column in fitting if self._words[column] & _NAMES["label"]]
        for places in (named, [column for column in fitting if self._has_both(column)], fitting):
            if places:
                return places[-1]
        by_name = [column for column in free if self._words[column] & _NAMES["label"]]
        if by_name and not unnamed_channels:
            return by_name[-1]
        raise self.missing("label")

    def channels_in_order(self, label_column: int) -> tuple[int, ...]:
        """Return the three numeric columns besides the label's."""
        numeric = [
            column
            for column in range(self._layout.width)
            if column != label_column and self._mostly(column, self._channel)
        ]
        if len(numeric) != 3:
            raise _missing(
                self._source,
                self._layout,
                tr(
                    "{file}: {count} columns could be red, green and blue, and three are needed",
                    file=shown(self._source.path.name),
                    count=len(numeric),
                ),
            )
        return tuple(numeric)

    def missing(self, role: str) -> DataError:
        """Return the error that `role` has no column."""
        file = shown(self._source.path.name)
        return _missing(self._source, self._layout, tr("{file} has no column for {role}", file=file, role=role))

    def _mostly(self, column: int, parse: Callable[[str], float]) -> bool:
        filled = [cell for cell in self._cells[column] if cell.strip()]
        values = sum(not math.isnan(parse(cell)) for cell in filled)
        return bool(filled) and values >= 0.9 * len(filled)

    def _has_both(self, column: int) -> bool:
        values = {self._label(cell) for cell in self._cells[column]}
        return {0.0, 1.0} <= values

    def _label(self, cell: str) -> float:
        return label(cell, decimal_comma=self._layout.decimal_comma)

    def _channel(self, cell: str) -> float:
        value = number(cell, decimal_comma=self._layout.decimal_comma)
        return value if 0.0 <= value <= 255.0 else math.nan


def _words(name: str) -> frozenset[str]:
    """Part "bgRed", "BG_RED" or "Red (0-255)" into lower-case words without the figures."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return frozenset(word.casefold() for word in re.findall(r"[^\W\d_]+", parted))


def _missing(source: Source, layout: Layout, problem: Message) -> MissingColumnError:
    line = layout.body_line - 1 if layout.has_header else None
    columns = shown(", ".join(layout.names), 150)
    sentence = tr(
        "{problem}; its columns are {columns}; right would be red, green, blue (or hex) and a label.",
        problem=problem,
        columns=columns,
    )
    return MissingColumnError(sentence, source.path, line, preview_of(source, layout, None))
