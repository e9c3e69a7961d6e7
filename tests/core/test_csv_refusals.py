"""Every file that `load_csv` refuses, and the sentence with which it does."""

import gzip
import os
import zipfile

import pytest

from core.csv_source import MAX_BYTES
from core.datasets import (
    BadRowsError,
    ColumnChoice,
    DataError,
    LoadCancelled,
    MissingColumnError,
    UnknownEncodingError,
    load_csv,
)
from core.messages import Message
from tests.core.csv_tables import COLOURS, HEADER, text_of, write

LINES = text_of(COLOURS)


def refusal(path, kind=DataError, **options):
    with pytest.raises(kind) as caught:
        load_csv(path, **options)
    sentence = str(caught.value)
    assert isinstance(caught.value.message, Message)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 400
    return caught.value


def with_line(number, text):
    lines = LINES.split("\n")
    lines[number - 1] = text
    return "\n".join(lines)


CONTENTS = {
    "empty": ("", "colours.csv is empty"),
    "only blanks": (" \n\t\n", "colours.csv is empty"),
    "only a mark": (b"\xef\xbb\xbf", "colours.csv is empty"),
    "header only": ("red,green,blue,label\n", "holds a header and no rows"),
    "header only, UTF-16": ("red,green,blue,label".encode("utf-16"), "holds a header and no rows"),
    "nine rows": (text_of(COLOURS[:4] + COLOURS[6:11]), "too few usable rows: 9, and at least 10"),
    "one class": (text_of([(r, g, b, 1) for r, g, b, _ in COLOURS]), "every row has the label 1"),
    "one class in words": (text_of([(r, g, b, "dark") for r, g, b, _ in COLOURS]), "every row has the label dark"),
    "prose": ("No table at all.\nNot here either.\n", "not parted into columns"),
    "101 columns": (text_of([[1] * 101] * 12, header=None), "more than 100 columns"),
    "gzip": (gzip.compress(LINES.encode()), "of the kind gzip;"),
    "PNG": (b"\x89PNG\r\n\x1a\n" + bytes(50), "of the kind PNG;"),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3", "of the kind PDF;"),
    "xz": (b"\xfd7zXZ\x00\x00", "of the kind xz;"),
    "bzip2": (b"BZh91AY&SY", "of the kind bzip2;"),
    "NUL": (LINES.encode().replace(b"75", b"7\0"), "binary file"),
    "short header": ("red,green,blue\n" + text_of(COLOURS, header=None), "line 1: the header is parted into 3"),
    "unclosed quote": (with_line(5, '"10,20,30,1'), "line 5: a cell begins here"),
    "half a quote": (with_line(5, '"10"x,20,30,1'), "line 5: a cell begins here"),
}


@pytest.mark.parametrize(("content", "part"), CONTENTS.values(), ids=CONTENTS.keys())
def test_refused_with_one_sentence(tmp_path, content, part):
    error = refusal(write(tmp_path, content))
    assert part in str(error)
    assert "colours.csv" in str(error)


BAD_LINES = {
    "word": ("10,twenty,30,1", '"twenty" in column green is not a number from 0 to 255'),
    "empty cell": ("10,,30,1", '"" in column green is not a number'),
    "NaN": ("10,20,NaN,1", '"NaN" in column blue'),
    "infinity": ("inf,20,30,1", '"inf" in column red'),
    "1e400": ("1e400,20,30,1", '"1e400" in column red'),
    "too large": ("10,256,30,1", '"256" in column green is outside 0 to 255'),
    "negative": ("-1,20,30,1", '"-1" in column red is outside 0 to 255'),
    "full-width": ("１０,20,30,1", '"１０" in column red'),
    "underscore": ("1_0,20,30,1", '"1_0" in column red'),
    "hex number": ("0x10,20,30,1", '"0x10" in column red'),
    "label 2": ("10,20,30,2", '"2" in column light_font is no label; right would be 0 or 1'),
    "label word": ("10,20,30,maybe", '"maybe" in column light_font'),
    "label between": ("10,20,30,0.5", '"0.5" in column light_font'),
    "short": ("10,20,30", "the row is parted into 3 and not into 4"),
    "long": ("10,20,30,1,1", "the row is parted into 5 and not into 4"),
    "quoted": ('10,"a ""word""",30,1', '"a "word"" in column green'),
    "long cell": ("x" * 5000 + ",20,30,1", 'xxx…" in column red'),
    "unprintable": ("\x1b[2J,20,30,1", '"\\x1b[2J" in column red'),
}


