"""Two judges that scikit-learn learns from the same rows as the network: fitted here, kept as networks."""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.dataset_value import Dataset
from core.messages import tr
from core.network import Network

if TYPE_CHECKING:
    from sklearn.linear_model import LogisticRegression
    from sklearn.neural_network import MLPClassifier

LEARNED = ("mlp", "logistic_regression")
"""The keys in `core.judges.JUDGES` of the judges that are fitted here."""

FIT_SEED = 0
"""Of MLPClassifier's start weights and of the order of its mini-batches."""

LEARNING_RATE = 0.01
"""Of MLPClassifier's Adam. Its default, 0.001, is too small for a few thousand rows and three nodes."""

MOST_EPOCHS = 500
"""After so many epochs MLPClassifier is taken as it is."""

_SMALLEST_GAIN = 1e-4  # MLPClassifier's own `tol`: a smaller one counts as none
_PATIENCE = 10  # its own `n_iter_no_change`: epochs without a gain until it ends
_MOST_ITERATIONS = 1_000

_ACTIVATIONS = {"linear": "identity", "logistic": "logistic", "tanh": "tanh", "relu": "relu"}
_NAMES = {theirs: ours for ours, theirs in _ACTIVATIONS.items()}


@dataclass(frozen=True, eq=False)
class Fit:
    """A judge that was learned.

    Attributes
    ----------
    network : Network
        It answers as the estimator's ``predict_proba`` does.
    has_converged : bool
        Whether the fit ended by itself and not because it took too long.
    """

    network: Network
    has_converged: bool


class FitCancelled(Exception):  # noqa: N818 - no error: somebody asked for it
    """The fit was given up because nobody waits for it any more."""


def fit_mlp(
    train: Dataset,
    hidden_sizes: Sequence[int],
    activation: str = "relu",
    progress: Callable[[float], bool] | None = None,
) -> Fit:
    """Fit scikit-learn's MLPClassifier with Adam, and stop it by its own rule.

    Parameters
    ----------
    train : Dataset
    hidden_sizes : sequence of int
        The nodes of each hidden layer; there may be none.
    activation : str
        A name of `core.activations.ACTIVATIONS` for all of them; ReLU where scikit-learn has it not.
    progress : callable, optional
        Told the share of `MOST_EPOCHS` that is done; returns False to give up.

    Raises
    ------
    ValueError
        If all labels are the same.
    FitCancelled
        If `progress` says so.
    """
    _require_both_labels(train)
    from sklearn.neural_network import MLPClassifier

    estimator = MLPClassifier(
        tuple(hidden_sizes),
        activation=_ACTIVATIONS.get(activation, "relu"),
        learning_rate_init=LEARNING_RATE,
        random_state=np.random.RandomState(FIT_SEED),  # one that goes on, else every epoch has the same order
    )
    best, waited, X = np.inf, 0, train.X.T
    for epoch in range(MOST_EPOCHS):
        if progress is not None and not progress(epoch / MOST_EPOCHS):
            raise FitCancelled
        estimator.partial_fit(X, train.y, classes=(0, 1))
        waited = 0 if estimator.loss_ <= best - _SMALLEST_GAIN else waited + 1
        best = min(best, estimator.loss_)
        if waited > _PATIENCE:
            return Fit(network_of(estimator), has_converged=True)
    return Fit(network_of(estimator), has_converged=False)


def fit_logistic_regression(train: Dataset) -> Fit:
    """Fit scikit-learn's LogisticRegression with its own defaults (L2 penalty, C = 1).

    Raises
    ------
    ValueError
        If all labels are the same.
    """
    _require_both_labels(train)
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    estimator = LogisticRegression(max_iter=_MOST_ITERATIONS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is told by `has_converged`
        estimator.fit(train.X.T, train.y)
    return Fit(network_of(estimator), has_converged=bool(estimator.n_iter_[0] < _MOST_ITERATIONS))


def network_of(estimator: "MLPClassifier | LogisticRegression") -> Network:
    """Return the network that answers as a fitted estimator for two classes does.

    Logistic regression is a network without a hidden layer.
    """
    if hasattr(estimator, "coefs_"):
        weights, biases = estimator.coefs_, estimator.intercepts_
        hidden = _NAMES[estimator.activation]
    else:
        weights, biases, hidden = [estimator.coef_.T], [estimator.intercept_], ""
    activations = (*[hidden] * (len(weights) - 1), "logistic")
    return Network(tuple(w.T for w in weights), tuple(b.reshape(-1, 1) for b in biases), activations)


def _require_both_labels(train: Dataset) -> None:
    if train.n_light in (0, train.n_rows):
        raise ValueError(
            tr("The training part has only light fonts; to learn, it needs dark ones as well.")
            if train.n_light
            else tr("The training part has only dark fonts; to learn, it needs light ones as well.")
        )
