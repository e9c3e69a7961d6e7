"""The data panel: every row, and the labels that a person gives."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.data.head import DataHead
from gui.data.rows_page import RowsPage
from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE
from gui.training.switch import Switch

if TYPE_CHECKING:
    from gui.data.taste_page import TastePage

_ROWS, _TASTE = 0, 1
_SMALLEST = QSize(420, 220)


class DataPanel(QWidget):
    """Rows, or which of two fonts looks better.

    Attributes
    ----------
    head : DataHead
    rows : RowsPage
    taste : TastePage or None
        None until somebody first looks at it.
    switch : Switch
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.taste: TastePage | None = None  # no focus proxy here: the Tab key would skip what is before it
        self.head = DataHead(session, self)
        titles = self.tr("&Rows"), self.tr("&Which looks better?")
        self.switch = Switch(titles, self.tr("All rows of the data, or labels of your own."), self)
        self.rows = RowsPage(session, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.rows)
        self._lay_out()
        self.switch.chosen.connect(self._show_page)
        session.rows.shown_requested.connect(lambda: self.switch.choose(_ROWS))
        session.taste.shown_requested.connect(self._ask)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, 0, SPACE, 0)
        top.setSpacing(SPACE)
        top.addWidget(self.head, 1)
        top.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE // 2, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def _show_page(self, position: int) -> None:
        if position == _TASTE and self.taste is None:
            self.taste = _taste_page(self._session)
            self._pages.addWidget(self.taste)
        self._pages.setCurrentIndex(position)

    def _ask(self) -> None:
        """Show what is asked, ready for the keys that answer."""
        self.switch.choose(_TASTE)
        if self.taste is not None:
            self.taste.ask.setFocus()

    @guarded(lambda self: _SMALLEST)
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return _SMALLEST


def _taste_page(session: Session) -> "TastePage":
    from gui.data.taste_page import TastePage  # not before somebody looks at it

    return TastePage(session)
