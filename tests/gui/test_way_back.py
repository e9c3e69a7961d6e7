"""Going back, going on, changing by hand and undoing, through the session."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QUndoStack

from core.changes import Parameter, SetActivation, SetParameter, SwitchNode, UseNetwork, value_of
from core.choices import Choices
from core.network import Network
from core.stop_rules import StopRules
from core.training import Command, TrainingConfig
from gui.session import Session

FAST = replace(Choices(), pace=0.0)
WEIGHT, BIAS = Parameter(1, 0, 0), Parameter(2, 0)


def idle(session: Session, qtbot, timeout: int = 20_000) -> None:
    qtbot.waitUntil(lambda: not session.is_running, timeout=timeout)


def train_to(session: Session, qtbot, step: int) -> None:
    session.set_choices(replace(FAST, config=session.choices.config, stop_rules=StopRules(most_steps=step)))
    session.start()
    qtbot.waitUntil(lambda: session.progress.step == step and not session.is_running, timeout=20_000)


def trained(generator, steps: int):
    """Return the snapshot after so many steps more; on a slow machine it takes several requests."""
    snapshot = generator.send(Command(steps=0))
    end = snapshot.step + steps
    while snapshot.step < end:
        snapshot = generator.send(Command(steps=end - snapshot.step))
    return snapshot


@pytest.fixture
def fresh(session: Session) -> Session:
    session.set_choices(FAST)
    session.set_network(Network.random(seed=0))
    return session


def test_back_500_then_forward_500_is_bit_for_bit_the_same(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 700)
    fresh.change(SetParameter(WEIGHT, 0.25))
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(learning_rate=0.2)))
    train_to(fresh, qtbot, 1_200)
    seen = {1_200: (fresh.network, fresh.progress.train, fresh.progress.test)}
    for step in range(1_199, 699, -1):
        fresh.back()
        assert fresh.progress.step == step
        seen[step] = (fresh.network, fresh.progress.train, fresh.progress.test)
    for step in range(701, 1_201):
        fresh.forward()
        network, train, test = seen[step]
        assert fresh.network.same_as(network)
        assert (fresh.progress.train, fresh.progress.test) == (train, test)


@pytest.mark.parametrize("way", ["step", "start", "epoch"])
def test_going_on_from_an_earlier_step_crosses_edits_and_rates_again(fresh: Session, qtbot, way: str) -> None:
    train_to(fresh, qtbot, 300)
    fresh.change(SetParameter(WEIGHT, 0.25))
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(learning_rate=0.2)))
    train_to(fresh, qtbot, 388)
    end, rate = fresh.network, fresh.choices.config.learning_rate
    fresh.go_to(291)
    assert fresh.choices.config.learning_rate == 0.05
    if way == "step":
        for _ in range(97):
            fresh.step_once()
    elif way == "start":
        fresh.start()
    else:
        fresh.run_epoch()
    idle(fresh, qtbot)
    assert fresh.progress.step == 388
    assert fresh.network.same_as(end)
    assert fresh.choices.config.learning_rate == rate


def test_going_on_beyond_the_record_is_what_an_unbroken_training_gives(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 250)
    fresh.go_to(100)
    train_to(fresh, qtbot, 400)
    broken = fresh.network
    fresh.start_over()
    train_to(fresh, qtbot, 400)
    assert fresh.network.same_as(broken)


def test_a_change_at_an_earlier_step_replaces_what_came_after(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 200)
    fresh.go_to(120)
    fresh.change(SetParameter(BIAS, -1.0))
    assert (fresh.progress.step, fresh.progress.head) == (120, 120)
    assert fresh.progress.curve.step.max() <= 120
    fresh.undo_stack.undo()
    assert (fresh.progress.step, fresh.progress.head) == (120, 200)


def test_another_rate_at_an_earlier_step_trains_anew_from_there(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 200)
    fresh.go_to(120)
    fresh.set_choices(replace(fresh.choices, config=TrainingConfig(learning_rate=0.5)))
    assert fresh.progress.head == 200
    fresh.step_once()
    idle(fresh, qtbot)
    assert (fresh.progress.step, fresh.progress.head) == (121, 121)


def test_everything_a_person_does_can_be_undone_and_redone(fresh: Session, qtbot, tmp_path) -> None:
    path = tmp_path / "net.json"
    fresh.save_network(str(path))
    states = [fresh.network]
    for deed in (
        lambda: fresh.change(SetParameter(WEIGHT, 0.5)),
        lambda: fresh.change(SwitchNode(1, 2, on=False)),
        lambda: fresh.change(SetActivation(1, "tanh")),
        lambda: fresh.change(UseNetwork(Network.random(seed=9))),
        lambda: train_to(fresh, qtbot, 130),
        fresh.new_start,
        lambda: train_to(fresh, qtbot, 50),
        fresh.start_over,
        lambda: fresh.open_network(str(path)),
    ):
        deed()
        states.append(fresh.network)
    stack = fresh.undo_stack
    for state in states[-2::-1]:
        stack.undo()
        assert fresh.network.same_as(state)
    for state in states[1:]:
        stack.redo()
        assert fresh.network.same_as(state)
    first = stack.index() - len(states) + 1
    stack.setIndex(first + 2)
    assert fresh.network.same_as(states[2])


def test_every_deed_has_a_text(fresh: Session, qtbot) -> None:
    fresh.change(SetParameter(WEIGHT, 0.5))
    train_to(fresh, qtbot, 30)
    texts = [fresh.undo_stack.text(k) for k in range(fresh.undo_stack.count())]
    assert texts == ["Another network", "W1₁₁ = 0.5", "Training, steps 0 to 30"]


def test_nudges_of_one_weight_are_one_deed(fresh: Session) -> None:
    count, before = fresh.undo_stack.count(), fresh.network
    for value in (0.1, 0.2, 0.3):
        fresh.change(SetParameter(WEIGHT, value))
    assert fresh.undo_stack.count() == count + 1
    fresh.change(SetParameter(BIAS, 0.3))
    assert fresh.undo_stack.count() == count + 2
    fresh.undo_stack.undo()
    fresh.undo_stack.undo()
    assert fresh.network.same_as(before)


def test_a_change_while_training_takes_effect_and_loses_nothing(fresh: Session, qtbot) -> None:
    from core.training import train

    fresh.set_choices(replace(FAST, pace=100.0))
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 5)
    fresh.change(SetParameter(WEIGHT, 3.0))
    fresh.change(SwitchNode(1, 1, on=False))
    qtbot.waitUntil(lambda: fresh.network.off == {(1, 1)})
    fresh.pause()
    idle(fresh, qtbot)
    texts = [fresh.undo_stack.text(k) for k in range(fresh.undo_stack.count())]
    step = int(texts[1].rsplit(" ", 1)[-1])
    assert texts[2:4] == ["W1₁₁ = 3", "Node A1₂ held at 0"]
    generator = train(fresh.choices.config, fresh.split, Network.random(seed=0))
    next(generator)
    trained(generator, step)
    generator.send(Command(steps=0, changes=(SetParameter(WEIGHT, 3.0), SwitchNode(1, 1, on=False))))
    expected = trained(generator, fresh.progress.step - step)
    assert fresh.network.same_as(expected.network)


def test_undoing_a_change_made_while_training_shows_what_was_before_it(fresh: Session, qtbot) -> None:
    from core.training import train

    fresh.set_choices(replace(FAST, pace=1_000.0))
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 5)
    fresh.change(SetParameter(WEIGHT, 3.0))
    qtbot.waitUntil(lambda: "W1₁₁ = 3" in [fresh.undo_stack.text(k) for k in range(fresh.undo_stack.count())])
    fresh.pause()
    idle(fresh, qtbot)
    fresh.undo_stack.setIndex(2)
    generator = train(fresh.choices.config, fresh.split, Network.random(seed=0))
    next(generator)
    expected = trained(generator, fresh.progress.step)
    assert fresh.network.same_as(expected.network)


def test_a_change_just_before_the_training_ends_is_not_lost(fresh: Session, qtbot) -> None:
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 0)
    fresh.change(SetParameter(WEIGHT, 3.0))
    fresh.go_to(fresh.progress.step)
    assert value_of(fresh.network, WEIGHT) == 3.0


def test_undo_while_training_returns_to_before_it(fresh: Session, qtbot) -> None:
    before = fresh.network
    fresh.start()
    qtbot.waitUntil(lambda: fresh.progress.step > 100)
    fresh.undo_stack.undo()
    assert not fresh.is_running
    assert fresh.network.same_as(before)
    assert fresh.progress.step == 0
    fresh.undo_stack.redo()
    assert fresh.progress.step > 100


def test_a_pinned_curve_stays_while_another_training_runs(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 100)
    fresh.set_pinned(True)
    kept = fresh.pinned_curve
    fresh.start_over()
    train_to(fresh, qtbot, 30)
    np.testing.assert_array_equal(fresh.pinned_curve.rows, kept.rows)
    assert fresh.progress.curve.step.max() == 30
    fresh.set_pinned(False)
    assert fresh.pinned_curve is None


def test_other_data_begin_another_record_and_undo_still_works(fresh: Session, qtbot) -> None:
    train_to(fresh, qtbot, 100)
    trained = fresh.network
    with qtbot.waitSignal(fresh.split_changed, check_params_cb=lambda parts: parts is not None):
        fresh.set_choices(replace(fresh.choices, split_seed=5))
    assert fresh.progress.head == 0
    fresh.change(SetParameter(WEIGHT, 1.0))
    fresh.undo_stack.undo()
    assert fresh.network.same_as(trained)
    fresh.undo_stack.undo()
    assert fresh.network.same_as(Network.random(seed=0))
    assert (fresh.progress.step, fresh.progress.head) == (0, 0)


def test_10_000_deeds_are_undone_one_by_one_down_to_the_first_network(fresh: Session, qtbot) -> None:
    rng = np.random.default_rng(0)
    stack: QUndoStack = fresh.undo_stack
    floor = stack.index()
    before = {floor: fresh.network}
    for _ in range(10_000):
        index, network, is_new = stack.index(), fresh.network, _random_deed(fresh, stack, floor, rng)
        idle(fresh, qtbot)
        if is_new and stack.index() > index:
            before[index] = network
    assert any(stack.text(k).startswith("Training") for k in range(stack.index()))
    first = before[floor]
    while stack.index() > floor:
        stack.undo()
        assert fresh.network.same_as(before[stack.index()])
    assert fresh.network.same_as(first)
    assert fresh.network.same_as(Network.random(seed=0))


def _random_deed(session: Session, stack: QUndoStack, floor: int, rng: np.random.Generator) -> bool:
    """Do something and say whether it may be a new deed."""
    kind = rng.random()
    if kind < 0.45:
        parameter = Parameter(1, int(rng.integers(3)), int(rng.integers(3)))
        session.change(SetParameter(parameter, float(rng.normal())))
    elif kind < 0.60:
        session.change(SwitchNode(1, int(rng.integers(3)), on=bool(rng.integers(2))))
    elif kind < 0.64:
        session.step_once()
    elif kind < 0.72:
        session.back()
    elif kind < 0.86:
        if stack.index() > floor:
            session.undo()
        return False
    else:
        session.redo()
        return False
    return True
