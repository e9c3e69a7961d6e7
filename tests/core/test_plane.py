"""The planes of the colour cube, against colorsys and coloraide."""

import colorsys

import numpy as np
import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb
from core.network import Network
from core.plane import HUE, PLANES, SATURATION, Cut, hsv_to_rgb, rgb_to_hsv, values_over

colours = st.builds(Rgb, *[st.integers(0, 255)] * 3)
planes = st.sampled_from(list(PLANES.values()))
shares = st.floats(0.0, 1.0)


@given(st.lists(st.tuples(shares, shares, shares), min_size=1, max_size=20))
def test_hsv_to_rgb_agrees_with_colorsys(values) -> None:
    ours = hsv_to_rgb(*np.array(values).T)
    assert ours == pytest.approx(np.array([colorsys.hsv_to_rgb(*value) for value in values]).T, abs=1e-12)


def test_hsv_to_rgb_agrees_with_coloraide() -> None:
    values = np.random.default_rng(1).random((3, 50))
    wanted = [Color("hsv", [360 * h, s, v]).convert("srgb").coords() for h, s, v in values.T]
    assert hsv_to_rgb(*values) == pytest.approx(np.array(wanted).T, abs=1e-9)


@given(st.lists(colours, min_size=1, max_size=20))
def test_rgb_to_hsv_agrees_with_colorsys(chosen) -> None:
    ours = rgb_to_hsv(np.hstack([colour.scaled for colour in chosen]))
    wanted = [colorsys.rgb_to_hsv(*colour.scaled[:, 0]) for colour in chosen]
    assert ours == pytest.approx(np.array(wanted).T, abs=1e-12)


@pytest.mark.parametrize("plane", PLANES.values(), ids=lambda plane: plane.name)
def test_every_plane_is_complete(plane) -> None:
    parts = (plane.across, plane.up, plane.fixed)
    assert {part.index for part in parts} == {0, 1, 2}
    assert len({part.space for part in parts}) == 1
    assert PLANES[plane.name] is plane
    assert plane.across.title in plane.title
    assert plane.up.title in plane.title


@given(planes, colours)
def test_a_colour_lies_on_the_cut_through_it(plane, colour) -> None:
    cut = Cut.through(plane, colour)
    assert cut.holds(colour)
    assert cut.at(*cut.position(colour)) == colour
    assert all(0.0 <= value <= 1.0 for value in (*cut.position(colour), cut.level))


@settings(max_examples=1_000)
@given(planes, shares, shares, shares)
def test_a_picked_colour_stays_on_the_cut(plane, level, x, y) -> None:
    """Else a click on a dark place, where saturation is coarse, would move the plane away under the pointer."""
    cut = Cut(plane, round(255 * level) / 255 if plane.fixed.space == "rgb" else level)
    assert cut.holds(cut.at(x, y))


def test_black_lies_on_every_saturation_and_grey_does_not() -> None:
    cut = Cut(PLANES["hue_value"], 0.6)
    assert cut.holds(BLACK)
    assert not cut.holds(Rgb(128, 128, 128))
    assert not cut.holds(WHITE)


@pytest.mark.parametrize(
    ("name", "colour", "corners"),
    [
        ("red_green", Rgb(9, 9, 51), ("#00ff33", "#ffff33", "#000033", "#ff0033")),
        ("red_blue", Rgb(9, 51, 9), ("#0033ff", "#ff33ff", "#003300", "#ff3300")),
        ("green_blue", Rgb(51, 9, 9), ("#3300ff", "#33ffff", "#330000", "#33ff00")),
        ("hue_value", Rgb(255, 0, 0), ("#ff0000", "#ff0000", "#000000", "#000000")),
        ("hue_saturation", Rgb(255, 0, 0), ("#ff0000", "#ff0000", "#ffffff", "#ffffff")),
    ],
)
def test_the_corners_of_the_picture_are_the_corners_of_the_plane(name, colour, corners) -> None:
    cut = Cut.through(PLANES[name], colour)
    picture = cut.colours(5, 3).reshape(3, 3, 5)
    found = [picture[:, row, column] for row, column in ((0, 0), (0, -1), (-1, 0), (-1, -1))]
    assert [Rgb(*np.rint(255 * channels).astype(int)).hex for channels in found] == list(corners)


@given(planes, colours, st.integers(0, 10), st.integers(0, 6))
def test_the_picture_shows_at_each_place_the_colour_of_that_place(plane, colour, column, row) -> None:
    cut = Cut.through(plane, colour)
    picture = cut.colours(11, 7).reshape(3, 7, 11)
    there = cut.at(column / 10, 1 - row / 6).scaled[:, 0]
    assert 255 * there == pytest.approx(255 * picture[:, row, column], abs=0.5 + 1e-6)


@pytest.mark.parametrize("plane", PLANES.values(), ids=lambda plane: plane.name)
def test_projected_colours_are_as_far_as_their_channels_differ(plane) -> None:
    X = np.random.default_rng(3).random((3, 200))
    x, y, fixed, weight = plane.project(X)
    assert plane.channels(x, y, fixed) == pytest.approx(X, abs=1e-12)
    moved = plane.channels(x, y, np.full(200, 0.4))
    assert np.abs(moved - X).max(axis=0) == pytest.approx(weight * np.abs(fixed - 0.4), abs=1e-12)


@pytest.mark.parametrize("sizes", [(3, 3, 1), (3, 5, 4, 1)])
def test_values_are_those_of_the_network_for_each_colour(sizes) -> None:
    network = Network.random(sizes, ["tanh"] * (len(sizes) - 2) + ["logistic"], "glorot", seed=2)
    cut = Cut.through(PLANES["hue_value"], Rgb(10, 200, 90))
    values = values_over(network, cut, 6, 4)
    assert [layer.shape for layer in values] == [(size, 4, 6) for size in sizes[1:]]
    picture = cut.colours(6, 4).reshape(3, 4, 6)
    for row, column in ((0, 0), (3, 5), (1, 2)):
        alone = network.forward_prop(picture[:, row, column : column + 1])
        for layer, a in zip(values, alone.A, strict=True):
            assert layer[:, row, column] == pytest.approx(a[:, 0], abs=1e-12)


def test_components_are_written_as_people_write_them() -> None:
    assert [HUE.text(0.5833), SATURATION.text(0.667), PLANES["red_green"].fixed.text(0.2)] == ["210°", "67 %", "51"]
