"""Palettes for tests, by hypothesis and by hand."""

from hypothesis import strategies as st

from core.colour import Rgb
from core.palette import Entry, Palette

colours = st.builds(Rgb, *(st.integers(0, 255) for _ in range(3)))

_MARKS = (
    "*/",
    "a*/b",
    "*\\/",
    "*\\\\/",
    '"',
    "'",
    "';",
    "a;b",
    "a,b",
    "a\tb",
    "a\nb",
    "{",
    "}",
    "</style>",
    "a: b",
    "",
)
_LIKE_VALUES = ("=1+1", "'=1", "@x", "-x", "+", "--x", "#fff", "red", "rgb(1,2,3)", "1 2 3")
_LETTERS = ("밝음", "é b", "😀", "\u2028", "\ufeff")
nasty = st.sampled_from((*_MARKS, *_LIKE_VALUES, *_LETTERS))
names = st.one_of(st.text(max_size=30), nasty, st.builds("{} {}".format, nasty, nasty))

entries = st.builds(Entry, colours, names)
palettes = st.builds(Palette, names, st.lists(entries, min_size=1, max_size=12).map(tuple))


def palette_of(*texts: str) -> Palette:
    """Return a palette of "#rrggbb" or "#rrggbb name" texts."""
    parts = [text.partition(" ") for text in texts]
    return Palette("Test", tuple(Entry(Rgb(*bytes.fromhex(digits[1:])), name) for digits, _, name in parts))
