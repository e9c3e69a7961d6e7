"""Number formats, and the legibility of both themes."""

import math

import pytest

from core.colour import contrast_ratio, parse_colour
from gui.theme import DARK, LIGHT, number, percent


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.7374, "0.737"),
        (-0.12, "−0.120"),
        (-0.0001, "−0.000"),
        (0.0, "0.000"),
        (1234567.0, "1.235e+06"),
        (-1e300, "−1.000e+300"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (math.nan, "–"),
        (None, "–"),
    ],
)
def test_a_number_as_it_is_shown(value: float | None, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.931, "93.1 %"),
        (1.0, "100.0 %"),
        (0.9994, "99.9 %"),
        (0.99996, "> 99.9 %"),
        (0.0, "0.0 %"),
        (None, "–"),
    ],
)
def test_a_share_as_it_is_shown(value: float | None, text: str) -> None:
    assert percent(value) == text


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["window", "base", "card"])
@pytest.mark.parametrize("role", ["text", "dim", "error", "positive", "negative"])
def test_text_can_be_read_in_both_themes(theme, ground: str, role: str) -> None:
    ratio = contrast_ratio(parse_colour(getattr(theme, role)), parse_colour(getattr(theme, ground)))
    assert ratio >= 4.5
