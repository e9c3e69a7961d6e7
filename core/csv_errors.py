"""What can go wrong while a file of colours is read, each in one sentence."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.messages import Message, tr

if TYPE_CHECKING:
    from core.csv_choice import CsvPreview

_LONGEST_SHOWN = 60


class DataError(ValueError):
    """A file that cannot be read as colours with labels.

    Attributes
    ----------
    path : Path
        The file; of a text that is in none, its name.
    line : int or None
        The physical line, counted from 1, where one is to blame.
    message : Message
        The sentence, also ``str(error)``.
    """

    def __init__(self, message: Message, path: Path, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        return self.message


class UnknownEncodingError(DataError):
    """The file's encoding is not one that can be told for certain, or not the one that was given."""


class MissingColumnError(DataError):
    """The columns that hold the channels or the label could not be found.

    Attributes
    ----------
    preview : CsvPreview
        What the file looks like, for a choice by hand.
    """

    def __init__(self, message: Message, path: Path, line: int | None, preview: "CsvPreview") -> None:
        super().__init__(message, path, line)
        self.preview = preview

    @property
    def columns(self) -> tuple[str, ...]:
        """The names that the file's columns have."""
        return self.preview.columns


class BadRowsError(DataError):
    """Some rows cannot be used; the sentence tells of the first.

    Attributes
    ----------
    count : int
        The number of bad rows; one that spans several lines counts once for each.
    total : int
        The number of all rows.
    may_skip : bool
        Whether they are few enough (at most 1 %) to load the rest without them.
    """

    def __init__(self, path: Path, line: int, problem: Message, count: int, total: int) -> None:
        self.count = count
        self.total = total
        self.may_skip = few_enough(count, total)
        super().__init__(_bad_rows_sentence(path, line, problem, count, total), path, line)


class LoadCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The caller asked to stop reading."""


def few_enough(bad: int, total: int) -> bool:
    """Whether `bad` rows of `total` may be left out: at most 1 %, and not all."""
    return bad < total and bad * 100 <= total


def shown(text: object, limit: int = _LONGEST_SHOWN) -> str:
    r"""Return `text` fit for one line of a sentence: shortened, unprintable characters as ``\x..``."""
    # Only so much is looked at: a cell may have millions of characters.
    start = str(text)[: limit + 1]
    escaped = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in start)
    return escaped if len(escaped) <= limit else escaped[: limit - 1] + "…"


def _bad_rows_sentence(path: Path, line: int, problem: Message, count: int, total: int) -> Message:
    file = shown(path.name)
    if count == 1:
        return tr("{file}, line {line:,}: {problem}.", file=file, line=line, problem=problem)
    return tr(
        "{file}, line {line:,}: {problem} (in all, {count:,} of {total:,} rows cannot be used).",
        file=file,
        line=line,
        problem=problem,
        count=count,
        total=total,
    )
