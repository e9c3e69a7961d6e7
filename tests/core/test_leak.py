"""What a plain split by rows leaks."""

import numpy as np
import pytest
from sklearn.model_selection import train_test_split

from core.dataset_value import Dataset
from core.datasets import load_csv, split
from core.leak import leak


def test_the_source_documents_split_shares_two_thirds_of_its_test_colours(source_csv) -> None:
    """In its own words: 68 % of the test rows' colours are in the training part, by pandas and scikit-learn."""
    import pandas as pd

    table = pd.read_csv(source_csv)
    colours = [tuple(row) for row in table.iloc[:, :3].to_numpy()]
    shares = []
    for seed in range(20):
        train, test = train_test_split(colours, test_size=1 / 3, random_state=seed)
        learned = set(train)
        count = sum(colour in learned for colour in test)
        found = leak(load_csv(source_csv), 1 / 3, seed)
        assert (found.test_rows, found.shared_rows) == (len(test), count)
        shares.append(found.share)
    assert np.mean(shares) == pytest.approx(0.68, abs=0.01)


def test_it_is_what_the_plain_split_itself_counts(source_csv) -> None:
    dataset = load_csv(source_csv)
    plain = split(dataset, 0.4, 7, keep_duplicates_together=False).counts
    found = leak(dataset, 0.4, 7)
    assert (found.test_rows, found.shared_rows) == (plain.test, plain.shared_rows)


def test_distinct_colours_leak_nothing() -> None:
    X = np.array([[k / 20] * 3 for k in range(20)]).T
    assert leak(Dataset(X, np.arange(20) % 2, "greys", "Made for a test."), 0.3, 1).share == 0.0


def test_one_colour_leaks_wholly() -> None:
    X = np.full((3, 9), 0.5)
    assert leak(Dataset(X, np.arange(9) % 2, "grey", "Made for a test."), 1 / 3, 0).share == 1.0
