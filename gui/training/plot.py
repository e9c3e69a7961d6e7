"""A plot of two curves over the steps, with a line that reads their values."""

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.activations import Array
from gui.guard import guarded
from gui.theme import Theme, number_font
from gui.training.axis import SMALLEST_FONT, ValueAxis, grouped_number, plain_number, round_up, whole_percent
from gui.training.pens import curve_pen

_MOST_KEPT = 250  # points: dashes are slow to draw

_FEWEST_STEPS = 10.0
_ABOVE = 1.03
_ZOOM = 1.25
_MOST_SMOOTH = 1_000
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
        axes = {
            "bottom": ValueAxis("bottom", grouped_number),
            "left": ValueAxis("left", whole_percent if share else plain_number),
        }
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self._share = share
        self._steps = np.empty(0)
        self._following = True
        self._bounds: tuple[float, float] | None = None
        self._read_at: float | None = None
        self._extents = {"now": (0.0, 0.0), "kept": (0.0, 0.0)}
        self._prepare_axes(x_name, y_name)
        self.baseline = pg.InfiniteLine(
            angle=0, movable=False, label="", labelOpts={"position": 0.98, "anchors": [_BELOW_LINE, _BELOW_LINE]}
        )
        self.baseline.setZValue(1)  # so that the plate of its name is above the curves
        self._curves = {
            (manner, part): pg.PlotCurveItem(skipFiniteCheck=True)
            for manner in ("kept", "later", "now")
            for part in ("test", "train")
        }
        self.train_curve, self.test_curve = self._curves["now", "train"], self._curves["now", "test"]
        self.reading_line = pg.InfiniteLine(angle=90, movable=False)
        self.place_line = pg.InfiniteLine(angle=90, movable=False)
        for item in (self.baseline, *self._curves.values(), self.place_line, self.reading_line):
            self.addItem(item, ignoreBounds=True)
        for line in (self.baseline, self.reading_line, self.place_line):
            line.hide()
        self.hint = pg.TextItem(empty_text, anchor=(0.5, 0.5))
        self.hint.setParentItem(self.getViewBox())
        self.getViewBox().sigRangeChangedManually.connect(self._on_zoomed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

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

    def curve(self, manner: str, part: str) -> pg.PlotCurveItem:
        """Return one of the curves.

        Parameters
        ----------
        manner : {"now", "later", "kept"}
            Up to the step on screen, beyond it, or of the run that was kept to compare.
        part : {"train", "test"}
        """
        return self._curves[manner, part]

    def show_curves(self, steps: Array, train: Array, test: Array, place: float | None = None) -> None:
        """Show the finite values of two curves.

        Parameters
        ----------
        steps, train, test : ndarray of shape (n,)
        place : float, optional
            The step on screen, where it is not the last one: a line marks it, and what lies beyond is dim.
        """
        self._steps = steps
        self.hint.setVisible(not len(steps))
        for part, values in (("train", train), ("test", test)):
            now, later = _parted(steps, values, place)
            self._draw("now", part, *now)
            self._draw("later", part, *later)
        self.place_line.setVisible(place is not None)
        if place is not None:
            self.place_line.setValue(place)
        self._extents["now"] = self._extent(steps, train, test)
        self._fit()
        if self._read_at is not None:
            self._show_reading()
        self._place_name(test)

    def show_kept(self, steps: Array, train: Array, test: Array) -> None:
        """Show the finite values of the curves of another run, behind; without values there are none."""
        every = max(1, len(steps) // _MOST_KEPT)
        for part, values in (("train", train), ("test", test)):
            self._draw("kept", part, steps[::every], values[::every])
        self._extents["kept"] = self._extent(steps, train, test)
        self._fit()

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
            axis.setTickFont(number_font(SMALLEST_FONT))
        line = QFontMetrics(number_font(SMALLEST_FONT)).height()
        self.getAxis("bottom").setHeight(round(_AXIS_LINES * line))
        for (manner, part), curve in self._curves.items():
            curve.setPen(curve_pen(theme, part, manner))
        self.place_line.setPen(pg.mkPen(theme.colour("text"), width=1))
        self.baseline.setPen(pg.mkPen(theme.colour("dim"), width=1, style=Qt.PenStyle.DashLine))
        self.hint.setFont(number_font(SMALLEST_FONT))
        self.hint.setColor(theme.colour("dim"))
        self.baseline.label.setFont(number_font(SMALLEST_FONT))
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

    def _draw(self, manner: str, part: str, steps: Array, values: Array) -> None:
        curve = self._curves[manner, part]
        if len(steps) or (curve.xData is not None and len(curve.xData)):
            curve.setData(steps, values, antialias=len(steps) <= _MOST_SMOOTH)

    def _extent(self, steps: Array, train: Array, test: Array) -> tuple[float, float]:
        if not len(steps):
            return 0.0, 0.0
        return float(steps[-1]), max(float(train.max()), float(test.max()))

    def _fit(self) -> None:
        last_step, highest = (max(ends) for ends in zip(*self._extents.values(), strict=True))
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


def _parted(steps: Array, values: Array, place: float | None) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """Return a curve up to a step and from there on, both with the point between."""
    if place is None or not len(steps):
        return (steps, values), (steps[:0], values[:0])
    cut = int(np.searchsorted(steps, place, side="right"))
    value = np.interp(place, steps, values)
    return (
        (np.append(steps[:cut], place), np.append(values[:cut], value)),
        (np.insert(steps[cut:], 0, place), np.insert(values[cut:], 0, value)),
    )
