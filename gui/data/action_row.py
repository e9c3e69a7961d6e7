"""What can be done with the rows: counted, added, changed, removed, saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.i18n import plain
from gui.text_line import TextLine
from gui.theme import NOT_YET, SPACE


class ActionRow(QWidget):
    """The count of the rows in view, and the buttons.

    Signals
    -------
    add_requested(int)
        The window's colour is to become a row with this label: 1 light, 0 dark.
    turn_requested(), removal_requested()
        Of the rows that are selected.
    save_requested()
    """

    add_requested = Signal(int)
    turn_requested = Signal()
    removal_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_locked = False
        self._has_chosen = False
        self._create()
        self._lay_out()
        self._show_enabled()

    def show_count(self, shown: int, total: int | None) -> None:
        """Say how many rows are in view."""
        if total is None:
            self.count.set_text(NOT_YET)
        else:
            self.count.set_text(self.tr("{shown:,} of {total:,} rows").format(shown=shown, total=total))

    def set_locked(self, locked: bool) -> None:
        """Lock what would end a training under way without being asked to."""
        self._is_locked = locked
        self._show_enabled()

    def set_chosen(self, chosen: bool) -> None:
        """Say whether there are selected rows."""
        if chosen != self._has_chosen:
            self._has_chosen = chosen
            self._show_enabled()

    def _create(self) -> None:
        self.count = TextLine("dim", parent=self)
        self.add_light = self._button(self.tr("Add li&ght"))
        self.add_dark = self._button(self.tr("Add dar&k"))
        self.turn = self._button(self.tr("Re&label"))
        self.remove = self._button(self.tr("Rem&ove"))
        self.save = self._button(self.tr("S&ave…"))
        add = self.tr("Adds the window's colour as a row; parts are drawn anew, and the training counts from 0.")
        self._tips = {
            self.add_light: add,
            self.add_dark: add,
            self.turn: self.tr("Exchanges light and dark in the selected rows (L)."),
            self.remove: self.tr("Removes the selected rows (Delete); Undo brings them back."),
        }
        self.save.setToolTip(self.tr("Saves all rows as a CSV that can be opened again."))
        self.add_light.clicked.connect(lambda: self.add_requested.emit(1))
        self.add_dark.clicked.connect(lambda: self.add_requested.emit(0))
        self.turn.clicked.connect(self.turn_requested)
        self.remove.clicked.connect(self.removal_requested)
        self.save.clicked.connect(self.save_requested)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(plain(text))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.count, 1)
        for button in (self.add_light, self.add_dark, self.turn, self.remove, self.save):
            row.addWidget(button)

    def _show_enabled(self) -> None:
        for button, tip in self._tips.items():
            needs_rows = button in (self.turn, self.remove)
            button.setEnabled(not self._is_locked and (self._has_chosen or not needs_rows))
            button.setToolTip(self.tr("Pause the training to change rows.") if self._is_locked else tip)
            button.setAccessibleDescription(button.toolTip())
