"""A table that is in no file: pasted, dropped or downloaded."""

from dataclasses import dataclass
from pathlib import Path

from core.csv_errors import shown
from core.messages import Message, tr

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


def pasted(text: str, name: str) -> CsvText:
    """Return the table that the clipboard holds; `name` is what the clipboard is called."""
    return CsvText(name, text, tr("Pasted from the clipboard."))


def dropped(text: str, name: str) -> CsvText:
    """Return a table that was dropped as text; `name` is what it is called."""
    return CsvText(name, text, tr("Dropped as text."))


def downloaded(content: bytes, name: str, address: str) -> CsvText:
    """Return a table from the web; `name` is the last part of its address."""
    return CsvText(name, content, tr("Read from the web address {address}.", address=shown(address, 300)))
