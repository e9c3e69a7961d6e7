"""The small pictures of what each node computes over a plane of colours."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.activations import Array
from core.colour import Rgb
from core.network import Network
from core.plane import PLANES, Cut, values_over
from gui.diagram.geometry import Node
from gui.theme import Theme
from gui.throttle import Throttle
from gui.thumbnail import thumbnail_image

PLANE = PLANES["hue_value"]
"""Over which the nodes are shown: all hues from left to right, dark below and bright above."""

SIDE = 40
"""Of a picture, in pixels."""

_MOST_NODES = 64
"""In a layer; the cards of larger ones have no pictures."""
_INTERVAL_MS = 40


class Thumbs(QObject):
    """Pictures of the nodes of one network; they are made where they are asked for, and kept.

    New values are computed at most every 40 ms and only for another network or another cut of the
    colours; while it is hurried on, as by a training, one node after the other gets its new picture.

    Signals
    -------
    changed()
        A picture is another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._wanted: tuple[Network, Cut] | None = None
        self._cut: Cut | None = None
        self._values: dict[Node, Array] = {}
        self._waiting: list[tuple[Node, Array]] = []
        self._images: dict[Node, tuple[str, QImage]] = {}
        self._at_once = True
        self._throttle = Throttle(_INTERVAL_MS, self._compute, self)

    @property
    def cut(self) -> Cut | None:
        """The colours that are shown; None before the first picture."""
        return self._cut

    def show(self, network: Network, colour: Rgb, at_once: bool = True) -> None:
        """Show a network over the colours that are as saturated as `colour`.

        Parameters
        ----------
        network : Network
        colour : Rgb
        at_once : bool
            False hands out one new picture at a time, at each call.
        """
        self._at_once = at_once
        if self._waiting:
            self._hand_out()
            if not at_once:
                return
        cut = Cut.through(PLANE, colour)
        if network is not self._network or cut != self._cut:
            self._wanted = (network, cut)
            self._throttle.ask()

    def image(self, node: Node, theme: Theme) -> QImage | None:
        """Return the picture of a node, None if it has none (yet)."""
        values = self._values.get(node)
        if values is None or self._network is None:
            return None
        kept = self._images.get(node)
        if kept is None or kept[0] != theme.name:
            kind = "output" if node.layer == len(self._network.weights) else "hidden"
            kept = self._images[node] = (theme.name, thumbnail_image(values, kind, theme))
        return kept[1]

    def _compute(self) -> None:
        if self._wanted is None:
            return
        (network, cut), self._wanted = self._wanted, None
        if self._network is None or network.layer_sizes != self._network.layer_sizes:
            self._values.clear()
            self._images.clear()
        self._network, self._cut = network, cut
        layers = values_over(network, cut, SIDE, SIDE) if max(network.layer_sizes) <= _MOST_NODES else ()
        self._waiting = [
            (Node(layer, row), picture) for layer, values in enumerate(layers, 1) for row, picture in enumerate(values)
        ]
        self._hand_out()

    def _hand_out(self) -> None:
        count = len(self._waiting) if self._at_once else 1
        for node, values in self._waiting[:count]:
            self._values[node] = values
            self._images.pop(node, None)
        del self._waiting[:count]
        self.changed.emit()
