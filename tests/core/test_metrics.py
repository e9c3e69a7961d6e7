"""Loss, confusion counts and baseline, against scikit-learn."""

import numpy as np
import pytest
from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score, confusion_matrix, log_loss

from core.datasets import Dataset
from core.metrics import baseline, evaluate
from core.network import Network

ROWS = 40_000  # more than one block


def made(n: int, light: float, seed: int) -> Dataset:
    rng = np.random.default_rng(seed)
    return Dataset(rng.random((3, n)), rng.random(n) < light, "made", "made for a test")


def test_loss_and_counts_agree_with_scikit_learn() -> None:
    data, network = made(ROWS, 0.4, 1), Network(([[2.0, -3.0, 1.5]],), ([[0.1]],), ("logistic",))
    found = evaluate(network, data)
    a2 = network.forward_prop(data.X).A[-1][0]
    answers = a2 >= 0.5
    assert 0.1 < answers.mean() < 0.9
    counts = found.confusion
    rows = [[counts.true_dark, counts.false_light], [counts.false_dark, counts.true_light]]
    assert rows == confusion_matrix(data.y, answers).tolist()
    assert counts.total == ROWS
    assert found.accuracy == accuracy_score(data.y, answers)
    assert found.loss == pytest.approx(log_loss(data.y, a2), rel=1e-12)
    assert evaluate(network, data, "squared_error").loss == pytest.approx(np.mean((a2 - data.y) ** 2), rel=1e-12)


def test_one_half_counts_as_light() -> None:
    undecided = Network((np.zeros((1, 3)),), (np.zeros((1, 1)),), ("logistic",))
    counts = evaluate(undecided, made(50, 0.4, 2)).confusion
    assert counts.true_dark == counts.false_dark == 0


@pytest.mark.parametrize("light", [0.3, 0.7])
def test_the_baseline_is_scikit_learn_s_most_frequent_answer(light: float) -> None:
    train, test = made(200, light, 4), made(90, 0.5, 5)
    judge = DummyClassifier(strategy="most_frequent").fit(train.X.T, train.y)
    found = baseline(train, test)
    assert found.label == judge.predict(test.X.T)[0]
    assert found.accuracy == judge.score(test.X.T, test.y)


def test_a_tie_counts_as_dark() -> None:
    tie = Dataset(np.zeros((3, 2)), [0, 1], "tie", "made for a test")
    assert baseline(tie, tie).label == 0


def test_a_network_of_two_outputs_is_refused() -> None:
    with pytest.raises(ValueError, match="must have one output, not 2"):
        evaluate(Network.random((3, 3, 2)), made(20, 0.5, 6))
