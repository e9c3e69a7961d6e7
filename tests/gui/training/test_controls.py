from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from core.network import Network
from core.training import STOP_REASONS
from gui.training.controls import TrainingControls


@pytest.fixture
def controls(session, qtbot):
    controls = TrainingControls(session)
    qtbot.addWidget(controls)
    controls.show()
    session.running_changed.connect(controls.show_running)
    session.progress_changed.connect(controls.show_progress)
    return controls


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def same(one: Network, other: Network) -> bool:
    pairs = zip((*one.weights, *one.biases), (*other.weights, *other.biases), strict=True)
    return all(np.array_equal(a, b) for a, b in pairs)


def test_start_trains_and_the_same_button_pauses(controls, session, qtbot) -> None:
    assert controls.toggle.text() == "Start"
    click(controls.toggle)
    assert controls.toggle.text() == "Pause"
    qtbot.waitUntil(lambda: session.progress.step > 20)
    click(controls.toggle)
    qtbot.waitUntil(lambda: not session.is_running)
    assert controls.toggle.text() == controls.toggle.accessibleName() == "Start"
    assert controls.step_label.text() == f"step {session.progress.step:,}"


def test_step_takes_one_mini_batch(controls, session, qtbot) -> None:
    for expected in (1, 2):
        click(controls.step)
        qtbot.waitUntil(lambda expected=expected: session.progress.step == expected and not session.is_running)
    assert controls.step_label.text() == "step 2"


def test_epoch_goes_to_the_end_of_the_epoch(controls, session, qtbot) -> None:
    session.set_choices(replace(session.choices, pace=0.0))
    click(controls.epoch)
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    assert session.progress.step == -(-session.split.train.n_rows // session.choices.config.batch_size)
    assert controls.epoch_label.text() == "epoch 1"


def test_start_over_returns_to_the_same_weights(controls, session, qtbot) -> None:
    click(controls.new_start)
    first = session.network
    click(controls.step)
    qtbot.waitUntil(lambda: session.progress.step == 1)
    assert not same(session.network, first)
    click(controls.start_over)
    assert same(session.network, first)
    assert controls.step_label.text() == "step 0"


def test_new_start_draws_other_weights_each_time(controls, session) -> None:
    click(controls.new_start)
    first = session.network
    click(controls.new_start)
    assert not same(session.network, first)


def test_the_buttons_obey_the_keyboard(controls, session, qtbot) -> None:
    controls.step.setFocus()
    QTest.keyClick(controls.step, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.progress.step == 1)


def test_a_trained_network_is_said_to_be_one(controls) -> None:
    assert controls.sentence.text() == "Already trained: New start gives it random weights to learn from."


def test_an_untrained_network_is_measured_before_its_first_step(controls, session, qtbot) -> None:
    with qtbot.waitSignal(session.progress_changed, check_params_cb=lambda p: p.test is not None):
        click(controls.new_start)
    accuracy = session.progress.test.accuracy
    assert controls.sentence.text() == f"Test part at step 0: {100 * accuracy:.1f} % right. Start lets it learn."


def test_why_it_ended_is_said_and_the_bar_is_full(controls, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=2)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    click(controls.toggle)
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    assert controls.sentence.text() == f"Ended – {STOP_REASONS['finished']}."
    assert controls.bar.value() == controls.bar.maximum()


def test_a_diverging_training_says_what_helps(controls, session, qtbot) -> None:
    config = replace(session.choices.config, learning_rate=1e3, loss="squared_error")
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.set_network(Network.random(activations=("relu", "linear"), seed=0))
    click(controls.toggle)
    qtbot.waitUntil(lambda: session.progress.stop_reason is not None)
    assert controls.sentence.text() == f"Ended – {STOP_REASONS['diverged']}."


def test_speed_is_a_dash_until_it_runs(controls, session, qtbot) -> None:
    assert controls.speed_label.text() == "– steps/s"
    session.set_choices(replace(session.choices, pace=100.0))
    click(controls.toggle)
    qtbot.waitUntil(lambda: session.progress.speed is not None and session.progress.step > 30)
    shown = controls.speed_label.text()
    assert 50 < int(shown.split()[0]) < 200
    click(controls.toggle)


def test_shortcuts_stand_in_the_tooltips_and_are_not_defined_twice(controls) -> None:
    controls.set_shortcuts({"toggle": QKeySequence("F5")})
    assert controls.toggle.toolTip().endswith("(F5)")
    buttons = (controls.toggle, controls.step, controls.epoch, controls.start_over, controls.new_start)
    assert all(button.shortcut().isEmpty() and button.toolTip() for button in buttons)


def test_buttons_stay_where_they_are_while_the_words_change(controls) -> None:
    before = [button.geometry() for button in (controls.toggle, controls.step, controls.new_start)]
    controls.show_running(True)
    controls.layout().activate()
    assert [button.geometry() for button in (controls.toggle, controls.step, controls.new_start)] == before


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_a_long_sentence_moves_nothing_and_can_be_read_whole(controls, rows) -> None:
    controls.set_rows(rows)
    controls.resize(720, controls.sizeHint().height())
    controls.layout().activate()
    before = controls.sentence.geometry(), controls.bar.geometry(), controls.minimumSizeHint()
    for text in ("Short.", "Many words. " * 60):
        controls.show_note(text)
        controls.layout().activate()
        assert (controls.sentence.geometry(), controls.bar.geometry(), controls.minimumSizeHint()) == before
    assert controls.sentence.shown_text.endswith("…")
    assert controls.sentence.toolTip() == controls.sentence.text() == "Many words. " * 60
    controls.show_note("Short.")
    assert (controls.sentence.shown_text, controls.sentence.toolTip()) == ("Short.", "")


def test_every_reason_has_room_in_a_usual_panel(controls) -> None:
    controls.set_rows(2)
    controls.resize(720, controls.sizeHint().height())
    controls.layout().activate()
    for reason in STOP_REASONS.values():
        controls.show_note(f"Ended – {reason}.", is_problem=False)
        assert controls.sentence.shown_text == controls.sentence.text()


def test_a_note_stands_over_the_state_until_it_is_dropped(controls) -> None:
    state = controls.sentence.text()
    controls.show_note("Wrong.")
    controls.show_progress()
    assert (controls.sentence.text(), controls.sentence.is_problem) == ("Wrong.", True)
    controls.drop_note()
    assert (controls.sentence.text(), controls.sentence.is_problem) == (state, False)


def test_the_tooltip_of_step_says_that_it_pauses(controls) -> None:
    assert "pauses" in controls.step.toolTip()
