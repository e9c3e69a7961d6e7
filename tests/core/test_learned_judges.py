"""What scikit-learn learns, kept as networks."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from core.dataset_value import Dataset
from core.datasets import DATASETS, Split, split
from core.learned_judges import FitCancelled, fit_logistic_regression, fit_mlp, network_of


@pytest.fixture(scope="module")
def parts() -> Split:
    return split(DATASETS["bundled"].load())


@pytest.fixture(scope="module")
def X() -> np.ndarray:
    return np.random.default_rng(1).random((3, 500))


@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("sizes", [(), (3,), (5, 4)])
def test_a_network_answers_as_the_mlp_does(activation, sizes, parts, X) -> None:
    estimator = MLPClassifier(sizes, activation=activation, random_state=3)
    for _ in range(3):
        estimator.partial_fit(parts.train.X.T, parts.train.y, classes=(0, 1))
    answers = network_of(estimator).forward_prop(X).A[-1][0]
    assert np.abs(answers - estimator.predict_proba(X.T)[:, 1]).max() < 1e-12


def test_a_network_answers_as_the_logistic_regression_does(parts, X) -> None:
    estimator = LogisticRegression().fit(parts.train.X.T, parts.train.y)
    network = network_of(estimator)
    assert network.layer_sizes == (3, 1)
    assert np.abs(network.forward_prop(X).A[-1][0] - estimator.predict_proba(X.T)[:, 1]).max() < 1e-12


def test_the_logistic_regression_is_scikit_learn_s_own(parts, X) -> None:
    fit = fit_logistic_regression(parts.train)
    expected = LogisticRegression(max_iter=1_000).fit(parts.train.X.T, parts.train.y).predict_proba(X.T)[:, 1]
    assert fit.has_converged
    assert np.abs(fit.network.forward_prop(X).A[-1][0] - expected).max() < 1e-12


def test_the_mlp_learns_and_has_the_nodes_that_were_asked_for(parts) -> None:
    fit = fit_mlp(parts.train, (3,))
    answers = fit.network.forward_prop(parts.test.X).A[-1][0] >= 0.5
    assert fit.network.layer_sizes == (3, 3, 1)
    assert fit.network.activations == ("relu", "logistic")
    assert np.mean(answers == parts.test.y) > 0.97


def test_the_same_rows_give_the_same_mlp(parts) -> None:
    few = parts.train.take(np.arange(100))
    assert fit_mlp(few, (2,)).network.same_as(fit_mlp(few, (2,)).network)


@pytest.mark.parametrize(
    ("asked", "taken"), [("leaky_relu", "relu"), ("softmax", "relu"), ("linear", "linear"), ("tanh", "tanh")]
)
def test_an_activation_that_scikit_learn_lacks_becomes_relu(asked, taken, parts) -> None:
    few = parts.train.take(np.arange(60))
    assert fit_mlp(few, (2,), asked).network.activations == (taken, "logistic")


@pytest.mark.parametrize("label", [0, 1])
@pytest.mark.parametrize("fit", [lambda train: fit_mlp(train, (3,)), fit_logistic_regression])
def test_rows_of_one_label_only_are_refused_in_a_sentence(label, fit) -> None:
    train = Dataset(np.full((3, 4), 0.5), np.full(4, label), "one label", "")
    font = "light" if label else "dark"
    with pytest.raises(ValueError, match=f"only {font} fonts"):
        fit(train)


def test_a_fit_can_be_given_up(parts) -> None:
    told: list[float] = []

    def progress(share: float) -> bool:
        told.append(share)
        return len(told) < 4

    with pytest.raises(FitCancelled):
        fit_mlp(parts.train, (3,), progress=progress)
    assert len(told) == 4
    assert told == sorted(told)


def test_a_fit_that_does_not_settle_says_so_without_a_warning() -> None:
    """Labels that follow no rule at all are learned for ever."""
    rng = np.random.default_rng(0)
    train = Dataset(rng.random((3, 40)), rng.integers(0, 2, 40), "noise", "")
    assert not fit_mlp(train, (60,)).has_converged
