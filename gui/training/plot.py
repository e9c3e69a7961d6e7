"""A plot of two curves over the steps, with a line that reads their values."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.activations import Array
from gui.guard import guarded
from gui.theme import Theme, number_font, percent

_WIDTHS = {"train": 1.0, "test": 2.0}

_FEWEST_STEPS = 10.0
_BOUNDS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_ABOVE = 1.03
_ZOOM = 1.25
_SMALLEST_FONT = 0.85
_MOST_SMOOTH = 1_000
_GAP = 10  # pixels between the texts of ticks
_MOST_TICKS = 6
_AXIS_LINES = 2.7
_BELOW_LINE, _ABOVE_LINE = (1, 0), (1, 1)
_PLATE = 0.8


class CurvePlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The training and the test curve of one quantity.

    Signals
    -------
    reading_changed()
        The line that reads values has moved, come or gone.
    """

    reading_changed = Signal()

    def __init__(self, x_name: str, y_name: str, empty_text: str, share: bool, parent: QWidget | None = None) -> None:
        axes = {"bottom": _Axis("bottom", _grouped), "left": _Axis("left", _share if share else _plain)}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self._share = share
        self._steps = np.empty(0)
        self._following = True
        self._bounds: tuple[float, float] | None = None
        self._read_at: float | None = None
        self._prepare_axes(x_name, y_name)
        self.baseline = pg.InfiniteLine(
            angle=0, movable=False, label="", labelOpts={"position": 0.98, "anchors": [_BELOW_LINE, _BELOW_LINE]}
        )
        self.baseline.setZValue(1)  # so that the plate of its name is above the curves
        self.train_curve = pg.PlotCurveItem(skipFiniteCheck=True)
        self.test_curve = pg.PlotCurveItem(skipFiniteCheck=True)
        self.reading_line = pg.InfiniteLine(angle=90, movable=False)
        for item in (self.baseline, self.test_curve, self.train_curve, self.reading_line):
            self.addItem(item, ignoreBounds=True)
        self.baseline.hide()
        self.reading_line.hide()
        self.hint = pg.TextItem(empty_text, anchor=(0.5, 0.5))
        self.hint.setParentItem(self.getViewBox())
        self.getViewBox().sigRangeChangedManually.connect(self._on_zoomed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit(0.0, 1.0)

    @property
    def is_following(self) -> bool:
        """Whether the axes follow the curves, which they do until they are zoomed or moved."""
        return self._following

    @property
    def reading(self) -> int | None:
        """The position of the point that is read, None while nothing is."""
        if self._read_at is None or not len(self._steps):
            return None
        return int(np.argmin(np.abs(self._steps - self._read_at)))

    def show_curves(self, steps: Array, train: Array, test: Array) -> None:
        """Show the finite values of two curves.

        Parameters
        ----------
        steps, train, test : ndarray of shape (n,)
        """
        self._steps = steps
        self.hint.setVisible(not len(steps))
        smooth = len(steps) <= _MOST_SMOOTH
        self.train_curve.setData(steps, train, antialias=smooth)
        self.test_curve.setData(steps, test, antialias=smooth)
        highest = 1.0 if self._share or not len(steps) else max(float(train.max()), float(test.max()))
        self._fit(float(steps[-1]) if len(steps) else 0.0, highest)
        if self._read_at is not None:
            self._show_reading()
        self._place_name(test)

    def show_baseline(self, value: float | None, text: str) -> None:
        """Show a dashed line at `value`, named `text`; None hides it."""
        self.baseline.setVisible(value is not None)
        if value is not None:
            self.baseline.setValue(value)
            self.baseline.label.setFormat(text.replace("{", "{{").replace("}", "}}"))

    def show_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.setBackground(theme.colour("card"))
        for name in ("bottom", "left"):
            axis = self.getAxis(name)
            axis.setPen(theme.colour("line"))
            axis.setTextPen(theme.colour("dim"))
            axis.setTickFont(number_font(_SMALLEST_FONT))
        line = QFontMetrics(number_font(_SMALLEST_FONT)).height()
        self.getAxis("bottom").setHeight(round(_AXIS_LINES * line))
        self.train_curve.setPen(curve_pen(theme, "train"))
        self.test_curve.setPen(curve_pen(theme, "test"))
        self.baseline.setPen(pg.mkPen(theme.colour("dim"), width=1, style=Qt.PenStyle.DashLine))
        self.hint.setFont(number_font(_SMALLEST_FONT))
        self.hint.setColor(theme.colour("dim"))
        self.baseline.label.setFont(number_font(_SMALLEST_FONT))
        self.baseline.label.setColor(theme.colour("dim"))
        self.baseline.label.fill = pg.mkBrush(theme.colour("card", _PLATE))
        self.reading_line.setPen(pg.mkPen(theme.colour("accent"), width=1))

    def follow(self) -> None:
        """Show everything again."""
        self._following = True
        if self._bounds is not None:
            self._set_range(self._bounds)

    def read(self, step: float | None) -> None:
        """Read the recorded step nearest to `step`, or nothing."""
        if step != self._read_at:
            self._read_at = step
            self._show_reading()

    def _prepare_axes(self, x_name: str, y_name: str) -> None:
        self.hideButtons()
        view = self.getViewBox()
        view.disableAutoRange()
        view.setDefaultPadding(0.0)
        view.setLimits(xMin=0.0, yMin=0.0, yMax=_ABOVE if self._share else None)
        for name, title in (("bottom", x_name), ("left", y_name)):
            axis = self.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(title)
            axis.setStyle(tickTextOffset=4, tickLength=-4, maxTickLevel=0)
        self.plotItem.layout.setContentsMargins(2, 4, 8, 2)

    def _fit(self, last_step: float, highest: float) -> None:
        bounds = round_up(max(last_step, _FEWEST_STEPS)), 1.0 if self._share else round_up(highest)
        if bounds != self._bounds:
            if self._following:
                self._set_range(bounds)
            self._bounds = bounds

    def _set_range(self, bounds: tuple[float, float]) -> None:
        self._bounds = bounds
        self.getViewBox().setRange(xRange=(0.0, bounds[0]), yRange=(0.0, bounds[1] * _ABOVE), padding=0.0)

    def _place_name(self, test: Array) -> None:
        """Put the baseline's name on the side that the end of the curve leaves free."""
        end = test[len(test) // 2 :]
        below = not len(end) or float(np.median(end)) >= self.baseline.value()
        label, anchor = self.baseline.label, _BELOW_LINE if below else _ABOVE_LINE
        if label.anchors[0] != anchor:
            label.anchors = [anchor, anchor]
            label.updatePosition()

    def _show_reading(self) -> None:
        position = self.reading
        self.reading_line.setVisible(position is not None)
        if position is not None:
            self.reading_line.setValue(float(self._steps[position]))
        self.reading_changed.emit()

    def _move_reading(self, by: int) -> None:
        if not len(self._steps):
            return
        last = len(self._steps) - 1
        position = self.reading
        position = last if position is None else max(0, min(position + by, last))
        self.read(float(self._steps[position]))

    def _zoom(self, factor: float) -> None:
        centre = None if self._read_at is None else QPointF(self._read_at, 0.0)
        self._following = False
        self.getViewBox().scaleBy(x=factor, center=centre)

    def _on_zoomed(self, *_: Any) -> None:
        self._following = False

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read from point to point, zoom, or show everything again."""
        key = Qt.Key
        moves: dict[int, int] = {key.Key_Left: -1, key.Key_Right: 1, key.Key_PageUp: -10, key.Key_PageDown: 10}
        ends: dict[int, float] = {key.Key_Home: -math.inf, key.Key_End: math.inf}
        pressed = event.key()
        if pressed in moves:
            self._move_reading(moves[pressed])
        elif pressed in ends and len(self._steps):
            self.read(float(self._steps[0 if pressed == key.Key_Home else -1]))
        elif pressed in (key.Key_Plus, key.Key_Minus):
            self._zoom(1 / _ZOOM if pressed == key.Key_Plus else _ZOOM)
        elif pressed == key.Key_A:
            self.follow()
        elif pressed == key.Key_Escape and self._read_at is not None:
            self.read(None)
        else:
            event.ignore()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point under the mouse."""
        super().mouseMoveEvent(event)
        view = self.getViewBox()
        place = self.mapToScene(event.position().toPoint())
        inside = view.sceneBoundingRect().contains(place)
        self.read(float(view.mapSceneToView(place).x()) if inside else None)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        super().mouseDoubleClickEvent(event)
        self.follow()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint in the upper middle, off the baseline."""
        super().resizeEvent(event)
        # pyqtgraph resizes itself once while its base class is being made.
        if self.plotItem is not None and hasattr(self, "hint"):
            area = self.getViewBox().boundingRect()
            self.hint.setPos(area.center().x(), area.height() / 4)

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self.read(None)


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self, orientation: str, form: Callable[[float], str]) -> None:
        super().__init__(orientation)
        self._form = form

    @guarded(lambda *_: [])
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of the ticks in the program's number format."""
        return [self._form(value) for value in values]

    @guarded(lambda *_: [(1.0, 0.0)])
    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Return the distance of the ticks: as near as their texts have room."""
        metrics = QFontMetrics(number_font(_SMALLEST_FONT))
        flat = self.orientation == "bottom"
        room = metrics.horizontalAdvance(self._form(maxVal)) + _GAP if flat else metrics.height() + _GAP / 2
        share = max(room / max(size, 1.0), 1.0 / _MOST_TICKS)
        least = max((maxVal - minVal) * share, 1.0 if flat else 1e-9)
        power = 10.0 ** math.floor(math.log10(least))
        digits = (1.0, 2.0, 5.0, 10.0) if flat and power < 10.0 else (1.0, 2.0, 2.5, 5.0, 10.0)
        return [(next(digit * power for digit in digits if digit * power >= least), 0.0)]


def _plain(value: float) -> str:
    return f"{value:g}"


def _grouped(value: float) -> str:
    return f"{value:,.0f}"


def _share(value: float) -> str:
    return percent(value, 0)


def curve_pen(theme: Theme, part: str) -> QPen:
    """Return the pen of the curve of a part, "train" or "test"."""
    pen: QPen = pg.mkPen(theme.colour(part), width=_WIDTHS[part])
    return pen


def round_up(value: float) -> float:
    """Return the next number from above with at most two digits, for the end of an axis.

    Examples
    --------
    >>> round_up(0.83), round_up(120.0), round_up(1234.0)
    (1.0, 120.0, 1500.0)
    """
    if not value > 0.0 or math.isinf(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(bound * power for bound in _BOUNDS if bound * power >= value * (1 - 1e-12))
