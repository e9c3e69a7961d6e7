"""A network as a JSON document: its keys, and the check of every one of them."""

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

import numpy as np

from core.activations import ACTIVATIONS
from core.json_checks import DocumentError, check_keys, described, is_number, is_text, is_whole, items, numbers, wrong
from core.messages import tr
from core.network import Network
from core.text import quoted

FORMAT = "fontlight-network"
SCHEMA_VERSION = 2
"""The newest version that is read; only a network with nodes that are off is written in it."""

CHANNEL_MAXIMUM = 255
MAX_LAYERS = 32
MAX_NODES = 1024
MAX_INFO_ENTRIES = 100
MAX_INFO_KEY = 100
MAX_INFO_TEXT = 2000

KEYS = (
    "format",
    "schema_version",
    "layer_sizes",
    "activations",
    "weights",
    "biases",
    "input_scaling",
    "training",
)
KEYS_2 = (*KEYS, "off")

InfoValue = str | int | float | bool | None
Info = Mapping[str, InfoValue]


def to_document(network: Network, info: Info) -> dict[str, object]:
    """Return the document of a network and of what is to be known of its training.

    Raises
    ------
    DocumentError
        If the network is larger than a file may hold, or `info` is no flat mapping of names to texts,
        finite numbers, truth values and None.
    """
    document: dict[str, object] = {
        "format": FORMAT,
        "schema_version": 1,
        "layer_sizes": list(network.layer_sizes),
        "activations": list(network.activations),
        "weights": [w.tolist() for w in network.weights],
        "biases": [b[:, 0].tolist() for b in network.biases],
        "input_scaling": {"divide_by": CHANNEL_MAXIMUM},
        "training": {name: value.item() if isinstance(value, np.generic) else value for name, value in info.items()},
    }
    if network.off:
        document |= {"schema_version": 2, "off": [[layer, row] for layer, row in sorted(network.off)]}
    _check_sizes(document["layer_sizes"])
    _check_info(document["training"])
    return document


def from_document(document: object) -> tuple[Network, Info]:
    """Return the network and the information of a document, checked in every part.

    Raises
    ------
    DocumentError
        If anything is missing, too much or of another kind than `to_document` writes; the sentence
        names the place, such as ``weights[0][2][1]``.
    """
    if not isinstance(document, dict):
        raise DocumentError(tr("an object was expected, not {found}", found=described(document)))
    _check_identity(document)
    is_first = document["schema_version"] == 1
    check_keys(document, KEYS if is_first else KEYS_2, tr("the file"))
    sizes = _check_sizes(document["layer_sizes"])
    activations = _check_activations(document["activations"], len(sizes) - 1)
    matrices = items(document["weights"], len(sizes) - 1, "weights")
    columns = items(document["biases"], len(sizes) - 1, "biases")
    weights, biases = [], []
    for k, (n_in, n_out) in enumerate(pairwise(sizes)):
        rows = items(matrices[k], n_out, f"weights[{k}]")
        weights.append(np.array([numbers(row, n_in, f"weights[{k}][{i}]") for i, row in enumerate(rows)]))
        biases.append(np.array(numbers(columns[k], n_out, f"biases[{k}]"))[:, np.newaxis])
    _check_scaling(document["input_scaling"])
    info = _check_info(document["training"])
    off = frozenset() if is_first else _check_off(document["off"], sizes)
    return Network(tuple(weights), tuple(biases), activations, off), info


def _check_identity(document: dict[str, object]) -> None:
    if document.get("format") != FORMAT:
        raise DocumentError(tr("this is no network of Fontlight: 'format' is not {format!r}", format=FORMAT))
    version = document.get("schema_version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise wrong("schema_version", tr("a whole number from 1 to {most}", most=SCHEMA_VERSION), version)
    if version > SCHEMA_VERSION:
        raise DocumentError(
            tr(
                "it was made by a newer version of Fontlight (schema_version {found}; this one reads {version})",
                found=described(version),
                version=SCHEMA_VERSION,
            )
        )


def _check_sizes(value: object) -> list[int]:
    if not isinstance(value, list) or not 2 <= len(value) <= MAX_LAYERS + 1:
        wanted = tr("a list of 2 to {most} whole numbers", most=MAX_LAYERS + 1)
        raise wrong("layer_sizes", wanted, value)
    for k, size in enumerate(value):
        if not is_whole(size, 1, MAX_NODES):
            raise wrong(f"layer_sizes[{k}]", tr("a whole number from 1 to {most}", most=MAX_NODES), size)
    return value


def _check_activations(value: object, length: int) -> tuple[str, ...]:
    names = items(value, length, "activations")
    for k, name in enumerate(names):
        if not isinstance(name, str) or name not in ACTIVATIONS:
            raise wrong(f"activations[{k}]", tr("one of {choices}", choices=", ".join(ACTIVATIONS)), name)
    return tuple(names)


def _check_off(value: object, sizes: list[int]) -> frozenset[tuple[int, int]]:
    """Return the hidden nodes that are off, each written as [layer from 1, row from 0]."""
    hidden = sum(sizes[1:-1])
    if not isinstance(value, list) or len(value) > hidden:
        raise wrong("off", tr("a list of at most {most} nodes", most=hidden), value)
    off: set[tuple[int, int]] = set()
    for k, node in enumerate(value):
        layer, row = items(node, 2, f"off[{k}]")
        if not is_whole(layer, 1, len(sizes) - 2):
            raise wrong(f"off[{k}][0]", tr("a whole number from 1 to {most}", most=len(sizes) - 2), layer)
        if not is_whole(row, 0, sizes[layer] - 1):
            raise wrong(f"off[{k}][1]", tr("a whole number from 0 to {most}", most=sizes[layer] - 1), row)
        if (layer, row) in off:
            raise DocumentError(tr("{place} names a node that is off already", place=f"off[{k}]"))
        off.add((layer, row))
    return frozenset(off)


def _check_scaling(value: object) -> None:
    if not isinstance(value, dict):
        raise wrong("input_scaling", tr("an object"), value)
    check_keys(value, ("divide_by",), "input_scaling")
    divisor = value["divide_by"]
    if isinstance(divisor, bool) or divisor != CHANNEL_MAXIMUM:
        raise wrong("input_scaling.divide_by", tr("the number {number}", number=CHANNEL_MAXIMUM), divisor)


def _check_info(value: object) -> Info:
    if not isinstance(value, dict) or len(value) > MAX_INFO_ENTRIES:
        raise wrong("training", tr("an object of at most {most} entries", most=MAX_INFO_ENTRIES), value)
    for key, entry in value.items():
        if not isinstance(key, str) or not is_text(key, MAX_INFO_KEY):
            raise wrong("training", tr("an object with names of at most {most} characters", most=MAX_INFO_KEY), key)
        good = is_text(entry, MAX_INFO_TEXT) or is_number(entry) or entry is None or isinstance(entry, bool)
        if not good:
            wanted = tr("a text of at most {most} characters, a number, true, false or null", most=MAX_INFO_TEXT)
            raise wrong(f"training.{quoted(key)[1:-1]}", wanted, entry)
    return MappingProxyType(dict(value))
