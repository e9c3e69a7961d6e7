"""Every way of writing the same table that `load_csv` accepts."""

import csv

import numpy as np
import pandas as pd
import pytest

from core.datasets import BadRowsError, ColumnChoice, load_csv, preview_csv
from tests.core.csv_tables import COLOURS, HEADER, text_of, write

LINES = text_of(COLOURS)
X = np.array([row[:3] for row in COLOURS]).T / 255.0
Y = np.array([row[3] for row in COLOURS])


def hexes(form):
    return [(form.format(*row[:3]), row[3]) for row in COLOURS]


def labelled(light, dark):
    return text_of([(*row[:3], light if row[3] else dark) for row in COLOURS])


def turned(words):
    return text_of([(*row[:3], words[1 - row[3]]) for row in COLOURS])


def quoted(line_end="\n"):
    return text_of([[f'"{cell}"' for cell in row] for row in COLOURS], line_end=line_end)


def decimals(mark, delimiter):
    return text_of(
        [[*(repr(c / 255.0).replace(".", mark) for c in row[:3]), row[3]] for row in COLOURS], delimiter=delimiter
    )


def rearranged(order, header=HEADER):
    return text_of([[row[place] for place in order] for row in COLOURS], [header[place] for place in order])


VARIANTS = {
    "plain": LINES,
    "no line end at the end": LINES.rstrip("\n"),
    "no header": text_of(COLOURS, header=None),
    "no header, tabs": text_of(COLOURS, header=None, delimiter="\t"),
    "no header, label first": "".join(f"{label},{r},{g},{b}\n" for r, g, b, label in COLOURS),
    "no header, text beside": "".join(f"a word,{r},{g},{b},{label}\n" for r, g, b, label in COLOURS),
    "semicolons": text_of(COLOURS, delimiter=";"),
    "tabs": text_of(COLOURS, delimiter="\t"),
    "UTF-8 with mark": b"\xef\xbb\xbf" + LINES.encode(),
    "UTF-8 beyond ASCII": text_of(COLOURS, header=("red", "g", "b", "label å")),
    "UTF-16 little": LINES.encode("utf-16"),
    "UTF-16 big": b"\xfe\xff" + LINES.encode("utf-16-be"),
    "UTF-16 little without mark": LINES.encode("utf-16-le"),
    "UTF-16 big without mark": LINES.encode("utf-16-be"),
    "cp949": text_of(COLOURS, header=("빨강", "초록", "파랑", "글꼴")).encode("cp949"),
    "Hangul in UTF-8": text_of(COLOURS, header=("빨강", "초록", "파랑", "글꼴")),
    "CRLF": text_of(COLOURS, line_end="\r\n"),
    "CR": text_of(COLOURS, line_end="\r"),
    "mixed line ends": LINES.replace("\n", "\r\n", 3).replace("\n0", "\r0", 1),
    "quoted": quoted(),
    "quoted CRLF": quoted("\r\n"),
    "quoted line ends": text_of([('"two\nlines"', *row) for row in COLOURS], header=("note", *HEADER)),
    "blanks before quotes": quoted().replace(",", ", "),
    "some quoted": LINES.replace("10,20,30,1", '"10",20,"30","1"'),
    "quoted delimiters": text_of([('"a, ""b"""', *row) for row in COLOURS], header=("note", *HEADER)),
    "blanks around": LINES.replace(",", " , "),
    "blank lines": LINES.replace("\n", "\n\n"),
    "rows of empty cells": LINES + ",,,\n,,,\n",
    "a delimiter at each end": LINES.replace("\n", ",\n"),
    "a delimiter at the rows' ends": "red,green,blue,label\n" + text_of(COLOURS, header=None).replace("\n", ",\n"),
    "sep= line": "sep=;\n" + text_of(COLOURS, delimiter=";"),
    "any order": rearranged((3, 1, 2, 0)),
    "capital letters": rearranged((2, 3, 0, 1), [name.upper() for name in HEADER]),
    "R, G, B": text_of(COLOURS, header=("R", "G", "B", "y")),
    "bg_r, fg_r": text_of([(9, *row) for row in COLOURS], header=("fg_r", "bg_r", "bg_g", "bg_b", "label")),
    "unknown names": text_of(COLOURS, header=("one", "two", "three", "four")),
    "blank names": text_of(COLOURS, header=("", "", "", "")).replace(",,,\n", " , , , \n"),
    "counted rows": text_of([(at, *row) for at, row in enumerate(COLOURS)], header=("", *HEADER)),
    "numbers for names": text_of(COLOURS, header=("0", "1", "2", "3")),
    "extra columns": text_of([("x", *row, "y") for row in COLOURS], header=("name", *HEADER, "remark")),
    "floats of 0–255": text_of([(f"{r}.0", f"{g:.3f}", f"{b}e0", f"{y}.0") for r, g, b, y in COLOURS]),
    "0–1": decimals(".", ","),
    "0–1, semicolons": decimals(".", ";"),
    "decimal commas": decimals(",", ";"),
    "decimal commas, tabs": decimals(",", "\t"),
    "#rrggbb": text_of(hexes("#{:02x}{:02x}{:02x}"), header=("colour", "label")),
    "RRGGBB": text_of(hexes("{:02X}{:02X}{:02X}"), header=("hex", "label")),
    "hex without header": text_of(hexes("{:02x}{:02x}{:02x}"), header=None),
    "#hex without header": text_of(hexes("#{:02x}{:02x}{:02x}"), header=None),
    "hex after the label": text_of([(y, h) for h, y in hexes("#{:02x}{:02x}{:02x}")], header=("font", "background")),
    "hex beside a name": text_of([("a", *row) for row in hexes("#{:02x}{:02x}{:02x}")], header=("name", "code", "y")),
    "light and dark": labelled("light", "dark"),
    "Light and DARK": labelled(" Light", "DARK"),
    "white and black": labelled("white", "black"),
    "true and false": labelled("true", "false"),
    "True and False": labelled("True", "False"),
    "밝음": labelled("밝음", "어두움"),
    "1 is dark": turned("01"),
    "the background is light": turned(("dark", "light")).replace("light_font", "background"),
    "white backgrounds": turned(("black", "white")),
}


