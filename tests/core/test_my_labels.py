"""A person's labels: which answer counts, the data sets they make, and the document they are kept in."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb
from core.csv_reader import load_csv
from core.csv_writing import csv_text
from core.dataset_value import Dataset
from core.json_checks import DocumentError
from core.my_labels import (
    LEAST_OF_EACH,
    LEAST_ROWS,
    MOST_ANSWERS,
    Answer,
    MyLabels,
    dataset,
    from_document,
    merged,
    shortage,
    to_document,
)

RED, GREEN, BLUE = Rgb(255, 0, 0), Rgb(0, 255, 0), Rgb(0, 0, 255)

colours = st.builds(Rgb, *(st.integers(0, 255) for _ in range(3)))
answers = st.builds(Answer, colours, st.sampled_from([0, 1, None]))
label_sets = st.builds(MyLabels, st.lists(answers, max_size=40).map(tuple))


def labels(*pairs: tuple[Rgb, int | None]) -> MyLabels:
    return MyLabels(tuple(Answer(colour, label) for colour, label in pairs))


def rows_of(data: Dataset) -> list[tuple[int, int, int, int]]:
    levels = np.rint(data.X * 255).astype(int)
    return [(*levels[:, column].tolist(), int(data.y[column])) for column in range(data.n_rows)]


def test_the_newest_answer_counts_and_taking_it_back_brings_the_earlier_into_force() -> None:
    mine = labels((RED, 1), (BLUE, 1), (RED, 0))
    assert dict(mine.rows) == {BLUE: 1, RED: 0}
    assert dict(mine.without_last().rows) == {RED: 1, BLUE: 1}


def test_undecided_is_counted_and_makes_no_row() -> None:
    mine = labels((RED, 1), (GREEN, None), (BLUE, 0))
    assert (mine.n_rows, mine.n_light, mine.n_dark, mine.n_skipped) == (2, 1, 1, 1)
    assert GREEN not in mine.rows
    assert [0, 255, 0] in mine.asked.tolist()


def test_undecided_takes_a_label_out_of_force() -> None:
    mine = labels((RED, 1), (RED, None))
    assert (mine.n_rows, mine.n_skipped) == (0, 1)


@given(label_sets, answers)
def test_an_answer_and_its_taking_back_cancel_out(mine: MyLabels, answer: Answer) -> None:
    assert mine.plus(answer).without_last() == mine


def test_no_answers_have_nothing_to_take_back() -> None:
    assert MyLabels().without_last() == MyLabels()


@pytest.mark.parametrize("label", [2, -1, 0.5, True, "1"])
def test_a_label_is_one_zero_or_none(label) -> None:
    with pytest.raises(ValueError, match="label must be"):
        Answer(RED, label)


def test_there_is_room_for_so_many_answers() -> None:
    full = MyLabels((Answer(RED, 1),) * MOST_ANSWERS)
    with pytest.raises(ValueError, match="100,000"):
        full.plus(Answer(RED, 0))


def test_the_data_set_has_a_row_for_every_label() -> None:
    data = dataset(labels((RED, 1), (GREEN, None), (WHITE, 0)))
    assert rows_of(data) == [(255, 0, 0, 1), (255, 255, 255, 0)]
    assert data.origins == ("person",)
    assert "could not decide: 1." in " ".join(data.notes)


def test_without_labels_there_is_no_data_set() -> None:
    with pytest.raises(ValueError, match="no labels"):
        dataset(labels((RED, None)))


def test_added_to_other_data_the_persons_label_wins() -> None:
    base = Dataset(np.array([[1, 1, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]]), np.array([0, 1, 1, 0]), "base", "a rule")
    both = merged(base, labels((RED, 1), (BLUE, 1), (BLACK, 1)))
    assert rows_of(both) == [(255, 0, 0, 1), (255, 0, 0, 1), (0, 0, 0, 1), (0, 255, 0, 0), (0, 0, 255, 1)]
    assert both.origins == ("file", "person")
    note = both.notes[-1]
    assert "New colours: 1." in note
    assert "labelled too: 3;" in note
    assert "changed 1 of them" in note


def test_a_colour_between_whole_levels_is_another_colour() -> None:
    base = Dataset(np.array([[0.9999], [0.0], [0.0]]), np.array([0]), "base", "a file")
    both = merged(base, labels((RED, 1)))
    assert both.y.tolist() == [0, 1]
    assert both.X[0].tolist() == [0.9999, 1.0]


@given(label_sets.filter(lambda mine: mine.n_rows > 0), label_sets.filter(lambda mine: mine.n_rows > 0))
def test_adding_agrees_with_a_dictionary(first: MyLabels, second: MyLabels) -> None:
    expected = {(c.r, c.g, c.b): label for c, label in (*first.rows.items(), *second.rows.items())}
    found = rows_of(merged(dataset(first), second))
    assert len(found) == len(expected)
    assert {row[:3]: row[3] for row in found} == expected


def test_a_file_of_labels_is_read_back_the_same(tmp_path) -> None:
    mine = MyLabels(tuple(Answer(Rgb(20 * k, 10 * k, 255 - 20 * k), int(k < 6)) for k in range(12)))
    path = tmp_path / "my_labels.csv"
    path.write_text(csv_text(dataset(mine)), encoding="ascii")
    assert rows_of(load_csv(path)) == rows_of(dataset(mine))


def test_a_training_needs_enough_labels_of_both_fonts() -> None:
    dark = [(Rgb(k, k, k), 0) for k in range(200, 200 + LEAST_ROWS)]
    light = [(Rgb(k, k, k), 1) for k in range(LEAST_OF_EACH)]
    assert "1 more" in str(shortage(labels(*dark[1:])))
    assert "more light" in str(shortage(labels(*dark)))
    assert "more light" in str(shortage(labels(*dark, *light[1:])))
    assert "more dark" in str(shortage(labels(*((colour, 1) for colour, _ in dark))))
    assert shortage(labels(*dark, *light)) is None


@given(label_sets)
def test_a_document_brings_every_answer_back(mine: MyLabels) -> None:
    assert from_document(json.loads(json.dumps(to_document(mine)))) == mine


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ([], "my_labels must be an object"),
        ({}, "my_labels lacks the key 'answers'"),
        ({"answers": [], "more": 1}, "my_labels has a key too many"),
        ({"answers": {}}, "my_labels.answers must be a list"),
        ({"answers": [["#ff0000", 1], ["#ff0000"]]}, "my_labels.answers[1] must be a list of length 2"),
        ({"answers": [["red", 1]]}, "my_labels.answers[0][0] must be a colour"),
        ({"answers": [["#ff00٣0", 1]]}, "my_labels.answers[0][0] must be a colour"),
        ({"answers": [[16711680, 1]]}, "my_labels.answers[0][0] must be a colour"),
        ({"answers": [["#ff0000", True]]}, "my_labels.answers[0][1] must be 1, 0 or null"),
        ({"answers": [["#ff0000", 2]]}, "my_labels.answers[0][1] must be 1, 0 or null"),
        ({"answers": [["#ff0000", 1]] * (MOST_ANSWERS + 1)}, "at most 100,000 answers"),
    ],
)
def test_a_wrong_document_is_refused_with_its_place(document: object, place: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        from_document(document)
    assert place in str(refusal.value)
