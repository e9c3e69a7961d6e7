"""The map panel: it shows the session, and a place picked on it becomes the session's colour."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider

from core.border import side_for
from core.changes import Parameter, SetParameter
from core.colour import BLACK, Rgb
from core.network import Network
from core.plane import PLANES, Cut
from core.plane_points import RowsOnPlane
from gui.panels.map_panel import MapPanel


@pytest.fixture
def panel(session, qtbot):
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(720, 330)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def combo(panel, name: str) -> QComboBox:
    return next(box for box in panel.findChildren(QComboBox) if box.accessibleName() == name)


def choose(panel, name: str, data: str) -> None:
    box = combo(panel, name)
    box.setCurrentIndex(box.findData(data))


def click(panel, x: float, y: float) -> None:
    QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.point_at(x, y).toPoint())


@pytest.mark.parametrize("plane", PLANES.values(), ids=lambda plane: plane.name)
def test_a_click_picks_the_colour_that_is_there(plane, panel, session) -> None:
    choose(panel, "Plane", plane.name)
    cut = Cut.through(plane, session.colour)
    assert panel.cut == cut
    click(panel, 0.3, 0.8)
    x, y = panel.view.place_at(panel.view.point_at(0.3, 0.8).toPoint().toPointF())
    assert session.colour == cut.at(x, y)
    assert panel.cut == cut
    assert session.colour.hex in panel.reading


def test_keys_alone_pick_a_colour(panel, session) -> None:
    choose(panel, "Plane", "red_green")
    session.set_colour(Rgb(100, 100, 50))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    QTest.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert session.colour == Rgb(101, 110, 49)


def test_black_keeps_plane_and_hue(panel, session) -> None:
    """Else a click on black would leave a grey map, from which no colour could be picked any more."""
    session.set_colour(Rgb(51, 102, 153))
    cut = panel.cut
    click(panel, 0.6, 0.0)
    assert session.colour == BLACK
    assert panel.cut == cut
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    hue, value, saturation = PLANES["hue_value"].components(session.colour)
    assert (hue, value, saturation) == pytest.approx((0.6, 0.3, cut.level), abs=0.02)


def test_another_colour_moves_the_plane(panel, session) -> None:
    for colour in (Rgb(10, 20, 30), Rgb(255, 255, 255), Rgb(200, 100, 100)):
        session.set_colour(colour)
        assert panel.cut == Cut.through(PLANES["hue_value"], colour)


def test_the_slider_moves_plane_and_colour(panel, session) -> None:
    choose(panel, "Plane", "red_green")
    session.set_colour(Rgb(100, 90, 50))
    slider = panel.findChild(QSlider)
    assert (slider.value(), slider.maximum(), slider.accessibleName()) == (50, 255, "blue")
    slider.setValue(200)
    assert session.colour == Rgb(100, 90, 200)
    assert panel.cut == Cut(PLANES["red_green"], 200 / 255)


def test_the_points_are_the_rows_near_the_plane(panel, session) -> None:
    for part in ("test", "train"):
        choose(panel, "Points", part)
        dataset = getattr(session.split, part)
        near = RowsOnPlane(dataset, panel.cut.plane).near(panel.cut.level, 10_000)
        few = f"the {near.count:,} of {dataset.n_rows:,}" in panel.controls.text
        many = f"300 of the {near.count:,} (of {dataset.n_rows:,})" in panel.controls.text
        assert many if near.count > 300 else few
    choose(panel, "Points", "none")
    assert "Points" not in panel.controls.text


def test_the_share_of_light_answers_is_told(panel, session) -> None:
    network = session.network
    always_light = Network(network.weights, (network.biases[0], np.array([[1e6]])), network.activations)
    session.set_network(always_light)
    assert "Light font on 100.0 %" in panel.controls.text


def test_the_map_follows_the_network(panel, session) -> None:
    choose(panel, "Shown", "probability")
    before = panel.view.grab().toImage()
    bias = Parameter(2, 0)
    session.change(SetParameter(bias, session.network.biases[1][0, 0] - 2.0))
    assert panel.view.grab().toImage() != before


def test_a_hidden_map_catches_up(panel, session) -> None:
    panel.hide()
    session.set_colour(Rgb(9, 200, 100))
    session.set_network(Network.random((3, 5, 1), ("tanh", "logistic"), "glorot", 3))
    panel.show()
    assert panel.cut == Cut.through(PLANES["hue_value"], session.colour)
    assert session.colour.hex in panel.reading
    expected = f"{session.probability_light:.{session.decimals}f}"
    assert expected in panel.reading


def test_the_map_follows_a_training(panel, session, qtbot) -> None:
    choose(panel, "Shown", "probability")
    session.set_choices(replace(session.choices, pace=0.0))
    session.new_start()
    before = panel.view.grab().toImage()
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    after = panel.view.grab().toImage()
    assert after != before
    fresh = MapPanel(session)
    qtbot.addWidget(fresh)
    fresh.resize(panel.size())
    choose(fresh, "Shown", "probability")
    fresh.show()
    assert fresh.view.grab().toImage().size() == after.size()
    point = panel.view.point_at(0.8, 0.5).toPoint()
    assert fresh.view.grab().toImage().pixel(point) == after.pixel(point)


@pytest.mark.parametrize(
    ("sizes", "activations"),
    [
        ((3, 64, 64, 1), ("relu", "tanh", "logistic")),
        ((3, 2, 1), ("softmax", "softmax")),
        ((3, 1), ("linear",)),
        ((3, 300, 300, 1), ("leaky_relu", "softmax", "logistic")),
    ],
)
def test_any_network_has_a_map(sizes, activations, panel, session) -> None:
    session.set_network(Network.random(sizes, activations, "glorot", 1))
    click(panel, 0.4, 0.4)
    assert not panel.view.grab().isNull()


def test_the_map_tells_assistive_technology_what_it_shows(panel, session, qtbot) -> None:
    reader = QAccessible.queryAccessibleInterface(panel.view)
    assert reader.text(QAccessible.Text.Name) == "Map of colours"
    session.set_colour(Rgb(200, 100, 40))
    qtbot.waitUntil(lambda: "#c86428" in reader.text(QAccessible.Text.Description))
    assert "light font" in reader.text(QAccessible.Text.Description) or "dark font" in reader.text(
        QAccessible.Text.Description
    )
    assert QAccessible.queryAccessibleInterface(panel.findChild(QSlider)).text(QAccessible.Text.Name) == "saturation"


def test_the_picture_is_coarser_only_while_the_plane_moves(qtbot, panel, session) -> None:
    fine = side_for(session.network)

    def side() -> int:
        return panel.view.answers.output.shape[0]

    qtbot.waitUntil(lambda: side() == fine)
    for red in (40, 90, 140):
        session.set_colour(Rgb(red, 60, 20))
    assert side() == side_for(session.network, is_moving=True) < fine
    qtbot.waitUntil(lambda: side() == fine)
