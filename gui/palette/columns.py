"""The columns of the palette's table: their order, their titles and what they say."""

from PySide6.QtCore import QCoreApplication

from core.judges import JUDGES
from core.palette_judged import AGAINST, COLOUR, CONTRAST, FONT, NAME, PLACE, PROBABILITY
from gui.i18n import translated

COLUMNS = (PLACE, COLOUR, NAME, FONT, PROBABILITY, CONTRAST, *JUDGES, AGAINST)
"""Keys of `core.palette_judged.order`, from left to right; a judge that there is not has its column hidden."""

_LETTERS = dict(zip(JUDGES, ("N", "Y′", "W", "L*", "M", "LR"), strict=True))
_SHORT = {"mlp": "MLP", "logistic_regression": "LR"}


def column_titles(is_wide: bool) -> dict[str, str]:
    """Return what the head of each column says; in a narrow table judges are called by letters."""
    judges = _LETTERS | ({name: translated(judge.title) for name, judge in JUDGES.items()} | _SHORT if is_wide else {})
    return {
        PLACE: "#",
        COLOUR: QCoreApplication.translate("PaletteColumns", "Colour"),
        NAME: QCoreApplication.translate("PaletteColumns", "Name"),
        FONT: QCoreApplication.translate("PaletteColumns", "Font"),
        PROBABILITY: QCoreApplication.translate("PaletteColumns", "P(light)"),
        CONTRAST: QCoreApplication.translate("PaletteColumns", "Contrast"),
        **judges,
        AGAINST: "≠",
    }


def column_tips() -> dict[str, str]:
    """Return what each column holds, in a sentence."""
    return {
        PLACE: QCoreApplication.translate("PaletteColumns", "The order of the palette"),
        COLOUR: QCoreApplication.translate(
            "PaletteColumns", "The colour with its hex in the font of higher contrast; sorted by hue, greys first"
        ),
        NAME: QCoreApplication.translate("PaletteColumns", "The name, which can be changed"),
        FONT: QCoreApplication.translate("PaletteColumns", "The font that the driving judge chooses"),
        PROBABILITY: QCoreApplication.translate(
            "PaletteColumns",
            "Probability of a light font: the driving judge's where it gives one, else the network's",
        ),
        CONTRAST: QCoreApplication.translate(
            "PaletteColumns",
            "Contrast ratio of the chosen font by WCAG 2, rounded down, and the level that it passes:\n"
            "AAA from 7, AA from 4.5, for large text alone from 3",
        ),
        **{name: f"{translated(judge.title)}\n{translated(judge.rule)}" for name, judge in JUDGES.items()},
        AGAINST: QCoreApplication.translate("PaletteColumns", "How many judges want the other font"),
    }
