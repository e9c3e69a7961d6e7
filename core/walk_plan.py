"""Which steps a slow motion has, and what each of them computes; without any numbers."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from core.walk_values import Part

_OF_WEIGHTS = {"dW": ("dW",), "newW": ("newW",), "update": ("newW",)}
_OF_NODES = {"scale": "X", "decide": "decision", "update": "newb"}
"""What a block gives for each row, where that is not the kind of its own name."""


class Place(NamedTuple):
    """Where a step stands: its phase, what it computes, and of which row and column (None: of all)."""

    phase: str
    kind: str
    layer: int
    row: int | None
    column: int | None


@dataclass(frozen=True)
class Block:
    """Steps of one kind in one layer, row by row.

    Attributes
    ----------
    phase : str
    kind : str
        Of the parts that are computed, or ``scale``, ``decide``, ``update``.
    layer : int
    shape : tuple of int
        The nodes, and the terms or weights of each.
    rows, columns : int
        How many steps there are; 1 where one step takes all rows or columns together.
    is_whole : bool
        Whether one step takes the whole layer, though it be of one node.
    """

    phase: str
    kind: str
    layer: int
    shape: tuple[int, int]
    rows: int
    columns: int
    is_whole: bool = False

    @property
    def size(self) -> int:
        """The number of steps."""
        return self.rows * self.columns

    def place(self, index: int) -> Place:
        """Return where step `index` of the block stands."""
        row, column = divmod(index, self.columns)
        return Place(
            self.phase,
            self.kind,
            self.layer,
            row if self.rows == self.shape[0] and not self.is_whole else None,
            column if self.columns == self.shape[1] and not self.is_whole else None,
        )

    def gives(self, index: int) -> tuple[Part, ...]:
        """Return the parts that step `index` of the block completes."""
        row, column = divmod(index, self.columns)
        rows = [row] if self.rows == self.shape[0] else range(self.shape[0])
        parts: list[Part] = []
        if self._weights:
            n = self._weights
            columns = range(n) if self.columns == 1 else [column] if column < n else []
            parts += [Part(kind, self.layer, i, j) for kind in _OF_WEIGHTS[self.kind] for i in rows for j in columns]
        if not self._is_grid and column == self.columns - 1:
            parts += [Part(_OF_NODES.get(self.kind, self.kind), self.layer, i) for i in rows]
        return tuple(parts)

    def index_of(self, part: Part) -> int | None:
        """Return the index of the step that completes a part; None if none does."""
        if part.layer != self.layer or not 0 <= part.row < self.shape[0]:
            return None
        if part.column is None:
            column = self.columns - 1
            fits = not self._is_grid and part.kind == _OF_NODES.get(self.kind, self.kind)
        else:
            column = part.column if self.columns > 1 else 0
            fits = part.kind in _OF_WEIGHTS.get(self.kind, ()) and 0 <= part.column < self._weights
        return (part.row if self.rows > 1 else 0) * self.columns + column if fits else None

    @property
    def _is_grid(self) -> bool:
        return self.kind in ("dW", "newW")

    @property
    def _weights(self) -> int:
        """How many weights of each row the block gives."""
        return {"dW": self.shape[1], "newW": self.shape[1], "update": self.shape[1] - 1}.get(self.kind, 0)


@dataclass(frozen=True, eq=False)
class Plan:
    """The steps of a walk.

    Attributes
    ----------
    blocks : tuple of Block
    starts : tuple of int
        The index of each block's first step, and at the end the number of steps.
    given : frozenset of Part
        What is known before the first step.
    """

    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    given: frozenset[Part]

    def find(self, step: int) -> tuple[Block, int]:
        """Return the block of a step and the step's index in it."""
        k = bisect_right(self.starts, step) - 1
        return self.blocks[k], step - self.starts[k]

    def position_after(self, part: Part) -> int:
        """Return the smallest position at which a part is known.

        Raises
        ------
        KeyError
            If the walk never gives it.
        """
        if part in self.given:
            return 0
        for block, start in zip(self.blocks, self.starts, strict=False):
            index = block.index_of(part)
            if index is not None:
                return start + index + 1
        raise KeyError(part)

    def phases(self) -> tuple[tuple[str, int, int], ...]:
        """Return each phase with the positions after its first and after its last step."""
        found: dict[str, tuple[int, int]] = {}
        for block, start in zip(self.blocks, self.starts, strict=False):
            first = found.get(block.phase, (start + 1, 0))[0]
            found[block.phase] = (first, start + block.size)
        return tuple((phase, *positions) for phase, positions in found.items())


