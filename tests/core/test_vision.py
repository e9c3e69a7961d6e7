"""Colours as dichromats see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, parse_colour
from core.vision import VISIONS, seen, simulated

channel = st.integers(0, 255)
colours = st.builds(Rgb, channel, channel, channel)


@pytest.mark.parametrize("name", VISIONS)
def test_white_black_and_greys_look_the_same_to_everybody(name) -> None:
    for level in range(0, 256, 15):
        grey = Rgb(level, level, level)
        assert simulated(grey, name) == grey


@given(colours)
def test_usual_vision_changes_nothing(colour) -> None:
    assert simulated(colour, "usual") == colour


@given(colours)
def test_red_and_green_become_one_for_two_of_them(colour) -> None:
    """Viénot's projection leaves colours whose red and green, in linear light, are the same."""
    for name in ("protanopia", "deuteranopia"):
        found = simulated(colour, name)
        assert found.r == found.g


def test_pure_red_is_dark_to_protanopes_and_the_better_font_flips() -> None:
    red = parse_colour("#ff0000")
    usual, protan = seen(red, "usual"), seen(red, "protanopia")
    assert usual.ratios == pytest.approx((3.998, 5.252), abs=1e-3)
    assert not usual.is_white_better
    assert protan.background == parse_colour("#5e5e0d")  # Viénot 1999 on paper: red has a tenth of its light left
    assert protan.is_white_better
    assert protan.ratios[0] > 6.5 > 3.5 > protan.ratios[1]


@given(colours, colours)
def test_the_contrast_is_that_of_what_is_seen(background, font) -> None:
    for name in VISIONS:
        found = seen(background, name, font)
        assert found.fonts == (WHITE, BLACK, simulated(font, name))
        assert found.ratios == tuple(contrast_ratio(found.background, colour) for colour in found.fonts)


def test_without_a_font_of_one_s_own_there_are_two() -> None:
    assert seen(parse_colour("teal"), "tritanopia").fonts == (WHITE, BLACK)
