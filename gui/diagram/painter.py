"""Drawing the whole diagram: the same for the window, for pictures and for paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPainter

from core.activations import ACTIVATIONS
from core.arithmetic import is_off
from gui.diagram.backdrop import Backdrop
from gui.diagram.cards import CardPainter
from gui.diagram.edges import EdgePainter, draw_labels, styles_of
from gui.diagram.face import Face, Faces
from gui.diagram.geometry import Layout, Node
from gui.diagram.layout import LARGEST_FONT, arrange
from gui.diagram.state import DiagramState, Look
from gui.diagram.thumbs import Thumbs
from gui.i18n import translated
from gui.theme import DECIMALS, Theme


class DiagramPainter:
    """Draws a network with a colour on its way through it.

    It keeps fonts and the last layout, but no colours: the theme comes with every picture.
    """

    def __init__(self) -> None:
        self._faces = Faces()
        self._edges = EdgePainter()
        self._key: tuple[object, ...] = ()
        self._layout: Layout | None = None

    def font(self, height: int) -> QFont:
        """Return the font of a height in pixels."""
        return self._faces(height).font

    def forget_fonts(self) -> None:
        """Measure all texts anew, because the application's font or language is another one."""
        self._faces.clear()
        self._layout = None

    def layout(
        self,
        width: float,
        height: float,
        sizes: Sequence[int],
        focus: Node | None = None,
        largest_font: int = LARGEST_FONT,
        decimals: int = DECIMALS,
    ) -> Layout:
        """Return the layout for a place; the last one is kept."""
        key = (width, height, tuple(sizes), largest_font, decimals)
        if self._layout is None or key != self._key[:-1] or (not self._layout.labels_fit and focus != self._key[-1]):
            self._layout = arrange(width, height, sizes, self._faces.text_size(decimals), focus, largest_font)
            self._key = (*key, focus)
        return self._layout

    def paint(
        self,
        painter: QPainter,
        layout: Layout,
        state: DiagramState,
        theme: Theme,
        look: Look,
        thumbs: Thumbs | None = None,
        ground: str = "window",
        backdrop: Backdrop | None = None,
    ) -> None:
        """Draw everything.

        Parameters
        ----------
        painter : QPainter
            Whose origin is the layout's.
        layout : Layout
        state : DiagramState
        theme : Theme
        look : Look
        thumbs : Thumbs, optional
            The small pictures in the cards.
        ground : str
            The role of the colour that is already behind everything.
        backdrop : Backdrop, optional
            Keeps the picture of everything but the cards.
        """
        off = _nodes_off(layout, state)
        figures = state.edges()
        styles = styles_of(layout.edges, look, state, off)
        face = self._faces(layout.font)

        def paint_edges(onto: QPainter) -> None:
            onto.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._edges.draw(onto, layout, figures, styles, theme, ground)
            draw_labels(onto, layout, figures, styles, state, look, theme, ground, face)
            _draw_headings(onto, layout, state, theme, face)

        if backdrop is None:
            paint_edges(painter)
        else:
            words = state.shows_gradients, state.network.activations, state.decimals, state.sample
            key = (layout, figures, styles, look, words, theme, ground)
            backdrop.draw(painter, key, theme.colour(ground), paint_edges)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cards = CardPainter(painter, self._faces, layout.font, state, look, theme, ground, thumbs)
        for node, card in layout.cards.items():
            cards.draw(card, node in off)


def _nodes_off(layout: Layout, state: DiagramState) -> frozenset[Node]:
    network, forward_pass = state.network, state.forward_pass
    return frozenset(
        node for node in layout.cards if state.is_held(node) or is_off(network, forward_pass, node.layer, node.row)
    )


def _draw_headings(painter: QPainter, layout: Layout, state: DiagramState, theme: Theme, face: Face) -> None:
    """Draw the fullest headings that fit beside each other, all of one kind."""
    painter.setFont(face.font)
    painter.setPen(theme.colour("dim"))
    for texts in _with_sample(_headings(state), state.sample):
        places = _heading_places(layout, [face.width(text) for text in texts])
        ends = [layout.heading.x, *(x + width + 0.6 * face.height for x, width in places)]
        if all(x >= end for (x, _), end in zip(places, ends, strict=False)):
            for (x, _), text in zip(places, texts, strict=True):
                face.left(painter, x, layout.heading.centre[1], text)
            return


def _heading_places(layout: Layout, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Return x and width of each heading: over the middle of its column, the outer ones at the margins."""
    last = len(widths) - 1
    places = []
    for k, width in enumerate(widths):
        column = layout.cards[Node(k, 0)].rect
        x = column.x if k == 0 else column.right - width if k == last else column.centre[0] - width / 2
        places.append((x, width))
    return places


def _headings(state: DiagramState) -> list[list[str]]:
    """Return the headings of all columns, from the fullest kind to the shortest."""
    n_layers = len(state.network.weights)
    if state.shows_gradients:
        return _gradient_headings(n_layers)
    full = [QCoreApplication.translate("Diagram", "Input X")]
    middle, short = [*full], ["X"]
    for layer, name in enumerate(state.network.activations, start=1):
        way = f"Z{layer} → A{layer}"
        middle.append(f"{way} ({translated(ACTIVATIONS[name].title)})")
        if layer < n_layers:
            kind = QCoreApplication.translate("Diagram", "Hidden: {way}")
        else:
            kind = QCoreApplication.translate("Diagram", "Output: {way}")
        full.append(kind.format(way=middle[-1]))
        short.append(way)
    return [full, middle, short]


def _with_sample(kinds: list[list[str]], sample: tuple[int, int] | None) -> list[list[str]]:
    """Return the headings with the colour of a mini-batch that the cards show; edges may show the mean of all."""
    if sample is None:
        return kinds
    place, count = sample
    template = QCoreApplication.translate("Diagram", "{heading}: colour {place} of {count}")
    told = [[template.format(heading=first, place=place, count=count), *others] for first, *others in kinds]
    first, *others = kinds[-1]
    return [*told, [f"{first} {place}/{count}", *others]]


def _gradient_headings(n_layers: int) -> list[list[str]]:
    """Return what the columns show instead of parameters and values: the edges dC/dW, the cards dC/dZ and dC/dA."""
    template = QCoreApplication.translate("Diagram", "Edges: {edges} · cards: {cards}")
    layers = range(1, n_layers + 1)
    full = [template.format(edges=f"dC/dW{k}", cards=f"dC/dZ{k}, dC/dA{k}") for k in layers]
    middle = [f"dC/dW{k} · dC/dZ{k} · dC/dA{k}" for k in layers]
    return [
        [QCoreApplication.translate("Diagram", "Input X"), *full],
        ["X", *middle],
        ["X", *("dC/dW" for _ in layers)],
    ]
