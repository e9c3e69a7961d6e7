"""Rows of colours and labels inside a document: compact, exact, and bounded."""

import re
from itertools import pairwise

import numpy as np

from core.dataset_value import ORIGINS, Dataset
from core.json_checks import DocumentError, check_keys, is_text, wrong
from core.messages import tr
from core.text import storable

MAX_ROWS = 1_000_000
"""What a document holds; more rows stay in the file they came from."""

MAX_NOTES = 100
MAX_TEXT = 2_000

_KEYS = ("name", "provenance", "notes", "origins", "labels_turned", "rows")
_BLOCK = 5_000
"""Rows in one text: enough for few texts, few enough for a quick check of each."""
_LONGEST = _BLOCK * 90
_WHOLE = re.compile("[0-9a-f]{6}:[01](?: [0-9a-f]{6}:[01])*", re.ASCII)
_NUMBER = r"(?:0\.\d{1,25}|1\.0|\d(?:\.\d{1,25})?e-\d{1,3})"  # as Python writes what lies from 0 to 1
_FRACTIONS = re.compile(f"{_NUMBER},{_NUMBER},{_NUMBER}:[01]", re.ASCII)


def to_document(dataset: Dataset) -> dict[str, object]:
    """Return a data set as it stands in a document, every channel exact.

    A row is ``336699:1`` where its channels are whole levels out of 255, else ``0.2,0.4,0.61:1``.

    Raises
    ------
    DocumentError
        If there are more rows than a document holds.
    """
    if dataset.n_rows > MAX_ROWS:
        raise DocumentError(
            tr("the data have {count:,} rows, and a document holds {most:,}", count=dataset.n_rows, most=MAX_ROWS)
        )
    return {
        "name": storable(dataset.name, MAX_TEXT),
        "provenance": storable(dataset.provenance, MAX_TEXT),
        "notes": [storable(note, MAX_TEXT) for note in dataset.notes[:MAX_NOTES]],
        "origins": list(dataset.origins),
        "labels_turned": dataset.labels_turned,
        "rows": _texts(dataset),
    }


def from_document(value: object, place: str) -> Dataset:
    """Return the data set that stands at a place of a document.

    Raises
    ------
    DocumentError
        If anything is missing, too much or of another kind than `to_document` writes.
    """
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, _KEYS, place)
    for key in ("name", "provenance"):
        if not is_text(value[key], MAX_TEXT):
            raise wrong(f"{place}.{key}", tr("a text of at most {most} characters", most=MAX_TEXT), value[key])
    notes, origins = value["notes"], value["origins"]
    if not isinstance(notes, list) or len(notes) > MAX_NOTES or not all(is_text(note, MAX_TEXT) for note in notes):
        raise wrong(f"{place}.notes", tr("a list of at most {most} texts", most=MAX_NOTES), notes)
    if not isinstance(origins, list) or not origins or not all(origin in ORIGINS for origin in origins):
        raise wrong(f"{place}.origins", tr("a list of {choices}", choices=", ".join(ORIGINS)), origins)
    if not isinstance(value["labels_turned"], bool):
        raise wrong(f"{place}.labels_turned", tr("true or false"), value["labels_turned"])
    X, y = _rows(value["rows"], f"{place}.rows")
    return Dataset(
        X, y, value["name"], value["provenance"], tuple(notes), value["labels_turned"], tuple(dict.fromkeys(origins))
    )


def _texts(dataset: Dataset) -> list[str]:
    levels = np.rint(dataset.X * 255.0).astype(np.int64)
    labels = dataset.y.tolist()
    if np.array_equal(levels / 255.0, dataset.X):
        keys = ((levels[0] << 16) | (levels[1] << 8) | levels[2]).tolist()
        rows = [f"{key:06x}:{label}" for key, label in zip(keys, labels, strict=True)]
    else:
        columns = dataset.X.T.tolist()
        rows = [f"{r!r},{g!r},{b!r}:{label}" for (r, g, b), label in zip(columns, labels, strict=True)]
    ends = [*range(0, len(rows), _BLOCK), len(rows)]
    return [" ".join(rows[start:end]) for start, end in pairwise(ends)]


def _rows(value: object, place: str) -> tuple[np.ndarray, np.ndarray]:
    if not isinstance(value, list) or not 1 <= len(value) <= -(-MAX_ROWS // _BLOCK):
        raise wrong(place, tr("a list of 1 to {most} texts", most=-(-MAX_ROWS // _BLOCK)), value)
    channels, labels = [], []
    for k, text in enumerate(value):
        if not is_text(text, _LONGEST):
            raise wrong(f"{place}[{k}]", tr("a text of at most {most} characters", most=_LONGEST), text)
        part = _whole_levels(text) if _WHOLE.fullmatch(text) else _fractions(text, f"{place}[{k}]")
        channels.append(part[0])
        labels.append(part[1])
    X = np.concatenate(channels, axis=1)
    if X.shape[1] > MAX_ROWS:
        raise DocumentError(
            tr("the data have {count:,} rows, and a document holds {most:,}", count=X.shape[1], most=MAX_ROWS)
        )
    return X, np.concatenate(labels)


def _whole_levels(text: str) -> tuple[np.ndarray, np.ndarray]:
    rows = text.split(" ")
    keys = np.fromiter((int(row[:6], 16) for row in rows), dtype=np.int64, count=len(rows))
    labels = np.fromiter((row[7] == "1" for row in rows), dtype=np.int64, count=len(rows))
    return np.stack([keys >> 16, (keys >> 8) & 255, keys & 255]) / 255.0, labels


def _fractions(text: str, place: str) -> tuple[np.ndarray, np.ndarray]:
    channels, labels = [], []
    for number, row in enumerate(text.split(" "), start=1):
        if not _FRACTIONS.fullmatch(row):
            wanted = tr("such as 336699:1, or 0.2,0.4,0.61:1 with channels from 0 to 1")
            raise wrong(tr("row {number} of {place}", number=number, place=place), wanted, row)
        colour, _, label = row.partition(":")
        channels.append([float(channel) for channel in colour.split(",")])
        labels.append(int(label))
    X = np.array(channels).T
    if X.max() > 1.0:
        raise DocumentError(tr("{place} holds a channel above 1", place=place))
    return X, np.array(labels, dtype=np.int64)
