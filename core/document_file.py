"""Documents as files: saved so that the old or the new one is there, whole; opened without trusting them."""

import json
import os

from core import document as document_text
from core.atomic_file import write_atomically
from core.dataset_value import Dataset, turned_round
from core.datasets import DATASETS
from core.document import Document, Source
from core.document_training import digest_of
from core.json_checks import DocumentError
from core.json_file import read_json
from core.messages import tr
from core.text import path_text

SUFFIX = ".fontlight"

MAX_BYTES = 32_000_000
"""JSON of this size can take twenty times as much memory while it is read: about 0.7 GB."""

PathText = str | os.PathLike[str]


class DocumentFileError(ValueError):
    """Why a file is no document, or a document cannot become a file: one sentence with the file and the place."""


class MissingDataError(DocumentFileError):
    """The document is whole, but the file of its data is not what it was, or not there."""


def save_document(path: PathText, document: Document) -> None:
    """Write a document; at every moment the old or the new file is there, whole.

    Raises
    ------
    DocumentFileError
        If it is larger than such a file may be.
    OSError
        If the file cannot be written.
    """
    try:
        data = f"{json.dumps(document_text.to_document(document), allow_nan=False, ensure_ascii=False)}\n".encode()
    except DocumentError as error:
        raise _error(path, error.args[0]) from None
    if len(data) > MAX_BYTES:
        raise _error(path, tr("a document has at most {most:,} bytes", most=MAX_BYTES))
    write_atomically(path, data)


def load_document(path: PathText) -> Document:
    """Read a document that `save_document` wrote.

    Parameters
    ----------
    path : path-like
        A file of at most `MAX_BYTES`.

    Raises
    ------
    DocumentFileError
        If the file cannot be read or holds anything but a document of this or an earlier version.
    """
    try:
        return document_text.from_document(read_json(path, MAX_BYTES))
    except DocumentError as error:
        raise _error(path, error.args[0]) from None


def load_data(path: PathText, source: Source) -> Dataset | None:
    """Return the data of a document that was read from `path`.

    Raises
    ------
    MissingDataError
        If they are in a file that is not there, cannot be read or holds other rows than it did.
    """
    if source.kind == "bundled":
        return DATASETS[source.name].load()
    if source.kind != "file":
        return source.dataset
    from core.csv_reader import load_csv

    try:
        dataset = load_csv(source.path, **source.options)
    except (ValueError, OSError) as error:
        reason = error.args[0] if isinstance(error, ValueError) else error.strerror
        raise MissingDataError(
            tr("{file}: its data cannot be read. {reason}", file=path_text(path), reason=reason)
        ) from None
    for candidate in (dataset, turned_round(dataset)):
        if digest_of(candidate) == source.fingerprint:
            return candidate
    raise MissingDataError(
        tr(
            "{file}: its data are in {data}, which holds other rows now than when the document was saved.",
            file=path_text(path),
            data=path_text(source.path),
        )
    )


def _error(path: PathText, problem: str) -> DocumentFileError:
    if problem.endswith("."):  # what a value says of itself is a whole sentence
        return DocumentFileError(tr("{place}: {problem}", place=path_text(path), problem=problem))
    return DocumentFileError(tr("{file}: {problem}.", file=path_text(path), problem=problem))
