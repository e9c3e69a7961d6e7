"""The pens of the curves."""

import pyqtgraph as pg
from PySide6.QtGui import QPen

from gui.theme import Theme

_WIDTHS = {"train": 1.0, "test": 2.0}
_OPACITIES = {"now": 1.0, "later": 0.35, "kept": 0.7}
_KEPT_DASHES = (4.0, 3.0)


def curve_pen(theme: Theme, part: str, manner: str = "now") -> QPen:
    """Return the pen of the curve of a part, "train" or "test"; manners as in `CurvePlot.curve`."""
    pen: QPen = pg.mkPen(theme.colour(part, _OPACITIES[manner]), width=_WIDTHS[part])
    if manner == "kept":
        pen.setDashPattern(_KEPT_DASHES)
    return pen
