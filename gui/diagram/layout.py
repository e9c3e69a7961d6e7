"""Where everything of the diagram stands: pure geometry in pixels, without Qt.

Columns of cards stand side by side. Every edge runs in a curve to a dock left of the receiving
card and from there straight into the card; its label sits on that straight part. The docks of one
card lie one below the other, within the card's own share of the height, so that the labels of a
column can meet neither each other nor a card.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gui.diagram.geometry import BRIEF, DOT, FULL, LINE, Card, Edge, Layout, Node, Rect, TextSize

SMALLEST_FONT, LARGEST_FONT = 11, 21
"""Font heights in pixels; 11 are 8.25 points on a screen of 96 dots an inch."""

_MIDDLE_FONT = 15
_MARGIN = 5.0
_TIGHT_FAN, _FAN, _WIDEST_GAP = 2.4, 5.0, 30.0
_TIGHT_GAP, _GAP = 0.25, 0.8
_LEAD, _BESIDE = 0.8, 0.3

_Point = tuple[float, float]
_Dock = tuple[_Point, _Point, _Point, Rect | None]


def arrange(
    width: float,
    height: float,
    layer_sizes: Sequence[int],
    text: TextSize,
    focus: Node | None = None,
    largest_font: int = LARGEST_FONT,
) -> Layout:
    """Return the layout that uses the place best.

    Parameters
    ----------
    width, height : float
        Of the place, in pixels.
    layer_sizes : sequence of int
    text : TextSize
    focus : Node, optional
        The node whose incoming edges get labels where there is no room for those of all.
    largest_font : int
        In pixels; more when the diagram is magnified.
    """
    plan = _best_plan(width, height, tuple(layer_sizes), text, largest_font)
    cards = plan.cards()
    edges = [edge for layer in range(1, len(plan.sizes)) for edge in plan.edges(layer, cards, focus)]
    return Layout(
        width=width,
        height=height,
        font=plan.font,
        cards=cards,
        edges=tuple(edges),
        heading=Rect(_MARGIN, 0.0, max(1.0, width - 2 * _MARGIN), plan.line + 0.3 * plan.font),
        labels_fit=all(plan.label_columns),
    )


@dataclass(frozen=True)
class _Plan:
    """One way to use the place: font, detail of each column, columns of labels before each."""

    width: float
    height: float
    sizes: tuple[int, ...]
    text: TextSize
    font: int
    details: tuple[str, ...]
    chips: tuple[bool, ...]
    label_columns: tuple[int, ...]

    @property
    def line(self) -> float:
        return self.font * self.text.line

    @property
    def plate(self) -> tuple[float, float]:
        """Width and height of a label."""
        return self.font * (self.text.label + 0.4), self.line + 1.0

    @property
    def top(self) -> float:
        return self.line + 0.5 * self.font

    @property
    def room(self) -> float:
        """The height that is left for cards."""
        return max(1.0, self.height - self.top - _MARGIN)

    def band(self, layer: int) -> float:
        """Return the share of the height that each node of a layer has."""
        labels = 1.2 * self.plate[1] * self.sizes[layer - 1] if layer else 0.0
        return min(self.room / self.sizes[layer], max(14.0 * self.font, labels))

    def card_width(self, layer: int) -> float:
        detail, text = self.details[layer], self.text
        if detail == DOT:
            return 1.4 * self.font
        if detail == LINE:
            return self.font * (text.short + 1.0)
        if layer == 0:
            return self.font * (text.channel + 1.7)
        if detail == BRIEF:
            return self.font * (text.name + text.value + 1.7)
        row = text.result if layer == len(self.sizes) - 1 else text.value
        return self.font * (max(row, text.chip) + 1.2)

    def card_height(self, layer: int) -> float:
        detail = self.details[layer]
        if detail == DOT:
            return max(2.0, min(1.1 * self.font, 0.8 * self.band(layer)))
        if detail == LINE:
            return self.line + 0.5 * self.font
        rows = 3 if layer and detail == FULL else 2
        return rows * self.line + (0.9 if detail == BRIEF else 1.2) * self.font

    def chip_height(self, layer: int) -> float:
        return self.line + 1.0 if self.chips[layer] else 0.0

    def fits_height(self, gap: float) -> bool:
        return all(
            self.details[k] == DOT or self.card_height(k) + self.chip_height(k) + gap * self.font <= self.band(k)
            for k in range(len(self.sizes))
        )

    def gap_needed(self, layer: int, fan: float, least_labels: int = 0) -> float:
        columns = max(self.label_columns[layer - 1], least_labels)
        return columns * (self.plate[0] + _BESIDE * self.font) + (_LEAD + fan) * self.font

    def width_left(self, fan: float, least_labels: int = 0) -> float:
        layers = range(len(self.sizes))
        needed = sum(self.card_width(k) for k in layers) + sum(
            self.gap_needed(k, fan, least_labels) for k in layers if k > 0
        )
        return self.width - 2 * _MARGIN - needed

    def columns(self) -> list[tuple[float, float]]:
        """Return x and width of every column."""
        layers = range(len(self.sizes))
        # The more edges cross in a gap, the more width it needs to keep them apart.
        crossings = [(n_in * n_out) ** 0.25 for n_in, n_out in pairwise(self.sizes)]
        extra = max(self.width_left(0.0) / sum(crossings), -_TIGHT_FAN * self.font)
        gaps = [
            min(self.gap_needed(k, 0.0) + extra * crossing, _WIDEST_GAP * self.font)
            for k, crossing in enumerate(crossings, start=1)
        ]
        widths = [self.card_width(k) for k in layers]
        x = max(_MARGIN, (self.width - sum(widths) - sum(gaps)) / 2)
        columns = []
        for width, gap in zip(widths, [*gaps, 0.0], strict=True):
            columns.append((x, width))
            x += width + max(gap, 1.0)
        return columns

    def cards(self) -> dict[Node, Card]:
        cards = {}
        for layer, (x, width) in enumerate(self.columns()):
            band, h, chip_h = self.band(layer), self.card_height(layer), self.chip_height(layer)
            first = self.top + (self.room - band * self.sizes[layer]) / 2
            chip_w = min(width, self.font * (self.text.chip + 0.6))
            for index in range(self.sizes[layer]):
                y = first + (index + 0.5) * band - (h + chip_h) / 2
                chip = Rect(x + (width - chip_w) / 2, y + h, chip_w, chip_h) if chip_h else None
                node = Node(layer, index)
                cards[node] = Card(node, Rect(x, y, width, h), self.details[layer], chip)
        return cards

    def edges(self, layer: int, cards: dict[Node, Card], focus: Node | None) -> list[Edge]:
        """Return the edges that end at a layer."""
        n_in, n_out = self.sizes[layer - 1], self.sizes[layer]
        edges = []
        for j in range(n_out):
            target = Node(layer, j)
            columns, band = self.label_columns[layer - 1], self.band(layer)
            if not columns and target == focus:
                columns, band = self.focus_labels(layer, cards), self.room
            docks = self.docks(cards[target], n_in, columns, band)
            for i in range(n_in):
                source = Node(layer - 1, i)
                rect = cards[source].rect
                start = rect.right, rect.centre[1] + 0.5 * rect.h * ((j + 0.5) / n_out - 0.5)
                edges.append(Edge(source, target, start, *docks[i]))
        return edges

    def focus_labels(self, layer: int, cards: dict[Node, Card]) -> int:
        """Return how many columns of labels one node can have beside its card."""
        gap = cards[Node(layer, 0)].rect.x - cards[Node(layer - 1, 0)].rect.right
        columns = _label_columns(self.sizes[layer - 1], self.room, self.plate[1])
        return columns if gap >= columns * (self.plate[0] + _BESIDE * self.font) + _LEAD * self.font else 0

    def docks(self, card: Card, n_in: int, columns: int, band: float) -> list[_Dock]:
        """Return dock, lead, end and label of every edge that comes into a card."""
        plate_w, plate_h = self.plate
        middle, x = card.rect.centre[1], card.rect.x
        port = min(1.2 * plate_h, max(0.0, card.rect.h - self.font) / max(1, n_in - 1))
        lead_x = x - _LEAD * self.font
        if not columns:
            ports = [(lead_x, middle + (i - (n_in - 1) / 2) * port) for i in range(n_in)]
            return [(at, at, (x, at[1]), None) for at in ports]
        pitch = min(1.2 * plate_h, (band - plate_h) / max(1, n_in - 1) if n_in > 1 else plate_h)
        if columns == 2:
            pitch = min(pitch, 0.7 * plate_h)
        port = min(port, pitch)
        half = (n_in - 1) / 2 * pitch + plate_h / 2
        band_middle = middle + self.chip_height(card.node.layer) / 2
        if band == self.room:
            band_middle = self.top + band / 2
        centre = min(max(middle, band_middle - band / 2 + half), band_middle + band / 2 - half)
        step = plate_w + _BESIDE * self.font
        dock_x = lead_x - columns * step
        docks: list[_Dock] = []
        for i in range(n_in):
            y = centre + (i - (n_in - 1) / 2) * pitch
            label = Rect(lead_x - (i % columns) * step - plate_w, y - plate_h / 2, plate_w, plate_h)
            docks.append(((dock_x, y), (lead_x, y), (x, middle + (i - (n_in - 1) / 2) * port), label))
        return docks


def _label_columns(n_in: int, band: float, plate_h: float) -> int:
    """Return in how many columns the labels of one node fit its band; 0 if in neither one nor two."""
    if n_in * plate_h <= band:
        return 1
    return 2 if (n_in - 1) * plate_h / 2 + plate_h + 0.5 <= band else 0


def _best_plan(width: float, height: float, sizes: tuple[int, ...], text: TextSize, largest_font: int) -> _Plan:
    for font in range(max(largest_font, SMALLEST_FONT), SMALLEST_FONT - 1, -1):
        plan = _plan(width, height, sizes, text, font, FULL, FULL)
        fan, gap = (_TIGHT_FAN, _TIGHT_GAP) if font == SMALLEST_FONT else (_FAN, _GAP)
        if all(plan.label_columns) and plan.fits_height(gap) and plan.width_left(fan) >= 0:
            return plan
    for font in range(max(largest_font, SMALLEST_FONT), SMALLEST_FONT - 1, -1):
        plan = _plan(width, height, sizes, text, font)
        shows_z = not {LINE, DOT} & set(plan.details)
        if shows_z and all(plan.label_columns) and plan.width_left(_TIGHT_FAN) >= 0:
            return plan
    for font in range(max(largest_font * _MIDDLE_FONT // LARGEST_FONT, SMALLEST_FONT), SMALLEST_FONT - 1, -1):
        plan = _plan(width, height, sizes, text, font)
        if DOT not in plan.details and plan.width_left(_TIGHT_FAN, least_labels=1) >= 0:
            return plan
    for detail, ends in ((None, None), (LINE, LINE), (DOT, None), (DOT, LINE), (DOT, DOT)):
        plan = _plan(width, height, sizes, text, SMALLEST_FONT, detail, ends)
        if plan.width_left(_TIGHT_FAN, least_labels=1) >= 0:
            break
    return plan


def _plan(
    width: float,
    height: float,
    sizes: tuple[int, ...],
    text: TextSize,
    font: int,
    hidden: str | None = None,
    ends: str | None = None,
) -> _Plan:
    """Return the plan with one font; columns without a prescribed detail show what their height allows."""
    nothing = _Plan(width, height, sizes, text, font, (FULL,) * len(sizes), (False,) * len(sizes), ())
    wished = [ends, *[hidden] * (len(sizes) - 2), ends]
    choices = [
        (detail, layer > 0 and detail == FULL) if detail in (FULL, DOT) else _detail(nothing, layer, detail)
        for layer, detail in enumerate(wished)
    ]
    details, chips = zip(*choices, strict=True)
    bands = [nothing.band(layer) for layer in range(1, len(sizes))]
    columns = [
        _label_columns(n_in, band, nothing.plate[1]) if details[layer] != DOT else 0
        for layer, (n_in, band) in enumerate(zip(sizes, bands, strict=False), start=1)
    ]
    return _Plan(width, height, sizes, text, font, details, chips, tuple(columns))


def _detail(plan: _Plan, layer: int, most: str | None) -> tuple[str, bool]:
    """Return how much a card of a layer can show in its height, and whether a chip fits below it."""
    band, line = plan.band(layer), plan.line
    chip = line + 1.0 if layer else 0.0
    full = plan.card_height(layer) + chip
    brief = 2 * line + 0.9 * plan.font + chip
    short = line + 0.5 * plan.font
    if most != LINE and full + 0.2 * plan.font <= band:
        return FULL, layer > 0
    is_hidden = 0 < layer < len(plan.sizes) - 1
    if most != LINE and is_hidden and brief + 2.0 <= band:
        return BRIEF, True
    if short + chip + 1.0 <= band:
        return LINE, layer > 0
    return (LINE, False) if short + 1.0 <= band else (DOT, False)
