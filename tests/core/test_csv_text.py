"""Tables that are in no file: pasted as spreadsheets put them, dropped, downloaded."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.csv_reader import read_csv, with_light_label
from core.csv_text import MAX_TEXT_BYTES, CsvText, downloaded, dropped, pasted
from core.datasets import BadRowsError, DataError, MissingColumnError, load_csv, preview_csv
from tests.core.csv_corpus import hostile_tables
from tests.core.csv_tables import COLOURS, text_of, write

X = np.array([row[:3] for row in COLOURS]).T / 255.0
Y = np.array([row[3] for row in COLOURS])
TABS = text_of(COLOURS, delimiter="\t")


CORPUS = dict(hostile_tables())


def clipboard(text):
    return pasted(text, "The clipboard")


# As LibreOffice 7, Excel 365 and Google Sheets put cells on the clipboard.
SPREADSHEETS = {
    "LibreOffice": TABS,
    "Excel": TABS.replace("\n", "\r\n"),
    "Google Sheets": TABS.rstrip("\n"),
    "without the header": text_of(COLOURS, header=None, delimiter="\t"),
    "a cell with a line end": TABS.replace("red\t", '"re\nd"\t', 1).replace('"re\nd"', '"red\n"', 1),
    "TRUE and FALSE": text_of([(*row[:3], "TRUE" if row[3] else "FALSE") for row in COLOURS], delimiter="\t"),
    "decimal commas": text_of(
        [[*(repr(c / 255).replace(".", ",") for c in row[:3]), row[3]] for row in COLOURS], delimiter="\t"
    ),
    "an empty column beside": "".join(f"{line}\t\n" for line in TABS.splitlines()),
    "CSV": text_of(COLOURS),
    "Hangul": text_of(COLOURS, header=("빨강", "초록", "파랑", "글꼴"), delimiter="\t"),
    "a byte order mark": "\ufeff" + TABS,
}


@pytest.mark.parametrize("text", SPREADSHEETS.values(), ids=SPREADSHEETS.keys())
def test_what_spreadsheets_put_on_the_clipboard(text):
    dataset = load_csv(clipboard(text))
    np.testing.assert_array_equal(dataset.X, X)
    np.testing.assert_array_equal(dataset.y, Y)
    assert dataset.name == "The clipboard"
    assert dataset.provenance == "Pasted from the clipboard."


def test_it_is_read_as_the_same_file_would_be(tmp_path):
    content = text_of(COLOURS, delimiter=";")
    from_file, from_text = read_csv(write(tmp_path, content)), read_csv(clipboard(content))
    np.testing.assert_array_equal(from_file.dataset.X, from_text.dataset.X)
    np.testing.assert_array_equal(from_file.dataset.y, from_text.dataset.y)
    assert from_file.dataset.notes[1:] == from_text.dataset.notes[1:]
    assert from_text.dataset.notes[0] == "The clipboard was read as text, parted by semicolons, with a header."
    assert preview_csv(clipboard(content)).columns == preview_csv(write(tmp_path, content)).columns


def test_a_download_is_bytes_whose_encoding_is_told():
    content = text_of(COLOURS, header=("빨강", "초록", "파랑", "글꼴")).encode("cp949")
    reading = read_csv(downloaded(content, "a.csv", "https://example.org/a.csv"))
    np.testing.assert_array_equal(reading.dataset.X, X)
    assert reading.preview.encoding == "cp949"
    assert reading.dataset.provenance == "Read from the web address https://example.org/a.csv."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (TABS.replace("85\t85", "85\tmany", 1), 'The clipboard, line 5: "many" in column green'),
        ("", "The clipboard is empty"),
        ("a b c", "The clipboard is not parted into columns"),
        ("a\0b", "The clipboard is a binary file"),
        (
            TABS.replace("light_font", "remark").replace("\t1\n", "\ta\n").replace("\t0\n", "\tb\n"),
            "no column for label",
        ),
    ],
)
def test_what_is_wrong_names_the_clipboard(text, sentence):
    with pytest.raises(DataError) as error:
        load_csv(clipboard(text))
    assert str(error.value).startswith("The clipboard")
    assert sentence in str(error.value)


def test_a_missing_column_brings_what_a_choice_is_made_from():
    with pytest.raises(MissingColumnError) as error:
        load_csv(clipboard(text_of([("a", "b")] * 12, header=("x", "y"), delimiter="\t")))
    assert error.value.preview.columns == error.value.columns == ("x", "y")
    assert error.value.preview.rows[0] == ("a", "b")


@pytest.mark.parametrize("content", ["a" * (MAX_TEXT_BYTES + 1), b"a" * (MAX_TEXT_BYTES + 1)], ids=["text", "bytes"])
def test_more_than_20_megabytes_are_refused_unread(content):
    with pytest.raises(DataError, match="larger than 20 MB"):
        load_csv(CsvText("The clipboard", content, dropped("", "").provenance))


def test_the_most_that_may_be_is_not_refused_for_its_size():
    rows = b"1,2,3,1\n250,250,250,0\n"
    content = rows * (MAX_TEXT_BYTES // len(rows))
    assert load_csv(downloaded(content, "a.csv", "https://example.org")).n_rows == 2 * (MAX_TEXT_BYTES // len(rows))


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", CORPUS)
def test_hostile_bytes_give_a_table_or_a_sentence(name):
    result = outcome(CsvText("a.csv", CORPUS[name], dropped("", "").provenance))
    if isinstance(result, DataError):
        assert str(result).isprintable()
        assert "a.csv" in str(result)
    else:
        assert np.unique(result.y).tolist() == [0, 1]


def outcome(table):
    """Return the data set, or the error that refused the table."""
    try:
        return load_csv(table, skip_bad_rows=True)
    except DataError as error:
        return error


@given(st.text(st.characters(), max_size=200))
def test_any_text_gives_a_sentence(text):
    """Half surrogate pairs, controls and marks among them; so few characters are never ten good rows."""
    with pytest.raises(DataError) as error:
        load_csv(clipboard("\ud800" + text))
    assert str(error.value).isprintable()


def test_a_reading_tells_what_was_decided():
    rows = [*COLOURS, COLOURS[0], *((40 + k, 40 + k, 40 + k, 1) for k in range(190)), (1, 2, "x", 1)]
    reading = read_csv(clipboard(text_of(rows, delimiter="\t")), skip_bad_rows=True)
    assert (reading.dataset.n_rows, reading.left_out) == (203, 1)
    assert reading.distinct_colours == reading.dataset.distinct_colours
    assert reading.label_names == ("1", "0")
    assert reading.light_label == 1
    assert reading.scale in reading.dataset.notes
    assert reading.polarity in reading.dataset.notes
    assert reading.preview.choice.colours == ("red", "green", "blue")


def test_repeats_that_are_dropped_count_as_left_out():
    reading = read_csv(clipboard(text_of([*COLOURS, *COLOURS])), drop_duplicates=True)
    assert (reading.dataset.n_rows, reading.distinct_colours, reading.left_out) == (12, 12, 12)


@pytest.mark.parametrize("label", [0, 1])
@pytest.mark.parametrize("words", ["01", "10", ("dark", "light")])
def test_naming_the_light_label_is_the_same_as_reading_with_it(label, words):
    table = clipboard(text_of([(*row[:3], words[row[3]]) for row in COLOURS]))
    told = read_csv(table)
    renamed, read_again = with_light_label(told, label), read_csv(table, light_label=label)
    np.testing.assert_array_equal(renamed.dataset.y, read_again.dataset.y)
    assert renamed.light_label == read_again.light_label == label
    if label == told.light_label:
        assert renamed is told
    else:
        assert renamed.dataset.notes == read_again.dataset.notes
        assert renamed.polarity == read_again.polarity


def test_the_error_of_bad_rows_says_whether_the_rest_may_be_read():
    rows = [*(COLOURS * 20), (1, 2, "x", 1)]
    with pytest.raises(BadRowsError) as error:
        read_csv(clipboard(text_of(rows)))
    assert error.value.may_skip
    assert error.value.line == 242


def test_the_source_documents_file(source_csv):
    reading = read_csv(source_csv)
    assert (reading.dataset.n_rows, reading.distinct_colours, reading.left_out) == (1345, 661, 0)
    assert reading.light_label == 0
    assert "marks a dark font" in reading.polarity
