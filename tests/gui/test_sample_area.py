"""The sample in every kind, size, script and place."""

import pytest
from PySide6.QtGui import QColor

from core.colour import Rgb
from core.sample_style import KINDS, LARGEST_PX, SMALLEST_PX, SampleStyle
from gui.sample_area import SampleArea

BLUE = Rgb(51, 102, 153)
TEXT = "The quick brown fox jumps over the lazy dog."
LABEL = 26
"""Where the line ends that names the chosen font, in pixels from above."""
SIZES = [(507, 60), (507, 92), (507, 150), (507, 300), (240, 76), (1200, 600)]


@pytest.fixture
def area(qtbot):
    area = SampleArea(TEXT)
    qtbot.addWidget(area)
    area.resize(507, 190)
    area.show_choice(BLUE, True, True)
    return area


def picture(area):
    return area.grab().toImage()


def box_of(image, colour, width=None, height=None):
    """Return left, top, right and bottom of the pixels of a colour in the upper left part of a picture."""
    points = [
        (x, y)
        for x in range(width or image.width())
        for y in range(height or image.height())
        if image.pixelColor(x, y) == colour
    ]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def count_of(image, colour):
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_every_kind_is_another_picture(area):
    pictures = []
    for kind in KINDS:
        area.set_style(SampleStyle(kind=kind))
        pictures.append(picture(area))
    assert all(a != b for k, a in enumerate(pictures) for b in pictures[:k])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_light", [True, False])
def test_both_fonts_are_shown_and_what_stands_in_the_font_is_swapped(area, kind, is_light):
    area.set_style(SampleStyle(kind=kind))
    area.show_choice(BLUE, is_light, is_light)  # the labels in the chosen font's colour
    image = picture(area)
    chosen, other = (QColor("white"), QColor("black")) if is_light else (QColor("black"), QColor("white"))
    assert count_of(image.copy(0, LABEL, 507, 100), chosen) > 20
    assert count_of(image.copy(0, LABEL, 507, 100), other) == 0
    assert count_of(image, other) > 5


def test_a_button_is_filled_with_the_font_s_colour_and_written_in_the_background_s(area):
    area.set_style(SampleStyle(kind="button"))
    image = picture(area)
    left, top, right, bottom = box_of(image, QColor("white"), width=80, height=130)
    inside = {image.pixelColor(x, y).name() for x in range(left, right) for y in range(top + 4, bottom - 3)}
    assert {"#ffffff", BLUE.hex} <= inside


def test_the_size_that_is_wished_is_the_size_that_is_painted(area):
    area.resize(507, 400)
    heights = []
    for size in (20, 40, 80):
        area.set_style(SampleStyle(size_px=size, kind="paragraph"))
        area.set_text("H")
        _, top, _, bottom = box_of(picture(area).copy(0, LABEL, 200, 200), QColor("white"))
        heights.append(bottom - top + 1)
    # The capitals of DejaVu Sans, as of most fonts, are about 0.7 of the size high.
    assert heights == [pytest.approx(0.72 * size, abs=0.07 * size) for size in (20, 40, 80)]


def test_bold_text_has_more_ink(area):
    inks = []
    for weight in (400, 700):
        area.set_style(SampleStyle(size_px=30, weight=weight, kind="paragraph"))
        inks.append(count_of(picture(area), QColor("white")))
    assert inks[1] > 1.2 * inks[0]


def test_another_family_is_another_picture(area):
    before = picture(area)
    area.set_style(SampleStyle(family="DejaVu Serif"))
    assert picture(area) != before


def test_a_family_that_is_missing_is_named_and_stood_in_for(area):
    before = picture(area)
    area.set_style(SampleStyle(family="No Such Family"))
    after = picture(area)
    assert after.copy(0, LABEL, 507, 190 - LABEL) == before.copy(0, LABEL, 507, 190 - LABEL)
    assert after.copy(0, 0, 507, LABEL) != before.copy(0, 0, 507, LABEL)


def test_the_chooser_is_named(area):
    before = picture(area)
    area.set_chooser("chosen by L*")
    changed = picture(area)
    area.set_chooser("the network's choice")
    assert changed != before
    assert picture(area) == before


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size_px", [0, SMALLEST_PX, 24, LARGEST_PX])
def test_nothing_is_painted_outside_whatever_the_room(area, size, kind, size_px):
    area.resize(*size)
    area.set_style(SampleStyle(size_px=size_px, weight=900, kind=kind))
    image = picture(area)
    width, height = size
    rim = [image.pixelColor(x, y).name() for x in (3, width - 4) for y in range(5, height - 5)]
    assert set(rim) <= {BLUE.hex}


@pytest.mark.parametrize(
    "text",
    ["한글 문장 " * 30, "שלום עולם " * 20, "مرحبا بالعالم " * 20, "x" * 1_000, "😀👩‍👩‍👧" * 60, "\0", "\u202eabc", "-"],
)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("height", [92, 300])
def test_any_script_in_any_kind(area, text, kind, height):
    area.resize(507, height)
    area.set_text(text)
    area.set_style(SampleStyle(kind=kind))
    assert picture(area).pixelColor(4, height // 2) == QColor(BLUE.hex)


def test_hangul_is_written_not_boxed(area):
    area.set_style(SampleStyle(size_px=40, kind="paragraph"))
    shapes = []
    for text in ("가", "나", "힣"):
        area.set_text(text)
        shapes.append(picture(area).copy(0, LABEL, 100, 80))
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]
