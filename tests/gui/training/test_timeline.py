from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest

from gui.training.timeline import Timeline

STEPS_PER_EPOCH = 97


@pytest.fixture
def trained(session, qtbot):
    """The session after two epochs."""
    config = replace(session.choices.config, epochs=2)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    return session


@pytest.fixture
def timeline(trained, qtbot):
    timeline = Timeline(trained)
    qtbot.addWidget(timeline)
    timeline.resize(400, timeline.sizeHint().height())
    trained.progress_changed.connect(timeline.show_progress)
    with qtbot.waitExposed(timeline):
        timeline.show()
    return timeline


def test_it_shows_where_the_training_is(timeline, trained) -> None:
    assert timeline.slider.value() == timeline.slider.maximum() == 2 * STEPS_PER_EPOCH
    assert timeline.label.text() == "step 194 of 194"
    trained.go_to(30)
    assert (timeline.slider.value(), timeline.slider.maximum()) == (30, 194)
    assert timeline.label.text() == "step 30 of 194"


def test_back_takes_exactly_one_step_and_forward_gives_it_again(timeline, trained) -> None:
    last = trained.network
    QTest.mouseClick(timeline.back, Qt.MouseButton.LeftButton)
    assert trained.progress.step == 193
    assert not trained.network.same_as(last)
    QTest.mouseClick(timeline.forward, Qt.MouseButton.LeftButton)
    assert trained.progress.step == 194
    assert trained.network.same_as(last)


def test_the_ends_turn_the_buttons_off_and_keep_the_focus(timeline, trained) -> None:
    assert timeline.back.isEnabled()
    assert not timeline.forward.isEnabled()
    trained.go_to(1)
    timeline.activateWindow()
    timeline.back.setFocus()
    QTest.keyClick(timeline.back, Qt.Key.Key_Space)
    assert trained.progress.step == 0
    assert not timeline.back.isEnabled()
    assert timeline.forward.isEnabled()
    assert timeline.focusWidget() is timeline.slider


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 99),
        (Qt.Key.Key_Right, 101),
        (Qt.Key.Key_PageUp, 100 + STEPS_PER_EPOCH - 3),
        (Qt.Key.Key_PageDown, 100 - STEPS_PER_EPOCH),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 194),
    ],
)
def test_keys_go_by_steps_and_epochs(timeline, trained, qtbot, key, step) -> None:
    trained.go_to(100)
    QTest.keyClick(timeline.slider, key)
    qtbot.waitUntil(lambda: trained.progress.step == step)
    assert timeline.slider.value() == step


def test_keys_that_follow_fast_lose_no_step(timeline, trained, qtbot) -> None:
    for _ in range(30):
        QTest.keyClick(timeline.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: trained.progress.step == 164)
    assert timeline.label.text() == "step 164 of 194"


def test_a_press_jumps_there_and_dragging_goes_on(timeline, trained, qtbot) -> None:
    slider = timeline.slider
    middle = slider.rect().center()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: abs(trained.progress.step - 97) < 10)
    assert slider.isSliderDown()
    QTest.mouseMove(slider, QPoint(0, middle.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, middle.y()))
    qtbot.waitUntil(lambda: trained.progress.step == 0)
    assert slider.value() == 0


def test_at_most_one_step_a_frame_is_asked_for_and_the_last_one_always(timeline, trained, qtbot) -> None:
    steps = []
    trained.progress_changed.connect(lambda progress: steps.append(progress.step))
    for value in range(100):
        timeline.slider.setValue(value)
    qtbot.waitUntil(lambda: trained.progress.step == 99)
    assert len(steps) < 100


def test_it_follows_a_training(timeline, trained, qtbot) -> None:
    trained.start()
    qtbot.waitUntil(lambda: trained.progress.stop_reason == "finished" and trained.progress.step > 194)
    assert timeline.slider.value() == timeline.slider.maximum() == 4 * STEPS_PER_EPOCH


def test_going_on_from_the_past_gives_the_same_again(timeline, trained, qtbot) -> None:
    last, rows = trained.network, trained.progress.curve.rows
    trained.go_to(50)
    assert timeline.slider.maximum() == 194
    trained.start()
    qtbot.waitUntil(lambda: trained.progress.step == 194)
    assert trained.network.same_as(last)
    assert trained.progress.curve.rows[: len(rows)].tobytes() == rows.tobytes()


def test_comparing_keeps_the_curves_there_are(timeline, trained) -> None:
    rows = trained.progress.curve.rows
    QTest.mouseClick(timeline.compare, Qt.MouseButton.LeftButton)
    trained.new_start()
    assert trained.pinned_curve.rows is rows
    assert timeline.compare.isChecked()
    assert timeline.compare.isEnabled()
    QTest.mouseClick(timeline.compare, Qt.MouseButton.LeftButton)
    assert trained.pinned_curve is None
    assert not timeline.compare.isEnabled()  # the new training has no curves yet


def test_the_button_follows_the_session(timeline, trained) -> None:
    trained.set_pinned(True)
    assert timeline.compare.isChecked()
    trained.set_pinned(False)
    assert not timeline.compare.isChecked()


def test_nothing_moves_while_numbers_run(timeline, trained) -> None:
    before = timeline.slider.geometry(), timeline.compare.geometry()
    for step in (0, 9, 87, 194):
        trained.go_to(step)
        timeline.layout().activate()
        assert (timeline.slider.geometry(), timeline.compare.geometry()) == before


def test_before_any_training_there_is_only_the_start(session, qtbot) -> None:
    timeline = Timeline(session)
    qtbot.addWidget(timeline)
    assert timeline.slider.maximum() == 0
    assert timeline.label.text() == "step 0 of 0"
    assert not any(button.isEnabled() for button in (timeline.back, timeline.forward, timeline.compare))


def test_a_screen_reader_hears_names_and_the_step(timeline, trained) -> None:
    trained.go_to(12)
    slider = QAccessible.queryAccessibleInterface(timeline.slider)
    assert slider.text(QAccessible.Text.Name) == "Step of the training"
    assert slider.valueInterface().currentValue() == 12
    assert slider.valueInterface().maximumValue() == 194
    for button, name in ((timeline.back, "Back one step"), (timeline.forward, "Forward one step")):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == name
        assert button.toolTip()


def test_shortcuts_stand_in_the_tooltips_and_are_not_defined_twice(timeline) -> None:
    timeline.set_shortcuts({"back": QKeySequence("Shift+F6")})
    assert timeline.back.toolTip().endswith("(Shift+F6)")
    assert "(" not in timeline.forward.toolTip()
    assert timeline.back.shortcut().isEmpty()
