"""What WCAG 2 asks of a contrast ratio."""

import math

import pytest

from core.colour import WHITE, contrast_ratio, parse_colour, wcag_level
from core.font_contrast import LEAST_FOR_TEXT, REQUIREMENTS


def test_the_thresholds_are_those_of_the_success_criteria() -> None:
    found = [(str(r.level), str(r.subject), r.least) for r in REQUIREMENTS]
    assert found == [
        ("AA", "text", 4.5),
        ("AA", "large text", 3.0),
        ("AAA", "text", 7.0),
        ("AAA", "large text", 4.5),
        ("3:1", "controls", 3.0),
    ]
    assert [next(n for n in ("1.4.3", "1.4.6", "1.4.11") if n in r.rule) for r in REQUIREMENTS] == [
        "1.4.3",
        "1.4.3",
        "1.4.6",
        "1.4.6",
        "1.4.11",
    ]


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: f"{r.level} {r.subject}")
def test_nothing_is_rounded_up_to_a_pass(requirement) -> None:
    assert requirement.is_met(requirement.least)
    assert not requirement.is_met(math.nextafter(requirement.least, 0.0))


def test_4_4999_is_not_4_5() -> None:
    ratio = contrast_ratio(parse_colour("#006ffb"), WHITE)
    assert [r.is_met(ratio) for r in REQUIREMENTS] == [False, True, False, False, True]


@pytest.mark.parametrize("ratio", [1.0, 2.99, 3.0, 4.4999, 4.5, 6.99, 7.0, 21.0])
def test_the_table_says_what_the_levels_say(ratio) -> None:
    aa, aa_large, aaa, aaa_large, _ = (r.is_met(ratio) for r in REQUIREMENTS)
    for large, meets_aa, meets_aaa in ((False, aa, aaa), (True, aa_large, aaa_large)):
        assert wcag_level(ratio, large) == ("AAA" if meets_aaa else "AA" if meets_aa else "fail")
    assert (ratio >= LEAST_FOR_TEXT["AA"], ratio >= LEAST_FOR_TEXT["AAA"]) == (aa, aaa)
