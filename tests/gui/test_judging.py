"""What the judges say of the session's colour, who drives the preview, and the learned ones."""

from dataclasses import replace

import numpy as np
import pytest

from core.colour import Rgb, parse_colour
from core.dataset_value import Dataset
from core.document_opening import new_document
from core.judges import FIRST_FOUR, JUDGES, verdicts
from core.judging_choices import JudgingChoices
from core.learned_judges import LEARNED
from core.metrics import evaluate
from core.network import Network

PATIENCE = 60_000


@pytest.fixture
def judging(session):
    return session.judging


@pytest.fixture
def learned(judging, qtbot):
    """The judging with its learned judges there."""
    judging.fits.want()
    qtbot.waitUntil(lambda: set(judging.fits.found) == set(LEARNED), timeout=PATIENCE)
    return judging


def test_each_verdict_is_that_of_core(session, learned) -> None:
    for text in ("#336699", "#ff0000", "#ffffff", "#767676"):
        session.set_colour(parse_colour(text))
        for name in JUDGES:
            expected = verdicts(name, session.colour.scaled, learned.networks())
            verdict = learned.verdict(name)
            assert verdict.score == pytest.approx(expected.score[0], abs=1e-12)
            assert verdict.is_light == expected.is_light[0]


def test_the_network_s_verdict_follows_the_network(session, judging) -> None:
    session.set_network(Network([[[0, 0, 0]]], [[[-3.0]]], ("logistic",)))
    assert not judging.verdict("network").is_light
    session.set_network(Network([[[0, 0, 0]]], [[[3.0]]], ("logistic",)))
    assert judging.verdict("network").is_light
    assert judging.font_is_light
    assert judging.networks()["network"] is session.network


def test_the_learned_ones_are_there_when_they_are_wanted_and_not_before(judging) -> None:
    assert judging.present() == FIRST_FOUR
    assert judging.verdict("mlp") is None
    assert set(judging.networks()) == {"network"}
    assert not judging.fits.is_fitting


def test_a_learned_driver_is_learned_and_the_network_stands_in(session, judging, qtbot) -> None:
    session.set_colour(parse_colour("#ffff00"))
    judging.set_driver("logistic_regression")
    assert judging.acting == "network"
    assert judging.font_is_light == session.font_is_light
    qtbot.waitUntil(lambda: judging.acting == "logistic_regression", timeout=PATIENCE)
    assert judging.font_is_light == judging.verdict("logistic_regression").is_light


def test_the_accuracies_are_those_on_the_test_part(session, learned) -> None:
    test = session.split.test
    for name in LEARNED:
        network = learned.networks()[name]
        assert learned.fits.accuracies[name] == evaluate(network, test).accuracy
    luma = np.mean((299 * test.X[0] + 587 * test.X[1] + 114 * test.X[2] <= 500) == test.y)
    assert learned.fits.accuracies["luma"] == pytest.approx(luma)


def test_another_split_drops_them_at_once_and_learns_anew(session, learned, qtbot) -> None:
    before = learned.networks()["mlp"]
    session.take_dataset(session.dataset.take(np.arange(0, session.dataset.n_rows, 3)))
    assert learned.present() == FIRST_FOUR
    assert learned.fits.accuracies == {}
    learned.fits.want()
    qtbot.waitUntil(lambda: "mlp" in learned.fits.found, timeout=PATIENCE)
    assert not learned.networks()["mlp"].same_as(before)


def test_a_document_brings_its_own_split_also_while_they_are_being_learned(session, judging, qtbot) -> None:
    judging.fits.want()
    qtbot.waitUntil(lambda: judging.fits.is_fitting, timeout=PATIENCE)
    session.restore(new_document(replace(session.choices, test_size=0.6, split_seed=9), session.colour))
    judging.fits.want()
    qtbot.waitUntil(lambda: "mlp" in judging.fits.found, timeout=PATIENCE)
    test = session.split.test
    assert judging.fits.accuracies["wcag"] == np.mean(verdicts("wcag", test.X).is_light == test.y)


