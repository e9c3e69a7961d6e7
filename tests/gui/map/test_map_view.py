"""The picture of a plane: what is where, and what mouse and keys pick."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from core.border import answers_over
from core.colour import Rgb
from core.network import Network
from core.plane import PLANES, Cut
from core.plane_points import NearRows
from gui.map.view import MapView
from gui.theme import LIGHT, apply_theme

SIDE = 33


@pytest.fixture
def view(qtbot):
    apply_theme("light")
    cut = Cut(PLANES["red_green"], 0.2)
    view = MapView(cut)
    qtbot.addWidget(view)
    view.resize(400, 300)
    X = cut.colours(SIDE, SIDE)
    network = Network((np.array([[8.0, 8.0, 0.0]]),), (np.array([[-8.0]]),), ("logistic",))
    view.show_cut(cut, X, SIDE)
    view.show_answers(answers_over(network, X, SIDE, SIDE))
    view.show_place(0.5, 0.9, Rgb(128, 230, 51))
    with qtbot.waitExposed(view):
        view.show()
    return view


def colour_at(view, x: float, y: float) -> QColor:
    point = view.point_at(x, y).toPoint()
    return view.grab().toImage().pixelColor(point)


def test_places_and_points_belong_together(view) -> None:
    for place in ((0.0, 0.0), (1.0, 1.0), (0.25, 0.75)):
        assert view.place_at(view.point_at(*place)) == pytest.approx(place)
    assert view.place_at(QPointF(-50, 9_999)) == (0.0, 0.0)
    assert view.rect().contains(view.area.toRect())


def test_the_colours_are_painted_where_they_belong(view) -> None:
    for x, y in ((0.05, 0.05), (0.97, 0.1), (0.08, 0.97), (0.95, 0.95)):
        found, wanted = colour_at(view, x, y), QColor.fromRgbF(x, y, 0.2)
        assert max(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)) <= 4


def test_the_output_is_painted_dark_and_light(view) -> None:
    view.set_background("probability")
    dark, light = colour_at(view, 0.06, 0.1).lightness(), colour_at(view, 0.94, 0.7).lightness()
    assert dark < 60
    assert light > 230


def test_the_border_is_painted_on_the_diagonal(view) -> None:
    for background in ("colours", "probability"):
        view.set_background(background)
        image = view.grab().toImage()
        for x in (0.15, 0.35, 0.65, 0.85):
            middle = view.point_at(x, 1.0 - x).toPoint()
            box = [image.pixelColor(middle + QPoint(0, dy)) for dy in range(-4, 5)]
            assert min(colour.lightness() for colour in box) < QColor(LIGHT.says_dark).lightness() + 20
            assert max(colour.lightness() for colour in box) > 200


def test_rows_have_a_disc_or_a_diamond(view) -> None:
    view.set_background("probability")
    places = np.array([0.2, 0.8])
    view.show_rows(NearRows(places, np.array([0.2, 0.8]), np.array([1, 0]), 2))
    assert colour_at(view, 0.2, 0.2).name() == LIGHT.says_light  # on the dark part
    assert colour_at(view, 0.8, 0.8).name() == LIGHT.says_dark
    view.show_rows(None)
    assert colour_at(view, 0.2, 0.2).name() != LIGHT.says_light


def test_the_current_colour_is_the_middle_of_the_cross(view) -> None:
    assert colour_at(view, 0.5, 0.9).name() == Rgb(128, 230, 51).hex
    arm = view.point_at(0.5, 0.9).toPoint() + QPoint(11, 0)
    assert view.grab().toImage().pixelColor(arm).lightness() < 80


def test_click_and_drag_pick_places(view, qtbot) -> None:
    found: list[tuple[float, float]] = []
    view.place_chosen.connect(lambda x, y: found.append((x, y)))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=view.point_at(0.25, 0.5).toPoint())
    assert found[-1] == pytest.approx((0.25, 0.5), abs=0.01)
    QTest.mouseMove(view, view.point_at(0.75, 0.5).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.point_at(0.75, 0.5).toPoint())
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=view.point_at(0.1, 0.1).toPoint())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 290))  # on the axis
    assert found[1:] == [pytest.approx((0.75, 0.5), abs=0.01)]


@pytest.mark.parametrize(
    ("key", "modifier", "step"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1, 0)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, (-10, 0)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (0, 1)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, (0, -10)),
    ],
)
def test_arrow_keys_pick_the_neighbour(view, qtbot, key, modifier, step) -> None:
    with qtbot.waitSignal(view.place_chosen) as blocker:
        QTest.keyClick(view, key, modifier)
    assert blocker.args == pytest.approx([0.5 + step[0] / 255, 0.9 + step[1] / 255])


def test_page_keys_move_the_plane(view, qtbot) -> None:
    for key, modifier, steps in (
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier, -10),
    ):
        with qtbot.waitSignal(view.level_nudged) as blocker:
            QTest.keyClick(view, key, modifier)
        assert blocker.args == [steps]


def test_the_keys_stop_at_the_edges(view, qtbot) -> None:
    view.show_place(1.0, 0.0, Rgb(255, 0, 51))
    with qtbot.waitSignal(view.place_chosen) as blocker:
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert blocker.args == [1.0, 0.0]
    with qtbot.waitSignal(view.place_chosen) as blocker:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert blocker.args == [1.0, 0.0]


def test_what_is_under_the_mouse_is_told(view, qtbot) -> None:
    found: list[tuple[float, float]] = []
    view.place_pointed.connect(lambda x, y: found.append((x, y)))
    QTest.mouseMove(view, view.point_at(0.5, 0.5).toPoint())
    assert found[-1] == pytest.approx((0.5, 0.5), abs=0.01)
    QTest.mouseMove(view, QPoint(2, 290))
    assert math.isnan(found[-1][0])


def test_a_drag_that_begins_beside_the_picture_picks_nothing(view) -> None:
    found: list[tuple[float, float]] = []
    view.place_chosen.connect(lambda x, y: found.append((x, y)))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 290))
    QTest.mouseMove(view, view.point_at(0.5, 0.5).toPoint())
    assert found == []
