"""How the sample is set, and what counts as large text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.json_checks import DocumentError
from core.sample_style import (
    KINDS,
    LARGEST_PX,
    SMALLEST_PX,
    WEIGHTS,
    SampleStyle,
    from_document,
    heading_of,
    to_document,
)

STYLES = st.builds(
    SampleStyle,
    family=st.sampled_from(["", "DejaVu Serif", "나눔고딕", "No Such Font"]),
    size_px=st.integers(SMALLEST_PX, LARGEST_PX) | st.just(0),
    weight=st.sampled_from(sorted(WEIGHTS)),
    kind=st.sampled_from(sorted(KINDS)),
)


@pytest.mark.parametrize(
    ("size_px", "weight", "is_large"),
    [
        (24, 400, True),  # 18 pt
        (23, 400, False),
        (24, 100, True),
        (19, 700, True),  # 14.25 pt
        (18, 700, False),  # 13.5 pt
        (19, 600, False),
        (23, 600, False),
        (18, 900, False),
    ],
)
def test_text_is_large_from_18_pt_or_14_pt_bold(size_px, weight, is_large):
    assert SampleStyle(size_px=size_px, weight=weight, kind="paragraph").is_large == is_large


@pytest.mark.parametrize(
    ("kind", "is_large"),
    [("heading", True), ("page", False), ("paragraph", False), ("button", False), ("icon", False)],
)
def test_without_a_size_of_its_own_only_a_heading_is_large(kind, is_large):
    assert SampleStyle(kind=kind).is_large == is_large


def test_an_icon_is_no_text_however_large():
    assert not SampleStyle(size_px=96, kind="icon").is_large


@given(STYLES)
def test_a_style_comes_back_from_its_document(style):
    assert from_document(json.loads(json.dumps(to_document(style))), "sample") == style


@pytest.mark.parametrize(
    "change",
    [
        {"size_px": 7},
        {"size_px": 121},
        {"size_px": 16.0},
        {"size_px": True},
        {"size_px": False},
        {"weight": 450},
        {"weight": "400"},
        {"weight": 400.0},
        {"kind": "poem"},
        {"kind": ["page"]},
        {"family": "x" * 201},
        {"family": "a\nb"},
        {"family": "\ud800"},
        {"family": None},
        {"colour": "#fff"},
    ],
)
def test_what_is_wrong_in_a_document_is_said_with_its_place(change):
    with pytest.raises(DocumentError, match=r"^sample"):
        from_document(to_document(SampleStyle()) | change, "sample")


@pytest.mark.parametrize("document", [None, [], "page", 3, {}])
def test_a_document_of_another_kind_is_refused(document):
    with pytest.raises(DocumentError, match=r"^sample"):
        from_document(document, "sample")


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("The quick brown fox jumps over the lazy dog.", "The quick brown fox"),
        ("Hello", "Hello"),
        ("", ""),
        ("  two   words ", "two words"),
        ("x" * 40 + " y", "x" * 40),
        ("다람쥐 헌 쳇바퀴에 타고파", "다람쥐 헌 쳇바퀴에 타고파"),
    ],
)
def test_a_heading_is_the_first_words(text, heading):
    assert heading_of(text) == heading


@given(st.text(max_size=200))
def test_a_heading_begins_as_the_text_does(text):
    words = text.split()
    count = len(heading_of(text).split())
    assert heading_of(text).split() == words[:count]
    assert bool(count) == bool(words)
