"""The nearest background of the same hue that passes."""

import math

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, parse_colour
from core.passing import HueLine, distance, nearest_passing

channel = st.integers(0, 255)
colours = st.builds(Rgb, channel, channel, channel)
ratios = st.sampled_from([3.0, 4.5, 7.0])
LEVEL = 1.0 / 255.0


def oklch(colour: Rgb) -> tuple[float, float, float]:
    return tuple(Color(colour.hex).convert("oklch").coords(nans=False))


def oklab(colour: Rgb) -> tuple[float, float, float]:
    return tuple(Color(colour.hex).convert("oklab").coords(nans=False))


@given(colours, colours, ratios)
def test_what_is_found_passes(background, font, ratio) -> None:
    found = nearest_passing(background, font, ratio)
    if found is not None:
        assert contrast_ratio(found, font) >= ratio


@given(colours, st.sampled_from([WHITE, BLACK]), ratios)
def test_what_is_found_has_the_same_hue_and_no_more_chroma(background, font, ratio) -> None:
    """Whole levels move a colour by half a level in each channel, which in OKLab is up to 0.025 in the dark."""
    found = nearest_passing(background, font, ratio)
    _, chroma, hue = oklch(background)
    _, a, b = oklab(found)
    wished = math.cos(math.radians(hue)), math.sin(math.radians(hue))
    along, across = a * wished[0] + b * wished[1], a * wished[1] - b * wished[0]
    assert abs(across) < 0.025
    assert along < chroma + 0.025


@given(colours, st.sampled_from([WHITE, BLACK]), ratios)
def test_white_and_black_have_a_background_for_every_level(background, font, ratio) -> None:
    assert nearest_passing(background, font, ratio) is not None


@given(colours, colours)
def test_a_background_that_passes_is_left_as_it_is(background, font) -> None:
    assert nearest_passing(background, font, contrast_ratio(background, font)) == background


@pytest.mark.parametrize(
    ("background", "font", "ratio"),
    [
        ("#777777", "#ffffff", 4.5),
        ("#ff0000", "#ffffff", 4.5),
        ("#ff0000", "#ffffff", 7.0),
        ("#0000ff", "#000000", 7.0),
        ("#00d901", "#ffffff", 4.5),
        ("#cc69fd", "#ffffff", 3.0),
        ("#336699", "#ffd700", 4.5),
        ("#808080", "#808080", 3.0),
        ("#123456", "#446688", 4.5),
        ("#f0e0d0", "#99aa77", 4.5),
    ],
)
def test_nothing_nearer_on_the_line_passes(background, font, ratio) -> None:
    background, font = parse_colour(background), parse_colour(font)
    line = HueLine(background)
    every = {line.at(step / 4_096) for step in range(4_097)}
    nearest = min(distance(background, colour) for colour in every if contrast_ratio(colour, font) >= ratio)
    found = nearest_passing(background, font, ratio)
    # The search has steps of 1/1024; a finer one finds the neighbouring level at the most.
    assert distance(background, found) < nearest + LEVEL


def test_where_no_background_passes_there_is_none() -> None:
    """A middle grey reaches 7:1 with nothing: its best is 21 / 4.6."""
    assert nearest_passing(parse_colour("#336699"), parse_colour("#767676"), 7.0) is None


@pytest.mark.parametrize(
    ("background", "font", "ratio", "expected"),
    [
        ("#777777", WHITE, 4.5, "#767676"),
        ("#767676", WHITE, 4.5, "#767676"),
        ("#006ffb", WHITE, 4.5, "#006ffa"),
        ("#757575", BLACK, 4.5, "#757575"),
        ("#000000", BLACK, 21.0, "#ffffff"),
        ("#ffffff", WHITE, 21.0, "#000000"),
    ],
)
def test_known_neighbours(background, font, ratio, expected) -> None:
    assert nearest_passing(parse_colour(background), font, ratio).hex == expected


@given(colours)
def test_a_colour_lies_on_its_own_line(colour) -> None:
    line = HueLine(colour)
    found = line.at(line.lightness)
    assert (
        max(abs(a - b) for a, b in zip((colour.r, colour.g, colour.b), (found.r, found.g, found.b), strict=True)) <= 1
    )
