"""The page of the rows: choices, table and deeds."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.colour import Rgb
from core.rows_view import Positions, RowOrder
from gui.data.action_row import ActionRow
from gui.data.filter_row import FilterRow
from gui.data.head import SplitLine
from gui.data.rows_in_view import RowsInView
from gui.data.rows_table_view import RowsTableView
from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE

_LOW = 222
"""Below this height in pixels the table needs the room of the line on the split."""


class RowsPage(QWidget):
    """Every row of the session's data.

    Attributes
    ----------
    split : SplitLine
    filters : FilterRow
    table : RowsTableView
    actions_ : ActionRow

    Signals
    -------
    colour_chosen(Rgb)
        The colour of a row is to be taken into the window.
    """

    colour_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.filters = FilterRow(self)
        self.split = SplitLine(session, self)
        self.refresh = QToolButton(self)
        self.refresh.setAutoRaise(True)
        self.refresh.setToolTip(
            self.tr("While a training runs the rows stay in their places; this orders them by the answers of now.")
        )
        self.refresh.setFixedHeight(self.fontMetrics().height() + 2)
        self.refresh.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table = RowsTableView(self)
        self.actions_ = ActionRow(self)
        self.view = RowsInView(session, self)
        self._lay_out()
        self._connect()
        self.filters.show_filter(session.rows.filter)
        self._show_order()
        self._show_step()
        self._on_running()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.split, 1)
        line.addWidget(self.refresh)
        column.addLayout(line)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.actions_)

    def _connect(self) -> None:
        session, rows, view, table = self._session, self._session.rows, self.view, self.table
        view.rows_changed.connect(self._show_rows)
        view.numbers_changed.connect(self._show_numbers)
        session.running_changed.connect(self._on_running)
        session.decimals_changed.connect(table.rows.set_decimals)
        rows.filter_changed.connect(self._on_filter)
        self.filters.filter_chosen.connect(rows.set_filter)
        self.filters.order_chosen.connect(self._on_order)
        table.order_chosen.connect(self.filters.sort_by)
        table.row_chosen.connect(self._on_row)
        table.labels_turned.connect(self._turn)
        table.removal_requested.connect(self._remove)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        table.cells.refused.connect(session.message_posted)
        queued = Qt.ConnectionType.QueuedConnection  # the field is closed before its row changes
        table.rows.colour_typed.connect(self._recolour, queued)
        table.rows.level_typed.connect(self._set_level, queued)
        self.colour_chosen.connect(session.set_colour)
        self.actions_.add_requested.connect(lambda label: rows.add(session.colour, label))
        self.actions_.turn_requested.connect(lambda: self._turn(table.selected_positions()))
        self.actions_.removal_requested.connect(lambda: self._remove(table.selected_positions()))
        self.refresh.clicked.connect(view.arrange)
        self.actions_.save_requested.connect(rows.save_requested)

    def _show_rows(self) -> None:
        shown = self.view.rows
        if self.view.table is None or shown is None:
            return
        self.table.show_rows(self.view.table, shown)
        self.actions_.show_count(shown.size, self.view.table.dataset.n_rows)
        self._tell_of_nothing()
        self._on_selection()
        self._show_step()

    def _show_numbers(self) -> None:
        if self.view.table is not None:
            self.table.rows.show_numbers(self.view.table)
            self._show_step()

    def _show_step(self) -> None:
        step = self.view.ordered_step
        self.refresh.setVisible(step is not None)
        if step is not None:
            self.refresh.setText(self.tr("As of step {step:,}: &update").format(step=step))

    def _show_order(self) -> None:
        self.filters.show_order(self.view.order)
        self.table.show_order(self.view.order)

    def _tell_of_nothing(self) -> None:
        table = self.view.table
        if table is not None and table.outputs is None and self._session.rows.filter.needs_answers:
            self.table.set_nothing(self.tr("The answers are being computed…"))
        else:
            self.table.set_nothing(self.tr("No row is like this. ✕ shows all rows again."))

    def _turn(self, positions: Positions) -> None:
        if self._may_change():
            self._session.rows.turn_labels(positions)

    def _recolour(self, position: int, colour: Rgb) -> None:
        if self._may_change():
            self._session.rows.set_colour(position, colour)

    def _set_level(self, position: int, channel: int, level: int) -> None:
        if self._may_change():
            self._session.rows.set_channel(position, channel, level)

    def _remove(self, positions: Positions) -> None:
        if self._may_change():
            self._session.rows.remove(positions)

    def _may_change(self) -> bool:
        if self._session.is_running:
            self._session.message_posted.emit(self.tr("Pause the training to change rows."))
        return not self._session.is_running

    def _on_order(self, order: RowOrder) -> None:
        self.view.set_order(order)
        self._show_order()
        self.table.scrollToTop()

    def _on_filter(self) -> None:
        self.filters.show_filter(self._session.rows.filter)
        self.table.scrollToTop()

    def _on_row(self, position: int) -> None:
        table = self.view.table
        if table is not None:
            levels = np.rint(table.dataset.X[:, position] * 255.0).tolist()
            self.colour_chosen.emit(Rgb(*(int(level) for level in levels)))

    def _on_selection(self) -> None:
        self.actions_.set_chosen(self.table.selectionModel().hasSelection())

    def _on_running(self) -> None:
        self.table.rows.is_locked = self._session.is_running
        self.actions_.set_locked(self._session.is_running)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the table its five rows."""
        super().resizeEvent(event)
        self.split.setVisible(event.size().height() >= _LOW)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the rows were hidden."""
        super().showEvent(event)
        self.view.set_awake(True)

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        """Do nothing that nobody sees."""
        super().hideEvent(event)
        self.view.set_awake(False)
