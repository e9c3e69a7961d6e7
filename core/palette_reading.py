"""What every reader of palettes shares: one text after the other becomes a colour, or is passed over and counted."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from core.colour import CSS_COLOUR_LENGTH, Rgb, parse_colour
from core.messages import Message, tr
from core.palette import MOST_COLOURS, Entry, Palette, hex_colour
from core.text import quoted

_TOLD_EVERY = 200  # colours between two reports of the progress
_BARE_DIGITS = re.compile(r"[0-9a-f]{3,8}", re.ASCII | re.IGNORECASE)
LEVELS = r"(\d{1,3})(?:\s*+[,;]\s*+|\s++)(\d{1,3})(?:\s*+[,;]\s*+|\s++)(\d{1,3})"
"""Three whole numbers; possessive, so that no text takes more time than its length is worth."""

_CHANNELS = re.compile(LEVELS, re.ASCII)


class PaletteError(ValueError):
    """A file or text that cannot be read as a palette; one sentence.

    Attributes
    ----------
    first : Message or None
        What is wrong with the first thing in it that is no colour, where there is none that is one.
    """

    def __init__(self, message: Message, first: Message | None = None) -> None:
        super().__init__(message)
        self.first = first


class ReadingCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The caller asked to stop reading."""


@dataclass(frozen=True)
class Reading:
    """What was read.

    Attributes
    ----------
    palette : Palette
    passed_over : int
        How many things were no colours, or none that are opaque.
    first : Message or None
        What is wrong with the first of them, and where it stands.
    is_mixed : bool
        Whether such a text holds other things beside colours as a rule, so that nothing is amiss.
    """

    palette: Palette
    passed_over: int = 0
    first: Message | None = None
    is_mixed: bool = False


class Collector:
    """Takes the colours of one text in their order.

    Parameters
    ----------
    report : callable or None
        Called with a share from 0 to 1 now and then; its answer False means stop.

    Attributes
    ----------
    name : str
        Of the palette, as the text gives it.
    is_mixed : bool
        As in `Reading`.
    """

    def __init__(self, report: Callable[[float], bool] | None = None) -> None:
        self.name = ""
        self.is_mixed = False
        self._report = report
        self._entries: list[Entry] = []
        self._known: dict[tuple[str, bool], Rgb | ValueError] = {}
        self._count = 0
        self._first: Message | None = None

    def colour(self, text: str, bare_digits: bool = True) -> Rgb:
        """Return the colour that a text stands for.

        Parameters
        ----------
        text : str
            Any spelling of `core.colour.parse_colour`, or three channels such as ``51, 102, 153``.
        bare_digits : bool
            Whether hexadecimal digits without ``#`` count: "add" and "123456" are seldom meant as colours.

        Raises
        ------
        ValueError
            If it is none; the sentence says what would be right.
        """
        text = text.strip()
        plain = hex_colour(text)
        if plain is not None:
            return plain
        key = text[: CSS_COLOUR_LENGTH + 1], bare_digits
        if key not in self._known:
            self._known[key] = _parsed(*key)
        known = self._known[key]
        if isinstance(known, ValueError):
            raise known.with_traceback(None)  # else it would carry the frames of every time before
        return known

    def is_colour(self, text: str, bare_digits: bool = True) -> bool:
        """Return whether a text is a colour."""
        try:
            self.colour(text, bare_digits)
        except ValueError:
            return False
        return True

    def take(self, text: str, name: str, where: Message, bare_digits: bool = True) -> None:
        """Add the colour of a text, or pass it over; `where` says in words where it stands.

        Raises
        ------
        PaletteError
            If there are too many colours.
        """
        try:
            self.add(self.colour(text, bare_digits), name)
        except ValueError as problem:
            if isinstance(problem, PaletteError):
                raise
            self.pass_over(where, problem.args[0])

    def add(self, colour: Rgb, name: str) -> None:
        """Add a colour.

        Raises
        ------
        PaletteError
            If there are too many colours.
        """
        if len(self._entries) == MOST_COLOURS:
            raise PaletteError(
                tr("it has more than {most:,} colours, the most that a palette holds", most=MOST_COLOURS)
            )
        self._entries.append(Entry(colour, name))

    def pass_over(self, where: Message, problem: str) -> None:
        """Count something that is no colour, and keep the words for the first."""
        self._count += 1
        if self._first is None:
            self._first = tr("{where}: {problem}", where=where, problem=problem)

    def reached(self, position: int, length: int) -> None:
        """Report how far reading has come, now and then.

        Raises
        ------
        ReadingCancelled
            If the caller wants it to stop.
        """
        if self._report is not None and position % _TOLD_EVERY == 0 and not self._report(position / max(length, 1)):
            raise ReadingCancelled

    def reading(self, name: str) -> Reading:
        """Return all that was taken; `name` is the palette's where the text gives none.

        Raises
        ------
        PaletteError
            If there is no colour at all.
        """
        if not self._entries:
            raise PaletteError(tr("there is no colour in it"), self._first)
        return Reading(Palette(self.name or name, tuple(self._entries)), self._count, self._first, self.is_mixed)


def line_place(number: int) -> Message:
    """Return the words for a line, counted from 1."""
    return tr("line {line:,}", line=number)


def _parsed(text: str, bare_digits: bool) -> Rgb | ValueError:
    """Return a colour, or why it is none: many a text is looked at again and again."""
    try:
        if not bare_digits and _BARE_DIGITS.fullmatch(text):
            raise ValueError(tr("{text} is no colour without a # before it.", text=quoted(text)))
        channels = _CHANNELS.fullmatch(text)
        return Rgb(*map(int, channels.groups())) if channels else parse_colour(text)
    except ValueError as problem:
        return problem.with_traceback(None)
