"""The field over a number of the sheet in which a weight or bias is changed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.changes import Parameter, value_of
from core.network import Network
from gui.parameter_field import ParameterField
from gui.theme import SPACE

_NARROWEST = 96


class CellEditor(ParameterField):
    """A field that opens over a number and closes when the number has been taken over or given up.

    Parameters
    ----------
    owner : QWidget
        Gets the focus back.
    ground : QWidget
        Where the field lies.

    Signals
    -------
    chosen(Parameter, float)
        A parameter gets a value.
    """

    chosen = Signal(object, float)

    def __init__(self, owner: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self._owner = owner
        self._ground = ground
        self._parameter: Parameter | None = None
        self.hide()
        self.value_chosen.connect(self._on_value_chosen)
        self.cancelled.connect(self.give_way)
        self.editingFinished.connect(self.give_way)

    def open_at(self, cell: QRect, parameter: Parameter, network: Network, typed: str) -> None:
        """Edit a parameter over its number, beginning with what has been typed already."""
        self._parameter = parameter
        self.show_value(value_of(network, parameter))
        self.place_at(cell)
        self.show()
        self.begin()
        if typed:
            self.insert(typed)

    def place_at(self, cell: QRect) -> None:
        """Lie over a number, inside of the ground."""
        room = self._ground.rect()
        text = self.fontMetrics().horizontalAdvance(self.text())
        width, height = max(_NARROWEST, text + 3 * SPACE), max(cell.height(), self.sizeHint().height())
        left = min(max(cell.center().x() - width // 2, 0), room.width() - width)
        top = min(max(cell.center().y() - height // 2, 0), room.height() - height)
        self.setGeometry(left, top, width, height)

    def follow(self, network: Network) -> None:
        """Show the value that a training has reached meanwhile; what is being typed stays."""
        if self._parameter is None:
            return
        try:
            self.show_value(value_of(network, self._parameter))
        except ValueError:  # the network has no such parameter any more
            self.give_way()

    def give_way(self) -> None:
        """Close; the owner gets the focus back."""
        had_focus = self.hasFocus()
        self._parameter = None
        self.hide()
        if had_focus:
            self._owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_value_chosen(self, value: float) -> None:
        if self._parameter is not None:
            self.chosen.emit(self._parameter, value)
