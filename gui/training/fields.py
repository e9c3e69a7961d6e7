"""Input fields of the training panel: numbers that are taken over on Enter or on leaving."""

import math

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from gui.guard import guarded
from gui.i18n import plain
from gui.theme import number_font

LARGEST = 2**31 - 1
"""What a QSpinBox can hold."""

_RATE_DECIMALS = 6
_NARROWEST = 84


class WholeNumberField(QSpinBox):
    """A whole number; its text is taken over on Enter, on leaving and before a shortcut."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setFont(number_font())
        self.setMinimumWidth(_NARROWEST)

    def show_value(self, value: int) -> None:
        """Show a value and drop what is being typed; one beyond the range is shown as its end."""
        was_blocked = self.blockSignals(True)
        self.setValue(max(self.minimum(), min(value, self.maximum())))
        self.lineEdit().setText(self.prefix() + self.textFromValue(self.value()) + self.suffix())
        self.blockSignals(was_blocked)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Take over what was typed before a shortcut starts a training with it."""
        if event.type() == QEvent.Type.ShortcutOverride and not event.text():  # type: ignore[attr-defined]  # a QKeyEvent
            self.interpretText()
        return super().event(event)


class LearningRateField(QDoubleSpinBox):
    """A positive number of any size; the arrows take it along 0.01, 0.02, 0.05, 0.1 and so on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setDecimals(_RATE_DECIMALS)
        self.setRange(10.0**-_RATE_DECIMALS, 1_000.0)
        self.setKeyboardTracking(False)
        self.setFont(number_font())
        self.setMinimumWidth(_NARROWEST)

    def show_value(self, value: float) -> None:
        """Show a value and drop what is being typed."""
        was_blocked = self.blockSignals(True)
        self.setValue(value)
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.blockSignals(was_blocked)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Take over what was typed before a shortcut starts a training with it."""
        if event.type() == QEvent.Type.ShortcutOverride and not event.text():  # type: ignore[attr-defined]  # a QKeyEvent
            self.interpretText()
        return super().event(event)

    @guarded("")
    def textFromValue(self, value: float) -> str:
        """Return the number without the zeros behind it."""
        return f"{value:.{_RATE_DECIMALS}f}".rstrip("0").rstrip(".")

    @guarded()
    def stepBy(self, steps: int) -> None:
        """Go to the next of 1, 2, 5 times a power of ten."""
        value = self.value()
        for _ in range(abs(steps)):
            value = next_rate(value, upwards=steps > 0)
        self.setValue(value)


class ChoiceField(QComboBox):
    """One of a few named values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST)

    def show_value(self, value: object) -> None:
        """Select the entry that stands for `value`."""
        was_blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(was_blocked)


def next_rate(value: float, upwards: bool) -> float:
    """Return the neighbour of `value` among 1, 2, 5 times the powers of ten.

    Examples
    --------
    >>> next_rate(0.03, upwards=True), next_rate(0.01, upwards=False)
    (0.05, 0.005)
    """
    power = math.floor(math.log10(value))
    rates = [float(f"{digit}e{power + shift}") for shift in (-1, 0, 1) for digit in (1, 2, 5)]
    if upwards:
        return next(rate for rate in rates if rate > value * (1 + 1e-9))
    return next(rate for rate in reversed(rates) if rate < value * (1 - 1e-9))


def add_field(grid: QGridLayout, place: tuple[int, int], text: str, field: QWidget, tip: str, span: int = 1) -> None:
    """Put `field` under its label; `place` counts fields, not the grid's own rows.

    Parameters
    ----------
    grid : QGridLayout
    place : tuple of (row, column)
    text : str
        The label, with its mnemonic.
    field : QWidget
    tip : str
        What the field does.
    span : int
        Columns.
    """
    row, column = place
    label = QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(plain(text))
    field.setAccessibleDescription(tip)
    field.setToolTip(tip)
    grid.addWidget(label, 2 * row, column, 1, span)
    grid.addWidget(field, 2 * row + 1, column, 1, span)


def heading(text: str) -> QLabel:
    """Return the title of a part of the form."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
