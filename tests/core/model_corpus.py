"""Hostile network files: bytes that `load_network` has to refuse in one sentence."""

import copy
import json
import random

GOOD = {
    "format": "fontlight-network",
    "schema_version": 1,
    "layer_sizes": [3, 3, 1],
    "activations": ["relu", "logistic"],
    "weights": [[[0.1, 0.2, 0.3], [0.4, 0.5, 0.6], [0.7, 0.8, 0.9]], [[1.5, -2.5, 3.5]]],
    "biases": [[0.25, -0.0, 5e-324], [1e300]],
    "input_scaling": {"divide_by": 255},
    "training": {"epochs": 50, "data": "bundled", "loss": 0.25, "complete": True, "note": None},
}

_RAW = "@@"
"""Stands in a document where text is to be put that the json module would not write."""

NOT_NUMBERS = {
    "text": '"0.5"',
    "empty text": '""',
    "true": "true",
    "false": "false",
    "null": "null",
    "list": "[0.5]",
    "empty list": "[]",
    "object": "{}",
    "NaN": "NaN",
    "Infinity": "Infinity",
    "-Infinity": "-Infinity",
    "1e999": "1e999",
    "-1e999": "-1e999",
    "1e309": "1e309",
    "large whole": "9007199254740993",
    "400 digits": "1" * 400,
    "5000 digits": "1" * 5000,
    "million digits": "9" * 1_000_000,
}
SYNTAX_ERRORS = {
    "leading zero": "01",
    "plus": "+1",
    "hex": "0x10",
    "comma number": "0,5",
    "bare dot": ".5",
    "underscore": "1_000",
    "comment": "1 /* one */",
    "single quotes": "'a'",
    "python": "None",
}


def with_value(keys, value):
    """Return the good document with `value` (JSON text) at the place `keys`."""
    document = copy.deepcopy(GOOD)
    place = document
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = _RAW
    return json.dumps(document).replace(f'"{_RAW}"', value).encode()


def _without(key):
    return json.dumps({name: value for name, value in GOOD.items() if name != key}).encode()


def _places():
    other_kinds = ["null", "true", "0", '"x"', "[]", "{}", "[[]]", "[null]", "NaN", "1e999", "-1", "9" * 5000]
    for key in GOOD:
        yield f"no {key}", _without(key)
        for value in other_kinds:
            if not (key == "training" and value == "{}"):
                yield f"{key} is {value[:9]}", with_value([key], value)
    for name, text in {**NOT_NUMBERS, **SYNTAX_ERRORS}.items():
        yield f"weight {name}", with_value(["weights", 0, 2, 1], text)
        yield f"bias {name}", with_value(["biases", 1, 0], text)
    for text in ["0", "-3", "2", "4", "3.0", "1e999", "true", '"3"', "1025", "1000000000000", "9" * 5000]:
        yield f"size {text[:9]}", with_value(["layer_sizes", 1], text)
    for text in ['"ReLU"', '"sigmoid"', '""', "null", "1", '["relu"]', "{}", '"' + "x" * 100_000 + '"', '"\\ud800"']:
        yield f"activation {text[:9]}", with_value(["activations", 0], text)


def _shapes():
    yield "row missing", with_value(["weights", 0], "[[1, 2, 3], [4, 5, 6]]")
    yield "row too many", with_value(["weights", 0], "[[1,2,3],[4,5,6],[7,8,9],[1,2,3]]")
    yield "ragged row", with_value(["weights", 0, 1], "[1, 2]")
    yield "flat weights", with_value(["weights"], "[1, 2, 3]")
    yield "layer missing", with_value(["weights"], "[[[1,2,3],[4,5,6],[7,8,9]]]")
    yield "biases as columns", with_value(["biases"], "[[[1],[2],[3]],[[1]]]")
    yield "bias missing", with_value(["biases", 0], "[1, 2]")
    yield "activation too many", with_value(["activations"], '["relu", "relu", "logistic"]')
    yield "huge sizes", with_value(["layer_sizes"], "[1000000000, 1000000000, 1]")
    yield "many layers", with_value(["layer_sizes"], json.dumps([3] * 1000))
    yield "one size", with_value(["layer_sizes"], "[3]")
    yield "newer", with_value(["schema_version"], "3")
    yield "second version without off", with_value(["schema_version"], "2")
    yield "much newer", with_value(["schema_version"], "1" * 5000)
    yield "half a version", with_value(["schema_version"], "1.5")
    yield "divided by 256", with_value(["input_scaling", "divide_by"], "256")
    yield "divided by text", with_value(["input_scaling", "divide_by"], '"255"')
    yield "extra scaling", with_value(["input_scaling"], '{"divide_by": 255, "subtract": 1}')
    yield "nested training", with_value(["training", "epochs"], "[50]")
    yield "endless training", with_value(["training", "loss"], "NaN")
    yield "long training text", with_value(["training", "data"], '"' + "x" * 5000 + '"')
    yield "half a surrogate", with_value(["training", "data"], '"\\ud800"')
    yield "much training", with_value(["training"], json.dumps({str(k): k for k in range(5000)}))


