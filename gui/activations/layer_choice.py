"""The activation functions of the network's layers, to be changed."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from core.activations import ACTIVATIONS
from core.network import Network
from gui.i18n import translated
from gui.theme import SPACE


class LayerChoice(QWidget):
    """One list for all hidden layers, one for the output layer.

    Signals
    -------
    hidden_chosen(str), output_chosen(str)
        The name of the function that the layers are to have.
    """

    hidden_chosen = Signal(str)
    output_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden_label = QLabel(self)
        self.hidden = self._combo()
        self.hidden.setAccessibleName(self.tr("Function of the hidden layers"))
        self.output = self._combo()
        self.output.setAccessibleName(self.tr("Function of the output layer"))
        output_label = QLabel(self.tr("Out&put layer:"), self)
        self._hidden_label.setBuddy(self.hidden)
        output_label.setBuddy(self.output)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for part in (self._hidden_label, self.hidden, output_label, self.output):
            row.addWidget(part)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hidden.activated.connect(lambda: self.hidden_chosen.emit(str(self.hidden.currentData())))
        self.output.activated.connect(lambda: self.output_chosen.emit(str(self.output.currentData())))

    def show_network(self, network: Network) -> None:
        """Show what a network has."""
        hidden = network.activations[:-1]
        self._hidden_label.setText(self.tr("Hi&dden layer:") if len(hidden) < 2 else self.tr("Hi&dden layers:"))
        names = list(ACTIVATIONS)
        with QSignalBlocker(self.hidden), QSignalBlocker(self.output):
            self.hidden.setEnabled(bool(hidden))
            # Several layers may differ; the list then says so and holds none of them.
            self.hidden.setCurrentIndex(names.index(hidden[0]) if len(set(hidden)) == 1 else -1)
            self.hidden.setPlaceholderText(self.tr("different ones") if hidden else self.tr("none"))
            self.output.setCurrentIndex(names.index(network.activations[-1]))

    def _combo(self) -> QComboBox:
        combo = QComboBox(self)
        for entry in ACTIVATIONS.values():
            combo.addItem(translated(entry.title), entry.name)
        combo.setToolTip(
            self.tr(
                "Changes the function in the network: the weights stay, the answers follow at once. It can be undone."
            )
        )
        return combo
