"""Rows that are added, changed and removed, and the way back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dataset_value import Dataset
from core.row_change import RowsChange, adding, recolouring, relabelling, removing, with_change

channels = st.integers(0, 255).map(lambda level: level / 255)
table = st.lists(st.tuples(channels, channels, channels, st.integers(0, 1)), min_size=1, max_size=12)


def dataset_of(rows, **words) -> Dataset:
    *X, y = zip(*rows, strict=True)
    return Dataset(np.array(X), np.array(y), "mine", "Made for a test.", **words)


def rows_of(dataset: Dataset) -> list[tuple]:
    return [(*dataset.X[:, k].tolist(), int(dataset.y[k])) for k in range(dataset.n_rows)]


GREYS = dataset_of([(0.0, 0.0, 0.0, 1), (0.2, 0.2, 0.2, 1), (0.8, 0.8, 0.8, 0), (1.0, 1.0, 1.0, 0)])


@st.composite
def changes(draw) -> tuple[Dataset, RowsChange, list]:
    """A data set, a change, and the rows after it as Python's lists have them."""
    rows = draw(table)
    dataset, kind = dataset_of(rows), draw(st.sampled_from(["add", "remove", "label", "colour"]))
    places = sorted(draw(st.sets(st.integers(0, len(rows) - 1), min_size=1)))
    if kind == "add":
        more = draw(table)
        added = dataset_of(more)
        return dataset, adding(dataset, added.X, added.y), rows + more
    if kind == "remove" and len(places) < len(rows):
        return dataset, removing(dataset, places), [row for k, row in enumerate(rows) if k not in places]
    if kind == "colour":
        colour = draw(st.tuples(channels, channels, channels))
        return (
            dataset,
            recolouring(dataset, places[0], colour),
            [(*colour, row[3]) if k == places[0] else row for k, row in enumerate(rows)],
        )
    labels = [1 - rows[k][3] for k in places]
    return (
        dataset,
        relabelling(dataset, places, labels),
        [(*row[:3], 1 - row[3]) if k in places else row for k, row in enumerate(rows)],
    )


@given(changes())
def test_a_change_does_what_a_list_would_and_back(case) -> None:
    dataset, change, expected = case
    after = with_change(dataset, change)
    assert rows_of(after) == expected
    again = with_change(after, change.inverse)
    assert rows_of(again) == rows_of(dataset)
    assert (again.notes, again.origins) == (dataset.notes, dataset.origins)


def test_a_person_is_among_the_origins_and_the_rows_are_counted() -> None:
    once = with_change(GREYS, removing(GREYS, [0]))
    assert once.origins == ("file", "person")
    assert once.notes == ("Rows that were added, changed or removed by hand: 1.",)
    twice = with_change(once, relabelling(once, [0, 2], 1))
    assert twice.origins == ("file", "person")
    assert twice.notes == ("Rows that were added, changed or removed by hand: 3.",)
    assert (twice.name, twice.provenance) == (GREYS.name, GREYS.provenance)


@pytest.mark.parametrize("positions", [[4], [-1], [], [1, 1], [2, 1]])
def test_rows_that_are_not_there_are_refused(positions) -> None:
    with pytest.raises(ValueError, match="no such row"):
        removing(GREYS, positions)


def test_the_last_row_stays() -> None:
    with pytest.raises(ValueError, match="The last row cannot be removed"):
        removing(GREYS, [0, 1, 2, 3])


def test_a_change_of_other_data_is_refused() -> None:
    other = dataset_of([(0.5, 0.5, 0.5, 1), (0.2, 0.2, 0.2, 1)])
    for change in (removing(GREYS, [0]), removing(GREYS, [3]), adding(GREYS, GREYS.X, GREYS.y)):
        with pytest.raises(ValueError, match="belongs to other data"):
            with_change(other, change)


def test_a_change_holds_no_more_than_the_rows_it_changes() -> None:
    rng = np.random.default_rng(0)
    many = Dataset(rng.random((3, 100_000)), rng.integers(0, 2, 100_000), "many", "Made for a test.")
    change = removing(many, [3, 99_999])
    arrays = [getattr(rows, name) for rows in (change.removed, change.added) for name in ("positions", "X", "y")]
    assert sum(array.size for array in arrays) == 2 + 6 + 2
    assert not any(array.flags.writeable for array in arrays)
    assert all(array.base is None or array.base.size < 100 for array in arrays)
