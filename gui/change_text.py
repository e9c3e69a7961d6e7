"""What the list of deeds calls a change of the network."""

from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS
from core.changes import Change, SetActivation, SetParameter, SwitchNode, UseNetwork
from core.network import Network
from core.symbols import bias_symbol, symbol, weight_symbol
from gui.i18n import translated


def text_of(change: Change, network: Network) -> str:
    """Return a few words, such as ``W1₂₁ = 0.500``."""
    match change:
        case SetParameter(parameter, value):
            layer, row, column = parameter
            shape = network.weights[layer - 1].shape
            if column is None:
                return f"{bias_symbol('b', layer, row, shape[0])} = {_short(value)}"
            return f"{weight_symbol('W', layer, row, column, shape)} = {_short(value)}"
        case SwitchNode(layer, row, on):
            name = symbol("A", layer, row, network.layer_sizes[layer])
            if on:
                return QCoreApplication.translate("Change", "Node {name} works again").format(name=name)
            return QCoreApplication.translate("Change", "Node {name} held at 0").format(name=name)
        case SetActivation(layer, activation):
            text = QCoreApplication.translate("Change", "Layer {layer}: {activation}")
            return text.format(layer=layer, activation=translated(ACTIVATIONS[activation].title))
        case UseNetwork():
            return QCoreApplication.translate("Change", "Update by the gradients shown")


def _short(value: float) -> str:
    """Return a number with six digits at most, however small it is."""
    return f"{value:.6g}".replace("-", "−")


def key_of(change: Change) -> str:
    """Return a key that two changes of one and the same weight share; empty for other changes."""
    return f"{change.parameter!r}" if isinstance(change, SetParameter) else ""
