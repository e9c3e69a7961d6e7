"""The answers of a person in the session: what comes next, undo, training on them, and the scores."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.asking import NEAR
from core.colour import Rgb
from core.judges import verdicts
from core.my_labels import Answer, MyLabels

COLOURS = tuple(Rgb(17 * k % 256, 59 * k % 256, 101 * k % 256) for k in range(30))


def by_luma(colour: Rgb) -> int:
    return int(verdicts("luma", colour.scaled).is_light[0])


@pytest.fixture
def taste(session):
    return session.taste


@pytest.fixture
def labelled(taste):
    """Thirty answers by luma."""
    taste.restore(MyLabels(tuple(Answer(colour, by_luma(colour)) for colour in COLOURS)))
    return taste


def trained(session, qtbot) -> None:
    """Wait until a training that was asked for has ended."""
    qtbot.waitUntil(lambda: session.progress.step > 0, timeout=20_000)
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running, timeout=20_000)


def test_an_answer_is_kept_and_another_colour_asked_about(taste, session, qtbot) -> None:
    asked = session.colour
    with qtbot.waitSignal(taste.changed):
        taste.answer(1)
    assert taste.labels.answers == (Answer(asked, 1),)
    distance = np.linalg.norm(255 * (session.colour.scaled - asked.scaled))
    assert distance >= NEAR


def test_undecided_makes_no_label(taste) -> None:
    taste.answer(None)
    assert (taste.labels.n_rows, taste.labels.n_skipped) == (0, 1)


def test_doubt_asks_where_the_network_is_undecided(taste, session) -> None:
    taste.set_way("doubt")
    outputs = []
    for _ in range(10):
        taste.answer(1)
        outputs.append(session.probability_light)
    assert np.median(np.abs(np.array(outputs) - 0.5)) < 0.1


def test_undo_takes_back_the_answer_and_asks_again(taste, session) -> None:
    first = session.colour
    taste.answer(1)
    second = session.colour
    session.undo()
    assert taste.labels == MyLabels()
    assert session.colour == first
    session.redo()
    assert taste.labels.answers == (Answer(first, 1),)
    assert session.colour == second


def test_the_last_answer_is_taken_back_whatever_was_done_since(taste, session) -> None:
    taste.answer(1)
    taste.answer(0)
    session.new_start()
    start = session.network
    taste.take_back()
    assert len(taste.labels.answers) == 1
    assert session.network is start
    session.undo()
    assert len(taste.labels.answers) == 2


def test_taking_back_answers_one_by_one_goes_back_to_the_first(taste, session) -> None:
    first = session.colour
    for label in (1, None, 0):
        taste.answer(label)
    for _ in range(5):
        taste.take_back()
    assert taste.labels == MyLabels()
    assert session.colour == first


def test_taking_back_an_answer_does_not_end_a_training(taste, session, qtbot) -> None:
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 0)
    taste.answer(1)
    taste.take_back()
    assert session.is_running
    session.pause()


def test_other_labels_are_not_touched_by_an_old_undo(taste, session) -> None:
    taste.answer(1)
    others = MyLabels((Answer(Rgb(1, 2, 3), 0),))
    taste.restore(others)
    with_message: list[str] = []
    session.message_posted.connect(with_message.append)
    session.undo()
    assert taste.labels == others
    assert "others by now" in with_message[-1]


def test_clearing_can_be_undone(labelled, session) -> None:
    before = labelled.labels
    labelled.clear()
    assert labelled.labels == MyLabels()
    session.undo()
    assert labelled.labels == before
    session.redo()
    assert labelled.labels == MyLabels()


def test_restored_labels_leave_nothing_to_undo(taste, session, qtbot) -> None:
    with qtbot.waitSignal(taste.changed):
        taste.restore(MyLabels((Answer(Rgb(1, 2, 3), 1),)))
    assert not session.undo_stack.canUndo()


def test_training_on_them_alone_begins_afresh_with_these_data(labelled, session, qtbot) -> None:
    before = session.network
    labelled.train_alone()
    assert session.dataset.n_rows == 30
    assert session.dataset.origins == ("person",)
    assert session.start_network is not before
    trained(session, qtbot)
    assert session.split.train.n_rows + session.split.test.n_rows == 30


def test_few_labels_get_epochs_enough_to_be_learned(labelled, session, qtbot) -> None:
    """With the 50 epochs of the bundled data, 20 rows would give 100 steps, in which nothing is learned."""
    epochs = session.choices.config.epochs
    labelled.train_alone()
    assert session.choices.config.epochs == 2_500
    session.set_choices(replace(session.choices, pace=0.0))
    qtbot.waitUntil(lambda: session.progress.epoch == 2_500 and not session.is_running, timeout=60_000)
    assert session.progress.train.accuracy >= 0.95
    labelled.go_back()
    assert session.choices.config.epochs == epochs


def test_epochs_that_a_person_chose_since_then_stay(labelled, session, qtbot) -> None:
    labelled.train_alone()
    trained(session, qtbot)
    config = replace(session.choices.config, epochs=77)
    session.set_choices(replace(session.choices, config=config))
    labelled.go_back()
    assert session.choices.config.epochs == 77


def test_training_with_them_added_keeps_the_data(labelled, session, qtbot) -> None:
    rows = session.dataset.n_rows
    new = sum(colour not in {Rgb(*c) for c in np.rint(255 * session.dataset.X.T).astype(int)} for colour in COLOURS)
    labelled.train_added()
    assert session.dataset.n_rows == rows + new
    assert session.dataset.origins == ("formula", "person")
    trained(session, qtbot)


def test_too_few_labels_are_not_trained_on_and_it_is_said(taste, session, qtbot) -> None:
    data = session.dataset
    with qtbot.waitSignal(session.message_posted) as said:
        taste.train_alone()
    assert "at least 10 labels" in said.args[0]
    assert session.dataset is data
    assert not session.is_running


def test_the_former_data_come_back_with_their_path(labelled, session, qtbot) -> None:
    data = session.dataset
    session.take_dataset(data, "/somewhere/colours.csv")
    labelled.train_alone()
    trained(session, qtbot)
    labelled.train_added()
    trained(session, qtbot)
    assert labelled.former is data
    labelled.go_back()
    assert session.dataset is data
    assert session.data_path == "/somewhere/colours.csv"
    assert labelled.former is None


def test_the_former_data_come_back_with_how_they_were_read(labelled, session, qtbot) -> None:
    options = {"encoding": "cp949"}
    session.take_dataset(session.dataset, "rows.csv", options)
    labelled.train_alone()
    trained(session, qtbot)
    labelled.go_back()
    assert (session.data_path, session.data_options) == ("rows.csv", options)


def test_the_epochs_that_come_back_are_those_chosen_last(labelled, session, qtbot) -> None:
    own = session.dataset
    for epochs in (20, 30):
        session.set_choices(replace(session.choices, config=replace(session.choices.config, epochs=epochs)))
        session.take_dataset(own)
        labelled.train_alone()
        trained(session, qtbot)
        assert session.choices.config.epochs > 100
    labelled.go_back()
    assert session.choices.config.epochs == 30


def test_it_is_said_that_the_network_has_learned_the_labels(labelled, session, qtbot) -> None:
    labelled.train_alone()
    trained(session, qtbot)
    said: list[str] = []
    session.message_posted.connect(said.append)
    labelled.go_back()
    assert "has learned from your labels" in said[-1]


def test_added_twice_the_labels_are_in_the_data_once(labelled, session, qtbot) -> None:
    labelled.train_added()
    trained(session, qtbot)
    rows, notes = session.dataset.n_rows, len(session.dataset.notes)
    labelled.train_added()
    trained(session, qtbot)
    assert (session.dataset.n_rows, len(session.dataset.notes)) == (rows, notes)


def test_data_opened_since_then_are_not_exchanged_for_the_former(labelled, session, qtbot) -> None:
    labelled.train_alone()
    trained(session, qtbot)
    other = session.dataset.take(range(20))
    session.take_dataset(other)
    assert labelled.former is None
    labelled.go_back()
    assert session.dataset is other


def test_the_judge_whose_rule_was_followed_agrees_on_everything(labelled) -> None:
    found = labelled.scores()
    assert (found["luma"].on_all.right, found["luma"].on_all.total) == (30, 30)
    assert not found["luma"].is_trained_on_them


def test_the_network_is_told_apart_once_it_has_learned_the_labels(labelled, session, qtbot) -> None:
    assert not labelled.scores()["network"].is_trained_on_them
    labelled.train_alone()
    assert not labelled.scores()["network"].is_trained_on_them
    trained(session, qtbot)
    assert labelled.scores()["network"].on_new.total == session.split.test.n_rows
    labelled.go_back()
    assert labelled.scores()["network"].on_new.total == 10
    session.new_start()
    assert not labelled.scores()["network"].is_trained_on_them


def test_the_fitted_judges_are_told_apart_too(labelled, session, qtbot) -> None:
    labelled.train_alone()
    trained(session, qtbot)
    assert labelled.scores()["mlp"] is None
    session.judging.fits.want()
    qtbot.waitUntil(lambda: len(session.judging.networks()) == 3, timeout=60_000)
    found = labelled.scores()
    for name in ("mlp", "logistic_regression"):
        assert (found[name].on_all.total, found[name].on_new.total) == (30, 10)


def test_labels_by_a_formula_are_no_labels_of_the_person(taste, session, qtbot) -> None:
    """A colour of the bundled data was trained on with its formula's label, not with the person's."""
    colour = Rgb(*np.rint(255 * session.split.train.X[:, 0]).astype(int))
    taste.restore(MyLabels((Answer(colour, 1),)))
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running, timeout=20_000)
    assert not taste.scores()["network"].is_trained_on_them


def test_saved_labels_are_read_back(labelled, session, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "mine.csv"
    assert labelled.save(str(path))
    with qtbot.waitSignal(session.dataset_changed, timeout=20_000):
        session.open_data(str(path))
    assert np.array_equal(session.dataset.X, labelled.labels.X)
    assert np.array_equal(session.dataset.y, labelled.labels.y)


def test_a_folder_that_is_not_there_is_said(labelled, session, tmp_path: Path, qtbot) -> None:
    with qtbot.waitSignal(session.problem_posted) as said:
        assert not labelled.save(str(tmp_path / "nowhere" / "mine.csv"))
    assert "mine.csv could not be saved" in said.args[0]


def test_an_unknown_way_is_refused(taste) -> None:
    with pytest.raises(ValueError, match="by magic"):
        taste.set_way("by magic")
