"""A network computed with loops and the functions of `math`, sample by sample; an oracle for the walks."""

import math

from core.network import Network

EPSILON = 2.0**-52


def activation(name: str, z: list[float]) -> list[float]:
    if name == "softmax":
        top = max(z)
        powers = [math.exp(value - top) for value in z]
        return [power / math.fsum(powers) for power in powers]
    one = {
        "linear": lambda v: v,
        "relu": lambda v: max(0.0, v),
        "leaky_relu": lambda v: v if v > 0 else 0.01 * v,
        "tanh": math.tanh,
        "logistic": lambda v: 1.0 / (1.0 + math.exp(-v)),
    }[name]
    return [one(value) for value in z]


def slopes(name: str, z: list[float]) -> list[float]:
    a = activation(name, z)
    if name in ("logistic", "softmax"):
        return [value * (1.0 - value) for value in a]
    if name == "tanh":
        return [1.0 - value * value for value in a]
    low = {"linear": 1.0, "relu": 0.0, "leaky_relu": 0.01}[name]
    return [1.0 if value > 0 else low for value in z]


class ByHand:
    """All values of one sample, as dictionaries from (kind, layer, row, column)."""

    def __init__(self, network: Network, x: list[float], y: float, loss: str) -> None:
        self.network, self.y, self.loss = network, y, loss
        self.values: dict[tuple, float] = {}
        for row, value in enumerate(x):
            self.values["X", 0, row, None] = value
        self.last = len(network.weights)
        self.values["y", self.last, 0, None] = y
        for layer in range(1, self.last + 1):
            x = self._forward(layer, x)
        self._loss(x[0])
        for layer in range(self.last, 0, -1):
            self._backward(layer)

    def column(self, kind: str, layer: int) -> list[float]:
        return [self.values[kind, layer, i, None] for i in range(self.network.layer_sizes[layer])]

    def _forward(self, layer: int, x: list[float]) -> list[float]:
        w, b = self.network.weights[layer - 1].tolist(), self.network.biases[layer - 1][:, 0].tolist()
        z = [math.fsum([*(p * q for p, q in zip(row, x, strict=True)), c]) for row, c in zip(w, b, strict=True)]
        name = self.network.activations[layer - 1]
        a, slope = activation(name, z), slopes(name, z)
        for i in range(len(z)):
            self.values["b", layer, i, None] = b[i]
            for j in range(len(x)):
                self.values["W", layer, i, j] = w[i][j]
            is_off = (layer, i) in self.network.off
            self.values["Z", layer, i, None] = z[i]
            self.values["A", layer, i, None] = a[i] = 0.0 if is_off else a[i]
            self.values["slope", layer, i, None] = 0.0 if is_off else slope[i]
        return a

    def _loss(self, a: float) -> None:
        y, key = self.y, ("dA", self.last, 0, None)
        if self.loss == "squared_error":
            c, da = (a - y) ** 2, 2.0 * (a - y)
        elif self.network.activations[-1] == "softmax":
            c, da = -y * math.log(a), -y / a
        elif self.network.activations[-1] == "logistic":
            z = self.values["Z", self.last, 0, None] * (1.0 if y == 0.0 else -1.0)
            c, da = math.log1p(math.exp(z)), (1.0 + math.exp(z)) * (1.0 if y == 0.0 else -1.0)
            self.values["slope", self.last, 0, None] = 1.0 / (1.0 + math.exp(z)) / (1.0 + math.exp(-z))
        else:
            p = min(max(a, EPSILON), 1.0 - EPSILON)
            c = -math.log(p) if y == 1.0 else -math.log1p(-p)
            da = 0.0 if p != a else (-1.0 / a if y == 1.0 else 1.0 / (1.0 - a))
        self.values["C", self.last, 0, None], self.values[key] = c, da

    def _backward(self, layer: int) -> None:
        n = self.network.layer_sizes[layer]
        if layer < self.last:
            for i in range(n):
                self.values["dA", layer, i, None] = math.fsum(
                    self.values["W", layer + 1, k, i] * dz for k, dz in enumerate(self.column("dZ", layer + 1))
                )
        da, slope = self.column("dA", layer), self.column("slope", layer)
        if self.network.activations[layer - 1] == "softmax":
            a = activation("softmax", self.column("Z", layer))
            da = [0.0 if (layer, i) in self.network.off else value for i, value in enumerate(da)]
            total = math.fsum(p * q for p, q in zip(a, da, strict=True))
            dz = [p * (q - total) for p, q in zip(a, da, strict=True)]
        else:
            dz = [p * q for p, q in zip(da, slope, strict=True)]
        before = self.column("A", layer - 1) if layer > 1 else self.column("X", 0)
        for i in range(n):
            self.values["dZ", layer, i, None] = self.values["db", layer, i, None] = dz[i]
            for j, value in enumerate(before):
                self.values["dW", layer, i, j] = dz[i] * value


def means(samples: list[ByHand], rate: float) -> dict[tuple, float]:
    """Return dW, db and the new parameters of a batch."""
    found: dict[tuple, float] = {}
    for key in samples[0].values:
        kind, *place = key
        if kind in ("dW", "db"):
            mean = math.fsum(sample.values[key] for sample in samples) / len(samples)
            found[key] = mean
            found[("newW" if kind == "dW" else "newb", *place)] = samples[0].values[(kind[1:], *place)] - rate * mean
    return found
