import colorsys
import re

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb, parse_colour
from core.colour_formats import COPY_FORMATS, Copied, copy_text
from core.colour_template import PLACEHOLDERS, TEMPLATE_LENGTH, fill_template

channels = st.integers(0, 255)
colours = st.builds(Rgb, channels, channels, channels)

BLUE = Rgb(51, 102, 153)
EXPECTED = {
    "hex": "#336699",
    "digits": "336699",
    "rgb": "rgb(51, 102, 153)",
    "hsl": "hsl(210, 50%, 40%)",
    "hsv": "hsv(210, 66.667%, 60%)",
    "cmyk": "cmyk(66.7%, 33.3%, 0%, 40%)",
    "oklch": "oklch(49.9314% 0.098664 250.433)",
    "css_property": "--colour: #336699;",
    "css_rule": "background-color: #336699; color: #ffffff;",
    "qcolor": "QColor(51, 102, 153)",
    "tuple": "(51, 102, 153)",
    "template": "#336699 on white",
}
READ_AS_CSS = ("hex", "digits", "rgb", "hsl", "oklch", "css_property", "css_rule")


def numbers(text):
    return [float(number) for number in re.findall(r"[\d.]+", text)]


@pytest.mark.parametrize("name", COPY_FORMATS)
def test_every_format(name):
    assert copy_text(name, Copied(BLUE, is_light=True, template="{hex} on white")) == EXPECTED[name]


@pytest.mark.parametrize("name", COPY_FORMATS)
def test_every_format_has_words(name):
    entry = COPY_FORMATS[name]
    assert entry.name == name
    assert entry.title
    assert entry.note


@pytest.mark.parametrize("name", READ_AS_CSS)
@given(colour=colours, is_light=st.booleans())
def test_what_is_copied_as_css_is_read_as_the_same_colour(name, colour, is_light):
    assert parse_colour(copy_text(name, Copied(colour, is_light))) == colour


@pytest.mark.parametrize("colour", [Rgb(254, 255, 2), Rgb(255, 253, 2), Rgb(255, 254, 0), Rgb(243, 255, 9)])
def test_yellows_at_the_border_of_srgb_come_back_from_oklch(colour):
    assert parse_colour(copy_text("oklch", Copied(colour, is_light=False))) == colour


@given(colours)
def test_oklch_is_coloraide_s(colour):
    lightness, chroma, hue = numbers(copy_text("oklch", Copied(colour, is_light=True)))
    expected = Color(colour.hex).convert("oklch").coords(nans=False)
    assert [lightness / 100, chroma] == pytest.approx(expected[:2], abs=1e-6)
    assert chroma < 1e-4 or hue == pytest.approx(expected[2] % 360, abs=1e-3)


@given(colours)
def test_hsv_is_the_standard_library_s_and_says_which_colour_it_was(colour):
    hue, saturation, value = numbers(copy_text("hsv", Copied(colour, is_light=True)))
    expected = colorsys.rgb_to_hsv(colour.r / 255, colour.g / 255, colour.b / 255)
    assert [hue / 360, saturation / 100, value / 100] == pytest.approx(expected, abs=2e-5)
    back = colorsys.hsv_to_rgb(hue / 360, saturation / 100, value / 100)
    assert Rgb(*(round(255 * channel) for channel in back)) == colour


@given(colours)
def test_cmyk_says_which_colour_it_was(colour):
    cyan, magenta, yellow, black = (ink / 100 for ink in numbers(copy_text("cmyk", Copied(colour, is_light=True))))
    back = (255 * (1 - ink) * (1 - black) for ink in (cyan, magenta, yellow))
    assert Rgb(*map(round, back)) == colour
    assert "not colour-managed" in COPY_FORMATS["cmyk"].caution


def test_the_css_rule_has_the_font_that_was_chosen():
    assert copy_text("css_rule", Copied(WHITE, is_light=False)) == "background-color: #ffffff; color: #000000;"
    assert copy_text("css_rule", Copied(BLACK, is_light=True)) == "background-color: #000000; color: #ffffff;"


def test_every_placeholder_of_a_template():
    template = ";".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert fill_template(template, Copied(Rgb(70, 130, 180), is_light=True)) == (
        "#4682b4;4682b4;70;130;180;207.27;44;49.02;steelblue;#ffffff"
    )


def test_doubled_braces_are_braces():
    assert fill_template("a {{hex}} {{{hex}}}\n%s {{", Copied(BLUE, is_light=True)) == "a {hex} {#336699}\n%s {"


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("", "The template is empty"),
        (" \n", "The template is empty"),
        ("x" * (TEMPLATE_LENGTH + 1), "more than 2,000 characters"),
        ("{hex", r"Line 1, character 1: the brace \{ stands alone"),
        ("a\nb } c", r"Line 2, character 3: the brace \} stands alone"),
        ("{{{}", "Line 1, character 3: there is no placeholder ''"),
        ("{hex} {colour}", "Line 1, character 7: there is no placeholder 'colour'; there are hex, digits, r"),
        ("{0}", "no placeholder '0'"),
        ("{hex.__class__}", "no placeholder 'hex.__class__'"),
        ("{hex[0]}", "no placeholder"),
        ("{r!r}", "no placeholder"),
        ("{r:1000000000}", "no placeholder"),
        ("{ hex}", "no placeholder ' hex'"),
        ("{hex\n}", r"character 1: the brace \{ stands alone"),
    ],
)
def test_a_wrong_template_is_said_with_its_place(template, sentence):
    with pytest.raises(ValueError, match=sentence) as caught:
        fill_template(template, Copied(BLUE, is_light=True))
    assert len(str(caught.value).splitlines()) == 1


@given(st.text(alphabet="{}hexrgb.[]!:_0 \n", max_size=30))
def test_any_template_is_filled_or_refused_in_one_sentence(template):
    try:
        answer = fill_template(template, Copied(BLUE, is_light=True))
    except ValueError as error:
        answer = error
    if isinstance(answer, str):
        assert len(answer) <= 10 * len(template)
    else:
        assert len(str(answer).splitlines()) == 1
