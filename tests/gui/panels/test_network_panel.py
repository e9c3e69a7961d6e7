from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from core.changes import Parameter, SetParameter, SwitchNode
from core.colour import Rgb
from core.network import Network
from core.plane import values_over
from core.walk import Part
from gui.diagram.geometry import Node
from gui.diagram.plane_view import PlaneView
from gui.diagram.thumbs import SIDE
from gui.panels.network_panel import NetworkPanel
from gui.session import Session
from gui.step_bar import StepBar
from gui.theme import LIGHT
from gui.thumbnail import thumbnail_image

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
        "Z2 = 2.000·0.732 + (−1.000)·0.000 + 0.500·0.500 + (−0.250) = 1.464",
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
    for _ in range(12):
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        if text.hasFocus():
            break
    assert text.hasFocus()
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().selectedText().startswith("Z2 = ")
    assert text.isReadOnly()


def test_the_weights_shown_are_chosen_in_the_bar_or_in_the_menu(panel):
    actions = {action.text(): action for action in panel.findChild(StepBar).findChildren(QAction)}
    actions["Of the &focused node"].trigger()
    assert panel.view.look.mode == "focused"
    panel.view.set_label_mode("none")
    assert actions["&None"].isChecked()


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


def test_a_step_is_told_instead_of_a_node(panel, own_session):
    slow = own_session.slow
    slow.set_granularity("term")
    slow.set_position(slow.walk.position_of_phase("z1"))
    step = slow.step
    assert panel.caption == f"{step.title} – the colour #336699"
    assert panel.arithmetic.splitlines()[:3] == [step.formula, step.numbers, step.result]
    slow.leave()
    assert panel.caption.startswith("None selected. Output o")


def test_before_the_first_step_nothing_is_computed(panel, own_session):
    own_session.slow.set_position(0)
    assert panel.arithmetic.startswith("Nothing is computed yet.")


def test_keys_in_the_diagram_move_the_slow_motion_and_leave_it(qtbot, panel, own_session):
    slow = own_session.slow
    slow.next()
    for key, position in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, None)):
        qtbot.keyClick(panel.view, key)
        assert slow.position == (len(slow.walk) if position is None else position)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert slow.is_playing
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert not slow.is_playing
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.view.look.selected == Node(1, 2)
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert slow.position is None


def test_the_bar_moves_the_slow_motion(qtbot, panel, own_session):
    bar, slow = panel.findChild(StepBar), own_session.slow
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert slow.position == 2
    bar.direction_chosen.emit("backward")
    assert (slow.direction, slow.position) == ("backward", 0)
    bar.position_chosen.emit(slow.walk.position_of_phase("loss"))
    assert slow.step.phase == "loss"


def test_the_diagram_shows_the_colour_that_goes_through(qtbot, session):
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.resize(740, 420)
    panel.show()
    session.slow.set_source("row")
    session.slow.set_row(7)
    session.slow.next()
    row = session.dataset.X[:, 7] * 255
    assert panel.view.state.raw == tuple(round(level) for level in row)
    assert panel.view.state.forward_pass.Z[0].shape == (3, 1)
    session.slow.leave()
    assert panel.view.state.colour == session.colour


def test_pointing_goes_both_ways(panel, own_session):
    panel.view.select(Node(1, 2))
    assert own_session.slow.pointed == Part("A", 1, 2)
    own_session.slow.point_at(Part("W", 2, 0, 1))
    assert panel.view.look.pointed == Part("W", 2, 0, 1)


def test_what_is_typed_changes_the_network_and_can_be_undone(qtbot, panel, own_session):
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)  # from the output to h2
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    field = QGuiApplication.focusObject()
    qtbot.keyClicks(field, "1/4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert own_session.network.weights[0][1, 0] == 0.25
    assert panel.arithmetic.startswith("Z1₂ = 0.250·0.200")
    own_session.undo_stack.undo()
    assert own_session.network.same_as(HAND)


def test_a_wrong_text_is_told(qtbot, panel, own_session):
    panel.activateWindow()
    panel.view.edit(Parameter(1, 0, 0))
    field = QGuiApplication.focusObject()
    qtbot.keyClicks(field, "much")
    with qtbot.waitSignal(own_session.message_posted) as told:
        panel.view.setFocus()
    assert "much" in told.args[0]
    assert own_session.network.same_as(HAND)


def test_a_node_that_is_switched_off_says_so(qtbot, panel, own_session):
    panel.view.select(Node(1, 0))
    own_session.change(SwitchNode(1, 0, on=False))
    assert panel.arithmetic.splitlines()[-1] == "Switched off: the output is held at 0."
    assert float(panel.view.state.forward_pass.A[0][0, 0]) == 0.0


def test_a_chosen_weight_is_traced_in_the_backward_direction_only(qtbot, panel, own_session):
    panel.view.edit(Parameter(1, 0, 1))
    assert own_session.slow.traced is None
    own_session.slow.set_direction("backward")
    panel.view.edit(Parameter(2, 0, 1))
    assert own_session.slow.traced == Parameter(2, 0, 1)


def test_numbers_have_as_many_decimals_as_were_chosen(panel, own_session):
    own_session.set_decimals(5)
    assert panel.view.state.decimals == 5
    assert "= 0.81214" in panel.arithmetic  # logistic(1.464)


def test_a_screen_reader_hears_the_step_and_the_chosen_weight(qtbot, panel, own_session):
    def heard() -> str:
        return QAccessible.queryAccessibleInterface(panel.view).text(QAccessible.Text.Description)

    own_session.slow.next()
    qtbot.waitUntil(lambda: "X₁ = 51 / 255" in heard())
    own_session.slow.leave()
    panel.view.edit(Parameter(2, 0, 1))
    qtbot.waitUntil(lambda: "Weight from h2 to o: −1.000" in heard())


def test_the_picture_of_the_told_node_is_enlarged_beside_the_curve(qtbot, panel, own_session):
    picture = panel.findChild(PlaneView)
    panel.view.select(Node(1, 0))
    assert picture.toolTip() == "What h1 computes over hue × value, at saturation 67 %."
    before = picture.grab().toImage()
    own_session.change(SetParameter(Parameter(1, 0, 0), -9.0))
    qtbot.waitUntil(lambda: picture.grab().toImage() != before)


def test_the_export_of_the_menu_is_handed_on(qtbot, panel):
    with qtbot.waitSignal(panel.export_requested):
        panel.view.export_requested.emit()


def test_it_fits_the_projector(panel):
    assert panel.minimumSizeHint().width() <= 460
    assert panel.minimumSizeHint().height() <= 330


def test_the_pictures_are_those_of_the_last_network_when_a_training_ends(qtbot, session: Session) -> None:
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.set_choices(replace(session.choices, pace=0.0))
    session.set_network(Network.random(seed=0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason is not None, timeout=20_000)
    thumbs = panel.view.thumbs
    for layer, pictures in enumerate(values_over(session.network, thumbs.cut, SIDE, SIDE), start=1):
        for row, values in enumerate(pictures):
            kind = "output" if layer == 2 else "hidden"
            wanted, node = thumbnail_image(values, kind, LIGHT), Node(layer, row)
            qtbot.waitUntil(lambda node=node, wanted=wanted: thumbs.image(node, LIGHT) == wanted)
