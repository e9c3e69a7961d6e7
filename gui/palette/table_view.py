"""The table of a palette: looking, choosing, naming and putting in order, with mouse or keys."""

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from core.judges import JUDGES
from core.palette import Palette
from core.palette_judged import AGAINST, COLOUR, CONTRAST, FONT, NAME, PLACE, PROBABILITY, JudgedPalette, Places
from gui.guard import guarded
from gui.palette.columns import COLUMNS
from gui.palette.table_delegate import CHIP, PAD, SIGN, PaletteDelegate
from gui.palette.table_model import PaletteModel
from gui.plain_click_table import PlainClickTable
from gui.theme import SPACE, number_font, theme_of

_NARROW = 640
"""Width in pixels below which words are left out that signs say as well."""
_WIDE = 960
"""Width in pixels from which on every judge's number stands beside its sign."""
_NARROWEST_NAME = 72
_MOST_KEPT = 1_000  # selected rows that are looked for after a change; more of them are let go
_EDITS = QAbstractItemView.EditTrigger
_FLAGS = QItemSelectionModel.SelectionFlag
_Shortcut = Qt.ShortcutContext.WidgetShortcut
_FALLING_FIRST = (AGAINST,)


class PaletteTable(PlainClickTable):
    """Entries of one height, painted by one delegate; its menu and its keys are the same commands.

    Signals
    -------
    entry_chosen(int)
        The colour of an entry, by its place in the palette, is to be taken into the window.
    removal_requested(list)
        Entries are to be removed.
    move_requested(int, int)
        An entry is to stand at another place.
    paste_requested()
    order_chosen(str, bool)
        A key of `core.palette_judged.order`, and whether the largest comes first.
    """

    entry_chosen = Signal(int)
    removal_requested = Signal(object)
    move_requested = Signal(int, int)
    paste_requested = Signal()
    order_chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = ""
        self._order = PLACE, False
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self._cells = PaletteDelegate(self.rows, self)
        self.setItemDelegate(self._cells)
        self.rows.move_requested.connect(self.move_requested)
        self.plainly_clicked.connect(lambda index: self.entry_chosen.emit(int(self.rows.places[index.row()])))
        self.setAccessibleName(self.tr("Colours of the palette"))
        self._set_behaviour()
        self._set_headers()
        self._add_commands()

    def show_rows(self, palette: Palette, said: JudgedPalette | None, places: Places) -> None:
        """Show other rows; those that were selected and are still there stay selected, and the table where it is."""
        same = len(palette.entries) == len(self.rows.palette.entries)
        kept, current = (self.selected_places(), self._current_place()) if same else ([], -1)
        row, column = self.currentIndex().row(), max(self.currentIndex().column(), 0)
        scroll = self.verticalScrollBar().value()
        self.rows.show_rows(palette, said, places)
        self._fit_columns()
        self._select(kept)
        found = self.rows.row_of(current) if current >= 0 else -1
        row = min(row if found < 0 else found, int(places.size) - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(row, column), _FLAGS.NoUpdate)
        self.verticalScrollBar().setValue(scroll)

    def show_order(self, key: str, falling: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._order = key, falling
        direction = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(key), direction)

    def show_place(self, place: int) -> None:
        """Go to the entry at a place of the palette, if it is in view."""
        row = self.rows.row_of(place)
        if row >= 0:
            index = self.rows.index(row, COLUMNS.index(NAME))
            self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
            self.scrollTo(index)

    def set_nothing(self, text: str) -> None:
        """Say `text` where there is no row in view."""
        self._nothing = text
        self.viewport().update()

    def selected_places(self) -> list[int]:
        """Return the places in the palette of the selected rows, ascending."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(k) for k in range(chosen.size())]
        places = [self.rows.places[part.top() : part.bottom() + 1] for part in parts]
        return [int(place) for place in np.unique(np.concatenate(places))] if places else []

    def _current_place(self) -> int:
        row = self.currentIndex().row()
        return int(self.rows.places[row]) if 0 <= row < self.rows.places.size else -1

    def _set_behaviour(self) -> None:
        self.setFont(number_font())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_EDITS.DoubleClicked | _EDITS.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)

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
        columns.setSectionResizeMode(COLUMNS.index(NAME), QHeaderView.ResizeMode.Stretch)
        columns.sectionClicked.connect(self._on_section_clicked)

    def _fit_columns(self) -> None:
        """Give every column its room; in a narrow table words give way to signs, then whole columns to the names."""
        said, room = self.rows.said, self.viewport().width()
        self.rows.set_wide(room >= _WIDE)
        hidden = {name for name in JUDGES if said is None or name not in said.said}
        widths = {column: self._width_of(column, room) for column in COLUMNS if column not in {NAME, *hidden}}
        for column in (PROBABILITY, PLACE):
            if room - sum(widths.values()) < _NARROWEST_NAME:
                hidden.add(column)
                del widths[column]
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column in hidden)
            if column in widths and self.columnWidth(place) != widths[column]:
                self.setColumnWidth(place, widths[column])

    def _width_of(self, column: str, room: int) -> int:
        advance = self.fontMetrics().horizontalAdvance
        if column in JUDGES or column == AGAINST:
            if room >= _WIDE and column in JUDGES:
                return max(advance(self.rows.title(column)) + 3 * PAD, SIGN + advance("00.000") + 3 * PAD)
            return SIGN + PAD if room < _NARROW else 2 * SIGN
        if column == FONT and room < _NARROW:
            return CHIP + 2 * PAD
        widest = max(map(advance, self.rows.widest_words(column)))
        extra = {PLACE: PAD, FONT: CHIP + 3 * PAD, CONTRAST: 3 * PAD, COLOUR: 3 * PAD}
        return (2 if column == COLOUR and room >= _WIDE else 1) * widest + extra.get(column, 2 * PAD)

    def _add_commands(self) -> None:
        """Make what can be done with rows: the same commands in the menu and on keys."""
        for text, keys, act in (
            (self.tr("&Take the colour"), ("Return", "Enter"), self._take_current),
            (self.tr("Re&name"), (), lambda: self._edit_name()),
            (self.tr("&Copy the colours"), (), self.copy),
            (self.tr("Move &up"), ("Alt+Up",), lambda: self._move(-1)),
            (self.tr("Move &down"), ("Alt+Down",), lambda: self._move(1)),
            (self.tr("&Remove"), ("Del",), lambda: self.removal_requested.emit(self.selected_places())),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(_Shortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy(self) -> None:
        """Copy the selected colours as hex, one a line."""
        colours = [self.rows.palette.entries[place].colour.hex for place in self.selected_places()]
        if colours:
            QGuiApplication.clipboard().setText("\n".join(colours))

    def _take_current(self) -> None:
        if self._current_place() >= 0:
            self.entry_chosen.emit(self._current_place())

    def _edit_name(self) -> None:
        if self._current_place() >= 0 and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.rows.index(self.currentIndex().row(), COLUMNS.index(NAME)))

    def _move(self, by: int) -> None:
        place = self._current_place()
        if place >= 0:
            self.move_requested.emit(place, place + by)

    def _on_section_clicked(self, section: int) -> None:
        key, falling = COLUMNS[section], COLUMNS[section] in _FALLING_FIRST
        self.order_chosen.emit(key, not self._order[1] if key == self._order[0] else falling)

    def _select(self, places: list[int]) -> None:
        if not 0 < len(places) <= _MOST_KEPT:
            return
        rows = np.flatnonzero(np.isin(self.rows.places, places))
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1) if rows.size else ():
            selection.select(self.rows.index(int(run[0]), 0), self.rows.index(int(run[-1]), last))
        self.selectionModel().select(selection, _FLAGS.Select)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C and Ctrl+V from the window while the table has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every column its room."""
        super().resizeEvent(event)
        self._fit_columns()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and typing keys as tables have them; Ctrl+C copies colours, Ctrl+V pastes them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self._edit_name()
        else:
            super().keyPressEvent(event)

    @guarded()
    def keyboardSearch(self, search: str) -> None:
        """Search nothing: a letter would be looked for in every row."""

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say why there are none."""
        current, chosen = self.currentIndex(), self.selectionModel().selection()
        parts = [chosen.at(k) for k in range(chosen.size())]
        focus = (current.row(), current.column()) if self.hasFocus() else (-1, -1)
        self._cells.begin(theme_of(self.palette()), focus, tuple((part.top(), part.bottom()) for part in parts))
        super().paintEvent(event)
        if self.rows.places.size or not self._nothing:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme_of(self.palette()).colour("dim"))
        area = self.viewport().rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)
        painter.end()


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste)
