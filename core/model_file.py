"""Saving a network as a JSON file and loading it again, bit by bit the same."""

import json
import math
import os
import re
import stat
from collections import Counter
from pathlib import Path

from core.atomic_file import write_atomically
from core.messages import tr
from core.model_document import DocumentError, Info, from_document, to_document
from core.network import Network
from core.text import path_text, quoted

MAX_BYTES = 10_000_000

_LONGEST_WHOLE = 300
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
        return from_document(_parsed(_content(path)))
    except DocumentError as error:
        problem = error.args[0]
    except UnicodeDecodeError as error:
        problem = tr("it is not UTF-8 text (byte {position})", position=error.start + 1)
    except json.JSONDecodeError as error:
        problem = tr(
            "it is not JSON (line {line}, column {column}: {reason})",
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        )
    except RecursionError:
        problem = tr("it is nested too deeply")
    except MemoryError:
        problem = tr("it needs more memory than there is")
    raise ModelFileError(tr("{file}: {problem}.", file=path_text(path), problem=problem))


def _content(path: PathText) -> bytes:
    """Return the bytes of a regular file; nothing else is opened, so that a pipe cannot make us wait."""
    if "\0" in os.fspath(path):
        raise DocumentError(tr("there is no such file"))
    try:
        mode = Path(path).stat().st_mode
        if stat.S_ISDIR(mode):
            raise DocumentError(tr("it is a folder, not a file"))
        if not stat.S_ISREG(mode):
            raise DocumentError(tr("it is a device or a pipe, not a file"))
        with open(path, "rb", opener=_open_without_waiting) as file:
            data = file.read(MAX_BYTES + 1) or b""
    except FileNotFoundError:
        raise DocumentError(tr("there is no such file")) from None
    except OSError as error:
        raise DocumentError(tr("it cannot be read ({reason})", reason=error.strerror or error)) from None
    if len(data) > MAX_BYTES:
        raise ModelFileError(_too_large(path))
    if not data.strip():
        raise DocumentError(tr("it is empty"))
    return data


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _parsed(data: bytes) -> object:
    return json.loads(data.decode("utf-8-sig"), parse_int=_whole, object_pairs_hook=_object)


def _whole(digits: str) -> int | float:
    # Python refuses to read whole numbers of thousands of digits; the check of the place refuses this.
    return int(digits) if len(digits) <= _LONGEST_WHOLE else math.inf


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        raise DocumentError(tr("the key {key} stands there twice", key=quoted(twice)))
    return mapping


def _on_one_line(match: re.Match[str]) -> str:
    return "[" + " ".join(match[1].split()) + "]"


def _too_large(path: PathText) -> str:
    return tr("{file}: a network's file has at most {most:,} bytes.", file=path_text(path), most=MAX_BYTES)
