"""From a path to text: what is refused unread, and which encoding the bytes are in."""

import codecs
import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from core.csv_errors import DataError, LoadCancelled, UnknownEncodingError, shown
from core.csv_text import MAX_TEXT_BYTES, CsvText
from core.messages import tr

MAX_BYTES = 200_000_000
_READ_STEP = 1 << 26
_DECODE_STEP = 1 << 24
_SNIFFED = 4096

_BINARY_STARTS = {
    b"\x1f\x8b": "gzip",
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"%PDF": "PDF",
    b"\xd0\xcf\x11\xe0": "Office",
    b"SQLite format 3": "SQLite",
    b"PAR1": "Parquet",
    b"\x7fELF": "ELF",
}
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Python's own notations: codecs by name, but no file is written in them.
_NO_FILE_ENCODINGS = {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined"}


@dataclass(frozen=True)
class Source:
    r"""The text of a file.

    Attributes
    ----------
    path : Path
        The file; of a text that is in none, its name.
    data : bytes
        Its text in UTF-8, without a byte order mark, every line end as ``\n``.
    encoding : str
        The encoding that it was read as; empty for a text that was none.
    """

    path: Path
    data: bytes
    encoding: str


class Progress:
    """Tells the caller how far reading has come, and hears whether it is to stop.

    Parameters
    ----------
    callback : callable or None
        Called with a fraction from 0 to 1; its answer False means stop.
    """

    def __init__(self, callback: Callable[[float], bool | None] | None) -> None:
        self._callback = callback

    def reached(self, fraction: float) -> None:
        """Report `fraction`.

        Raises
        ------
        LoadCancelled
            If the callback answers False.
        """
        if self._callback is not None and self._callback(min(1.0, fraction)) is False:
            raise LoadCancelled


def read_source(origin: Path | CsvText, encoding: str | None, progress: Progress) -> Source:
    """Read the text of a file, or of a table that is in none.

    Raises
    ------
    DataError
        If it is no ordinary file, cannot be read, is too large, empty, or not text.
    UnknownEncodingError
        If the encoding cannot be told for certain, or `encoding` is unknown or does not fit.
    """
    path, raw = _path_and_bytes(origin, progress)
    _refuse_binary(path, raw)
    if isinstance(origin, CsvText) and isinstance(origin.content, str):
        name, data = "", raw.removeprefix(codecs.BOM_UTF8)
    else:
        name = _checked_encoding(path, encoding) if encoding is not None else _told_encoding(path, raw)
        data = _transcoded(path, raw, name, progress)
    if b"\0" in data:
        raise DataError(tr("{file} is a binary file; right would be a CSV text.", file=shown(path.name)), path)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not data or data.isspace():
        raise DataError(tr("{file} is empty; it should hold at least 10 rows.", file=shown(path.name)), path)
    return Source(path, data, name)


def _path_and_bytes(origin: Path | CsvText, progress: Progress) -> tuple[Path, bytes]:
    if isinstance(origin, Path):
        return origin, _read_bytes(origin, progress)
    if origin.is_too_large:
        raise _too_large(origin.path, MAX_TEXT_BYTES)
    return origin.path, origin.raw


def _read_bytes(path: Path, progress: Progress) -> bytes:
    try:
        status = path.stat()
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError:
        raise DataError(tr("{file} is not a possible file name.", file=shown(path, 200)), path) from None
    _refuse_by_kind(path, status)
    parts = []
    size = 0
    try:
        with path.open("rb") as file:
            while size <= MAX_BYTES and (part := file.read(_READ_STEP)):
                parts.append(part)
                size += len(part)
                progress.reached(0.1 * size / MAX_BYTES)
    except OSError as error:
        raise _unreadable(path, error) from error
    if size > MAX_BYTES:
        raise _too_large(path, MAX_BYTES)
    return b"".join(parts)


def _refuse_by_kind(path: Path, status: os.stat_result) -> None:
    """Look before opening: a pipe would wait for a writer for ever."""
    if stat.S_ISDIR(status.st_mode):
        raise DataError(tr("{file} is a folder; choose a CSV file in it.", file=shown(path, 200)), path)
    if not stat.S_ISREG(status.st_mode):
        raise DataError(tr("{file} is not an ordinary file.", file=shown(path, 200)), path)
    if status.st_size > MAX_BYTES:
        raise _too_large(path, MAX_BYTES)


def _unreadable(path: Path, error: OSError) -> DataError:
    if isinstance(error, FileNotFoundError):
        return DataError(tr("There is no file {file}.", file=shown(path, 200)), path)
    reason = shown(error.strerror or error)
    return DataError(tr("{file} cannot be read: {reason}.", file=shown(path, 200), reason=reason), path)


def _too_large(path: Path, limit: int) -> DataError:
    sentence = tr(
        "{file} is larger than {limit} MB, the most that can be read.",
        file=shown(path.name),
        limit=limit // 1_000_000,
    )
    return DataError(sentence, path)


def _refuse_binary(path: Path, raw: bytes) -> None:
    for start, kind in _BINARY_STARTS.items():
        if raw.startswith(start):
            sentence = tr(
                "{file} is a file of the kind {kind}; right would be a CSV text.", file=shown(path.name), kind=kind
            )
            raise DataError(sentence, path)


def _checked_encoding(path: Path, encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        codecs.getincrementaldecoder(name)()
        bytes(4).decode(name)
    except (LookupError, ValueError):
        name = ""
    if not name or name.replace("_", "-") in _NO_FILE_ENCODINGS:
        raise UnknownEncodingError(
            tr(
                '{file} cannot be read as "{encoding}", which is no encoding\'s name; right would be utf-8 or latin-1.',
                file=shown(path.name),
                encoding=shown(encoding),
            ),
            path,
        )
    return name


def _told_encoding(path: Path, raw: bytes) -> str:
    if not raw.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        for mark, name in _BOMS:
            if raw.startswith(mark):
                return name
        if b"\0" in raw:
            return _utf16_without_mark(path, raw)
        if raw.isascii() or _decodes(raw, "utf-8"):
            return "utf-8"
        if _is_korean(raw):
            return "cp949"
    raise UnknownEncodingError(
        tr(
            "{file} is not in UTF-8, UTF-16 or cp949; name the encoding that it was saved in, such as latin-1.",
            file=shown(path.name),
        ),
        path,
    )


def _utf16_without_mark(path: Path, raw: bytes) -> str:
    """Tell UTF-16 by its zeros, which in a table of numbers fill most of every second byte."""
    start = raw[:_SNIFFED]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) / 2
    for here, elsewhere, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if here > 0.5 * half and elsewhere < 0.05 * here and len(raw) % 2 == 0:
            return name
    raise DataError(tr("{file} is a binary file; right would be a CSV text.", file=shown(path.name)), path)


def _decodes(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_korean(raw: bytes) -> bool:
    """Whether the bytes are cp949 for certain.

    Strict decoding alone is not enough: "Årsdata" in Latin-1 decodes too, as rare syllables. Real
    Korean is mostly made of the 2,350 common ones, which are those that EUC-KR has.
    """
    if not _decodes(raw, "cp949"):
        return False
    foreign = [match[0] for match in islice(re.finditer(r"[^\x00-\x7f]", raw.decode("cp949")), 2000)]
    common = sum("가" <= char <= "힣" and len(char.encode("euc_kr", "ignore")) == 2 for char in foreign)
    return common * 2 >= len(foreign)


def _transcoded(path: Path, raw: bytes, encoding: str, progress: Progress) -> bytes:
    """Return the text in UTF-8; decoded piece by piece, so that the caller hears of it."""
    if encoding == "utf-8" and raw.isascii():
        return raw
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    parts = []
    try:
        for start in range(0, len(raw), _DECODE_STEP):
            last = start + _DECODE_STEP >= len(raw)
            parts.append(decoder.decode(raw[start : start + _DECODE_STEP], last).encode("utf-8"))
            progress.reached(0.1 + 0.1 * start / len(raw))
    except ValueError as error:
        sentence = tr(
            "{file} cannot be read as {encoding}; name the encoding that it was saved in, such as latin-1.",
            file=shown(path.name),
            encoding=encoding,
        )
        raise UnknownEncodingError(sentence, path) from error
    return b"".join(parts).removeprefix(codecs.BOM_UTF8)
