"""The training panel: controls on top, below them the form, the curves and the answers."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle
from gui.training.confusion_table import ConfusionTable
from gui.training.controls import TrainingControls
from gui.training.data_box import DataBox
from gui.training.form import HyperParameterForm
from gui.training.notes import NotesLabel
from gui.training.switch import Switch

if TYPE_CHECKING:
    from gui.training.curves import Chart

_TEXT_MS = 100
_CURVE_MS = 24
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
        self._turn = 0
        self.charts: tuple[Chart, ...] = ()
        self._curves = Throttle(_CURVE_MS, self._show_next_curve, self)
        self._texts = Throttle(_TEXT_MS, self._show_texts, self)
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
        """Name the window's shortcuts in the buttons' tooltips; see `TrainingControls.set_shortcuts`."""
        self.controls.set_shortcuts(shortcuts)

    def _create(self) -> None:
        """Create the parts in the order of the Tab key."""
        session = self._session
        self.controls = TrainingControls(session, self)
        titles = self.tr("Settings"), self.tr("&Data")
        self.pages = Switch(titles, self.tr("Which inputs are shown below; a wider panel shows all of them."), self)
        self.scroll_area = _ScrollColumn(self)
        inner = self.scroll_area.inner
        self.form = HyperParameterForm(session, inner)
        self.data = DataBox(session, inner)
        self.notes = NotesLabel(session, inner)
        views = self.tr("Loss"), self.tr("Accuracy"), self.tr("Answers")
        self.switch = Switch(views, self.tr("What is shown here; a wider panel shows all of it."), self)
        self._places = QWidget(self), QWidget(self)
        self.table = ConfusionTable(session, self)

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
        order: tuple[QWidget, ...] = (self.switch.last_button, loss.plot, accuracy.plot, self.table.table)
        for first, then in pairwise(order):
            QWidget.setTabOrder(first, then)
        self._show_curves()
        self.charts_added.emit()

    def _lay_out(self) -> None:
        self._form_box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._form_box.setSpacing(SPACE)
        self._form_box.addWidget(self.form)
        self._form_box.addWidget(self.data)
        form = QVBoxLayout(self.scroll_area.inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE)
        form.addLayout(self._form_box)
        form.addWidget(self.notes, 1)
        self._views = QGridLayout()
        self._views.setSpacing(SPACE)
        body = QHBoxLayout()
        body.setSpacing(SPACE)
        settings = QVBoxLayout()
        settings.setSpacing(SPACE // 2)
        settings.addWidget(self.pages)
        settings.addWidget(self.scroll_area, 1)
        body.addLayout(settings)
        body.addLayout(self._views, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
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
        self.data.open_requested.connect(self.open_requested)
        self.data.file_chosen.connect(self.file_chosen)
        self.switch.chosen.connect(self._show_chosen)
        self.pages.chosen.connect(self._show_page)
        session.choices_changed.connect(self.controls.drop_note)
        self.form.refused.connect(self.controls.show_note)
        self.data.refused.connect(self.controls.show_note)
        self.form.noted.connect(lambda text: self.controls.show_note(text, is_problem=False))

    def _on_progress(self) -> None:
        self._curves.ask()
        self._texts.ask()
        if not self._session.is_running:
            self._texts.flush()
            self._show_curves()

    def _show_curves(self) -> None:
        for chart in self.charts:
            chart.show_curve(self._session.progress.curve)

    def _show_next_curve(self) -> None:
        """Show one chart at a time, so that no frame takes much longer than another."""
        if self.charts:
            self._turn = (self._turn + 1) % len(self.charts)
            self.charts[self._turn].show_curve(self._session.progress.curve)

    def _show_texts(self) -> None:
        """Show the numbers, at most ten times a second, so that they can be read."""
        self.controls.show_progress()
        for chart in self.charts:
            chart.show_values()
        self.table.show_metrics()

    def _on_running(self, running: bool) -> None:
        """Show a start a moment later, so that a single step does not make the form flicker."""
        if running:
            self._running_timer.start()
        else:
            self._running_timer.stop()
            self._on_running_time()

    def _on_running_time(self) -> None:
        running = self._session.is_running
        for part in (self.controls, self.form, self.data):
            part.show_running(running)

    def _on_split(self) -> None:
        for chart in self.charts:
            chart.show_baseline()
        self.controls.show_progress()

    def _arrange(self, mode: str) -> None:
        """Place the parts for a "narrow", "medium" or "wide" panel."""
        if mode == self._mode:
            return
        self._mode = mode
        wide = mode == "wide"
        direction = QBoxLayout.Direction
        self._form_box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._form_box.setSpacing(2 * SPACE if wide else 0)
        widths = self.form.minimumSizeHint().width(), self.data.minimumSizeHint().width()
        width = sum(widths) + 2 * SPACE if wide else max(widths)
        self.scroll_area.setFixedWidth(width + self.scroll_area.verticalScrollBar().sizeHint().width())
        self.controls.set_rows({"narrow": 3, "medium": 2, "wide": 1}[mode])
        self.table.set_wide(mode == "medium")
        places = {
            "narrow": ((0, 0, 1, 1), (1, 0, 1, 1), (1, 0, 1, 1), (1, 0, 1, 1)),
            "medium": ((2, 0, 1, 2), (0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)),
            "wide": ((1, 0, 1, 3), (0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
        }[mode]
        for part, place in zip((self.switch, *self._places, self.table), places, strict=True):
            self._views.removeWidget(part)
            self._views.addWidget(part, *place)
        for column, stretch in enumerate({"narrow": (1, 0, 0), "medium": (1, 1, 0), "wide": (4, 4, 3)}[mode]):
            self._views.setColumnStretch(column, stretch)
        for row, stretch in enumerate({"narrow": (0, 1), "medium": (1, 0), "wide": (1, 0)}[mode]):
            self._views.setRowStretch(row, stretch)
        self._show_page()
        self._show_chosen()

    def _show_page(self) -> None:
        """Show settings and data side by side, or the one that is chosen."""
        wide = self._mode == "wide"
        self.pages.setVisible(not wide)
        self.notes.setVisible(wide)
        self.form.set_paged(not wide)
        self.data.set_paged(not wide)
        for index, part in enumerate((self.form, self.data)):
            part.setVisible(wide or index == self.pages.position)
        self.scroll_area.verticalScrollBar().setValue(0)

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


class _ScrollColumn(QScrollArea):
    """Scrolls downwards only and shows the panel's background."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
