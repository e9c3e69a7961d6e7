"""The data set that comes with the program: its rule, its file, and the making of the file.

``python -m core.bundled_data`` writes ``resources/data/background_colours.csv`` anew.
"""

from collections.abc import Iterable

import numpy as np

from core.dataset_value import Dataset
from core.messages import tr
from core.resources import resource_path

PATH = resource_path("data", "background_colours.csv")
HEADER = "red,green,blue,light_font"
LEVELS = tuple((step * 255 + 5) // 10 for step in range(11))
"""Eleven even levels of a channel, 0 to 255, rounded to whole numbers."""

PROVENANCE = tr(
    "Made by this program: the CSS colour names and an even sampling of the RGB cube, "
    "labelled by a rule (light font where the Rec. 601 luma is at most one half)."
)


def light_font(red: int, green: int, blue: int) -> int:
    """Return 1 where a font on this background is to be light, else 0.

    The rule is Rec. 601 luma ≤ 1/2 on channels divided by 255, in whole numbers, so that no
    rounding decides: ``299 R + 587 G + 114 B ≤ 127,500``.
    """
    return int(299 * red + 587 * green + 114 * blue <= 127_500)


def colours() -> list[tuple[int, int, int]]:
    """Return the distinct colours of the data set, sorted."""
    cube = ((red, green, blue) for red in LEVELS for green in LEVELS for blue in LEVELS)
    return sorted({*cube, *_named_colours()})


def csv_text() -> str:
    """Return the data set as the text of its file."""
    rows = (f"{red},{green},{blue},{light_font(red, green, blue)}" for red, green, blue in colours())
    return "\n".join((HEADER, *rows)) + "\n"


def load() -> Dataset:
    """Read the bundled data set.

    Raises
    ------
    OSError
        If the program's own file is missing.
    """
    cells = PATH.read_text(encoding="ascii").replace("\n", ",").split(",")
    table = np.array(cells[4:-1], dtype=np.int64).reshape(-1, 4)
    note = tr("All {count:,} colours are distinct; 1 = light font, as everywhere in this program.", count=len(table))
    X, y = table[:, :3].T / 255.0, table[:, 3]
    return Dataset(X=X, y=y, name="background_colours", provenance=PROVENANCE, notes=(note,), origins=("formula",))


def _named_colours() -> Iterable[tuple[int, int, int]]:
    from coloraide import Color
    from coloraide.css.color_names import name2val_map

    for name in name2val_map.keys() - {"transparent"}:
        red, green, blue = (round(channel * 255) for channel in Color(name).coords())
        yield red, green, blue


if __name__ == "__main__":
    PATH.write_text(csv_text(), encoding="ascii", newline="\n")
