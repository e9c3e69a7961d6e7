"""The network as a value, its forward pass by hand and its gradients by finite differences."""

from itertools import product

import numpy as np
import pytest
from sklearn.neural_network import MLPClassifier

from core.activations import ACTIVATIONS
from core.losses import LOSSES
from core.network import INITS, Network

RNG = np.random.default_rng(11)


def by_hand() -> Network:
    return Network(
        (np.array([[1.0, 2.0, 3.0], [-1.0, 0.0, 1.0], [0.5, 0.5, 0.5]]), np.array([[1.0, 2.0, -1.0]])),
        (np.array([[0.0], [-1.0], [0.25]]), np.array([[0.5]])),
        ("relu", "logistic"),
    )


def test_forward_pass_worked_out_by_hand() -> None:
    Z1, A1, Z2, A2 = by_hand().forward_prop(np.array([[0.2], [0.4], [0.6]]))
    np.testing.assert_allclose(Z1, [[2.8], [-0.6], [0.85]], rtol=1e-14)
    np.testing.assert_allclose(A1, [[2.8], [0.0], [0.85]], rtol=1e-14)
    np.testing.assert_allclose(Z2, [[2.45]], rtol=1e-14)
    np.testing.assert_allclose(A2, [[1 / (1 + np.exp(-2.45))]], rtol=1e-14)


def test_forward_pass_agrees_with_scikit_learn() -> None:
    X = RNG.random((40, 3))
    y = (X.sum(axis=1) > 1.5).astype(int)
    judge = MLPClassifier((5, 4), max_iter=2_000, tol=1e-3, random_state=0).fit(X, y)
    network = Network(
        tuple(w.T for w in judge.coefs_),
        tuple(b[:, np.newaxis] for b in judge.intercepts_),
        ("relu", "relu", "logistic"),
    )
    np.testing.assert_allclose(network.forward_prop(X.T).A[-1][0], judge.predict_proba(X)[:, 1], rtol=1e-12)


def loss_by_definition(loss: str, activation: str, a: np.ndarray, y: np.ndarray) -> float:
    if loss == "squared_error":
        return float(np.sum((a - y) ** 2) / y.shape[1])
    if activation == "softmax":
        return float(-np.sum(y * np.log(a)) / y.shape[1])
    return float(-np.sum(y * np.log(a) + (1 - y) * np.log(1 - a)) / y.shape[1])


def central_differences(network: Network, X: np.ndarray, y: np.ndarray, loss: str, kind: str, k: int) -> np.ndarray:
    source = getattr(network, kind)[k]
    result, h = np.empty_like(source), 1e-5

    def at(index: tuple[int, ...], offset: float) -> float:
        changed = [np.array(part) for part in getattr(network, kind)]
        changed[k][index] += offset
        parts = {"weights": network.weights, "biases": network.biases, kind: tuple(changed)}
        moved = Network(parts["weights"], parts["biases"], network.activations)
        return loss_by_definition(loss, network.activations[-1], moved.forward_prop(X).A[-1], y)

    for index in np.ndindex(source.shape):
        fine = (8 * (at(index, h) - at(index, -h)) - (at(index, 2 * h) - at(index, -2 * h))) / (12 * h)
        result[index] = fine
    return result


def network_in_range(hidden: str, output: str) -> tuple[Network, np.ndarray]:
    """Return a network whose outputs are probabilities and whose Z keep away from kinks."""
    X = RNG.uniform(0.1, 0.9, (3, 6))
    for seed in range(1_000):
        network = Network.random((3, 4, 2), (hidden, output), "glorot", seed)
        shift = 0.4 if output not in ("logistic", "softmax") else 0.0
        shifted = tuple(b + shift * (k == 1) for k, b in enumerate(network.biases))
        network = Network(network.weights, shifted, network.activations)
        Z1, _, Z2, A2 = network.forward_prop(X)
        if min(np.abs(Z1).min(), np.abs(Z2).min()) > 1e-2 and A2.min() > 0.05 and A2.max() < 0.95:
            return network, X
    raise AssertionError("no such network among a thousand")


@pytest.mark.parametrize(("hidden", "output", "loss"), list(product(ACTIVATIONS, ACTIVATIONS, LOSSES)))
def test_gradients_agree_with_finite_differences(hidden: str, output: str, loss: str) -> None:
    network, X = network_in_range(hidden, output)
    y = np.eye(2)[RNG.integers(0, 2, X.shape[1])].T
    gradients = network.backward(network.forward_prop(X), X, y, loss)
    for kind in ("weights", "biases"):
        for k, found in enumerate(getattr(gradients, kind)):
            expected = central_differences(network, X, y, loss, kind, k)
            scale = max(np.abs(expected).max(), 1e-3)
            assert np.abs(found - expected).max() <= 1e-7 * scale


def test_a_dead_node_gets_no_gradient_at_all() -> None:
    network = by_hand()
    biases = (np.array([[0.0], [-100.0], [0.25]]), network.biases[1])
    network = Network(network.weights, biases, network.activations)
    X = RNG.random((3, 8))
    gradients = network.backward(network.forward_prop(X), X, np.ones((1, 8)))
    assert not gradients.weights[0][1].any()
    assert not gradients.biases[0][1].any()
    assert gradients.weights[0][0].any()
    assert gradients.weights[1][0, 1] == 0


