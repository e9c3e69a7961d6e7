import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.diagram.geometry import Rect
from gui.diagram.viewport import LARGEST_ZOOM, Viewport


def test_the_point_under_the_mouse_stays_when_magnifying():
    before = Viewport(700, 300).zoomed(2.0, 350, 150)
    after = before.zoomed(1.5, 200, 100)
    assert (after.x + 200) / after.zoom == pytest.approx((before.x + 200) / before.zoom)
    assert (after.y + 100) / after.zoom == pytest.approx((before.y + 100) / before.zoom)


def test_zooming_out_as_often_as_in_fits_again():
    view = Viewport(700, 300)
    for factor in [1.25] * 6 + [0.8] * 6:
        view = view.zoomed(factor, 600, 20)
    assert view == Viewport(700, 300)


@given(st.lists(st.tuples(st.floats(0.2, 5), st.floats(0, 700), st.floats(0, 300), st.floats(-900, 900)), max_size=8))
def test_the_diagram_always_fills_the_widget(moves):
    view = Viewport(700, 300)
    for factor, x, y, way in moves:
        view = view.zoomed(factor, x, y).panned(way, -way)
    assert 1.0 <= view.zoom <= LARGEST_ZOOM
    assert 0 <= view.x <= 700 * (view.zoom - 1) + 1e-6
    assert 0 <= view.y <= 300 * (view.zoom - 1) + 1e-6


def test_a_rectangle_comes_into_view_with_the_smallest_shift():
    view = Viewport(700, 300).zoomed(3, 0, 0).showing(Rect(1000, 500, 100, 50))
    assert (view.x, view.y) == (400, 250)
    assert view.showing(Rect(500, 300, 50, 50)) == view


def test_a_smaller_widget_keeps_the_magnification():
    view = Viewport(700, 300).zoomed(2, 700, 300).resized(350, 150)
    assert view.zoom == 2
    assert (view.x, view.y) == (350, 150)
