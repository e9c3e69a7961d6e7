"""What the judges say of a palette, in which order it is listed, and each colour against each."""

import colorsys

import numpy as np
import pytest
from hypothesis import given

from core.colour import BLACK, WHITE, contrast_ratio
from core.judges import JUDGES, verdicts
from core.model_file import load_network
from core.palette import Palette
from core.palette_judged import MOST_IN_MATRIX, fonts_table, judged, matrix, order
from core.resources import resource_path
from tests.core.palettes import palette_of, palettes

NETWORKS = {"network": load_network(resource_path("network.json"))}
PALETTE = palette_of("#ff0000 Red", "#ffffff", "#2b2d42 ink", "#777777 Grey", "#2a9d8f", "#ff0000 again")


def names_in(key: str, falling: bool = False) -> list[int]:
    return order(PALETTE, judged(PALETTE, "network", NETWORKS), key, falling).tolist()


@given(palettes)
def test_the_contrast_is_that_of_the_drivers_font(palette: Palette) -> None:
    said = judged(palette, "luma", NETWORKS)
    for k, entry in enumerate(palette.entries):
        font = WHITE if said.is_light[k] else BLACK
        assert said.contrast[k] == pytest.approx(contrast_ratio(entry.colour, font), rel=1e-9)
        assert said.failing[k] == (said.contrast[k] < 4.5)


def test_the_verdicts_are_those_of_the_judges() -> None:
    said = judged(PALETTE, "wcag", NETWORKS)
    assert list(said.said) == ["network", "luma", "wcag", "lightness"]
    for name, says in said.said.items():
        assert np.array_equal(says.is_light, verdicts(name, PALETTE.X, NETWORKS).is_light)


def test_red_is_disputed_by_those_who_want_the_other_font() -> None:
    # Luma 0.299: light. WCAG 5.25 on black against 4.00 on white, and L* 53.2: dark.
    by_luma, by_wcag = (judged(palette_of("#ff0000"), name, NETWORKS) for name in ("luma", "wcag"))
    assert by_luma.is_light[0]
    assert not by_wcag.is_light[0]
    network_is_light = bool(by_luma.said["network"].is_light[0])
    assert by_luma.against[0] == 2 + (not network_is_light)
    assert by_wcag.against[0] == 1 + network_is_light


def test_a_formula_as_driver_leaves_the_probability_to_the_network() -> None:
    output = NETWORKS["network"].forward_prop(PALETTE.X).A[-1][0]
    assert np.array_equal(judged(PALETTE, "luma", NETWORKS).probability, output)
    learned = {**NETWORKS, "mlp": NETWORKS["network"]}
    assert "mlp" in judged(PALETTE, "mlp", learned).said


def test_a_judge_that_is_not_learned_cannot_drive() -> None:
    with pytest.raises(KeyError):
        judged(PALETTE, "mlp", NETWORKS)


def test_equal_ones_keep_the_order_of_the_palette() -> None:
    assert names_in("place") == [0, 1, 2, 3, 4, 5]
    assert names_in("place", falling=True) == [5, 4, 3, 2, 1, 0]
    against = judged(PALETTE, "network", NETWORKS).against
    assert names_in("against", falling=True) == sorted(range(6), key=lambda k: (-against[k], k))


def test_names_are_sorted_without_regard_to_case_and_the_nameless_come_last() -> None:
    assert names_in("name") == [5, 3, 2, 0, 1, 4]
    assert names_in("name", falling=True) == [0, 2, 3, 5, 1, 4]


def test_colours_are_sorted_by_hue_with_the_greys_first() -> None:
    hues = [colorsys.rgb_to_hsv(*PALETTE.X[:, k])[0] for k in names_in("colour")[2:]]
    assert names_in("colour")[:2] == [3, 1]
    assert hues == sorted(hues)


@pytest.mark.parametrize("key", ["font", "probability", "contrast", "network", "luma", "wcag", "lightness"])
def test_numbers_rise_and_fall(key: str) -> None:
    said = judged(PALETTE, "network", NETWORKS)
    values = {"font": said.is_light * 1.0, "probability": said.probability, "contrast": said.contrast}
    numbers = values.get(key, said.said[key].score if key in JUDGES else None)
    assert (np.diff(numbers[names_in(key)]) >= 0).all()
    assert (np.diff(numbers[names_in(key, falling=True)]) <= 0).all()


def test_the_matrix_agrees_with_the_contrast_of_each_pair() -> None:
    ratios = matrix(PALETTE)
    colours = [WHITE, BLACK, *(entry.colour for entry in PALETTE.entries)]
    expected = [[contrast_ratio(a, b) for b in colours] for a in colours]
    assert np.allclose(ratios, expected, rtol=1e-9)
    assert ratios[0, 1] == pytest.approx(21.0)


def test_the_matrix_takes_the_first_two_hundred() -> None:
    palette = Palette("", PALETTE.entries * 50)
    assert matrix(palette).shape == (MOST_IN_MATRIX + 2, MOST_IN_MATRIX + 2)


def test_the_table_of_fonts_says_what_was_judged() -> None:
    palette = palette_of("#ff0000 Red")
    header, rows = fonts_table(palette, judged(palette, "luma", NETWORKS))
    row = dict(zip(header, rows[0], strict=True))
    assert (row["hex"], row["name"], row["font"], row["luma"], row["wcag"]) == (
        "#ff0000",
        "Red",
        "light",
        "light",
        "dark",
    )
    assert row["contrast"] == "3.9984"  # 1.05 / 0.2626 = 3.99848, never rounded up