def test_saturated_outputs_keep_their_gradient() -> None:
    network = Network((np.array([[1000.0]]),), (np.array([[0.0]]),), ("logistic",))
    X = np.array([[1.0]])
    gradients = network.backward(network.forward_prop(X), X, np.array([[0.0]]))
    assert gradients.weights[0][0, 0] == 1.0


@pytest.mark.parametrize("init", INITS)
def test_the_same_seed_gives_the_same_network(init: str) -> None:
    first, again = (Network.random(init=init, seed=5) for _ in range(2))
    assert first.same_as(again)
    assert not first.same_as(Network.random(init=init, seed=6))


def test_the_uniform_start_lies_between_zero_and_one() -> None:
    network = Network.random((3, 50, 1), seed=1)
    numbers = np.concatenate([part.ravel() for part in network.weights + network.biases])
    assert numbers.min() >= 0
    assert numbers.max() < 1
    assert numbers.mean() == pytest.approx(0.5, abs=0.1)


def test_he_and_glorot_have_their_spread() -> None:
    he = Network.random((200, 300, 1), init="he", seed=1)
    glorot = Network.random((200, 300, 1), init="glorot", seed=1)
    assert he.weights[0].var() == pytest.approx(2 / 200, rel=0.03)
    assert np.abs(glorot.weights[0]).max() <= np.sqrt(6 / 500)
    assert glorot.weights[0].var() == pytest.approx(2 / 500, rel=0.03)
    assert not any(b.any() for b in he.biases + glorot.biases)


def test_parameters_cannot_be_changed() -> None:
    network = by_hand()
    with pytest.raises(ValueError, match="read-only"):
        network.weights[0][0, 0] = 5.0


def test_what_a_forward_pass_computed_cannot_be_changed() -> None:
    assert not any(part.flags.writeable for part in by_hand().forward_prop(np.ones((3, 2))))


def test_a_network_keeps_its_own_copy() -> None:
    w = np.ones((1, 3))
    network = Network((w,), (np.zeros((1, 1)),), ("logistic",))
    w[0, 0] = 7.0
    assert network.weights[0][0, 0] == 1.0


W, B = np.ones((2, 3)), np.zeros((2, 1))


@pytest.mark.parametrize(
    ("weights", "biases", "activations", "says"),
    [
        ((W, np.ones((1, 3))), (B, np.zeros((1, 1))), ("relu", "logistic"), r"Layer 2: the weights .* \(n_out, 2\)"),
        ((W,), (np.zeros((3, 1)),), ("relu",), r"Layer 1: the biases must have the shape \(2, 1\)"),
        ((W,), (np.zeros(2),), ("relu",), "Layer 1: the biases"),
        ((W * np.nan,), (B,), ("relu",), "Layer 1: every weight and bias must be a finite number"),
        ((W,), (B + np.inf,), ("relu",), "Layer 1: every weight"),
        ((W, np.ones((1, 2)) * np.nan), (B, np.zeros((1, 1))), ("relu", "logistic"), "Layer 2: every weight"),
        ((W,), (B,), ("step",), "Layer 1: the activation must be one of linear"),
        ((W,), (B,), (), "as many weight matrices"),
        ((), (), (), "at least one"),
        ((np.ones(3),), (B,), ("relu",), "Layer 1: the weights"),
        ((W, [[1.0, 2.0], [3.0]]), (B, B), ("relu", "relu"), "Layer 2: the parameters must be a matrix of numbers"),
        ((W,), (["a", "b"],), ("relu",), "Layer 1: the parameters must be"),
        ((W,), (B,), ([],), "Layer 1: the activation must be one of linear"),
    ],
)
def test_wrong_parameters_are_named(weights: tuple, biases: tuple, activations: tuple, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Network(weights, biases, activations)


@pytest.mark.parametrize("shape", [(4, 2), (3,), (3, 2, 1)])
def test_samples_of_another_shape_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"X must have the shape \(3, n\)"):
        by_hand().forward_prop(np.zeros(shape))


def test_wishes_of_another_shape_are_refused() -> None:
    network, X = by_hand(), RNG.random((3, 4))
    with pytest.raises(ValueError, match=r"y must have the shape \(1, 4\), not \(4,\)"):
        network.backward(network.forward_prop(X), X, np.zeros(4))
    with pytest.raises(ValueError, match="loss must be one of log_loss, squared_error"):
        network.backward(network.forward_prop(X), X, np.zeros((1, 4)), "hinge")


@pytest.mark.parametrize("sizes", [(3,), (3, 0, 1), (3, 1.5, 1), (3, 3.0, 1), (3, "3", 1), (3, float("inf"), 1)])
def test_impossible_layer_sizes_are_refused(sizes: tuple) -> None:
    with pytest.raises(ValueError, match="layer_sizes needs at least two whole numbers"):
        Network.random(sizes)
