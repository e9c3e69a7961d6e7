import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from core.colour import Rgb
from core.network import Network
from gui.diagram.geometry import Node
from gui.panels.network_panel import NetworkPanel
from gui.session import Session

HAND = Network(
    weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
    biases=([[0.05], [0.01], [-0.1]], [[-0.25]]),
    activations=("relu", "logistic"),
)


@pytest.fixture
def own_session(qapp):
    """A session without data, which the diagram does not need."""
    session = Session(Rgb(51, 102, 153))
    session.set_network(HAND)
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def panel(qtbot, own_session):
    panel = NetworkPanel(own_session)
    qtbot.addWidget(panel)
    panel.resize(740, 420)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_without_a_choice_it_explains_the_output_and_says_so(panel):
    assert panel.caption.startswith("None selected. Output o: logistic")
    # 2·0.732 − 1·0 + 0.5·0.5 − 0.25 = 1.464
    assert panel.arithmetic.splitlines() == [
        "Z2 = 2.0000·0.7320 + (−1.0000)·0.0000 + 0.5000·0.5000 + (−0.2500) = 1.464",
        "A2 = logistic(1.464) = 0.812",
        "0.812 ≥ 0.5 → light font",
    ]


def test_a_hidden_node_is_explained(panel):
    panel.view.select(Node(1, 0))
    assert panel.caption == "Hidden node h1: ReLU, A = max(0, Z)"
    assert panel.arithmetic.splitlines() == [
        "Z1₁ = 0.420·0.200 + 0.130·0.400 + 0.910·0.600 + 0.050 = 0.732",
        "A1₁ = relu(0.732) = 0.732",
    ]


def test_a_node_that_is_off_is_called_off(panel):
    panel.view.select(Node(1, 1))
    assert panel.arithmetic.splitlines()[-1] == "Z ≤ 0: the node is off."


def test_an_input_is_explained(panel):
    panel.view.select(Node(0, 0))
    assert panel.caption == "Input R (red)"
    assert panel.arithmetic == "X₁ = 51 / 255 = 0.200"


def test_the_selected_output_is_no_longer_called_unselected(qtbot, panel):
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.caption.startswith("Output o")


def test_it_follows_the_colour_and_the_network(panel, own_session):
    panel.view.select(Node(1, 0))
    own_session.set_colour(Rgb(255, 0, 0))
    assert panel.arithmetic.startswith("Z1₁ = 0.420·1.000 + 0.130·0.000 + 0.910·0.000 + 0.050 = 0.470")
    own_session.set_network(Network.random((3, 2, 1), seed=1))
    assert panel.view.state.network is own_session.network
    assert "Output o" in panel.caption


def test_a_hidden_panel_waits_until_it_is_shown(panel, own_session):
    panel.hide()
    before = panel.arithmetic
    own_session.set_colour(Rgb(255, 0, 0))
    assert panel.arithmetic == before
    panel.show()
    assert panel.arithmetic != before
    assert panel.view.state.colour == Rgb(255, 0, 0)


def test_the_arithmetic_is_copied(qtbot, panel):
    panel.view.select(Node(0, 2))
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "X₃ = 153 / 255 = 0.600"


def test_the_text_is_reached_and_selected_by_keyboard(qtbot, panel):
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    text = panel.findChild(QPlainTextEdit)
    for _ in range(3):
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        if text.hasFocus():
            break
    assert text.hasFocus()
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().selectedText().startswith("Z2 = ")
    assert text.isReadOnly()


def test_the_weights_shown_are_chosen_beside_the_caption_or_in_the_menu(panel):
    box = panel.findChild(QComboBox)
    box.setCurrentIndex(1)
    assert panel.view.look.mode == "focused"
    panel.view.set_label_mode("none")
    assert box.currentIndex() == 2
    assert panel.view.look.mode == "none"


def test_assistive_technology_hears_of_a_choice_but_not_of_every_colour(qtbot, panel, own_session):
    assert panel.view.accessibleName() == "Network diagram"
    assert "Z2 = " in panel.view.accessibleDescription()
    panel.view.select(Node(1, 2))
    qtbot.waitUntil(lambda: "Z1₃ = " in panel.view.accessibleDescription())
    before = panel.view.accessibleDescription()
    own_session.set_colour(Rgb(9, 9, 9))
    assert panel.view.accessibleDescription() == before
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.view.accessibleDescription() != before


def test_the_export_of_the_menu_is_handed_on(qtbot, panel):
    with qtbot.waitSignal(panel.export_requested):
        panel.view.export_requested.emit()


def test_it_fits_the_projector(panel):
    assert panel.minimumSizeHint().width() <= 460
    assert panel.minimumSizeHint().height() <= 330
