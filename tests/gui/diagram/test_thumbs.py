"""The small pictures of the nodes."""

import numpy as np
import pytest

from core.colour import Rgb
from core.network import Network
from core.plane import Cut
from gui.diagram.geometry import Node
from gui.diagram.thumbs import PLANE, SIDE, Thumbs
from gui.theme import DARK, LIGHT

COLOUR = Rgb(51, 102, 153)
NODES = [Node(1, 0), Node(1, 1), Node(1, 2), Node(2, 0)]


@pytest.fixture
def thumbs(qapp) -> Thumbs:
    return Thumbs()


def test_every_node_but_the_inputs_has_a_picture(thumbs, hand):
    thumbs.show(hand, COLOUR)
    assert all(thumbs.image(node, LIGHT).width() == SIDE for node in NODES)
    assert thumbs.image(Node(0, 0), LIGHT) is None


def test_a_picture_shows_where_the_output_is_light(thumbs, hand):
    thumbs.show(hand, COLOUR)
    image, cut = thumbs.image(Node(2, 0), LIGHT), Cut.through(PLANE, COLOUR)
    X = cut.colours(SIDE, SIDE)
    says_light = (hand.forward_prop(X).A[-1][0] >= 0.5).reshape(SIDE, SIDE)
    lightness = np.array([[image.pixelColor(x, y).lightness() for x in range(SIDE)] for y in range(SIDE)])
    assert says_light.any()
    assert (~says_light).any()
    assert lightness[says_light].min() > lightness[~says_light].max()


def test_it_keeps_its_pictures_while_nothing_changes(thumbs, hand):
    thumbs.show(hand, COLOUR)
    before = [thumbs.image(node, LIGHT) for node in NODES]
    thumbs.show(hand, Rgb(*(channel // 2 for channel in (102, 204, 153))))  # other saturation: waits for its turn
    thumbs.show(hand, COLOUR)
    assert [thumbs.image(node, LIGHT) for node in NODES] == before


def test_a_theme_has_its_own_pictures(thumbs, hand):
    thumbs.show(hand, COLOUR)
    assert thumbs.image(NODES[0], LIGHT) != thumbs.image(NODES[0], DARK)


def test_in_a_hurry_one_node_after_the_other_gets_its_new_picture(qtbot, thumbs, hand):
    thumbs.show(hand, COLOUR)
    before = [thumbs.image(node, LIGHT) for node in NODES]
    other = Network.random(seed=4)
    with qtbot.waitSignal(thumbs.changed):
        thumbs.show(other, COLOUR, at_once=False)

    def new() -> int:
        return sum(thumbs.image(node, LIGHT) != old for node, old in zip(NODES, before, strict=True))

    counts = [new()]
    for _ in range(3):
        thumbs.show(other, COLOUR, at_once=False)
        counts.append(new())
    assert counts == [1, 2, 3, 4]


def test_the_rest_comes_when_the_hurry_is_over(qtbot, thumbs, hand):
    thumbs.show(hand, COLOUR)
    before = [thumbs.image(node, LIGHT) for node in NODES]
    other = Network.random(seed=4)
    with qtbot.waitSignal(thumbs.changed):
        thumbs.show(other, COLOUR, at_once=False)
    thumbs.show(other, COLOUR)
    assert all(thumbs.image(node, LIGHT) != old for node, old in zip(NODES, before, strict=True))


def test_very_wide_layers_have_no_pictures(thumbs):
    thumbs.show(Network.random((3, 500, 1), seed=1), COLOUR)
    assert thumbs.image(Node(1, 0), LIGHT) is None
