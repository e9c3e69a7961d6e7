"""Edits, undoing and going back at awkward moments: while a training ends, or is shown again, or its data go."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from core.batches import Place
from core.changes import Parameter, SetParameter, SwitchNode, value_of
from core.choices import Choices
from core.dataset_value import Dataset
from core.history import MOST_STEPS, State
from core.network import Network
from core.stop_rules import StopRules
from core.training import TrainingConfig
from gui.session import Session
from gui.training_worker import Order, TrainingWorker

FAST = replace(Choices(), pace=0.0)
WEIGHT, BIAS = Parameter(1, 0, 0), Parameter(2, 0)


@pytest.fixture
def fresh(session: Session) -> Session:
    session.set_choices(FAST)
    session.set_network(Network.random(seed=0))
    return session


def idle(session: Session, qtbot) -> None:
    qtbot.waitUntil(lambda: not session.is_running, timeout=20_000)


def train_to(session: Session, qtbot, step: int) -> None:
    session.set_choices(replace(session.choices, pace=0.0, stop_rules=StopRules(most_steps=step)))
    session.start()
    qtbot.waitUntil(lambda: session.progress.step == step and not session.is_running, timeout=20_000)


def texts(session: Session) -> list[str]:
    stack = session.undo_stack
    return [stack.text(k) for k in range(stack.index())]


def running_states(session: Session) -> list[bool]:
    states: list[bool] = []
    session.running_changed.connect(states.append)
    return states


def show_again(session: Session, qtbot) -> list[bool]:
    """Train to step 400, go back to 10 and let it be shown again, slowly."""
    train_to(session, qtbot, 400)
    session.go_to(10)
    session.set_choices(replace(session.choices, pace=100.0))
    states = running_states(session)
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 12)
    return states


def test_an_edit_in_the_moment_in_which_a_training_ends_is_made(fresh: Session, qtbot) -> None:
    fresh.set_choices(replace(fresh.choices, stop_rules=StopRules(most_steps=50)))
    fresh.start()
    ended = threading.Event()
    qtbot.waitUntil(lambda: not any(t.name == "training" for t in threading.enumerate()) or ended.is_set())
    fresh.change(SetParameter(WEIGHT, 3.0))
    idle(fresh, qtbot)
    assert value_of(fresh.network, WEIGHT) == 3.0
    assert texts(fresh)[-1] == "W1₁₁ = 3"
    fresh.undo()
    assert texts(fresh)[-1] == "Training, steps 0 to 50"
    assert value_of(fresh.network, WEIGHT) != 3.0


def test_undoing_takes_back_an_edit_that_is_still_on_its_way(fresh: Session, qtbot) -> None:
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 100)
    fresh.change(SetParameter(WEIGHT, 3.0))
    fresh.undo()
    assert value_of(fresh.network, WEIGHT) != 3.0
    assert fresh.progress.step > 100
    fresh.redo()
    assert value_of(fresh.network, WEIGHT) == 3.0


@pytest.mark.parametrize("act", ["go_to", "undo", "start_over", "pause", "new_data"])
def test_whatever_stops_what_is_shown_again_is_told(fresh: Session, qtbot, act: str) -> None:
    states = show_again(fresh, qtbot)
    if act == "go_to":
        fresh.go_to(5)
    elif act == "new_data":
        fresh.set_choices(replace(fresh.choices, split_seed=9))
    else:
        getattr(fresh, act)()
    assert not fresh.is_running
    assert states[-1] is False
    qtbot.waitUntil(lambda: fresh.split is not None)


def test_an_edit_of_a_training_that_is_shown_again_lets_it_train_on(fresh: Session, qtbot) -> None:
    show_again(fresh, qtbot)
    step = fresh.progress.step
    fresh.change(SwitchNode(1, 0, on=False))
    assert fresh.is_running
    qtbot.waitUntil(lambda: fresh.progress.step > step + 3)
    assert fresh.network.off == {(1, 0)}
    assert fresh.progress.head == fresh.progress.step
    fresh.pause()
    idle(fresh, qtbot)


def test_a_rate_changed_while_it_is_shown_again_counts_from_there(fresh: Session, qtbot) -> None:
    show_again(fresh, qtbot)
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(learning_rate=0.5)))
    assert fresh.is_running
    qtbot.waitUntil(lambda: fresh.progress.head < 400)
    fresh.pause()
    idle(fresh, qtbot)
    assert fresh.choices.config.learning_rate == 0.5


def test_a_step_pauses_what_is_shown_again(fresh: Session, qtbot) -> None:
    show_again(fresh, qtbot)
    step = fresh.progress.step
    fresh.step_once()
    assert not fresh.is_running
    assert fresh.progress.step == step + 1


def test_undoing_what_followed_an_edit_while_training_ends_at_the_edit(fresh: Session, qtbot) -> None:
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 100)
    fresh.change(SetParameter(WEIGHT, 3.0))
    qtbot.waitUntil(lambda: texts(fresh)[-1].startswith("Training from") and len(texts(fresh)) == 4)
    fresh.pause()
    idle(fresh, qtbot)
    fresh.undo()
    assert texts(fresh)[-1] == "W1₁₁ = 3"
    assert fresh.progress.head == fresh.progress.step


def test_start_over_returns_to_the_same_start_after_undoing(fresh: Session, qtbot) -> None:
    start = fresh.start_network
    fresh.change(SetParameter(WEIGHT, 3.0))
    train_to(fresh, qtbot, 20)
    fresh.undo()
    assert fresh.start_network.same_as(start)
    fresh.redo()
    fresh.start_over()
    assert fresh.network.same_as(start)


def test_start_over_returns_to_the_same_start_after_other_data(fresh: Session, qtbot) -> None:
    start = fresh.start_network
    train_to(fresh, qtbot, 20)
    with qtbot.waitSignal(fresh.split_changed, check_params_cb=lambda parts: parts is not None):
        fresh.turn_labels_round()
    fresh.change(SetParameter(WEIGHT, 3.0))
    fresh.undo()
    assert fresh.start_network.same_as(start)


def test_an_edit_on_its_way_belongs_to_the_data_it_was_made_with(fresh: Session, qtbot) -> None:
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 900)
    fresh.change(SetParameter(WEIGHT, 3.0))
    with qtbot.waitSignal(fresh.split_changed, check_params_cb=lambda parts: parts is not None):
        fresh.set_choices(replace(fresh.choices, test_size=0.9))
    fresh.undo()
    fresh.redo()
    assert fresh.progress.step == 0
    fresh.step_once()
    idle(fresh, qtbot)
    assert fresh.progress.step == 1


def test_closing_with_an_edit_on_its_way_leaves_nothing_behind(qtbot) -> None:
    session = Session(choices=FAST)
    rng = np.random.default_rng(0)
    X = rng.random((3, 30_000))
    session.take_dataset(Dataset(X, (X.sum(axis=0) < 1.5).astype(int), "many", "drawn"))
    qtbot.waitUntil(lambda: session.progress.train is not None, timeout=20_000)
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 10, timeout=20_000)
    session.change(SetParameter(WEIGHT, 3.0))
    session.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name == "job"]
    session.deleteLater()


def test_an_epoch_along_the_record_ends_where_it_ended_with_another_batch_size(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 50)
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(batch_size=20)))
    fresh.run_epoch()
    qtbot.waitUntil(lambda: fresh.progress.epoch == 1 and not fresh.is_running)
    end, network = fresh.progress.step, fresh.network
    fresh.go_to(40)
    fresh.run_epoch()
    idle(fresh, qtbot)
    assert (fresh.progress.step, fresh.progress.epoch) == (end, 1)
    assert fresh.network.same_as(network)


def test_undoing_an_edit_leaves_the_chosen_hyper_parameters(fresh: Session) -> None:
    config = TrainingConfig(learning_rate=0.5, batch_size=20)
    fresh.set_choices(replace(fresh.choices, config=config))
    fresh.change(SetParameter(WEIGHT, 3.0))
    fresh.undo()
    assert fresh.choices.config == config


def test_a_small_value_can_be_read_in_the_list(fresh: Session) -> None:
    fresh.change(SetParameter(WEIGHT, -0.0001))
    assert texts(fresh)[-1] == "W1₁₁ = −0.0001"


def test_a_switch_that_changes_nothing_is_no_deed_even_while_training(fresh: Session, qtbot) -> None:
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 10)
    fresh.change(SwitchNode(1, 0, on=False))
    fresh.change(SwitchNode(1, 0, on=False))
    qtbot.waitUntil(lambda: fresh.network.off == {(1, 0)})
    fresh.pause()
    idle(fresh, qtbot)
    assert texts(fresh).count("Node A1₁ held at 0") == 1


def test_the_curve_has_no_point_of_what_was_there_before_an_edit(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 30)
    fresh.change(SetParameter(WEIGHT, 9.0))
    train_to(fresh, qtbot, 31)
    curve = fresh.progress.curve
    (row,) = np.flatnonzero(curve.step == 30)
    fresh.go_to(30)
    assert curve.train_loss[row] == fresh.progress.train.loss


def test_new_start_after_undoing_one_draws_what_was_undone(fresh: Session) -> None:
    fresh.new_start()
    drawn = fresh.network
    fresh.undo()
    fresh.new_start()
    assert fresh.network.same_as(drawn)


def test_going_back_drops_an_order_that_waits_for_data(qtbot) -> None:
    session = Session()
    states = running_states(session)
    session.start()
    session.go_to(0)
    assert states == [True, False]
    session.close()


def test_a_worker_leaves_no_more_than_1_000_steps_between_two_marks(session: Session) -> None:
    worker = TrainingWorker(TrainingConfig(epochs=10**6), session.split, State(0, Place(), Network.random(seed=0)))
    worker.give(Order(steps=30_000))
    steps = [0]
    while steps[-1] < 29_000:
        steps.append(worker.marks.get(timeout=20).snapshot.step)
    worker.stop()
    worker.wait(5.0)
    assert max(np.diff(steps)) <= MOST_STEPS


def test_batches_larger_than_the_data_go_back_and_on_too(fresh: Session, qtbot) -> None:
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(batch_size=5_000)))
    train_to(fresh, qtbot, 40)
    network = fresh.network
    fresh.go_to(17)
    assert fresh.progress.epoch == 17
    fresh.start()
    idle(fresh, qtbot)
    assert fresh.network.same_as(network)
