"""What the diagram shows, as frozen values."""

from dataclasses import dataclass

from core.activations import Array
from core.colour import Rgb
from core.metrics import LIGHT_FROM
from core.network import ForwardPass, Network
from gui.diagram.geometry import Node

CHANNELS = ("R", "G", "B")
CHANNEL_ROLES = ("channel_red", "channel_green", "channel_blue")


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
    """

    network: Network
    forward_pass: ForwardPass
    colour: Rgb

    @property
    def X(self) -> Array:
        """The input, shape (3, 1)."""
        return self.colour.scaled

    @property
    def raw(self) -> tuple[int, int, int]:
        """The channels from 0 to 255."""
        return self.colour.r, self.colour.g, self.colour.b

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

    def name(self, node: Node) -> str:
        """Return the short name of a node, such as R, h1, h2.1 (with several hidden layers) or o."""
        last = len(self.network.weights)
        if node.layer == 0:
            return CHANNELS[node.row]
        if node.layer == last:
            return "o" if self.result else f"o{node.row + 1}"
        return f"h{node.row + 1}" if last == 2 else f"h{node.layer}.{node.row + 1}"


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
    """

    mode: str = "all"
    selected: Node | None = None
    hovered: Node | None = None

    @property
    def focus(self) -> Node | None:
        """The node whose edges stand out."""
        return self.hovered if self.hovered is not None else self.selected
