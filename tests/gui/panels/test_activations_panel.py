"""The activations panel: what it shows of the session, and what it changes in the network."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from core.activations import ACTIVATIONS
from core.collapse import collapsed_lines
from core.colour import Rgb
from core.network import Network
from core.number_text import number
from core.walk import Part
from gui.panels.activations_panel import ActivationsPanel

NAMES = list(ACTIVATIONS)


@pytest.fixture
def panel(session, qtbot):
    panel = ActivationsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1_300, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def pick(combo, name: str) -> None:
    """Choose an entry as a person does, with the keyboard."""
    combo.setFocus()
    rows = combo.findData(name) - combo.currentIndex()
    for _ in range(abs(rows)):
        QTest.keyClick(combo, Qt.Key.Key_Down if rows > 0 else Qt.Key.Key_Up)


def test_it_begins_with_the_output_and_its_function(panel, session) -> None:
    assert panel.functions.chosen == "logistic"
    assert panel.figure.plot.spot.z == session.forward_pass.Z[-1][0, 0]
    assert number(session.probability_light, session.decimals) in panel.figure.text


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_every_function_are_there(name, panel) -> None:
    panel.functions.choose(name)
    text, entry = panel.words.toPlainText(), ACTIVATIONS[name]
    for part in (
        entry.title,
        entry.formula,
        entry.derivative_formula,
        entry.usual_layer,
        entry.description,
        entry.note,
        entry.large_values,
    ):
        assert part in text
    assert panel.figure.plot.panes[0].formula == entry.formula


def test_the_point_follows_the_colour(panel, session) -> None:
    session.slow.point_at(Part("Z", 1, 1))
    assert panel.functions.chosen == "relu"
    for colour in (Rgb(0, 0, 0), Rgb(255, 255, 255), Rgb(10, 200, 30)):
        session.set_colour(colour)
        spot = panel.figure.plot.spot
        assert (spot.z, spot.a) == (session.forward_pass.Z[0][1, 0], session.forward_pass.A[0][1, 0])
        assert number(spot.z, session.decimals) in panel.figure.text


def test_the_pointed_node_stays_when_nothing_is_pointed_at(panel, session) -> None:
    session.slow.point_at(Part("A", 1, 2))
    session.slow.point_at(None)
    session.slow.point_at(Part("X", 0, 0))
    assert panel.figure.plot.spot.sign == "1₃"


def test_another_function_shows_what_it_would_give(panel, session) -> None:
    panel.functions.choose("tanh")
    z = session.forward_pass.Z[-1][0, 0]
    assert panel.figure.plot.spot.a == np.tanh(z)
    assert "tanh would give" in panel.figure.text
    assert session.network.activations == ("relu", "logistic")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "relu"])
def test_the_hidden_function_can_be_changed_and_weights_stay(name, panel, session) -> None:
    before = session.network
    pick(panel.layers.hidden, name)
    assert session.network.activations == (name, "logistic")
    for old, new in zip(before.weights + before.biases, session.network.weights + session.network.biases, strict=True):
        assert old.tobytes() == new.tobytes()
    assert panel.functions.chosen == name
    assert panel.functions.item(NAMES.index(name)).text().endswith(("hidden", "both"))
    for _ in range(session.undo_stack.count()):
        session.undo_stack.undo()
    assert session.network.same_as(before)
    assert panel.layers.hidden.currentData() == "relu"


def test_softmax_as_the_only_output_is_called_odd(panel, session) -> None:
    assert panel.notes == ""
    pick(panel.layers.output, "softmax")
    assert session.probability_light == 1.0
    assert "always 1" in panel.notes


def test_all_linear_layers_collapse_into_one_printed_function(panel, session) -> None:
    pick(panel.layers.hidden, "linear")
    pick(panel.layers.output, "linear")
    (line,) = collapsed_lines(session.network, session.decimals)
    assert f"one linear function: {line}." in panel.notes
    session.set_decimals(6)
    (line,) = collapsed_lines(session.network, 6)
    assert line in panel.notes
    assert panel.figure.plot.accessibleDescription() == panel.figure.text


def test_every_hidden_layer_gets_the_chosen_function(panel, session) -> None:
    session.set_network(Network.random((3, 4, 4, 1), ("relu", "tanh", "logistic"), "glorot", 1))
    assert panel.layers.hidden.currentIndex() == -1
    panel.layers.hidden_chosen.emit("leaky_relu")
    assert session.network.activations == ("leaky_relu", "leaky_relu", "logistic")
    assert panel.layers.hidden.currentData() == "leaky_relu"


def test_a_network_without_a_hidden_layer_has_nothing_to_choose_there(panel, session) -> None:
    session.set_network(Network.random((3, 1), ("logistic",), "glorot", 1))
    assert not panel.layers.hidden.isEnabled()
    assert panel.layers.output.isEnabled()


@pytest.mark.parametrize(
    ("bias", "words"), [(-50.0, "no gradient"), (0.0, "the factor of the gradient"), (50.0, "the factor")]
)
def test_what_becomes_of_the_gradient_is_told_for_relu(bias, words, panel, session) -> None:
    network = session.network
    session.set_network(Network(network.weights, (np.full((3, 1), bias), network.biases[1]), network.activations))
    session.set_colour(Rgb(120, 120, 120))
    for row in range(3):
        session.slow.point_at(Part("Z", 1, row))
        slope = float(session.forward_pass.Z[0][row, 0] > 0)
        assert f"dA/dZ = {number(slope, session.decimals)}" in panel.figure.text
        if bias:
            assert words in panel.figure.text


def test_a_saturated_logistic_lets_hardly_any_gradient_through(panel, session) -> None:
    network = session.network
    session.set_network(Network(network.weights, (network.biases[0], np.array([[30.0]])), network.activations))
    assert "hardly any gradient" in panel.figure.text


def test_in_slow_motion_the_point_comes_with_its_z(panel, session) -> None:
    slow = session.slow
    slow.set_position(0)
    assert panel.figure.plot.spot is None
    assert "not computed" in panel.figure.text
    slow.to_end()
    assert panel.figure.plot.spot.z == session.forward_pass.Z[-1][0, 0]
    slow.leave()


def test_it_follows_a_training(panel, session, qtbot) -> None:
    session.set_choices(replace(session.choices, pace=0.0))
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    assert panel.figure.plot.spot.z == session.forward_pass.Z[-1][0, 0]
    panel.layers.output_chosen.emit("tanh")
    assert session.network.activations[-1] == "tanh"


def test_a_hidden_panel_catches_up(panel, session) -> None:
    panel.hide()
    session.set_network(Network.random((3, 5, 1), ("tanh", "softmax"), "glorot", 3))
    session.slow.point_at(Part("Z", 1, 4))
    panel.show()
    assert panel.functions.chosen == "tanh"
    assert panel.layers.output.currentData() == "softmax"
    assert panel.figure.plot.spot.z == session.forward_pass.Z[0][4, 0]


@pytest.mark.parametrize(("size", "views"), [((480, 260), 1), ((720, 330), 2), ((1_300, 500), 3)])
def test_nothing_is_cut_off_at_any_size(size, views, panel) -> None:
    panel.resize(*size)
    parts = (panel.figure, panel.words, panel.vanishing)
    assert sum(part.isVisible() for part in parts) == views
    for page in range(3):
        panel.pages.choose(page)
        QApplication.processEvents()
        if panel.pages.isVisible():
            assert parts[page].isVisible()
        for child in panel.findChildren(QWidget):
            if child.isVisible() and child.parent() is panel:
                assert panel.rect().contains(child.geometry()), child
                assert child.width() >= min(child.minimumSizeHint().width(), 150)


def test_the_keyboard_reaches_every_control(panel) -> None:
    panel.resize(480, 260)
    panel.activateWindow()
    panel.layers.hidden.setFocus()
    seen = set()
    for _ in range(12):
        seen.add(panel.focusWidget())
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert {panel.layers.hidden, panel.layers.output, panel.functions} <= seen
    assert any(isinstance(widget, QAbstractButton) for widget in seen)


def test_names_for_assistive_technology(panel) -> None:
    for widget, name in (
        (panel.figure.plot, "Curve and derivative"),
        (panel.words, "About the function"),
        (panel.functions, "Activation functions"),
        (panel.vanishing.table, "What is left of a gradient after so many layers"),
    ):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) == name
    item = QAccessible.queryAccessibleInterface(panel.functions).child(1)
    assert item.text(QAccessible.Text.Name) == "logistic · output"
    assert panel.layers.hidden.accessibleName()
    assert panel.layers.output.accessibleName()


def test_mnemonics_are_unique_and_not_those_of_the_window(panel) -> None:
    texts = [label.text() for label in panel.findChildren(QLabel) if label.buddy()]
    texts += [button.text() for button in panel.findChildren(QAbstractButton)]
    keys = [key for key in (QKeySequence.mnemonic(text).toString() for text in texts) if key]
    assert len(keys) == len(set(keys)) == 5
    assert not {f"Alt+{letter}" for letter in "FECTSVHYXMW"} & set(keys)
