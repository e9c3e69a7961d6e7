"""The curves of a function, and where a node's point is on them."""

import math

import numpy as np
import pytest
from PySide6.QtGui import QColor

from core.activations import ACTIVATIONS
from core.network import Network
from core.walk import Part
from gui.activations.function_list import FunctionList
from gui.activations.plot import ActivationPlot, panes_of, reach_for
from gui.activations.spot import node_of, spot_of
from gui.theme import LIGHT, apply_theme

NAMES = list(ACTIVATIONS)
X = np.array([[0.2], [0.4], [0.6]])


def network_of(name: str, sizes=(3, 3, 1)) -> Network:
    return Network.random(sizes, (name, "logistic"), "glorot", seed=6)


def spot_in(network: Network, layer: int, row: int):
    return spot_of(network, network.forward_prop(X), 0, layer, row)


@pytest.fixture
def plot(qtbot):
    apply_theme("light")
    plot = ActivationPlot()
    qtbot.addWidget(plot)
    plot.resize(500, 220)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("row", [0, 1, 2])
def test_a_spot_is_what_the_network_computes(name, row) -> None:
    network = network_of(name)
    spot, forward_pass = spot_in(network, 1, row), network.forward_prop(X)
    assert spot.z == forward_pass.Z[0][row, 0]
    assert spot.a == forward_pass.A[0][row, 0]
    moved = forward_pass.Z[0].copy()
    h = 1e-6
    function = ACTIVATIONS[name].function
    moved[row] += h
    above = function(moved)[row, 0]
    moved[row] -= 2 * h
    below = function(moved)[row, 0]
    assert spot.slope == pytest.approx((above - below) / (2 * h), abs=1e-8)
    assert (spot.is_own, spot.sign) == (True, f"1{'₁₂₃'[row]}")


def test_a_spot_under_another_function_keeps_its_z() -> None:
    spot = spot_in(network_of("relu"), 1, 0)
    other = spot.under("tanh")
    assert (other.z, other.is_own) == (spot.z, False)
    assert other.a == pytest.approx(math.tanh(spot.z))
    assert other.slope == pytest.approx(1 - math.tanh(spot.z) ** 2)
    assert spot.under("relu") is spot


@pytest.mark.parametrize(
    ("part", "node"),
    [
        (Part("Z", 1, 2), (1, 2)),
        (Part("A", 2, 0), (2, 0)),
        (Part("W", 1, 1, 2), (1, 1)),
        (Part("b", 1, 0), (1, 0)),
        (Part("X", 0, 1), None),
        (Part("Z", 1, 3), None),
        (Part("Z", 3, 0), None),
        (Part("C", 2, 0), None),
        (None, None),
    ],
)
def test_a_part_belongs_to_its_node(part, node) -> None:
    assert node_of(part, network_of("relu")) == node


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("row", [0, 2])
def test_the_curves_are_function_and_derivative(name, row) -> None:
    spot = spot_in(network_of(name), 1, row)
    function, derivative = panes_of(name, spot)
    entry = ACTIVATIONS[name]
    for x, a, slope in zip(function.x, function.y, derivative.y, strict=True):
        column = spot.column.copy()
        column[row] = x
        assert a == pytest.approx(entry.function(column)[row, 0])
        assert slope == pytest.approx(entry.derivative(column)[row, 0])
    for pane in (function, derivative):
        assert pane.low <= pane.y.min() <= pane.y.max() <= pane.high
        assert abs(spot.z) <= pane.reach
    assert derivative.jumps == (name in ("relu", "leaky_relu"))


@pytest.mark.parametrize(
    ("z", "reach"), [(0.0, 4), (4.0, 4), (-4.1, 8), (63.0, 64), (math.nan, 4), (math.inf, 2.0**200)]
)
def test_the_axis_reaches_the_point_and_seldom_changes(z, reach) -> None:
    assert reach_for(z) == reach


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(500, 220), (220, 400)])
def test_the_point_is_painted_on_both_curves(name, size, plot) -> None:
    plot.resize(*size)
    spot = spot_in(network_of(name), 1, 1)
    plot.show_function(name, spot)
    image = plot.grab().toImage()
    for index, y in ((0, spot.a), (1, spot.slope)):
        found = image.pixelColor(plot.place_of(index, spot.z, y).toPoint())
        assert found.name() == LIGHT.accent


def test_the_point_of_another_function_is_hollow(plot) -> None:
    spot = spot_in(network_of("relu"), 1, 1).under("tanh")
    plot.show_function("tanh", spot)
    middle = plot.place_of(0, spot.z, spot.a).toPoint()
    assert plot.grab().toImage().pixelColor(middle).name() == LIGHT.card


def test_without_a_point_only_the_curves_are_painted(plot) -> None:
    plot.show_function("tanh", None)
    image = plot.grab().toImage()
    middle = plot.place_of(0, 3.5, math.tanh(3.5)).toPoint()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.accent not in found
    curve, wanted = image.pixelColor(middle), QColor(LIGHT.positive)
    assert abs(curve.hue() - wanted.hue()) < 10


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("weight", [1e300, -1e308])
def test_numbers_beyond_all_scale_can_be_painted(name, weight, plot) -> None:
    network = Network((np.full((3, 3), weight), np.ones((1, 3))), (np.zeros((3, 1)), np.zeros((1, 1))), (name, "tanh"))
    for layer, row in ((1, 0), (2, 0)):
        spot = spot_in(network, layer, row)
        for shown in NAMES:
            plot.show_function(shown, spot.under(shown))
            assert not plot.grab().isNull()


def test_a_kept_picture_is_never_an_old_one(qtbot, plot) -> None:
    """Whatever was painted before, it looks as if nothing had been."""
    spots = [spot_in(network_of(name), 1, 1) for name in ("relu", "tanh", "softmax")]
    for turn in range(2):
        for size in ((500, 220), (240, 300)):
            for spot in spots:
                for name in NAMES:
                    plot.resize(*size)
                    plot.show_function(name, spot.under(name))
                    shown = plot.grab().toImage()
                    if turn and name in ("tanh", "softmax"):
                        fresh = ActivationPlot()
                        qtbot.addWidget(fresh)
                        fresh.resize(*size)
                        fresh.show_function(name, spot.under(name))
                        assert shown == fresh.grab().toImage()


def test_the_list_names_every_function_and_its_uses(qtbot) -> None:
    functions = FunctionList()
    qtbot.addWidget(functions)
    functions.show_uses({"relu": "hidden", "logistic": "output"})
    texts = [functions.item(row).text() for row in range(functions.count())]
    assert texts == ["linear", "logistic · output", "tanh", "ReLU · hidden", "leaky ReLU", "softmax"]
    with qtbot.waitSignal(functions.function_chosen) as blocker:
        functions.choose("tanh")
    assert blocker.args == ["tanh"]
    functions.show_uses({})
    assert functions.item(3).text() == "ReLU"
