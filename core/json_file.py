"""Reading a JSON file that a stranger may have made: bounded, in UTF-8, no key twice, every failure one sentence."""

import json
import math
import os
import stat
from collections import Counter
from pathlib import Path

from core.json_checks import DocumentError
from core.messages import tr
from core.text import quoted

PathText = str | os.PathLike[str]

_LONGEST_WHOLE = 300


def read_json(path: PathText, most_bytes: int) -> object:
    """Return what a JSON file holds.

    Parameters
    ----------
    path : path-like
        A regular file in UTF-8, with or without byte order mark.
    most_bytes : int
        A larger file is refused before more of it is read.

    Raises
    ------
    DocumentError
        If the file cannot be read or is no such JSON; the sentence has neither the file's name nor a full stop.
    """
    return parse_json(read_bounded(path, most_bytes))


def parse_json(data: bytes) -> object:
    """Return what a JSON text in UTF-8 holds, with or without byte order mark.

    Raises
    ------
    DocumentError
        If it is no such JSON; the sentence has no full stop.
    """
    try:
        return json.loads(data.decode("utf-8-sig"), parse_int=_whole, object_pairs_hook=_object)
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
    raise DocumentError(problem)


def read_bounded(path: PathText, most_bytes: int) -> bytes:
    """Return the bytes of a regular file; nothing else is opened, so that a pipe cannot make us wait.

    Raises
    ------
    DocumentError
        If the file cannot be read, is empty, or has more than `most_bytes`; the sentence has neither the
        file's name nor a full stop.
    """
    if "\0" in os.fspath(path):
        raise DocumentError(tr("there is no such file"))
    try:
        mode = Path(path).stat().st_mode
        if stat.S_ISDIR(mode):
            raise DocumentError(tr("it is a folder, not a file"))
        if not stat.S_ISREG(mode):
            raise DocumentError(tr("it is a device or a pipe, not a file"))
        with open(path, "rb", opener=_open_without_waiting) as file:
            data = file.read(most_bytes + 1) or b""
    except FileNotFoundError:
        raise DocumentError(tr("there is no such file")) from None
    except OSError as error:
        raise DocumentError(tr("it cannot be read ({reason})", reason=error.strerror or error)) from None
    if len(data) > most_bytes:
        raise DocumentError(tr("it has more than {most:,} bytes", most=most_bytes))
    if not data.strip():
        raise DocumentError(tr("it is empty"))
    return data


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _whole(digits: str) -> int | float:
    # Python refuses to read whole numbers of thousands of digits; the check of the place refuses this.
    return int(digits) if len(digits) <= _LONGEST_WHOLE else math.inf


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        raise DocumentError(tr("the key {key} stands there twice", key=quoted(twice)))
    return mapping
