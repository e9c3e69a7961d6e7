"""The curves of a function with a node's point on them, and that point in numbers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.activations import ACTIVATIONS
from gui.activations.plot import ActivationPlot
from gui.activations.spot import Spot
from gui.i18n import translated
from gui.text_line import TextLine
from gui.theme import SPACE, number

_HARDLY = 0.05
"""Below this derivative it is said that hardly any gradient gets through."""


class FunctionFigure(QWidget):
    """Shows a function, where a node is on it, and what that means for the gradient.

    Attributes
    ----------
    plot : ActivationPlot
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = TextLine(parent=self)
        self.plot = ActivationPlot(self)
        self._gradient = TextLine("dim", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 4)
        column.addWidget(self._values)
        column.addWidget(self.plot, 1)
        column.addWidget(self._gradient)

    @property
    def text(self) -> str:
        """The node's numbers, and what becomes of the gradient."""
        return f"{self._values.text()}. {self._gradient.text()}".strip()

    def show_spot(self, function: str, spot: Spot | None, decimals: int) -> None:
        """Show a function and a node, which may have another one; None while its Z is not computed yet."""
        if spot is None:
            self.plot.show_function(function, None)
            self._values.set_text(self.tr("The Z of this node is not computed yet"))
            self._gradient.set_text("")
            return
        shown = spot.under(function)
        self.plot.show_function(function, shown)
        values = {
            "sign": spot.sign,
            "z": number(spot.z, decimals),
            "a": number(shown.a, decimals),
            "slope": number(shown.slope, decimals),
            "function": translated(ACTIVATIONS[function].title),
        }
        text = self.tr("Z{sign} = {z} → A{sign} = {a}")
        if not shown.is_own:
            text = self.tr("Z{sign} = {z}: {function} would give A = {a}")
        self._values.set_text(text.format(**values))
        self._gradient.set_text(self._words(shown.slope).format(**values))

    def describe(self) -> None:
        """Tell assistive technology the numbers: not sixty times a second."""
        if self.text != self.plot.accessibleDescription():
            self.plot.setAccessibleDescription(self.text)

    def _words(self, slope: float) -> str:
        if slope == 0.0:
            return self.tr("dA/dZ = {slope}: no gradient gets through.")
        if slope < _HARDLY:
            return self.tr("dA/dZ = {slope}: hardly any gradient gets through.")
        return self.tr("dA/dZ = {slope}: the factor of the gradient here.")
