"""Texts of unknown length and content, made fit for one line of a message."""

import os

SHOWN_TEXT = 40
SHOWN_PATH = 120
LONGEST_LINE = 390


def quoted(text: str, length: int = SHOWN_TEXT) -> str:
    """Return `text` in quotation marks, at most `length` characters of it, control characters escaped."""
    return repr(text if len(text) <= length else f"{text[:length]}…")


def path_text(path: str | os.PathLike[str], length: int = SHOWN_PATH) -> str:
    """Return a path as people know it: bare where that is one readable line, else quoted; its end counts."""
    text = os.fspath(path)
    shown = text if len(text) <= length else f"…{text[-length:]}"
    return shown if shown.isprintable() and shown.strip() else repr(shown)


def one_line(text: str, length: int = LONGEST_LINE) -> str:
    """Return `text` as one line of at most `length` characters."""
    line = " ".join(text.splitlines())
    return line if len(line) <= length else f"{line[:length]}…"


def storable(text: str, length: int) -> str:
    """Return `text` cut to `length` characters, with escapes for what UTF-8 cannot hold (half surrogate pairs)."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")[:length]
