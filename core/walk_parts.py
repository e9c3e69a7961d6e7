"""The numbers behind the parts of a walk."""

import numpy as np

from core.activations import Array
from core.metrics import LIGHT_FROM
from core.network import Network
from core.walk_values import Part, Scene


def part_values(scene: Scene, part: Part) -> Array | None:
    """Return a part's values: one for each sample, or a single one; None if there is no such part."""
    kind, layer, row, column = part
    if row < 0 or layer < 0 or (column or 0) < 0:
        return None
    if kind in ("W", "dW", "newW"):
        matrices = _matrices(scene, kind)
        return _row_of(matrices, layer, row, slice(column, column + 1)) if column is not None else None
    if column is not None:
        return None
    if kind in ("b", "db", "newb"):
        return _row_of(_matrices(scene, kind), layer, row, slice(None))
    return _of_samples(scene, kind, layer, row)


def _of_samples(scene: Scene, kind: str, layer: int, row: int) -> Array | None:
    subject, back, last = scene.subject, scene.backward_pass, len(scene.network.weights)
    match kind:
        case "raw" | "X":
            array = subject.raw if kind == "raw" else subject.X
            return np.asarray(array[row], dtype=float) if layer == 0 and row < len(array) else None
        case "Z" | "A":
            return _row_of(scene.forward_pass.Z if kind == "Z" else scene.forward_pass.A, layer, row, slice(None))
        case "decision" if layer == last and row == 0:
            return np.asarray(scene.forward_pass.A[-1][0] >= LIGHT_FROM, dtype=float)
        case "y" if layer == last and subject.y is not None and row < len(subject.y):
            return np.asarray(subject.y[row], dtype=float)
        case "C" if back is not None and layer == last and row == 0:
            return back.C
        case "dA" | "slope" | "dZ" if back is not None:
            arrays = {"dA": back.dA, "slope": back.slope, "dZ": back.dZ}[kind]
            return _row_of(arrays, layer, row, slice(None))
    return None


def _matrices(scene: Scene, kind: str) -> tuple[Array, ...]:
    back = scene.backward_pass
    if kind in ("W", "b"):
        source: Network | None = scene.network
    elif back is None:
        return ()
    elif kind in ("dW", "db"):
        return back.gradients.weights if kind == "dW" else back.gradients.biases
    else:
        source = back.updated
    if source is None:
        return ()
    return source.weights if kind.endswith("W") else source.biases


def _row_of(arrays: tuple[Array, ...], layer: int, row: int, columns: slice) -> Array | None:
    if not 1 <= layer <= len(arrays) or row >= len(arrays[layer - 1]):
        return None
    values: Array = arrays[layer - 1][row, columns]
    return values if values.size else None
