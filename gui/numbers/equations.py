"""The equations of a pass, as rows of matrices and signs between them; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.losses import LOSSES
from core.messages import Message, tr
from core.walk import Part, Walk, phase_title

COLUMNS_SHOWN = 10
"""So many samples of a batch are written beside each other."""

_OF_A_PARAMETER = ("W", "dW", "newW")
_OF_A_BIAS = ("b", "db", "newb")


@dataclass(frozen=True)
class Matrix:
    """A matrix of an equation: a letter, its place, its size.

    Attributes
    ----------
    kind : str
        Of its numbers, as in `core.walk.Part`.
    layer : int
    name : str
        As it is written, such as ``W1`` or ``A1ᵀ``.
    rows, columns : int
        As it is written; of the samples only those that are shown.
    turned : bool
        Whether rows and columns have changed places.
    first : int
        The first sample that is shown.
    """

    kind: str
    layer: int
    name: str
    rows: int
    columns: int
    turned: bool = False
    first: int = 0

    @property
    def has_samples(self) -> bool:
        """Whether the other direction than that of the nodes is that of the samples."""
        return self.kind not in _OF_A_PARAMETER + _OF_A_BIAS

    def part(self, row: int, column: int) -> Part:
        """Return what stands at a place."""
        if self.turned:
            row, column = column, row
        return Part(self.kind, self.layer, row, column if self.kind in _OF_A_PARAMETER else None)

    def sample(self, row: int, column: int) -> int | None:
        """Return the sample that a place belongs to, counted from 0; None for parameters."""
        return self.first + (row if self.turned else column) if self.has_samples else None

    def places_of(self, part: Part) -> list[tuple[int, int]]:
        """Return where a number stands; of one with samples, where all of them stand."""
        if (part.kind, part.layer) != (self.kind, self.layer):
            return []
        n_nodes, others = (self.columns, self.rows) if self.turned else (self.rows, self.columns)
        if part.row >= n_nodes:
            return []
        columns: Sequence[int] = range(others) if self.has_samples else [part.column or 0]
        return [(c, part.row) if self.turned else (part.row, c) for c in columns if c < others]

    def values(self, walk: Walk) -> Array:
        """Return the numbers, in the shape in which they are written."""
        values = _values(self, walk)
        return values.T if self.turned else values


Equation = tuple[Matrix | str, ...]
"""Matrices and the signs between them."""


@dataclass(frozen=True)
class Group:
    """Equations that begin a new line, under a title where there is one."""

    equations: tuple[Equation, ...]
    title: Message | None = None


def first_column(walk: Walk) -> int:
    """Return the first sample that is shown, so that the one which is told is among them."""
    return walk.sample // COLUMNS_SHOWN * COLUMNS_SHOWN


def equations_of(walk: Walk) -> tuple[Group, ...]:
    """Return the equations of a pass, in the order in which they are computed."""
    return _Writer(walk).backward() if walk.direction == "backward" else _Writer(walk).forward()


class _Writer:
    """Writes matrices for the samples that are shown of one walk."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._sizes = walk.network.layer_sizes
        self._last = len(self._sizes) - 1
        self._first = first_column(walk)
        self._n = walk.subject.X.shape[1]
        self._shown = min(COLUMNS_SHOWN, self._n - self._first)

    def forward(self) -> tuple[Group, ...]:
        """Return scaling, the layers and the decision."""
        scaling: Equation = (self._samples("X", 0, "X"), "=", self._samples("raw", 0, "RGB"), "/ 255")
        equations = [scaling, *self._layers()]
        if self._sizes[-1] == 1:
            decision = self._samples("decision", self._last, tr("font"))
            equations.append((self._value("A", self._last), "≥ 0.5 →", decision))
        return (Group(tuple(equations)),)

    def backward(self) -> tuple[Group, ...]:
        """Return the layers, the loss, the factors of the chain rule and the update."""
        last = self._last
        loss = (self._samples("C", last, "C"), "=", self._loss(), self._value("A", last), ",", self._wished(), ")")
        lines: dict[str, list[list[Equation]]] = {
            "forward": [self._layers()],
            "loss": [[loss]],
            "backward": [self._factors(layer) for layer in range(last, 0, -1)],
            "update": [[equation for layer in range(1, last + 1) for equation in self._update(layer)]],
        }
        return tuple(
            Group(tuple(line), None if k else phase_title(phase))
            for phase, of_phase in lines.items()
            for k, line in enumerate(of_phase)
        )

    def _layers(self) -> list[Equation]:
        equations: list[Equation] = []
        for layer, name in enumerate(self._walk.network.activations, start=1):
            z = self._value("Z", layer)
            total = (z, "=", self._weights("W", layer), "·", self._value("A", layer - 1), "+", self._bias("b", layer))
            equations += [total, (self._value("A", layer), "=", f"{name}(", z, ")")]
        return equations

    def _factors(self, layer: int) -> list[Equation]:
        """Return the equations from dC/dA of a layer to its gradients."""
        name = self._walk.network.activations[layer - 1]
        da, slope, dz = (self._samples(kind, layer, _NAMES[kind].format(layer)) for kind in ("dA", "slope", "dZ"))
        total: Equation = (da,)
        if layer < self._last:
            total = (
                da,
                "=",
                self._weights("W", layer + 1, turned=True),
                "·",
                self._samples("dZ", layer + 1, f"dC/dZ{layer + 1}"),
            )
        mean = ("=",) if self._n == 1 else ("=", f"1/{self._n:,}")
        sums = (f"Σ/{self._n:,}",) if self._n > 1 else ()
        chained = "∘" if name != "softmax" else tr("by the Jacobian of softmax:")
        return [
            total,
            (slope, "=", f"{name}′(", self._value("Z", layer), ")"),
            (dz, "=", da, chained, slope),
            (self._weights("dW", layer), *mean, dz, "·", self._value("A", layer - 1, turned=True)),
            (self._bias("db", layer), "=", *sums, dz),
        ]

    def _update(self, layer: int) -> list[Equation]:
        back = self._walk.backward_pass
        rate = f"− {back.learning_rate:g} ·" if back is not None else "−"
        return [
            (self._weights("newW", layer), "=", self._weights("W", layer), rate, self._weights("dW", layer)),
            (self._bias("newb", layer), "=", self._bias("b", layer), rate, self._bias("db", layer)),
        ]

    def _loss(self) -> Message:
        back = self._walk.backward_pass
        return tr("{loss} (", loss=LOSSES[back.loss].title if back is not None else "C")

    def _value(self, letter: str, layer: int, turned: bool = False) -> Matrix:
        if layer == 0:
            return self._samples("X", 0, "Xᵀ" if turned else "X", turned)
        return self._samples(letter, layer, f"{letter}{layer}{'ᵀ' if turned else ''}", turned)

    def _wished(self) -> Matrix:
        return self._samples("y", self._last, "y")

    def _samples(self, kind: str, layer: int, name: str, turned: bool = False) -> Matrix:
        nodes = self._sizes[layer]
        rows, columns = (self._shown, nodes) if turned else (nodes, self._shown)
        if kind == "C":
            rows = 1
        return Matrix(kind, layer, name, rows, columns, turned, self._first)

    def _weights(self, kind: str, layer: int, turned: bool = False) -> Matrix:
        rows, columns = self._sizes[layer], self._sizes[layer - 1]
        if turned:
            rows, columns = columns, rows
        return Matrix(kind, layer, _NAMES[kind].format(layer) + ("ᵀ" if turned else ""), rows, columns, turned)

    def _bias(self, kind: str, layer: int) -> Matrix:
        return Matrix(kind, layer, _NAMES[kind].format(layer), self._sizes[layer], 1)


