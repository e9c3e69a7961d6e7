import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.changes import Parameter, SetParameter, changed
from core.network import Network
from core.walk import Part, Walk
from gui.numbers.sheet_area import SheetArea
from gui.numbers.sheet_state import SheetState
from gui.theme import DARK, apply_theme, theme_of
from tests.gui.numbers.sheets import HAND, backward, forward, subject


@pytest.fixture
def area(qtbot):
    area = SheetArea(forward())
    qtbot.addWidget(area)
    area.resize(720, 260)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    return area


@pytest.fixture
def view(area):
    area.view.setFocus()
    return area.view


def place_of(view, part: Part):
    return view.sheet.places_of(part)[0]


def point_of(view, part: Part) -> QPoint:
    return view.visualRect(view.model().index_of(place_of(view, part))).center()


def go_to(view, part: Part) -> None:
    view.setCurrentIndex(view.model().index_of(place_of(view, part)))


def texts(view) -> list[str]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def test_every_number_is_a_child_that_a_screen_reader_can_name(view):
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "The pass as matrices"
    names = [interface.child(k).text(QAccessible.Text.Name) for k in range(interface.childCount())]
    assert "W1 row 2 column 1: −0.600" in names
    assert "Z1 row 1: 0.732" in names
    assert "font: light" in names
    assert len(names) == view.sheet.n_cells


def test_a_screen_reader_hears_of_the_cursor(view):
    go_to(view, Part("W", 1, 1, 0))
    focused = QAccessible.queryAccessibleInterface(view).focusChild()
    assert focused.text(QAccessible.Text.Name) == "W1 row 2 column 1: −0.600"
    assert "Enter" in focused.text(QAccessible.Text.Description)


def test_the_arrow_keys_point_at_numbers(qtbot, view):
    go_to(view, Part("W", 1, 0, 0))
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda part: part == Part("W", 1, 0, 1)):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda part: part == Part("W", 1, 1, 1)):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda part: part is None):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current_place is None


def test_control_home_and_end_go_to_the_first_and_last_number(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.model().spoken(view.current_place) == "font: light"
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.model().spoken(view.current_place) == "X row 1: 0.200"


def test_the_mouse_points_too_and_leaves_it_to_the_cursor(qtbot, view):
    go_to(view, Part("A", 2, 0))
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda part: part == Part("b", 1, 2)):
        QTest.mouseMove(view.viewport(), point_of(view, Part("b", 1, 2)))
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda part: part == Part("A", 2, 0)):
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))


def test_what_is_pointed_at_lights_up_wherever_it_stands(view):
    before = view.grab().toImage()
    view.set_pointed(Part("Z", 1, 0))
    after = view.grab().toImage()
    places = view.sheet.places_of(Part("Z", 1, 0))
    assert len(places) == 2
    for place in places:
        rect = view.visualRect(view.model().index_of(place))
        assert before.pixelColor(rect.left() + 4, rect.center().y()) != after.pixelColor(
            rect.left() + 4, rect.center().y()
        )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_parameter_is_edited_by_key(qtbot, view, key):
    go_to(view, Part("W", 1, 1, 0))
    qtbot.keyClick(view, key)
    assert view.field.isVisible()
    assert view.field.hasFocus()
    assert view.field.text() == "−0.6"
    assert view.field.accessibleName() == "W1 row 2 column 1"
    qtbot.keyClicks(view.field, "1/4")
    with qtbot.waitSignal(view.value_chosen) as chosen:
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert chosen.args == [(1, 1, 0), 0.25]
    assert not view.field.isVisible()
    assert view.hasFocus()


def test_typing_begins_to_edit(qtbot, view):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, "0")
    qtbot.keyClicks(view.field, ",5")
    assert view.field.text() == "0,5"
    with qtbot.waitSignal(view.value_chosen) as chosen:
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert chosen.args == [(2, 0, None), 0.5]


def test_leaving_the_field_takes_the_number_over(qtbot, view, area):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, "7")
    with qtbot.waitSignal(view.value_chosen) as chosen:
        view.setFocus()
    assert chosen.args == [(2, 0, None), 7.0]
    assert not view.field.isVisible()


def test_escape_takes_the_number_back(qtbot, view):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, "7")
    with qtbot.assertNotEmitted(view.value_chosen):
        qtbot.keyClick(view.field, Qt.Key.Key_Escape)
    assert not view.field.isVisible()
    assert view.hasFocus()


def test_arrow_keys_nudge_in_the_field(qtbot, view):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.value_chosen) as chosen:
        qtbot.keyClick(view.field, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert chosen.args[1] == pytest.approx(-0.15)
    assert view.field.isVisible()


def test_no_number_is_refused_and_the_text_stays(qtbot, view):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, "1")
    qtbot.keyClicks(view.field, "/0")
    with qtbot.waitSignal(view.refused):
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert view.field.isVisible()


def test_a_double_click_edits_and_a_click_does_not(qtbot, view):
    point = point_of(view, Part("W", 2, 0, 1))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not view.field.isVisible()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.field.isVisible()
    assert view.field.text() == "−1.0"


