"""The field that is laid over a weight or bias of the diagram while it is changed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from core.changes import Parameter
from gui.guard import guarded
from gui.parameter_field import ParameterField

_NARROWEST, _LOWEST = 84, 22
_BESIDE = 4


class ParameterEditor(ParameterField):
    """A `ParameterField` over the diagram; Tab goes on to the node's next parameter.

    Signals
    -------
    next_requested(int)
        The next (1) or the previous (-1) parameter of the node is wanted.
    closed()
        Editing has ended, and the diagram gets the keyboard back.
    """

    next_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._diagram = parent
        self._parameter: Parameter | None = None
        self._tag = QLabel(parent)
        self._tag.setAutoFillBackground(True)
        self._tag.hide()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hide()
        self.editingFinished.connect(self.close_editor)
        self.cancelled.connect(self.close_editor)

    @property
    def parameter(self) -> Parameter | None:
        """What is being changed; None while the field is hidden."""
        return self._parameter

    def open(self, parameter: Parameter, place: QRect, name: str, tag: str, font: QFont) -> None:
        """Lay the field over a place.

        Parameters
        ----------
        parameter : Parameter
        place : QRect
            Of the number, in the parent's pixels.
        name : str
            What assistive technology calls it.
        tag : str
            Written above it where the number itself is not on show.
        font : QFont
        """
        self._parameter = parameter
        self.setModified(False)
        self.setFont(font)
        self.setAccessibleName(name)
        rect = QRect(0, 0, max(place.width() + 8, _NARROWEST), max(place.height() + 6, _LOWEST))
        rect.moveCenter(place.center())
        rect.moveRight(place.right() + _BESIDE)
        bounds = self._diagram.rect()
        rect.moveLeft(min(max(rect.left(), 0), max(0, bounds.width() - rect.width())))
        rect.moveTop(min(max(rect.top(), 0), max(0, bounds.height() - rect.height())))
        self.setGeometry(rect)
        self._tag.setText(tag)
        self._tag.setVisible(bool(tag))
        if tag:
            self._tag.adjustSize()
            above = rect.top() - self._tag.height()
            self._tag.move(rect.left(), above if above >= 0 else rect.bottom() + 1)
            self._tag.raise_()
        self.show()
        self.raise_()

    def close_editor(self) -> None:
        """Hide the field."""
        if self._parameter is None:
            return
        self._parameter = None
        if self.hasFocus():
            self._diagram.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tag.hide()
        self.hide()
        self.closed.emit()

    @guarded(True)
    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.commit():
            self.next_requested.emit(1 if forward else -1)
        return True
