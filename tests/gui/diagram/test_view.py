import sys

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from core.colour import Rgb
from core.network import ForwardPass, Network
from gui.diagram.geometry import Node
from gui.diagram.state import DiagramState
from gui.diagram.view import DiagramView
from gui.theme import apply_theme, theme_of

OUTPUT = Node(2, 0)


def place_of(view: DiagramView, node: Node) -> QPoint:
    x, y = view.layout_now().cards[node].rect.centre
    return QPoint(round(x - view.viewport.x), round(y - view.viewport.y))


def move_to(view: DiagramView, point: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    none = Qt.MouseButton.NoButton
    at = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def wheel(view: DiagramView, at: QPointF, steps: int, modifiers: Qt.KeyboardModifier) -> bool:
    way, phase = QPoint(0, 120 * steps), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), way, Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def test_without_a_choice_the_output_is_explained(view):
    assert view.look.focus is None
    assert view.explained == OUTPUT


def test_arrow_keys_move_between_nodes_and_escape_lets_go(qtbot, view):
    way = [
        (Qt.Key.Key_Left, Node(1, 1)),
        (Qt.Key.Key_Up, Node(1, 0)),
        (Qt.Key.Key_Up, Node(1, 0)),
        (Qt.Key.Key_Left, Node(0, 0)),
        (Qt.Key.Key_Down, Node(0, 1)),
        (Qt.Key.Key_Right, Node(1, 1)),
        (Qt.Key.Key_Right, OUTPUT),
    ]
    for key, node in way:
        qtbot.keyClick(view, key)
        assert view.look.selected == node
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.look.selected is None


def test_a_click_selects_a_node_and_one_beside_it_none(qtbot, view):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(view, Node(1, 2)))
    assert view.look.selected == Node(1, 2)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 60))
    assert view.look.selected is None


def test_hovering_explains_a_node_for_as_long_as_it_lasts(qtbot, view):
    view.select(Node(0, 0))
    with qtbot.waitSignal(view.explained_changed) as moved:
        move_to(view, place_of(view, Node(1, 1)))
    assert moved.args == [Node(1, 1)]
    assert view.explained == Node(1, 1)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.explained == Node(0, 0)


def test_a_selected_node_looks_selected(view):
    before = view.grab().toImage()
    view.select(Node(1, 0))
    assert view.grab().toImage() != before


def test_it_follows_the_colour_and_the_network(view, hand, make_state):
    before = view.grab().toImage()
    view.set_state(make_state(hand, Rgb(200, 100, 20)))
    coloured = view.grab().toImage()
    assert coloured != before
    view.set_state(make_state(Network.random(seed=3), Rgb(200, 100, 20)))
    assert view.grab().toImage() != coloured


def test_another_architecture_lets_the_selection_go(view, make_state):
    view.select(Node(1, 2))
    view.set_state(make_state(Network.random((3, 2, 1), seed=1)))
    assert view.look.selected is None
    view.grab()


def test_the_wheel_with_control_magnifies_about_the_mouse(view):
    assert not wheel(view, QPointF(500, 100), 1, Qt.KeyboardModifier.NoModifier)
    assert view.viewport.zoom == 1
    assert wheel(view, QPointF(500, 100), 2, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom == pytest.approx(1.25**2)
    assert (view.viewport.x + 500) / view.viewport.zoom == pytest.approx(500)


def test_keys_magnify_and_fit(qtbot, view):
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    qtbot.keyClick(view, Qt.Key.Key_Minus, control)
    assert view.viewport.zoom == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_0, control)
    assert view.viewport.zoom == 1


def test_fit_holds_at_every_size(view):
    view.resize(500, 240)
    layout = view.layout_now()
    assert (layout.width, layout.height) == (500, 240)
    view.zoom_in()
    view.fit()
    view.resize(900, 400)
    assert (view.layout_now().width, view.viewport.x, view.viewport.y) == (900, 0, 0)


