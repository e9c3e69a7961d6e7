"""The forms in which a colour is copied: one entry each, and a template of one's own."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.colour import BLACK, WHITE, Rgb, as_coloraide
from core.colour_names import nearest_name
from core.messages import Message, tr
from core.text import quoted

TEMPLATE_LENGTH = 2_000
"""The longest template, in characters."""

FIRST_TEMPLATE = "{name}: {hex}"
"""What stands there before a person writes a template."""

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")
_DIGITS = 5  # significant ones: enough for the same colour to come back


@dataclass(frozen=True)
class Copied:
    """What is copied.

    Attributes
    ----------
    colour : Rgb
    is_light : bool
        Whether the font on it is light.
    template : str
        Of the person's, for the format ``template``.
    """

    colour: Rgb
    is_light: bool
    template: str = FIRST_TEMPLATE

    @property
    def font(self) -> Rgb:
        """The colour of the font: white or black."""
        return WHITE if self.is_light else BLACK


@dataclass(frozen=True)
class CopyFormat:
    """One form in which a colour is copied.

    Attributes
    ----------
    name : str
        The key in `COPY_FORMATS`.
    title : Message
        Short, for a menu.
    note : Message
        What it is, and what to know before using it.
    write : callable
        Maps a `Copied` to the text; raises ValueError where a template is wrong.
    caution : Message or None
        What has to stand beside the title.
    """

    name: str
    title: Message
    note: Message
    write: Callable[[Copied], str]
    caution: Message | None = None


@dataclass(frozen=True)
class Placeholder:
    """What may stand in braces in a template.

    Attributes
    ----------
    name : str
        The key in `PLACEHOLDERS`.
    meaning : Message
    value : callable
        Maps a `Copied` to the text that takes its place.
    """

    name: str
    meaning: Message
    value: Callable[[Copied], str]


def copy_text(name: str, copied: Copied) -> str:
    """Return a colour in the format `name`.

    Raises
    ------
    KeyError
        If there is no such format.
    ValueError
        If the template is wrong and needed.
    """
    return COPY_FORMATS[name].write(copied)


def fill_template(template: str, copied: Copied) -> str:
    """Return a template with every placeholder replaced; ``{{`` and ``}}`` are braces.

    The text is looked through, never run: it knows no attributes, no indices and no format widths.

    Raises
    ------
    ValueError
        If it is empty or too long, a placeholder is unknown or a brace stands alone; the sentence says where.
    """
    check_template(template)
    return _TOKEN.sub(lambda found: _replacement(found, copied), template)


def check_template(template: str) -> None:
    """Raise what `fill_template` raises."""
    if not template.strip():
        raise ValueError(tr("The template is empty; right would be {example}.", example=FIRST_TEMPLATE))
    if len(template) > TEMPLATE_LENGTH:
        raise ValueError(tr("The template has more than {most:,} characters.", most=TEMPLATE_LENGTH))
    for found in _TOKEN.finditer(template):
        place = _place(template, found.start())
        if found[0] in ("{", "}"):
            raise ValueError(
                tr(
                    "{place}: the brace {brace} stands alone; to mean the brace, double it.",
                    place=place,
                    brace=found[0],
                )
            )
        if found[1] is not None and found[1] not in PLACEHOLDERS:
            raise ValueError(
                tr(
                    "{place}: there is no placeholder {name}; there are {names}.",
                    place=place,
                    name=quoted(found[1]),
                    names=", ".join(PLACEHOLDERS),
                )
            )


def _place(template: str, position: int) -> Message:
    lines = template[:position].split("\n")
    return tr("Line {line}, character {column}", line=len(lines), column=len(lines[-1]) + 1)


def _replacement(found: "re.Match[str]", copied: Copied) -> str:
    return found[0][0] if found[1] is None else PLACEHOLDERS[found[1]].value(copied)


def _short(value: float) -> str:
    return f"{round(value, 9) + 0.0:.{_DIGITS}g}"


def _hsl(copied: Copied) -> list[float]:
    return [float(value) for value in as_coloraide(copied.colour).convert("hsl").coords(nans=False)]


def _hsv_text(copied: Copied) -> str:
    hue, saturation, value = as_coloraide(copied.colour).convert("hsv").coords(nans=False)
    return f"hsv({_short(hue)}, {_short(100 * saturation)}%, {_short(100 * value)}%)"


def _cmyk_text(copied: Copied) -> str:
    inks = as_coloraide(copied.colour).convert("cmyk").coords(nans=False)
    return f"cmyk({', '.join(f'{round(100 * ink, 1) + 0.0:g}%' for ink in inks)})"


def _oklch_text(copied: Copied) -> str:
    # One digit more, or some yellows come back as their neighbours.
    return as_coloraide(copied.colour).convert("oklch").to_string(percent=[True, False, False], precision=_DIGITS + 1)


def _channels(copied: Copied) -> str:
    return f"({copied.colour.r}, {copied.colour.g}, {copied.colour.b})"


def _css_rule(copied: Copied) -> str:
    return f"background-color: {copied.colour.hex}; color: {copied.font.hex};"


_ALL = (
    CopyFormat("hex", tr("HEX"), tr("Six hexadecimal digits, as in CSS and HTML"), lambda copied: copied.colour.hex),
    CopyFormat("digits", tr("HEX without #"), tr("Six hexadecimal digits alone"), lambda copied: copied.colour.hex[1:]),
    CopyFormat("rgb", tr("RGB"), tr("Red, green and blue, as in CSS"), lambda copied: copied.colour.css_rgb),
    CopyFormat("hsl", tr("HSL"), tr("Hue, saturation and lightness, as in CSS"), lambda copied: copied.colour.css_hsl),
    CopyFormat("hsv", tr("HSV"), tr("Hue, saturation and value, as in drawing programs; not in CSS"), _hsv_text),
    CopyFormat(
        "cmyk",
        tr("CMYK"),
        tr("Computed from RGB alone; what a printer makes of it, only a colour profile says"),
        _cmyk_text,
        tr("not colour-managed"),
    ),
    CopyFormat("oklch", tr("OKLCH"), tr("Lightness, chroma and hue as they are seen, as in CSS Color 4"), _oklch_text),
    CopyFormat(
        "css_property",
        tr("CSS custom property"),
        tr("The colour as a variable of a style sheet"),
        lambda copied: f"--colour: {copied.colour.hex};",
    ),
    CopyFormat(
        "css_rule", tr("CSS declarations"), tr("The background, and the font that was chosen for it"), _css_rule
    ),
    CopyFormat(
        "qcolor", tr("QColor"), tr("As Qt writes it, in C++ and in Python"), lambda copied: f"QColor{_channels(copied)}"
    ),
    CopyFormat("tuple", tr("Python tuple"), tr("Three whole numbers from 0 to 255"), _channels),
    CopyFormat(
        "template",
        tr("Template"),
        tr("Your own form, with placeholders"),
        lambda copied: fill_template(copied.template, copied),
    ),
)

COPY_FORMATS: Mapping[str, CopyFormat] = MappingProxyType({entry.name: entry for entry in _ALL})
"""Every form by name, in the order of the menu; the one place where one is added."""

_PLACEHOLDERS = (
    Placeholder("hex", tr("the colour, such as #336699"), lambda copied: copied.colour.hex),
    Placeholder("digits", tr("the same without #"), lambda copied: copied.colour.hex[1:]),
    Placeholder("r", tr("red, 0 to 255"), lambda copied: str(copied.colour.r)),
    Placeholder("g", tr("green, 0 to 255"), lambda copied: str(copied.colour.g)),
    Placeholder("b", tr("blue, 0 to 255"), lambda copied: str(copied.colour.b)),
    Placeholder("h", tr("hue of HSL, in degrees"), lambda copied: _short(_hsl(copied)[0])),
    Placeholder("s", tr("saturation of HSL, in percent"), lambda copied: _short(100 * _hsl(copied)[1])),
    Placeholder("l", tr("lightness of HSL, in percent"), lambda copied: _short(100 * _hsl(copied)[2])),
    Placeholder("name", tr("the nearest CSS name"), lambda copied: nearest_name(copied.colour).name),
    Placeholder("font", tr("the font's colour, #ffffff or #000000"), lambda copied: copied.font.hex),
)

PLACEHOLDERS: Mapping[str, Placeholder] = MappingProxyType({entry.name: entry for entry in _PLACEHOLDERS})
"""Every placeholder of a template by name; the one place where one is added."""
