import colorsys
import math
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from core.colour import (
    BLACK,
    WHITE,
    Rgb,
    contrast_ratio,
    format_ratio,
    luma,
    parse_colour,
    relative_luminance,
    wcag_level,
)

channels = st.integers(0, 255)
colours = st.builds(Rgb, channels, channels, channels)


def test_an_rgb_is_a_frozen_ordered_value():
    assert Rgb(51, 102, 153) == Rgb(r=51, g=102, b=153)
    assert len({Rgb(1, 2, 3), Rgb(1, 2, 3)}) == 1
    assert sorted([WHITE, Rgb(0, 0, 1), BLACK]) == [BLACK, Rgb(0, 0, 1), WHITE]
    with pytest.raises(AttributeError):
        WHITE.r = 3


@pytest.mark.parametrize("bad", [-1, 256, 10**400, 1.0, True, False, "1", None, math.nan, np.float64(3), np.True_])
@pytest.mark.parametrize("place", ["r", "g", "b"])
def test_a_channel_is_a_whole_number_from_0_to_255(place, bad):
    with pytest.raises(ValueError, match=f"channel {place} must be a whole number"):
        Rgb(**{"r": 1, "g": 2, "b": 3, place: bad})


def test_numpy_integers_become_plain_ones():
    assert [type(value) for value in vars(Rgb(np.uint8(1), np.int64(2), 3)).values()] == [int, int, int]


def test_the_spellings():
    rgb = Rgb(51, 102, 153)
    assert (rgb.hex, rgb.css_rgb, rgb.css_hsl) == ("#336699", "rgb(51, 102, 153)", "hsl(210, 50%, 40%)")
    assert (BLACK.css_hsl, WHITE.css_hsl) == ("hsl(0, 0%, 0%)", "hsl(0, 0%, 100%)")


def test_the_scaled_column():
    scaled = Rgb(51, 102, 255).scaled
    assert scaled.shape == (3, 1)
    assert scaled.dtype == np.float64
    np.testing.assert_array_equal(scaled, [[51 / 255], [102 / 255], [1.0]])


def test_every_spelling_gives_the_same_colour_back_on_a_sample():
    sample = [Rgb(int(r), int(g), int(b)) for r, g, b in np.random.default_rng(3).integers(0, 256, (3000, 3))]
    greys = [Rgb(value, value, value) for value in range(256)]
    darkest = [Rgb(r, g, b) for r in range(4) for g in range(4) for b in range(4)]
    lightest = [Rgb(255 - c.r, 255 - c.g, 255 - c.b) for c in darkest]
    for rgb in [*sample, *greys, *darkest, *lightest]:
        assert {parse_colour(text) for text in (rgb.hex, rgb.hex[1:], rgb.css_rgb, rgb.css_hsl)} == {rgb}


@pytest.mark.parametrize(
    ("text", "rgb"),
    [
        ("teal", (0, 128, 128)),
        ("RebeccaPurple", (102, 51, 153)),
        ("#369", (51, 102, 153)),
        ("#369f", (51, 102, 153)),
        ("#336699FF", (51, 102, 153)),
        ("fc0", (255, 204, 0)),
        ("336699", (51, 102, 153)),
        ("336699ff", (51, 102, 153)),
        ("  \t#336699\n", (51, 102, 153)),
        ("rgb(51 102 153)", (51, 102, 153)),
        ("RGB(51,102,153)", (51, 102, 153)),
        ("rgba(51, 102, 153, 1)", (51, 102, 153)),
        ("rgb(20% 40% 60% / 100%)", (51, 102, 153)),
        ("rgb(127.5 0.4 0.6)", (128, 0, 1)),
        ("rgb(none 102 153)", (0, 102, 153)),
        ("rgb(300, -20, 4)", (255, 0, 4)),
        ("hsl(210 50% 40%)", (51, 102, 153)),
        ("hsl(0.5turn, 100%, 50%)", (0, 255, 255)),
        ("hsl(none none 100%)", (255, 255, 255)),
        ("hwb(120 0% 50%)", (0, 128, 0)),
        ("lab(100% 0 0)", (255, 255, 255)),
        ("lab(0% 0 0)", (0, 0, 0)),
        ("oklch(0.62796 0.25768 29.234)", (255, 0, 0)),
        ("oklab(100% 0 0)", (255, 255, 255)),
        ("color(srgb 1e308 -1e308 1)", (255, 0, 255)),
        ("color(srgb 0.2 0.4 0.6)", (51, 102, 153)),
        ("color(display-p3 1 1 1)", (255, 255, 255)),
        ("color(display-p3 0.5 0.5 0.5)", (128, 128, 128)),
    ],
)
def test_what_css_accepts_is_understood(text, rgb):
    assert parse_colour(text) == Rgb(*rgb)