@lru_cache(maxsize=2)
def completed_parts(block: Block, index: int) -> tuple[Part, ...]:
    """Return the parts that a step completes, of which a large layer has 100,000: the same step is told often."""
    return block.gives(index)


@lru_cache(maxsize=16)
def known_parts(plan: Plan, position: int) -> frozenset[Part]:
    """Return the parts that are known when `position` steps are done."""
    if position <= 0:
        return plan.given
    block, index = plan.find(position - 1)
    done = [_parts_of(other) for other, start in zip(plan.blocks, plan.starts, strict=False) if start < position]
    done[-1] = frozenset(part for i in range(index + 1) for part in block.gives(i))
    return plan.given.union(*done)


@lru_cache(maxsize=256)
def _parts_of(block: Block) -> frozenset[Part]:
    return frozenset(part for i in range(block.size) for part in block.gives(i))


@lru_cache(maxsize=16)
def forward_plan(layer_sizes: tuple[int, ...], granularity: str) -> Plan:
    """Return the steps of the forward direction."""
    last = len(layer_sizes) - 1
    blocks = [*_forward_blocks(layer_sizes, granularity), Block("decide", "decide", last, (1, 1), 1, 1)]
    return _plan(blocks, layer_sizes, wishes=0)


@lru_cache(maxsize=16)
def backward_plan(layer_sizes: tuple[int, ...], granularity: str) -> Plan:
    """Return the steps of the backward direction."""
    last = len(layer_sizes) - 1
    blocks = [replace(block, phase="forward") for block in _forward_blocks(layer_sizes, "layer")]
    blocks.append(Block("loss", "C", last, (1, 1), 1, 1))
    for layer in range(last, 0, -1):
        blocks += _backward_blocks(layer, layer_sizes[layer], layer_sizes[layer - 1], granularity)
    for layer in range(1, last + 1):
        blocks += _update_blocks(layer, layer_sizes[layer], layer_sizes[layer - 1], granularity)
    return _plan(blocks, layer_sizes, wishes=layer_sizes[-1])


def _forward_blocks(layer_sizes: tuple[int, ...], granularity: str) -> Iterator[Block]:
    is_whole, n_inputs = granularity == "layer", layer_sizes[0]
    yield Block("scale", "scale", 0, (n_inputs, 1), 1 if is_whole else n_inputs, 1, is_whole)
    for layer in range(1, len(layer_sizes)):
        nodes, terms = layer_sizes[layer], layer_sizes[layer - 1] + 1
        rows = 1 if is_whole else nodes
        yield Block(f"z{layer}", "Z", layer, (nodes, terms), rows, terms if granularity == "term" else 1, is_whole)
        yield Block(f"a{layer}", "A", layer, (nodes, 1), rows, 1, is_whole)


def _backward_blocks(layer: int, nodes: int, n_in: int, granularity: str) -> Iterator[Block]:
    is_whole = granularity == "layer"
    rows = 1 if is_whole else nodes
    for kind in ("dA", "slope", "dZ"):
        yield Block("backward", kind, layer, (nodes, 1), rows, 1, is_whole)
    yield Block("backward", "dW", layer, (nodes, n_in), rows, n_in if granularity == "term" else 1, is_whole)
    yield Block("backward", "db", layer, (nodes, 1), rows, 1, is_whole)


def _update_blocks(layer: int, nodes: int, n_in: int, granularity: str) -> Iterator[Block]:
    if granularity == "layer":
        yield Block("update", "newW", layer, (nodes, n_in), 1, 1, is_whole=True)
        yield Block("update", "newb", layer, (nodes, 1), 1, 1, is_whole=True)
    else:
        columns = n_in + 1 if granularity == "term" else 1
        yield Block("update", "update", layer, (nodes, n_in + 1), nodes, columns)


def _plan(blocks: list[Block], layer_sizes: tuple[int, ...], wishes: int) -> Plan:
    starts = (0, *accumulate(block.size for block in blocks))
    given = [Part("raw", 0, row) for row in range(layer_sizes[0])]
    given += [Part("y", len(layer_sizes) - 1, row) for row in range(wishes)]
    for layer in range(1, len(layer_sizes)):
        for row in range(layer_sizes[layer]):
            given.append(Part("b", layer, row))
            given += [Part("W", layer, row, column) for column in range(layer_sizes[layer - 1])]
    return Plan(tuple(blocks), starts, frozenset(given))
