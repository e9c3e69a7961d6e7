"""The way back: every step of a record is, bit for bit, what the training computed."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.batches import Place, epoch_order
from core.changes import Parameter, SetParameter, SwitchNode, changed
from core.datasets import DATASETS, Split, split
from core.history import MOST_STEPS, History, Record, Stage, State, Trail
from core.network import Network
from core.training import Command, TrainingConfig, train


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


def trained(history: History, parts: Split, config: TrainingConfig, start: Network, steps: int):
    """Train for so many steps; return the record and every network on the way."""
    record = Record(Stage(State(0, Place(), start), config, parts), 0, start)
    generator = train(config, parts, start)
    snapshot = next(generator)
    seen = {0: snapshot.network}
    while snapshot.step < steps:
        snapshot = generator.send(Command(steps=1))
        seen[snapshot.step] = snapshot.network
        record = record.grown(snapshot.step, snapshot.curve, snapshot.stop_reason)
        if snapshot.step % 200 == 0:
            history.keep(record, snapshot.step, snapshot.network)
    return record, seen


@pytest.fixture(scope="module")
def walked(parts: Split):
    history = History()
    return history, *trained(history, parts, TrainingConfig(seed=4), Network.random(seed=4), 700)


@pytest.mark.parametrize("order", ["backwards", "forwards", "random"])
def test_every_step_is_what_it_was(walked, order: str) -> None:
    history, record, seen = walked
    steps = np.random.default_rng(1).permutation(701) if order == "random" else np.arange(701)
    for step in steps[::-1] if order == "backwards" else steps:
        assert history.state_at(record, int(step)).network.same_as(seen[int(step)])


def test_going_on_from_a_step_gives_what_was_there(walked, parts: Split) -> None:
    history, record, seen = walked
    state = history.state_at(record, 150)
    generator = train(TrainingConfig(seed=4), parts, state.network, start_step=state.step, start=state.place)
    next(generator)
    for step in range(151, 400):
        assert generator.send(Command(steps=1)).network.same_as(seen[step])


def test_a_branch_leaves_the_record_it_came_from_alone(walked, parts: Split) -> None:
    history, record, seen = walked
    state = history.state_at(record, 300)
    edited = changed(state.network, SetParameter(Parameter(1, 0, 0), 9.0))
    branch = record.branched(State(300, state.place, edited), TrainingConfig(learning_rate=0.5, seed=4), parts)
    assert branch.head == 300
    assert history.state_at(branch, 300).network.same_as(edited)
    assert history.state_at(branch, 299).network.same_as(seen[299])
    assert history.state_at(record, 300).network.same_as(seen[300])
    assert history.state_at(record, 700).network.same_as(seen[700])


def test_changes_at_the_same_step_leave_one_stage(walked, parts: Split) -> None:
    _, record, seen = walked
    for value in range(50):
        edited = changed(seen[300], SetParameter(Parameter(1, 0, 0), float(value)))
        record = record.branched(State(300, Place(), edited), TrainingConfig(), parts)
    assert record.stage.before is not None
    assert record.stage.before.start.step == 0


def test_a_step_outside_of_the_record_is_refused(walked) -> None:
    history, record, _ = walked
    for step in (-1, 701):
        with pytest.raises(ValueError, match=f"no step {step}"):
            history.state_at(record, step)


def test_held_nodes_and_other_activations_come_back(parts: Split) -> None:
    history = History()
    start = changed(Network.random(seed=2, activations=("tanh", "logistic")), SwitchNode(1, 1, on=False))
    record, seen = trained(history, parts, TrainingConfig(), start, 450)
    assert history.state_at(record, 450).network.same_as(seen[450])
    assert history.state_at(record, 333).network.same_as(seen[333])


def test_memory_has_a_bound_and_every_step_is_still_reached(parts: Split) -> None:
    history = History(most_bytes=30_000)
    record, seen = trained(history, parts, TrainingConfig(seed=4), Network.random(seed=4), 0)
    config, network = TrainingConfig(seed=4, epochs=1_000), Network.random(seed=4)
    generator = train(config, parts, network)
    snapshot = next(generator)
    while snapshot.step < 40_000:
        snapshot = generator.send(Command(steps=100))
        record = record.grown(snapshot.step, snapshot.curve, None)
        history.keep(record, snapshot.step, snapshot.network)
        assert history.bytes <= 30_000
    assert history.state_at(record, snapshot.step).network.same_as(snapshot.network)
    assert seen[0].same_as(history.state_at(record, 0).network)


def test_checkpoints_of_200_million_steps_have_room() -> None:
    trail, network = Trail(), Network.random(seed=0)
    tracemalloc.start()
    for step in range(1, 2_001):
        trail.add(step * MOST_STEPS, network)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken <= 1.1 * trail.bytes  # the count is no wishful one
    assert trail.bytes / len(trail) * 200_000 < 64_000_000


def test_only_the_longest_of_many_trails_is_thinned(parts: Split) -> None:
    history, network = History(most_bytes=12_000), Network.random(seed=0)
    first = Record(Stage(State(0, Place(), network), TrainingConfig(), parts), 0, network)
    for step in range(1, 31):
        history.keep(first, 1_000 * step, network)
    records = [first]
    for _ in range(25):
        records.append(Record(Stage(State(0, Place(), network), TrainingConfig(), parts), 0, network))
        history.keep(records[-1], 1_000, network)
        assert history.bytes <= 12_000
    assert len(first.stage.trail) >= 10
    assert all(len(record.stage.trail) == 1 for record in records[1:])


def test_the_end_of_an_epoch_is_found_across_other_batch_sizes(parts: Split) -> None:
    network = Network.random(seed=0)
    record = Record(Stage(State(0, Place(), network), TrainingConfig(batch_size=10), parts), 50, network)
    later = State(50, Place(0, 500), network)
    record = replace(record.branched(later, TrainingConfig(batch_size=20), parts), head=60)
    assert record.epoch_end(40, Place(0, 400)) == 50 + 24  # 469 of 969 samples are left, 20 at a time
    assert record.epoch_end(55, Place(0, 600)) == 55 + 19


def test_a_record_that_nobody_needs_gives_its_memory_back(parts: Split) -> None:
    history, other = History(), Network.random(seed=1)
    record, _ = trained(history, parts, TrainingConfig(), Network.random(seed=0), 400)
    assert history.bytes > 0
    del record
    elsewhere = Record(Stage(State(0, Place(), other), TrainingConfig(), parts), 1, other)
    history.state_at(elsewhere, 1)  # what was computed last is let go for this
    assert history.bytes == 0


@given(st.integers(1, 60), st.integers(1, 25), st.integers(0, 200), st.integers(0, 5))
def test_the_place_after_some_steps_is_found_by_taking_them_one_by_one(n: int, size: int, steps: int, epoch: int):
    epoch_now, used = epoch, 0
    for _ in range(steps):
        used += size
        if used >= n:
            epoch_now, used = epoch_now + 1, 0
    assert Place(epoch, 0).after(steps, n, size) == Place(epoch_now, used)


def test_an_epoch_takes_every_sample_once() -> None:
    order = epoch_order(100, 3, 7)
    assert sorted(order.tolist()) == list(range(100))
    assert not np.array_equal(order, epoch_order(100, 3, 8))
    assert np.array_equal(order, epoch_order(100, 3, 7))
