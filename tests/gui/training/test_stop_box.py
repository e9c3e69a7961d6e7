from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from core.stop_rules import StopRules
from gui.training.stop_box import StopBox


@pytest.fixture
def box(session, qtbot):
    box = StopBox(session)
    qtbot.addWidget(box)
    return box


def type_into(field, text: str) -> None:
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


RULES = [
    ("most_steps", "2,500", "most_steps", 2_500),
    ("loss", "0,05", "target_loss", 0.05),
    ("loss", "0.000001", "target_loss", 1e-6),
    ("accuracy", "99.5", "target_accuracy", 0.995),
    ("accuracy", "100", "target_accuracy", 1.0),
    ("patience", "7", "patience", 7),
]


@pytest.mark.parametrize(("field", "text", "name", "value"), RULES)
def test_a_typed_rule_reaches_the_session_and_emptying_drops_it(box, session, field, text, name, value) -> None:
    type_into(getattr(box, field), text)
    assert session.choices.stop_rules == StopRules(**{name: value})
    type_into(getattr(box, field), "")
    assert session.choices.stop_rules == StopRules()
    assert getattr(box, field).text() == "–"


def test_without_rules_every_field_is_a_dash(box) -> None:
    assert [field.text() for field in (box.most_steps, box.loss, box.accuracy, box.patience)] == ["–"] * 4


def test_the_rules_of_the_session_are_shown(box, session) -> None:
    rules = StopRules(target_loss=0.125, target_accuracy=0.975, patience=3, most_steps=12_000)
    session.set_choices(replace(session.choices, stop_rules=rules))
    texts = [field.text() for field in (box.most_steps, box.loss, box.accuracy, box.patience)]
    assert texts == ["12,000", "0.125", "97.5", "3"]
    assert session.choices.stop_rules == rules


@pytest.mark.parametrize(
    ("field", "text"),
    [("most_steps", "-3"), ("most_steps", "many"), ("loss", "nan"), ("loss", "1e-9"), ("accuracy", "101")],
)
def test_what_is_no_number_is_refused_with_what_would_be_right(box, session, field, text) -> None:
    spy = QSignalSpy(box.refused)
    type_into(getattr(box, field), text)
    assert session.choices.stop_rules == StopRules()
    assert spy.count() == 1
    assert f"“{text}”" in spy.at(0)[0]
    assert "or nothing" in spy.at(0)[0]


def test_the_first_step_upwards_gives_a_usual_value(box, session) -> None:
    for field in (box.most_steps, box.loss, box.accuracy, box.patience):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert session.choices.stop_rules == StopRules(0.1, 0.95, 5, 1_000)
    QTest.keyClick(box.patience, Qt.Key.Key_Up)
    assert session.choices.stop_rules.patience == 6


def test_the_epochs_stand_here_too(box, session) -> None:
    type_into(box.epochs, "7")
    assert session.choices.config.epochs == 7


def test_a_training_locks_the_fields(box) -> None:
    box.show_running(True)
    assert not box.loss.isEnabled()
    assert "Pause" in box.loss.toolTip()
    box.show_running(False)
    assert box.loss.isEnabled()


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        (StopRules(most_steps=150), "step_limit"),
        (StopRules(target_loss=0.5), "target_loss"),
        (StopRules(target_accuracy=0.8), "target_accuracy"),
    ],
)
def test_a_rule_stops_a_training(box, session, qtbot, rules, reason) -> None:
    session.set_choices(replace(session.choices, pace=0.0, stop_rules=rules))
    session.new_start()
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason is not None)
    assert session.progress.stop_reason == reason
