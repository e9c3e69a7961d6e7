"""Read any table of labelled colours that a person may bring, and say what was decided."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.csv_choice import ColumnChoice, CsvPreview
from core.csv_columns import Columns, chosen_columns, label_names, preview_of, told_columns
from core.csv_decisions import decided_labels, scaled_channels
from core.csv_errors import BadRowsError, DataError, MissingColumnError, few_enough, shown
from core.csv_layout import Layout, find_layout
from core.csv_notes import colour_notes, column_note, layout_note
from core.csv_reading import CsvReading, with_light_label
from core.csv_rows import BadRow, Block, read_blocks
from core.csv_source import Progress, read_source
from core.csv_text import CsvText
from core.dataset_value import Dataset
from core.messages import Message, tr

MIN_ROWS = 10

__all__ = [
    "ColumnChoice",
    "CsvPreview",
    "CsvReading",
    "CsvText",
    "Table",
    "load_csv",
    "preview_csv",
    "read_csv",
    "with_light_label",
]

ProgressCallback = Callable[[float], bool | None]
Table = str | os.PathLike[str] | CsvText
"""Where a table is: the path of a file, or the text itself."""


def load_csv(table: Table, **options: Any) -> Dataset:
    """Read a table of colours and labels; `Dataset.notes` says what was decided on the way.

    Parameters, options and errors are those of `read_csv`.
    """
    return read_csv(table, **options).dataset


def read_csv(
    table: Table,
    *,
    encoding: str | None = None,
    columns: ColumnChoice | None = None,
    light_label: int | None = None,
    skip_bad_rows: bool = False,
    drop_duplicates: bool = False,
    progress: ProgressCallback | None = None,
) -> CsvReading:
    """Read a table of colours and labels, and return with it what was decided on the way.

    Parameters
    ----------
    table : path-like or CsvText
        A CSV text: header or none; comma, semicolon or tab; three channels in 0–255 or 0–1, or one
        hex colour; a label as 0/1, light/dark, white/black or true/false.
    encoding : str, optional
        Python's name of the encoding. By default UTF-8, UTF-16 or cp949, whichever is certain.
    columns : ColumnChoice, optional
        The columns to read, when those found by themselves are not right.
    light_label : {0, 1}, optional
        The label that means a light font; a word counts as what it says (light 1, dark 0). By
        default decided by the brightness of the labelled colours.
    skip_bad_rows : bool
        Leave out rows that cannot be used, if they are at most 1 % of all.
    drop_duplicates : bool
        Keep only the first row of each colour.
    progress : callable, optional
        Called with the fraction done, from 0 to 1; answers False to cancel.

    Raises
    ------
    DataError
        If it cannot be read as such a table; the sentence names the file and the line.
    UnknownEncodingError
        If the encoding has to be given, or the one given is not right.
    MissingColumnError
        If a column cannot be found.
    BadRowsError
        If rows cannot be used and `skip_bad_rows` does not allow to leave them out.
    LoadCancelled
        If `progress` answered False.
    ValueError
        If `light_label` is neither None, 0 nor 1.
    """
    if light_label not in (None, 0, 1):
        raise ValueError(tr("light_label must be 0 or 1, but is {value}.", value=shown(light_label)))
    teller = Progress(progress)
    teller.reached(0.0)
    source = read_source(table if isinstance(table, CsvText) else Path(table), encoding, teller)
    layout = find_layout(source)
    places = chosen_columns(source, layout, columns) if columns is not None else told_columns(source, layout)
    blocks = read_blocks(source, layout, places, teller)
    names = label_names(layout, places)
    X, labels, scale_notes, left_out = _checked_rows(source.path, list(blocks), layout, places, skip_bad_rows)
    teller.reached(0.93)
    y, polarity = decided_labels(X, labels, names, light_label)
    turned = bool(np.any(y != labels))
    teller.reached(0.96)
    X, y, repeat_notes = colour_notes(X, y, drop_duplicates=drop_duplicates)
    _check_enough(source.path, y, ("1", "0"))
    notes = (layout_note(source, layout), column_note(layout, places), *scale_notes, polarity, *repeat_notes)
    dataset = Dataset(X, y, shown(source.path.name), _provenance(table), notes, turned)
    reading = CsvReading(
        dataset=dataset,
        preview=preview_of(source, layout, places),
        label_names=names,
        scale=scale_notes[0],
        polarity=polarity,
        distinct_colours=dataset.distinct_colours,
        left_out=left_out + labels.size - y.size,
    )
    teller.reached(1.0)
    return reading


def _provenance(table: Table) -> Message:
    if isinstance(table, CsvText):
        return table.provenance
    return tr("Opened from {file}.", file=shown(Path(table), 300))


def preview_csv(table: Table, *, encoding: str | None = None) -> CsvPreview:
    """Look at a table without reading its rows.

    Raises
    ------
    DataError
        As `load_csv`, except for what stands in the rows.
    """
    source = read_source(table if isinstance(table, CsvText) else Path(table), encoding, Progress(None))
    layout = find_layout(source)
    try:
        return preview_of(source, layout, told_columns(source, layout))
    except MissingColumnError as error:
        return error.preview


def _checked_rows(
    path: Path, blocks: list[Block], layout: Layout, places: Columns, skip_bad_rows: bool
) -> tuple[Array, Array, tuple[Message, ...], int]:
    """Return channels in [0, 1], labels, notes on scale and left-out rows, and the number of these."""
    values = np.concatenate([block.values for block in blocks], axis=1) if blocks else np.empty((4, 0))
    X, inside, scale_note = scaled_channels(values[:-1], in_hex=places.in_hex)
    bad = [block.first_bad for block in blocks if block.first_bad is not None]
    n_bad = sum(block.n_bad for block in blocks)
    if not inside.all():
        bad.append(_outside(blocks, values, X, inside, layout, places))
        n_bad += int(np.count_nonzero(~inside))
        X, values = X[:, inside], values[:, inside]
    notes = [scale_note]
    if bad:
        first = min(bad, key=lambda row: row.line)
        notes.append(_left_out(path, first, n_bad, n_bad + values.shape[1], skip_bad_rows))
    empty = sum(block.empty for block in blocks)
    if empty:
        notes.append(tr("Rows in which every cell is empty were passed over: {count:,}.", count=empty))
    _check_enough(path, values[-1], label_names(layout, places))
    return X, values[-1], tuple(notes), n_bad


def _left_out(path: Path, first: BadRow, count: int, total: int, skip_bad_rows: bool) -> Message:
    """Return the note on the bad rows, or raise what they are."""
    if not (skip_bad_rows and few_enough(count, total)):
        raise BadRowsError(path, first.line, first.problem, count, total)
    return tr(
        "Rows that could not be used and were left out: {count:,} of {total:,}; the first is line {line:,}: {problem}.",
        count=count,
        total=total,
        line=first.line,
        problem=first.problem,
    )


def _outside(
    blocks: list[Block], values: Array, X: Array, inside: NDArray[np.bool_], layout: Layout, places: Columns
) -> BadRow:
    """Return the first row with a channel outside the scale, X being `values` brought to [0, 1]."""
    top = 1 if np.array_equal(values[:-1], X) else 255
    at = int(np.argmin(inside))
    starts = np.cumsum([0, *(block.values.shape[1] for block in blocks)])
    block = int(np.searchsorted(starts, at, side="right")) - 1
    channel = int(np.argmax((X[:, at] < 0) | (X[:, at] > 1)))
    problem = tr(
        '"{cell}" in column {column} is outside 0 to {top}',
        cell=f"{values[channel, at]:.10g}",
        column=shown(layout.names[places.colours[channel]]),
        top=top,
    )
    return BadRow(blocks[block].lines[at - int(starts[block])], problem)


def _check_enough(path: Path, labels: NDArray[Any], names: tuple[str, str]) -> None:
    """Refuse fewer than 10 rows and rows of one label only; `names` are what 1 and 0 are called."""
    file = shown(path.name)
    if labels.size < MIN_ROWS:
        sentence = tr(
            "{file} has too few usable rows: {count}, and at least {least} are needed.",
            file=file,
            count=labels.size,
            least=MIN_ROWS,
        )
        raise DataError(sentence, path)
    if np.ptp(labels) == 0:
        name = names[0 if labels[0] else 1]
        sentence = tr("{file}: every row has the label {label}; right would be rows of both.", file=file, label=name)
        raise DataError(sentence, path)
