"""The history of colours as Qt's views want it."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.colour import Rgb
from core.colour_history import HistoryEntry
from gui.guard import guarded
from gui.session import Session

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The `HistoryEntry` itself."""

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """One row for each colour, named by editing it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = session.colours
        self._entries = self._colours.history.entries

    def row_of(self, colour: Rgb) -> int:
        """Return the row of a colour, -1 where it is not there."""
        return self._colours.history.position(colour)

    def show_history(self) -> None:
        """Show the history as it is now."""
        self.beginResetModel()
        self._entries = self._colours.history.entries
        self.endResetModel()

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of colours."""
        return 0 if parent.isValid() else len(self._entries)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name or the digits, the tooltip, or the entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.EditRole:
            return entry.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.name} {entry.colour.hex}".strip()
        return self._tip(entry) if role == Qt.ItemDataRole.ToolTipRole else None

    @guarded(False)
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Name a colour."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._colours.rename(self._entries[index.row()].colour, str(value))
        return True

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every colour can be chosen and named."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _tip(self, entry: HistoryEntry) -> str:
        lines = [entry.name, entry.colour.hex, entry.colour.css_rgb, self.tr("pinned") if entry.is_pinned else ""]
        return "\n".join(line for line in lines if line)
