"""The diagram's context menu, whose actions are its shortcuts, too."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.diagram.geometry import LABEL_MODES, Node
from gui.diagram.state import DiagramState


class DiagramMenu(QMenu):
    """The menu of a diagram; its shortcuts hold while the diagram has the keyboard.

    Signals
    -------
    mode_chosen(str)
        One of `LABEL_MODES`.
    zoom_in_chosen(), zoom_out_chosen(), fit_chosen(), copy_chosen(), export_chosen()
    edit_chosen(), switch_chosen()
        Of the node that the menu was opened for, or the selected one.
    """

    mode_chosen = Signal(str)
    zoom_in_chosen = Signal()
    zoom_out_chosen = Signal()
    fit_chosen = Signal()
    copy_chosen = Signal()
    export_chosen = Signal()
    edit_chosen = Signal()
    switch_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._edit = self._add(self.tr("Edit weights an&d bias\tEnter"), self.edit_chosen.emit)
        self._switch = self._add("", self.switch_chosen.emit, Qt.Key.Key_O)
        self._switch.setVisible(False)
        self._edit.setEnabled(False)
        self.addSeparator()
        self._modes = self._add_modes()
        key = QKeySequence.StandardKey
        self.addSeparator()
        self._add(self.tr("Zoom &in"), self.zoom_in_chosen.emit, *QKeySequence.keyBindings(key.ZoomIn), "Ctrl+=")
        self._add(self.tr("Zoom &out"), self.zoom_out_chosen.emit, *QKeySequence.keyBindings(key.ZoomOut))
        self._add(self.tr("&Fit"), self.fit_chosen.emit, "Ctrl+0")
        self.addSeparator()
        keys = QKeySequence(key.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        copy = self.tr("&Copy arithmetic")
        self._add(f"{copy}\t{keys}", self.copy_chosen.emit)
        self._add(self.tr("&Export picture…"), self.export_chosen.emit)

    def show_mode(self, mode: str) -> None:
        """Mark the mode that holds."""
        self._modes[mode].setChecked(True)

    def show_node(self, state: DiagramState, node: Node | None) -> None:
        """Offer what can be done to a node."""
        self._edit.setEnabled(node is not None and node.layer > 0)
        self._switch.setVisible(node is not None and state.is_hidden(node))
        if node is not None:
            on, off = self.tr("&Switch {name} on"), self.tr("&Switch {name} off (output held at 0)")
            self._switch.setText((on if state.is_held(node) else off).format(name=state.name(node)))

    def _add_modes(self) -> dict[str, QAction]:
        labels = self.addMenu(self.tr("&Weights on the edges"))
        titles = (self.tr("&All"), self.tr("Of the &focused node"), self.tr("&None"))
        group = QActionGroup(self)
        actions = {}
        for mode, title in zip(LABEL_MODES, titles, strict=True):
            action = actions[mode] = labels.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, mode=mode: self.mode_chosen.emit(mode))
            group.addAction(action)
        return actions

    def _add(self, title: str, slot: Callable[[], None], *keys: QKeySequence | Qt.Key | str) -> QAction:
        action = self.addAction(title)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: slot())
        self._owner.addAction(action)
        return action
