"""The charts of loss and accuracy, each with its head, as cards."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.activations import Array
from core.curve import Curve
from core.metrics import Metrics
from gui.guard import guarded
from gui.session import Session
from gui.theme import NOT_YET, RADIUS, SPACE, number, percent, theme_of
from gui.training.legend import Legend, Reading
from gui.training.plot import CurvePlot

_LEAST_HEIGHT = 110
_NOTHING = Curve.empty().rows


class Chart(QWidget):
    """One quantity of the training and of the test part over the steps.

    Parameters
    ----------
    session : Session
    title, axis : str
        The quantity's name as a title, and at its axis.
    columns : tuple of int
        Where the training and the test values stand in `Curve.rows`.
    value_of : callable
        Returns the quantity of a `Metrics`.
    share : bool
        Whether it is a share from 0 to 1, shown in per cent, and has a baseline.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        axis: str,
        columns: tuple[int, int],
        value_of: Callable[[Metrics], float],
        share: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._title = title
        self._columns = columns
        self._value_of = value_of
        self._share = share
        self._rows: Array = _NOTHING
        self._kept: Array = _NOTHING
        self._place: float | None = None
        self.legend = Legend(title, self)
        self.plot = CurvePlot(self.tr("step"), axis, self.tr("no steps yet"), share, self)
        self._lay_out()
        self._describe()
        self.plot.reading_changed.connect(self.show_values)
        self.plot.installEventFilter(self)
        self.plot.show_theme(theme_of(self.palette()))
        self.show_baseline()
        self.show_values()

    def show_curve(self, curve: Curve) -> None:
        """Show the points of `curve`, if they are others than before and anyone can see them.

        Where the session has gone back, a line marks its step; a curve that it keeps lies behind.
        """
        if not self.isVisible():
            return
        progress, pinned = self._session.progress, self._session.pinned_curve
        place = float(progress.step) if progress.step < progress.head else None
        kept = _NOTHING if pinned is None else pinned.rows
        if kept is not self._kept:
            self._kept = kept
            self.plot.show_kept(*self._columns_of(kept))
        if place != self._place or not np.array_equal(curve.rows, self._rows):
            self._rows, self._place = curve.rows, place
            self.plot.show_curves(*self._columns_of(curve.rows), place)

    def _columns_of(self, rows: Array) -> tuple[Array, Array, Array]:
        """Return steps, training and test values of the points that can be drawn."""
        train, test = self._columns
        rows = rows[np.isfinite(rows).all(axis=1)]
        return rows[:, 0], rows[:, train], rows[:, test]

    def show_values(self) -> None:
        """Show the values at the step that is read, or at the newest one."""
        reading = self._reading()
        if reading != self.legend.reading:
            self.legend.show_reading(reading)
            words = [f"{reading.place}: {reading.train}, {reading.test}.", self.plot.toolTip()]
            if reading.kept:
                words.insert(1, self.tr("Dashed: the run that was kept to compare."))
            self.plot.setAccessibleDescription(" ".join(words))

    def show_baseline(self) -> None:
        """Show what always giving the same answer achieves."""
        baseline = self._session.baseline
        if not self._share:
            return
        if baseline is None:
            self.plot.show_baseline(None, "")
            return
        words = self.tr("always light {share}") if baseline.label else self.tr("always dark {share}")
        self.plot.show_baseline(baseline.accuracy, words.format(share=percent(baseline.accuracy)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE - 2, SPACE // 2, SPACE - 2, SPACE // 2)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.plot, 1)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def _describe(self) -> None:
        self.plot.setAccessibleName(self.tr("{title} over the steps").format(title=self._title))
        self.plot.setToolTip(
            self.tr(
                "Left and Right read the values from point to point. "
                "Wheel or + and − zoom, dragging moves; A or a double click shows everything again."
            )
        )

    def _reading(self) -> Reading:
        position = self.plot.reading
        if position is None:
            progress = self._session.progress
            values = [None if part is None else self._value_of(part) for part in (progress.train, progress.test)]
            step = progress.measured_step
        else:
            rows = self._rows[np.isfinite(self._rows).all(axis=1)]
            step = int(rows[position, 0])
            values = [float(rows[position, column]) for column in self._columns]
        train, test = (percent(value) if self._share else number(value) for value in values)
        place = self.tr("at step {step:,}").format(step=step) if train != NOT_YET else ""
        return Reading(
            place,
            self.tr("train {value}").format(value=train),
            self.tr("test {value}").format(value=test),
            position is not None,
            "" if self._session.pinned_curve is None else self.tr("kept"),
        )

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Redraw the border when the plot gains or loses the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.plot.show_theme(theme_of(self.palette()))

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the chart was hidden."""
        super().showEvent(event)
        self.show_curve(self._session.progress.curve)
        self.show_values()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, with the focus ring."""
        theme = theme_of(self.palette())
        focused = self.plot.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if focused else "line"), 2.0 if focused else 1.0))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()


class LossChart(Chart):
    """The mean loss."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, self.tr("Loss"), self.tr("loss"), (2, 4), lambda metrics: metrics.loss, share=False, parent=parent
        )


class AccuracyChart(Chart):
    """The share of right answers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Accuracy"),
            self.tr("accuracy"),
            (3, 5),
            lambda metrics: metrics.accuracy,
            share=True,
            parent=parent,
        )
