"""Number fields that may be empty."""

from PySide6.QtWidgets import QWidget

from gui.guard import guarded
from gui.theme import NOT_YET
from gui.training.fields import NumberField, WholeNumberField

_UNSET = ("", "-", "−", NOT_YET)


class OptionalWholeField(WholeNumberField):
    """A whole number from 1, or nothing, which is the value 0 and is shown as a dash.

    Parameters
    ----------
    most : int
    first : int
        What the first step upwards from nothing gives.
    """

    def __init__(self, most: int, first: int, parent: QWidget | None = None) -> None:
        super().__init__(0, most, parent)
        self._first = first

    def number_in(self, text: str) -> float | None:
        """Return the whole number, 0 for nothing."""
        return 0.0 if text.strip() in _UNSET else super().number_in(text.strip(NOT_YET))

    def advice(self) -> str:
        """Return what would be right, as the end of a sentence."""
        return self.tr("a whole number from 1 to {most:,} is needed, or nothing").format(most=int(self.maximum()))

    @guarded("")
    def textFromValue(self, value: float) -> str:
        """Return the number in groups of thousands, or a dash."""
        return super().textFromValue(value) if value else NOT_YET

    @guarded()
    def stepBy(self, steps: int) -> None:
        """Begin at a usual value."""
        self.interpretText()
        if self.value() == 0.0 and steps > 0:
            self.setValue(self._first)
        else:
            super().stepBy(steps)


class OptionalNumberField(NumberField):
    """A positive number, or nothing, which is the value 0 and is shown as a dash.

    Parameters
    ----------
    most : float
    decimals : int
    first : float
        What the first step upwards from nothing gives.
    """

    def __init__(self, most: float, decimals: int, first: float, parent: QWidget | None = None) -> None:
        super().__init__(0.0, most, decimals, parent)
        self._first = first
        self._least = 10.0**-decimals

    def number_in(self, text: str) -> float | None:
        """Return the number with a comma or a point as the decimal mark, 0 for nothing."""
        if text.strip() in _UNSET:
            return 0.0
        try:
            value = float(text.strip(NOT_YET).replace(",", "."))
        except ValueError:
            return None
        return None if 0.0 < value < self._least else value

    def advice(self) -> str:
        """Return what would be right, as the end of a sentence."""
        return self.tr("a number from {least} to {most:,.0f} is needed, or nothing").format(
            least=self.textFromValue(self._least), most=self.maximum()
        )

    @guarded("")
    def textFromValue(self, value: float) -> str:
        """Return the number without the zeros behind it, or a dash."""
        return f"{value:.{self.decimals()}f}".rstrip("0").rstrip(".") if value else NOT_YET

    @guarded()
    def stepBy(self, steps: int) -> None:
        """Begin at a usual value."""
        self.interpretText()
        if self.value() == 0.0 and steps > 0:
            self.setValue(self._first)
        else:
            super().stepBy(steps)
