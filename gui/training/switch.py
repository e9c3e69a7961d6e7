"""A row of buttons of which one is down: what a narrow panel shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.i18n import plain
from gui.theme import SPACE


class Switch(QWidget):
    """One of a few views; the arrow keys go from one to the next.

    Signals
    -------
    chosen(int)
        The position of the button that went down.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 4)
        for position, title in enumerate(titles):
            button = QToolButton(self)
            button.setText(title)
            button.setCheckable(True)
            button.setAutoRaise(True)  # so that the one that is down stands out in a dark theme too
            button.setChecked(position == 0)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(plain(title))
            button.setToolTip(tip)
            self._group.addButton(button, position)
            row.addWidget(button)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def position(self) -> int:
        """The button that is down."""
        return self._group.checkedId()

    @property
    def last_button(self) -> QWidget:
        """The last one that the Tab key reaches."""
        return self._group.buttons()[-1]

    def choose(self, position: int) -> None:
        """Press a button."""
        self._group.button(position).setChecked(True)

    def _on_toggled(self, position: int, down: bool) -> None:
        if down:
            self.chosen.emit(position)
