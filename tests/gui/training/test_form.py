from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from core.choices import PACES, Choices
from core.losses import LOSSES
from core.network import INITS
from core.training import TrainingConfig
from gui.training.form import HyperParameterForm


@pytest.fixture
def form(session, qtbot):
    form = HyperParameterForm(session)
    qtbot.addWidget(form)
    return form


def type_into(field, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [("rate", "0.0001", 0.0001), ("rate", "12.5", 12.5), ("batch", "64", 64), ("seed", "99", 99)],
)
def test_a_typed_number_reaches_the_session(form, session, name, text, value) -> None:
    attribute = {"rate": "learning_rate", "batch": "batch_size"}.get(name, name)
    type_into(getattr(form, name), text)
    assert getattr(session.choices.config, attribute) == value


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_can_be_chosen(form, session, loss) -> None:
    form.loss.setCurrentIndex(form.loss.findText(str(LOSSES[loss].title)))
    assert session.choices.config.loss == loss


def test_every_start_and_pace_can_be_chosen(form, session) -> None:
    for position, init in enumerate(INITS):
        form.init.setCurrentIndex(position)
        assert session.choices.init == init
    for pace in PACES:
        form.pace.setCurrentIndex(form.pace.findData(pace))
        assert session.choices.pace == pace


def test_full_speed_is_the_last_pace(form) -> None:
    paces = [form.pace.itemData(position) for position in range(form.pace.count())]
    assert paces[-1] == 0.0
    assert paces[:-1] == sorted(paces[:-1])
    assert set(paces) == set(PACES)


def test_a_batch_larger_than_the_training_part_is_taken_with_a_note(form, session) -> None:
    notes = QSignalSpy(form.noted)
    train = session.split.counts.train
    type_into(form.batch, str(train))
    assert notes.count() == 0
    type_into(form.batch, str(train + 1))
    assert session.choices.config.batch_size == train + 1
    assert f"{train:,} training colours" in notes.at(0)[0]


def test_the_form_shows_what_the_session_holds(form, session) -> None:
    config = TrainingConfig(learning_rate=0.3, batch_size=32, epochs=9, seed=5, loss="squared_error")
    changes = []
    session.choices_changed.connect(changes.append)
    session.set_choices(Choices(config, init="glorot", pace=10.0))
    shown = (form.rate.value(), form.batch.value(), form.seed.value())
    assert shown == (0.3, 32, 5)
    assert (form.loss.currentData(), form.init.currentData(), form.pace.currentData()) == (
        "squared_error",
        "glorot",
        10.0,
    )
    assert len(changes) == 1  # showing asks for nothing


@pytest.mark.parametrize("text", ["0", "abc", "-", "2000000"])
def test_a_wrong_number_changes_nothing_and_is_named(form, session, text) -> None:
    before = session.choices
    refusals = QSignalSpy(form.refused)
    type_into(form.batch, text)
    assert session.choices == before
    assert form.batch.text() == str(before.config.batch_size)
    assert refusals.count() == 1
    assert f"“{text}”" in refusals.at(0)[0]
    assert "from 1 to 1,000,000" in refusals.at(0)[0]


def test_while_running_only_rate_and_pace_can_be_changed(form) -> None:
    locked = (form.batch, form.loss, form.init, form.seed)
    tips = [field.toolTip() for field in locked]
    form.show_running(True)
    assert not any(field.isEnabled() for field in locked)
    assert {field.toolTip() for field in locked} == {"Pause the training to change this."}
    assert form.rate.isEnabled()
    assert form.pace.isEnabled()
    form.show_running(False)
    assert all(field.isEnabled() for field in locked)
    assert [field.toolTip() for field in locked] == tips


def test_locking_drops_what_was_being_typed(form, session) -> None:
    form.batch.selectAll()
    QTest.keyClicks(form.batch, "77")
    form.show_running(True)
    assert form.batch.text() == str(session.choices.config.batch_size)


def test_a_changed_rate_reaches_a_training_under_way(form, session, qtbot) -> None:
    """With a rate this large the training must leave the path that it takes without."""
    session.set_choices(replace(session.choices, pace=0.0))
    session.new_start()
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == 1)
    type_into(form.rate, "50")
    before = session.network
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == 2)
    moved = max(abs(a - b).max() for a, b in zip(session.network.biases, before.biases, strict=True))
    assert moved > 0.5
