"""Palettes in files and on the clipboard: which format it is, and what is wrong with it in one sentence."""

import contextlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from core import palette_css, palette_csv, palette_gpl, palette_json, palette_list
from core.atomic_file import write_atomically
from core.json_checks import DocumentError
from core.json_file import PathText, parse_json, read_bounded
from core.judges import Networks
from core.messages import Message, tr
from core.palette import Palette, clean_name, hex_colour
from core.palette_judged import fonts_table, judged
from core.palette_reading import Collector, PaletteError, Reading
from core.text import path_text

MAX_BYTES = 10_000_000
"""Of a file, and of a text that is pasted."""

_LOOKED_AT = 100_000
_VALUES_LOOKED_AT = 10_000
_MODEL_KEYS = ("weights", "biases")

Report = Callable[[float], bool]


@dataclass(frozen=True)
class Format:
    """A format of palette files.

    Attributes
    ----------
    name : str
        The key in `FORMATS`.
    title : Message
        For people.
    suffixes : tuple of str
        In small letters, the usual one first.
    read : callable
        ``read(text, collector)``.
    write : callable
        ``write(palette)`` returns the text.
    """

    name: str
    title: Message
    suffixes: tuple[str, ...]
    read: Callable[[str, Collector], None]
    write: Callable[[Palette], str]


def _read_json(text: str, found: Collector) -> None:
    palette_json.read(parse_json(text.encode("utf-8")), found)


_ALL = (
    Format("gpl", tr("GIMP palette"), (".gpl",), palette_gpl.read, palette_gpl.write),
    Format("css", tr("CSS custom properties"), (".css", ".scss", ".sass"), palette_css.read, palette_css.write),
    Format("json", tr("JSON"), (".json",), _read_json, palette_json.write),
    Format("csv", tr("CSV"), (".csv", ".tsv"), palette_csv.read, palette_csv.write),
    Format("list", tr("List of colours"), (".txt",), palette_list.read, palette_list.write),
)

FORMATS: Mapping[str, Format] = MappingProxyType({form.name: form for form in _ALL})
"""Every format by name, in the order in which they are offered."""


def read_palette(path: PathText, report: Report | None = None) -> Reading:
    """Return the palette of a file, its format told by its content and the end of its name.

    Parameters
    ----------
    path : path-like
        In UTF-8, at most `MAX_BYTES`.
    report : callable, optional
        Called with a share from 0 to 1 now and then; its answer False means stop.

    Raises
    ------
    PaletteError
        If it cannot be read, or there is no colour in it; the sentence names the file and the line.
    ReadingCancelled
        If `report` answered False.
    """
    name = Path(os.fspath(path)).name
    try:
        text = _decoded(read_bounded(path, MAX_BYTES))
        found = Collector(report)
        _format_of(text, Path(name).suffix).read(text, found)
        return found.reading(clean_name(Path(name).stem))
    except (DocumentError, PaletteError) as problem:
        raise PaletteError(_sentence(path_text(name), problem)) from None


def read_pasted(text: str, name: str, report: Report | None = None) -> Reading:
    """Return the palette of a text that was copied anywhere: a list, or the content of any of the files.

    Parameters
    ----------
    text : str
    name : str
        Of the palette, where the text gives none.
    report : callable, optional
        As in `read_palette`.

    Raises
    ------
    PaletteError
        If there is no colour in it.
    ReadingCancelled
        If `report` answered False.
    """
    found = Collector(report)
    try:
        if len(text) > MAX_BYTES:
            raise PaletteError(tr("it has more than {most:,} characters", most=MAX_BYTES))
        _format_of(text, "").read(text, found)
        return found.reading(name)
    except (DocumentError, PaletteError) as problem:
        raise PaletteError(_sentence(tr("The pasted text"), problem)) from None


def write_palette(path: PathText, palette: Palette) -> None:
    """Save a palette in the format that the end of the file's name says; `.gpl` where it says nothing.

    Raises
    ------
    OSError
        If it cannot be written; the old file is untouched.
    """
    form = _by_suffix(Path(os.fspath(path)).suffix) or FORMATS["gpl"]
    write_atomically(path, form.write(palette).encode("utf-8"))


def write_fonts(path: PathText, palette: Palette, driver: str, networks: Networks) -> None:
    """Save the font for each colour: as CSV if the file's name ends so, else as CSS custom properties.

    Parameters
    ----------
    path : path-like
    palette : Palette
    driver : str
        The judge whose fonts are taken, a key of `core.judges.JUDGES`.
    networks : mapping of str to Network
        As in `core.palette_judged.judged`.

    Raises
    ------
    OSError
        If it cannot be written; the old file is untouched.
    """
    said = judged(palette, driver, networks)
    form = _by_suffix(Path(os.fspath(path)).suffix)
    if form is not None and form.name == "csv":
        text = palette_csv.table(*fonts_table(palette, said))
    else:
        text = palette_css.fonts(palette, said.font_colours)
    write_atomically(path, text.encode("utf-8"))


def looks_like_palette(path: PathText) -> bool:
    """Return whether a file that somebody drops is a palette rather than a network or data.

    A CSV or a text is one only if it begins as those that `write_palette` writes: any other may be data with labels.
    """
    form = _by_suffix(Path(os.fspath(path)).suffix)
    if form is None or form.name in ("gpl", "css"):
        return form is not None
    with contextlib.suppress(DocumentError, PaletteError, UnicodeDecodeError):
        data = read_bounded(path, MAX_BYTES)
        if form.name == "json":
            value = parse_json(data)
            found = Collector()
            is_model = isinstance(value, dict) and any(key in value for key in _MODEL_KEYS)
            return not is_model and _has_colours(value, found)
        start = data[:_LOOKED_AT].decode("utf-8-sig")
        return start.startswith((palette_csv.HEADER_LINE, palette_gpl.HEADER))
    return False


def _has_colours(value: object, found: Collector) -> bool:
    palette_json.read(value, found, _VALUES_LOOKED_AT)  # it is the window that waits
    return bool(found.reading("").palette.entries)


def _by_suffix(suffix: str) -> Format | None:
    return next((form for form in _ALL if suffix.lower() in form.suffixes), None)


def _format_of(text: str, suffix: str) -> Format:
    """Return the format of a text; the end of the file's name decides where the text itself does not."""
    start = text.lstrip()[:_LOOKED_AT]
    if start.casefold().startswith(palette_gpl.HEADER.casefold()):
        return FORMATS["gpl"]
    form = _by_suffix(suffix)
    if form is not None and form.name != "list":
        return form
    if start.startswith(("{", "[")) and _is_json(text):
        return FORMATS["json"]
    if hex_colour(start[:7]) is not None and start[7:8] in ("", "\t", "\n", "\r"):
        return FORMATS["list"]  # one of our own, and whatever stands in its names
    if palette_css.has_properties(start):
        return FORMATS["css"]
    return FORMATS["list"]


def _is_json(text: str) -> bool:
    try:
        parse_json(text.encode("utf-8", "replace"))
    except DocumentError:
        return False
    return True


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        sentence = tr("line {line:,} is not UTF-8 text; right would be a file saved in UTF-8", line=line)
        raise PaletteError(sentence) from None


def _sentence(what: str, problem: ValueError) -> Message:
    first = problem.first if isinstance(problem, PaletteError) else None
    if first is not None:
        return tr(
            "{what} cannot be read as a palette: {problem}; {first}", what=what, problem=problem.args[0], first=first
        )
    return tr("{what} cannot be read as a palette: {problem}.", what=what, problem=problem.args[0])
