"""The border between the two answers, and the rows of the data near a plane."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.border import SIDES, answers_over, border_lines, side_for
from core.colour import Rgb
from core.dataset_value import Dataset
from core.network import Network
from core.plane import NEAR, PLANES, Cut
from core.plane_points import RowsOnPlane

cuts = st.builds(Cut, st.sampled_from(list(PLANES.values())), st.floats(0.0, 1.0))


def linear_network(weights, bias: float, activation: str) -> Network:
    """Return a network without a hidden layer."""
    return Network((np.array([weights]),), (np.array([[bias]]),), (activation,))


@pytest.mark.parametrize("activation", ["logistic", "linear", "tanh"])
def test_the_border_of_a_known_network_is_where_it_should_be(activation) -> None:
    """Red + green decide: R + G = 1 is a diagonal of the plane, for the tanh it lies where tanh(Z) = 0.5."""
    offset = {"logistic": -1.0, "linear": -0.5, "tanh": np.arctanh(0.5) - 1.0}[activation]
    network = linear_network([1.0, 1.0, 0.0], offset, activation)
    cut = Cut.through(PLANES["red_green"], Rgb(0, 0, 77))
    answers = answers_over(network, cut.colours(33, 21), 33, 21)
    (line,) = answers.border
    assert line.sum(axis=1) == pytest.approx(1.0, abs=1e-3)
    assert line.min() == pytest.approx(0.0, abs=1e-3)
    assert line.max() == pytest.approx(1.0, abs=1e-3)
    assert answers.is_light[0, -1]
    assert not answers.is_light[-1, 0]
    assert answers.share_light == pytest.approx(0.5, abs=0.05)


def test_the_output_is_0_5_on_the_border() -> None:
    network = Network.random((3, 3, 1), ("tanh", "logistic"), "glorot", seed=1)
    network = Network(network.weights, (network.biases[0], np.array([[0.3]])), network.activations)
    for plane in PLANES.values():
        cut = Cut.through(plane, Rgb(90, 120, 200))
        for line in answers_over(network, cut.colours(129, 129), 129, 129).border:
            X = plane.channels(line[:, 0], line[:, 1], cut.level)
            assert network.forward_prop(X).A[-1][0] == pytest.approx(0.5, abs=2e-3)


@given(cuts, st.integers(0, 1_000))
def test_light_and_dark_are_the_decisions_of_the_network(cut, seed) -> None:
    network = Network.random((3, 4, 1), ("relu", "logistic"), "glorot", seed)
    X = cut.colours(9, 7)
    answers = answers_over(network, X, 9, 7)
    wanted = network.forward_prop(X).A[-1][0] >= 0.5
    assert answers.is_light.ravel().tolist() == wanted.tolist()
    assert answers.share_light == pytest.approx(np.mean(wanted))
    assert all(((line >= 0.0) & (line <= 1.0)).all() for line in answers.border)


@pytest.mark.parametrize("activation", ["logistic", "linear", "softmax"])
@pytest.mark.parametrize("size", [1e300, 1e155, 1e-300])
def test_numbers_beyond_all_scale_do_no_harm(size, activation) -> None:
    network = Network(
        (np.full((3, 3), size) * [[1], [-1], [1]], np.array([[size, size, -size]])),
        (np.zeros((3, 1)), np.zeros((1, 1))),
        ("linear", activation),
    )
    cut = Cut.through(PLANES["hue_value"], Rgb(90, 120, 200))
    answers = answers_over(network, cut.colours(16, 16), 16, 16)
    assert answers.is_light.shape == (16, 16)
    assert all(np.isfinite(line).all() for line in answers.border)


def test_a_margin_without_a_number_has_no_border() -> None:
    assert border_lines(np.full((5, 5), np.nan)) == ()
    assert border_lines(np.ones((5, 5))) == ()


def test_larger_networks_get_coarser_pictures() -> None:
    sizes = [(3, 3, 1), (3, 64, 64, 1), (3, 300, 300, 1)]
    sides = [side_for(Network.random(s, ["relu"] * (len(s) - 2) + ["logistic"], seed=1)) for s in sizes]
    assert sides[0] == SIDES[0]
    assert sides == sorted(sides, reverse=True)
    assert sides[-1] == SIDES[-1]


def all_colours(n: int) -> Dataset:
    rng = np.random.default_rng(5)
    return Dataset(rng.random((3, n)), rng.integers(0, 2, n), "d", "")


@pytest.mark.parametrize("plane", PLANES.values(), ids=lambda plane: plane.name)
def test_near_rows_are_those_that_hardly_change_on_the_plane(plane) -> None:
    dataset = all_colours(400)
    near = RowsOnPlane(dataset, plane).near(0.3, 1_000)
    x, y, _, _ = plane.project(dataset.X)
    moved = plane.channels(x, y, 0.3)
    wanted = np.flatnonzero(np.abs(moved - dataset.X).max(axis=0) <= NEAR + 1e-6)
    assert 0 < near.count == wanted.size < 400
    assert near.x.tolist() == x[wanted].tolist()
    assert near.y.tolist() == y[wanted].tolist()
    assert near.labels.tolist() == dataset.y[wanted].tolist()


def test_too_many_rows_are_thinned_evenly() -> None:
    dataset = all_colours(3_000)
    rows = RowsOnPlane(dataset, PLANES["red_green"])
    everything, thinned = rows.near(0.5, 10_000), rows.near(0.5, 50)
    assert everything.count == thinned.count > 50
    assert thinned.x.size == thinned.labels.size == 50
    places = list(zip(everything.x, everything.y, strict=True))
    positions = [places.index(place) for place in zip(thinned.x, thinned.y, strict=True)]
    assert max(np.diff(positions)) <= everything.count / 49 + 1
