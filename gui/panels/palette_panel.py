"""The palette panel: the font for each colour, where the judges disagree, and each colour against each."""

import numpy as np
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.colour import Rgb
from core.palette import Palette
from core.palette_judged import AGAINST, PLACE, JudgedPalette, Places, judged, order
from gui.guard import guarded
from gui.palette.controls import ALL, DISPUTED, FAILING, TABLE, PaletteControls
from gui.palette.dialogs import dialogs_of
from gui.palette.empty_page import EmptyPage
from gui.palette.matrix_page import MatrixPage
from gui.palette.table_view import PaletteTable
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle

_REFRESH_MS = 200
_EMPTY = 2


class PalettePanel(QWidget):
    """A table and a matrix of the palette; it shows the session and asks it for changes.

    While a training runs, the numbers follow it, but rows keep their order: they are sorted anew when it rests.

    Attributes
    ----------
    table : PaletteTable
    matrix : MatrixPage
    controls : PaletteControls

    Signals
    -------
    colour_chosen(Rgb)
        A colour of the palette is to be taken into the window.
    """

    colour_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._store = session.palette
        self._shown: Palette | None = None
        self._said: JudgedPalette | None = None
        self._order = AGAINST, True
        self._filter = ALL
        self._wanted = -1
        self._refreshing = Throttle(_REFRESH_MS, self._refresh, self)
        self.setAcceptDrops(True)
        self._create()
        self._connect()
        self.table.show_order(*self._order)

    def _create(self) -> None:
        self.controls = PaletteControls(self)
        self.table = PaletteTable(self)
        self.matrix = MatrixPage(self)
        self._empty = EmptyPage(self)
        self._pages = QStackedWidget(self)
        for page in (self.table, self.matrix, self._empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.controls)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session, store, table, controls = self._session, self._store, self.table, self.controls
        session.network_changed.connect(self._on_network_changed)
        session.running_changed.connect(lambda _running: self._show_session())
        session.judging.changed.connect(self._on_judges_changed)
        session.decimals_changed.connect(table.rows.set_decimals)
        store.changed.connect(self._show_session)
        store.progress_changed.connect(self._show_words)
        store.place_wanted.connect(self._on_place_wanted)
        self.colour_chosen.connect(session.set_colour)
        table.entry_chosen.connect(lambda place: self.colour_chosen.emit(store.palette.entries[place].colour))
        table.removal_requested.connect(store.remove)
        table.move_requested.connect(self._on_move_requested)
        table.paste_requested.connect(lambda: store.paste(QGuiApplication.clipboard().text(), add=True))
        table.order_chosen.connect(self._on_order_chosen)
        table.rows.name_typed.connect(store.rename)
        self.matrix.pair_chosen.connect(self._on_pair_chosen)
        controls.filter_chosen.connect(self._on_filter_chosen)
        controls.page_chosen.connect(lambda _page: self._show_session())
        controls.command_chosen.connect(self._on_command)
        for name in ("open", "paste", "example", "add"):
            signal = getattr(self._empty, f"{name}_requested")
            signal.connect(lambda name=name: self._on_command(name))

    def _show_session(self) -> None:
        """Show everything, if anyone can see it."""
        if not self.isVisible():
            return
        palette = self._store.palette
        if palette.entries:
            judging = self._session.judging
            self._said = judged(palette, judging.acting, judging.networks())
        else:
            self._said = None
        page = self.controls.pages.position if palette.entries else _EMPTY
        self._pages.setCurrentIndex(page)
        self.controls.show_page(bool(palette.entries), self.controls.pages.position)
        self._show_words()
        if page == TABLE:
            self._show_rows()
        elif page != _EMPTY and palette is not self._shown:
            self.matrix.show_palette(palette)
            self._shown = palette

    def _show_rows(self) -> None:
        palette, said = self._store.palette, self._said
        if said is None:
            return
        places = order(palette, said, *self._order)
        if self._filter != ALL:
            places = places[(said.disputed if self._filter == DISPUTED else said.failing)[places]]
        self.table.rows.can_move = self._can_move
        self.table.set_nothing(self._words_for_nothing())
        if not self._is_shown(places):
            self.table.show_rows(palette, said, places)
        else:
            self.table.rows.show_said(said)
        if self._wanted >= 0:
            self.table.show_place(self._wanted)
            self._wanted = -1

    def _is_shown(self, places: Places) -> bool:
        """Return whether the table has these rows already, so that only numbers can be new."""
        rows, said = self.table.rows, self._said
        same_judges = said is not None and rows.said is not None and said.said.keys() == rows.said.said.keys()
        return same_judges and rows.palette is self._store.palette and np.array_equal(rows.places, places)

    def _refresh(self) -> None:
        """Show newer verdicts while a training runs: every row stays where it is."""
        rows, palette = self.table.rows, self._store.palette
        if not self.isVisible() or not palette.entries:
            return
        judging = self._session.judging
        self._said = judged(palette, judging.acting, judging.networks())
        self._show_words()
        if self._pages.currentIndex() == TABLE and rows.palette is palette:
            rows.show_said(self._said)

    def _show_words(self) -> None:
        if self._store.progress >= 0.0:
            self.controls.show_progress(self._store.progress)
        else:
            self.controls.show_palette(self._store.palette, self._said)

    def _words_for_nothing(self) -> str:
        if self._filter == DISPUTED:
            return self.tr("All judges want the same font for every colour.")
        return self.tr("The chosen font passes AA on every colour.") if self._filter == FAILING else ""

    @property
    def _can_move(self) -> bool:
        return self._order == (PLACE, False) and self._filter == ALL

    def _on_network_changed(self) -> None:
        if not self.isVisible():
            return
        if self._session.is_running:
            self._refreshing.ask()
        else:
            self._show_session()

    def _on_judges_changed(self) -> None:
        self._show_session()

    def _on_place_wanted(self, place: int) -> None:
        self._wanted = place
        if self.isVisible():
            self._show_rows()

    def _on_move_requested(self, place: int, to: int) -> None:
        if self._can_move:
            self._store.move(place, to)
        else:
            text = self.tr("Sort by # and show all colours to put them in another order.")
            self._session.message_posted.emit(text)

    def _on_order_chosen(self, key: str, falling: bool) -> None:
        self._order = key, falling
        self.table.show_order(key, falling)
        self._show_session()

    def _on_filter_chosen(self, chosen: str) -> None:
        self._filter = chosen
        self._show_session()

    def _on_pair_chosen(self, background: Rgb, font: Rgb) -> None:
        self._session.judging.set_font_colour(font)
        self.colour_chosen.emit(background)

    def _on_command(self, name: str) -> None:
        dialogs_of(self._session, self.window()).commands()[name]()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self._show_session()

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of any format: on this tab it is a palette."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        path = event.mimeData().urls()[0].toLocalFile()
        event.acceptProposedAction()
        # The program that dropped the file waits until this returns.
        QTimer.singleShot(0, self, lambda: self._store.open(path))

    @guarded(lambda self: QSize(420, 220))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return QSize(420, 220)
