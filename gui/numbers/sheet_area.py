"""The sheet of matrices in its scroll area."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from gui.guard import guarded
from gui.numbers.sheet_state import SheetState
from gui.numbers.sheet_view import SheetView
from gui.theme import SPACE


class SheetArea(QScrollArea):
    """Gives the sheet its room, and scrolls to what is to be seen."""

    def __init__(self, state: SheetState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SheetView(state, self)
        self.setWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.cell_shown.connect(self._on_cell_shown)

    def _on_cell_shown(self, area: QRect) -> None:
        centre = area.center()
        self.ensureVisible(centre.x(), centre.y(), area.width() // 2 + SPACE, area.height() // 2 + SPACE)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.set_room(self.maximumViewportSize())

    @guarded(lambda self: QSize(200, 80))
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 60)

    @guarded(lambda self: QSize(480, 160))
    def sizeHint(self) -> QSize:
        return QSize(480, 160)
