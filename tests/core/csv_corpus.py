"""Files that no reader of tables likes, each made here."""

import bz2
import gzip
import io
import lzma
import random
import zipfile
import zlib
from collections.abc import Iterator

from tests.core.csv_tables import COLOURS, text_of

LINES = text_of(COLOURS)
BODY = text_of(COLOURS, header=None)

_CELLS = {
    "nan": "NaN",
    "inf": "-inf",
    "1e400": "1e400",
    "1e308": "1e308",
    "huge": "9" * 400,
    "huger": "9" * 100_000,
    "zeros": "0" * 5000,
    "full width": "２５５",
    "arabic": "٢٥٥",
    "superscript": "²",
    "empty": "",
    "blank": "   ",
    "no-break blank": "\u00a0",
    "formula": "=1+1",
    "formula call": '=HYPERLINK("http://x","y")',
    "at": "@SUM(A1)",
    "plus": "+",
    "underscore": "1_0",
    "hex": "0xFF",
    "complex": "1j",
    "date": "2024-01-01",
    "percent": "50%",
    "NA": "NA",
    "null": "NULL",
    "none": "None",
    "minus": "−5",
    "negative zero": "-0",
    "thousands": "1.000.0",
    "exponent": "1e",
    "bidi": "\u202e12",
    "mark inside": "\ufeff12",
    "zero width": "1\u200b2",
    "line separator": "1\u20282",
    "next line": "1\x852",
    "tab stop": "1\v2",
    "form feed": "1\f2",
    "bell": "\a",
    "escape": "\x1b[31m",
    "backslash": "\\",
    "quote inside": '1"2',
    "single quotes": "'1'",
    "braces": "{file} {0}",
    "astral": "\U000e0001" * 200,
    "emoji": "🟥" * 100,
    "private": "\ue000" * 100,
    "path": "../../etc/passwd",
}


def hostile_tables() -> Iterator[tuple[str, bytes]]:
    """Yield names and contents; all of it from fixed seeds."""
    yield from _damaged_cells()
    yield from _damaged_shapes()
    yield from _damaged_encodings()
    yield from _binaries()
    yield from _random_damage()


def _damaged_cells() -> Iterator[tuple[str, bytes]]:
    for name, cell in _CELLS.items():
        yield f"channel: {name}", LINES.replace("75,", f"{cell},", 1).encode()
        yield f"label: {name}", LINES.replace("30,1", f"30,{cell}", 1).encode()
    yield "every channel NaN", text_of([("nan", "nan", "nan", row[3]) for row in COLOURS]).encode()
    yield "every cell a word", text_of([("a", "b", "c", "d")] * 20).encode()
    yield "only labels", text_of([(1, 0, 1, 0)] * 20).encode()


def _damaged_shapes() -> Iterator[tuple[str, bytes]]:
    head = "red,green,blue,light_font\n"
    shapes = {
        "long rows": LINES.replace("30,1", "30,1,9,9,9"),
        "short rows": LINES.replace("10,20,30,1", "10"),
        "growing rows": "".join(",".join("1" * n) + "\n" for n in range(1, 60)),
        "only delimiters": ",,,\n" * 50,
        "only one row": "1,2,3,1",
        "only line ends": "\n" * 1000,
        "only CR": "\r" * 1000,
        "CR line ends": LINES.replace("\n", "\r"),
        "mixed line ends": LINES.replace("\n", "\r\n", 4).replace("0\n", "0\r", 1),
        "LF CR": LINES.replace("\n", "\n\r"),
        "delimiters at the ends": LINES.replace("\n", ",\n"),
        "many at the ends": LINES.replace("\n", ",,,,,\n"),
        "two delimiters": LINES.replace(",", ",;"),
        "mixed delimiters": LINES.replace("10,20,30,1", "10;20;30;1"),
        "pipes": LINES.replace(",", "|"),
        "sep=|": "sep=|\n" + LINES.replace(",", "|"),
        "sep= alone": "sep=",
        "sep=; wrong": "sep=;\n" + LINES,
        "sep= twice": "sep=,\nsep=,\n" + LINES,
        "sep= many": "sep=,\n" * 5000 + LINES,
        "unclosed": LINES.replace("75,", '"75,'),
        "unclosed header": '"' + LINES,
        "unclosed at the end": LINES + '"',
        "three quotes": LINES.replace("75", '"""75'),
        "all quotes": '"' * 1001,
        "quotes everywhere": LINES.replace(",", '","'),
        "quoted file": '"' + LINES.replace("\n", "") + '"',
        "same names": "red,red,red,red\n" + BODY,
        "blank names": ",,,\n" + BODY,
        "long names": "x" * 100_000 + ",b,c,d\n" + BODY,
        "two headers": head + head + BODY,
        "header below": BODY + head,
        "header between": BODY + head + BODY,
        "comments": "# a\n# b\n" + LINES,
        "comment at the end": LINES + "# end\n",
        "names only": "a,b,c,d",
        "two columns": "a,b\n" + "1,2\n" * 20,
        "one column": "value\n" + "1\n" * 50,
        "200,000 columns": ",".join("1" * 200_000) + "\n" + "1,2,3,1\n" * 20,
        "200,000 columns below": LINES + ",".join("1" * 200_000),
        "one long line": "1" * 10_000_000,
        "one long line of cells": "1," * 5_000_000,
        "one long quoted line": '"' + "a" * 10_000_000 + '",1\n',
        "long line below": LINES + "1" * 10_000_000 + ",2,3,1\n",
        "long line first": "x" * 3_000_000 + "\n" + LINES,
        "JSON": '[{"red": 1, "green": 2, "blue": 3, "label": 1}]\n' * 20,
        "HTML": "<table><tr><td>1</td></tr></table>\n" * 20,
        "Python": "import os\nprint(os.getcwd(), 1, 2)\n" * 20,
        "a key": "-----BEGIN KEY-----\nMIIB,xyz\n" * 9,
    }
    for name, text in shapes.items():
        yield name, text.encode()


