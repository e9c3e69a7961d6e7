"""Which rows are in view, and in which order."""

from itertools import product

import numpy as np
import pytest

from core.dataset_value import Dataset
from core.datasets import split
from core.network import Network
from core.rows_view import (
    FONTS,
    NOWHERE,
    ORDERS,
    PARTS,
    TEST,
    TRAINING,
    VERDICTS,
    RowFilter,
    RowOrder,
    RowsTable,
    outputs_for,
    part_codes,
    rows_in_view,
)

RNG = np.random.default_rng(1)
N = 60
DATASET = Dataset(RNG.integers(0, 256, (3, N)) / 255, RNG.integers(0, 2, N), "random", "Made for a test.")
SPLIT = split(DATASET)
OUTPUTS = np.round(RNG.random(N), 1)  # with many equal ones, and some of exactly 0.5
TABLE = RowsTable(DATASET, part_codes(DATASET, SPLIT), OUTPUTS, 7)


def passes(row: int, chosen: RowFilter) -> bool:
    """The filter in plain words."""
    label = "light" if DATASET.y[row] else "dark"
    answer = "light" if OUTPUTS[row] >= 0.5 else "dark"
    part = "test" if row in SPLIT.test_rows else "training"
    verdict = "right" if label == answer else "wrong"
    pairs = ((chosen.part, part), (chosen.label, label), (chosen.answer, answer), (chosen.verdict, verdict))
    return all(wanted in ("any", found) for wanted, found in pairs)


def test_every_filter_lets_through_what_it_says() -> None:
    for values in product(PARTS, FONTS, FONTS, VERDICTS):
        chosen = RowFilter(*values)
        expected = [row for row in range(N) if passes(row, chosen)]
        assert rows_in_view(TABLE, chosen, RowOrder()).tolist() == expected


def plain_key(key: str, row: int) -> float:
    red, green, blue = DATASET.X[:, row]
    return {
        "row": row,
        "colour": 299 * red + 587 * green + 114 * blue,
        "red": red,
        "green": green,
        "blue": blue,
        "label": DATASET.y[row],
        "answer": OUTPUTS[row] >= 0.5,
        "probability": OUTPUTS[row],
        "part": row in SPLIT.test_rows,
        "doubt": abs(OUTPUTS[row] - 0.5),
    }[key]


@pytest.mark.parametrize("key", ORDERS)
@pytest.mark.parametrize("is_descending", [False, True])
def test_every_order_is_that_of_python(key, is_descending) -> None:
    expected = sorted(range(N), key=lambda row: plain_key(key, row), reverse=is_descending)
    assert rows_in_view(TABLE, RowFilter(), RowOrder(key, is_descending)).tolist() == expected


def test_doubt_begins_where_the_output_is_nearest_to_one_half() -> None:
    table = RowsTable(DATASET.take([0, 1, 2, 3]), np.zeros(4, dtype=np.uint8), np.array([0.9, 0.48, 0.1, 0.55]))
    assert rows_in_view(table, RowFilter(), RowOrder("doubt")).tolist() == [1, 3, 0, 2]


def test_what_is_not_computed_yet_neither_passes_nor_orders() -> None:
    table = RowsTable(DATASET, TABLE.parts)
    assert rows_in_view(table, RowFilter(verdict="wrong"), RowOrder()).size == 0
    assert rows_in_view(table, RowFilter(answer="light"), RowOrder()).size == 0
    assert rows_in_view(table, RowFilter(), RowOrder("doubt", is_descending=True)).tolist() == list(range(N))


def test_the_part_of_each_row() -> None:
    codes = part_codes(DATASET, SPLIT)
    assert np.flatnonzero(codes == TRAINING).tolist() == sorted(SPLIT.train_rows.tolist())
    assert np.flatnonzero(codes == TEST).tolist() == sorted(SPLIT.test_rows.tolist())
    assert set(part_codes(DATASET, None)) == {NOWHERE}


def test_outputs_are_those_of_the_network_block_by_block() -> None:
    network = Network.random((3, 4, 1), ("tanh", "logistic"), "glorot", 3)
    X = RNG.random((3, 40_000))
    np.testing.assert_allclose(outputs_for(network, X), network.forward_prop(X).A[-1][0], rtol=1e-12)


def test_nan_comes_last_when_sorted_by_doubt() -> None:
    outputs = np.array([np.nan, 0.4, 0.9])
    table = RowsTable(DATASET.take([0, 1, 2]), np.zeros(3, dtype=np.uint8), outputs)
    assert rows_in_view(table, RowFilter(), RowOrder("doubt")).tolist() == [1, 2, 0]


@pytest.mark.parametrize("wrong", [{"part": "tests"}, {"label": "blue"}, {"answer": "1"}, {"verdict": "true"}])
def test_a_filter_that_means_nothing_is_refused(wrong) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RowFilter(**wrong)


def test_an_order_that_means_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="order must be one of"):
        RowOrder("size")
