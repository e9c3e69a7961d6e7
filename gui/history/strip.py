"""The newest colours under the colour dialog, where the window is tall enough for them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.history.sizes import swatch_size
from gui.session import Session
from gui.theme import SPACE

_TALL = 760
"""The height of the window, in pixels, from which on there is room."""


class HistoryStrip(QWidget):
    """One row of swatches, made when `fill` is called: the window need not wait for them.

    Signals
    -------
    chosen(Rgb)
        A person took a colour.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window: QWindow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE // 2, 0, 0)
        self.setFixedHeight(swatch_size(False).height() + SPACE // 2)
        self.hide()

    def follow_window(self) -> None:
        """Be there whenever the window, which must have been made, is tall enough."""
        window = self.window().windowHandle()
        if window is not None and window is not self._window:
            self._window = window
            window.heightChanged.connect(self._show_or_hide)
        self._show_or_hide(self.window().height())

    def fill(self, before: QWidget) -> None:
        """Make the swatches, once; the Tab key reaches them after `before`."""
        if self._column.count() == 0:
            from gui.history.view import HistoryView

            view = HistoryView(self._session, is_strip=True, parent=self)
            view.chosen.connect(self.chosen)
            self._column.addWidget(view)
            QWidget.setTabOrder(before, view)

    def _show_or_hide(self, height: int) -> None:
        self.setVisible(height >= _TALL)
