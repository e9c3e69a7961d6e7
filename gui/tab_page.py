"""A tab whose panel is made when it is first looked at, so that the window is there sooner."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.guard import guarded


class TabPage(QWidget):
    """Holds one panel.

    Parameters
    ----------
    create : callable
        Returns the panel.

    Attributes
    ----------
    panel : QWidget or None
        None until the page has been shown.
    """

    def __init__(self, create: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._create = create
        self.panel: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        if self.panel is None:
            self.panel = self._create()
            self._column.addWidget(self.panel)
        super().showEvent(event)
