"""Which parts act in a step: its operands and its results."""

from collections.abc import Iterable
from functools import lru_cache

from core.network import Network
from core.walk_plan import Place
from core.walk_values import Part


def acting(network: Network, place: Place) -> frozenset[Part]:
    """Return the operands and results of a step.

    Parameters
    ----------
    network : Network
    place : Place
    """
    ties = place.kind in ("A", "dZ") and network.activations[place.layer - 1] == "softmax"
    return _acting(network.layer_sizes, place, ties)


@lru_cache(maxsize=2)  # a training tells the same step again and again; in a large layer it has 100,000 parts
def _acting(sizes: tuple[int, ...], place: Place, ties: bool) -> frozenset[Part]:
    """Return the parts; `ties` says whether the values of all nodes of the layer depend on each other."""
    layer, last = place.layer, len(sizes) - 1
    if place.kind == "C":
        return frozenset([Part("C", last), *_nodes("A", last, sizes), *_nodes("y", last, sizes)])
    if place.kind == "decide":
        return frozenset([Part("A", last), Part("decision", last)])
    rows = range(sizes[layer]) if place.row is None else [place.row]
    parts: list[Part] = []
    for row in rows:
        parts += _of_row(place, row, sizes)
    if ties:
        kinds = ("Z",) if place.kind == "A" else ("A", "dA")
        parts += [part for kind in kinds for part in _nodes(kind, layer, sizes)]
    return frozenset(parts)


def _of_row(place: Place, row: int, sizes: tuple[int, ...]) -> Iterable[Part]:
    layer, last = place.layer, len(sizes) - 1
    columns = range(sizes[layer - 1]) if place.column is None else [place.column]
    before = "X" if layer == 1 else "A"
    match place.kind:
        case "scale":
            return [Part("raw", 0, row), Part("X", 0, row)]
        case "Z":
            return [Part("Z", layer, row), *_terms(place, row, sizes, before)]
        case "A":
            return [Part("Z", layer, row), Part("A", layer, row)]
        case "dA" if layer == last:
            return [Part("A", layer, row), Part("y", layer, row), Part("dA", layer, row)]
        case "dA":
            after = range(sizes[layer + 1])
            weights = [Part("W", layer + 1, k, row) for k in after]
            return [Part("dA", layer, row), *weights, *(Part("dZ", layer + 1, k) for k in after)]
        case "slope":
            return [Part("Z", layer, row), Part("A", layer, row), Part("slope", layer, row)]
        case "dZ":
            return [Part(kind, layer, row) for kind in ("dA", "slope", "dZ")]
        case "dW":
            inputs = [Part(before, layer - 1, j) for j in columns]
            return [Part("dZ", layer, row), *inputs, *(Part("dW", layer, row, j) for j in columns)]
        case "db":
            return [Part("dZ", layer, row), Part("db", layer, row)]
    return _updated(place, row, sizes)


def _terms(place: Place, row: int, sizes: tuple[int, ...], before: str) -> Iterable[Part]:
    layer, n = place.layer, sizes[place.layer - 1]
    columns = range(n + 1) if place.column is None else [place.column]
    for j in columns:
        if j == n:
            yield Part("b", layer, row)
        else:
            yield Part("W", layer, row, j)
            yield Part(before, layer - 1, j)


def _updated(place: Place, row: int, sizes: tuple[int, ...]) -> Iterable[Part]:
    layer, n = place.layer, sizes[place.layer - 1]
    columns = range(n + 1) if place.column is None else [place.column]
    if place.kind == "newW":
        columns = range(n)
    elif place.kind == "newb":
        columns = [n]
    for j in columns:
        if j == n:
            yield from (Part(kind, layer, row) for kind in ("b", "db", "newb"))
        else:
            yield from (Part(kind, layer, row, j) for kind in ("W", "dW", "newW"))


def _nodes(kind: str, layer: int, sizes: tuple[int, ...]) -> list[Part]:
    return [Part(kind, layer, row) for row in range(sizes[layer])]
