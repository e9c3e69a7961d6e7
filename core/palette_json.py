"""Palettes in JSON: our own shape, lists of colours, names with colours, and the tokens of design systems."""

import json
from collections.abc import Iterator
from itertools import islice

from core.colour import Rgb
from core.messages import Message, tr
from core.palette import Palette, to_document
from core.palette_reading import Collector, PaletteError
from core.text import quoted

_VALUE_KEYS = ("hex", "$value", "value", "colour", "color", "css", "rgb")
_NAME_KEYS = ("name", "title", "label")
_LIST_KEYS = ("colours", "colors", "entries", "swatches", "palette")
_DEEPEST = 32
_FUNCTIONS = ("hsl", "hwb", "lab", "lch", "oklab", "oklch")


def read(value: object, found: Collector, most: int | None = None) -> None:
    """Take the colours of parsed JSON.

    Parameters
    ----------
    value : object
        ``{"name": …, "colours": [{"hex": …, "name": …}]}``, a list of colours, or an object of names and
        colours, nested or not. An object with ``$value`` or ``value`` is a design token, as the Design Tokens
        Community Group (W3C) writes it, with a text or with ``components`` of sRGB; what is nested is joined
        by hyphens.
    found : Collector
    most : int, optional
        How many values are looked at; all of them without it.

    Raises
    ------
    PaletteError
        If it is nested too deeply, or there are too many colours.
    """
    if isinstance(value, dict):
        colours = next((value[key] for key in _LIST_KEYS if isinstance(value.get(key), list)), None)
        if colours is not None:
            found.name = value["name"] if isinstance(value.get("name"), str) else ""
            value = colours
    found.is_mixed = isinstance(value, dict)
    for position, (path, leaf) in enumerate(islice(_leaves(value, ()), most)):
        found.reached(position, position + 1000)  # how many there are, nobody has counted
        _take(leaf, path, found)


def write(palette: Palette) -> str:
    """Return the palette as JSON in our own shape."""
    return json.dumps(to_document(palette), indent=1, ensure_ascii=False) + "\n"


def _leaves(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield everything that may be a colour, with the keys that lead there."""
    if len(path) > _DEEPEST:
        raise PaletteError(tr("it is nested more than {most} levels deep", most=_DEEPEST))
    if isinstance(value, list) and not _is_triple(value):
        for position, item in enumerate(value):
            yield from _leaves(item, (*path, f"[{position}]"))
    elif isinstance(value, dict) and not any(key in value for key in _VALUE_KEYS):
        for key, item in value.items():
            if not key.startswith("$"):  # what a token says about itself
                yield from _leaves(item, (*path, key))
    elif isinstance(value, dict) and _is_group(value):
        for key in value:
            yield from _leaves(value[key], (*path, key))
    else:
        yield path, value


def _is_group(value: dict[str, object]) -> bool:
    """Whether an object has colours under names that only happen to be ours, such as "value" or "rgb"."""
    key = next(key for key in _VALUE_KEYS if key in value)
    return isinstance(value[key], dict) and not {"components", "hex"} & set(value[key])  # type: ignore[call-overload]  # a dict, as checked


def _is_triple(value: list[object]) -> bool:
    return len(value) == 3 and all(isinstance(part, int) and not isinstance(part, bool) for part in value)


def _take(leaf: object, path: tuple[str, ...], found: Collector) -> None:
    name, where = _joined(path), _place(path)
    # Among the tokens of a design system "700" is a weight, and "add" a word.
    bare_digits = not path or path[-1].startswith("[")
    if isinstance(leaf, dict):
        name = next((leaf[key] for key in _NAME_KEYS if isinstance(leaf.get(key), str)), "") or name
        bare_digits = bare_digits or "hex" in leaf
        leaf = next(leaf[key] for key in _VALUE_KEYS if key in leaf)
    if isinstance(leaf, dict):
        leaf = _css_of(leaf)
    if isinstance(leaf, list) and _is_triple(leaf) and all(0 <= part <= 255 for part in leaf):
        found.add(Rgb(*leaf), name)
    elif isinstance(leaf, str):
        found.take(leaf, name, where, bare_digits)
    else:
        found.pass_over(where, tr("{value} is no colour.", value=quoted(repr(leaf)[:100])))


def _css_of(token: dict[str, object]) -> object:
    """Return a token's value of several parts as one CSS colour; its ``hex`` only stands in for other spaces."""
    components, space = token.get("components"), token.get("colorSpace", "srgb")
    if not isinstance(components, list) or not isinstance(space, str) or not all(map(_is_component, components)):
        return token.get("hex", token)
    unit = "%" if space in ("hsl", "hwb") else ""
    body = " ".join(str(part) + (unit if k else "") for k, part in enumerate(components))
    opacity = token.get("alpha", 1)
    return f"{space}({body} / {opacity})" if space in _FUNCTIONS else f"color({space} {body} / {opacity})"


def _is_component(value: object) -> bool:
    return value == "none" or (isinstance(value, int | float) and not isinstance(value, bool))


def _joined(path: tuple[str, ...]) -> str:
    return "-".join(key for key in path if not key.startswith("["))


def _place(path: tuple[str, ...]) -> Message:
    return tr("{place}", place=".".join(path).replace(".[", "[")[:100] or "JSON")
