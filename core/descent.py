"""One mini-batch step of gradient descent, fused for speed."""

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.datasets import Dataset
from core.losses import LOSSES
from core.messages import tr
from core.network import Network

_SUSPICIOUS = 1e16


class Descent:
    """Network parameters under stochastic gradient descent on one training part.

    All parameters lie in one vector. Layer k reads it as ``P = [W | b]`` of shape
    (n_out, n_in + 1), and every layer's input carries a last row of ones, so that one product
    serves weights and biases together.

    Parameters
    ----------
    dataset : Dataset
        The training part.
    network : Network
        The start, with three inputs and one output.
    learning_rate : float
    batch_size : int
    loss : str
        A name of `core.losses.LOSSES`.

    Raises
    ------
    ValueError
        If the network has not three inputs and one output.

    Attributes
    ----------
    steps_per_epoch : int
        Mini-batches of one epoch; the last may be smaller.
    learning_rate : float
        May be changed between two steps.
    """

    def __init__(self, dataset: Dataset, network: Network, learning_rate: float, batch_size: int, loss: str) -> None:
        n_in, n_out = network.layer_sizes[0], network.layer_sizes[-1]
        if (n_in, n_out) != (dataset.X.shape[0], 1):
            raise ValueError(
                tr(
                    "A network for training needs {wanted} inputs and 1 output, not {n_in} and {n_out}.",
                    wanted=dataset.X.shape[0],
                    n_in=n_in,
                    n_out=n_out,
                )
            )
        n = dataset.y.shape[0]
        self.learning_rate = learning_rate
        self.steps_per_epoch = -(-n // batch_size)
        self._batch_size = batch_size
        self._activations = network.activations
        self._functions = [ACTIVATIONS[name].function for name in network.activations]
        self._pull_backs = [ACTIVATIONS[name].pull_back for name in network.activations]
        self._gradient = LOSSES[loss].gradient
        self._samples = np.vstack([dataset.X, np.ones(n), dataset.y])
        self._shuffled = self._samples
        self._position = 0
        self._inputs: dict[int, list[Array]] = {}
        self._z: list[Array] = []
        self._allocate(network)
        self.set_network(network)

    def _allocate(self, network: Network) -> None:
        sizes = network.layer_sizes
        shapes = [(n_out, n_in + 1) for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True)]
        self._theta = np.empty(sum(rows * columns for rows, columns in shapes))
        self._before = np.empty_like(self._theta)
        ends = np.cumsum([rows * columns for rows, columns in shapes])
        self._layers = [
            part.reshape(shape) for part, shape in zip(np.split(self._theta, ends[:-1]), shapes, strict=True)
        ]
        self._weights = [layer[:, :-1] for layer in self._layers]

    def set_network(self, network: Network) -> None:
        """Go on from the parameters of `network`, which must have the same layers."""
        for layer, w, b in zip(self._layers, network.weights, network.biases, strict=True):
            layer[:, :-1] = w
            layer[:, -1:] = b

    def network(self) -> Network:
        """Return the parameters as a frozen network."""
        return Network(tuple(self._weights), tuple(layer[:, -1:] for layer in self._layers), self._activations)

    def begin_epoch(self, seed: int, epoch: int) -> None:
        """Shuffle the samples; the order depends on `seed` and `epoch` alone."""
        order = np.random.default_rng([seed, epoch]).permutation(self._samples.shape[1])
        self._shuffled = self._samples[:, order]
        self._position = 0

    def at_epoch_end(self) -> bool:
        """Say whether every sample of the epoch has been used."""
        return self._position >= self._samples.shape[1]

    def step(self) -> None:
        """Take one mini-batch: ``P -= learning_rate * dC/dP``, averaged over the batch."""
        start = self._position
        self._position = start + self._batch_size
        batch = self._shuffled[:, start : self._position]
        width = batch.shape[1]
        inputs = self._inputs.get(width) or self._inputs_of(width)
        inputs[0] = batch[:-1]
        zs = []
        last = len(self._layers) - 1
        for k, (layer, function) in enumerate(zip(self._layers, self._functions, strict=True)):
            z = np.dot(layer, inputs[k])
            a = function(z)
            zs.append(z)
            if k < last:
                inputs[k + 1][:-1] = a
        dz = self._gradient(self._activations[-1], z, a, batch[-1:]) * (self.learning_rate / width)
        np.copyto(self._before, self._theta)
        for k in range(last, -1, -1):
            update = np.dot(dz, inputs[k].T)
            if k:
                dz = self._pull_backs[k - 1](zs[k - 1], np.dot(self._weights[k].T, dz))
            self._layers[k] -= update
        self._z = zs

    def _inputs_of(self, width: int) -> list[Array]:
        self._inputs[width] = [np.ones((layer.shape[1], width)) for layer in self._layers]
        return self._inputs[width]

    def undo_step(self) -> None:
        """Take back the parameters of the last step."""
        np.copyto(self._theta, self._before)

    def is_suspicious(self) -> bool:
        """Say whether the parameters are so large that a loss may no longer be finite."""
        return not np.dot(self._theta, self._theta) < _SUSPICIOUS

    def is_finite(self) -> bool:
        """Say whether every parameter is a finite number."""
        return bool(np.isfinite(self._theta).all())

    def may_be_dead(self) -> bool:
        """Say whether a ReLU layer was all zero in the last mini-batch."""
        return any(name == "relu" and z.max() <= 0 for name, z in zip(self._activations, self._z, strict=True))

    def is_dead(self) -> bool:
        """Say whether a ReLU layer is zero for every training sample: it then never learns again."""
        Z = self.network().forward_prop(self._samples[:-2]).Z
        return any(name == "relu" and z.max() <= 0 for name, z in zip(self._activations, Z, strict=True))
