"""The forms in which a colour is copied: one entry each, and a template of one's own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.colour import BLACK, WHITE, Rgb, as_coloraide
from core.messages import Message, tr

FIRST_TEMPLATE = "{name}: {hex}"
"""What stands there before a person writes a template."""

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


def short(value: float) -> str:
    """Return a number with five significant digits and no more than it needs."""
    return f"{round(value, 9) + 0.0:.{_DIGITS}g}"


def _hsv_text(copied: Copied) -> str:
    hue, saturation, value = as_coloraide(copied.colour).convert("hsv").coords(nans=False)
    return f"hsv({short(hue)}, {short(100 * saturation)}%, {short(100 * value)}%)"


def _cmyk_text(copied: Copied) -> str:
    inks = as_coloraide(copied.colour).convert("cmyk").coords(nans=False)
    return f"cmyk({', '.join(f'{round(100 * ink, 1) + 0.0:g}%' for ink in inks)})"


def _oklch_text(copied: Copied) -> str:
    # One digit more, or some yellows come back as their neighbours.
    return as_coloraide(copied.colour).convert("oklch").to_string(percent=[True, False, False], precision=_DIGITS + 1)


def _template_text(copied: Copied) -> str:
    from core.colour_template import fill_template  # most people have none

    return fill_template(copied.template, copied)


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
        _template_text,
    ),
)

COPY_FORMATS: Mapping[str, CopyFormat] = MappingProxyType({entry.name: entry for entry in _ALL})
"""Every form by name, in the order of the menu; the one place where one is added."""