@pytest.mark.parametrize("content", VARIANTS.values(), ids=VARIANTS.keys())
def test_the_same_table_however_it_is_written(tmp_path, content):
    dataset = load_csv(write(tmp_path, content))
    np.testing.assert_array_equal(dataset.X, X)
    np.testing.assert_array_equal(dataset.y, Y)
    assert dataset.name == "colours.csv"
    assert dataset.notes
    assert all(note.endswith(".") and "\n" not in note for note in dataset.notes)


@pytest.mark.parametrize("form", ["#{:x}{:x}{:x}", "{:X}{:x}{:X}"])
def test_three_hex_digits(tmp_path, form):
    rows = [(form.format(v, v, w), int(v < 8)) for v in range(0, 16, 2) for w in (v, 10)]
    dataset = load_csv(write(tmp_path, text_of(rows, header=("color", "label"))))
    assert dataset.X[:, 1].tolist() == [0.0, 0.0, 10 / 15]
    assert dataset.n_rows == 16


@pytest.mark.parametrize("encoding", ["latin-1", "shift_jis", "utf-16-le", "utf-32", "cp1252"])
def test_an_encoding_that_is_named(tmp_path, encoding):
    path = write(tmp_path, LINES.replace("red", "red £" if encoding != "shift_jis" else "red 赤").encode(encoding))
    dataset = load_csv(path, encoding=encoding)
    np.testing.assert_array_equal(dataset.X, X)


def test_columns_that_are_named(tmp_path):
    path = write(tmp_path, text_of([(*row, 1 - row[3]) for row in COLOURS], header=("c", "b", "a", "p", "q")))
    dataset = load_csv(path, columns=ColumnChoice(label="p", red="a", green="b", blue="c"))
    np.testing.assert_array_equal(dataset.X, X[::-1])


def test_columns_without_a_header_are_named_by_number(tmp_path):
    path = write(tmp_path, text_of([(at, *row) for at, row in enumerate(COLOURS)], header=None))
    dataset = load_csv(path, columns=ColumnChoice(label="5", red="2", green="3", blue="4"))
    np.testing.assert_array_equal(dataset.X, X)


