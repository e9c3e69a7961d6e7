"""One way to use the diagram's place: sizes and positions that follow from a font and a detail for each column."""

from dataclasses import dataclass
from itertools import pairwise

from gui.diagram.geometry import BRIEF, DOT, FULL, LINE, Card, Edge, Node, Rect, TextSize

MARGIN = 5.0
TIGHT_FAN = 2.4
"""The least room for the curves of a gap, in heights of the font."""

_WIDEST_GAP = 30.0
_LEAD, _BESIDE = 0.8, 0.3
_PAD = 0.6
_THUMB, _THUMB_GAP = 2.1, 0.35
_SWITCH = (1.9, 1.0)
_SWITCH_NEEDS = 2.5

_Point = tuple[float, float]
Dock = tuple[_Point, _Point, _Point, Rect | None]


@dataclass(frozen=True)
class Plan:
    """One way to use the place.

    Attributes
    ----------
    width, height : float
    sizes : tuple of int
    text : TextSize
    font : int
    details : tuple of str
        How the cards of each column are drawn.
    chips : tuple of bool
        Whether they have one.
    label_columns : tuple of int
        Of the labels before each column but the first.
    thumbs : bool
        Whether cards with Z and A have a small picture beside them.
    """

    width: float
    height: float
    sizes: tuple[int, ...]
    text: TextSize
    font: int
    details: tuple[str, ...]
    chips: tuple[bool, ...]
    label_columns: tuple[int, ...]
    thumbs: bool = False

    @property
    def line(self) -> float:
        """The distance of two lines."""
        return self.font * self.text.line

    @property
    def plate(self) -> tuple[float, float]:
        """Width and height of a label."""
        return self.font * (self.text.label + 0.4), self.line + 1.0

    @property
    def top(self) -> float:
        """Where the cards may begin."""
        return self.line + 0.5 * self.font

    @property
    def room(self) -> float:
        """The height that is left for cards."""
        return max(1.0, self.height - self.top - MARGIN)

    def band(self, layer: int) -> float:
        """Return the share of the height that each node of a layer has."""
        labels = 1.2 * self.plate[1] * self.sizes[layer - 1] if layer else 0.0
        return min(self.room / self.sizes[layer], max(14.0 * self.font, labels))

    def card_width(self, layer: int) -> float:
        """Return the width of the cards of a layer."""
        detail, text = self.details[layer], self.text
        if detail == DOT:
            return 1.4 * self.font
        if detail == LINE:
            return self.font * (text.short + 1.0)
        if layer == 0:
            return self.font * (text.channel + 1.7)
        if detail == BRIEF:
            return self.font * (text.name + text.value + 1.7)
        thumb = _THUMB + _THUMB_GAP if self.thumbs else 0.0
        if layer == len(self.sizes) - 1:
            return self.font * (max(text.result, text.value + thumb, text.chip) + 2 * _PAD)
        return self.font * (max(text.value + thumb, text.chip) + 2 * _PAD)

    def card_height(self, layer: int) -> float:
        """Return the height of the cards of a layer, without their chips."""
        detail = self.details[layer]
        if detail == DOT:
            return max(2.0, min(1.1 * self.font, 0.8 * self.band(layer)))
        if detail == LINE:
            return self.line + 0.5 * self.font
        rows = 3 if layer and detail == FULL else 2
        return rows * self.line + (0.9 if detail == BRIEF else 1.2) * self.font

    def chip_height(self, layer: int) -> float:
        """Return the height of the chips of a layer, 0 where there is no room for them."""
        return self.line + 1.0 if self.chips[layer] else 0.0

    def fits_height(self, gap: float) -> bool:
        """Say whether all cards stand one below the other with such gaps, in heights of the font."""
        return all(
            self.details[k] == DOT or self.card_height(k) + self.chip_height(k) + gap * self.font <= self.band(k)
            for k in range(len(self.sizes))
        )

    def gap_needed(self, layer: int, fan: float, least_labels: int = 0) -> float:
        """Return the width of the gap before a layer, with so much room for the curves."""
        columns = max(self.label_columns[layer - 1], least_labels)
        return columns * (self.plate[0] + _BESIDE * self.font) + (_LEAD + fan) * self.font

    def width_left(self, fan: float, least_labels: int = 0) -> float:
        """Return the width that is left over; negative where it does not suffice."""
        layers = range(len(self.sizes))
        needed = sum(self.card_width(k) for k in layers) + sum(
            self.gap_needed(k, fan, least_labels) for k in layers if k > 0
        )
        return self.width - 2 * MARGIN - needed

    def columns(self) -> list[tuple[float, float]]:
        """Return x and width of every column."""
        layers = range(len(self.sizes))
        # The more edges cross in a gap, the more width it needs to keep them apart.
        crossings = [(n_in * n_out) ** 0.25 for n_in, n_out in pairwise(self.sizes)]
        extra = max(self.width_left(0.0) / sum(crossings), -TIGHT_FAN * self.font)
        gaps = [
            min(self.gap_needed(k, 0.0) + extra * crossing, _WIDEST_GAP * self.font)
            for k, crossing in enumerate(crossings, start=1)
        ]
        widths = [self.card_width(k) for k in layers]
        x = max(MARGIN, (self.width - sum(widths) - sum(gaps)) / 2)
        columns = []
        for width, gap in zip(widths, [*gaps, 0.0], strict=True):
            columns.append((x, width))
            x += width + max(gap, 1.0)
        return columns

    def cards(self) -> dict[Node, Card]:
        """Return the places of all nodes."""
        cards = {}
        for layer, (x, width) in enumerate(self.columns()):
            band, h, chip_h = self.band(layer), self.card_height(layer), self.chip_height(layer)
            first = self.top + (self.room - band * self.sizes[layer]) / 2
            chip_w = min(width, self.font * (self.text.chip + 0.6))
            left = min(0.3 * self.font, (width - chip_w) / 2)
            for index in range(self.sizes[layer]):
                y = first + (index + 0.5) * band - (h + chip_h) / 2
                chip = Rect(x + width - chip_w - left, y + h, chip_w, chip_h) if chip_h else None
                node, rect = Node(layer, index), Rect(x, y, width, h)
                switch = self.switch(layer, rect, chip)
                cards[node] = Card(node, rect, self.details[layer], chip, self.thumb(layer, rect), switch)
        return cards

    def thumb(self, layer: int, rect: Rect) -> Rect | None:
        """Return the place of the small picture in a card."""
        detail, u = self.details[layer], self.font
        if layer == 0 or not self.thumbs or detail not in (FULL, BRIEF):
            return None
        if detail == FULL:
            return Rect(rect.x + _PAD * u, rect.y + 0.4 * u + self.line, _THUMB * u, 2 * self.line - 0.1 * u)
        return Rect(rect.x + _PAD * u, rect.y + 0.25 * u + self.line, self.text.name * u, self.line - 0.15 * u)

    def switch(self, layer: int, rect: Rect, chip: Rect | None) -> Rect | None:
        """Return the place of a hidden node's switch, below its card and beside its chip."""
        u = self.font
        if chip is None or not 0 < layer < len(self.sizes) - 1 or chip.x - rect.x < _SWITCH_NEEDS * u:
            return None
        w, h = _SWITCH[0] * u, _SWITCH[1] * u
        return Rect(rect.x + 0.25 * u, rect.bottom + 0.5 * (chip.h - h), w, h)

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
        columns = label_columns_for(self.sizes[layer - 1], self.room, self.plate[1])
        return columns if gap >= columns * (self.plate[0] + _BESIDE * self.font) + _LEAD * self.font else 0

    def docks(self, card: Card, n_in: int, columns: int, band: float) -> list[Dock]:
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
        docks: list[Dock] = []
        for i in range(n_in):
            y = centre + (i - (n_in - 1) / 2) * pitch
            label = Rect(lead_x - (i % columns) * step - plate_w, y - plate_h / 2, plate_w, plate_h)
            docks.append(((dock_x, y), (lead_x, y), (x, middle + (i - (n_in - 1) / 2) * port), label))
        return docks


def label_columns_for(n_in: int, band: float, plate_h: float) -> int:
    """Return in how many columns the labels of one node fit its band; 0 if in neither one nor two."""
    if n_in * plate_h <= band:
        return 1
    return 2 if (n_in - 1) * plate_h / 2 + plate_h + 0.5 <= band else 0
