"""The values that the diagram's geometry is made of: nodes, rectangles, cards, edges."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

FULL, BRIEF, LINE, DOT = "full", "brief", "line", "dot"
"""How a card is drawn: Z and A below the name or beside it, one value, or nothing but a bar."""

LABEL_MODES = ("all", "focused", "none")


class Node(NamedTuple):
    """A node: `layer` 0 holds the inputs; `row` is the node's place in it, counted from 0."""

    layer: int
    row: int


class Rect(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies inside."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: "Rect") -> bool:
        """Say whether the two share more than an edge; a millionth of a pixel is an edge."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > 1e-6 and down > 1e-6


@dataclass(frozen=True)
class TextSize:
    """Sizes of texts relative to the height of the font in pixels.

    Attributes
    ----------
    line : float
        The distance of two lines.
    label : float
        The widest label of an edge.
    chip : float
        The widest bias with its sign.
    value : float
        The widest row of a card, "Z1" with its value.
    result : float
        The widest row of the output card.
    name : float
        The widest name of a node.
    channel : float
        The widest row of an input card.
    short : float
        The widest row of a card that shows one value.
    smallest_font : int
        In pixels: how small the font may become before numbers are left out.
    """

    line: float = 1.17
    label: float = 4.4
    chip: float = 5.4
    value: float = 6.0
    result: float = 6.0
    name: float = 1.9
    channel: float = 3.2
    short: float = 6.2
    smallest_font: int = 11


@dataclass(frozen=True)
class Card:
    """The place of a node.

    Attributes
    ----------
    node : Node
    rect : Rect
    detail : str
    chip : Rect or None
        Of its bias, where there is room for one.
    thumb : Rect or None
        Of the small picture of what the node computes.
    switch : Rect or None
        Of the switch that holds a hidden node's output at 0.
    """

    node: Node
    rect: Rect
    detail: str
    chip: Rect | None
    thumb: Rect | None = None
    switch: Rect | None = None


@dataclass(frozen=True)
class Edge:
    """The way of a weight from the node `source` to the node `target`.

    Attributes
    ----------
    start, dock, lead, end : tuple of float
        The way leaves the source's card, curves to the dock, runs level to the lead, and ends at the target's card.
    label : Rect or None
        The plate of the number between dock and lead, where there is room for one.
    """

    source: Node
    target: Node
    start: tuple[float, float]
    dock: tuple[float, float]
    lead: tuple[float, float]
    end: tuple[float, float]
    label: Rect | None


@dataclass(frozen=True)
class Layout:
    """Everything that is drawn, in pixels from the upper left corner.

    Attributes
    ----------
    width, height : float
    font : int
        Height of the font in pixels.
    cards : Mapping[Node, Card]
    edges : tuple of Edge
    heading : Rect
        The line that the headings of the columns share.
    labels_fit : bool
        Whether every edge has a label; otherwise the focused node decides which have.
    """

    width: float
    height: float
    font: int
    cards: Mapping[Node, Card]
    edges: tuple[Edge, ...]
    heading: Rect
    labels_fit: bool

    def node_at(self, x: float, y: float) -> Node | None:
        """Return the node whose card or bias is at a point."""
        for node, card in self.cards.items():
            if card.rect.contains(x, y) or (card.chip is not None and card.chip.contains(x, y)):
                return node
        return None

    def edge_at(self, x: float, y: float) -> Edge | None:
        """Return the edge whose label is at a point."""
        return next((edge for edge in self.edges if edge.label is not None and edge.label.contains(x, y)), None)


def neighbour(node: Node, right: int, down: int, layer_sizes: Sequence[int]) -> Node:
    """Return the node one step away, or `node` itself where there is none.

    Parameters
    ----------
    node : Node
    right, down : int
        -1, 0 or 1. A step to another column keeps the height as well as it can.
    layer_sizes : sequence of int
    """
    layer = min(max(node.layer + right, 0), len(layer_sizes) - 1)
    if layer != node.layer:
        middle = (node.row + 0.5) / layer_sizes[node.layer] * layer_sizes[layer]
        return Node(layer, min(int(middle), layer_sizes[layer] - 1))
    return Node(layer, min(max(node.row + down, 0), layer_sizes[layer] - 1))


def next_node(node: Node, step: int, layer_sizes: Sequence[int]) -> Node:
    """Return the next (1) or previous (-1) node, column after column, or `node` itself at the ends."""
    nodes = [Node(layer, row) for layer, size in enumerate(layer_sizes) for row in range(size)]
    return nodes[min(max(nodes.index(node) + step, 0), len(nodes) - 1)]
