"""What comes back at the next start: checked JSON, never QSettings, which unpickles."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from core import colour_history, judging_choices
from core.asking import WAYS
from core.atomic_file import write_atomically
from core.choices import Choices
from core.choices import from_document as choices_from_document
from core.colour import Rgb, parse_colour
from core.colour_formats import COPY_FORMATS, FIRST_TEMPLATE
from core.colour_history import ColourHistory
from core.judging_choices import JudgingChoices
from core.messages import Message, tr
from core.number_text import FEWEST_DECIMALS, MOST_DECIMALS
from core.sample_style import SampleStyle
from core.sample_style import from_document as style_from_document
from core.text import path_text
from gui.session import START_COLOUR
from gui.theme import DECIMALS, THEMES

MAX_RECENT = 10
_MAX_BYTES = 1_000_000
_MAX_TEXT = 10_000
_CUSTOM_COLOURS = 16


@dataclass(frozen=True)
class Settings:
    """What a person left.

    Attributes
    ----------
    geometry : tuple of int
        x, y, width and height of the window in pixels; empty before the first time.
    is_maximised : bool
    splitters : tuple of tuple of int
        Sizes in pixels of the window's splitters, in their order.
    hidden_panels : tuple of str
        Names of `gui.panels.PANELS`.
    theme : str
        One of `gui.theme.THEMES`.
    colour : Rgb
    custom_colours : tuple of str
        At most 16, as ``#rrggbb``.
    history : ColourHistory
    copy_format : str
        One of `core.colour_formats.COPY_FORMATS`.
    copy_template : str
    sample_text : str
        Empty for the program's own sentence.
    sample_style : SampleStyle
    judging : JudgingChoices
    mini_geometry : tuple of int
        Of the small window, like `geometry`.
    choices : Choices
    decimals : int
    asking : {"random", "doubt"}
        How the next colour to label is chosen.
    recent_data, recent_networks, recent_documents, recent_palettes : tuple of str
        Paths, newest first, at most 10.
    web_address : str
        From where data were last read; empty before the first time.
    """

    geometry: tuple[int, ...] = ()
    is_maximised: bool = False
    splitters: tuple[tuple[int, ...], ...] = ()
    hidden_panels: tuple[str, ...] = ()
    theme: str = "system"
    colour: Rgb = START_COLOUR
    custom_colours: tuple[str, ...] = ()
    history: ColourHistory = field(default_factory=ColourHistory)
    copy_format: str = "hex"
    copy_template: str = FIRST_TEMPLATE
    sample_text: str = ""
    sample_style: SampleStyle = field(default_factory=SampleStyle)
    judging: JudgingChoices = field(default_factory=JudgingChoices)
    mini_geometry: tuple[int, ...] = ()
    choices: Choices = field(default_factory=Choices)
    decimals: int = DECIMALS
    asking: str = WAYS[0]
    recent_data: tuple[str, ...] = ()
    recent_networks: tuple[str, ...] = ()
    recent_documents: tuple[str, ...] = ()
    recent_palettes: tuple[str, ...] = ()
    web_address: str = ""


def settings_path() -> Path:
    """Return where this person's settings lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, Message | None]:
    """Read the settings; a damaged file is set aside, and the sentence says where.

    Parameters
    ----------
    path : Path
        Need not exist.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return Settings(), None
    except OSError as problem:
        return Settings(), tr("The settings could not be read: {reason}.", reason=problem.strerror)
    try:
        if len(data) > _MAX_BYTES:
            raise ValueError(tr("the file is too large"))
        return _from_document(json.loads(data.decode("utf-8"))), None
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings.

    Raises
    ------
    OSError
        If that is not possible.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {
        "colour": settings.colour.hex,
        "history": colour_history.to_document(settings.history),
        "judging": judging_choices.to_document(settings.judging),
    }
    document = asdict(settings) | values
    write_atomically(path, json.dumps(document, indent=2, ensure_ascii=False).encode("utf-8", "replace"))


def with_recent(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    """Return `paths` with `path` as the newest, without repeats."""
    newest = str(Path(path).resolve())
    return (newest, *(other for other in paths if other != newest))[:MAX_RECENT]


def _set_aside(path: Path) -> Message:
    aside = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
    try:
        path.replace(aside)
    except OSError as problem:
        return tr(
            "The settings are damaged and could not be set aside: {reason}. They start anew.", reason=problem.strerror
        )
    return tr("The settings were damaged and start anew; the old file is kept as {file}.", file=path_text(aside))


def _from_document(document: object) -> Settings:
    """Return the settings of a document; a key it lacks keeps its default, a strange key is passed over."""
    if not isinstance(document, dict):
        raise ValueError(tr("the settings must be an object"))
    known = {field.name for field in fields(Settings)}
    values: dict[str, Any] = {key: _CHECKS[key](value) for key, value in document.items() if key in known}
    return replace(Settings(), **values)


def _require(good: bool) -> None:
    if not good:
        raise ValueError(tr("a value of the settings is of the wrong kind"))


def _texts(value: object, most: int) -> tuple[str, ...]:
    _require(isinstance(value, list) and len(value) <= most)
    return tuple(_text(item) for item in value)  # type: ignore[attr-defined]  # checked in the line above


def _text(value: object) -> str:
    _require(isinstance(value, str) and len(value) <= _MAX_TEXT)
    return str(value)


def _whole_numbers(value: object) -> tuple[int, ...]:
    _require(isinstance(value, list) and len(value) <= len(fields(Settings)))
    numbers: tuple[int, ...] = tuple(value)  # type: ignore[arg-type]  # checked in the line above
    _require(all(type(number) is int and abs(number) < 100_000 for number in numbers))
    return numbers


def _geometry(value: object) -> tuple[int, ...]:
    numbers = _whole_numbers(value)
    _require(len(numbers) in (0, 4))
    return numbers


def _flag(value: object) -> bool:
    _require(isinstance(value, bool))
    return bool(value)


def _theme(value: object) -> str:
    _require(value in THEMES)
    return str(value)


def _copy_format(value: object) -> str:
    _require(isinstance(value, str) and value in COPY_FORMATS)
    return str(value)


def _template(value: object) -> str:
    if value != FIRST_TEMPLATE:
        from core.colour_template import check_template  # most people write none

        check_template(_text(value))
    return str(value)


def _splitters(value: object) -> tuple[tuple[int, ...], ...]:
    _require(isinstance(value, list) and len(value) <= 10)
    return tuple(_whole_numbers(sizes) for sizes in value)  # type: ignore[attr-defined]  # checked above


def _way(value: object) -> str:
    _require(value in WAYS)
    return str(value)


def _decimals(value: object) -> int:
    _require(value in range(FEWEST_DECIMALS, MOST_DECIMALS + 1) and type(value) is int)
    return int(str(value))


_CHECKS: dict[str, Callable[[object], object]] = {
    "geometry": _geometry,
    "is_maximised": _flag,
    "splitters": _splitters,
    "hidden_panels": lambda value: _texts(value, 20),
    "theme": _theme,
    "colour": lambda value: parse_colour(_text(value)),
    "custom_colours": lambda value: _texts(value, _CUSTOM_COLOURS),
    "history": lambda value: colour_history.from_document(value, "history"),
    "copy_format": _copy_format,
    "copy_template": _template,
    "sample_text": _text,
    "sample_style": lambda value: style_from_document(value, "sample_style"),
    "judging": lambda value: judging_choices.from_document(value, "judging"),
    "mini_geometry": _geometry,
    "choices": lambda value: choices_from_document(value, "choices"),
    "decimals": _decimals,
    "asking": _way,
    "recent_data": lambda value: _texts(value, MAX_RECENT),
    "recent_networks": lambda value: _texts(value, MAX_RECENT),
    "recent_documents": lambda value: _texts(value, MAX_RECENT),
    "recent_palettes": lambda value: _texts(value, MAX_RECENT),
    "web_address": _text,
}
