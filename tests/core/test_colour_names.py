import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from core.colour import Rgb, parse_colour
from core.colour_names import css_names, nearest_name

channels = st.integers(0, 255)


def test_every_name_of_css_is_found_and_means_its_colour():
    names = css_names()
    assert len(names) == 139  # 148 names, of which nine mean the colour of another one
    for rgb, name in names.items():
        assert parse_colour(name) == rgb
        assert nearest_name(rgb).name == name
        assert nearest_name(rgb).is_exact


@pytest.mark.parametrize(("colour", "name"), [("aqua", "cyan"), ("fuchsia", "magenta"), ("gray", "grey")])
def test_of_two_names_the_better_known_one_is_told(colour, name):
    assert nearest_name(parse_colour(colour)).name == name


@given(channels, channels, channels)
@settings(max_examples=25)
def test_no_other_name_is_nearer_by_coloraide_s_ciede2000(r, g, b):
    nearest, color = nearest_name(Rgb(r, g, b)), Color(Rgb(r, g, b).hex)
    differences = [color.delta_e(Color(name), method="2000") for name in css_names().values()]
    assert nearest.difference == pytest.approx(min(differences), abs=1e-9)
    assert color.delta_e(Color(nearest.name), method="2000") == pytest.approx(nearest.difference, abs=1e-9)


def test_a_neighbour_is_near_but_not_exact():
    nearest = nearest_name(Rgb(70, 130, 181))
    assert nearest.name == "steelblue"
    assert 0 < nearest.difference < 1
    assert not nearest.is_exact
