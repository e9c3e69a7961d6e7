"""What the words of all steps share."""

import math
from collections.abc import Iterable, Sequence

from core.backward_pass import BackwardPass, no_wish
from core.messages import Message, tr
from core.number_text import number
from core.symbols import symbol
from core.text_lists import elided, lines
from core.walk_plan import Place
from core.walk_values import Scene

_MOST_NAMES = 8
_OF_ALL_SAMPLES = ("dW", "db", "newW", "newb", "update")


def rows_of(scene: Scene, place: Place) -> Sequence[int]:
    """Return the rows that a step computes."""
    return range(scene.network.layer_sizes[place.layer]) if place.row is None else [place.row]


def equations(signs: Sequence[str], rights: Iterable[str], n: int) -> str:
    """Return one line such as ``Z1₂ = −0.123`` for each sign that `few` chose of `n`."""
    return lines((f"{sign} = {right}" for sign, right in zip(signs, rights, strict=True)), n)


def results(signs: Sequence[str], values: Iterable[float], decimals: int | None, n: int) -> str:
    """Return one line with a number for each sign that `few` chose of `n`."""
    return equations(signs, (number(value, decimals) for value in values), n)


def names_of(scene: Scene, letter: str, layer: int, rows: Iterable[int]) -> str:
    """Return the signs of some nodes of a layer, such as "Z1₁, Z1₃"."""
    n = scene.network.layer_sizes[layer]
    return ", ".join(elided([symbol(letter, layer, row, n) for row in rows], _MOST_NAMES))


def number_notes(sign: str, values: Sequence[float]) -> tuple[Message, ...]:
    """Return what is to be said of values that are infinite or no number."""
    if any(math.isnan(value) for value in values):
        return (tr("{name} is no number: ∞ − ∞ and 0 · ∞ have no value.", name=sign),)
    if any(math.isinf(value) for value in values):
        return (tr("{name} is larger than any number that floating point can hold.", name=sign),)
    return ()


def sample_notes(scene: Scene, kind: str) -> tuple[Message, ...]:
    """Return which column the numbers of a step belong to, where there are several."""
    if scene.subject.n == 1 or kind in _OF_ALL_SAMPLES:
        return ()
    return (tr("The numbers are those of column {k} of {n}.", k=scene.sample + 1, n=scene.subject.n),)


def back_of(scene: Scene) -> BackwardPass:
    """Return the scene's backward pass.

    Raises
    ------
    ValueError
        If the scene is of the forward direction.
    """
    if scene.backward_pass is None:
        raise no_wish()
    return scene.backward_pass
