"""The table of rows: looking, choosing, typing and marking, with mouse or keys."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from core.rows_view import Positions, RowOrder, RowsTable
from gui.data.rows_delegate import RowsDelegate
from gui.data.rows_model import COLUMNS, RowsModel
from gui.guard import guarded
from gui.plain_click_table import PlainClickTable
from gui.theme import SPACE, number_font, theme_of

_WIDEST = {"colour": "#00ff00", "red": "000", "green": "000", "blue": "000", "probability": "0.000"}
_PAD = 8
_SIGN = 16
"""The room of the dot before a font's word, in pixels."""
_BARS = 0.35, 240  # of the room that is left: the share of the probabilities, and the most they need
_SELECTED = 0.22
_MOST_KEPT = 1_000  # selected rows that are looked for after a change; more of them are let go
_EDITS = QAbstractItemView.EditTrigger
_FLAGS = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, eq=False)
class _Mark:
    """Selected rows and the current one, by their positions in the data; and the place in view of what is gone."""

    selected: Positions
    current: int
    place: int
    column: int


class RowsTableView(PlainClickTable):
    """Rows of one height, painted by one delegate.

    Signals
    -------
    row_chosen(int)
        The colour of a row, by its position in the data, is to be taken into the window.
    labels_turned(ndarray)
        Rows are to get the other label.
    removal_requested(ndarray)
        Rows are to be removed.
    order_chosen(str)
        The key of a column that is to be sorted by.
    """

    row_chosen = Signal(int)
    labels_turned = Signal(object)
    removal_requested = Signal(object)
    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = ""
        self._least: dict[str, int] = {}
        self.rows = RowsModel(self)
        self.cells = RowsDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Rows of the data"))
        self.setFont(number_font())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_EDITS.DoubleClicked | _EDITS.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.plainly_clicked.connect(self._act_on)
        self._set_headers()
        self._show_theme()

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setSortIndicatorShown(True)
        columns.setMinimumSectionSize(1)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        metrics = self.fontMetrics()
        for place, column in enumerate(COLUMNS):
            words = self.rows.words_of(column)
            widest = max(metrics.horizontalAdvance(word) for word in (*words, _WIDEST.get(column, "")))
            self._least[column] = widest + _PAD + (_SIGN if column in ("label", "answer") else 0)
            columns.resizeSection(place, self._least[column])
        columns.setSectionResizeMode(COLUMNS.index("colour"), QHeaderView.ResizeMode.Stretch)
        columns.sectionClicked.connect(lambda place: self.order_chosen.emit(COLUMNS[place]))

    def show_rows(self, table: RowsTable | None, rows: Positions) -> None:
        """Show other rows; those that were selected and are still there stay selected, in their place."""
        old, scroll = self.rows.table, self.verticalScrollBar().value()
        is_same = np.array_equal(rows, self.rows.rows)
        if is_same and old is not None and table is not None and old.dataset is table.dataset:
            self.rows.show_numbers(table)
            return
        mark = self._mark_for(table)
        self.rows.show_rows(table, rows)
        self._share_room()
        if mark is None:
            self.scrollToTop()
            return
        self._select(mark.selected)
        found = self.rows.place_of(mark.current)
        place = min(found if found >= 0 else mark.place, rows.size - 1)
        if place >= 0:
            flags = _FLAGS.NoUpdate if self.selectionModel().hasSelection() else _FLAGS.Rows | _FLAGS.Select
            self.selectionModel().setCurrentIndex(self.rows.index(place, mark.column), flags)
        self.verticalScrollBar().setValue(scroll)
        is_edited = old is not None and table is not None and old.dataset is not table.dataset
        if found >= 0 and is_edited:
            self.scrollTo(self.rows.index(found, mark.column))

    def _mark_for(self, table: RowsTable | None) -> _Mark | None:
        """Return what is to be found again in a table; None if it holds other data than now."""
        old, index = self.rows.table, self.currentIndex()
        if old is None or table is None or old.dataset.provenance != table.dataset.provenance:
            return None
        none, column = np.empty(0, dtype=np.int64), max(index.column(), 0)
        n_before, n_after = old.dataset.n_rows, table.dataset.n_rows
        if n_after == n_before:
            current = int(self.rows.rows[index.row()]) if index.isValid() else -1
            return _Mark(self.selected_positions(), current, index.row(), column)
        if n_after == n_before + 1:
            return _Mark(np.array([n_before]), n_before, -1, column)
        tops = [part.top() for part in self.selectionModel().selection().toList()]
        return _Mark(none, -1, min(tops, default=index.row()), column)

    def _share_room(self) -> None:
        """Give the probabilities a part of the room that the other columns leave, and the colours the rest."""
        n_rows = 0 if self.rows.table is None else self.rows.table.dataset.n_rows
        title = self.rows.words_of("row")[0]
        metrics = self.fontMetrics()
        self._least["row"] = 2 * _PAD + max(metrics.horizontalAdvance(text) for text in (f"{n_rows:,}", title))
        self.setColumnWidth(COLUMNS.index("row"), self._least["row"])
        left = self.viewport().width() - sum(self._least.values())
        extra = min(max(0, round(_BARS[0] * left)), _BARS[1])
        self.setColumnWidth(COLUMNS.index("probability"), self._least["probability"] + extra)

    def _show_theme(self) -> None:
        """Mark selected rows so lightly that their colours and words stay what they are."""
        theme, palette = theme_of(self.palette()), QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Highlight, _mixed(theme.colour("base"), theme.colour("accent")))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
        self.setPalette(palette)

    def show_order(self, order: RowOrder) -> None:
        """Mark the column that the rows are sorted by; doubt has none."""
        header = self.horizontalHeader()
        direction = Qt.SortOrder.DescendingOrder if order.is_descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(COLUMNS.index(order.key) if order.key in COLUMNS else -1, direction)

    def set_nothing(self, text: str) -> None:
        """Say `text` where there is no row in view."""
        self._nothing = text
        self.viewport().update()

    def selected_positions(self) -> Positions:
        """Return the positions in the data of the selected rows, ascending."""
        parts = self.selectionModel().selection().toList()
        chosen = [self.rows.rows[part.top() : part.bottom() + 1] for part in parts]
        return np.unique(np.concatenate(chosen)) if chosen else np.empty(0, dtype=np.int64)

    def _select(self, positions: Positions) -> None:
        if not 0 < positions.size <= _MOST_KEPT:
            return
        places = np.flatnonzero(np.isin(self.rows.rows, positions))
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if places.size else ():
            selection.select(self.rows.index(int(run[0]), 0), self.rows.index(int(run[-1]), last))
        self.selectionModel().select(selection, _FLAGS.Select)

    def _act_on(self, index: QModelIndex) -> None:
        """Take the colour of the row that was clicked, or change its label."""
        position = int(self.rows.rows[index.row()])
        if COLUMNS[index.column()] == "label":
            self.labels_turned.emit(np.array([position]))
        else:
            self.row_chosen.emit(position)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        is_new = event.type() == QEvent.Type.PaletteChange
        if is_new and self.palette().color(QPalette.ColorRole.HighlightedText) != theme_of(self.palette()).colour(
            "text"
        ):
            self._show_theme()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new room."""
        super().resizeEvent(event)
        self._share_room()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the colour, L changes labels, Delete removes rows."""
        key, current, chosen = event.key(), self.currentIndex(), self.selected_positions()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.row_chosen.emit(int(self.rows.rows[current.row()]))
        elif key == Qt.Key.Key_L and chosen.size:
            self.labels_turned.emit(chosen)
        elif key == Qt.Key.Key_Delete and chosen.size:
            self.removal_requested.emit(chosen)
        else:
            super().keyPressEvent(event)

    @guarded()
    def keyboardSearch(self, search: str) -> None:
        """Search nothing: a letter would be looked for in every row."""

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say why there are none."""
        current = self.currentIndex()
        focus = (current.row(), current.column()) if self.hasFocus() else (-1, -1)
        self.cells.begin(theme_of(self.palette()), focus)
        super().paintEvent(event)
        if self.rows.rows.size or not self._nothing:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme_of(self.palette()).colour("dim"))
        area = self.viewport().rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)
        painter.end()


def _mixed(base: QColor, accent: QColor) -> QColor:
    pairs = ((base.red(), accent.red()), (base.green(), accent.green()), (base.blue(), accent.blue()))
    return QColor(*(round(ground + _SELECTED * (top - ground)) for ground, top in pairs))