@pytest.mark.parametrize(
    "text", ["color(display-p3 1 0 0)", "oklch(60% 0.4 30)", "color(rec2020 0 1 0)", "lab(1e9 0 0)"]
)
def test_colours_outside_srgb_are_fitted(text):
    assert parse_colour(text).hex == Color(text).convert("srgb").fit().to_string(hex=True)


@pytest.mark.parametrize("text", ["transparent", "#3698", "33669980", "rgb(51 102 153 / 50%)", "rgb(1 2 3 / none)"])
def test_a_background_is_opaque(text):
    with pytest.raises(ValueError, match="not opaque, as a background has to be") as caught:
        parse_colour(text)
    assert repr(text) in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "'#369'",
        '"#336699"',
        "`336699`",
        "#369;",
        "rgb(51, 102, 153),",
        "color: #369;",
        "Background-Color:#369",
        "--brand: #336699 !important;",
        "color: '#369',",
        '"color: #369;"',
        "background-color: #336699; color: #ffffff;",
        "  --colour: oklch(49.9314% 0.098664 250.433);  ",
    ],
)
def test_what_comes_along_from_code_is_passed_over(text):
    assert parse_colour(text) == Rgb(51, 102, 153)


def test_six_digits_need_no_colour_library():
    code = (
        "from core.colour import parse_colour; parse_colour('#336699'); import sys; print('coloraide' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


BAD_TEXTS = [
    "",
    " ",
    "blurple",
    "#12345",
    "12345",
    "#ggg",
    "rgb(1 2)",
    "rgb(1 2 3",
    "rgb(1e999 0 0)",
    "hsl(1e999 50% 50%)",
    "oklch(60% 1e308 30)",
    "oklch(1e400 0 0)",
    "oklab(1e308 1e308 1e308)",
    "rgb(NaN 1 2)",
    "rgb(calc(1 + 1) 2 3)",
    "calc(1)",
    "1e999",
    "NaN",
    "currentcolor",
    "color-mix(in srgb, red, blue)",
    "color(nowhere 1 2 3)",
    "rgb(١ ٢ ٣)",
    "３３６６９９",
    "red\x00",
    "red; blue",
    "color:",
    "color: red: blue",
    ";",
    "''",
    "\ud800",
    "#" + "3" * 500,
    "rgb(" + "(" * 150,
    "a" * 1_000_000,
    "{text} {0} %s",
]


@pytest.mark.parametrize("text", BAD_TEXTS, ids=range(len(BAD_TEXTS)))
def test_bad_text_gives_one_sentence_with_the_text_and_examples(text):
    with pytest.raises(ValueError, match="is no colour; right would be #336699") as caught:
        parse_colour(text)
    sentence = str(caught.value)
    assert sentence.startswith(repr(text.strip())[:20])
    assert "\n" not in sentence
    assert len(sentence) < 200


@given(st.text(max_size=60) | st.from_regex(r"(rgb|hsl|lab|oklch|color)\([-0-9a-z.e%/ ,]{0,40}\)", fullmatch=True))
def test_any_text_is_a_colour_or_one_sentence(text):
    try:
        answer = parse_colour(text)
    except ValueError as error:
        answer = error
    assert isinstance(answer, Rgb) or len(str(answer).splitlines()) == 1


@given(colours)
def test_hsl_agrees_with_the_standard_library(rgb):
    hue, lightness, saturation = colorsys.rgb_to_hls(rgb.r / 255, rgb.g / 255, rgb.b / 255)
    numbers = [float(part.rstrip("%")) for part in rgb.css_hsl[4:-1].split(", ")]
    assert numbers == pytest.approx([hue * 360, saturation * 100, lightness * 100], rel=1e-4, abs=1e-9)


def test_luma_has_the_weights_of_rec_601():
    assert (luma(BLACK), luma(WHITE)) == (0.0, 1.0)
    assert luma(Rgb(255, 0, 0)) == 0.299
    assert luma(Rgb(0, 255, 0)) == 0.587
    assert luma(Rgb(0, 0, 255)) == 0.114


@given(colours)
def test_relative_luminance_follows_the_formula_of_wcag(rgb):
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (rgb.r / 255, rgb.g / 255, rgb.b / 255)
    ]
    assert relative_luminance(rgb) == pytest.approx(np.dot([0.2126, 0.7152, 0.0722], linear), rel=1e-12)
    assert relative_luminance(rgb) == pytest.approx(Color(rgb.hex).luminance(), abs=1e-4)


