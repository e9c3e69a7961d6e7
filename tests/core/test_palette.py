"""A palette as a value: its bounds, its names, its changes and their reversals, its document."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import Rgb
from core.json_checks import DocumentError
from core.palette import (
    LONGEST_NAME,
    MOST_COLOURS,
    Entry,
    Palette,
    from_document,
    inserted,
    moved,
    renamed,
    to_document,
    without,
)
from tests.core.palettes import entries, palette_of, palettes


def test_too_many_colours_are_refused_in_a_sentence() -> None:
    entry = Entry(Rgb(0, 0, 0))
    assert len(Palette("", (entry,) * MOST_COLOURS).entries) == MOST_COLOURS
    with pytest.raises(ValueError, match="at most 20,000 colours; these are 20,001"):
        Palette("", (entry,) * (MOST_COLOURS + 1))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Brand\n  blue\t", "Brand blue"),
        ("a\x00b\x1bc", "abc"),
        ("half \ud83d pair", "half \\ud83d pair"),
        ("x" * 1000, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_line_that_can_be_shown_and_saved(typed: str, kept: str) -> None:
    assert Entry(Rgb(0, 0, 0), typed).name == kept


def test_the_input_of_the_network_is_scaled_and_in_columns() -> None:
    X = palette_of("#ff8000", "#000033").X
    assert X.shape == (3, 2)
    assert X.T.tolist() == [[1.0, 128 / 255, 0.0], [0.0, 0.0, 0.2]]


def test_repeated_colours_are_counted() -> None:
    assert palette_of("#112233", "#ffffff", "#112233").occurrences.tolist() == [2, 1, 2]
    assert Palette().occurrences.tolist() == []


def test_the_channels_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        palette_of("#112233").levels[0] = 1


@given(palettes, st.data())
def test_what_is_taken_out_can_be_put_back(palette: Palette, data) -> None:
    count = len(palette.entries)
    places = sorted(data.draw(st.sets(st.integers(0, count - 1))))
    rest = without(palette, places)
    assert len(rest.entries) == count - len(places)
    assert inserted(rest, places, [palette.entries[k] for k in places]) == palette


@given(palettes, st.data())
def test_a_move_goes_back(palette: Palette, data) -> None:
    place, to = (data.draw(st.integers(0, len(palette.entries) - 1)) for _ in range(2))
    there = moved(palette, place, to)
    assert there.entries[to] == palette.entries[place]
    assert moved(there, to, place) == palette


@given(palettes, entries)
def test_what_is_added_stands_at_the_end(palette: Palette, entry: Entry) -> None:
    count = len(palette.entries)
    assert inserted(palette, [count], [entry]).entries == (*palette.entries, entry)


def test_renaming_leaves_the_others_alone() -> None:
    palette = renamed(palette_of("#111111 a", "#222222 b"), 1, "c")
    assert [entry.name for entry in palette.entries] == ["a", "c"]


@given(palettes)
def test_a_document_gives_the_palette_back(palette: Palette) -> None:
    assert from_document(json.loads(json.dumps(to_document(palette))), "palette") == palette


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ([], "palette must be an object"),
        ({"name": ""}, "palette lacks the key 'colours'"),
        ({"name": "", "colours": [], "x": 1}, "a key too many"),
        ({"name": 3, "colours": []}, r"palette\.name must be a text"),
        ({"name": "\ud800", "colours": []}, r"palette\.name"),
        ({"name": "x" * 201, "colours": []}, r"palette\.name must be a text of at most 200"),
        ({"name": "", "colours": {}}, r"palette\.colours must be a list of at most 20,000"),
        ({"name": "", "colours": [None] * 20_001}, r"palette\.colours must be a list of at most 20,000"),
        ({"name": "", "colours": ["#fff"]}, r"palette\.colours\[0\] must be an object"),
        ({"name": "", "colours": [{"hex": "#fff", "name": ""}]}, r"colours\[0\]\.hex must be a colour such as #336699"),
        ({"name": "", "colours": [{"hex": 7, "name": ""}]}, r"colours\[0\]\.hex"),
        ({"name": "", "colours": [{"hex": "#336699"}]}, r"colours\[0\] lacks the key 'name'"),
    ],
)
def test_a_wrong_document_is_refused_by_its_place(document: object, place: str) -> None:
    with pytest.raises(DocumentError, match=place):
        from_document(document, "palette")


def test_the_order_of_the_channels_is_red_green_blue() -> None:
    assert np.array_equal(palette_of("#010203").levels, [[1], [2], [3]])
