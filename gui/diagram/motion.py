"""How far a slow motion is, as the diagram reads it."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.walk_values import Part, Step
from gui.diagram.geometry import Node

if TYPE_CHECKING:
    from core.walk import Walk

WEIGHT_KINDS = frozenset({"W", "dW", "newW"})
BIAS_KINDS = frozenset({"b", "db", "newb"})
_GRADIENT_PHASES = ("backward", "update")
_OF_THE_LOSS = frozenset({"C", "y", "decision"})


@dataclass(frozen=True, eq=False)
class Motion:
    """A position in a walk.

    Attributes
    ----------
    walk : Walk
    position : int
        How many steps are done.
    """

    walk: "Walk"
    position: int

    @cached_property
    def step(self) -> Step | None:
        """The step that acts; None before the first one."""
        return self.walk.step(self.position - 1) if self.position else None

    @cached_property
    def known(self) -> frozenset[Part]:
        """What is computed so far."""
        return self.walk.known(self.position)

    @cached_property
    def acts(self) -> frozenset[Part]:
        """The parts of the acting step."""
        return self.step.acts if self.step is not None else frozenset()

    @cached_property
    def acting_node(self) -> Node | None:
        """The node that the step computes something for; None where it does for several, or for none."""
        places = {(part.layer, part.row) for part in self.step.gives} if self.step is not None else set()
        if not places and self.step is not None:
            places = {(part.layer, part.row) for part in self.step.partial}
        return Node(*places.pop()) if len(places) == 1 else None

    @cached_property
    def shows_gradients(self) -> bool:
        """Whether it has come to the gradients."""
        return self.step is not None and self.walk.direction == "backward" and self.step.phase in _GRADIENT_PHASES

    @cached_property
    def acting_nodes(self) -> frozenset[Node]:
        """The nodes of which a value takes part in the step, or is its result."""
        last = len(self.walk.network.weights)
        return frozenset(
            Node(last if part.kind in _OF_THE_LOSS else part.layer, part.row)
            for part in self.acts
            if part.kind not in WEIGHT_KINDS | BIAS_KINDS
        )

    @cached_property
    def acting_edges(self) -> frozenset[tuple[int, int, int | None]]:
        """The weights that take part, as (layer, row, column)."""
        return frozenset((part.layer, part.row, part.column) for part in self.acts if part.kind in WEIGHT_KINDS)

    @cached_property
    def acting_biases(self) -> frozenset[Node]:
        """The nodes whose biases take part."""
        return frozenset(Node(part.layer, part.row) for part in self.acts if part.kind in BIAS_KINDS)

    @cached_property
    def weight_gradients(self) -> tuple[list[list[float | None]], ...]:
        """The gradients of all weights, as rows of each layer; None where they are not computed yet."""
        gradients = self.walk.gradients
        if gradients is None:
            return ()
        known = self.known
        return tuple(
            [
                [value if Part("dW", layer, i, j) in known else None for j, value in enumerate(row)]
                for i, row in enumerate(w.tolist())
            ]
            for layer, w in enumerate(gradients.weights, start=1)
        )

    @cached_property
    def operand_weights(self) -> dict[tuple[int, int, int], float]:
        """The weights that take part themselves, not by their gradients, as (layer, row, column)."""
        weights = self.walk.network.weights
        return {
            (part.layer, part.row, part.column): float(weights[part.layer - 1][part.row, part.column])
            for part in self.acts
            if part.kind == "W" and part.column is not None and part._replace(kind="dW") not in self.acts
        }

    @cached_property
    def largest_gradient(self) -> float:
        """The size of the largest gradient of a weight, computed yet or not, so that no edge changes its width."""
        gradients = self.walk.gradients
        sizes = [float(abs(w).max()) for w in gradients.weights] if gradients is not None else []
        return max((size for size in sizes if size == size), default=0.0)

    def value(self, part: Part) -> float | None:
        """Return a value as far as it is computed: a sum that is not complete is the sum so far."""
        if part in self.known:
            return self.walk.value(part)
        return self.step.partial.get(part) if self.step is not None else None
