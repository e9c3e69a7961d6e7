"""Where everything of the diagram stands: pure geometry in pixels, without Qt.

Columns of cards stand side by side. Every edge runs in a curve to a dock left of the receiving
card and from there straight into the card; its label sits on that straight part. The docks of one
card lie one below the other, within the card's own share of the height, so that the labels of a
column can meet neither each other nor a card.
"""

from collections.abc import Iterator, Sequence

from gui.diagram.geometry import BRIEF, DOT, FULL, LINE, Layout, Node, Rect, TextSize
from gui.diagram.plan import MARGIN, TIGHT_FAN, Plan, label_columns_for

SMALLEST_FONT, LARGEST_FONT = 11, 21
"""Font heights in pixels; 11 are 8.25 points on a screen of 96 dots an inch."""

_MIDDLE_FONT = 15
_FAN, _TIGHTEST_FAN = 5.0, 1.9
_TIGHT_GAP, _GAP = 0.25, 0.8


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
        heading=Rect(MARGIN, 0.0, max(1.0, width - 2 * MARGIN), plan.line + 0.3 * plan.font),
        labels_fit=all(plan.label_columns),
    )


def _best_plan(width: float, height: float, sizes: tuple[int, ...], text: TextSize, largest_font: int) -> Plan:
    for thumbs in (True, False):
        labelled = _labelled_plan(width, height, sizes, text, largest_font, thumbs)
        if labelled is not None:
            return labelled
    for thumbs in (True, False):
        for font in _fonts(largest_font * _MIDDLE_FONT // LARGEST_FONT, text.smallest_font):
            plan = _plan(width, height, sizes, text, font, thumbs=thumbs)
            if DOT not in plan.details and plan.width_left(TIGHT_FAN, least_labels=1) >= 0:
                return plan
    for detail, ends in ((None, None), (LINE, LINE), (DOT, None), (DOT, LINE), (DOT, DOT)):
        plan = _plan(width, height, sizes, text, SMALLEST_FONT, detail, ends)
        if plan.width_left(TIGHT_FAN, least_labels=1) >= 0:
            break
    return plan


def _labelled_plan(
    width: float, height: float, sizes: tuple[int, ...], text: TextSize, largest_font: int, thumbs: bool
) -> Plan | None:
    """Return the plan with the largest font that shows every Z, A and weight, full cards before brief ones."""
    tight = _TIGHTEST_FAN if thumbs or text.smallest_font < SMALLEST_FONT else TIGHT_FAN
    for font in _fonts(largest_font, text.smallest_font):
        plan = _plan(width, height, sizes, text, font, FULL, FULL, thumbs)
        fan, gap = (tight, _TIGHT_GAP) if font <= SMALLEST_FONT else (_FAN, _GAP)
        if all(plan.label_columns) and plan.fits_height(gap) and plan.width_left(fan) >= 0:
            return plan
    for font in _fonts(largest_font, text.smallest_font):
        plan = _plan(width, height, sizes, text, font, thumbs=thumbs)
        shows_z = not {LINE, DOT} & set(plan.details)
        if shows_z and all(plan.label_columns) and plan.width_left(tight) >= 0:
            return plan
    return None


def _fonts(largest: int, smallest: int) -> Iterator[int]:
    return iter(range(max(largest, SMALLEST_FONT), smallest - 1, -1))


def _plan(
    width: float,
    height: float,
    sizes: tuple[int, ...],
    text: TextSize,
    font: int,
    hidden: str | None = None,
    ends: str | None = None,
    thumbs: bool = False,
) -> Plan:
    """Return the plan with one font; columns without a prescribed detail show what their height allows."""
    nothing = Plan(width, height, sizes, text, font, (FULL,) * len(sizes), (False,) * len(sizes), ())
    wished = [ends, *[hidden] * (len(sizes) - 2), ends]
    choices = [
        (detail, layer > 0 and detail == FULL) if detail in (FULL, DOT) else _detail(nothing, layer, detail)
        for layer, detail in enumerate(wished)
    ]
    details, chips = zip(*choices, strict=True)
    bands = [nothing.band(layer) for layer in range(1, len(sizes))]
    columns = [
        label_columns_for(n_in, band, nothing.plate[1]) if details[layer] != DOT else 0
        for layer, (n_in, band) in enumerate(zip(sizes, bands, strict=False), start=1)
    ]
    return Plan(width, height, sizes, text, font, details, chips, tuple(columns), thumbs)


def _detail(plan: Plan, layer: int, most: str | None) -> tuple[str, bool]:
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
