"""Input fields of the training panel: numbers that are taken over on Enter or on leaving."""

import math
import re

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QWidget

from gui.guard import guarded
from gui.i18n import plain
from gui.theme import number_font

LARGEST = 2**31 - 1
"""The largest seed that can be typed."""

_SMALLEST_RATE, _LARGEST_RATE = 1e-6, 1_000.0
_RATE_DECIMALS = 9
_NARROWEST = 84
_GROUPED = re.compile(r"[+-]?([0-9]+|[0-9]{1,3}(?P<mark>[ \u00a0\u202f.,'’])[0-9]{3}((?P=mark)[0-9]{3})*)")


class NumberField(QDoubleSpinBox):
    """A number in which anything can be typed; it is judged on Enter, on leaving and before a shortcut.

    Signals
    -------
    refused(str)
        What was typed is no number of the range and was dropped; the sentence says what would be right.
    """

    refused = Signal(str)

    def __init__(self, least: float, most: float, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setDecimals(decimals)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(number_font())
        self.setMinimumWidth(_NARROWEST)

    def show_value(self, value: float) -> None:
        """Show a value and drop what is being typed; one beyond the range is shown as its end."""
        was_blocked = self.blockSignals(True)
        self.setValue(max(self.minimum(), min(value, self.maximum())))
        self.lineEdit().setText(self.prefix() + self.textFromValue(self.value()) + self.suffix())
        self.blockSignals(was_blocked)

    def number_in(self, text: str) -> float | None:
        """Return the number that `text` means, None if it means none; the range does not matter."""
        raise NotImplementedError

    def advice(self) -> str:
        """Return what would be right, as the end of a sentence."""
        raise NotImplementedError

    def _judged(self, text: str) -> float | None:
        value = self.number_in(text.removesuffix(self.suffix()).removesuffix(self.suffix().strip()).strip())
        return value if value is not None and self.minimum() <= value <= self.maximum() else None

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Take over what was typed before a shortcut starts a training with it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = event.key()  # type: ignore[attr-defined]  # a QKeyEvent
            if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
                self.interpretText()
        return super().event(event)

    @guarded(lambda self, text, position: (QValidator.State.Intermediate, text, position))
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed; only a number of the range is acceptable."""
        good = self._judged(text) is not None
        return QValidator.State.Acceptable if good else QValidator.State.Intermediate, text, position

    @guarded(lambda self, text: text)
    def fixup(self, text: str) -> str:
        """Say what would be right; Qt then returns to the value before."""
        typed = text.removesuffix(self.suffix()).strip()
        sentence = self.tr("“{typed}” was not taken over: {advice}.").format(typed=typed, advice=self.advice())
        self.refused.emit(sentence)
        return text

    @guarded(lambda self, _: self.value())
    def valueFromText(self, text: str) -> float:
        """Return the number that was typed."""
        value = self._judged(text)
        return self.value() if value is None else value

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class WholeNumberField(NumberField):
    """A whole number, shown in groups of thousands."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(least, most, 0, parent)

    def number_in(self, text: str) -> float | None:
        """Return the whole number of digits, which may stand in groups of three."""
        if _GROUPED.fullmatch(text) is None:
            return None
        return float(re.sub(r"[^0-9+-]", "", text))

    def advice(self) -> str:
        """Return what would be right, as the end of a sentence."""
        return self.tr("a whole number from {least:,} to {most:,} is needed").format(
            least=int(self.minimum()), most=int(self.maximum())
        )

    @guarded("")
    def textFromValue(self, value: float) -> str:
        """Return the number in groups of thousands."""
        return f"{value:,.0f}"


class LearningRateField(NumberField):
    """A positive number; the arrows take it along 0.01, 0.02, 0.05, 0.1 and so on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_SMALLEST_RATE, _LARGEST_RATE, _RATE_DECIMALS, parent)

    def number_in(self, text: str) -> float | None:
        """Return the number with a comma or a point as the decimal mark, or with an exponent."""
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return None

    def advice(self) -> str:
        """Return what would be right, as the end of a sentence."""
        return self.tr("a number from {least} to {most:,.0f} is needed, such as 0.05 or 1e-3").format(
            least=self.textFromValue(self.minimum()), most=self.maximum()
        )

    @guarded("")
    def textFromValue(self, value: float) -> str:
        """Return the number without the zeros behind it."""
        return f"{value:.{_RATE_DECIMALS}f}".rstrip("0").rstrip(".")

    @guarded()
    def stepBy(self, steps: int) -> None:
        """Go to the next of 1, 2, 5 times a power of ten."""
        self.interpretText()
        value = self.value()
        for _ in range(abs(steps)):
            value = next_rate(value, upwards=steps > 0)
        self.setValue(value)


class ChoiceField(QComboBox):
    """One of a few named values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: object) -> None:
        """Select the entry that stands for `value`."""
        was_blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(was_blocked)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


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
