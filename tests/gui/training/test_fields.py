import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

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


def typed(field, text: str) -> None:
    field.selectAll()
    field.lineEdit().insert(text)  # QTest types ASCII only
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "value"), [("1e-3", 0.001), ("1E-3", 0.001), ("0,1", 0.1), ("5e2", 500.0), (" .5 ", 0.5), ("1000", 1000.0)]
)
def test_a_rate_can_be_typed_in_every_usual_way(qtbot, text, value) -> None:
    field = LearningRateField()
    qtbot.addWidget(field)
    field.show_value(0.3)
    refusals = QSignalSpy(field.refused)
    typed(field, text)
    assert field.value() == value
    assert float(field.text()) == value
    assert refusals.count() == 0


@pytest.mark.parametrize("text", ["0", "-1", "5000", "1e9", "nan", "inf", "abc", "", "1.000,5", "1e-9"])
def test_a_wrong_rate_is_refused_with_a_sentence_and_the_value_stays(qtbot, text) -> None:
    field = LearningRateField()
    qtbot.addWidget(field)
    field.show_value(0.3)
    changes, refusals = QSignalSpy(field.valueChanged), QSignalSpy(field.refused)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    typed(field, text)
    assert (field.value(), field.text(), changes.count()) == (0.3, "0.3", 0)
    assert refusals.count() == 1
    assert f"“{text}”" in refusals.at(0)[0]
    assert "from 0.000001 to 1,000" in refusals.at(0)[0]


@pytest.mark.parametrize("text", ["25000", "25,000", "25.000", "25 000", "25\u202f000", "25'000", "+25000"])
def test_a_whole_number_may_be_grouped(qtbot, text) -> None:
    field = WholeNumberField(1, 1_000_000)
    qtbot.addWidget(field)
    typed(field, text)
    assert (field.value(), field.text()) == (25_000, "25,000")


@pytest.mark.parametrize("text", ["2000000", "1.5", "1,00", "1,000.000", "0", "-3", "²", "1 %", ""])
def test_a_wrong_whole_number_is_refused_and_not_cut(qtbot, text) -> None:
    field = WholeNumberField(1, 1_000_000)
    qtbot.addWidget(field)
    field.show_value(10)
    refusals = QSignalSpy(field.refused)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    typed(field, text)
    assert (field.value(), field.text(), refusals.count()) == (10, "10", 1)


def test_a_wrong_number_is_refused_on_leaving_too(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, other = WholeNumberField(1, 9), WholeNumberField(1, 9)
    column.addWidget(field)
    column.addWidget(other)
    with qtbot.waitExposed(window):
        window.show()
    field.setFocus()
    field.selectAll()
    refusals = QSignalSpy(field.refused)
    QTest.keyClicks(field, "12")
    assert refusals.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert (field.text(), refusals.count()) == ("1", 1)


def test_shift_and_arrows_do_not_end_the_typing(qtbot) -> None:
    field = LearningRateField()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.show_value(0.3)
    field.setFocus()
    field.selectAll()
    refusals = QSignalSpy(field.refused)
    QTest.keyClicks(field, "1e-")
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace):
        QTest.keyClick(field, key)
    assert (field.text(), field.value(), refusals.count()) == ("1e", 0.3, 0)


def choice() -> ChoiceField:
    field = ChoiceField()
    for number in range(5):
        field.addItem(str(number), number)
    field.setCurrentIndex(2)
    return field


def wheeled(widget) -> bool:
    place = QPointF(widget.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, -120), *none, False)
    QApplication.sendEvent(widget, wheel)
    return wheel.isAccepted()


@pytest.mark.parametrize("make", [lambda: WholeNumberField(1, 99), LearningRateField, choice])
@pytest.mark.parametrize("focused", [True, False])
def test_the_wheel_scrolls_and_changes_no_field(qtbot, make, focused) -> None:
    area, inner, field = QScrollArea(), QWidget(), make()
    qtbot.addWidget(area)
    inner.setFixedHeight(2_000)
    QVBoxLayout(inner).addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
    area.setWidget(inner)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    field.setFocus() if focused else field.clearFocus()
    assert not field.focusPolicy().value & ~Qt.FocusPolicy.StrongFocus.value
    before = field.property("value"), field.property("currentIndex")
    receiver = field
    while not wheeled(receiver):  # an event that a test sends does not climb by itself
        receiver = receiver.parentWidget()
    assert receiver is area.viewport()
    assert (field.property("value"), field.property("currentIndex")) == before
    assert area.verticalScrollBar().value() > 0
    assert field.hasFocus() == focused
