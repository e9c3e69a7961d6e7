"""A feed-forward network as a frozen value, with its forward and backward pass."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike

from core.activations import ACTIVATIONS, Array
from core.losses import LOSSES
from core.messages import tr

INITS = ("uniform", "he", "glorot")


@dataclass(frozen=True, eq=False)
class ForwardPass:
    """What every layer computed; unpacks as ``Z1, A1, Z2, A2`` for two layers.

    Attributes
    ----------
    Z : tuple of ndarray of shape (n_nodes, n_samples)
        The values before the activation, one array for each layer. Read-only.
    A : tuple of ndarray of shape (n_nodes, n_samples)
        The values after it. Read-only.
    """

    Z: tuple[Array, ...]
    A: tuple[Array, ...]

    def __iter__(self) -> Iterator[Array]:
        for z, a in zip(self.Z, self.A, strict=True):
            yield z
            yield a


@dataclass(frozen=True, eq=False)
class Gradients:
    """dC/dW and dC/db of every layer, in the shapes of the network's own parameters.

    Attributes
    ----------
    weights : tuple of ndarray of shape (n_out, n_in)
    biases : tuple of ndarray of shape (n_out, 1)
    """

    weights: tuple[Array, ...]
    biases: tuple[Array, ...]


@dataclass(frozen=True, eq=False)
class Network:
    """A feed-forward network.

    Attributes
    ----------
    weights : tuple of ndarray of shape (n_out, n_in)
        One matrix for each layer; rows belong to the nodes, columns to their inputs. Read-only.
    biases : tuple of ndarray of shape (n_out, 1)
        One column for each layer. Read-only.
    activations : tuple of str
        One name of `ACTIVATIONS` for each layer.
    off : frozenset of tuple of int
        The hidden nodes whose output is held at 0, each as (layer, row): the layer counted from 1,
        the row from 0. Their parameters stay.

    Raises
    ------
    ValueError
        If shapes do not fit together, a number is not finite, an activation is unknown or a node
        that is off does not exist; the sentence names the layer, counted from 1.
    """

    weights: tuple[Array, ...]
    biases: tuple[Array, ...]
    activations: tuple[str, ...]
    off: frozenset[tuple[int, int]] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", tuple(_frozen_copy(w, k) for k, w in enumerate(self.weights, start=1)))
        object.__setattr__(self, "biases", tuple(_frozen_copy(b, k) for k, b in enumerate(self.biases, start=1)))
        object.__setattr__(self, "activations", tuple(self.activations))
        object.__setattr__(self, "off", frozenset(self.off))
        _check(self)

    @classmethod
    def random(
        cls,
        layer_sizes: Sequence[int] = (3, 3, 1),
        activations: Sequence[str] = ("relu", "logistic"),
        init: str = "uniform",
        seed: int | None = None,
    ) -> "Network":
        """Return a network with random parameters; the same seed gives the same numbers.

        Parameters
        ----------
        layer_sizes : sequence of int
            The number of inputs, then the number of nodes of each layer.
        activations : sequence of str
            One for each layer.
        init : {"uniform", "he", "glorot"}
            ``uniform`` draws weights and biases from [0, 1), as the source document does. ``he``
            draws weights from a normal distribution of variance 2 / n_in (He et al. 2015,
            arXiv:1502.01852), ``glorot`` from a uniform one within ±√(6 / (n_in + n_out))
            (Glorot and Bengio 2010); both start with biases of 0.
        seed : int, optional
            Without one, the numbers differ from call to call.

        Raises
        ------
        ValueError
            If `init` is unknown or the sizes and activations do not fit together.
        """
        if init not in INITS:
            raise ValueError(tr("init must be one of {choices}, not {value!r}.", choices=", ".join(INITS), value=init))
        if len(layer_sizes) < 2 or not all(isinstance(size, int | np.integer) and size >= 1 for size in layer_sizes):
            raise ValueError(
                tr("layer_sizes needs at least two whole numbers from 1 up, not {value}.", value=tuple(layer_sizes))
            )
        rng = np.random.default_rng(seed)
        weights, biases = [], []
        for n_in, n_out in pairwise(layer_sizes):
            w, b = _start_values(rng, n_in, n_out, init)
            weights.append(w)
            biases.append(b)
        return cls(tuple(weights), tuple(biases), tuple(activations))

    @property
    def layer_sizes(self) -> tuple[int, ...]:
        """The number of inputs, then the number of nodes of each layer."""
        return (self.weights[0].shape[1], *(w.shape[0] for w in self.weights))

    def rows_off(self, layer: int) -> list[int]:
        """Return the rows of the nodes of a layer, counted from 1, that are held at 0."""
        return sorted(row for k, row in self.off if k == layer)

    def same_as(self, other: "Network") -> bool:
        """Say whether `other` has the same activations and nodes and, bit for bit, the same parameters."""
        return (
            self.activations == other.activations
            and self.off == other.off
            and self.layer_sizes == other.layer_sizes
            and all(
                a.tobytes() == b.tobytes()
                for a, b in zip(self.weights + self.biases, other.weights + other.biases, strict=True)
            )
        )

    def forward_prop(self, X: ArrayLike) -> ForwardPass:
        """Compute every layer for the samples `X`.

        Parameters
        ----------
        X : array_like of shape (n_in, n_samples)
            One column for each sample; colour channels divided by 255.

        Raises
        ------
        ValueError
            If X has another number of rows or is not a matrix.
        """
        a = np.asarray(X, dtype=float)
        if a.ndim != 2 or a.shape[0] != self.layer_sizes[0]:
            raise ValueError(
                tr("X must have the shape ({n_in}, n), not {shape}.", n_in=self.layer_sizes[0], shape=a.shape)
            )
        Z, A = [], []
        # Parameters of 1e300 are finite, their products need not be: infinity is then the answer.
        with np.errstate(over="ignore", invalid="ignore"):
            for k, (w, b, name) in enumerate(zip(self.weights, self.biases, self.activations, strict=True), start=1):
                z = w @ a + b
                a = ACTIVATIONS[name].function(z)
                if self.off:
                    a[self.rows_off(k)] = 0.0
                z.flags.writeable = a.flags.writeable = False
                Z.append(z)
                A.append(a)
        return ForwardPass(tuple(Z), tuple(A))

    def backward(self, forward_pass: ForwardPass, X: ArrayLike, y: ArrayLike, loss: str = "log_loss") -> Gradients:
        """Return the gradients of the mean loss by back-propagation.

        Parameters
        ----------
        forward_pass : ForwardPass
            What `forward_prop` returned for the same `X`.
        X : array_like of shape (n_in, n_samples)
        y : array_like of shape (n_out, n_samples)
            The wished outputs.
        loss : str
            A name of `LOSSES`.

        Raises
        ------
        ValueError
            If a shape does not fit or the loss is unknown.

        Notes
        -----
        The error of a hidden layer is elementwise, ``dZ1 = (W2ᵀ dZ2) * relu'(Z1)``: Nielsen,
        Neural Networks and Deep Learning, chapter 2, equation BP2.
        """
        x, wished = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
        _check_backward(self, forward_pass, x, wished, loss)
        inputs = (x, *forward_pass.A[:-1])
        n = x.shape[1]
        dz = LOSSES[loss].gradient(self.activations[-1], forward_pass.Z[-1], forward_pass.A[-1], wished)
        weights: list[Array] = []
        biases: list[Array] = []
        for k in reversed(range(len(self.weights))):
            weights.append(dz @ inputs[k].T / n)
            biases.append(np.sum(dz, axis=1, keepdims=True) / n)
            if k > 0:
                dc_da = self.weights[k].T @ dz
                dc_da[self.rows_off(k)] = 0.0  # nothing depends on an output that is held
                dz = ACTIVATIONS[self.activations[k - 1]].pull_back(forward_pass.Z[k - 1], dc_da)
        return Gradients(tuple(reversed(weights)), tuple(reversed(biases)))


def _frozen_copy(values: ArrayLike, layer: int) -> Array:
    try:
        array = np.array(values, dtype=float)
    except (ValueError, TypeError):
        # NumPy's words for rows of unequal length or for texts speak of its interface.
        raise ValueError(tr("Layer {layer}: the parameters must be a matrix of numbers.", layer=layer)) from None
    array.flags.writeable = False
    return array


def _start_values(rng: "np.random.Generator", n_in: int, n_out: int, init: str) -> tuple[Array, Array]:
    if init == "uniform":
        return rng.random((n_out, n_in)), rng.random((n_out, 1))
    zeros = np.zeros((n_out, 1))
    if init == "he":
        return rng.normal(0.0, np.sqrt(2.0 / n_in), (n_out, n_in)), zeros
    limit = np.sqrt(6.0 / (n_in + n_out))
    return rng.uniform(-limit, limit, (n_out, n_in)), zeros


def _check(network: Network) -> None:
    weights, biases, activations = network.weights, network.biases, network.activations
    if not weights or not len(weights) == len(biases) == len(activations):
        raise ValueError(
            tr(
                "A network needs as many weight matrices as biases and activations, at least one; "
                "these are {weights}, {biases} and {activations}.",
                weights=len(weights),
                biases=len(biases),
                activations=len(activations),
            )
        )
    n_in = weights[0].shape[1] if weights[0].ndim == 2 else 0
    for k, (w, b, name) in enumerate(zip(weights, biases, activations, strict=True), start=1):
        _check_layer(k, n_in, w, b, name)
        n_in = w.shape[0]
    sizes = network.layer_sizes
    for layer, row in network.off:
        if not (1 <= layer < len(weights) and 0 <= row < sizes[layer]):
            raise ValueError(
                tr("Only a hidden node can be off; there is none in layer {layer}, row {row}.", layer=layer, row=row)
            )


def _check_layer(layer: int, n_in: int, w: Array, b: Array, activation: str) -> None:
    if w.ndim != 2 or 0 in w.shape or w.shape[1] != n_in:
        raise ValueError(
            tr(
                "Layer {layer}: the weights must have the shape (n_out, {n_in}), not {shape}.",
                layer=layer,
                n_in=n_in or "n_in",
                shape=w.shape,
            )
        )
    if b.shape != (w.shape[0], 1):
        raise ValueError(
            tr(
                "Layer {layer}: the biases must have the shape ({n_out}, 1), not {shape}.",
                layer=layer,
                n_out=w.shape[0],
                shape=b.shape,
            )
        )
    if not (np.isfinite(w).all() and np.isfinite(b).all()):
        raise ValueError(tr("Layer {layer}: every weight and bias must be a finite number.", layer=layer))
    if not isinstance(activation, str) or activation not in ACTIVATIONS:
        raise ValueError(
            tr(
                "Layer {layer}: the activation must be one of {choices}, not {value!r}.",
                layer=layer,
                choices=", ".join(ACTIVATIONS),
                value=activation,
            )
        )


def _check_backward(network: Network, forward_pass: ForwardPass, x: Array, y: Array, loss: str) -> None:
    if not isinstance(loss, str) or loss not in LOSSES:
        raise ValueError(tr("loss must be one of {choices}, not {value!r}.", choices=", ".join(LOSSES), value=loss))
    n_in, n_out = network.layer_sizes[0], network.layer_sizes[-1]
    if x.ndim != 2 or x.shape[0] != n_in or x.shape[1] == 0:
        raise ValueError(tr("X must have the shape ({n_in}, n), not {shape}.", n_in=n_in, shape=x.shape))
    if y.shape != (n_out, x.shape[1]):
        raise ValueError(
            tr("y must have the shape ({n_out}, {n}), not {shape}.", n_out=n_out, n=x.shape[1], shape=y.shape)
        )
    shapes = [z.shape for z in forward_pass.Z]
    wanted = [(size, x.shape[1]) for size in network.layer_sizes[1:]]
    if shapes != wanted:
        raise ValueError(
            tr(
                "The forward pass has the shapes {shapes}, but this network and X give {wanted}.",
                shapes=shapes,
                wanted=wanted,
            )
        )
