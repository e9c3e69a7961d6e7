"""What is saved is read back the same."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import bundled_data
from core.csv_writing import caveat, csv_text
from core.dataset_value import Dataset
from core.datasets import load_csv


def dataset_of(X, y) -> Dataset:
    return Dataset(np.asarray(X), np.asarray(y), "mine", "Made for a test.")


def read_back(folder, dataset: Dataset) -> Dataset:
    path = folder / "saved.csv"
    path.write_text(csv_text(dataset), encoding="ascii")
    return load_csv(path)


def light_where_dark(X) -> np.ndarray:
    """Labels that the reader cannot take for their opposite."""
    order = np.argsort(np.sum(X, axis=0), kind="stable")
    y = np.zeros(order.size, dtype=int)
    y[order[: order.size // 2]] = 1
    return y


levels = st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=10, max_size=40).map(
    lambda rows: np.array(rows).T / 255
)
few_levels = st.lists(st.tuples(*[st.integers(0, 1)] * 3), min_size=10, max_size=20).map(
    lambda rows: np.array(rows).T / 255
)
fractions = st.lists(st.tuples(*[st.floats(0, 1)] * 3), min_size=10, max_size=40).map(lambda rows: np.array(rows).T)


@given(st.one_of(levels, few_levels, fractions))
def test_every_colour_and_label_comes_back_exactly(tmp_path_factory, X) -> None:
    dataset = dataset_of(X, light_where_dark(X))
    again = read_back(tmp_path_factory.mktemp("csv"), dataset)
    np.testing.assert_array_equal(again.X, dataset.X)
    np.testing.assert_array_equal(again.y, dataset.y)
    assert caveat(dataset) is None


def test_the_bundled_data_are_written_as_they_are_shipped() -> None:
    assert csv_text(bundled_data.load()) == bundled_data.PATH.read_text(encoding="ascii")


@pytest.mark.parametrize(
    ("X", "y", "told"),
    [
        (np.zeros((3, 3)), [0, 1, 1], "10 rows at least"),
        (np.zeros((3, 12)), [1] * 12, "rows of both labels"),
        (np.repeat([[0.0] * 6 + [1.0] * 6], 3, axis=0), [0] * 6 + [1] * 6, "taken for the opposite"),
    ],
)
def test_what_would_not_come_back_is_told(X, y, told) -> None:
    sentence = caveat(dataset_of(X, y))
    assert sentence is not None
    assert told in sentence
