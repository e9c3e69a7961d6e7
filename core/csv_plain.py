"""The fast way through plain rows: pandas parses them where it provably gives the same as cell by cell."""

import csv
import io
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from core.activations import Array
from core.csv_cells import label
from core.csv_columns import Columns
from core.csv_layout import Layout

if TYPE_CHECKING:
    import pandas as pd

_HEX_DIGITS = "0123456789abcdef"


def without_plain_quotes(text: bytes, delimiter: str) -> bytes | None:
    """Return whole lines without their quotation marks, None if these do more than enclose a cell.

    The marks may go if they come in pairs, each around one whole cell, with no delimiter, line end
    or further mark in it.
    """
    if b'"' not in text:
        return text
    n_marks = text.count(b'"')
    gap = delimiter.encode()
    pairs = _only(text, b'"' + gap + b"\n")
    if pairs.count(b'""') * 2 != n_marks or b'""""' in pairs:
        return None
    lines = b"\n" + text if text.endswith(b"\n") else b"\n" + text + b"\n"
    opening = lines.count(gap + b'"') + lines.count(b'\n"')
    closing = lines.count(b'"' + gap) + lines.count(b'"\n')
    return text.replace(b'"', b"") if opening == closing == n_marks // 2 else None


def plain_values(text: bytes, layout: Layout, columns: Columns) -> Array | None:
    """Return the colour's columns and the label, shape (k, n), or None if the rows are not plain.

    They are plain if every line has the right number of delimiters, and each column that is wanted
    comes out as finite numbers, labels or hex colours without exception.
    """
    if not _is_regular(text, layout):
        return None
    table = _parsed(text, layout, columns)
    values = np.empty((len(columns.colours) + 1, len(table)))
    for row, place in zip(values, columns.colours, strict=False):
        numbers = _hex_values(table[place].tolist()) if columns.in_hex else _numbers(table[place])
        if numbers is None:
            return None
        row[:] = numbers
    labels = _labels(table[columns.label])
    if labels is None:
        return None
    values[-1] = labels
    return values


def _only(text: bytes, wanted: bytes) -> bytes:
    return text.translate(None, bytes(set(range(256)) - set(wanted)))


def _is_regular(text: bytes, layout: Layout) -> bool:
    """Whether every line has one delimiter less than there are columns."""
    gap = layout.delimiter.encode()
    separators = _only(text, gap + b"\n")
    if not text.endswith(b"\n"):
        separators += b"\n"
    a_line = gap * (layout.width - 1) + b"\n"
    return separators == a_line * (len(separators) // layout.width)


def _parsed(text: bytes, layout: Layout, columns: Columns) -> "pd.DataFrame":
    import pandas as pd

    table: pd.DataFrame = pd.read_csv(
        io.BytesIO(text),
        sep=layout.delimiter,
        header=None,
        names=list(range(layout.width)),
        usecols=[*columns.colours, columns.label],
        dtype={columns.colours[0]: str} if columns.in_hex else None,
        index_col=False,
        compression=None,
        encoding="utf-8",
        quoting=csv.QUOTE_NONE,
        na_filter=False,
        decimal="," if layout.decimal_comma and b"," in text else ".",
        low_memory=False,
        **_exact_floats(pd.__version__),
    )
    return table


def _exact_floats(pandas_version: str) -> dict[str, Any]:
    """Return the argument that makes pandas read floats exactly, which since 3.1 is the default."""
    major, minor = (int(part) for part in pandas_version.split(".")[:2])
    return {} if (major, minor) >= (3, 1) else {"float_precision": "round_trip"}


def _numbers(column: "pd.Series[Any]") -> Array | None:
    cells = column.to_numpy()
    return cells if cells.dtype.kind in "iuf" and bool(np.isfinite(cells).all()) else None


def _labels(column: "pd.Series[Any]") -> Array | None:
    cells = column.to_numpy()
    if cells.dtype.kind in "iufb":
        return cells if bool(((cells == 0) | (cells == 1)).all()) else None
    import pandas as pd

    places, words = pd.factorize(column)
    values = [label(str(word)) for word in words]
    return None if any(math.isnan(value) for value in values) else np.array(values)[places]


def _hex_values(cells: Sequence[str]) -> Array | None:
    """Return ``0xrrggbb`` of each cell if all have six digits, all with ``#`` or all without."""
    joined = "".join(cells)
    width = len(cells[0])
    if width not in (6, 7) or not joined.isascii() or set(map(len, cells)) != {width}:
        return None
    signs = np.frombuffer(joined.encode("ascii"), dtype=np.uint8).reshape(-1, width)
    if width == 7 and not bool((signs[:, 0] == ord("#")).all()):
        return None
    digits = _digit_values()[signs[:, -6:]]
    if bool((digits < 0).any()):
        return None
    return np.asarray(digits @ (16.0 ** np.arange(5, -1, -1)))


def _digit_values() -> Array:
    values = np.full(256, -1.0)
    for value, digit in enumerate(_HEX_DIGITS):
        values[[ord(digit), ord(digit.upper())]] = value
    return values
