"""The geometry: nothing meets anything, at any size, for any network."""

import itertools
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.diagram.face import Faces
from gui.diagram.geometry import BRIEF, DOT, FULL, Layout, Node, Rect, TextSize, neighbour, next_node
from gui.diagram.layout import SMALLEST_FONT, arrange

# Digits of DejaVu Sans, which is wide among interface fonts.
TEXT = TextSize()
SIZES = [(460, 208), (460, 230), (460, 250), (520, 300), (700, 320), (740, 330), (1300, 600), (1350, 560)]


def solids(layout: Layout) -> list[Rect]:
    plates = [edge.label for edge in layout.edges if edge.label is not None]
    cards = layout.cards.values()
    beside = [rect for card in cards for rect in (card.chip, card.switch) if rect is not None]
    return plates + [card.rect for card in cards] + beside


def meetings(layout: Layout) -> list[tuple[Rect, Rect]]:
    return [(a, b) for a, b in itertools.combinations(solids(layout), 2) if a.meets(b)]


@pytest.mark.parametrize("size", SIZES)
def test_all_parameters_of_3_3_1_are_readable_at_the_windows_usual_sizes(size):
    layout = arrange(*size, (3, 3, 1), TEXT)
    assert sum(edge.label is not None for edge in layout.edges) == 12
    assert sum(card.chip is not None for card in layout.cards.values()) == 4
    assert {card.detail for card in layout.cards.values()} <= {FULL, BRIEF}  # Z and A of every node
    assert layout.font >= SMALLEST_FONT
    assert meetings(layout) == []
    assert all(r.x >= 0 and r.y >= 0 and r.right <= size[0] and r.bottom <= size[1] for r in solids(layout))


def test_a_larger_place_has_larger_numbers_up_to_a_limit():
    fonts = [arrange(w, h, (3, 3, 1), TEXT).font for w, h in SIZES]
    assert fonts == sorted(fonts)
    assert arrange(1350, 560, (3, 3, 1), TEXT).font == arrange(4000, 2000, (3, 3, 1), TEXT).font
    assert arrange(4000, 2000, (3, 3, 1), TEXT, largest_font=60).font == 60


@settings(max_examples=200)
@given(
    width=st.floats(460, 2600),
    height=st.floats(208, 1400),
    hidden=st.lists(st.integers(1, 32), max_size=3),
    outputs=st.integers(1, 4),
    focus=st.tuples(st.integers(0, 4), st.integers(0, 31)),
)
def test_nothing_meets_anything_else(width, height, hidden, outputs, focus):
    sizes = (3, *hidden, outputs)
    layer = focus[0] % len(sizes)
    layout = arrange(width, height, sizes, TEXT, Node(layer, focus[1] % sizes[layer]))
    assert meetings(layout) == []
    assert set(layout.cards) == {Node(k, i) for k, size in enumerate(sizes) for i in range(size)}
    assert len(layout.edges) == sum(a * b for a, b in itertools.pairwise(sizes))


@settings(max_examples=60)
@given(st.floats(0, 500), st.floats(0, 300), st.lists(st.integers(1, 40), max_size=9))
def test_a_place_that_is_too_small_still_has_a_layout(width, height, hidden):
    layout = arrange(width, height, (3, *hidden, 1), TEXT)
    assert all(rect.w > 0 and rect.h > 0 for rect in solids(layout))


@pytest.mark.parametrize("size", SIZES)
def test_pictures_stand_inside_their_cards_and_beside_the_values(size):
    cards = arrange(*size, (3, 3, 1), TEXT).cards
    for node, card in cards.items():
        assert (card.thumb is not None) == (node.layer > 0)
        assert (card.switch is not None) == (node.layer == 1)
        if card.thumb is not None:
            inner = Rect(card.rect.x + 1, card.rect.y + 1, card.rect.w - 2, card.rect.h - 2)
            assert inner.contains(card.thumb.x, card.thumb.y)
            assert inner.contains(card.thumb.right, card.thumb.bottom)


