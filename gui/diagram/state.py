"""What the diagram shows, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.activations import Array
from core.changes import Parameter
from core.colour import Rgb
from core.metrics import LIGHT_FROM
from core.network import ForwardPass, Network
from core.walk_values import Part
from gui.diagram.geometry import Node
from gui.diagram.motion import Motion
from gui.theme import DECIMALS

CHANNELS = ("R", "G", "B")
CHANNEL_ROLES = ("channel_red", "channel_green", "channel_blue")


class Figure(NamedTuple):
    """A number as it is shown: its sign, its value (None: not computed yet), and whether it acts just now."""

    sign: str
    value: float | None
    acts: bool = False


@dataclass(frozen=True, eq=False)
class DiagramState:
    """A network with a colour on its way through it.

    Attributes
    ----------
    network : Network
        With three inputs.
    forward_pass : ForwardPass
        Of `network` for `colour`, one sample.
    colour : Rgb
    decimals : int
    motion : Motion or None
        How far a slow motion is; None shows everything.
    """

    network: Network
    forward_pass: ForwardPass
    colour: Rgb
    decimals: int = DECIMALS
    motion: Motion | None = None

    @property
    def X(self) -> Array:
        """The input, shape (3, 1)."""
        return self.colour.scaled

    @property
    def raw(self) -> tuple[int, int, int]:
        """The channels from 0 to 255."""
        return self.colour.r, self.colour.g, self.colour.b

    @property
    def sample(self) -> tuple[int, int] | None:
        """Which colour of a mini-batch the cards show, from 1, and of how many; None outside of one."""
        if self.motion is None:
            return None
        walk = self.motion.walk
        count = walk.subject.X.shape[1]
        return (walk.sample + 1, count) if count > 1 else None

    @property
    def result(self) -> Node | None:
        """The output node that decides; None where there are several outputs."""
        sizes = self.network.layer_sizes
        return Node(len(sizes) - 1, 0) if sizes[-1] == 1 else None

    @property
    def explained(self) -> Node:
        """The node that is explained while none is chosen: the first output."""
        return Node(len(self.network.weights), 0)

    @property
    def font_is_light(self) -> bool:
        """The decision of the first output."""
        return float(self.forward_pass.A[-1][0, 0]) >= LIGHT_FROM

    @property
    def shows_gradients(self) -> bool:
        """Whether edges, chips and cards show gradients instead of parameters and values."""
        return self.motion is not None and self.motion.shows_gradients

    def name(self, node: Node) -> str:
        """Return the short name of a node, such as R, h1, h2.1 (with several hidden layers) or o."""
        last = len(self.network.weights)
        if node.layer == 0:
            return CHANNELS[node.row]
        if node.layer == last:
            return "o" if self.result else f"o{node.row + 1}"
        return f"h{node.row + 1}" if last == 2 else f"h{node.layer}.{node.row + 1}"

    def is_hidden(self, node: Node) -> bool:
        """Say whether a node is neither an input nor an output."""
        return 0 < node.layer < len(self.network.weights)

    def is_held(self, node: Node) -> bool:
        """Say whether the output of a node is held at 0."""
        return (node.layer, node.row) in self.network.off

    def scaled(self, node: Node) -> Figure:
        """Return an input's share of 255."""
        part = Part("X", 0, node.row)
        return self._figure("X", part, self.raw[node.row] / 255.0, "raw")

    def z(self, node: Node) -> Figure:
        """Return a node's Z, or what stands in its place: dC/dZ, unless Z itself is an operand."""
        layer, row = node
        part = Part("Z", layer, row)
        if self._shows("dZ", part):
            return self._figure("dZ", part._replace(kind="dZ"))
        return self._figure(f"Z{layer}", part, float(self.forward_pass.Z[layer - 1][row, 0]))

    def a(self, node: Node) -> Figure:
        """Return a node's A, or what stands in its place: dC/dA or, while it acts, dA/dZ."""
        layer, row = node
        part = Part("A", layer, row)
        slope, change = part._replace(kind="slope"), part._replace(kind="dA")
        if self.motion is not None and slope in self.motion.acts and change not in self.motion.acts:
            return self._figure("A′", slope)
        if self._shows("dA", part):
            return self._figure("dA", change)
        return self._figure(f"A{layer}", part, float(self.forward_pass.A[layer - 1][row, 0]))

    def bias(self, node: Node) -> Figure:
        """Return a node's bias, or what stands in its place: dC/db."""
        layer, row = node
        if self.shows_gradients:
            return self._figure("db", Part("db", layer, row), None, "newb")
        return self._figure("b", Part("b", layer, row), float(self.network.biases[layer - 1][row, 0]))

    def decision_is_known(self) -> bool:
        """Say whether the first output's decision may be shown."""
        motion = self.motion
        if motion is None:
            return True
        kind = "decision" if motion.walk.direction == "forward" else "A"
        return Part(kind, len(self.network.weights), 0) in motion.known

    def edges(self) -> "EdgeFigures":
        """Return the numbers of all edges."""
        if not self.shows_gradients or self.motion is None:
            return EdgeFigures(tuple(w.tolist() for w in self.network.weights), None)
        return EdgeFigures(self.motion.weight_gradients, self.motion.largest_gradient, self.motion.operand_weights)

    def _shows(self, gradient: str, part: Part) -> bool:
        """Say whether a gradient is shown in the place of a value, which itself is no operand now."""
        if self.motion is None or not self.shows_gradients:
            return False
        return part not in self.motion.acts or part._replace(kind=gradient) in self.motion.acts

    def _figure(self, sign: str, part: Part, value: float | None = None, other: str = "") -> Figure:
        motion = self.motion
        if motion is None:
            return Figure(sign, value)
        acts = part in motion.acts or (other != "" and part._replace(kind=other) in motion.acts)
        return Figure(sign, motion.value(part), acts)


@dataclass(frozen=True)
class EdgeFigures:
    """The numbers of all edges.

    Attributes
    ----------
    rows : tuple of list
        Of each layer, its rows; None is not computed yet.
    largest : float or None
        The size of the largest gradient, which gets the widest line; None for weights.
    operands : Mapping
        The weights that stand among gradients because they take part in the step, by (layer, row, column).
    """

    rows: tuple[list[list[float | None]], ...]
    largest: float | None
    operands: Mapping[tuple[int, int, int], float] = field(default_factory=dict)


@dataclass(frozen=True)
class Look:
    """What stands out.

    Attributes
    ----------
    mode : str
        One of `LABEL_MODES`.
    selected : Node or None
        Chosen by click or key.
    hovered : Node or None
        Under the mouse.
    parameter : Parameter or None
        The weight or bias that was chosen.
    pointed : Part or None
        The number at which somebody points, here or in another panel.
    """

    mode: str = "all"
    selected: Node | None = None
    hovered: Node | None = None
    parameter: Parameter | None = None
    pointed: Part | None = None

    @property
    def focus(self) -> Node | None:
        """The node whose edges stand out."""
        return self.hovered if self.hovered is not None else self.selected
