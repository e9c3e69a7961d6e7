"""The newest colours under the colour dialog, where the window is tall enough for them."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.guard import guarded
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
        self._window: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE // 2, 0, 0)
        self.setFixedHeight(swatch_size(False).height() + SPACE // 2)
        self.hide()

    def follow_window(self) -> None:
        """Be there whenever the window is tall enough."""
        window = self.window()
        if window is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = window
            window.installEventFilter(self)
        self.setVisible(window.height() >= _TALL)

    def fill(self, before: QWidget) -> None:
        """Make the swatches, once; the Tab key reaches them after `before`."""
        if self._column.count() == 0:
            from gui.history.view import HistoryView

            view = HistoryView(self._session, is_strip=True, parent=self)
            view.chosen.connect(self.chosen)
            self._column.addWidget(view)
            QWidget.setTabOrder(before, view)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the height of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setVisible(self._window.height() >= _TALL)
        return False