def _damaged_encodings() -> Iterator[tuple[str, bytes]]:
    wide = LINES.encode("utf-16")
    yield "UTF-16 cut", wide[:-1]
    yield "UTF-16 cut in two", wide[: len(wide) // 2 | 1]
    yield "UTF-16 without an end", LINES.encode("utf-16-le")[:-1]
    yield "UTF-16 half a pair", wide + b"\x00\xd8"
    yield "UTF-16 mark only", b"\xff\xfe"
    yield "UTF-16 after UTF-8", LINES.encode() + wide
    yield "UTF-32", LINES.encode("utf-32")
    yield "surrogates in UTF-8", b"\xed\xa0\x80" + LINES.encode()
    yield "overlong", b"\xc0\x80," + LINES.encode()
    yield "cut UTF-8", LINES.encode() + "é".encode()[:1]
    yield "two marks", b"\xef\xbb\xbf" * 2 + LINES.encode()
    yield "mark in the middle", LINES.encode() + b"\xef\xbb\xbf" + LINES.encode()
    yield "latin-1", LINES.replace("red", "röd").encode("latin-1")
    yield "every byte", bytes(range(256)) * 20
    yield "every byte but NUL", bytes(range(1, 256)) * 20
    yield "NUL at the end", LINES.encode() + b"\0"
    yield "NULs", b"\0" * 5000
    yield "NULs and numbers", b"1\0\0\0,\0\0\0" * 500
    yield "EBCDIC", LINES.encode("cp500")
    yield "UTF-7", b"+AGE-," + LINES.encode()


def _binaries() -> Iterator[tuple[str, bytes]]:
    data = LINES.encode()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("colours.csv", data)
    yield "zip", archive.getvalue()
    yield "gzip", gzip.compress(data)
    yield "gzip bomb", gzip.compress(b"1,2,3,1\n" * 1_000_000)
    yield "bzip2", bz2.compress(data)
    yield "xz", lzma.compress(data)
    yield "zlib", zlib.compress(data)
    for start in (
        b"%PDF-1.4\n",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"\xff\xd8\xff\xe0",
        b"PAR1",
        b"\x7fELF",
        b"SQLite format 3\0",
    ):
        yield f"{start[:4]!r}", start + data


def _random_damage() -> Iterator[tuple[str, bytes]]:
    dice = random.Random(20)  # noqa: S311 - damage, not secrets
    for round_ in range(20):
        yield f"random bytes {round_}", dice.randbytes(dice.randrange(1, 3000))
        text = bytearray(LINES.encode())
        for _ in range(dice.randrange(1, 9)):
            text[dice.randrange(len(text))] = dice.randrange(256)
        yield f"flipped bytes {round_}", bytes(text)
        signs = dice.choices('0123456789.,;\t\n\r"#-+eE light dark\ufeffé', k=dice.randrange(1, 2000))
        yield f"random signs {round_}", "".join(signs).encode()