def test_a_document_drops_what_was_learned_before(session, learned) -> None:
    session.restore(new_document(replace(session.choices, split_seed=9), session.colour))
    assert learned.present() == FIRST_FOUR


def test_another_shape_of_the_network_is_another_mlp(session, learned, qtbot) -> None:
    session.set_network(Network.random((3, 5, 2, 1), ("tanh", "tanh", "logistic"), seed=1))
    assert "mlp" not in learned.fits.found
    learned.fits.want()
    qtbot.waitUntil(lambda: "mlp" in learned.fits.found, timeout=PATIENCE)
    assert learned.networks()["mlp"].layer_sizes == (3, 5, 2, 1)
    assert learned.networks()["mlp"].activations == ("tanh", "tanh", "logistic")


def test_nobody_learns_anew_what_nobody_wants(session, learned, qtbot) -> None:
    with qtbot.waitSignal(session.split_changed, check_params_cb=lambda parts: parts is not None):
        session.take_dataset(session.dataset)
    assert not learned.fits.is_fitting
    assert learned.present() == FIRST_FOUR


def test_a_learned_driver_is_learned_anew_with_every_split(session, learned, qtbot) -> None:
    learned.set_driver("mlp")
    assert learned.acting == "mlp"
    session.take_dataset(session.dataset.take(np.arange(0, session.dataset.n_rows, 3)))
    assert learned.acting == "network"
    qtbot.waitUntil(lambda: learned.acting == "mlp", timeout=PATIENCE)


def test_other_weights_of_the_same_shape_learn_nothing_anew(session, learned) -> None:
    session.new_start()
    assert set(learned.fits.found) == set(LEARNED)


def test_one_label_only_is_said_and_the_formulas_go_on(session, judging, qtbot) -> None:
    rng = np.random.default_rng(0)
    session.take_dataset(Dataset(rng.random((3, 60)), np.ones(60, dtype=int), "all light", ""))
    judging.set_driver("mlp")
    qtbot.waitUntil(lambda: judging.fits.problem != "", timeout=PATIENCE)
    assert judging.fits.problem.startswith("The training part has only light fonts")
    assert not judging.fits.is_fitting
    assert judging.acting == "network"
    assert set(judging.fits.accuracies) == {"luma", "wcag", "lightness"}


def test_changed_is_said_once_for_each_choice_and_not_for_none(judging, qtbot) -> None:
    told: list[JudgingChoices] = []
    judging.changed.connect(lambda: told.append(judging.choices))
    judging.set_driver("wcag")
    judging.set_driver("wcag")
    judging.set_font_colour(Rgb(255, 215, 0))
    judging.set_font_colour(Rgb(255, 215, 0))
    judging.set_level("AAA")
    judging.set_level("AAA")
    judging.set_font_colour(None)
    assert told == [
        JudgingChoices("wcag"),
        JudgingChoices("wcag", Rgb(255, 215, 0)),
        JudgingChoices("wcag", Rgb(255, 215, 0), "AAA"),
        JudgingChoices("wcag", None, "AAA"),
    ]


@pytest.mark.parametrize("wrong", [lambda j: j.set_driver("nobody"), lambda j: j.set_level("A")])
def test_what_does_not_exist_is_refused(judging, wrong) -> None:
    with pytest.raises(ValueError, match="must be one of"):
        wrong(judging)
    assert judging.choices == JudgingChoices()


def test_the_next_judge_comes_round_to_the_first(judging) -> None:
    order = []
    for _ in JUDGES:
        judging.next_driver()
        order.append(judging.driver)
    assert order == [*list(JUDGES)[1:], "network"]


def test_closing_ends_the_thread(session, judging) -> None:
    """The fixture of all tests fails if it goes on."""
    judging.fits.want()
    assert judging.fits.is_fitting
    session.close()
