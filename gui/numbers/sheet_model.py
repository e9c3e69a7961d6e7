"""The numbers of a sheet as a list, so that Qt tells screen readers of each of them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.guard import guarded
from gui.i18n import translated
from gui.numbers.sheet_layout import Place, SheetLayout
from gui.numbers.sheet_state import SheetState, parameter_of, traceable

_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class SheetModel(QAbstractListModel):
    """Every number of a sheet, in the order in which it is read."""

    def __init__(self, layout: SheetLayout, state: SheetState, parent: QObject) -> None:
        super().__init__(parent)
        self._layout = layout
        self._state = state

    def show_sheet(self, layout: SheetLayout, state: SheetState) -> None:
        """Show other matrices."""
        self.beginResetModel()
        self._layout, self._state = layout, state
        self.endResetModel()

    def show_numbers(self, layout: SheetLayout, state: SheetState) -> None:
        """Show other numbers in the same matrices."""
        self._layout, self._state = layout, state

    def place(self, index: QModelIndex | QPersistentModelIndex) -> Place | None:
        """Return where a number stands."""
        return self._layout.place(index.row()) if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Return the index of a number."""
        return self.index(self._layout.index(place), 0)

    def spoken(self, place: Place) -> str:
        """Return a number with its name."""
        text = self._state.spoken(self._layout.matrices[place.matrix].matrix, place.row, place.column)
        if self._state.is_off(self._layout.part(place)):
            return self.tr("{number}, held at 0: the node is switched off").format(number=translated(text))
        return translated(text)

    def hint(self, place: Place) -> str:
        """Return what can be done with a number."""
        part = self._layout.part(place)
        if parameter_of(part) is not None:
            return self.tr("Enter, F2, typing or a double click changes it.")
        if traceable(part) is not None:
            return self.tr("Enter or a click shows the factors that make this gradient.")
        return ""

    @guarded(0)
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._layout.n_cells

    @guarded()
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> object:
        place = self.place(index)
        if place is None:
            return None
        if role == _ROLE.DisplayRole:
            matrix = self._layout.matrices[place.matrix].matrix
            return translated(self._state.text(matrix, place.row, place.column, self._layout.part(place)))
        if role == _ROLE.AccessibleTextRole:
            return self.spoken(place)
        if role == _ROLE.AccessibleDescriptionRole:
            return self.hint(place)
        if role == _ROLE.ToolTipRole:
            return "\n".join(filter(None, (self.spoken(place), self.hint(place))))
        return None
