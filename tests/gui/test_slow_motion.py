"""The slow motion that all panels share."""

from dataclasses import replace

import numpy as np
import pytest

from core.batches import epoch_order
from core.colour import Rgb
from core.network import Network
from core.training import TrainingConfig
from gui.session import Session
from gui.slow_motion import PACES


@pytest.fixture
def alone(qtbot):
    session = Session(Rgb(200, 30, 60))
    yield session
    session.close()


def test_the_first_step_begins_it_and_leaving_ends_it(alone: Session, qtbot) -> None:
    slow = alone.slow
    assert (slow.position, slow.step, slow.known) == (None, None, None)
    with qtbot.waitSignal(slow.changed):
        slow.next()
    assert slow.position == 1
    assert slow.step.phase == "scale"
    slow.leave()
    assert slow.position is None


def test_it_stays_between_nothing_and_everything(alone: Session) -> None:
    slow = alone.slow
    slow.previous()
    assert slow.position is None
    slow.to_end()
    slow.next()
    assert slow.position == len(slow.walk)
    slow.to_start()
    slow.previous()
    assert slow.position == 0
    assert not {part.kind for part in slow.known} & {"Z", "A", "X"}


def test_it_plays_to_the_end_and_stops_there(alone: Session, qtbot, monkeypatch) -> None:
    slow = alone.slow
    slow._timer.setInterval(1)
    slow.set_granularity("layer")
    slow.play()
    assert slow.is_playing
    qtbot.waitUntil(lambda: not slow.is_playing)
    assert slow.position == len(slow.walk)


def test_three_speeds_differ(alone: Session) -> None:
    alone.slow.set_pace(2)
    assert alone.slow._timer.interval() == PACES[2] < PACES[1] < PACES[0]


def test_another_size_of_steps_stays_in_the_phase(alone: Session) -> None:
    slow = alone.slow
    slow.set_granularity("term")
    slow.set_position(18)
    phase = slow.step.phase
    slow.set_granularity("layer")
    assert slow.step.phase == phase


def test_numbers_follow_colour_network_and_decimals_at_the_same_position(alone: Session) -> None:
    slow = alone.slow
    slow.set_position(5)
    before = slow.step.numbers
    alone.set_colour(Rgb(1, 2, 3))
    after = slow.step.numbers
    alone.set_decimals(5)
    assert len({before, after, slow.step.numbers}) == 3
    alone.set_network(Network.random(seed=3))
    assert slow.walk.network is alone.network
    assert slow.position == 5


def test_the_wished_answer_is_the_rules_until_it_is_chosen(alone: Session) -> None:
    slow = alone.slow
    assert (slow.wished, slow.wished_by_rule) == (1, True)
    slow.set_wished(0)
    assert slow.walk.subject.y.item() == 0.0
    slow.set_wished(None)
    assert slow.walk.subject.y.item() == 1.0


def test_without_data_the_colour_stands_in_and_it_is_said(alone: Session) -> None:
    alone.slow.set_source("row")
    assert alone.slow.problem is not None
    assert alone.slow.colour == alone.colour


def test_a_row_of_the_data_is_shown_to_its_end_and_leaving_returns_to_the_colour(session: Session) -> None:
    slow = session.slow
    slow.set_source("row")
    slow.set_row(7)
    assert slow.position == len(slow.walk)
    np.testing.assert_array_equal(slow.walk.subject.X[:, 0], session.dataset.X[:, 7])
    assert slow.walk.subject.y.item() == session.dataset.y[7]
    slow.leave()
    assert slow.source == "colour"


def test_the_next_mini_batch_is_what_the_training_takes_next(session: Session, qtbot) -> None:
    session.set_choices(replace(session.choices, pace=0.0, config=TrainingConfig(batch_size=7, seed=3)))
    session.set_network(Network.random(seed=0))
    session.step_once()
    qtbot.waitUntil(lambda: not session.is_running)
    slow = session.slow
    slow.set_direction("backward")
    slow.set_source("batch")
    rows = epoch_order(session.split.train.n_rows, 3, 0)[7:14]
    np.testing.assert_array_equal(slow.walk.subject.X, session.split.train.X[:, rows])
    expected = slow.walk.updated
    slow.apply_update()
    qtbot.waitUntil(lambda: not session.is_running)
    assert session.progress.step == 2
    for found, wanted in zip(session.network.weights, expected.weights, strict=True):
        np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-14)


def test_the_update_of_a_colour_can_be_taken_over_and_undone(alone: Session) -> None:
    slow, before = alone.slow, alone.network
    slow.set_direction("backward")
    slow.to_end()
    updated = slow.walk.updated
    slow.apply_update()
    assert alone.network.same_as(updated)
    assert slow.position == 0
    alone.undo()
    assert alone.network.same_as(before)


def test_forwards_there_is_no_update_to_take_over(alone: Session) -> None:
    before = alone.network
    alone.slow.apply_update()
    assert alone.network is before