_NAMES = {
    "W": "W{}",
    "b": "b{}",
    "dA": "dC/dA{}",
    "slope": "dA{0}/dZ{0}",
    "dZ": "dC/dZ{}",
    "dW": "dC/dW{}",
    "db": "dC/db{}",
    "newW": "new W{}",
    "newb": "new b{}",
}


def _values(matrix: Matrix, walk: Walk) -> Array:
    """Return the numbers, nodes in rows."""
    k = matrix.layer - 1
    gradients, updated = walk.gradients, walk.updated
    match matrix.kind:
        case "W":
            return walk.network.weights[k]
        case "b":
            return walk.network.biases[k]
        case "dW" | "db" if gradients is not None:
            return (gradients.weights if matrix.kind == "dW" else gradients.biases)[k]
        case "newW" | "newb":
            if updated is None:  # the step would lead beyond all numbers
                return np.full((matrix.rows, matrix.columns), np.nan)
            return (updated.weights if matrix.kind == "newW" else updated.biases)[k]
    shown = slice(matrix.first, matrix.first + (matrix.rows if matrix.turned else matrix.columns))
    return _of_samples(matrix, walk)[:, shown]


def _of_samples(matrix: Matrix, walk: Walk) -> Array:
    """Return the numbers of all samples, nodes in rows."""
    k, back, subject = matrix.layer - 1, walk.backward_pass, walk.subject
    match matrix.kind:
        case "raw" | "X":
            return subject.raw if matrix.kind == "raw" else subject.X
        case "Z" | "A":
            return (walk.forward_pass.Z if matrix.kind == "Z" else walk.forward_pass.A)[k]
        case "dA" | "slope" | "dZ" if back is not None:
            return {"dA": back.dA, "slope": back.slope, "dZ": back.dZ}[matrix.kind][k]
        case "y" if subject.y is not None:
            return subject.y
    return walk.row_values(Part(matrix.kind, matrix.layer))[np.newaxis]  # of the loss and the decision
