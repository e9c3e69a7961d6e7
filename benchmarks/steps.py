"""One mini-batch step, against scikit-learn's own SGD on the same sizes."""

import time
import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from benchmarks.row import Row
from core.datasets import DATASETS, split
from core.network import Network
from core.training import TrainingConfig, train


def measure(quick: bool = False) -> list[Row]:
    """Return the row; both take the same number of steps with batches of ten."""
    parts = split(DATASETS["bundled"].load())
    epochs = 100 if quick else 300
    ratios = []
    for seed in range(3):
        began = time.perf_counter()
        *_, last = train(TrainingConfig(epochs=epochs, seed=seed), parts, Network.random(seed=seed))
        ours = (time.perf_counter() - began) / last.step
        theirs = _scikit_learn(parts.train.X.T, parts.train.y, epochs, seed) / last.step
        ratios.append(theirs / ours)
    middle = sorted(ratios)[1]
    return [
        Row("a mini-batch step of ten: scikit-learn / ours", middle, 8, at_least=True, detail=f"{1e6 * ours:.1f} µs")
    ]


def _scikit_learn(X: object, y: object, epochs: int, seed: int) -> float:
    judge = MLPClassifier(
        (3,),
        solver="sgd",
        batch_size=10,
        momentum=0.0,
        learning_rate_init=0.05,
        alpha=0.0,
        max_iter=epochs,
        n_iter_no_change=epochs + 1,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        began = time.perf_counter()
        judge.fit(X, y)
        return time.perf_counter() - began