def test_a_hex_column_that_is_named(tmp_path):
    rows = [("#123456", h, y) for h, y in hexes("{:02x}{:02x}{:02x}")]
    path = write(tmp_path, text_of(rows, header=("text", "fill", "kind")))
    np.testing.assert_array_equal(load_csv(path, columns=ColumnChoice(label="kind", hex="fill")).X, X)


@pytest.mark.parametrize("names", [{}, {"red": "r"}, {"hex": "h", "red": "r"}, {"red": "r", "green": "g"}])
def test_a_choice_is_hex_or_three_channels(names):
    with pytest.raises(ValueError, match="hex column or all of"):
        ColumnChoice(label="y", **names)


@pytest.mark.parametrize(("light_label", "expected"), [(1, Y), (0, 1 - Y)])
def test_the_user_may_say_which_label_is_light(tmp_path, light_label, expected):
    dataset = load_csv(write(tmp_path, LINES), light_label=light_label)
    np.testing.assert_array_equal(dataset.y, expected)
    assert f"The label {light_label} was taken as the light font, as you said." in dataset.notes


def test_a_wrong_light_label(tmp_path):
    with pytest.raises(ValueError, match="light_label must be 0 or 1"):
        load_csv(write(tmp_path, LINES), light_label=2)


def test_the_notes_say_what_was_decided(tmp_path):
    path = write(tmp_path, text_of([*COLOURS, COLOURS[0], COLOURS[0]], delimiter=";"), "mine.csv")
    assert load_csv(path).notes == (
        "mine.csv was read as UTF-8, parted by semicolons, with a header.",
        "Red, green and blue are in the columns red, green and blue, the label in column light_font.",
        "The channels are read on the scale from 0 to 255; the largest is 255.",
        # By hand: 245.71 / 8 and 1129.37 / 6, of 255.
        "The label 1 marks a light font: rows labelled 1 have the darker backgrounds "
        "(mean luma 12 %, against 74 % with 0).",
        "2 of 14 rows repeat another row's colour; none was dropped, and the split keeps them together.",
    )


def test_a_turned_label_is_said(tmp_path):
    notes = load_csv(write(tmp_path, turned("01"))).notes
    assert any("the label 1 marks a dark font" in note and "turned round" in note for note in notes)


@pytest.mark.parametrize("words", [("light", "dark"), ("White", "Black"), ("true", "false")])
def test_words_that_describe_the_background_are_said(tmp_path, words):
    notes = load_csv(write(tmp_path, turned(words[::-1]))).notes
    assert any(f"{words[0]} and {words[1]} describe the background, not the font" in note for note in notes)


def test_words_that_describe_the_font_are_said(tmp_path):
    notes = load_csv(write(tmp_path, labelled("light", "dark"))).notes
    assert any(note.startswith("The label light marks a light font") for note in notes)


def test_weak_evidence_leaves_the_labels_and_says_so(tmp_path):
    rows = [(v, v, v, side) for v in range(0, 250, 10) for side in (0, 1)]
    dataset = load_csv(write(tmp_path, text_of(rows)))
    assert dataset.y.tolist() == [0, 1] * 25
    assert any("cannot be told" in note and "1 was left as the light font" in note for note in dataset.notes)
    assert "Colours that carry both labels: 25." in dataset.notes


def test_only_zeros_and_ones_are_read_as_corners_of_the_cube(tmp_path):
    corners = [(r, g, b, int(r + g + b < 2)) for r in (0, 1) for g in (0, 1) for b in (0, 1)]
    dataset = load_csv(write(tmp_path, text_of(corners * 2)))
    assert dataset.X.max() == 1.0
    assert any("scale from 0 to 1, because none is above 1" in note for note in dataset.notes)


def test_duplicates_are_dropped_on_request(tmp_path):
    path = write(tmp_path, text_of([COLOURS[3], *COLOURS, *COLOURS[:5]]))
    dataset = load_csv(path, drop_duplicates=True)
    np.testing.assert_array_equal(dataset.X, X[:, [3, 0, 1, 2, *range(4, 12)]])
    assert "Rows that repeat another row's colour and were left out: 6 of 18." in dataset.notes


