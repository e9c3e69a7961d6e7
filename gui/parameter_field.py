"""The field in which a weight or bias is changed: typed, nudged with the arrow keys, turned with the wheel."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from core.number_input import parse_number
from gui.announcing import announce
from gui.field_hint import FieldHint
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import number, number_font

NUDGE = 0.01
"""What an arrow key adds; with Shift ten times as much."""

NOTCH = 120
"""Of a wheel, in Qt's units."""

_DIGITS = 15  # a double keeps so many; sums are rounded to them, so that 0.1 + 0.2 is 0.3
_OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down)
_GOES_AWAY = (QEvent.Type.Hide, QEvent.Type.Move)


def nudged(value: float, steps: float) -> float:
    """Return a value after so many nudges."""
    return float(f"{value + steps * NUDGE:.{_DIGITS}g}")


class ParameterField(QLineEdit):
    """A number that is taken over on Enter and on leaving; Escape takes everything back.

    What has been typed is never overwritten by a value that is shown meanwhile, and a text that was
    not touched is never taken over, so a rounded number on show does not replace the value.
    ``editingFinished`` follows after Enter and leaving, unless a text was refused on Enter.

    Signals
    -------
    value_chosen(float)
        A value was typed or nudged, or taken back after nudging.
    refused(str)
        What was typed is no number; the sentence, also shown below the field, says what would be right.
        On Enter the text stays to be mended, on leaving the old value is shown again.
    cancelled()
        Escape was pressed; the old value is there again.
    """

    value_chosen = Signal(float)
    refused = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = self._first = 0.0
        self._decimals: int | None = None
        self._has_chosen = False
        self._turned = 0
        self._hint: FieldHint | None = None
        self.setFont(number_font())
        self.setToolTip(
            self.tr(
                "A number such as 0.25, 0,25 or 1/4. Enter takes it over, Escape takes it back.\n"
                "Up and Down, or the mouse wheel, change it by 0.01, with Shift by 0.1."
            )
        )
        self.setAccessibleDescription(self.toolTip())
        self.show_value(0.0)

    @property
    def value(self) -> float:
        """The value that was shown or chosen last, whatever has been typed since."""
        return self._value

    def show_value(self, value: float, decimals: int | None = None) -> None:
        """Show a value, with all its digits or with so many decimals; a text that is being typed stays."""
        self._value, self._decimals = value, decimals
        if not self.isModified():
            self._write()

    def begin(self) -> None:
        """Start editing: all is selected, and Escape will return to the value that is shown now."""
        self._start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def commit(self) -> bool:
        """Take over what has been typed, if anything; return whether it was a number."""
        if not self.isModified():
            return True
        try:
            value = parse_number(self.text())
        except ValueError as problem:
            self._refuse(translated(problem.args[0]))
            return False
        self._choose(value)
        return True

    def nudge(self, steps: float) -> None:
        """Add so many steps of 0.01 to the value, or to what has been typed."""
        if self.commit():
            self._choose(nudged(self._value, steps))

    def cancel(self) -> None:
        """Take back what was typed and nudged since editing began; what others changed meanwhile stays."""
        self._choose(self._first if self._has_chosen else self._value)
        self._start()
        self.cancelled.emit()

    def _start(self) -> None:
        self._first, self._has_chosen = self._value, False

    def _refuse(self, sentence: str) -> None:
        """Say below the field, and to assistive technology, why the text is not taken over."""
        if self._hint is None:
            self._hint = FieldHint(self)  # not sooner: the field may have had no window yet
            self.textChanged.connect(self._hint.hide)
        self._hint.say(sentence)
        announce(self, sentence)
        self.refused.emit(sentence)

    def _choose(self, value: float) -> None:
        changes = value != self._value
        self._value = value
        self._write()
        if changes:
            self._has_chosen = True
            self.value_chosen.emit(value)

    def _write(self) -> None:
        text = number(self._value, self._decimals)
        if text != self.text():
            everything = self.selectedText() == self.text()
            self.setText(text)
            if everything and self.hasFocus():
                self.selectAll()
        self.setModified(False)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if self._hint is not None and event.type() in _GOES_AWAY:
            self._hint.hide()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _OWN_KEYS:
                event.accept()
                return True
            if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
                self.commit()  # before a shortcut starts a training with the old value
            steps_back = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if steps_back and not self.isModified():
                return False  # nothing has been typed: the window's own undo is meant
        return super().event(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.nudge((1 if key == Qt.Key.Key_Up else -1) * (10 if large else 1))
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.commit():
                self._start()
                super().keyPressEvent(event)
            event.accept()  # QLineEdit lets Enter go on to its parent, where it would begin editing again
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._start()
        super().focusInEvent(event)

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        is_number = reason == Qt.FocusReason.PopupFocusReason or self.commit()
        if not is_number and reason != Qt.FocusReason.ActiveWindowFocusReason:  # another window: the text waits
            self.setModified(False)
            self._write()
        super().focusOutEvent(event)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        # With Alt a wheel turns sideways on some systems; with Shift on others.
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.nudge(notches * (10 if large else 1))
        event.accept()
