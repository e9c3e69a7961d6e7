"""A form of one's own to copy colours in: text with placeholders."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.colour import as_coloraide
from core.colour_formats import FIRST_TEMPLATE, Copied, short
from core.colour_names import nearest_name
from core.messages import Message, tr
from core.text import quoted

TEMPLATE_LENGTH = 2_000
"""The longest template, in characters."""

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")


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


def _hsl(copied: Copied) -> list[float]:
    return [float(value) for value in as_coloraide(copied.colour).convert("hsl").coords(nans=False)]


_PLACEHOLDERS = (
    Placeholder("hex", tr("the colour, such as #336699"), lambda copied: copied.colour.hex),
    Placeholder("digits", tr("the same without #"), lambda copied: copied.colour.hex[1:]),
    Placeholder("r", tr("red, 0 to 255"), lambda copied: str(copied.colour.r)),
    Placeholder("g", tr("green, 0 to 255"), lambda copied: str(copied.colour.g)),
    Placeholder("b", tr("blue, 0 to 255"), lambda copied: str(copied.colour.b)),
    Placeholder("h", tr("hue of HSL, in degrees"), lambda copied: short(_hsl(copied)[0])),
    Placeholder("s", tr("saturation of HSL, in percent"), lambda copied: short(100 * _hsl(copied)[1])),
    Placeholder("l", tr("lightness of HSL, in percent"), lambda copied: short(100 * _hsl(copied)[2])),
    Placeholder("name", tr("the nearest CSS name"), lambda copied: nearest_name(copied.colour).name),
    Placeholder("font", tr("the font's colour, #ffffff or #000000"), lambda copied: copied.font.hex),
)

PLACEHOLDERS: Mapping[str, Placeholder] = MappingProxyType({entry.name: entry for entry in _PLACEHOLDERS})
"""Every placeholder of a template by name; the one place where one is added."""
