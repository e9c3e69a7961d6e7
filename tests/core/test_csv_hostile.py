"""Whatever a file holds: a data set or one sentence, and never a wait."""

import numpy as np
import pytest

from core.datasets import DataError, load_csv
from tests.core.csv_corpus import hostile_tables
from tests.core.csv_tables import write

CORPUS = dict(hostile_tables())


def test_the_corpus_is_large():
    assert len(CORPUS) >= 200


def outcome(path, **options):
    """Return the data set, or the error that refused the file."""
    try:
        return load_csv(path, **options)
    except DataError as error:
        return error


def check(result, path):
    if isinstance(result, DataError):
        sentence = str(result)
        assert sentence.isprintable()
        assert sentence.endswith(".")
        assert len(sentence) < 400
        assert "colours.csv" in sentence
        assert result.path == path
    else:
        assert result.n_rows >= 10
        assert np.unique(result.y).tolist() == [0, 1]
        assert all(note.isprintable() and len(note) < 400 for note in result.notes)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("skip_bad_rows", [False, True])
@pytest.mark.parametrize("name", CORPUS)
def test_loads_or_gives_one_sentence(tmp_path, name, skip_bad_rows):
    path = write(tmp_path, CORPUS[name], "colours.csv" + "x" * 200)
    check(outcome(path, skip_bad_rows=skip_bad_rows), path)


@pytest.mark.parametrize("name", ["UTF-16 cut", "latin-1", "UTF-32", "mark in the middle", "every byte"])
@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-16", "utf-7", "cp949", "shift_jis", "utf-32"])
def test_no_named_encoding_breaks_it(tmp_path, name, encoding):
    path = write(tmp_path, CORPUS[name])
    check(outcome(path, encoding=encoding), path)
