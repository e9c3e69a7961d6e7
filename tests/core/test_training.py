"""Training: what it promises of its snapshots, its shuffles, its ends and its results."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from core.batches import Place
from core.changes import UseNetwork
from core.datasets import DATASETS, Dataset, Split, load_csv, split
from core.losses import LOSSES
from core.metrics import evaluate
from core.network import Network
from core.training import STOP_REASONS, Command, Snapshot, TrainingConfig, train


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


def last(config: TrainingConfig, parts: Split, network: Network) -> Snapshot:
    *_, snapshot = train(config, parts, network)
    return snapshot


def few(n: int, parts: Split) -> Split:
    return replace(parts, train=parts.train.take(np.arange(n)))


def test_the_same_arguments_give_the_same_bits(parts: Split) -> None:
    config = TrainingConfig(epochs=7, seed=3)
    first, again = (last(config, parts, Network.random(seed=3)) for _ in range(2))
    assert first.network.same_as(again.network)
    assert first.curve.rows.tobytes() == again.curve.rows.tobytes()


def test_how_often_it_yields_changes_no_bit(parts: Split) -> None:
    config = TrainingConfig(epochs=2, seed=1)
    start = Network.random(seed=1)
    generator = train(config, parts, start)
    snapshot = next(generator)
    while snapshot.stop_reason is None:
        snapshot = generator.send(Command(steps=1))
    assert snapshot.network.same_as(last(config, parts, start).network)


def test_one_step_agrees_with_the_gradients_of_the_network(parts: Split) -> None:
    whole = few(8, parts)
    config = TrainingConfig(learning_rate=0.3, batch_size=8, epochs=1)
    start = Network.random((3, 3, 1), seed=4)
    X, y = whole.train.X, whole.train.y[np.newaxis].astype(float)
    gradients = start.backward(start.forward_prop(X), X, y)
    result = last(config, whole, start).network
    for before, gradient, after in zip(start.weights, gradients.weights, result.weights, strict=True):
        np.testing.assert_allclose(after, before - 0.3 * gradient, rtol=1e-12)
    for before, gradient, after in zip(start.biases, gradients.biases, result.biases, strict=True):
        np.testing.assert_allclose(after, before - 0.3 * gradient, rtol=1e-12)


def test_the_last_smaller_batch_is_averaged_over_its_own_size(parts: Split) -> None:
    """Two samples in batches of one: the second of a batch of two would move half as far."""
    start = Network((np.zeros((1, 3)),), (np.zeros((1, 1)),), ("linear",))
    X, y = np.zeros((3, 3)), np.array([1, 1, 1])
    data = Dataset(X, y, "three", "made for a test")
    tiny = replace(parts, train=data, test=data)
    config = TrainingConfig(learning_rate=0.25, batch_size=2, epochs=1, loss="squared_error")
    # b = 0 -> 0 + 0.25 * 2 * (1 - 0) = 0.5 -> 0.5 + 0.25 * 2 * (1 - 0.5) = 0.75
    snapshot = last(config, tiny, start)
    assert snapshot.step == 2
    assert snapshot.network.biases[0][0, 0] == pytest.approx(0.75, abs=1e-15)


@pytest.mark.parametrize("loss", sorted(LOSSES))
@pytest.mark.parametrize("sizes", [(3, 1), (3, 3, 1), (3, 5, 4, 1)])
def test_every_depth_and_loss_learns(parts: Split, loss: str, sizes: tuple[int, ...]) -> None:
    activations = (*("tanh",) * (len(sizes) - 2), "logistic")
    start = Network.random(sizes, activations, "glorot", seed=0)
    config = TrainingConfig(learning_rate=0.3, epochs=20, loss=loss)
    before = evaluate(start, parts.test, loss).loss
    assert last(config, parts, start).test_loss < before / 3


def test_metrics_belong_to_the_network_of_the_same_snapshot(parts: Split) -> None:
    for snapshot in train(TrainingConfig(epochs=12), parts, Network.random(seed=2)):
        assert snapshot.train == evaluate(snapshot.network, parts.train)
        assert snapshot.test == evaluate(snapshot.network, parts.test)


def test_the_first_snapshot_is_the_start(parts: Split) -> None:
    start = Network.random(seed=9)
    snapshot = next(train(TrainingConfig(), parts, start))
    assert snapshot.network.same_as(start)
    assert (snapshot.step, snapshot.epoch, snapshot.stop_reason) == (0, 0, None)


def test_the_end_is_after_the_epochs(parts: Split) -> None:
    snapshot = last(TrainingConfig(epochs=3, batch_size=10), few(95, parts), Network.random(seed=0))
    assert (snapshot.step, snapshot.epoch, snapshot.stop_reason) == (30, 3, "finished")


def test_snapshots_are_frozen(parts: Split) -> None:
    snapshot = next(train(TrainingConfig(), parts, Network.random(seed=0)))
    arrays = (*snapshot.network.weights, *snapshot.network.biases, snapshot.curve.rows)
    assert not any(array.flags.writeable for array in arrays)


def test_going_on_where_a_training_ended_counts_and_shuffles_on(parts: Split) -> None:
    whole = last(TrainingConfig(epochs=5), parts, Network.random(seed=1))
    first = last(TrainingConfig(epochs=2), parts, Network.random(seed=1))
    *_, second = train(TrainingConfig(epochs=3), parts, first.network, start_step=first.step, start=first.place)
    assert second.network.same_as(whole.network)
    assert (second.step, second.epoch) == (whole.step, whole.epoch)


def test_each_epoch_has_an_order_of_its_own(parts: Split) -> None:
    """A batch of one at a rate that lets only the last sample decide shows the order."""
    config = TrainingConfig(batch_size=1, epochs=1)
    ends = [
        list(train(config, few(30, parts), Network.random(seed=0), start=Place(epoch)))[-1].network for epoch in (0, 1)
    ]
    assert not ends[0].same_as(ends[1])


def test_a_stop_command_ends_with_the_reason(parts: Split) -> None:
    generator = train(TrainingConfig(), parts, Network.random(seed=0))
    next(generator)
    snapshot = generator.send(Command(stop=True))
    assert (snapshot.stop_reason, snapshot.step) == ("stopped", 0)
    with pytest.raises(StopIteration):
        next(generator)


def test_a_changed_rate_and_a_changed_network_count_from_the_next_step(parts: Split) -> None:
    other = Network.random(seed=8)
    generator = train(TrainingConfig(learning_rate=0.5), few(10, parts), Network.random(seed=0))
    next(generator)
    snapshot = generator.send(Command(steps=1, learning_rate=1e-9, changes=(UseNetwork(other),)))
    np.testing.assert_allclose(snapshot.network.weights[0], other.weights[0], atol=1e-7)


def test_divergence_keeps_the_last_finite_network(parts: Split) -> None:
    start = Network.random((3, 3, 1), ("linear", "linear"), seed=0)
    config = TrainingConfig(learning_rate=50.0, loss="squared_error")
    first, again = (last(config, parts, start) for _ in range(2))
    assert first.stop_reason == "diverged"
    assert np.isfinite([first.train_loss, first.test_loss]).all()
    assert first.network.same_as(again.network)
    assert first.step == again.step > 0


def test_a_dead_start_is_said_at_once(parts: Split) -> None:
    start = Network.random(seed=0)
    start = Network(start.weights, (start.biases[0] - 10, start.biases[1]), start.activations)
    snapshot = last(TrainingConfig(), parts, start)
    assert (snapshot.stop_reason, snapshot.step) == ("dead", 0)


def test_nodes_that_die_on_the_way_are_noticed(parts: Split) -> None:
    start = Network.random(seed=0)
    config = TrainingConfig(learning_rate=30.0, epochs=200)
    snapshot = last(config, parts, start)
    assert snapshot.stop_reason == "dead"
    assert not np.any(snapshot.network.forward_prop(parts.train.X).A[0])


def test_every_reason_has_its_words() -> None:
    rules = {"target_loss", "target_accuracy", "no_progress", "step_limit"}
    assert set(STOP_REASONS) == {"finished", "stopped", "diverged", "dead", *rules}


def test_the_curve_never_goes_back_and_ends_at_the_end(parts: Split) -> None:
    snapshot = last(TrainingConfig(epochs=1_500), few(20, parts), Network.random(seed=0))
    steps = snapshot.curve.step
    assert steps[0] == 0
    assert steps[-1] == snapshot.step == 3_000
    assert all(earlier < later for earlier, later in pairwise(steps))
    assert 100 <= len(steps) <= 1_000


def test_a_point_of_the_curve_is_what_was_measured_at_its_step(parts: Split) -> None:
    snapshot = last(TrainingConfig(epochs=5), parts, Network.random(seed=0))
    k = len(snapshot.curve.step) // 2
    step = int(snapshot.curve.step[k])
    generator = train(TrainingConfig(epochs=5), parts, Network.random(seed=0))
    next(generator)
    there = next(s for s in iter(lambda: generator.send(Command(steps=1)), None) if s.step == step)
    assert snapshot.curve.rows[k].tolist() == [
        step,
        there.epoch,
        there.train_loss,
        there.train_accuracy,
        there.test_loss,
        there.test_accuracy,
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("learning_rate", 0),
        ("learning_rate", -1.0),
        ("learning_rate", float("nan")),
        ("learning_rate", "fast"),
        ("learning_rate", 10**400),
        ("learning_rate", np.complex128(1)),
        ("learning_rate", np.True_),
        ("learning_rate", True),
        ("batch_size", 0),
        ("batch_size", 2.5),
        ("epochs", 0),
        ("epochs", True),
        ("seed", -1),
        ("seed", None),
        ("loss", "hinge"),
        ("loss", []),
    ],
)
def test_a_wrong_hyper_parameter_is_named(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"^{field} must be"):
        TrainingConfig(**{field: value})


def test_numpy_s_numbers_become_plain_ones() -> None:
    config = TrainingConfig(np.float32(0.25), np.int64(5), np.int32(2), np.uint8(3))
    assert config == TrainingConfig(0.25, 5, 2, 3)
    assert [type(value) for value in vars(config).values()] == [float, int, int, int, str]


def test_a_network_of_other_layers_cannot_take_over(parts: Split) -> None:
    generator = train(TrainingConfig(), parts, Network.random(seed=0))
    next(generator)
    with pytest.raises(ValueError, match="a network of the same layers"):
        generator.send(Command(changes=(UseNetwork(Network.random((3, 1, 1))),)))


@pytest.mark.parametrize("sizes", [(2, 3, 1), (3, 3, 2)])
def test_a_network_for_something_else_is_refused(parts: Split, sizes: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="needs 3 inputs and 1 output"):
        next(train(TrainingConfig(), parts, Network.random(sizes)))


def test_a_single_node_finds_what_logistic_regression_finds(parts: Split) -> None:
    start = Network((np.zeros((1, 3)),), (np.zeros((1, 1)),), ("logistic",))
    judge = LogisticRegression(C=1e9, max_iter=10_000).fit(parts.train.X.T, parts.train.y)
    result = last(TrainingConfig(learning_rate=2.0, batch_size=200, epochs=400), parts, start)
    ours = result.network.weights[0][0] / np.linalg.norm(result.network.weights[0])
    theirs = judge.coef_[0] / np.linalg.norm(judge.coef_[0])
    np.testing.assert_allclose(ours, theirs, atol=0.02)


def test_the_defaults_learn_the_source_document_s_data(source_csv) -> None:
    data = load_csv(source_csv)
    black_and_white = np.array([[0.0, 1.0]] * 3)
    accuracies, answers = [], []
    for seed in range(20):
        snapshot = last(TrainingConfig(seed=seed), split(data, seed=seed), Network.random(seed=seed))
        accuracies.append(snapshot.test_accuracy)
        answers.append(snapshot.network.forward_prop(black_and_white).A[-1][0])
    assert np.median(accuracies) >= 0.985
    assert min(accuracies) >= 0.93
    black, white = np.array(answers).T
    assert black[0] > 0.99
    assert np.median(black) > 0.99
    assert black.min() > 0.97
    assert white.max() < 0.01


def test_large_parts_are_not_measured_at_every_snapshot_but_at_the_end() -> None:
    rng = np.random.default_rng(0)
    X = rng.random((3, 60_000))
    big = Dataset(X, (X.sum(axis=0) < 1.5).astype(int), "big", "made for a test")
    parts = split(big, keep_duplicates_together=False)
    snapshots = list(train(TrainingConfig(epochs=4, batch_size=20), parts, Network.random(seed=0)))
    assert snapshots[0].train is not None
    assert snapshots[-1].test == evaluate(snapshots[-1].network, parts.test)
    assert any(s.train is None and s.train_loss is None for s in snapshots)
