"""Rows of the session's data are changed, and changed back."""

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from core.changes import Parameter, SetParameter
from core.colour import Rgb
from core.dataset_value import Dataset
from core.datasets import load_csv, turned_round
from core.rows_view import RowFilter


def rows_of(session) -> list[tuple]:
    X, y = session.dataset.X, session.dataset.y
    return [(*np.rint(255 * X[:, k]).astype(int).tolist(), int(y[k])) for k in range(y.size)]


def ready(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.split is not None and session.progress.test is not None)


DEEDS = {
    "add": lambda rows: rows.add(Rgb(1, 2, 3), 1),
    "label": lambda rows: rows.turn_labels([0, 7]),
    "colour": lambda rows: rows.set_colour(4, Rgb(9, 8, 7)),
    "channel": lambda rows: rows.set_channel(4, 2, 77),
    "remove": lambda rows: rows.remove([3, 1]),
}
RESULTS = {
    "add": lambda rows: [*rows, (1, 2, 3, 1)],
    "label": lambda rows: [(*row[:3], 1 - row[3]) if k in (0, 7) else row for k, row in enumerate(rows)],
    "colour": lambda rows: [*rows[:4], (9, 8, 7, rows[4][3]), *rows[5:]],
    "channel": lambda rows: [*rows[:4], (*rows[4][:2], 77, rows[4][3]), *rows[5:]],
    "remove": lambda rows: [rows[0], rows[2], *rows[4:]],
}


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_changes_the_rows_and_is_undone_and_redone(name, session, qtbot) -> None:
    before, expected = rows_of(session), RESULTS[name](rows_of(session))
    notes = session.dataset.notes
    DEEDS[name](session.rows)
    assert rows_of(session) == expected
    assert session.dataset.origins == ("formula", "person")
    session.undo()
    assert rows_of(session) == before
    assert (session.dataset.origins, session.dataset.notes) == (("formula",), notes)
    session.redo()
    assert rows_of(session) == expected
    ready(session, qtbot)
    assert session.split.counts.train + session.split.counts.test == len(expected)


def test_a_deed_parts_the_data_anew_counts_from_0_and_says_so(session, qtbot) -> None:
    with qtbot.waitSignal(session.progress_changed, check_params_cb=lambda p: p.step == 1 and p.test is not None):
        session.step_once()
    qtbot.waitUntil(lambda: not session.is_running)
    spy = QSignalSpy(session.message_posted)
    session.rows.turn_labels([0])
    said = spy.at(spy.count() - 1)[0]
    assert "parts are drawn anew" in said
    assert "counts from 0" in said
    assert (session.split, session.progress.step) == (None, 0)
    ready(session, qtbot)


def test_several_deeds_are_undone_in_one_jump(session, qtbot) -> None:
    before = rows_of(session)
    session.rows.remove([5])
    session.rows.add(Rgb(1, 1, 1), 1)
    session.rows.turn_labels([2])
    after, stack = rows_of(session), session.undo_stack
    spy = QSignalSpy(session.dataset_changed)
    stack.setIndex(0)
    assert rows_of(session) == before
    assert spy.count() == 1
    stack.setIndex(3)
    assert rows_of(session) == after
    ready(session, qtbot)


def test_deeds_of_rows_and_of_the_network_share_one_way_back(session, qtbot) -> None:
    rows, network = rows_of(session), session.network
    session.change(SetParameter(Parameter(2, 0), 3.5))
    session.rows.turn_labels([2])
    ready(session, qtbot)
    session.undo()
    assert rows_of(session) == rows
    assert not session.network.same_as(network)
    ready(session, qtbot)
    session.undo()
    assert session.network.same_as(network)
    ready(session, qtbot)


@pytest.mark.parametrize("replace", [turned_round, lambda dataset: dataset.take(range(dataset.n_rows))])
def test_a_deed_is_not_undone_in_other_data(replace, session, qtbot) -> None:
    session.rows.turn_labels([2])
    session.take_dataset(replace(session.dataset))
    rows, spy = rows_of(session), QSignalSpy(session.message_posted)
    session.undo()
    assert rows_of(session) == rows
    assert "Other data have taken the place" in spy.at(spy.count() - 1)[0]
    session.redo()
    assert rows_of(session) == rows
    ready(session, qtbot)


def test_a_deed_in_later_data_is_undone_although_an_earlier_one_cannot_be(session, qtbot) -> None:
    session.rows.turn_labels([2])
    session.turn_labels_round()
    before = rows_of(session)
    session.rows.remove([0])
    session.undo_stack.setIndex(0)
    assert rows_of(session) == before
    ready(session, qtbot)


@pytest.mark.parametrize("name", ["label", "colour", "channel", "remove"])
def test_rows_that_are_gone_meanwhile_are_said(name, session, qtbot) -> None:
    session.take_dataset(session.dataset.take([0]))
    spy = QSignalSpy(session.message_posted)
    DEEDS[name](session.rows)
    assert spy.at(0)[0] == "There is no such row."
    assert not session.undo_stack.canUndo()


def test_the_last_row_stays_and_it_is_said(session, qtbot) -> None:
    rows, spy = rows_of(session), QSignalSpy(session.message_posted)
    session.rows.remove(range(len(rows)))
    assert rows_of(session) == rows
    assert "last row" in spy.at(0)[0]
    assert not session.undo_stack.canUndo()


def test_a_split_that_has_become_impossible_is_said_and_undone(session, qtbot) -> None:
    spy = QSignalSpy(session.problem_posted)
    session.rows.remove(range(1, session.dataset.n_rows))
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert "would leave none for training" in spy.at(0)[0]
    session.undo()
    ready(session, qtbot)


def test_the_same_colour_again_is_no_deed(session) -> None:
    red, green, blue, _ = rows_of(session)[4]
    session.rows.set_colour(4, Rgb(red, green, blue))
    assert not session.undo_stack.canUndo()


def test_a_changed_channel_leaves_the_fractions_of_the_others(session, qtbot) -> None:
    X = np.full((3, 20), 0.123)
    session.take_dataset(Dataset(X, np.arange(20) % 2, "fractions", "Made for a test."))
    session.rows.set_channel(3, 1, 51)
    assert session.dataset.X[:, 3].tolist() == [0.123, 0.2, 0.123]
    ready(session, qtbot)


def test_saved_rows_are_read_back(session, qtbot, tmp_path) -> None:
    session.rows.remove([0, 4])
    ready(session, qtbot)
    path, spy = tmp_path / "mine.csv", QSignalSpy(session.message_posted)
    session.rows.save(str(path))
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert spy.at(0)[0] == f"Saved {session.dataset.n_rows:,} rows as mine.csv."
    again = load_csv(path)
    np.testing.assert_array_equal(again.X, session.dataset.X)
    np.testing.assert_array_equal(again.y, session.dataset.y)


def test_a_failure_to_save_is_one_sentence(session, qtbot, tmp_path) -> None:
    spy = QSignalSpy(session.problem_posted)
    session.rows.save(str(tmp_path / "nowhere" / "mine.csv"))
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert spy.at(0) == ["mine.csv could not be saved: No such file or directory.", "data"]


def test_a_filter_is_told_of_once(session) -> None:
    changed, shown = QSignalSpy(session.rows.filter_changed), QSignalSpy(session.rows.shown_requested)
    chosen = RowFilter(part="test", label="light", answer="dark")
    session.rows.show(chosen)
    session.rows.show(chosen)
    assert session.rows.filter == chosen
    assert (changed.count(), shown.count()) == (1, 2)
