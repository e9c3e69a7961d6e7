"""Who drives the preview, which fonts are looked at, and how much contrast is asked for, as one frozen value."""

from dataclasses import dataclass

from core.colour import Rgb, parse_colour
from core.font_contrast import LEAST_FOR_TEXT
from core.json_checks import check_keys, is_text, wrong
from core.judges import JUDGES
from core.messages import tr

_KEYS = ("driver", "font_colour", "level")
_HEX_LENGTH = 7


@dataclass(frozen=True)
class JudgingChoices:
    """What a person chooses about judges and contrast.

    Attributes
    ----------
    driver : str
        The key in `core.judges.JUDGES` of the one who drives the preview.
    font_colour : Rgb or None
        A font colour of one's own, beside white and black.
    level : {"AA", "AAA"}
        What a background is asked to pass.

    Raises
    ------
    ValueError
        If there is no such judge or level.
    """

    driver: str = "network"
    font_colour: Rgb | None = None
    level: str = "AA"

    def __post_init__(self) -> None:
        if self.driver not in JUDGES:
            raise ValueError(
                tr("driver must be one of {choices}, not {value!r}.", choices=", ".join(JUDGES), value=self.driver)
            )
        if self.level not in LEAST_FOR_TEXT:
            raise ValueError(
                tr(
                    "level must be one of {choices}, not {value!r}.",
                    choices=", ".join(LEAST_FOR_TEXT),
                    value=self.level,
                )
            )


def to_document(choices: JudgingChoices) -> dict[str, object]:
    """Return the choices as JSON has them, the font colour as ``#rrggbb`` or null."""
    colour = choices.font_colour
    return {
        "driver": choices.driver,
        "font_colour": None if colour is None else colour.hex,
        "level": choices.level,
    }


def from_document(document: object, place: str) -> JudgingChoices:
    """Return the choices of `to_document`.

    Raises
    ------
    DocumentError
        If it is anything else; the sentence names the place, which begins with `place`.
    """
    if not isinstance(document, dict):
        raise wrong(place, tr("an object"), document)
    check_keys(document, _KEYS, place)
    for key, known in (("driver", JUDGES), ("level", LEAST_FOR_TEXT)):
        if not is_text(document[key], 100) or document[key] not in known:
            raise wrong(f"{place}.{key}", tr("one of {choices}", choices=", ".join(known)), document[key])
    return JudgingChoices(
        document["driver"], _font_colour(document["font_colour"], f"{place}.font_colour"), document["level"]
    )


def _font_colour(value: object, place: str) -> Rgb | None:
    if value is None:
        return None
    if not is_text(value, _HEX_LENGTH):
        raise wrong(place, tr("a colour such as #336699, or null"), value)
    try:
        return parse_colour(str(value))
    except ValueError:
        raise wrong(place, tr("a colour such as #336699, or null"), value) from None
