"""One mini-batch step of gradient descent, fused for speed."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS, Array
from core.batches import epoch_order
from core.datasets import Dataset
from core.gate import Gate
from core.losses import LOSSES
from core.messages import tr
from core.network import Network

_SUSPICIOUS = 1e16


@dataclass
class _Buffers:
    """Arrays for batches of one width.

    Attributes
    ----------
    inputs : list of ndarray of shape (n_in + 1, width)
        Of every layer, with the row of ones; the first is replaced by each batch.
    inner : list of ndarray of shape (n_in, width)
        Those from the second on, without that row.
    rate : ndarray of shape ()
        The learning rate over the width; an array, since NumPy multiplies by one faster.
    """

    inputs: list[Array]
    inner: list[Array]
    rate: Array


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
        self._learning_rate = learning_rate
        self.steps_per_epoch = -(-n // batch_size)
        self._batch_size = batch_size
        self._gradient = LOSSES[loss].gradient
        self._samples = np.vstack([dataset.X, np.ones(n), dataset.y])
        self._shuffled = self._samples
        self._shuffle: tuple[int, int] | None = None
        self._position = 0
        self._buffers: dict[int, _Buffers] = {}
        self._z: list[Array] = [np.empty((0, 0))] * len(network.weights)
        self._allocate(network)
        self._adopt_functions(network)
        self.set_network(network)

    def _allocate(self, network: Network) -> None:
        sizes = network.layer_sizes
        shapes = [(n_out, n_in + 1) for n_in, n_out in pairwise(sizes)]
        self._theta = np.empty(sum(rows * columns for rows, columns in shapes))
        ends = np.cumsum([rows * columns for rows, columns in shapes])
        self._layers = [
            part.reshape(shape) for part, shape in zip(np.split(self._theta, ends[:-1]), shapes, strict=True)
        ]
        self._weights = [layer[:, :-1] for layer in self._layers]
        self._shapes = [w.shape for w in self._weights]

    def _adopt_functions(self, network: Network) -> None:
        self._activations, self._off = network.activations, network.off
        self._output = network.activations[-1]
        entries = [ACTIVATIONS[name] for name in network.activations]
        last = len(self._layers) - 1
        self._hidden = [(k, self._layers[k], _held(entries[k].function, network.rows_off(k + 1))) for k in range(last)]
        self._top = (self._layers[last], entries[last].function)
        self._backwards = [
            (k, self._layers[k], self._weights[k].T, _held_back(entries[k - 1].pull_back, network.rows_off(k)))
            for k in range(last, 0, -1)
        ]

    def set_learning_rate(self, learning_rate: float) -> None:
        """Use another rate from the next step on."""
        self._learning_rate = learning_rate
        self._buffers.clear()

    def set_network(self, network: Network) -> None:
        """Go on from the parameters of `network`, with its activations and the nodes that it holds at 0.

        Raises
        ------
        ValueError
            If its layers have other sizes.
        """
        # NumPy would broadcast a layer of one node to any number of them.
        if [w.shape for w in network.weights] != self._shapes:
            raise ValueError(tr("A training can only go on with a network of the same layers."))
        if (network.activations, network.off) != (self._activations, self._off):
            self._adopt_functions(network)
        for layer, w, b in zip(self._layers, network.weights, network.biases, strict=True):
            layer[:, :-1] = w
            layer[:, -1:] = b

    def network(self) -> Network:
        """Return the parameters as a frozen network."""
        biases = tuple(layer[:, -1:] for layer in self._layers)
        return Network(tuple(self._weights), biases, self._activations, self._off)

    @property
    def position(self) -> int:
        """How many samples of the epoch are used."""
        return self._position

    def begin_epoch(self, seed: int, epoch: int, position: int = 0) -> None:
        """Shuffle the samples, in an order that depends on `seed` and `epoch` alone, and skip the first ones.

        Raises
        ------
        ValueError
            If there are not more samples than are to be skipped.
        """
        if not 0 <= position < self._samples.shape[1]:
            raise ValueError(
                tr("An epoch of {n} samples has no sample {position}.", n=self._samples.shape[1], position=position)
            )
        if (seed, epoch) != self._shuffle:
            self._shuffle = (seed, epoch)
            self._shuffled = self._samples[:, epoch_order(self._samples.shape[1], seed, epoch)]
        self._position = position

    def steps_to_epoch_end(self) -> int:
        """Return how many mini-batches of the epoch are left."""
        left = self._samples.shape[1] - self._position
        return int(-(-left // self._batch_size))

    def run(self, most: int, deadline: float, gate: Gate) -> int:
        """Take up to `most` mini-batches: ``P -= learning_rate * dC/dP``, averaged over the batch.

        Returns
        -------
        int
            The mini-batches done: fewer than `most`, but at least 1, where `deadline` (in seconds of
            ``time.perf_counter``), a closed gate or the end of the epoch comes first.
        """
        layers, backwards, gradient, output = self._layers, self._backwards, self._gradient, self._output
        hidden, (top, squash), z, clock, copy = self._hidden, self._top, self._z, time.perf_counter, np.copyto
        samples, size, position = self._shuffled, self._batch_size, self._position
        self._before, self._position_before = self._theta.copy(), position
        done = 0
        while done < most and position < samples.shape[1]:
            batch = samples[:, position : position + size]
            position += size
            done += 1
            buffers = self._buffers.get(batch.shape[1]) or self._new_buffers(batch.shape[1])
            inputs = buffers.inputs
            inputs[0] = batch[:-1]
            for k, layer, function in hidden:
                z[k] = layer.dot(inputs[k])
                copy(buffers.inner[k], function(z[k]))
            z[-1] = top.dot(inputs[-1])
            dz = gradient(output, z[-1], squash(z[-1]), batch[-1:]) * buffers.rate
            for k, layer, transposed, pull_back in backwards:
                update = dz.dot(inputs[k].T)
                dz = pull_back(z[k - 1], transposed.dot(dz))
                layer -= update
            layers[0] -= dz.dot(inputs[0].T)
            if not gate.is_open or clock() >= deadline:
                break
        self._position = position
        return done

    def rewind(self) -> None:
        """Go back to where the last `run` began."""
        np.copyto(self._theta, self._before)
        self._position = self._position_before

    def is_suspicious(self) -> bool:
        """Say whether the parameters are so large that a loss may no longer be finite."""
        return not float(self._theta.dot(self._theta)) < _SUSPICIOUS

    def _new_buffers(self, width: int) -> "_Buffers":
        inputs = [np.ones((layer.shape[1], width)) for layer in self._layers]
        rate = np.array(self._learning_rate / width)
        self._buffers[width] = _Buffers(inputs, [array[:-1] for array in inputs[1:]], rate)
        return self._buffers[width]

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


def _held(function: Callable[[Array], Array], rows: list[int]) -> Callable[[Array], Array]:
    """Return an activation function that gives 0 in some rows."""
    if not rows:
        return function

    def held(z: Array) -> Array:
        a = function(z)
        a[rows] = 0.0
        return a

    return held


def _held_back(pull_back: Callable[[Array, Array], Array], rows: list[int]) -> Callable[[Array, Array], Array]:
    """Return a pull-back through which nothing flows in some rows."""
    if not rows:
        return pull_back

    def held(z: Array, dc_da: Array) -> Array:
        dc_da[rows] = 0.0
        return pull_back(z, dc_da)

    return held
