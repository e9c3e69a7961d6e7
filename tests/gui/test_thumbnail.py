"""The pictures of values: which colour stands for which number."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.theme import DARK, LIGHT
from gui.thumbnail import colours_image, thumbnail_image

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def pixels(image) -> list[str]:
    return [image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())]


def distance(first: str, second: str) -> int:
    pairs = zip(QColor(first).getRgb()[:3], QColor(second).getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in pairs)


@THEMES
def test_a_hidden_node_is_orange_below_0_and_blue_above_by_its_largest_value(theme) -> None:
    found = pixels(thumbnail_image(np.array([[-2.0, 0.0, 1.0], [2.0, -1.0, np.nan]]), "hidden", theme))
    assert found[0] == theme.negative
    assert distance(found[1], theme.card) <= 2
    assert found[3] == theme.positive
    for between, end in ((found[2], theme.positive), (found[4], theme.negative)):
        halves = zip(QColor(theme.card).getRgb()[:3], QColor(end).getRgb()[:3], strict=True)
        middle = QColor(*((a + b) // 2 for a, b in halves)).name()
        assert distance(between, middle) <= 2
    assert found[5] == theme.line


@THEMES
def test_the_output_goes_from_dark_to_light_with_a_step_at_0_5(theme) -> None:
    values = np.array([[-3.0, 0.0, 0.2, 0.49, 0.5, 0.8, 1.0, 7.0, np.nan]])
    found = pixels(thumbnail_image(values, "output", theme))
    assert found[0] == found[1] == theme.says_dark
    assert found[6] == found[7] == theme.says_light
    assert found[8] == theme.line
    lightness = [QColor(name).lightness() for name in found[1:7]]
    assert lightness == sorted(lightness)
    steps = np.diff(lightness)
    assert steps[2] > 40  # from 0.49 to 0.5
    assert steps[2] / 0.01 > 5 * steps[1] / 0.29


@THEMES
@pytest.mark.parametrize("kind", ["hidden", "output"])
@pytest.mark.parametrize("value", [0.0, 1e-320, 1e308, np.inf, -np.inf, np.nan])
def test_any_number_has_a_colour(value, kind, theme) -> None:
    image = thumbnail_image(np.full((3, 4), value), kind, theme)
    assert (image.width(), image.height()) == (4, 3)
    (name,) = set(pixels(image))
    if value == 0.0:
        assert distance(name, theme.card if kind == "hidden" else theme.says_dark) <= 2


def test_the_first_row_is_the_top() -> None:
    image = thumbnail_image(np.array([[1.0, 1.0], [0.0, 0.0]]), "output", LIGHT)
    assert image.pixelColor(0, 0).name() == LIGHT.says_light
    assert image.pixelColor(1, 1).name() == LIGHT.says_dark


def test_colours_are_shown_as_they_are() -> None:
    X = np.array([[0.2, 1.0], [0.4, 0.0], [0.6, 0.0]])
    assert pixels(colours_image(X, 2, 1)) == ["#336699", "#ff0000"]


def test_the_picture_outlives_its_numbers() -> None:
    images = [thumbnail_image(np.full((64, 64), n / 50), "output", LIGHT) for n in range(51)]
    assert images[0].pixelColor(5, 5).name() == LIGHT.says_dark
    assert images[50].pixelColor(5, 5).name() == LIGHT.says_light