def test_one_duplicate_is_one(tmp_path):
    notes = load_csv(write(tmp_path, text_of([*COLOURS, COLOURS[0]]))).notes
    assert notes[-1].startswith("1 of 13 rows repeats another row's colour;")


def test_a_preview_shows_the_columns_and_the_choice(tmp_path):
    preview = preview_csv(write(tmp_path, rearranged((3, 1, 2, 0)).encode("utf-16")))
    assert preview.encoding == "utf-16-le"
    assert preview.columns == ("light_font", "green", "blue", "red")
    assert preview.rows[1] == ("1", "0", "255", "0")
    assert preview.choice == ColumnChoice(label="light_font", red="red", green="green", blue="blue")


def test_a_preview_of_columns_that_cannot_be_told(tmp_path):
    preview = preview_csv(write(tmp_path, text_of([("a", "b")] * 12, header=("x", "y"))))
    assert preview.choice is None
    assert preview.columns == ("x", "y")


@pytest.fixture(scope="module")
def many():
    """Return a table of several blocks."""
    rng = np.random.default_rng(5)
    table = pd.DataFrame(rng.integers(0, 256, size=(120_000, 3)), columns=list(HEADER[:3]))
    table["light_font"] = (table.to_numpy() @ (299, 587, 114) <= 127_500).astype(int)
    return table


def damaged_in_the_middle(text):
    """Return the text with lines that are good but not plain, far from its ends."""
    lines = text.split("\n")
    lines[50_000] += "  "
    lines.insert(50_001, "")
    lines[100_000] = " " + lines[100_000]
    return "\n".join(lines)


def quoted_in_the_middle(text):
    lines = text.split("\n")
    lines[70_000] = '"\n' + lines[70_000].replace(",", '",', 1)
    return "\n".join(lines)


MANY = {
    "plain": lambda table: table.to_csv(index=False),
    "blocks of both kinds": lambda table: damaged_in_the_middle(table.to_csv(index=False)),
    "quotes from the middle on": lambda table: quoted_in_the_middle(table.to_csv(index=False)),
    "quoted": lambda table: table.to_csv(index=False, quoting=csv.QUOTE_ALL),
    "words": lambda table: table.replace({"light_font": {0: "dark", 1: "light"}}).to_csv(index=False),
    "truth": lambda table: table.assign(light_font=table["light_font"] == 1).to_csv(index=False),
    "fractions": lambda table: (table / np.array([255, 255, 255, 1])).to_csv(index=False),
    "decimal commas": lambda table: (table / np.array([255, 255, 255, 1])).to_csv(index=False, sep=";", decimal=","),
    "hex": lambda table: hex_table(table, "#{:02x}{:02x}{:02X}").to_csv(index=False),
    "bare hex": lambda table: hex_table(table, "{:02X}{:02x}{:02x}").to_csv(index=False),
}


def hex_table(table, form):
    colours = [form.format(*row) for row in table.to_numpy()[:, :3].tolist()]
    return pd.DataFrame({"colour": colours, "label": table["light_font"]})


@pytest.mark.parametrize("written", MANY.values(), ids=MANY.keys())
def test_many_rows_keep_their_order_and_values(tmp_path, many, written):
    dataset = load_csv(write(tmp_path, written(many)))
    np.testing.assert_array_equal(dataset.X, many.to_numpy()[:, :3].T / 255.0)
    np.testing.assert_array_equal(dataset.y, many["light_font"])


@pytest.mark.parametrize(
    ("line", "bad"), [(2, ""), (2, "300"), (60_000, "-1"), (60_000, "1e999"), (60_000, "1_1"), (120_001, "nan")]
)
def test_one_bad_row_among_many_is_found(tmp_path, many, bad, line):
    lines = many.to_csv(index=False).split("\n")
    lines[line - 1] = bad + "," + lines[line - 1].split(",", 1)[1]
    path = write(tmp_path, "\n".join(lines))
    with pytest.raises(BadRowsError, match=f"line {line:,}: ") as caught:
        load_csv(path)
    assert (caught.value.line, caught.value.count, caught.value.total) == (line, 1, 120_000)
    dataset = load_csv(path, skip_bad_rows=True)
    np.testing.assert_array_equal(dataset.X * 255.0, many.drop(index=line - 2).to_numpy()[:, :3].T)
