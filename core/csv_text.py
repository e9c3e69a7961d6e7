"""A table that is in no file: pasted, dropped or downloaded."""

from dataclasses import dataclass
from pathlib import Path

from core.messages import Message

MAX_TEXT_BYTES = 20_000_000
"""The most that such a table may hold."""


@dataclass(frozen=True)
class CsvText:
    """A table with a name, to be read like a file.

    Attributes
    ----------
    name : str
        What sentences call it, never empty: "The clipboard", or the last part of an address.
    content : str or bytes
        Text as the clipboard gives it, or bytes whose encoding is still to be told.
    provenance : Message
        Where it comes from, one sentence.
    """

    name: str
    content: str | bytes
    provenance: Message

    @property
    def path(self) -> Path:
        """The name in the place of a path, for the errors."""
        return Path(self.name)

    @property
    def raw(self) -> bytes:
        """The content as bytes; text in UTF-8, with "?" for half surrogate pairs."""
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8", "replace")

    @property
    def is_too_large(self) -> bool:
        """Whether it has more bytes, or more letters, than can be read."""
        return len(self.content) > MAX_TEXT_BYTES
