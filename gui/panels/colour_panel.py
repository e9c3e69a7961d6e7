"""The panel in which a person picks or types the background colour."""

import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.colour import Rgb, parse_colour
from gui.colour_dialog import ColourDialog
from gui.colour_name_line import ColourNameLine
from gui.guard import guarded
from gui.history.strip import HistoryStrip
from gui.i18n import translated
from gui.screen_picker import ScreenPicker, invitation, refusal
from gui.session import Session
from gui.theme import SPACE

if TYPE_CHECKING:
    from gui.history.dialog import HistoryDialog


class ColourPanel(QWidget):
    """The embedded colour dialog, and a field that takes any CSS colour.

    Attributes
    ----------
    random_action : QAction
        Chooses a colour of the cube, each equally likely; for menus and the list of shortcuts.
    history_action : QAction
        Shows the colours that were looked at.
    pick_action : QAction
        Takes a colour of the screen, or says why there is none to be had.

    Signals
    -------
    colour_chosen(Rgb)
        A person chose a colour here.
    """

    colour_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._history_dialog: HistoryDialog | None = None
        self._create()
        self._lay_out()
        self._connect()
        self.show_colour(session.colour)

    def custom_colours(self) -> tuple[str, ...]:
        """Return the dialog's 16 custom colours as ``#rrggbb``, for the settings."""
        return self._dialog.custom_colours()

    def set_custom_colours(self, colours: Iterable[object]) -> None:
        """Show custom colours from the settings; malformed entries are skipped."""
        self._dialog.set_custom_colours(colours)

    def show_colour(self, colour: Rgb) -> None:
        """Show the session's colour, but leave alone what is being typed."""
        self._dialog.show_rgb(colour)
        if not (self._field.hasFocus() and self._field.isModified()):
            self._show_text(colour)

    def _create(self) -> None:
        self._dialog = ColourDialog(self)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Any CSS colour"))
        self._field.setPlaceholderText(self.tr("rebeccapurple, #369, rgb(51 102 153)"))
        self._field.setToolTip(
            self.tr(
                "Type or paste a colour as CSS writes it, then press Enter: the network answers for it.\n"
                "Escape brings back the colour that is shown."
            )
        )
        self._label = QLabel(self.tr("An&y CSS colour"), self)
        self._label.setBuddy(self._field)
        self._name = ColourNameLine(self._session, self)
        self._strip = HistoryStrip(self._session, self)
        self._create_actions()
        self._create_buttons()

    def _create_actions(self) -> None:
        self.random_action = QAction(self.tr("Rando&m colour"), self)
        self.random_action.setShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_R))
        self.addAction(self.random_action)
        self.pick_action = QAction(self.tr("Pick from the &screen"), self)
        self.pick_action.setShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_I))
        self.pick_action.setStatusTip(self.tr("Takes the colour of any point of the screen"))
        self.addAction(self.pick_action)
        self._picker: ScreenPicker | None = None
        self.history_action = QAction(self.tr("&History…"), self)
        self.history_action.setShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_H))
        self.history_action.setStatusTip(self.tr("Shows the colours that were looked at"))
        self.addAction(self.history_action)

    def _create_buttons(self) -> None:
        self._random = QPushButton(self.tr("Rando&m"), self)
        self._random.setAccessibleName(self.tr("Random colour"))
        self._random.setToolTip(
            self.tr("Choose any of the 16.8 million colours by chance ({keys}).").format(
                keys=self.random_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self._history = QPushButton(self.tr("H&istory"), self)
        self._history.setAccessibleName(self.tr("History of colours"))
        self._history.setToolTip(
            self.tr("The colours that were looked at, to take one again, name it or pin it ({keys}).").format(
                keys=self.history_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            )
        )

    def _lay_out(self) -> None:
        inset = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)  # the dialog's own
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._label)
        row.addWidget(self._field, 1)
        row.addWidget(self._random)
        row.addWidget(self._history)
        typing = QVBoxLayout()
        typing.setContentsMargins(inset, 0, inset, 0)
        typing.setSpacing(SPACE // 4)
        typing.addLayout(row)
        typing.addWidget(self._name)
        typing.addWidget(self._strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._dialog, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(typing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._dialog.picked.connect(self.colour_chosen)
        self._dialog.refused.connect(lambda: self._on_refused(refusal()))
        self.pick_action.triggered.connect(self._on_pick)
        self._field.editingFinished.connect(self._on_editing_finished)
        self._field.textEdited.connect(self._on_text_edited)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._field)
        self._escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._escape.activated.connect(self._on_escape)
        self._random.clicked.connect(self.random_action.trigger)
        self._history.clicked.connect(self.history_action.trigger)
        self.history_action.triggered.connect(self._on_history)
        self._strip.chosen.connect(self.colour_chosen)
        self._name.first_painted.connect(self._on_first_paint, Qt.ConnectionType.QueuedConnection)
        self.random_action.triggered.connect(self._on_random)
        self.colour_chosen.connect(self._session.set_colour)
        self._session.colour_changed.connect(self.show_colour)

    def _show_text(self, colour: Rgb) -> None:
        self._field.setText(colour.hex)
        self._field.setModified(False)
        self._show_problem("")

    def _show_problem(self, problem: str) -> None:
        self._name.show_problem(problem)
        self._field.setAccessibleDescription(problem)

    def _on_editing_finished(self) -> None:
        if not self._field.isModified():
            return
        try:
            colour = parse_colour(self._field.text())
        except ValueError as problem:
            self._show_problem(translated(problem.args[0]))
            return
        self._show_text(colour)
        self.colour_chosen.emit(colour)
        self._session.colours.add(colour)

    def _on_text_edited(self) -> None:
        self._show_problem("")

    def _on_escape(self) -> None:
        self._show_text(self._session.colour)
        self._field.selectAll()

    def _on_pick(self) -> None:
        """Let the dialog pick, or a later one: on Wayland Qt gives none that is made at the start an eyedropper."""
        self._session.message_posted.emit(invitation())
        if self._dialog.can_pick and self._dialog.isVisible():
            self._dialog.pick()
            return
        if self._picker is None:
            self._picker = ScreenPicker(self.window())
            self._picker.picked.connect(self.colour_chosen)
            self._picker.refused.connect(self._on_refused)
            self._picker.show()
        self._picker.pick(self._session.colour)

    def _on_refused(self, sentence: str) -> None:
        self._session.message_posted.emit("")
        self._session.problem_posted.emit(sentence, "screen")

    def _on_random(self) -> None:
        self._field.setModified(False)  # what was half typed must not come back later
        self.colour_chosen.emit(Rgb(*(secrets.randbelow(256) for _ in range(3))))

    def _on_history(self) -> None:
        from gui.history.dialog import HistoryDialog

        if self._history_dialog is None:
            self._history_dialog = HistoryDialog(self._session, self.window())
            self._history_dialog.destroyed.connect(self._forget_history)
            self._history_dialog.move(self._history.mapToGlobal(self._history.rect().bottomLeft()))
            self._history_dialog.show()
        self._history_dialog.raise_()
        self._history_dialog.activateWindow()

    def _forget_history(self) -> None:
        self._history_dialog = None

    def _on_first_paint(self) -> None:
        self._name.begin()
        self._strip.fill(self._history)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Let the strip know the window that it depends on."""
        super().showEvent(event)
        self._strip.follow_window()
