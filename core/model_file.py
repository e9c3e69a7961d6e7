"""Saving a network as a JSON file and loading it again, bit by bit the same."""

import json
import os
import re

from core.atomic_file import write_atomically
from core.json_checks import DocumentError
from core.json_file import read_json
from core.messages import tr
from core.model_document import Info, from_document, to_document
from core.network import Network
from core.text import path_text

MAX_BYTES = 10_000_000

# Raw line breaks stand between JSON values only, never inside a text.
_INNERMOST_LIST = re.compile(r'\[\n\s*([^\[\]{}"]*?)\n\s*\]')

PathText = str | os.PathLike[str]


class ModelFileError(ValueError):
    """Why a file is no network, or a network cannot become a file: one sentence with the file and the place."""


def save_network(path: PathText, network: Network, info: Info) -> None:
    """Write a network to a JSON file; at every moment the old or the new file is there, whole.

    Parameters
    ----------
    path : path-like
        The file; one that is there is replaced.
    network : Network
        At most 32 layers of at most 1,024 nodes.
    info : mapping of str to str, int, float, bool or None
        What is to be known of its training; flat, finite, at most 100 entries.

    Raises
    ------
    ModelFileError
        If the network or `info` does not fit into such a file.
    OSError
        If the file cannot be written.
    """
    try:
        text = json.dumps(to_document(network, info), indent=2, allow_nan=False)
    except DocumentError as error:
        raise ModelFileError(tr("{file}: {problem}.", file=path_text(path), problem=error.args[0])) from None
    data = f"{_INNERMOST_LIST.sub(_on_one_line, text)}\n".encode()
    if len(data) > MAX_BYTES:
        raise ModelFileError(_too_large(path))
    write_atomically(path, data)


def load_network(path: PathText) -> Network:
    """Read a network that `save_network` wrote; every parameter is the same, bit by bit.

    Raises
    ------
    ModelFileError
        As `load_network_and_info`.
    """
    return load_network_and_info(path)[0]


def load_network_and_info(path: PathText) -> tuple[Network, Info]:
    """Read a network and what its file says of its training.

    Parameters
    ----------
    path : path-like
        A JSON file in UTF-8, with or without byte order mark, of at most 10 MB.

    Returns
    -------
    network : Network
    info : mapping of str to str, int, float, bool or None
        Read-only.

    Raises
    ------
    ModelFileError
        If the file cannot be read or holds anything but such a network; one sentence says what is
        wrong and where.
    """
    try:
        return from_document(read_json(path, MAX_BYTES))
    except DocumentError as error:
        raise ModelFileError(tr("{file}: {problem}.", file=path_text(path), problem=error.args[0])) from None


def _on_one_line(match: re.Match[str]) -> str:
    return "[" + " ".join(match[1].split()) + "]"


def _too_large(path: PathText) -> str:
    return tr("{file}: a network's file has at most {most:,} bytes.", file=path_text(path), most=MAX_BYTES)
