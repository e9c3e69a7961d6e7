"""The bar under the diagram that moves the slow motion."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from gui.guard import guarded
from gui.i18n import plain
from gui.icons import themed_icon
from gui.phase_trail import PhaseTrail
from gui.theme import SPACE

_ICON = QSize(18, 18)
_WIDE = 560
"""From this width on, in pixels, the speed has a button of its own."""

_KEYS = {
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Space: "toggle_play",
    Qt.Key.Key_Home: "to_start",
    Qt.Key.Key_End: "to_end",
    Qt.Key.Key_Escape: "leave",
}


@dataclass(frozen=True)
class BarState:
    """What the bar shows.

    Attributes
    ----------
    position : int or None
        None while there is no slow motion.
    length : int
        The number of steps.
    is_playing : bool
    direction, granularity : str
    pace : int
    phases : tuple of (str, int)
        Title and first position of each.
    phase : int or None
        The place of the present one.
    """

    position: int | None = None
    length: int = 0
    is_playing: bool = False
    direction: str = "forward"
    granularity: str = "node"
    pace: int = 1
    phases: tuple[tuple[str, int], ...] = ()
    phase: int | None = None


class _BarButton(QToolButton):
    """A button that leaves the arrow keys to the bar; Qt would go to the next button with them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setIconSize(_ICON)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys go on where the mouse began

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class StepBar(QWidget):
    """Previous, Play, Next, to the end; direction, size of the steps, speed; the phases.

    Right and Left take a step, Space plays and pauses, Home and End go to the ends, Page Up and Page
    Down to another phase, Escape leaves.

    Signals
    -------
    requested(str)
        A method of the slow motion: next, previous, toggle_play, to_start, to_end, leave.
    position_chosen(int)
    direction_chosen(str), granularity_chosen(str), pace_chosen(int), label_mode_chosen(str)
    """

    requested = Signal(str)
    position_chosen = Signal(int)
    direction_chosen = Signal(str)
    granularity_chosen = Signal(str)
    pace_chosen = Signal(int)
    label_mode_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BarState()
        self._icons: dict[QToolButton, str] = {}
        self._create()
        self._lay_out()
        self._trail.phase_chosen.connect(self._on_phase_chosen)
        self._show_buttons()
        self._show_icons()

    def show_state(self, state: BarState) -> None:
        """Show another state."""
        if state == self._state:
            return
        before, self._state = self._state, state
        self._choices["direction"][state.direction].setChecked(True)
        self._choices["granularity"][state.granularity].setChecked(True)
        self._choices["pace"][state.pace].setChecked(True)
        titles = tuple(title for title, _ in state.phases)
        self._trail.show_phases(titles, state.phase, state.position, state.length)
        if self._buttons_of(before) != self._buttons_of(state):
            self._show_buttons()

    def show_label_mode(self, mode: str) -> None:
        """Mark which weights are written on the edges."""
        self._choices["labels"][mode].setChecked(True)

    def _create(self) -> None:
        self._trail = PhaseTrail(self)
        self._previous = self._button("previous", self.tr("Previous step"), self.tr("Take back a step (Left)."))
        self._play = self._button("toggle_play", self.tr("Play"), "", "start")
        self._next = self._button(
            "next",
            self.tr("Next step"),
            self.tr("Go through the network step by step (Right); what is not computed yet shows “–”."),
        )
        self._end = self._button("to_end", self.tr("To the end"), self.tr("Take all the steps (End)."))
        self._leave = self._button(
            "leave", self.tr("Leave the slow motion"), self.tr("Show everything again (Escape)."), "close"
        )
        self._choices: dict[str, dict[object, QAction]] = {}
        directions = (("forward", self.tr("&forward")), ("backward", self.tr("&backward")))
        grains = (("term", self.tr("&term")), ("node", self.tr("&node")), ("layer", self.tr("&layer")))
        paces = ((0, self.tr("&slow")), (1, self.tr("&medium")), (2, self.tr("&fast")))
        modes = (("all", self.tr("&All")), ("focused", self.tr("Of the &focused node")), ("none", self.tr("&None")))
        self._direction = self._menu("direction", self.tr("&Direction"), directions, self.direction_chosen)
        self._grain = self._menu("granularity", self.tr("&One step is a"), grains, self.granularity_chosen)
        self._pace = self._menu("pace", self.tr("&Speed"), paces, self.pace_chosen)
        self._labels = self._menu("labels", self.tr("&Weights on the edges"), modes, self.label_mode_chosen)
        self._options = QMenu(self)
        self._options.addMenu(self._pace)
        self._options.addMenu(self._labels)

    def _lay_out(self) -> None:
        tips = (
            self.tr("Forward: from the colour to the decision. Backward: to the gradients and the update."),
            self.tr("What one step computes: a term of a sum, a node or a whole layer."),
            self.tr("How fast the steps follow one another."),
        )
        names = (self.tr("Direction"), self.tr("Size of a step"), self.tr("Speed"))
        menus = (self._direction, self._grain, self._pace)
        buttons = [self._choice(*entry) for entry in zip(menus, names, tips, strict=True)]
        self._pace_button = buttons[2]
        more = self._choice(self._options, self.tr("More"), self.tr("Speed, and which weights are shown."))
        self._icons[more] = "more"
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for button in (self._previous, self._play, self._next, self._end, self._leave):
            row.addWidget(button)
        row.addSpacing(SPACE // 2)
        for button in buttons:
            row.addWidget(button)
        row.addSpacing(SPACE // 2)
        row.addWidget(self._trail, 1)
        row.addWidget(more)

    def _button(self, request: str, name: str, tip: str, icon: str = "") -> QToolButton:
        button = _BarButton(self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}\n{tip}" if tip else name)
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda: self.requested.emit(request))
        self._icons[button] = icon or request
        return button

    def _choice(self, menu: QMenu, name: str, tip: str) -> QToolButton:
        """Return a button that opens a menu; where one thing of the menu holds, it is the button's text."""
        button = _BarButton(self)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(f"{name}\n{tip}")
        button.setAccessibleName(name)
        button.setAccessibleDescription(tip)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        actions = [action for action in menu.actions() if action.isCheckable()]
        if actions:
            texts = [plain(action.text()) for action in actions]
            button.setMinimumWidth(max(button.fontMetrics().horizontalAdvance(text) for text in texts) + 26)
            for action, text in zip(actions, texts, strict=True):
                action.toggled.connect(lambda on, text=text: self._on_toggled(on, button, name, text))
                self._on_toggled(action.isChecked(), button, name, text)
        return button

    def _menu(self, key: str, title: str, entries: Sequence[tuple[object, str]], chosen: SignalInstance) -> QMenu:
        menu = QMenu(title, self)
        group = QActionGroup(menu)
        self._choices[key] = {}
        for value, text in entries:
            action = self._choices[key][value] = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value in ("forward", "node", 1, "all"))
            action.triggered.connect(lambda _=False, value=value: chosen.emit(value))
            group.addAction(action)
        return menu

    def _buttons_of(self, state: BarState) -> tuple[object, ...]:
        return state.is_playing, state.position is None, not state.position, state.position == state.length

    def _show_buttons(self) -> None:
        state = self._state
        at_end = state.position is not None and state.position >= state.length
        possible = {
            self._previous: bool(state.position),
            self._next: not at_end,
            self._end: not at_end,
            self._leave: state.position is not None,
        }
        for button in sorted(possible, key=lambda button: not possible[button]):
            if not possible[button] and button.hasFocus():
                # Qt would go on to the next button, and the Space key would leave the slow motion at its end.
                (self._previous if at_end else self._next).setFocus()
            button.setEnabled(possible[button])
        name = self.tr("Pause") if state.is_playing else self.tr("Play")
        self._play.setAccessibleName(name)
        self._play.setToolTip(self.tr("{name}: the steps follow one another (Space).").format(name=name))
        icon = "pause" if state.is_playing else "start"
        if icon != self._icons[self._play]:
            self._icons[self._play] = icon
            self._play.setIcon(themed_icon(icon, self.palette()))

    def _show_icons(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(themed_icon(icon, self.palette()))

    def _on_toggled(self, on: bool, button: QToolButton, name: str, text: str) -> None:
        if on:
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}")

    def _on_phase_chosen(self, place: int) -> None:
        self.position_chosen.emit(self._state.phases[place][1])

    def _go_to_phase(self, way: int) -> None:
        place = -1 if self._state.phase is None else self._state.phase
        if 0 <= place + way < len(self._state.phases):
            self._on_phase_chosen(place + way)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.requested.emit(_KEYS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go_to_phase(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pace_button.setVisible(self.width() >= _WIDE)
        super().resizeEvent(event)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        super().changeEvent(event)

    @guarded(lambda self: QSize(420, 24))
    def minimumSizeHint(self) -> QSize:
        """Return the size without the button that hides itself."""
        size = self._row.minimumSize()
        spare = self._pace_button.sizeHint().width() + self._row.spacing()
        return size if self._pace_button.isHidden() else QSize(size.width() - spare, size.height())