@given(colours, colours)
def test_contrast_is_the_quotient_of_the_luminances(a, b):
    low, high = sorted(relative_luminance(c) for c in (a, b))
    assert contrast_ratio(a, b) == contrast_ratio(b, a) == pytest.approx((high + 0.05) / (low + 0.05), rel=1e-12)
    assert 1.0 <= contrast_ratio(a, b) <= 21.0


def test_known_contrasts():
    assert contrast_ratio(WHITE, BLACK) == pytest.approx(21.0, rel=1e-15)
    assert contrast_ratio(Rgb(119, 119, 119), WHITE) == pytest.approx(4.478, abs=5e-4)  # the well-known near miss
    assert contrast_ratio(Rgb(118, 118, 118), WHITE) == pytest.approx(4.542, abs=5e-4)


@pytest.mark.parametrize(
    ("ratio", "normal", "large"),
    [
        (21.0, "AAA", "AAA"),
        (7.0, "AAA", "AAA"),
        (6.9999, "AA", "AAA"),
        (4.5, "AA", "AAA"),
        (math.nextafter(4.5, 0), "fail", "AA"),
        (3.0, "fail", "AA"),
        (2.9999, "fail", "fail"),
        (1.0, "fail", "fail"),
    ],
)
def test_levels_compare_without_rounding(ratio, normal, large):
    assert (wcag_level(ratio), wcag_level(ratio, large=True)) == (normal, large)


@pytest.mark.parametrize(
    ("ratio", "shown"),
    [
        (4.4999, "4.49"),
        (4.5, "4.50"),
        (1.0, "1.00"),
        (4.35, "4.35"),
        (math.nextafter(4.5, 0), "4.49"),
        (20.988, "20.98"),
    ],
)
def test_ratios_are_shown_rounded_down(ratio, shown):
    assert format_ratio(ratio) == shown


def test_white_on_black_is_shown_as_21():
    assert format_ratio(contrast_ratio(WHITE, BLACK)) == "21.00"


@given(st.floats(1.0, 20.999))
def test_a_shown_ratio_never_promises_more_than_the_ratio_holds(ratio):
    assert 0 <= Fraction(repr(ratio)) - Fraction(format_ratio(ratio)) < Fraction(1, 100)


def test_importing_the_module_does_not_import_coloraide():
    code = "import sys, core.colour; core.colour.Rgb(1, 2, 3).hex; sys.exit('coloraide' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
