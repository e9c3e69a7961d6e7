r"""Palettes as CSS custom properties, and names that are fit for one.

Reading follows the CSS Syntax Module (level 3) as far as custom properties need it: comments, escapes in names,
values up to the next ``;`` or ``}``. A variable of Sass (``$name: …``) is read like one.
"""

import re
from collections.abc import Sequence

from core.colour import Rgb
from core.palette import Entry, Palette
from core.palette_reading import Collector, line_place

_HEADER = re.compile(r"\s*/\* Palette: (.*) \*/")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
# Possessive and bounded, so that no text takes more time than its length is worth.
_PROPERTY = re.compile(
    r"(?<![^\s;{}])(?:--|\$)((?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{1,6}+\s?+|\\[^\n0-9a-f])++)"
    r"[ \t]*+:([^;{}]{0,1000}+)(?:;|(?=\})|\Z)",
    re.ASCII | re.IGNORECASE,
)
_NAME_BEHIND = re.compile(r"[ \t]*/\* (.{0,1000}?) \*/")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_IMPORTANCE = re.compile(r"!\s*(?:important|default)\s*$", re.IGNORECASE)
_CLOSED = re.compile(r"\*(?=\\*/)")
_OPENED = re.compile(r"\*\\(?=\\*/)")
_UNNAMED = "colour"


def read(text: str, found: Collector) -> None:
    """Take the custom properties that are colours; others, such as lengths, are passed over and counted.

    Raises
    ------
    PaletteError
        If there are too many colours.
    """
    found.is_mixed = True
    header = _HEADER.match(text)
    if header:
        found.name = _open_comment(header[1])
    bare = _COMMENT.sub(_blank, text)
    line, before = 1, 0
    for match in _PROPERTY.finditer(bare):
        found.reached(match.start() // 50 * 50, len(bare))
        line, before = line + bare.count("\n", before, match.start()), match.start()
        identifier = _ESCAPE.sub(_unescaped, match[1])
        behind = _NAME_BEHIND.match(text, match.end())
        title = _open_comment(behind[1]) if behind else ""
        name = title if _stands_for(identifier, title) else identifier
        found.take(_IMPORTANCE.sub("", match[2].strip()), name, line_place(line), bare_digits=False)


def has_properties(text: str) -> bool:
    """Return whether there is a custom property in a text."""
    return _PROPERTY.search(_COMMENT.sub(_blank, text)) is not None


def write(palette: Palette) -> str:
    """Return the palette as custom properties of ``:root``; a name that had to be changed stands behind in a comment.

    A colour without a name gets one, such as ``--colour-3``.
    """
    lines = [f"/* Palette: {_closed_comment(palette.name)} */"] if palette.name else []
    lines.append(":root {")
    for entry, name in zip(palette.entries, identifiers(palette.entries), strict=True):
        comment = f" /* {_closed_comment(entry.name)} */" if entry.name not in ("", name) else ""
        lines.append(f"  --{name}: {entry.colour.hex};{comment}")
    return "\n".join([*lines, "}", ""])


def fonts(palette: Palette, font_colours: Sequence[Rgb]) -> str:
    """Return each colour with the font for it: ``--primary: #336699; --on-primary: #fff;``."""
    lines = [":root {"]
    names = identifiers(palette.entries, paired_with="on-")
    for entry, font, name in zip(palette.entries, font_colours, names, strict=True):
        lines.append(f"  --{name}: {entry.colour.hex}; --on-{name}: {short_hex(font)};")
    return "\n".join([*lines, "}", ""])


def short_hex(colour: Rgb) -> str:
    """Return ``#fff`` for ``#ffffff``, and six digits where three do not say it."""
    digits = colour.hex[1:]
    return f"#{digits[::2]}" if digits[::2] == digits[1::2] else colour.hex


def identifiers(entries: Sequence[Entry], paired_with: str = "") -> list[str]:
    """Return a name for each entry that CSS takes as it is, none of them twice.

    Parameters
    ----------
    entries : sequence of Entry
    paired_with : str
        A prefix: no name equals another one with this before it, either.
    """
    taken: set[str] = set()
    counts: dict[str, int] = {}
    names = []
    for position, entry in enumerate(entries, start=1):
        base = identifier_of(entry.name) or f"{_UNNAMED}-{position}"
        name = base
        while name in taken or paired_with + name in taken:
            counts[base] = counts.get(base, 1) + 1
            name = f"{base}-{counts[base]}"
        taken |= {name, paired_with + name}
        names.append(name)
    return names


def identifier_of(name: str) -> str:
    """Return a name without what CSS allows in no identifier; of several words, in small letters with hyphens."""
    if " " in name:
        name = name.lower()
    parts = "".join(char if _is_plain(char) else " " for char in name).split()
    return "-".join(parts)


def _is_plain(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in "-_"
    return char >= "À" and char.isalnum()


def _stands_for(identifier: str, title: str) -> bool:
    """Return whether `write` would have made `identifier` of `title`: else the comment says something else."""
    base = identifier_of(title)
    if not title or not base:
        return bool(title) and identifier.startswith(f"{_UNNAMED}-")
    return identifier == base or re.fullmatch(rf"{re.escape(base)}-\d+", identifier) is not None


def _blank(match: re.Match[str]) -> str:
    """Return as much white space as a comment takes, so that every place and line keeps its number."""
    return "".join(char if char == "\n" else " " for char in match[0])


def _unescaped(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[2]
    code = int(match[1], 16)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"


def _closed_comment(name: str) -> str:
    r"""Return a name that ends no comment: ``*/`` becomes ``*\\/``, and that gets one more backslash."""
    return _CLOSED.sub(r"*\\", name)


def _open_comment(text: str) -> str:
    return _OPENED.sub("*", text)
