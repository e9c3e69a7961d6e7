"""The diagram in a slow motion: what is shown, what is not computed yet, what acts."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.changes import Parameter
from core.colour import Rgb
from core.losses import LOSSES
from core.messages import tr
from core.network import Network
from core.walk import Part, Subject, Walk
from gui.diagram.edges import gradient_width, styles_of
from gui.diagram.geometry import Edge, Node, TextSize
from gui.diagram.layout import arrange
from gui.diagram.motion import Motion
from gui.diagram.state import DiagramState, Look

COLOUR = Rgb(51, 102, 153)
SUBJECT = Subject(
    COLOUR.scaled, np.array([[51.0], [102.0], [153.0]]), np.array([[1.0]]), tr("the colour {hex}", hex="#336699")
)
ALL = Look("all")


def walk_of(network: Network, direction: str, granularity: str) -> Walk:
    return getattr(Walk, direction)(network, SUBJECT, granularity)


def at(walk: Walk, position: int) -> DiagramState:
    return DiagramState(walk.network, walk.forward_pass, COLOUR, motion=Motion(walk, position))


def shown(state: DiagramState) -> list[float | None]:
    nodes = [Node(layer, row) for layer, size in enumerate(state.network.layer_sizes) for row in range(size)]
    inputs = [state.scaled(node).value for node in nodes if node.layer == 0]
    rest = [node for node in nodes if node.layer]
    return inputs + [figure.value for node in rest for figure in (state.z(node), state.a(node))]


def test_nothing_is_computed_at_first_and_everything_at_the_end(hand):
    walk = walk_of(hand, "forward", "term")
    assert shown(at(walk, 0)) == [None] * 11
    whole = hand.forward_prop(COLOUR.scaled)
    expected = [0.2, 0.4, 0.6]
    expected += [value for j in range(3) for value in (whole.Z[0][j, 0], whole.A[0][j, 0])]
    expected += [whole.Z[1][0, 0], whole.A[1][0, 0]]
    assert shown(at(walk, len(walk))) == pytest.approx(expected)


def test_values_appear_one_after_another_and_stay(hand):
    walk = walk_of(hand, "forward", "node")
    known = [sum(value is not None for value in shown(at(walk, k))) for k in range(len(walk) + 1)]
    assert known == sorted(known)
    assert set(np.diff(known)) <= {0, 1}


def test_a_sum_shows_how_far_it_is(hand):
    walk = walk_of(hand, "forward", "term")
    first = walk.position_of_phase("z1")
    sums = [at(walk, first + k).z(Node(1, 0)).value for k in range(4)]
    # 0.42·0.2, + 0.13·0.4, + 0.91·0.6, + 0.05
    assert sums == pytest.approx([0.084, 0.136, 0.682, 0.732])
    assert at(walk, first).z(Node(1, 1)).value is None


def test_what_acts_stands_out(hand):
    walk = walk_of(hand, "forward", "term")
    state = at(walk, walk.position_of_phase("z1") + 1)  # the term of the second input
    assert state.motion.acting_edges == {(1, 0, 1)}
    assert {Node(0, 1), Node(1, 0)} <= state.motion.acting_nodes
    assert state.z(Node(1, 0)).acts
    assert not state.z(Node(1, 1)).acts
    edges = _edges(hand)
    bright = [edge for edge, style in zip(edges, styles_of(edges, ALL, state, frozenset()), strict=True) if style[2]]
    assert [(edge.source, edge.target) for edge in bright] == [(Node(0, 1), Node(1, 0))]


def test_the_decision_waits_for_its_step(hand):
    walk = walk_of(hand, "forward", "node")
    assert not at(walk, len(walk) - 1).decision_is_known()
    assert at(walk, len(walk)).decision_is_known()


@pytest.mark.parametrize("granularity", ["term", "node", "layer"])
def test_edges_show_gradients_as_soon_as_they_are_computed(hand, granularity):
    walk = walk_of(hand, "backward", granularity)
    first = walk.position_of_phase("backward")
    assert not at(walk, first - 1).shows_gradients
    assert at(walk, first - 1).edges().rows[0] == hand.weights[0].tolist()
    begun = at(walk, first).edges()
    assert {value for rows in begun.rows for row in rows for value in row} == {None}
    gradients = hand.backward(walk.forward_pass, SUBJECT.X, SUBJECT.y)
    done = at(walk, len(walk)).edges()
    for rows, expected in zip(done.rows, gradients.weights, strict=True):
        np.testing.assert_allclose(rows, expected, rtol=1e-12)
    assert done.largest == pytest.approx(max(abs(w).max() for w in gradients.weights))


def test_the_numbers_of_a_node_become_its_gradients(hand):
    walk = walk_of(hand, "backward", "node")
    state = at(walk, walk.position_after(Part("dZ", 1, 0)))
    dz2 = LOSSES["log_loss"].gradient("logistic", walk.forward_pass.Z[1], walk.forward_pass.A[1], SUBJECT.y)[0, 0]
    assert state.z(Node(1, 0)).sign == "dZ"
    assert state.z(Node(1, 0)).value == pytest.approx(2.0 * dz2)  # W2₁ is 2, the slope of ReLU 1
    assert state.z(Node(1, 2)).value is None
    end = at(walk, len(walk))
    assert end.bias(Node(2, 0)).value == pytest.approx(dz2)
    assert end.z(Node(1, 1)).value == 0.0  # ReLU passes nothing on


def test_an_operand_shows_its_own_value_among_the_gradients(hand):
    walk = walk_of(hand, "backward", "node")
    state = at(walk, walk.position_after(Part("dA", 1, 0)))  # W2₁ · dC/dZ2
    assert state.edges().operands == {(2, 0, 0): 2.0}
    slope = at(walk, walk.position_after(Part("slope", 1, 0)))
    assert (slope.a(Node(1, 0)).sign, slope.a(Node(1, 0)).value) == ("A′", 1.0)


@pytest.mark.parametrize("direction", ["forward", "backward"])
@pytest.mark.parametrize("granularity", ["term", "node", "layer"])
@pytest.mark.parametrize("size", [(467, 210), (1300, 420)])
def test_every_step_has_its_own_picture(view, hand, direction, granularity, size):
    view.resize(*size)
    walk = walk_of(hand, direction, granularity)
    pictures = []
    for position in range(len(walk) + 1):
        view.set_state(at(walk, position))
        pictures.append(view.grab().toImage())
    same = [k for k, (before, after) in enumerate(pairwise(pictures)) if before == after]
    # A step of the update changes parameters, which the gradients hide; the inspector tells it.
    assert all(walk.step(k).phase == "update" for k in same)


@pytest.mark.parametrize("sizes", [(3, 64, 64, 1), (3, 2, 3), (3, 1)])
@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_any_network_is_drawn_in_slow_motion(view, sizes, direction):
    activations = ("tanh",) * (len(sizes) - 2) + ("softmax" if sizes[-1] > 1 else "logistic",)
    network = Network.random(sizes, activations, "he", seed=1)
    wished = np.zeros((sizes[-1], 1))
    wished[0] = 1.0
    walk = getattr(Walk, direction)(network, Subject(SUBJECT.X, SUBJECT.raw, wished, SUBJECT.name), "layer")
    for position in (0, 1, len(walk) // 2, len(walk)):
        view.set_state(at(walk, position))
        assert not view.grab().isNull()


def test_up_and_down_go_through_all_nodes_and_the_rest_moves_the_motion(qtbot, view, hand):
    view.set_state(at(walk_of(hand, "forward", "node"), 3))
    asked = []
    view.motion_requested.connect(asked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    assert asked == ["next", "previous", "toggle_play", "to_start", "to_end"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.look.selected == Node(1, 2)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.look.selected == Node(0, 2)


def test_a_gradient_is_as_wide_as_it_is_large():
    assert gradient_width(-2.0, 2.0) == gradient_width(2.0, 2.0) > gradient_width(1.0, 2.0) > gradient_width(0.0, 2.0)
    assert gradient_width(0.0, 0.0) == gradient_width(float("nan"), 1.0) > 0.0


def test_what_was_chosen_keeps_its_mark_in_slow_motion(hand):
    edges = _edges(hand)
    look = Look("all", parameter=Parameter(1, 2, 2))
    styles = styles_of(edges, look, at(walk_of(hand, "forward", "node"), 1), frozenset())
    assert [(e.target, e.source.row) for e, style in zip(edges, styles, strict=True) if style.is_marked] == [
        (Node(1, 2), 2)
    ]


def _edges(network: Network) -> tuple[Edge, ...]:
    return arrange(700, 320, network.layer_sizes, TextSize()).edges
