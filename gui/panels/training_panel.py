"""The training panel: controls on top, below them the form, the curves and the answers."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle
from gui.training.confusion_table import ConfusionTable
from gui.training.controls import TrainingControls
from gui.training.inputs import Inputs
from gui.training.switch import Switch
from gui.training.timeline import Timeline

if TYPE_CHECKING:
    from gui.training.curves import Chart

_TEXT_MS = 100
_CURVE_MS = 24
_ADVICE_MS = 500
_RUNNING_MS = 80
_MEDIUM_WIDTH = 620
_WIDE_WIDTH = 1_060
_SMALLEST = QSize(420, 260)
_USUAL = QSize(720, 440)


class TrainingPanel(QWidget):
    """Data, hyper-parameters, buttons, curves and answers of the session's training.

    Signals
    -------
    open_requested()
        A data file is to be found; the window shows the dialog.
    file_chosen(str)
        The path of a recent data file.
    charts_added()
        The curves can be seen.

    Attributes
    ----------
    charts : tuple of Chart
        Loss and accuracy; empty until the panel has been painted once.
    """

    open_requested = Signal()
    file_chosen = Signal(str)
    charts_added = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mode = ""
        self._turn = self._waiting = 0
        self.charts: tuple[Chart, ...] = ()
        self._curves = Throttle(_CURVE_MS, self._show_next_curve, self)
        self._texts = Throttle(_TEXT_MS, self._show_texts, self)
        self._advice = Throttle(_ADVICE_MS, self._show_advice, self)
        self._running_timer = QTimer(self)
        self._running_timer.setSingleShot(True)
        self._running_timer.setInterval(_RUNNING_MS)
        self._running_timer.timeout.connect(self._on_running_time)
        self._create()
        self._lay_out()
        self._connect()
        self._arrange("narrow")

    def set_recent_files(self, paths: Sequence[str]) -> None:
        """Offer these data files, the newest first."""
        self.data.set_recent_files(paths)

    def set_shortcuts(self, shortcuts: Mapping[str, QKeySequence]) -> None:
        """Name the window's shortcuts in the buttons' tooltips.

        Parameters
        ----------
        shortcuts : mapping
            By the names that `TrainingControls.set_shortcuts` and `Timeline.set_shortcuts` know.
        """
        self.controls.set_shortcuts(shortcuts)
        self.timeline.set_shortcuts(shortcuts)

    def _create(self) -> None:
        """Create the parts in the order of the Tab key."""
        session = self._session
        self.controls = TrainingControls(session, self)
        self.inputs = Inputs(session, self)
        self.form, self.data = self.inputs.form, self.inputs.data
        views = self.tr("Loss"), self.tr("Accuracy"), self.tr("Answers")
        self.switch = Switch(views, self.tr("What is shown here; a wider panel shows all of it."), self)
        self._places = QWidget(self), QWidget(self)
        self.table = ConfusionTable(session, self)
        self.timeline = Timeline(session, self)

    def _add_charts(self) -> None:
        """Create the charts, after the first paint: importing pyqtgraph takes longer than all the rest."""
        from gui.training.curves import AccuracyChart, LossChart

        if self.charts:
            return
        self.charts = (LossChart(self._session), AccuracyChart(self._session))
        for place, chart in zip(self._places, self.charts, strict=True):
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(chart)
            chart.show()
        loss, accuracy = self.charts
        timeline = self.timeline
        order: tuple[QWidget, ...] = (
            *(self.switch.last_button, loss.plot, accuracy.plot, self.table.table),
            *(timeline.back, timeline.slider, timeline.forward, timeline.compare),
        )
        for first, then in pairwise(order):
            QWidget.setTabOrder(first, then)
        self._show_curves()
        self.charts_added.emit()

    def _lay_out(self) -> None:
        self._views = QGridLayout()
        self._views.setSpacing(SPACE)
        body = QHBoxLayout()
        body.setSpacing(SPACE)
        body.addWidget(self.inputs)
        body.addLayout(self._views, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        # Else the arrangement for a wide panel would keep it from becoming narrow.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.controls)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        session = self._session
        session.progress_changed.connect(self._on_progress)
        session.running_changed.connect(self._on_running)
        session.split_changed.connect(self._on_split)
        session.network_changed.connect(self._on_progress)
        session.pinned_changed.connect(self._on_pinned)
        self.data.open_requested.connect(self.open_requested)
        self.data.file_chosen.connect(self.file_chosen)
        self.switch.chosen.connect(self._show_chosen)
        session.choices_changed.connect(self.controls.drop_note)
        for part in (self.form, self.data, self.inputs.stop):
            part.refused.connect(self.controls.show_note)
        self.form.noted.connect(lambda text: self.controls.show_note(text, is_problem=False))

    def _on_progress(self) -> None:
        self._waiting = len(self.charts)
        self._curves.ask()
        self._texts.ask()
        self._advice.ask()
        if not (self._session.is_running or self.timeline.is_dragged):
            self._texts.flush()
            self._advice.flush()
            self._show_curves()

    def _on_pinned(self) -> None:
        self._show_curves()
        self._show_texts()

    def _show_curves(self) -> None:
        for chart in self.charts:
            chart.show_curve(self._session.progress.curve)

    def _show_next_curve(self) -> None:
        """Show one chart at a time, so that no frame takes much longer than another."""
        if not self.charts:
            return
        self._turn = (self._turn + 1) % len(self.charts)
        self.charts[self._turn].show_curve(self._session.progress.curve)
        self._waiting -= 1
        if self._waiting > 0:
            self._curves.ask()

    def _show_texts(self) -> None:
        """Show the numbers, at most ten times a second, so that they can be read."""
        self.controls.show_progress()
        for chart in self.charts:
            chart.show_values()
        self.table.show_metrics()
        self.timeline.show_progress()

    def _show_advice(self) -> None:
        """Show what is typical for this training, looked for twice a second at the most."""
        from core.advice import advise  # not needed before the window is there

        session, progress = self._session, self._session.progress
        if session.split is None or not self.isVisible():
            return
        curve = progress.curve if progress.step == progress.head else progress.curve.until(progress.step)
        self.controls.show_advice(
            advise(
                session.network,
                session.split,
                progress.train,
                progress.test,
                curve,
                session.choices.config,
                progress.stop_reason,
            )
        )

    def _on_running(self, running: bool) -> None:
        """Show a start a moment later, so that a single step does not make the form flicker."""
        if running:
            self._running_timer.start()
        else:
            self._running_timer.stop()
            self._on_running_time()

    def _on_running_time(self) -> None:
        running = self._session.is_running
        self.controls.show_running(running)
        self.inputs.show_running(running)

    def _on_split(self) -> None:
        for chart in self.charts:
            chart.show_baseline()
        self.controls.show_progress()

    def _arrange(self, mode: str) -> None:
        """Place the parts for a "narrow", "medium" or "wide" panel."""
        if mode == self._mode:
            return
        self._mode = mode
        self.inputs.set_wide(mode == "wide")
        self.controls.set_rows({"narrow": 3, "medium": 2, "wide": 1}[mode])
        self.table.set_wide(mode == "medium")
        self._place_timeline(mode)
        places = {
            "narrow": ((0, 0, 1, 1), (1, 0, 1, 1), (1, 0, 1, 1), (1, 0, 1, 1)),
            "medium": ((3, 0, 1, 2), (0, 0, 1, 1), (0, 1, 1, 1), (2, 0, 1, 2)),
            "wide": ((2, 0, 1, 3), (0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 2, 1)),
        }[mode]
        for part, place in zip((self.switch, *self._places, self.table), places, strict=True):
            self._views.removeWidget(part)
            self._views.addWidget(part, *place)
        for column, stretch in enumerate({"narrow": (1, 0, 0), "medium": (1, 1, 0), "wide": (4, 4, 3)}[mode]):
            self._views.setColumnStretch(column, stretch)
        for row, stretch in enumerate({"narrow": (0, 1), "medium": (1, 0), "wide": (1, 0)}[mode]):
            self._views.setRowStretch(row, stretch)
        self._show_chosen()

    def _place_timeline(self, mode: str) -> None:
        """Put the timeline under the curves; a narrow panel has room for it only over its whole width."""
        narrow = mode == "narrow"
        self._views.removeWidget(self.timeline)
        self._column.removeWidget(self.timeline)
        self._column.setSpacing(SPACE // 2 if narrow else SPACE)
        self._views.setVerticalSpacing(SPACE // 2)
        if narrow:
            self._column.addWidget(self.timeline)
        else:
            self._views.addWidget(self.timeline, 1, 0, 1, 2)

    def _show_chosen(self) -> None:
        narrow = self._mode == "narrow"
        self.switch.setVisible(narrow)
        for index, part in enumerate((*self._places, self.table)):
            part.setVisible(not narrow or index == self.switch.position)

    @guarded(lambda self: _SMALLEST)
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return _SMALLEST

    @guarded(lambda self: _USUAL)
    def sizeHint(self) -> QSize:
        """Return the same size whatever page is shown, so that the window parts its room alike."""
        return _USUAL

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        width = event.size().width()
        self._arrange("wide" if width >= _WIDE_WIDTH else "medium" if width >= _MEDIUM_WIDTH else "narrow")

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.charts:
            QTimer.singleShot(0, self, self._add_charts)