def with_off(off):
    """Return the good document as one of the second version, with `off` (JSON text) as its nodes that are off."""
    text = json.dumps({**GOOD, "schema_version": 2, "off": _RAW})
    return text.replace(f'"{_RAW}"', off).encode()


def _off():
    yield "off in the first version", with_off("[[1, 0]]").replace(b'"schema_version": 2', b'"schema_version": 1')
    yield "off twice", with_off('[], "off": []')
    for text in ["null", "true", "0", '"x"', "{}", "[1, 0]", "[null]", "[[]]", "[[1]]", "[[1, 0, 0]]", '["10"]']:
        yield f"off is {text}", with_off(text)
    for text in ["-1", "3", "1.0", "0.5", "true", "false", "null", '"1"', "[1]", "NaN", "1e999", "9" * 400]:
        yield f"off row {text[:9]}", with_off(f"[[1, {text}]]")
    for text in ["-1", "0", "2", "3", "1.0", "true", "null", '"1"', "[1]", "NaN", "Infinity", "9" * 5000]:
        yield f"off layer {text[:9]}", with_off(f"[[{text}, 0]]")
    yield "same node off twice", with_off("[[1, 0], [1, 0]]")
    yield "much off", with_off(json.dumps([[1, 0]] * 100_000))
    yield "deep off", with_off("[" * 5000 + "]" * 5000)


def _keys():
    text = json.dumps(GOOD)
    yield "extra key", text.replace('{"format"', '{"colour": 1, "format"').encode()
    yield "extra long key", text.replace('{"format"', '{"' + "k" * 100_000 + '": 1, "format"').encode()
    yield "line break in key", text.replace('{"format"', '{"a\\nb": 1, "format"').encode()
    yield "braces in key", text.replace('{"format"', '{"{file} {0} %s": 1, "format"').encode()
    yield "weights twice", text.replace('"weights"', '"weights": [], "weights"').encode()
    yield "format twice", text.replace('{"format"', '{"format": "x", "format"').encode()
    yield "training twice", text.replace('"epochs"', '"epochs": 1, "epochs"').encode()
    yield "escaped twice", text.replace('"weights"', '"weigh\\u0074s": [], "weights"').encode()
    yield "upper case", text.replace('"weights"', '"Weights"').encode()
    yield "other format", text.replace("fontlight-network", "fontlight-settings").encode()


def _texts():
    good = json.dumps(GOOD).encode()
    yield from {
        "empty": b"",
        "blanks": b" \n\t ",
        "only a mark": b"\xef\xbb\xbf",
        "two marks": b"\xef\xbb\xbf\xef\xbb\xbf" + good,
        "null": b"null",
        "number": b"3",
        "text": b'"fontlight-network"',
        "list": b"[]",
        "object": b"{}",
        "geojson": b'{"type": "FeatureCollection", "features": []}',
        "utf-16": good.decode().encode("utf-16"),
        "utf-32": good.decode().encode("utf-32"),
        "latin-1": good.replace(b"bundled", b"f\xe4rben"),
        "cp949": good.replace(b"bundled", "색".encode("cp949")),
        "overlong utf-8": good.replace(b"bundled", b"\xc0\xaf"),
        "surrogate bytes": good.replace(b"bundled", b"\xed\xa0\x80"),
        "two documents": good + good,
        "json lines": good + b"\n" + good,
        "trailing comma": good[:-1] + b",}",
        "trailing text": good + b"x",
        "zeros": bytes(4096),
        "zero at the end": good + b"\0",
        "control character": good.replace(b"bundled", b"a\x01b"),
        "png": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "gzip": b"\x1f\x8b\x08\x00" + bytes(100),
        "pickle": b"cposix\nsystem\n(S'true'\ntR.",
        "python": repr(GOOD).encode(),
        "csv": b"r,g,b,label\n1,2,3,0\n" * 20,
        "html": b"<!doctype html><title>404</title>",
        "deep lists": b"[" * 100_000,
        "deep closed lists": b"[" * 100_000 + b"]" * 100_000,
        "deep objects": b'{"a":' * 100_000,
        "deep weights": with_value(["weights"], "[" * 5000 + "]" * 5000),
        "deep and long": b"[" * 9_999_999,
        "many lists": b"[" + b"[]," * 1_000_000 + b"[]]",
        "long text": b'"' + b"x" * 9_000_000 + b'"',
        "open text": b'"' + b"\\" * 999_999,
        "too large": good + b" " * 10_000_000,
    }.items()


def _cut_and_damaged():
    good = json.dumps(GOOD, indent=2).encode()
    chance = random.Random(20)  # noqa: S311 - no secret
    for length in sorted(chance.sample(range(1, len(good) - 2), 20)):
        yield f"cut after {length}", good[:length]


def hostile_models():
    """Return the name and the bytes of every hostile file."""
    files = [*_places(), *_shapes(), *_off(), *_keys(), *_texts(), *_cut_and_damaged()]
    return dict(files)


def damaged_models(count, seed=7):
    """Return good files with a few random bytes changed: each may still be a network."""
    good = json.dumps(GOOD, indent=2).encode()
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(count):
        damaged = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.choice(b'0123456789.-eE+[]{},:" \n\\xntf\x00\xff')
        yield bytes(damaged)
