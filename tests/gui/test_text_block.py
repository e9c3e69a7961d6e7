import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from gui.text_block import TextBlock


@pytest.fixture
def font(qapp):
    font = QFont(qapp.font())
    font.setPixelSize(20)
    return font


def inked(block, width=200, height=200):
    """Return the box of the painted pixels: left, top, right, bottom."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    block.draw(painter)
    painter.end()
    points = [(x, y) for x in range(width) for y in range(height) if image.pixelColor(x, y).lightness() < 128]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_text_that_fits_is_one_line(font):
    block = TextBlock("Hello", font, QRectF(10, 30, 180, 100))
    line = QFontMetricsF(font).height()
    left, top, right, bottom = inked(block)
    assert not block.is_cut
    assert block.height == pytest.approx(line)
    assert (left >= 10, top >= 30, right < 190, bottom < 30 + line) == (True,) * 4


def test_long_text_is_wrapped_and_moves_as_a_whole(font):
    block = TextBlock("one two three four five six", font, QRectF(0, 0, 100, 200))
    line = QFontMetricsF(font).height()
    lines = round(block.height / line)
    assert lines >= 3
    assert not block.is_cut
    _, top, right, bottom = inked(block)
    assert (lines - 1) * line < bottom < lines * line
    assert right < 100
    block.move_to(40)
    assert inked(block)[1] == top + 40


@pytest.mark.parametrize("text", ["word " * 300, "x" * 1_000, "가나다라 " * 200, "a😀" * 300])
def test_what_does_not_fit_is_cut_inside_the_area(font, text):
    line = QFontMetricsF(font).height()
    block = TextBlock(text, font, QRectF(0, 0, 150, 2.5 * line))
    assert block.is_cut
    assert block.height == pytest.approx(2 * line)
    _, _, right, bottom = inked(block)
    assert line < bottom < 2 * line + 1
    assert 100 < right <= 151


def test_one_line_is_there_however_low_the_area(font):
    block = TextBlock("one two three four five six", font, QRectF(0, 0, 100, 0))
    assert block.is_cut
    assert block.height == pytest.approx(QFontMetricsF(font).height())


def test_right_to_left_text_begins_on_the_right(font):
    left, _, right, _ = inked(TextBlock("שלום", font, QRectF(0, 0, 200, 50)))
    assert left > 100
    assert right > 190


def test_half_a_character_is_no_crash(font):
    inked(TextBlock("\ud83d abc " * 20, font, QRectF(0, 0, 150, 50)))