def test_dragging_shifts_the_magnified_diagram_and_selects_nothing(qtbot, view):
    for _ in range(4):
        view.zoom_in()
    x = view.viewport.x
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    move_to(view, QPoint(250, 150), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    assert view.viewport.x == x + 50
    assert view.look.selected is None


def test_shift_and_arrows_shift_the_magnified_diagram(qtbot, view):
    view.zoom_in()
    view.zoom_in()
    x = view.viewport.x
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.viewport.x > x
    assert view.look.selected is None


def test_a_node_that_is_selected_comes_into_view(qtbot, view):
    for _ in range(6):
        view.zoom_in()
    for node in (Node(0, 0), OUTPUT, Node(1, 2)):
        view.select(node)
        assert view.rect().contains(place_of(view, node))


def test_the_label_mode_is_chosen_in_the_menu_too(qtbot, view):
    pictures = []
    for mode in ("all", "focused", "none"):
        view.set_label_mode(mode)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] == pictures[2]  # nothing is focused
    view.select(Node(1, 0))
    none = view.grab().toImage()
    view.set_label_mode("focused")
    assert view.grab().toImage() != none
    menu = view.findChild(QMenu)
    choices = next(action.menu() for action in menu.actions() if action.menu()).actions()
    assert [action.isChecked() for action in choices] == [False, True, False]
    with qtbot.waitSignal(view.label_mode_changed) as changed:
        choices[0].trigger()
    assert changed.args == ["all"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_opens_and_asks_for_export_and_copy(qtbot, view):
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9)))
    menu = view.findChild(QMenu)
    assert menu.isVisible()
    menu.close()
    copy, export = menu.actions()[-2:]
    with qtbot.waitSignal(view.copy_requested):
        copy.trigger()
    with qtbot.waitSignal(view.export_requested):
        export.trigger()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_label_tells_the_whole_number(qtbot, view, make_state):
    view.set_state(make_state(Network.random(seed=1)))
    edge = view.layout_now().edges[0]
    point = QPoint(*map(round, edge.label.centre))
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert QToolTip.text().splitlines()[0] == f"Weight from R to h1: {float(view.state.network.weights[0][0, 0])!r}"
    QToolTip.hideText()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_theme_has_its_own_ground(qtbot, view, theme):
    apply_theme(theme)
    try:
        qtbot.waitUntil(lambda: theme_of(view.palette()).name == theme)
        corner = view.grab().toImage().pixelColor(view.width() // 3, view.height() - 3)
        assert (corner.lightness() > 128) == (theme == "light")
    finally:
        apply_theme("light")


@pytest.mark.parametrize("size", [QSize(1, 1), QSize(40, 20), QSize(320, 170), QSize(2500, 1300)])
@pytest.mark.parametrize("sizes", [(3, 1), (3, 3, 1), (3, 32, 32, 1), (3, 2, 2, 2, 2, 2, 2, 4)])
def test_any_network_is_drawn_at_any_size_without_an_error(view, make_state, monkeypatch, size, sizes):
    monkeypatch.setattr(sys, "excepthook", lambda *problem: pytest.fail(repr(problem)))
    activations = ("relu",) * (len(sizes) - 2) + ("softmax" if sizes[-1] > 1 else "logistic",)
    view.set_state(make_state(Network.random(sizes, activations, "he", seed=2)))
    view.setMinimumSize(1, 1)
    view.resize(size)
    image = QImage(size, QImage.Format.Format_RGB32)
    view.render(image)
    view.select(Node(1, 0))
    view.render(image)


@pytest.mark.parametrize("value", [np.inf, -np.inf, np.nan, 1e6, -12345.678, 1e300, -0.0])
def test_values_without_measure_are_drawn_without_an_error(view, monkeypatch, value):
    monkeypatch.setattr(sys, "excepthook", lambda *problem: pytest.fail(repr(problem)))
    large = value if np.isfinite(value) else 1e300
    network = Network(
        weights=(np.full((3, 3), large), np.full((1, 3), -large)),
        biases=(np.full((3, 1), large), np.full((1, 1), large)),
        activations=("relu", "logistic"),
    )
    column, one = np.full((3, 1), value), np.full((1, 1), value)
    view.set_state(DiagramState(network, ForwardPass((column, one), (column, one)), Rgb(1, 2, 3)))
    assert not view.grab().isNull()