def test_what_is_computed_is_not_edited(qtbot, view):
    go_to(view, Part("Z", 1, 0))
    for key in (Qt.Key.Key_Return, "5"):
        qtbot.keyClick(view, key)
        assert not view.field.isVisible()


def test_a_gradient_is_traced_by_key_and_by_click(qtbot, view):
    view.set_state(backward())
    go_to(view, Part("dW", 1, 2, 0))
    with qtbot.waitSignal(view.trace_requested) as traced:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert traced.args == [(1, 2, 0)]
    with qtbot.waitSignal(view.trace_requested) as traced:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, Part("db", 2, 0)))
    assert traced.args == [(2, 0, None)]


def test_a_training_moves_the_value_in_the_field_but_not_what_is_typed(qtbot, view):
    go_to(view, Part("b", 2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.set_state(forward(1, changed(HAND, SetParameter(Parameter(2, 0), 0.75))))
    assert view.field.text() == "0.75"
    qtbot.keyClicks(view.field, "12")
    view.set_state(forward(1, changed(HAND, SetParameter(Parameter(2, 0), 0.5))))
    assert view.field.text() == "12"


def test_the_field_goes_when_its_parameter_goes(qtbot, view):
    go_to(view, Part("W", 1, 2, 2))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.set_state(forward(1, Network.random((3, 1), ("logistic",), seed=1)))
    assert not view.field.isVisible()


def test_numbers_that_grow_widen_their_column_and_never_narrow_it(view):
    def width() -> int:
        return view.visualRect(view.model().index_of(place_of(view, Part("W", 2, 0, 0)))).width()

    view.set_room(QSize(400, 100))
    narrow = width()
    view.set_state(forward(1, changed(HAND, SetParameter(Parameter(2, 0, 0), -1234.5))))
    wide = width()
    assert wide > narrow
    view.set_state(forward())
    assert width() == wide


def test_the_writing_is_as_large_as_the_room_allows(view, area):
    small = view.sheet.matrices[0].area.height
    area.resize(1_280, 700)
    assert view.sheet.matrices[0].area.height > 1.3 * small
    assert view.width() <= area.viewport().width()
    assert view.height() <= area.viewport().height()


def test_in_a_small_room_it_scrolls_to_the_cursor(qtbot, area, view):
    area.resize(460, 140)
    assert view.height() > area.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    rect = view.visualRect(view.currentIndex()).translated(view.pos())
    assert area.viewport().rect().contains(rect)


def test_slow_motion_shows_dashes_and_dims_the_rest(view):
    walk = Walk.forward(HAND, subject(), "layer")
    acts = walk.step(1).acts
    view.set_state(SheetState(walk, 3, walk.known(2), acts, {}))
    assert "–" in texts(view)
    image = view.grab().toImage()

    def darkest(part: Part) -> int:
        rect = view.visualRect(view.model().index_of(place_of(view, part)))
        colours = (
            image.pixelColor(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())
        )
        return min(colour.lightness() for colour in colours)

    assert Part("Z", 1, 0) in acts
    assert darkest(Part("Z", 1, 0)) < darkest(Part("W", 2, 0, 0)) - 20


@pytest.fixture
def _light_again():
    yield
    apply_theme("light")


@pytest.mark.usefixtures("_light_again")
def test_the_kept_picture_of_the_signs_follows_steps_size_and_theme(qtbot, area, view):
    def is_fresh() -> bool:
        kept = area.grab().toImage()
        view._signs_for = ()
        return kept == area.grab().toImage()

    walk = Walk.forward(HAND, subject(), "layer")
    assert is_fresh()
    view.set_state(SheetState(walk, 3, walk.known(2), walk.step(1).acts, {}))
    assert is_fresh()
    view.set_state(backward())
    assert is_fresh()
    area.verticalScrollBar().setValue(40)
    assert is_fresh()
    area.resize(500, 200)
    assert is_fresh()
    light = area.grab().toImage()
    apply_theme("dark")
    qtbot.waitUntil(lambda: theme_of(view.palette()) is DARK)
    assert is_fresh()
    assert area.grab().toImage() != light


def test_a_large_network_is_shown_and_reached(qtbot, area, view):
    network = Network.random((3, 64, 64, 1), ("relu", "relu", "logistic"), seed=1)
    view.set_state(backward(10, network))
    assert view.model().rowCount() > 8_000
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.model().spoken(view.current_place).startswith("dC/db3: ")
    assert not area.grab().isNull()


def test_the_cursor_stays_at_its_number_when_decimals_change(view):
    go_to(view, Part("W", 1, 1, 0))
    view.set_state(SheetState(forward().walk, 6))
    assert view.model().spoken(view.current_place) == "W1 row 2 column 1: −0.600000"


def test_a_node_that_is_held_at_0_is_said(view):
    network = Network(HAND.weights, HAND.biases, HAND.activations, frozenset({(1, 0)}))
    view.set_state(forward(1, network))
    spoken = view.model().spoken(place_of(view, Part("A", 1, 0)))
    assert spoken == "A1 row 1: 0.000, held at 0: the node is switched off"
