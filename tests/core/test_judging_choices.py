"""What a person chose about judges and contrast, written and read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import Rgb
from core.json_checks import DocumentError
from core.judges import JUDGES
from core.judging_choices import JudgingChoices, from_document, to_document

channel = st.integers(0, 255)
GOOD = {"driver": "wcag", "font_colour": "#ffd700", "level": "AAA"}


@given(
    st.builds(
        JudgingChoices,
        st.sampled_from(list(JUDGES)),
        st.none() | st.builds(Rgb, channel, channel, channel),
        st.sampled_from(["AA", "AAA"]),
    )
)
def test_what_is_written_is_read_again(choices) -> None:
    assert from_document(json.loads(json.dumps(to_document(choices))), "judging") == choices


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"driver": "nobody"}, "judging.driver"),
        ({"driver": 3}, "judging.driver"),
        ({"driver": ["wcag"]}, "judging.driver"),
        ({"level": "A"}, "judging.level"),
        ({"level": None}, "judging.level"),
        ({"font_colour": "gold!"}, "judging.font_colour"),
        ({"font_colour": "#" * 10_000}, "judging.font_colour"),
        ({"font_colour": 7}, "judging.font_colour"),
        ({"font_colour": ""}, "judging.font_colour"),
        ({"more": 1}, "judging"),
    ],
)
def test_what_is_wrong_is_named(change, place) -> None:
    with pytest.raises(DocumentError, match=place):
        from_document(GOOD | change, "judging")


@pytest.mark.parametrize("document", [None, [], "wcag", 1, {}])
def test_no_object_is_refused(document) -> None:
    with pytest.raises(DocumentError, match="judging"):
        from_document(document, "judging")


@pytest.mark.parametrize("values", [{"driver": "nobody"}, {"level": "B"}])
def test_there_are_no_other_judges_or_levels(values) -> None:
    with pytest.raises(ValueError, match="must be one of"):
        JudgingChoices(**values)
