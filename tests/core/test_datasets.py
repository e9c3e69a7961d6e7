"""The data set as a value, its split, the bundled set and the source document's own file."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from core import bundled_data
from core.datasets import DATASETS, Dataset, load_csv, split, turned_round
from core.messages import Message

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT_FILE = ROOT / "../shared/data/light_dark_font_training_set.csv"
needs_document_file = pytest.mark.skipif(
    not DOCUMENT_FILE.exists(), reason="the source document's file is not beside the project"
)


def made(n=60, distinct=20, seed=0):
    """Return a data set in which colours repeat."""
    rng = np.random.default_rng(seed)
    X = (rng.integers(0, 256, size=(3, distinct)) / 255.0)[:, rng.integers(0, distinct, n)]
    return Dataset(X=X, y=(X.mean(axis=0) < 0.5).astype(int), name="made", provenance="made here")


def rows_of(dataset):
    return list(zip(*dataset.X.tolist(), dataset.y.tolist(), strict=True))


def test_arrays_are_read_only_copies():
    X, y = np.zeros((3, 2)), np.array([0, 1])
    dataset = Dataset(X=X, y=y, name="a", provenance="b")
    X[:], y[:] = 1.0, 1
    assert dataset.X.max() == 0.0
    assert dataset.y.tolist() == [0, 1]
    assert (dataset.X.dtype, dataset.y.dtype) == (np.float64, np.int64)
    for array in (dataset.X, dataset.y, dataset.colour_keys):
        with pytest.raises(ValueError, match="read-only"):
            array[..., 0] = 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        dataset.name = "c"


@pytest.mark.parametrize(
    ("X", "y", "sentence"),
    [
        (np.zeros((2, 5)), np.zeros(5), r"shape \(3, n\)"),
        (np.zeros(3), np.zeros(1), r"shape \(3, n\)"),
        (np.zeros((3, 0)), np.zeros(0), r"shape \(3, n\)"),
        (np.full((3, 2), 1.001), [0, 1], "from 0 to 1"),
        (np.full((3, 2), -0.001), [0, 1], "from 0 to 1"),
        ([[np.nan, 0]] * 3, [0, 1], "from 0 to 1"),
        ([[np.inf, 0]] * 3, [0, 1], "from 0 to 1"),
        (np.zeros((3, 2)), [0, 1, 1], "as X has"),
        (np.zeros((3, 2)), [[0, 1]], "as X has"),
        (np.zeros((3, 2)), [0, 2], "Every label"),
        (np.zeros((3, 2)), [0, 0.5], "Every label"),
        (np.zeros((3, 2)), [0, np.nan], "Every label"),
        (np.zeros((3, 2)), ["0", "1"], "Every label"),
    ],
)
def test_a_wrong_data_set_is_refused_with_a_sentence(X, y, sentence):
    with pytest.raises(ValueError, match=sentence) as caught:
        Dataset(X=X, y=y, name="a", provenance="b")
    assert isinstance(caught.value.args[0], Message)


def test_turning_round_exchanges_the_fonts_and_says_so():
    dataset = made()
    turned = turned_round(dataset)
    np.testing.assert_array_equal(turned.y, 1 - dataset.y)
    np.testing.assert_array_equal(turned.X, dataset.X)
    assert "turned round by hand" in turned.notes[-1]
    again = turned_round(turned)
    np.testing.assert_array_equal(again.y, dataset.y)
    assert again.notes == dataset.notes


@given(
    st.lists(
        st.tuples(*[st.sampled_from([0.0, -0.0, 1.0, 0.5, 1 / 255, 128 / 255, np.nextafter(0.5, 1), 1e-300])] * 3),
        min_size=1,
        max_size=50,
    )
)
def test_keys_are_equal_exactly_where_colours_are(rows):
    dataset = Dataset(X=np.array(rows).T, y=np.zeros(len(rows)), name="a", provenance="b")
    assert dataset.distinct_colours == len(set(rows))
    for first, key in zip(rows, dataset.colour_keys, strict=True):
        assert [first == row for row in rows] == (dataset.colour_keys == key).tolist()


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("test_size", [0.1, 1 / 3, 0.5, 0.9])
@pytest.mark.parametrize("seed", [0, 1, 2**32 - 1])
def test_a_split_parts_the_rows_and_counts_them(together, test_size, seed):
    dataset = made()
    parts = split(dataset, test_size=test_size, seed=seed, keep_duplicates_together=together)
    train, test = rows_of(parts.train), rows_of(parts.test)
    assert sorted(train + test) == sorted(rows_of(dataset))
    trained = {row[:3] for row in train}
    assert dataclasses.astuple(parts.counts) == (
        len(train),
        len(test),
        sum(row[3] for row in train),
        sum(row[3] for row in test),
        sum(row[:3] in trained for row in test),
    )
    assert (parts.test_size, parts.seed, parts.keep_duplicates_together) == (test_size, seed, together)
    if together:
        assert parts.counts.shared_rows == 0
        colours = dataset.distinct_colours
        assert parts.test.distinct_colours == int(np.ceil(test_size * colours))
    else:
        assert len(test) == int(np.ceil(test_size * dataset.n_rows))


@pytest.mark.parametrize("together", [True, False])
def test_the_same_seed_gives_the_same_split(together):
    first, again, other = (split(made(), seed=seed, keep_duplicates_together=together) for seed in (5, 5, 6))
    np.testing.assert_array_equal(first.test.X, again.test.X)
    assert rows_of(first.test) != rows_of(other.test)


@pytest.mark.parametrize("test_size", [0, 1, -0.1, 1.5, float("nan"), float("inf")])
def test_a_share_outside_0_to_1_is_refused(test_size):
    with pytest.raises(ValueError, match="test_size must be between 0 and 1"):
        split(made(), test_size=test_size)


@pytest.mark.parametrize("seed", [-1, 2**32])
def test_a_seed_out_of_range_is_refused(seed):
    with pytest.raises(ValueError, match="seed must be a whole number"):
        split(made(), seed=seed)


@pytest.mark.parametrize(("n", "distinct", "together"), [(30, 1, True), (1, 1, False), (9, 9, True)])
def test_an_empty_part_is_refused(n, distinct, together):
    with pytest.raises(ValueError, match="would leave none for training"):
        split(made(n, distinct), test_size=0.95, keep_duplicates_together=together)


@pytest.mark.parametrize("entry", DATASETS.values(), ids=DATASETS.keys())
def test_every_data_set_of_the_program(entry):
    assert DATASETS[entry.name] is entry
    assert isinstance(entry.title, Message)
    assert isinstance(entry.provenance, Message)
    dataset = entry.load()
    assert dataset.provenance == entry.provenance
    assert dataset.notes
    assert 0.3 < dataset.n_light / dataset.n_rows < 0.7
    luma = np.array([0.299, 0.587, 0.114]) @ dataset.X
    assert luma[dataset.y == 1].mean() < luma[dataset.y == 0].mean()
    parts = split(dataset)
    assert parts.counts.test > 100


def test_the_bundled_file_is_made_by_its_script():
    expected = bundled_data.PATH.read_bytes()
    assert bundled_data.csv_text().encode("ascii") == expected
    assert b"\r" not in expected


def test_the_bundled_set_holds_the_named_colours_and_the_whole_cube():
    dataset = DATASETS["bundled"].load()
    assert dataset.n_rows == dataset.distinct_colours >= 1200
    colours = {tuple(column) for column in np.rint(dataset.X.T * 255).astype(int).tolist()}
    assert {(26, 51, 77), (255, 0, 128), (0, 0, 0), (255, 255, 255), (230, 204, 179)} <= colours
    for name in ("rebeccapurple", "tomato", "lightgoldenrodyellow", "slategrey"):
        assert tuple(round(channel * 255) for channel in Color(name).coords()) in colours


def test_the_bundled_labels_follow_the_stated_rule():
    dataset = DATASETS["bundled"].load()
    luma = np.array([0.299, 0.587, 0.114]) @ dataset.X
    clear = np.abs(luma - 0.5) > 1e-9
    np.testing.assert_array_equal(dataset.y[clear], (luma <= 0.5)[clear])
    assert bundled_data.light_font(0, 0, 0) == 1
    assert bundled_data.light_font(255, 255, 255) == 0


def test_the_bundled_file_loads_as_any_file():
    dataset, read = DATASETS["bundled"].load(), load_csv(bundled_data.PATH)
    np.testing.assert_array_equal(read.X, dataset.X)
    np.testing.assert_array_equal(read.y, dataset.y)


@needs_document_file
def test_the_source_documents_file_is_turned_round():
    dataset = load_csv(DOCUMENT_FILE)
    assert (dataset.n_rows, dataset.distinct_colours, dataset.n_light) == (1345, 661, 512)
    assert dataset.y[(dataset.X == 0).all(axis=0)].tolist() == [1] * int((dataset.X == 0).all(axis=0).sum())
    notes = " ".join(dataset.notes)
    assert "the label 1 marks a dark font" in notes
    assert "it was turned round: 1 = light font here" in notes
    assert "684 of 1,345 rows repeat another row's colour; none was dropped" in notes
    assert "RED, GREEN and BLUE, the label in column LIGHT_OR_DARK_FONT_IND" in notes


@needs_document_file
def test_the_source_documents_plain_split_shares_colours():
    dataset = load_csv(DOCUMENT_FILE)
    plain = split(dataset, keep_duplicates_together=False).counts
    assert 0.6 < plain.shared_rows / plain.test < 0.75
    assert split(dataset).counts.shared_rows == 0


def test_importing_data_sets_brings_neither_pandas_nor_scikit_learn():
    code = (
        "import sys, core.datasets as d; d.DATASETS['bundled'].load();"
        "print([name for name in ('pandas', 'sklearn', 'coloraide', 'PySide6') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
