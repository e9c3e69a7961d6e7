"""All that a person left, as one value: data, training, colours, palette and answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core import choices as choices_text
from core import colour_history, csv_options, document_rows, document_training, my_labels, palette
from core.choices import Choices
from core.colour import Rgb
from core.colour_history import ColourHistory
from core.datasets import DATASETS, Dataset
from core.document_training import Training
from core.json_checks import DocumentError, check_keys, described, is_text, wrong
from core.messages import tr
from core.my_labels import MyLabels
from core.palette import Palette
from core.text import storable
from core.version import VERSION

FORMAT = "fontlight-document"
SCHEMA_VERSION = 1

MOST_EMBEDDED = 200_000
"""Rows; of a file with more, the document keeps the path and a fingerprint of its rows."""

MAX_PATH = 4_096

_KEYS = (
    *("format", "schema_version", "made_by", "recovery_of", "colour", "choices", "data", "training"),
    *("history", "palette", "labels"),
)
_SOURCE_KEYS = {
    "none": (),
    "bundled": ("name",),
    "rows": ("path", "content"),
    "file": ("path", "fingerprint", "options"),
}
_HEX = re.compile("#[0-9a-f]{6}", re.ASCII)
_DIGEST = re.compile("[0-9a-f]{64}", re.ASCII)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:", re.ASCII | re.IGNORECASE)  # a drive has one letter


@dataclass(frozen=True, eq=False)
class Source:
    """Where the data of a document are.

    Attributes
    ----------
    kind : {"none", "bundled", "rows", "file"}
        No data; an entry of `DATASETS`; inside the document; in the file they were read from.
    name : str
        The entry of `DATASETS`.
    dataset : Dataset or None
        The rows inside the document, or those of the file where they are known.
    path : str
        The file they were read from, for "file" and, where there is one, for "rows".
    fingerprint : str
        Of the rows of a file, as `document_training.digest_of`; empty where they are known.
    options : mapping
        How the file was read: options of `core.csv_reader.read_csv`.
    """

    kind: str = "none"
    name: str = ""
    dataset: Dataset | None = None
    path: str = ""
    fingerprint: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Document:
    """Everything that a `.fontlight` file holds.

    Attributes
    ----------
    colour : Rgb
    choices : Choices
    source : Source
    training : Training
    history : ColourHistory
    palette : Palette
    labels : MyLabels
    recovery_of : str or None
        In a recovery file, the path of the document that it would have been saved to, "" without one.
    """

    colour: Rgb
    choices: Choices
    source: Source
    training: Training
    history: ColourHistory = field(default_factory=ColourHistory)
    palette: Palette = field(default_factory=Palette)
    labels: MyLabels = field(default_factory=MyLabels)
    recovery_of: str | None = None


def source_of(
    dataset: Dataset | None, path: str, options: Mapping[str, Any] | None = None, *, is_as_read: bool
) -> Source:
    """Return where a document is to find its data.

    Parameters
    ----------
    dataset : Dataset or None
    path : str
        The file it was read from; empty for none.
    options : mapping, optional
        How it was read.
    is_as_read : bool
        Whether reading the file again gives these rows.
    """
    if dataset is None:
        return Source()
    for entry in DATASETS.values():
        if dataset.provenance == entry.provenance and _has_rows_of(dataset, entry.load()):
            return Source("bundled", name=entry.name)
    if is_as_read and _is_local(path) and dataset.n_rows > MOST_EMBEDDED:
        return Source("file", dataset=dataset, path=path, options=options or {})
    return Source("rows", dataset=dataset, path=path)


def _has_rows_of(dataset: Dataset, other: Dataset) -> bool:
    return np.array_equal(dataset.X, other.X) and np.array_equal(dataset.y, other.y)


def to_document(document: Document) -> dict[str, object]:
    """Return a document as JSON holds it.

    Raises
    ------
    DocumentError
        If a part is larger than a document holds.
    """
    return {
        "format": FORMAT,
        "schema_version": SCHEMA_VERSION,
        "made_by": f"Fontlight {VERSION}",
        "recovery_of": None if document.recovery_of is None else storable(document.recovery_of, MAX_PATH),
        "colour": document.colour.hex,
        "choices": choices_text.to_document(document.choices),
        "data": _source_text(document.source),
        "training": document_training.to_document(document.training),
        "history": colour_history.to_document(document.history),
        "palette": palette.to_document(document.palette),
        "labels": my_labels.to_document(document.labels),
    }


def from_document(value: object) -> Document:
    """Return the document that JSON holds, checked in every part.

    Raises
    ------
    DocumentError
        If anything is missing, too much or of another kind than `to_document` writes; the sentence names the place.
    """
    if not isinstance(value, dict):
        raise DocumentError(tr("an object was expected, not {found}", found=described(value)))
    _check_identity(value)
    check_keys(value, _KEYS, tr("the file"))
    recovery_of = value["recovery_of"]
    if recovery_of is not None and not is_text(recovery_of, MAX_PATH):
        raise wrong("recovery_of", tr("a path of at most {most} characters", most=MAX_PATH), recovery_of)
    return Document(
        colour=_colour(value["colour"]),
        choices=choices_text.from_document(value["choices"], "choices"),
        source=_source(value["data"]),
        training=document_training.from_document(value["training"], "training"),
        history=colour_history.from_document(value["history"], "history"),
        palette=palette.from_document(value["palette"], "palette"),
        labels=my_labels.from_document(value["labels"], "labels"),
        recovery_of=recovery_of,
    )


def _check_identity(value: dict[str, object]) -> None:
    if value.get("format") != FORMAT:
        raise DocumentError(tr("this is no document of Fontlight: 'format' is not {format!r}", format=FORMAT))
    version = value.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise wrong("schema_version", tr("a whole number from 1 to {most}", most=SCHEMA_VERSION), version)
    if version > SCHEMA_VERSION:
        raise DocumentError(
            tr(
                "it was made by a newer version of Fontlight (schema_version {found}; this one reads {version})",
                found=described(version),
                version=SCHEMA_VERSION,
            )
        )


def _colour(value: object) -> Rgb:
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise wrong("colour", tr("a colour such as #336699"), value)
    return Rgb(*bytes.fromhex(value[1:]))


def _source_text(source: Source) -> dict[str, object]:
    text: dict[str, object] = {"kind": source.kind}
    if source.kind == "bundled":
        text["name"] = source.name
    elif source.kind == "rows" and source.dataset is not None:
        text |= {"path": storable(source.path, MAX_PATH), "content": document_rows.to_document(source.dataset)}
    elif source.kind == "file":
        fingerprint = source.fingerprint if source.dataset is None else document_training.digest_of(source.dataset)
        options = csv_options.to_document(source.options)
        text |= {"path": storable(source.path, MAX_PATH), "fingerprint": fingerprint, "options": options}
    return text


def _source(value: object) -> Source:
    if not isinstance(value, dict):
        raise wrong("data", tr("an object"), value)
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in _SOURCE_KEYS:
        raise wrong("data.kind", tr("one of {choices}", choices=", ".join(_SOURCE_KEYS)), kind)
    check_keys(value, ("kind", *_SOURCE_KEYS[kind]), "data")
    path, name, fingerprint = value.get("path", ""), value.get("name", ""), value.get("fingerprint", "")
    if not is_text(path, MAX_PATH):
        raise wrong("data.path", tr("a path of at most {most} characters", most=MAX_PATH), path)
    if kind == "bundled" and not (isinstance(name, str) and name in DATASETS):
        raise wrong("data.name", tr("one of {choices}", choices=", ".join(DATASETS)), name)
    if kind == "rows" and not _is_local(path):
        path = ""  # the rows are here, and nothing may be tempted to look there
    if kind == "file":
        if not _is_local(path):
            raise wrong("data.path", tr("the path of a file on this machine"), path)
        if not isinstance(fingerprint, str) or not _DIGEST.fullmatch(fingerprint):
            raise wrong("data.fingerprint", tr("64 hexadecimal digits"), fingerprint)
    dataset = document_rows.from_document(value["content"], "data.content") if kind == "rows" else None
    options = csv_options.from_document(value["options"], "data.options") if kind == "file" else {}
    return Source(kind, name, dataset, path, fingerprint, options)


def _is_local(path: str) -> bool:
    r"""Return whether a path cannot reach another machine: ``\\server\share``, ``//server/share``, an address."""
    return bool(path) and not (path.replace("\\", "/").startswith("//") or _ADDRESS.match(path) or "\0" in path)
