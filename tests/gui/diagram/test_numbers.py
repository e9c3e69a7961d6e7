import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.diagram.numbers import short_number, widest


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.737, "+0.737"),
        (-12.3456, "−12.346"),
        (-12345.678, "−12346"),
        (123.4567, "+123.46"),
        (1e6, "+1.00e6"),
        (-1e6, "−1.00e6"),
        (1e300, "+1e300"),
        (math.inf, "+∞"),
        (-math.inf, "−∞"),
        (math.nan, "–"),
        (-0.0001, "−0.000"),
        (0.0, "0.000"),
    ],
)
def test_a_signed_number_keeps_its_sign_and_its_width(value, text):
    assert short_number(value, signed=True) == text


@given(st.floats(), st.integers(2, 10))
def test_every_number_keeps_to_its_place(value, decimals):
    assert len(short_number(value, decimals, signed=True)) <= widest(decimals)
    assert len(short_number(value, decimals)) <= widest(decimals)


@given(st.floats(-9, 9), st.integers(2, 10))
def test_common_numbers_have_all_their_decimals(value, decimals):
    text = short_number(value, decimals)
    assert len(text.partition(".")[2]) == decimals
    assert abs(float(text.replace("−", "-")) - value) <= 0.5 * 10.0**-decimals + 1e-12


def test_what_is_not_computed_yet_is_no_zero():
    assert short_number(None) == "–"
