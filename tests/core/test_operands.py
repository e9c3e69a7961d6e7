import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.operands import operand, operand_decimals, product_operands, products, signed_decimals
from core.text_lists import elided, few, stacked
from tests.core.pocket_calculator import evaluate, unit

NUMBERS = st.floats(-1e9, 1e9, allow_nan=False)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=6), st.integers(2, 10))
def test_a_sum_of_products_can_be_recomputed(pairs, decimals):
    left, right = zip(*pairs, strict=True)
    result = math.fsum(a * b for a, b in pairs)
    places = operand_decimals(product_operands(left, right, decimals), result, decimals, len(pairs))
    terms = products(left, right, places)
    shown = f"{result:.{decimals}f}" if abs(result) < 1e6 else f"{result:.{decimals}e}"
    noise = 4e-16 * math.fsum(abs(a * b) for a, b in pairs)
    recomputed = evaluate(" + ".join(terms))
    assert abs(recomputed - evaluate(shown)) <= len(pairs) * unit(shown) * (1 + 1e-9) + noise


def test_operands_never_have_fewer_decimals_than_the_result():
    assert operand_decimals([(0.5, 1e-9)], 0.5, 4) == 4
    assert operand_decimals([], 0.5, 4) == 4


def test_large_partners_ask_for_more_decimals():
    # An error of half a unit in the fourth decimal, times 10: five units of the third.
    assert operand_decimals([(0.12345, 10.0)], 1.2345, 3) == 4
    assert operand_decimals([(0.12345, 1.0)], 0.12345, 3) == 3
    assert operand_decimals([(0.12345, 1e20)], 1.0, 3) is None


def test_an_exact_operand_asks_for_nothing():
    assert operand_decimals([(0.25, 1e9)], 1.0, 2) == 2


def test_all_digits_stay_all_digits():
    assert operand_decimals([(1.0, 1e9)], 1.0, None) is None
    assert operand(-0.1234567890123, None) == "(−0.1234567890123)"


def test_infinite_numbers_are_no_reason_for_more():
    assert operand_decimals([(math.inf, 1.0)], math.inf, 3) == 3
    assert operand_decimals([(math.nan, 1.0)], math.nan, 3) == 3


@pytest.mark.parametrize(("value", "decimals"), [(0.5, 3), (0.0, 3), (-0.0004, 4), (1e-12, 12), (1e-40, None)])
def test_a_small_number_is_not_written_as_nothing(value, decimals):
    assert signed_decimals(value, 3) == decimals


def test_long_lists_are_written_in_part():
    assert few([1, 2, 3], 4) == [1, 2, 3]
    assert few([1, 2, 3, 4, 5], 4) == [1, 2, 5]
    assert elided(["a", "b", "c", "d", "e"], 4) == ["a", "b", "…", "e"]
    assert stacked(["a", "b"], 2) == "a\nb"
    assert stacked(["a", "b"], 2).values == {"line0": "a", "line1": "b"}
