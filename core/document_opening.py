"""A document with its data read and parted: all that a window needs to show it at once."""

import os
from dataclasses import dataclass

from core.batches import Place
from core.choices import Choices
from core.colour import Rgb
from core.datasets import Dataset, Split, split
from core.document import Document, Source
from core.document_file import load_data, load_document
from core.document_training import Training
from core.history import Record, Stage, State
from core.leak import Leak, leak
from core.metrics import Baseline, baseline
from core.model_file import load_network
from core.resources import resource_path


@dataclass(frozen=True, eq=False)
class OpenedDocument:
    """A document and what belongs to it.

    Attributes
    ----------
    document : Document
    dataset : Dataset
    split : Split
        By the choices of the document.
    baseline : Baseline
    plain_leak : Leak
        What a plain split by rows, of the size and seed of `split`, would leak.
    """

    document: Document
    dataset: Dataset
    split: Split
    baseline: Baseline
    plain_leak: Leak


def open_document(path: str | os.PathLike[str], dataset: Dataset | None = None) -> OpenedDocument:
    """Read a document and its data.

    Parameters
    ----------
    path : path-like
    dataset : Dataset, optional
        Instead of the data that the document names.

    Raises
    ------
    DocumentFileError
        If the file is no document, or its data are not what they were (`MissingDataError`).
    ValueError
        If its data cannot be parted as it asks.
    """
    document = load_document(path)
    return with_data(document, dataset or load_data(path, document.source))


def new_document(choices: Choices, colour: Rgb) -> OpenedDocument:
    """Return a document with the program's own data and network, nothing else, and these choices and colour."""
    network = load_network(resource_path("network.json"))
    record = Record(Stage(State(0, Place(), network), choices.config, None), 0, network)
    return with_data(
        Document(colour, choices, Source("bundled", "bundled"), Training(network, record, 0, Place())), None
    )


def with_data(document: Document, dataset: Dataset | None) -> OpenedDocument:
    """Return a document with its data parted; the bundled ones where it has none.

    Raises
    ------
    ValueError
        If they cannot be parted as the document asks.
    """
    from core import bundled_data

    dataset = dataset or bundled_data.load()
    parts = split(dataset, *document.choices.split_key)
    plain_leak = leak(dataset, parts.test_size, parts.seed)
    return OpenedDocument(document, dataset, parts, baseline(parts.train, parts.test), plain_leak)
