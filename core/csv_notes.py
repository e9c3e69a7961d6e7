"""The sentences on how a file was laid out and which colours repeat."""

import numpy as np

from core.activations import Array
from core.csv_columns import Columns
from core.csv_errors import shown
from core.csv_layout import Layout
from core.csv_source import Source
from core.dataset_value import Labels, colour_keys, count_steps
from core.messages import Message, tr

_DELIMITERS = {",": tr("commas"), ";": tr("semicolons"), "\t": tr("tabs")}
_ENCODINGS = {"": tr("text"), "utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-16": "UTF-16"}


def encoding_name(encoding: str) -> str:
    """Return an encoding as people write it."""
    return _ENCODINGS.get(encoding, encoding)


def delimiter_name(delimiter: str) -> Message:
    """Return what parts the cells, in a word."""
    return _DELIMITERS[delimiter]


def layout_note(source: Source, layout: Layout) -> Message:
    """Say how the file was read: encoding, delimiter, header."""
    file = shown(source.path.name)
    encoding, delimiter = encoding_name(source.encoding), delimiter_name(layout.delimiter)
    if layout.has_header:
        return tr(
            "{file} was read as {encoding}, parted by {delimiter}, with a header.",
            file=file,
            encoding=encoding,
            delimiter=delimiter,
        )
    return tr(
        "{file} was read as {encoding}, parted by {delimiter}, without a header.",
        file=file,
        encoding=encoding,
        delimiter=delimiter,
    )


def column_note(layout: Layout, columns: Columns) -> Message:
    """Say which columns were read as what."""
    names = [shown(layout.names[place]) for place in (*columns.colours, columns.label)]
    if columns.in_hex:
        return tr("The colour is in column {hex}, the label in column {label}.", hex=names[0], label=names[1])
    return tr(
        "Red, green and blue are in the columns {red}, {green} and {blue}, the label in column {label}.",
        red=names[0],
        green=names[1],
        blue=names[2],
        label=names[3],
    )


def colour_notes(X: Array, y: Labels, *, drop_duplicates: bool) -> tuple[Array, Labels, tuple[Message, ...]]:
    """Count repeated colours, leave them out if wanted, and say so.

    Returns
    -------
    X, y : ndarray of shape (3, n) and (n,)
        As given, or the first row of each colour in the order of the file.
    notes : tuple of Message
        On repeated colours, and on colours that carry both labels.
    """
    keys = colour_keys(X)
    labelled = np.sort(keys * 2 + y)
    distinct = count_steps(labelled >> 1)
    if distinct == y.size:
        return X, y, (tr("No colour stands in two rows."),)
    notes = [_repeat_note(y.size - distinct, y.size, drop_duplicates)]
    torn = count_steps(labelled) - distinct
    if torn:
        notes.append(tr("Colours that carry both labels: {count:,}.", count=torn))
    if drop_duplicates:
        first = np.sort(np.unique(keys, return_index=True)[1])
        X, y = X[:, first], y[first]
    return X, y, tuple(notes)


def _repeat_note(count: int, total: int, drop_duplicates: bool) -> Message:
    if drop_duplicates:
        return tr(
            "Rows that repeat another row's colour and were left out: {count:,} of {total:,}.", count=count, total=total
        )
    if count == 1:
        return tr(
            "1 of {total:,} rows repeats another row's colour; it was not dropped, and the split keeps both together.",
            total=total,
        )
    return tr(
        "{count:,} of {total:,} rows repeat another row's colour; none was dropped, and the split keeps them together.",
        count=count,
        total=total,
    )
