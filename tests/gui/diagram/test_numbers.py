import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.diagram.numbers import WIDTH, short_number


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


@given(st.floats())
def test_every_number_keeps_to_its_place(value):
    assert len(short_number(value, signed=True)) <= WIDTH
    assert len(short_number(value)) <= WIDTH


@given(st.floats(-9, 9))
def test_common_numbers_have_three_decimals(value):
    assert abs(float(short_number(value).replace("−", "-")) - value) <= 0.0005 + 1e-12
