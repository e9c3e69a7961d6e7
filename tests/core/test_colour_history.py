import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import BLACK, WHITE, Rgb
from core.colour_history import (
    MOST_ENTRIES,
    NAME_LENGTH,
    ColourHistory,
    HistoryEntry,
    from_document,
    to_document,
)
from core.json_checks import DocumentError

RED, BLUE = Rgb(255, 0, 0), Rgb(0, 0, 255)

few_colours = st.builds(Rgb, st.integers(0, 2), st.integers(0, 2), st.just(0))
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("added"), few_colours),
        st.tuples(st.just("pinned"), few_colours, st.booleans()),
        st.tuples(st.just("named"), few_colours, st.text(max_size=80)),
        st.tuples(st.just("removed"), few_colours),
    ),
    max_size=40,
)


def history_of(*colours):
    history = ColourHistory()
    for colour in colours:
        history = history.added(colour)
    return history


def colours_of(history):
    return [entry.colour for entry in history.entries]


def after(done):
    history = ColourHistory()
    for name, *arguments in done:
        history = getattr(history, name)(*arguments)
    return history


def test_the_newest_is_first_and_nothing_is_there_twice():
    assert colours_of(history_of(RED, BLUE, WHITE, RED)) == [RED, WHITE, BLUE]


def test_pinned_ones_come_first_and_stay_where_they_are():
    history = history_of(RED, BLUE, WHITE).pinned(RED).pinned(BLUE)
    assert colours_of(history) == [BLUE, RED, WHITE]
    assert colours_of(history.added(BLACK).added(RED)) == [BLUE, RED, BLACK, WHITE]
    assert colours_of(history.pinned(BLUE, False)) == [RED, BLUE, WHITE]


def test_a_name_stays_when_the_colour_comes_again():
    history = history_of(RED, BLUE).named(RED, "  Alarm\n").added(RED)
    assert history.entries[0] == HistoryEntry(RED, "Alarm")


def test_a_name_is_one_line_of_bounded_length_that_a_file_can_hold():
    name = history_of(RED).named(RED, "a\n\ud800" + "b" * 100).entries[0].name
    assert len(name) <= NAME_LENGTH
    assert name.isprintable()
    name.encode("utf-8")


def test_the_oldest_goes_when_there_are_too_many_and_never_a_pinned_one():
    history = history_of(RED).pinned(RED)
    for k in range(MOST_ENTRIES + 20):
        history = history.added(Rgb(0, k // 256, k % 256))
    assert len(history.entries) == MOST_ENTRIES
    assert history.entries[0].colour == RED
    assert history.find(Rgb(0, 0, 0)) is None
    assert history.entries[1].colour == Rgb(0, 0, MOST_ENTRIES + 19)


def test_what_is_removed_comes_back_where_it_was():
    history = history_of(RED, BLUE, WHITE)
    entry, position = history.find(BLUE), history.position(BLUE)
    assert history.removed(BLUE).placed(entry, position) == history


def test_two_histories_become_one_without_repeats():
    mine, other = history_of(RED, BLUE), history_of(WHITE, BLUE, BLACK).named(BLUE, "sea").pinned(WHITE)
    merged = mine.merged(other)
    assert colours_of(merged) == [WHITE, BLUE, RED, BLACK]
    assert merged.find(BLUE).name == "sea"


@given(deeds)
def test_whatever_is_done_the_order_holds_and_a_document_brings_it_back(done):
    history = after(done)
    colours, pins = colours_of(history), [entry.is_pinned for entry in history.entries]
    assert len(set(colours)) == len(colours)
    assert pins == sorted(pins, reverse=True)
    assert from_document(json.loads(json.dumps(to_document(history)))) == history


ENTRY = {"colour": "#336699", "name": "", "pinned": False}


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (None, "history must be a list"),
        ({}, "history must be a list"),
        ([ENTRY] * (MOST_ENTRIES + 1), "history must be a list of at most 200"),
        ([ENTRY, 7], r"history\[1\] must be an object"),
        ([{"colour": "#336699"}], r"history\[0\] lacks the key 'name'"),
        ([ENTRY | {"more": 1}], r"history\[0\] has a key too many"),
        ([ENTRY | {"colour": "red"}], r"history\[0\].colour must be a colour such as #336699"),
        ([ENTRY | {"colour": "#３３６６９９"}], r"history\[0\].colour"),
        ([ENTRY | {"colour": 7}], r"history\[0\].colour"),
        ([ENTRY | {"name": "x" * (NAME_LENGTH + 1)}], r"history\[0\].name must be a text of at most 60"),
        ([ENTRY | {"name": None}], r"history\[0\].name"),
        ([ENTRY | {"pinned": 1}], r"history\[0\].pinned must be true or false"),
        ([ENTRY, ENTRY], r"history\[1\] repeats the colour #336699"),
    ],
)
def test_a_wrong_document_is_told_with_the_place(value, place):
    with pytest.raises(DocumentError, match=place):
        from_document(value)
