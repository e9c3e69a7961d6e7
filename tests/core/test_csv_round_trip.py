"""Any table, written in any dialect, comes back as it was."""

import csv
import io

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import load_csv

NAMES = (
    ("red", "green", "blue", "light_font"),
    ("bgRed", "bgGreen", "bgBlue", "IND"),
    ("빨강", "초록", "파랑", "글꼴"),
)
WORDS = (("1", "0"), ("light", "dark"), ("White", "BLACK"), ("TRUE", "false"), ("1.0", "0.0"))
FORMS = ("whole", "float", "fraction", "hex", "#HEX")

colours = st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=10, max_size=40).filter(
    lambda rows: max(map(max, rows)) > 1 and len({is_light(row) for row in rows}) == 2
)
dialects = st.fixed_dictionaries(
    {
        "delimiter": st.sampled_from(",;\t"),
        "lineterminator": st.sampled_from(["\n", "\r\n", "\r"]),
        "quoting": st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    }
)


def is_light(row):
    return 299 * row[0] + 587 * row[1] + 114 * row[2] <= 127_500


def cells_of(row, form, decimal_mark):
    match form:
        case "whole":
            return [str(channel) for channel in row]
        case "float":
            return [f"{channel}{decimal_mark}0" for channel in row]
        case "fraction":
            return [repr(channel / 255).replace(".", decimal_mark) for channel in row]
        case "hex":
            return ["{:02x}{:02x}{:02x}".format(*row)]
        case _:
            return ["#{:02X}{:02X}{:02X}".format(*row)]


@given(
    rows=colours,
    dialect=dialects,
    names=st.sampled_from(NAMES),
    words=st.sampled_from(WORDS),
    form=st.sampled_from(FORMS),
    decimal_mark=st.sampled_from(".,"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp949"]),
    label_first=st.booleans(),
)
def test_round_trip(tmp_path_factory, rows, dialect, names, words, form, decimal_mark, encoding, label_first):
    mark = "." if dialect["delimiter"] == "," else decimal_mark
    header = [*(names[:3] if form in FORMS[:3] else ["colour"]), names[3]]
    table = [[*cells_of(row, form, mark), words[0] if is_light(row) else words[1]] for row in rows]
    text = io.StringIO(newline="")
    order = slice(None, None, -1) if label_first else slice(None)
    csv.writer(text, **dialect).writerows(line[order] for line in [header, *table])
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    dataset = load_csv(path, light_label=1)
    np.testing.assert_array_equal(dataset.X, np.array(rows).T / 255.0)
    np.testing.assert_array_equal(dataset.y, [is_light(row) for row in rows])
