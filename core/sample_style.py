"""How the sample is set: family, size and weight of its text, and what of a page is shown."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from core.json_checks import DocumentError, check_keys, is_text, is_whole, wrong
from core.messages import Message, tr

LARGE_PX = 24.0
"""From here on text is large by WCAG 2.x: 18 pt, with 96 pixels and 72 points to the inch as in CSS."""

LARGE_BOLD_PX = 14.0 * 96.0 / 72.0
"""The same for bold text: 14 pt."""

BOLD = 700
"""The weight from which text is bold, as CSS Fonts 4 has it."""

AUTOMATIC = 0
"""The size that is as large as fits for a heading, and the program's own for everything else."""

SMALLEST_PX, LARGEST_PX = 8, 120
WEIGHTS: Mapping[int, Message] = MappingProxyType(
    {
        100: tr("Thin"),
        200: tr("Extra light"),
        300: tr("Light"),
        400: tr("Regular"),
        500: tr("Medium"),
        600: tr("Semibold"),
        700: tr("Bold"),
        800: tr("Extra bold"),
        900: tr("Black"),
    }
)
"""As CSS counts them, and what OpenType calls them."""

HEADING_FACTOR = 1.75
"""How much larger than the paragraph under it a heading is, where both are shown."""

MAX_FAMILY = 200
"""In characters."""

_HEADING_LENGTH = 24
_KEYS = ("family", "size_px", "weight", "kind")

KINDS: Mapping[str, Message] = MappingProxyType(
    {
        "page": tr("A page with everything"),
        "heading": tr("Heading"),
        "paragraph": tr("Paragraph"),
        "button": tr("Button"),
        "icon": tr("Icon"),
    }
)
"""What can be shown, in the order in which it is offered, and what it is called."""


@dataclass(frozen=True)
class SampleStyle:
    """How the sample is set.

    Attributes
    ----------
    family : str
        Of the font; empty for the program's own. It need not be there on this machine.
    size_px : int
        In pixels of CSS, `SMALLEST_PX` to `LARGEST_PX`, or `AUTOMATIC`. On a whole page it is the
        paragraph's; the heading is `HEADING_FACTOR` times as large.
    weight : int
        One of `WEIGHTS`.
    kind : str
        One of `KINDS`.

    Raises
    ------
    ValueError
        If one of them is anything else.
    """

    family: str = ""
    size_px: int = AUTOMATIC
    weight: int = 400
    kind: str = "page"

    def __post_init__(self) -> None:
        """Check every part."""
        if not is_text(self.family, MAX_FAMILY) or not self.family.isprintable():
            raise ValueError(tr("A font family must be a line of at most {length} characters.", length=MAX_FAMILY))
        if not is_whole(self.size_px, SMALLEST_PX, LARGEST_PX) and not is_whole(self.size_px, AUTOMATIC, AUTOMATIC):
            raise ValueError(
                tr(
                    "The size of the sample must be a whole number from {least} to {most}, or 0 for what fits.",
                    least=SMALLEST_PX,
                    most=LARGEST_PX,
                )
            )
        if not is_whole(self.weight, min(WEIGHTS), max(WEIGHTS)) or self.weight not in WEIGHTS:
            raise ValueError(tr("The weight of the sample must be 100, 200 and so on up to 900."))
        if not isinstance(self.kind, str) or self.kind not in KINDS:
            raise ValueError(tr("The sample must show one of {kinds}.", kinds=", ".join(KINDS)))

    @property
    def is_bold(self) -> bool:
        """Whether WCAG counts the text as bold."""
        return self.weight >= BOLD

    @property
    def is_large(self) -> bool:
        """Whether all text that is shown is large by WCAG 2.x, so that 3:1 passes AA.

        A page holds a paragraph, which decides. A heading that is as large as fits has at least
        `LARGE_PX`. An icon is no text: success criterion 1.4.11 asks for 3:1 there.
        """
        if self.kind == "icon":
            return False
        if self.size_px == AUTOMATIC:
            return self.kind == "heading"
        return self.is_large_at(self.size_px)

    def is_large_at(self, size_px: float) -> bool:
        """Return whether text of this weight is large by WCAG 2.x at a size in pixels."""
        return size_px >= (LARGE_BOLD_PX if self.is_bold else LARGE_PX)


def heading_of(text: str) -> str:
    """Return the first words of a text, at most 24 characters of them, and never less than one word."""
    words = text.split()
    heading = words[0] if words else ""
    for word in words[1:]:
        if len(heading) + 1 + len(word) > _HEADING_LENGTH:
            break
        heading = f"{heading} {word}"
    return heading


def to_document(style: SampleStyle) -> dict[str, object]:
    """Return a style as what JSON can hold."""
    return asdict(style)


def from_document(document: object, place: str) -> SampleStyle:
    """Return the style of a document.

    Parameters
    ----------
    document : object
        As `to_document` returns it.
    place : str
        What the document calls this part.

    Raises
    ------
    DocumentError
        If it is anything else; the sentence names the place.
    """
    if not isinstance(document, dict):
        raise wrong(place, tr("an object"), document)
    check_keys(document, _KEYS, place)
    try:
        return SampleStyle(**document)
    except ValueError as problem:
        raise DocumentError(tr("{place}: {problem}", place=place, problem=problem.args[0])) from None
