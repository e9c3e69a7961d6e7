"""The training thread: orders, ends, and errors."""

import time

import pytest

from core.batches import Place
from core.changes import UseNetwork
from core.datasets import DATASETS, Split, split
from core.history import State
from core.network import Network
from core.training import Command, TrainingConfig, train
from gui.training_worker import Order, TrainingWorker

BEGINNING = State(0, Place(), Network.random(seed=0))


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


def until(condition, seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "the worker did not get there"


def waits(worker: TrainingWorker) -> bool:
    return worker.report.waiting and worker.report.obeyed == worker.given


def test_it_comes_to_the_same_network_as_the_generator(parts: Split) -> None:
    config = TrainingConfig(epochs=3)
    worker = TrainingWorker(config, parts, BEGINNING)
    worker.give(Order(steps=-1))
    until(lambda: worker.report.snapshot is not None and worker.report.snapshot.stop_reason == "finished")
    *_, expected = train(config, parts, Network.random(seed=0))
    assert worker.report.snapshot.network.same_as(expected.network)


def test_steps_epochs_and_pauses_come_to_the_same_network(parts: Split) -> None:
    config = TrainingConfig(epochs=2)
    worker = TrainingWorker(config, parts, BEGINNING)
    for order, step in ((Order(steps=1), 1), (Order(steps=3), 4), (Order(to_epoch_end=True), 97)):
        worker.give(order)
        until(lambda: waits(worker))
        assert worker.report.snapshot.step == step
    worker.give(Order(steps=-1, pace=100.0))
    until(lambda: worker.report.snapshot.step > 97)
    worker.give(Order(steps=0))
    until(lambda: waits(worker))
    assert worker.report.snapshot.stop_reason is None
    worker.give(Order(steps=-1, pace=0.0))
    until(lambda: worker.report.snapshot.stop_reason == "finished")
    *_, expected = train(config, parts, Network.random(seed=0))
    assert worker.report.snapshot.network.same_as(expected.network)


def test_two_steps_asked_for_at_once_are_two(parts: Split) -> None:
    worker = TrainingWorker(TrainingConfig(), parts, BEGINNING)
    worker.give(Order(steps=1))
    worker.give(Order(steps=1))
    until(lambda: waits(worker))
    assert worker.report.snapshot.step == 2
    worker.stop()
    worker.wait(5.0)


@pytest.mark.parametrize("order", [Order(), Order(steps=-1), Order(steps=-1, pace=10.0)], ids=["idle", "fast", "slow"])
def test_it_stops_at_once_in_every_state(parts: Split, order: Order) -> None:
    worker = TrainingWorker(TrainingConfig(epochs=10_000), parts, BEGINNING)
    worker.give(order)
    until(lambda: worker.report.snapshot is not None)
    worker.stop()
    worker.wait(5.0)
    assert worker.report.snapshot.stop_reason == "stopped"


def test_a_change_while_it_waits_counts_when_it_goes_on(parts: Split) -> None:
    other = Network.random(seed=7)
    worker = TrainingWorker(TrainingConfig(), parts, BEGINNING)
    worker.give(Order(command=Command(changes=(UseNetwork(other),))))
    worker.give(Order(command=Command(learning_rate=1e-12)))
    worker.give(Order(steps=1))
    until(lambda: waits(worker))
    assert worker.report.snapshot.network.weights[0] == pytest.approx(other.weights[0], abs=1e-9)
    worker.stop()
    worker.wait(5.0)


def test_an_error_of_the_program_is_reported_with_its_traceback(parts: Split) -> None:
    worker = TrainingWorker(TrainingConfig(), parts, State(0, Place(), Network.random((2, 1), ("logistic",))))
    until(lambda: bool(worker.report.error))
    assert "needs 3 inputs" in worker.report.error
    assert "Traceback" in worker.report.error
