"""What people type as a number, and what is no number."""

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.messages import Message
from core.number_input import parse_number

numbers = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0.0),
        ("12", 12.0),
        ("0.5", 0.5),
        ("0,5", 0.5),
        (".5", 0.5),
        (",5", 0.5),
        ("5.", 5.0),
        ("−0,25", -0.25),
        ("-0.25", -0.25),
        ("+3", 3.0),
        ("1/2", 0.5),
        ("−3/4", -0.75),
        ("-3/4", -0.75),
        ("1,5/2", 0.75),
        ("0.5/0,25", 2.0),
        (" 1 / 3 ", 1 / 3),
        ("1⁄2", 0.5),
        ("1e-3", 0.001),
        ("1e−3", 0.001),
        ("2,5E+2", 250.0),
        ("\t 7\n", 7.0),
        ("\u00a07\u00a0", 7.0),
        ("− 7", -7.0),
        ("１／２", 0.5),
        ("－0，5", -0.5),
        ("1,000", 1.0),
        ("1e-400", 0.0),
    ],
)
def test_numbers_as_people_type_them(text, value):
    assert parse_number(text) == value


def test_a_minus_before_zero_stays():
    assert math.copysign(1.0, parse_number("−0")) == -1.0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Nothing is typed"),
        ("   ", "Nothing is typed"),
        ("1,000,000", "more than one comma or point"),
        ("1.000,5", "more than one comma or point"),
        ("-1,234.5", "more than one comma or point"),
        ("1/0", "divides by 0"),
        ("0/0,0", "divides by 0"),
        ("1e999", "too large"),
        ("-1e999", "too large"),
        ("1/1e999", "too large"),
        ("1e300/1e-300", "too large"),
        ("inf", "is no number"),
        ("∞", "is no number"),
        ("nan", "is no number"),
        ("1_000", "is no number"),
        ("0x10", "is no number"),
        ("1 000", "is no number"),
        ("1 2", "is no number"),
        ("--1", "is no number"),
        ("1-", "is no number"),
        ("1/2/3", "is no number"),
        ("1/-2", "is no number"),
        ("/2", "is no number"),
        ("1/", "is no number"),
        ("1e", "is no number"),
        ("e3", "is no number"),
        (".", "is no number"),
        (",", "is no number"),
        ("−", "is no number"),
        ("½", "is no number"),
        ("1½", "is no number"),
        ("٣", "is no number"),
        ("50 %", "is no number"),
        ("2*3", "is no number"),
        ("__import__('os')", "is no number"),
        ("1\n2", "is no number"),
        ("1\0", "is no number"),
        ("zero", "is no number"),
        ("x" * 100_000, "is no number"),
        ("9" * 100_000, "too large"),
    ],
)
def test_anything_else_is_told_in_a_sentence(text, words):
    with pytest.raises(ValueError, match=words) as caught:
        parse_number(text)
    sentence = caught.value.args[0]
    assert isinstance(sentence, Message)
    assert "right would be" in sentence
    assert len(sentence) < 200
    assert sentence.isprintable()


@given(value=numbers, mark=st.sampled_from(".,"), minus=st.sampled_from("-−"), blanks=st.sampled_from(["", " ", "\t"]))
def test_every_float_can_be_typed(value, mark, minus, blanks):
    text = repr(value).replace(".", mark).replace("-", minus)
    typed = parse_number(f"{blanks}{text}{blanks}")
    assert typed == value
    assert math.copysign(1.0, typed) == math.copysign(1.0, value)


@given(upper=st.integers(-(10**6), 10**6), lower=st.integers(1, 10**6))
def test_fractions_are_what_they_are(upper, lower):
    assert parse_number(f"{upper}/{lower}") == float(Fraction(upper, lower))


@given(text=st.text() | st.text(alphabet="0123456789.,/eE+-− "))
def test_any_text_gives_a_finite_number_or_a_sentence(text):
    try:
        value = parse_number(text)
    except ValueError as error:
        assert isinstance(error.args[0], Message)  # noqa: PT017 - either outcome is right
    else:
        assert math.isfinite(value)
