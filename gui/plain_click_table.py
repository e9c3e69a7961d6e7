"""A table in which a plain click on a row does something at once."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from gui.guard import guarded


class PlainClickTable(QTableView):
    """A table that tells of a left click without Ctrl or Shift; those select more rows.

    Signals
    -------
    plainly_clicked(QModelIndex)
        The button was pressed and released on this cell, and the rows were not put in another order in between.
    """

    plainly_clicked = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = QPersistentModelIndex()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins."""
        super().mousePressEvent(event)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_click = is_plain and event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(event.position().toPoint()) if is_click else QModelIndex()
        self._pressed = QPersistentModelIndex(index)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click that ends where it began."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        released = self.indexAt(event.position().toPoint())
        if pressed.isValid() and pressed == released:
            self.plainly_clicked.emit(released)