@pytest.mark.parametrize("size", [(467, 210), *SIZES[3:]])
@pytest.mark.parametrize("decimals", range(2, 11))
def test_every_number_is_readable_with_any_decimals(qapp, size, decimals):
    layout = arrange(*size, (3, 3, 1), Faces().text_size(decimals))
    assert meetings(layout) == []
    assert layout.labels_fit
    assert {card.detail for card in layout.cards.values()} <= {FULL, BRIEF}
    assert layout.font >= (SMALLEST_FONT if decimals <= 3 else 7)


def test_an_edge_ends_at_its_label_and_its_card():
    layout = arrange(700, 320, (3, 3, 1), TEXT)
    for edge in layout.edges:
        source, target = layout.cards[edge.source].rect, layout.cards[edge.target].rect
        assert edge.start[0] == source.right
        assert edge.end[0] == target.x
        assert source.y < edge.start[1] < source.bottom
        assert target.y < edge.end[1] < target.bottom
        assert edge.label.centre[1] == pytest.approx(edge.dock[1])
        assert edge.start[0] < edge.dock[0] < edge.label.x
        assert edge.label.right <= edge.lead[0] < edge.end[0]


def test_where_labels_do_not_fit_the_focused_node_has_them():
    sizes = (3, 24, 1)
    without = arrange(700, 320, sizes, TEXT)
    assert not without.labels_fit
    focused = arrange(700, 320, sizes, TEXT, Node(1, 5))
    labelled = {edge.target for edge in focused.edges if edge.label is not None and edge.target.layer == 1}
    assert labelled == {Node(1, 5)}


def test_many_nodes_become_bars_and_get_their_numbers_back_when_magnified():
    sizes = (3, 32, 1)
    assert arrange(700, 320, sizes, TEXT).cards[Node(1, 0)].detail == DOT
    assert arrange(700 * 6, 320 * 6, sizes, TEXT, largest_font=126).cards[Node(1, 0)].detail in (FULL, BRIEF)


def test_a_point_finds_the_node_and_the_label_there():
    layout = arrange(700, 320, (3, 3, 1), TEXT)
    for node, card in layout.cards.items():
        assert layout.node_at(*card.rect.centre) == node
        if card.chip is not None:
            assert layout.node_at(*card.chip.centre) == node
    edge = layout.edges[4]
    assert layout.edge_at(*edge.label.centre) == edge
    assert layout.node_at(*edge.label.centre) is None
    assert layout.edge_at(0, 0) is None


def test_steps_between_nodes_stay_inside_and_keep_the_height():
    sizes = (3, 4, 1)
    assert neighbour(Node(2, 0), -1, 0, sizes) == Node(1, 2)
    assert neighbour(Node(0, 0), 1, 0, sizes) == Node(1, 0)
    assert neighbour(Node(1, 3), 0, 1, sizes) == Node(1, 3)
    assert neighbour(Node(1, 0), 0, -1, sizes) == Node(1, 0)
    assert neighbour(Node(0, 2), -1, 0, sizes) == Node(0, 2)
    assert neighbour(Node(1, 1), 0, 1, sizes) == Node(1, 2)


def test_one_key_can_reach_every_node_column_after_column():
    sizes = (3, 2, 1)
    way = [Node(0, 0)]
    for _ in range(7):
        way.append(next_node(way[-1], 1, sizes))
    assert way == [Node(0, 0), Node(0, 1), Node(0, 2), Node(1, 0), Node(1, 1), Node(2, 0), Node(2, 0), Node(2, 0)]
    assert next_node(Node(1, 0), -1, sizes) == Node(0, 2)
    assert next_node(Node(0, 0), -1, sizes) == Node(0, 0)


def test_the_geometry_needs_no_qt():
    code = "import sys, gui.diagram.layout, gui.diagram.viewport; sys.exit(any('PySide6' in m for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
