"""A number in place: what is typed, nudged and taken back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.parameter_field import ParameterField


@pytest.fixture
def form(qtbot) -> QWidget:
    form = QWidget()
    box = QVBoxLayout(form)
    box.addWidget(ParameterField(form))
    other = ParameterField(form)
    other.setObjectName("other")
    box.addWidget(other)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


@pytest.fixture
def field(qtbot, form) -> ParameterField:
    field = form.findChild(ParameterField)
    field.show_value(0.42)
    form.activateWindow()
    field.begin()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def chosen(field) -> list[float]:
    values: list[float] = []
    field.value_chosen.connect(values.append)
    return values


@pytest.fixture
def refused(field) -> list[str]:
    sentences: list[str] = []
    field.refused.connect(sentences.append)
    return sentences


def type_in(field: ParameterField, text: str) -> None:
    """Type any characters; QTest aborts at those beyond ASCII."""
    for character in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(field, event)


def wheel(field: ParameterField, angle: int, modifiers=Qt.KeyboardModifier.NoModifier) -> bool:
    at = QPointF(3, 3)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, angle), none, modifiers, phase, False)
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("typed", "value"),
    [("0.5", 0.5), ("0,5", 0.5), ("-1,25", -1.25), ("−2", -2.0), ("1/2", 0.5), ("−3/4", -0.75), ("1e-3", 0.001)],
)
def test_what_is_typed_is_taken_over_on_enter(qtbot, field, chosen, typed, value):
    type_in(field, typed)
    assert chosen == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [value]
    assert field.value == value


def test_it_is_taken_over_on_leaving(qtbot, form, field, chosen):
    qtbot.keyClicks(field, "1/4")
    form.findChild(ParameterField, "other").setFocus()
    assert chosen == [0.25]
    assert field.text() == "0.25"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_number_that_was_not_touched_is_not_taken_over(qtbot, field, chosen, key):
    field.show_value(0.123456789, 3)
    assert field.text() == "0.123"
    qtbot.keyClick(field, key)
    assert chosen == []
    assert field.value == 0.123456789


def test_all_digits_are_shown_unless_decimals_are_given(field):
    field.show_value(0.1 + 0.2)
    assert field.text() == "0.30000000000000004"
    field.show_value(-1.5, 2)
    assert field.text() == "−1.50"


def test_escape_takes_back_what_was_typed(qtbot, field, chosen):
    qtbot.keyClicks(field, "7")
    with qtbot.waitSignal(field.cancelled):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.42"
    assert chosen == []


def test_escape_takes_back_what_was_nudged(qtbot, field, chosen):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert chosen == [0.43, 0.44, 0.42]


def test_arrows_nudge_by_a_hundredth_and_with_shift_by_a_tenth(qtbot, field, chosen):
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down, shift)
    assert chosen == [0.43, 0.33]
    assert field.text() == "0.33"


def test_a_nudge_goes_on_from_what_was_typed(qtbot, field, chosen):
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert chosen == [2.0, 2.01]


def test_the_wheel_nudges_by_whole_notches_while_the_field_has_the_keyboard(form, field, chosen):
    assert wheel(field, 120)
    assert wheel(field, 60)
    assert wheel(field, 60)
    assert wheel(field, -240, Qt.KeyboardModifier.ShiftModifier)
    assert chosen == [0.43, 0.44, 0.24]
    assert not wheel(form.findChild(ParameterField, "other"), 120)


def test_a_wrong_text_is_told_and_stays_to_be_mended_on_enter(qtbot, field, chosen, refused):
    finished = []
    field.editingFinished.connect(lambda: finished.append(True))
    qtbot.keyClicks(field, "half")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(refused) == 1
    assert "half" in refused[0]
    assert field.text() == "half"
    assert (chosen, finished) == ([], [])


def test_a_wrong_text_is_told_on_leaving_and_the_old_value_comes_back(qtbot, form, field, chosen, refused):
    qtbot.keyClicks(field, "1/0")
    form.findChild(ParameterField, "other").setFocus()
    assert len(refused) == 1
    assert field.text() == "0.42"
    assert chosen == []


def test_a_value_that_is_shown_meanwhile_does_not_overwrite_what_is_typed(qtbot, field, chosen):
    qtbot.keyClicks(field, "0.7")
    field.show_value(0.5)
    assert field.text() == "0.7"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [0.7]


def test_a_value_that_is_shown_meanwhile_is_what_the_arrows_go_on_from(qtbot, field, chosen):
    field.show_value(0.5)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert chosen == [0.51]


def test_what_was_typed_is_taken_over_before_a_shortcut(qtbot, field, chosen):
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_F5)
    assert chosen == [3.0]


def test_it_tells_assistive_technology_how_it_is_used(field):
    interface = QAccessible.queryAccessibleInterface(field)
    assert interface.role() == QAccessible.Role.EditableText
    assert "Escape" in interface.text(QAccessible.Text.Description)
    assert interface.text(QAccessible.Text.Value) == "0.42"
