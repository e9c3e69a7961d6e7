"""How numbers are written."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.number_text import FEWEST_DECIMALS, MOST_DECIMALS, NOT_YET, number

finite = st.floats(-1e308, 1e308)


def read(text):
    return float(text.replace("−", "-"))


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (None, 3, NOT_YET),
        (math.nan, 3, NOT_YET),
        (math.nan, None, NOT_YET),
        (math.inf, 3, "∞"),
        (-math.inf, None, "−∞"),
        (0.5, 3, "0.500"),
        (-0.5, 2, "−0.50"),
        (0.0, 2, "0.00"),
        (-0.0, 3, "0.000"),
        (-0.0004, 3, "−0.000"),
        (-0.0006, 3, "−0.001"),
        (255, 0, "255"),
        (999_999.0, 2, "999999.00"),
        (1e6, 3, "1.000e+06"),
        (-1.5e300, 2, "−1.50e+300"),
        (1e-300, None, "1e−300"),
        (1 / 3, None, "0.3333333333333333"),
        (-2.0, None, "−2.0"),
    ],
)
def test_written_by_hand(value, decimals, text):
    assert number(value, decimals) == text


@given(value=finite)
def test_full_precision_reads_back_to_the_very_same_number(value):
    assert read(number(value, None)) == value


@given(value=finite, decimals=st.integers(FEWEST_DECIMALS, MOST_DECIMALS))
def test_a_written_number_is_off_by_half_a_unit_of_its_last_digit(value, decimals):
    size = 10.0 ** math.floor(math.log10(abs(value))) if abs(value) >= 1e6 else 1.0
    spacing = math.ulp(value)
    assert abs(read(number(value, decimals)) - value) <= 0.5000001 * size * 10.0**-decimals + spacing


@given(value=finite, decimals=st.none() | st.integers(0, MOST_DECIMALS))
def test_the_sign_is_that_of_the_value_and_no_keyboard_hyphen(value, decimals):
    text = number(value, decimals)
    assert "-" not in text
    assert text.startswith("−") == (value < 0 or (decimals is None and math.copysign(1.0, value) < 0))
