"""How a table was read, as a document keeps it: the options of `core.csv_reader.read_csv`."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from core.csv_choice import ColumnChoice
from core.json_checks import is_text, is_whole, wrong
from core.messages import tr

MAX_TEXT = 1_000

_COLUMNS = ("label", "red", "green", "blue", "hex")


def to_document(options: Mapping[str, Any]) -> dict[str, object]:
    """Return the options as JSON holds them; those that were not given are left out."""
    document = {key: value for key, value in options.items() if value is not None}
    if "columns" in document:
        document["columns"] = {key: name for key, name in asdict(document["columns"]).items() if name is not None}
    return document


def from_document(value: object, place: str) -> dict[str, Any]:
    """Return the options that stand at a place of a document.

    Raises
    ------
    DocumentError
        If there is any other option, or one of another kind.
    """
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    checks = {
        "encoding": lambda found: is_text(found, MAX_TEXT),
        "light_label": lambda found: is_whole(found, 0, 1),
        "skip_bad_rows": lambda found: isinstance(found, bool),
        "columns": _is_choice,
    }
    for key, found in value.items():
        if key not in checks or not checks[key](found):
            raise wrong(place, tr("how a table is read: {choices}", choices=", ".join(checks)), value)
    options: dict[str, Any] = dict(value)
    if "columns" in options:
        options["columns"] = ColumnChoice(**options["columns"])
    return options


def _is_choice(value: object) -> bool:
    if not isinstance(value, dict) or "label" not in value or not set(value) <= set(_COLUMNS):
        return False
    if not all(is_text(name, MAX_TEXT) for name in value.values()):
        return False
    return set(value) in ({"label", "hex"}, {"label", "red", "green", "blue"})
