import math
import re
from pathlib import Path

import pytest

from core.network import Network
from gui.diagram.edges import stroke_width
from gui.diagram.export import export_picture


def strokes_of(path: Path) -> list[tuple[str, float, bool]]:
    """Return colour, width and whether it is dashed of every curve, that is, of every edge."""
    strokes = []
    for group in re.findall(r"<g [^>]*>\s*<path[^>]*/>", path.read_text("utf-8")):
        if re.search(r' d="M[^"]* C', group) and 'fill="none"' in group:
            colour, width = re.search(r'stroke="(#\w+)"', group)[1], re.search(r'stroke-width="([\d.]+)"', group)[1]
            strokes.append((colour, float(width), "stroke-dasharray" in group))
    return strokes


def test_sign_is_shown_by_colour_and_dash_and_size_by_width(view, make_state, tmp_path):
    rows = [[0.1, -0.5, 1.0], [-2.0, 4.0, -8.0], [16.0, 0.0, -0.1]]
    network = Network(
        weights=(rows, [[1.5, 2.5, 3.5]]), biases=([[0.0]] * 3, [[0.0]]), activations=("tanh", "logistic")
    )
    view.set_state(make_state(network))
    path = tmp_path / "network.svg"
    export_picture(view, path)
    strokes = strokes_of(path)
    assert len(strokes) == 12
    dashed = [stroke for stroke in strokes if stroke[2]]
    assert len(dashed) == 4
    assert len({stroke[0] for stroke in dashed}) == 1
    assert {stroke[0] for stroke in dashed}.isdisjoint({stroke[0] for stroke in strokes if not stroke[2]})
    widths = {abs(w): stroke[1] for w, stroke in zip([w for row in rows for w in row], strokes, strict=False)}
    ordered = [widths[size] for size in sorted(widths)]
    assert ordered == sorted(ordered)
    assert len(set(ordered)) >= 6


def test_the_width_is_bounded_whatever_the_weight():
    widths = [stroke_width(w) for w in (0.0, 1e-9, 1.0, -1.0, 1e6, -1e300, math.inf, math.nan)]
    assert all(0.5 < width <= 6.0 for width in widths)
    assert stroke_width(-3.0) == pytest.approx(stroke_width(3.0))
