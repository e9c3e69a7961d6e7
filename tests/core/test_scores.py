"""How well judges agree with a person's labels."""

import numpy as np
import pytest
from scipy.stats import binomtest

from core.colour import BLACK, WHITE, Rgb
from core.judges import JUDGES
from core.model_file import load_network
from core.my_labels import Answer, MyLabels
from core.network import Network
from core.resources import resource_path
from core.scores import Agreement, always, closest, scores

NETWORK = load_network(resource_path("network.json"))
RED = Rgb(255, 0, 0)
"""Luma 0.299 and L* 53.2; white has 4.0:1 and black 5.25:1: luma says light, WCAG and L* say dark."""


def labels(*pairs: tuple[Rgb, int | None]) -> MyLabels:
    return MyLabels(tuple(Answer(colour, label) for colour, label in pairs))


def right(found, name: str) -> tuple[int, int]:
    return found[name].on_all.right, found[name].on_all.total


@pytest.mark.parametrize(("count", "total"), [(0, 1), (1, 1), (9, 10), (27, 30), (30, 30), (0, 30), (512, 1000)])
def test_the_interval_is_wilsons(count: int, total: int) -> None:
    expected = binomtest(count, total).proportion_ci(confidence_level=0.95, method="wilson")
    assert Agreement(count, total).interval == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_of_nothing_there_is_neither_share_nor_interval() -> None:
    assert Agreement(0, 0).share is None
    assert Agreement(0, 0).interval is None


def test_each_judge_is_counted_by_its_own_rule() -> None:
    found = scores(labels((BLACK, 1), (WHITE, 0), (RED, 1)), {}, {})
    assert right(found, "luma") == (3, 3)
    assert right(found, "wcag") == (2, 3)
    assert right(found, "lightness") == (2, 3)


def test_the_networks_are_scored_where_they_are_there() -> None:
    found = scores(labels((BLACK, 1), (WHITE, 0)), {"network": NETWORK}, {})
    assert right(found, "network") == (2, 2)
    assert [name for name in JUDGES if found[name] is None] == ["mlp", "logistic_regression"]


def test_without_labels_nobody_has_a_score() -> None:
    assert set(scores(labels((RED, None)), {"network": NETWORK}, {}).values()) == {None}


def test_what_a_judge_was_trained_on_is_counted_apart() -> None:
    always_light = Network((np.zeros((1, 3)),), (np.ones((1, 1)),), ("logistic",))
    mine = labels((BLACK, 1), (RED, 1), (WHITE, 0))
    found = scores(mine, {"network": always_light}, {"network": [0x000000, 0xFF0000]})["network"]
    assert found is not None
    assert (found.on_all, found.on_new) == (Agreement(2, 3), Agreement(0, 1))
    assert found.is_trained_on_them


def test_who_was_trained_on_the_labels_is_not_called_the_closest() -> None:
    mine = labels((BLACK, 1), (RED, 1), (WHITE, 0))
    fair = scores(mine, {"network": NETWORK}, {})
    assert closest(fair) == ("network", "luma")
    assert closest(scores(mine, {"network": NETWORK}, {"network": [0xFF0000]})) == ("luma",)


def test_judges_with_the_same_count_are_all_named() -> None:
    assert closest(scores(labels((BLACK, 1), (RED, 0)), {}, {})) == ("wcag", "lightness")


def test_always_the_more_frequent_answer() -> None:
    assert always(labels((BLACK, 1), (RED, 0), (WHITE, 0), (Rgb(1, 1, 1), None))) == Agreement(2, 3)
