"""Tables for the tests of reading CSV: real colours, labelled by hand or by the rule."""

from pathlib import Path

HEADER = ("red", "green", "blue", "light_font")

# Rec. 601 luma by hand: 0, 29, 76, 85, 18, 37, 150, 226, 255, 192, 128, 179 of 255; light font up to 127.5.
COLOURS = (
    (0, 0, 0, 1),
    (0, 0, 255, 1),
    (255, 0, 0, 1),
    (85, 85, 85, 1),
    (10, 20, 30, 1),
    (75, 0, 130, 1),
    (0, 255, 0, 0),
    (255, 255, 0, 0),
    (255, 255, 255, 0),
    (192, 192, 192, 0),
    (128, 128, 128, 0),
    (0, 255, 255, 0),
)


def text_of(rows, header=HEADER, delimiter=",", line_end="\n"):
    """Return rows of cells as CSV text."""
    lines = [header, *rows] if header else rows
    return "".join(delimiter.join(str(cell) for cell in line) + line_end for line in lines)


def write(folder: Path, content: str | bytes, name="colours.csv") -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
