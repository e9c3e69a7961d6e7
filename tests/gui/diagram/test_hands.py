"""Changing weights, biases and nodes in the diagram."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from core.changes import Parameter, SetParameter, SwitchNode
from core.network import Network
from core.walk import Part
from gui.diagram.editor import ParameterEditor
from gui.diagram.geometry import Node, Rect

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def editor(qtbot, view) -> ParameterEditor:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view.findChild(ParameterEditor)


@pytest.fixture
def asked(view) -> list:
    changes: list = []
    view.change_requested.connect(changes.append)
    return changes


def middle(view, rect: Rect) -> QPoint:
    x, y = rect.centre
    return QPoint(round(x - view.viewport.x), round(y - view.viewport.y))


def label_of(view, target: Node, row: int) -> QPoint:
    edges = view.layout_now().edges
    return middle(view, next(edge.label for edge in edges if edge.target == target and edge.source.row == row))


def chip_of(view, node: Node) -> QPoint:
    return middle(view, view.layout_now().cards[node].chip)


def wheel(view, at: QPoint, steps: float, modifiers=NONE) -> bool:
    point, way = QPointF(at), QPoint(0, round(120 * steps))
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(point, point, QPoint(), way, Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def test_enter_opens_the_first_weight_of_the_chosen_node(qtbot, view, editor, asked):
    view.select(Node(1, 1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.hasFocus()
    assert editor.parameter == Parameter(1, 1, 0)
    assert editor.text() == "−0.600"
    qtbot.keyClicks(editor, "1/2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked == [SetParameter(Parameter(1, 1, 0), 0.5)]
    assert not editor.isVisible()
    assert view.hasFocus()


def test_tab_goes_through_the_weights_and_the_bias_and_then_leaves(qtbot, view, editor, asked):
    view.edit(Parameter(1, 0, 0))
    way = []
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        way.append(editor.parameter)
    assert way == [Parameter(1, 0, 1), Parameter(1, 0, 2), Parameter(1, 0)]
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.parameter == Parameter(1, 0, 2)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.parameter is None
    assert view.hasFocus()
    assert asked == []


def test_tab_takes_over_what_was_typed(qtbot, view, editor, asked):
    view.edit(Parameter(2, 0, 2))
    qtbot.keyClicks(editor, "0,75")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert asked == [SetParameter(Parameter(2, 0, 2), 0.75)]
    assert editor.parameter == Parameter(2, 0)


def test_escape_leaves_without_a_change(qtbot, view, editor, asked):
    view.edit(Parameter(1, 0))
    qtbot.keyClicks(editor, "9")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert asked == []
    assert not editor.isVisible()
    assert view.hasFocus()


def test_leaving_the_field_takes_over_what_was_typed(qtbot, view, editor, asked):
    view.edit(Parameter(1, 0))
    qtbot.keyClicks(editor, "9")
    view.setFocus()
    assert asked == [SetParameter(Parameter(1, 0), 9.0)]
    assert not editor.isVisible()


def test_a_double_click_opens_a_weight_and_a_bias(qtbot, view, editor):
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=label_of(view, Node(1, 2), 1))
    assert editor.parameter == Parameter(1, 2, 1)
    view.setFocus()
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=chip_of(view, Node(2, 0)))
    assert editor.parameter == Parameter(2, 0)


def test_the_field_lies_over_its_number(view, editor):
    view.edit(Parameter(1, 2, 1))
    assert editor.geometry().contains(label_of(view, Node(1, 2), 1))
    view.resize(900, 420)
    assert editor.geometry().contains(label_of(view, Node(1, 2), 1))


@pytest.mark.parametrize("sizes", [(3, 3, 1), (3, 40, 40, 1)])
def test_where_no_number_is_written_the_field_stands_beside_the_node(qtbot, view, editor, make_state, sizes):
    activations = ("relu",) * (len(sizes) - 2) + ("logistic",)
    view.set_state(make_state(Network.random(sizes, activations, seed=1)))
    view.set_label_mode("none")
    if sizes != (3, 3, 1):
        view.edit(Parameter(2, 7, 30))
        assert any("W2₈,₃₁" in label.text() and label.isVisible() for label in view.findChildren(QLabel))
    else:
        view.edit(Parameter(1, 1, 0))
    assert editor.isVisible()
    assert view.rect().contains(editor.geometry())


def test_a_click_chooses_a_number_and_points_at_it(qtbot, view, editor):
    chosen, pointed = [], []
    view.parameter_chosen.connect(chosen.append)
    view.pointed.connect(pointed.append)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=label_of(view, Node(1, 0), 2))
    assert (chosen, pointed) == ([Parameter(1, 0, 2)], [Part("W", 1, 0, 2)])
    assert view.look.parameter == Parameter(1, 0, 2)
    assert view.explained == Node(1, 0)
    assert not editor.isVisible()


def test_a_chosen_number_is_nudged_by_keys_and_wheel(qtbot, view, editor, asked):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=chip_of(view, Node(1, 0)))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert wheel(view, chip_of(view, Node(1, 0)), 1)
    assert wheel(view, chip_of(view, Node(1, 0)), -1, SHIFT)
    assert [change.value for change in asked] == [0.06, -0.05, 0.06, -0.05]
    assert {change.parameter for change in asked} == {Parameter(1, 0)}
    assert not wheel(view, chip_of(view, Node(1, 1)), 1)


def test_a_fine_wheel_nudges_by_whole_notches(qtbot, view, editor, asked):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=chip_of(view, Node(1, 0)))
    for _ in range(4):
        assert wheel(view, chip_of(view, Node(1, 0)), 0.25)
    assert [change.value for change in asked] == [0.06]


def test_a_digit_begins_to_type_over_a_chosen_number(qtbot, view, editor, asked):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=label_of(view, Node(1, 0), 2))
    qtbot.keyClick(view, Qt.Key.Key_3)
    qtbot.keyClicks(editor, ".5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked == [SetParameter(Parameter(1, 0, 2), 3.5)]


def test_escape_lets_a_number_go_before_its_node(qtbot, view, editor):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=label_of(view, Node(1, 0), 2))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.look.parameter, view.look.selected) == (None, Node(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.look.selected is None


def test_a_value_that_changes_meanwhile_leaves_what_is_typed(qtbot, view, editor, make_state):
    view.edit(Parameter(1, 0, 0))
    qtbot.keyClicks(editor, "7")
    view.set_state(make_state(Network.random(seed=5)))
    assert editor.text() == "7"


def test_another_architecture_closes_the_field(view, editor, make_state):
    view.edit(Parameter(1, 2, 2))
    view.set_state(make_state(Network.random((3, 2, 1), seed=1)))
    assert not editor.isVisible()
    assert view.look.parameter is None


def test_a_node_is_switched_with_its_switch_the_menu_and_a_key(qtbot, view, editor, asked, make_state, hand):
    off = SwitchNode(1, 2, on=False)
    switch = view.layout_now().cards[Node(1, 2)].switch
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, switch))
    view.select(Node(1, 2))
    qtbot.keyClick(view, Qt.Key.Key_O)
    action = next(action for action in view.findChild(QMenu).actions() if "Switch" in action.text())
    action.trigger()
    assert asked == [off, off, off]
    held = Network(hand.weights, hand.biases, hand.activations, off=frozenset({(1, 2)}))
    view.set_state(make_state(held))
    assert action.text() == "&Switch h3 on"
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert asked[-1] == SwitchNode(1, 2, on=True)


@pytest.mark.parametrize("node", [Node(0, 0), Node(2, 0)])
def test_only_hidden_nodes_have_a_switch(qtbot, view, editor, asked, node):
    view.select(node)
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert asked == []
    assert view.layout_now().cards[node].switch is None


def test_a_node_that_is_switched_off_looks_otherwise_than_one_that_is_off(view, make_state, hand):
    relu_off = view.grab().toImage()  # the second hidden node is off by itself
    view.set_state(make_state(Network(hand.weights, hand.biases, hand.activations, off=frozenset({(1, 1)}))))
    assert view.grab().toImage() != relu_off


def test_hovering_points_at_nodes_and_numbers(qtbot, view, editor):
    pointed = []
    view.pointed.connect(pointed.append)
    cards = view.layout_now().cards
    places = [label_of(view, Node(1, 1), 0), chip_of(view, Node(1, 1)), middle(view, cards[Node(0, 2)].rect)]
    for place in places:
        qtbot.mouseMove(view, place)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert pointed == [Part("W", 1, 1, 0), Part("b", 1, 1), Part("X", 0, 2), None]


@pytest.mark.parametrize("part", [Part("W", 1, 1, 0), Part("b", 1, 1), Part("A", 1, 2), Part("X", 0, 1), Part("C", 2)])
def test_what_is_pointed_at_elsewhere_lights_up(view, part):
    before = view.grab().toImage()
    view.show_pointed(part)
    assert view.grab().toImage() != before
    view.show_pointed(None)
    assert view.grab().toImage() == before


def test_the_field_tells_what_it_changes(view, editor):
    view.edit(Parameter(1, 0, 2))
    interface = QAccessible.queryAccessibleInterface(editor)
    assert interface.text(QAccessible.Text.Name) == "Weight from B to h1, W1₁₃"
    view.edit(Parameter(2, 0))
    assert interface.text(QAccessible.Text.Name) == "Bias of o, b2"
