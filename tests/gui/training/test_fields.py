import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from gui.training.fields import ChoiceField, LearningRateField, WholeNumberField, next_rate


@given(st.floats(1e-5, 500.0), st.booleans())
def test_the_next_rate_is_1_2_or_5_times_a_power_of_ten_and_in_the_right_direction(value, upwards) -> None:
    neighbour = next_rate(value, upwards)
    assert f"{neighbour:e}"[0] in "125"
    assert f"{neighbour:e}"[1:].startswith(".000000e")
    assert (neighbour > value) == upwards
    assert 0.19 < neighbour / value < 5.1


def test_arrows_change_the_rate_by_a_factor(qtbot) -> None:
    field = LearningRateField()
    qtbot.addWidget(field)
    field.show_value(0.05)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 0.1
    QTest.keyClick(field, Qt.Key.Key_PageDown)  # ten times down
    assert field.value() == pytest.approx(0.00005)


@pytest.mark.parametrize("text", ["0.0001", "0.05", "10", "125.5"])
def test_a_typed_rate_is_taken_over_on_enter_only(qtbot, text) -> None:
    field = LearningRateField()
    qtbot.addWidget(field)
    field.show_value(0.3)
    spy = QSignalSpy(field.valueChanged)
    field.selectAll()
    QTest.keyClicks(field, text)
    assert spy.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert spy.count() == 1
    assert field.value() == float(text)
    assert field.text() == text


def test_a_number_that_is_being_typed_is_taken_over_before_a_shortcut(qtbot) -> None:
    field = WholeNumberField(1, 1_000)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "25")
    assert field.value() == 1
    QTest.keyClick(field, Qt.Key.Key_F5)
    assert field.value() == 25


def test_showing_a_value_emits_nothing_and_drops_what_was_typed(qtbot) -> None:
    field = WholeNumberField(1, 100)
    qtbot.addWidget(field)
    field.setSuffix(" %")
    spy = QSignalSpy(field.valueChanged)
    field.show_value(33)
    field.selectAll()
    QTest.keyClicks(field, "7")
    field.show_value(33)
    field.interpretText()
    assert (field.value(), field.text(), spy.count()) == (33, "33 %", 0)


@pytest.mark.parametrize(("value", "shown"), [(2**40, 100), (-5, 1)])
def test_a_number_beyond_the_range_is_shown_as_its_end(qtbot, value, shown) -> None:
    field = WholeNumberField(1, 100)
    qtbot.addWidget(field)
    field.show_value(value)
    assert field.value() == shown


def test_a_choice_shows_the_entry_of_its_value_silently(qtbot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.addItem("one", 1.0)
    field.addItem("two", 2.0)
    spy = QSignalSpy(field.currentIndexChanged)
    field.show_value(2.0)
    assert (field.currentText(), spy.count()) == ("two", 0)
