"""Checks of what a JSON file holds: each names the place, and what would be right there."""

import json
import math
import re
from collections.abc import Sequence
from typing import Any

from core.messages import tr
from core.text import quoted

LARGEST_WHOLE = 2**53
"""Up to here every whole number is a float too."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class DocumentError(ValueError):
    """What is wrong with a document, and under which key; the file's name is not known here."""


def check_keys(mapping: dict[str, object], keys: Sequence[str], place: str) -> None:
    """Raise DocumentError unless `mapping` has exactly these keys; `place` names it."""
    for key in keys:
        if key not in mapping:
            raise DocumentError(tr("{place} lacks the key {key!r}", place=place, key=key))
    for key in mapping:
        if key not in keys:
            raise DocumentError(tr("{place} has a key too many, {key}", place=place, key=quoted(key)))


def items(value: object, length: int, place: str) -> list[Any]:
    """Return a list of exactly `length` items, or raise DocumentError for its place."""
    if not isinstance(value, list) or len(value) != length:
        raise wrong(place, tr("a list of length {length}", length=length), value)
    return value


def numbers(value: object, length: int, place: str) -> list[float]:
    """Return `length` finite floats, or raise DocumentError for the place of the first that is none."""
    found = items(value, length, place)
    for j, number in enumerate(found):
        if not is_number(number):
            raise wrong(f"{place}[{j}]", tr("a finite number"), number)
    return [float(number) for number in found]


def is_whole(value: object, least: int, most: int) -> bool:
    """Return whether a value is a whole number from `least` to `most`; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def is_number(value: object) -> bool:
    """Return whether a value is a finite number that a float holds exactly or nearly."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= LARGEST_WHOLE if isinstance(value, int) else math.isfinite(value)


def is_text(value: object, length: int) -> bool:
    """Return whether a value is a text of at most `length` characters that can be shown and saved."""
    # Half a surrogate pair can be shown nowhere and saved in no file.
    return isinstance(value, str) and len(value) <= length and not _SURROGATE.search(value)


def wrong(place: str, wanted: str, found: object) -> DocumentError:
    """Return the error that says what was to stand at a place, and what stands there."""
    return DocumentError(
        tr("{place} must be {wanted}, not {found}", place=place, wanted=wanted, found=described(found))
    )


def described(value: object) -> str:
    """Return what a JSON value is, in few words however large it may be."""
    if isinstance(value, str):
        return tr("the text {text}", text=quoted(value))
    if isinstance(value, list):
        return tr("a list of length {length}", length=len(value))
    if isinstance(value, dict):
        return tr("an object of {count} entries", count=len(value))
    if isinstance(value, float) and not math.isfinite(value):
        return tr("NaN") if math.isnan(value) else tr("a number beyond all bounds")
    if isinstance(value, int) and value.bit_length() > 64:
        return tr("a number of more than 64 bits")
    return json.dumps(value) if isinstance(value, int | float | None) else quoted(repr(value))