@pytest.mark.parametrize(("line", "part"), BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_bad_row_is_named_by_file_line_and_value(tmp_path, line, part):
    error = refusal(write(tmp_path, with_line(6, line)), BadRowsError)
    assert str(error).startswith("colours.csv, line 6: ")
    assert part in str(error)
    assert (error.line, error.count, error.total, error.may_skip) == (6, 1, 12, False)


@pytest.mark.parametrize("header", ["red,green,blue,label\n", "sep=,\nred,green,blue,label\n", "\n\nR,G,B,Y\n", ""])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", '"'])
def test_the_line_is_the_physical_one(tmp_path, header, line_end, mark):
    rows = text_of(
        [[f"{mark}{cell}{mark}" for cell in row] for row in [*COLOURS[:7], ("?", 1, 2, 1), *COLOURS[7:]]], header=None
    )
    error = refusal(write(tmp_path, (header + rows).replace("\n", line_end)), BadRowsError)
    assert error.line == header.count("\n") + 8


def test_lines_inside_quotes_count(tmp_path):
    rows = "".join(f'"two\nlines",{r},{g},{b},{y}\n' for r, g, b, y in COLOURS[:4])
    rest = text_of([("one", *row) for row in [("?", 1, 2, 1), *COLOURS]], header=None)
    error = refusal(write(tmp_path, "note,red,green,blue,label\n" + rows + rest), BadRowsError)
    assert error.line == 10


def many_rows(n=400):
    return [COLOURS[at % 12] for at in range(n)]


def test_a_few_bad_rows_may_be_left_out(tmp_path):
    rows = many_rows()
    rows[100:100] = [("x", 1, 2, 1)]
    rows[200:200] = [(1, 2, 300, 1)]
    path = write(tmp_path, text_of(rows))
    error = refusal(path, BadRowsError)
    assert (error.line, error.count, error.total, error.may_skip) == (102, 2, 402, True)
    assert "2 of 402 rows cannot be used" in str(error)
    dataset = load_csv(path, skip_bad_rows=True)
    assert dataset.n_rows == 400
    assert any("left out: 2 of 402; the first is line 102" in note for note in dataset.notes)


@pytest.mark.parametrize(("n_good", "may_skip"), [(98, False), (99, True)])
def test_one_per_cent_is_the_most_that_may_be_left_out(tmp_path, n_good, may_skip):
    path = write(tmp_path, text_of([*many_rows(n_good), ("x", 1, 2, 1)]))
    assert refusal(path, BadRowsError).may_skip is may_skip
    if may_skip:
        assert load_csv(path, skip_bad_rows=True).n_rows == n_good
    else:
        refusal(path, BadRowsError, skip_bad_rows=True)


def test_rows_swallowed_by_quotes_are_not_left_out_as_one(tmp_path):
    lines = text_of(many_rows(1000)).split("\n")
    lines[300] = '"' + lines[300]
    lines[400] += '"'
    error = refusal(write(tmp_path, "\n".join(lines)), BadRowsError, skip_bad_rows=True)
    assert (error.line, error.count, error.total) == (301, 101, 1000)


def test_one_large_value_does_not_change_the_scale(tmp_path):
    rows = [(v / 400, v / 400, v / 400, int(v < 200)) for v in range(400)]
    path = write(tmp_path, text_of([*rows, (255, 0.5, 0.5, 0)]))
    error = refusal(path, BadRowsError)
    assert '"255" in column red is outside 0 to 1.' in str(error)
    assert load_csv(path, skip_bad_rows=True).X.max() == 399 / 400


def test_where_every_row_is_outside_the_scale_is_named_rightly(tmp_path):
    sixteen_bits = text_of([(257 * r + 256, g, b, y) for r, g, b, y in COLOURS])
    assert '"256" in column red is outside 0 to 255' in str(refusal(write(tmp_path, sixteen_bits), BadRowsError))


def test_one_class_after_the_duplicates_are_gone(tmp_path):
    rows = [(v, v, v, label) for v in range(12) for label in (0, 1)]
    assert "every row has the label 0" in str(refusal(write(tmp_path, text_of(rows)), drop_duplicates=True))


@pytest.mark.parametrize("missing", HEADER)
def test_a_missing_column_is_named(tmp_path, missing):
    keep = [place for place, name in enumerate(HEADER) if name != missing]
    rows = [[row[place] for place in keep] for row in COLOURS * 2]
    error = refusal(write(tmp_path, text_of(rows, [HEADER[place] for place in keep])), MissingColumnError)
    assert f"no column for {'label' if missing == 'light_font' else missing}" in str(error)
    assert error.columns == tuple(HEADER[place] for place in keep)


def test_two_columns_of_one_name(tmp_path):
    path = write(tmp_path, text_of([(row[0], *row) for row in COLOURS], ("red", *HEADER)))
    assert "columns 1 and 2 could both be red" in str(refusal(path, MissingColumnError))


def test_too_many_numbers_without_names(tmp_path):
    path = write(tmp_path, text_of([(7, *row) for row in COLOURS], header=None))
    assert "4 columns could be red, green and blue" in str(refusal(path, MissingColumnError))


def test_a_chosen_column_that_is_not_there(tmp_path):
    choice = ColumnChoice(label="font", hex="paint")
    error = refusal(write(tmp_path, LINES), MissingColumnError, columns=choice)
    assert '0 columns named "paint"' in str(error)


def test_a_bad_hex_colour(tmp_path):
    rows = [("#{:02x}{:02x}{:02x}".format(*row[:3]), row[3]) for row in COLOURS]
    rows[3] = ("#12345", 1)
    error = refusal(write(tmp_path, text_of(rows, ("hex", "label"))), BadRowsError)
    assert '"#12345" in column hex is no hex colour' in str(error)
    assert error.line == 5


@pytest.mark.parametrize(
    "content",
    [
        LINES.replace("red", "röd").encode("latin-1"),
        LINES.replace("red", "Årsröd").encode("cp1252"),
        LINES.replace("red", "赤").encode("shift_jis"),
        LINES.replace("red", "Красный цвет").encode("cp1251"),
        LINES.encode("utf-32"),
        b"\xef\xbb\xbf" + LINES.encode() + b"\xff",
        b"\xff\xfe" + LINES.encode("utf-16-le") + b"\0",
        "Å5,1\n".encode("latin-1") * 20,
        "20 °C,1\n".encode("latin-1") * 20,
    ],
)
def test_an_encoding_is_never_guessed(tmp_path, content):
    error = refusal(write(tmp_path, content), UnknownEncodingError)
    assert "name the encoding" in str(error)


@pytest.mark.parametrize("name", ["no-such", "", "a\0b", "base64", "rot13", "unicode_escape", "idna", "é" * 500])
def test_an_unknown_encoding(tmp_path, name):
    assert "is no encoding's name" in str(refusal(write(tmp_path, LINES), encoding=name))


def test_a_named_encoding_that_does_not_fit(tmp_path):
    path = write(tmp_path, LINES.replace("red", "röd").encode("latin-1"))
    assert "cannot be read as utf-8" in str(refusal(path, UnknownEncodingError, encoding="utf-8"))


def test_a_folder(tmp_path):
    assert "is a folder" in str(refusal(tmp_path))


def test_no_such_file(tmp_path):
    error = refusal(tmp_path / "none.csv")
    assert "There is no file" in str(error)
    assert error.path == tmp_path / "none.csv"
    assert error.line is None


@pytest.mark.parametrize("name", ["a\0b.csv", "x" * 300, "line\nend.csv"])
def test_an_impossible_name(tmp_path, name):
    refusal(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert "not an ordinary file" in str(refusal(tmp_path / "pipe.csv"))


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no devices here")  # noqa: PTH110
def test_a_device_is_refused():
    assert "not an ordinary file" in str(refusal("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the super-user may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = write(tmp_path, LINES)
    path.chmod(0)
    assert "cannot be read" in str(refusal(path))


def test_a_file_over_200_megabytes(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "larger than 200 MB" in str(refusal(path))


def test_a_spreadsheet(tmp_path):
    path = tmp_path / "table.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "of the kind zip;" in str(refusal(path))


@pytest.mark.parametrize("quote", ["", '"'])
def test_progress_rises_to_one(tmp_path, quote):
    heard = []
    rows = [[f"{quote}{cell}{quote}" for cell in row] for row in many_rows(60_000)]
    load_csv(write(tmp_path, text_of(rows)), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len([fraction for fraction in heard if 0.2 < fraction < 0.9]) >= 1


@pytest.mark.parametrize("stop_at", [0.0, 0.15, 0.5, 0.95])
def test_cancelled(tmp_path, stop_at):
    path = write(tmp_path, text_of(many_rows(200_000)))
    with pytest.raises(LoadCancelled):
        load_csv(path, progress=lambda fraction: fraction < stop_at)
