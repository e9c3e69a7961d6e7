"""The colours that were looked at, to take one again, name it, pin it or remove it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from core.colour_history import HistoryEntry
from gui.guard import guarded
from gui.history.model import ENTRY_ROLE, HistoryModel
from gui.history.sizes import swatch_size
from gui.history.swatches import SwatchDelegate
from gui.session import Session
from gui.theme import SPACE, theme_of


class HistoryView(QListView):
    """Swatches, in one row or in as many as there are.

    Parameters
    ----------
    session : Session
    is_strip : bool
        One row without names; what does not fit is reached with the arrow keys.
    parent : QWidget, optional

    Attributes
    ----------
    take_action, name_action, pin_action, remove_action : QAction
        What can be done with the current colour; also in the context menu.

    Signals
    -------
    chosen(Rgb)
        A person took a colour.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, is_strip: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = session.colours
        self._is_strip = is_strip
        self._model = HistoryModel(session, self)
        self._kept: HistoryEntry | None = None
        self._kept_row = -1
        self.setModel(self._model)
        self.setItemDelegate(SwatchDelegate(not is_strip, self))
        self._set_up()
        self._make_actions()
        self._connect()
        self._show_actions()

    def entry(self) -> HistoryEntry | None:
        """Return the current colour with its name and pin, None while there is none."""
        found: HistoryEntry | None = self.currentIndex().data(ENTRY_ROLE)
        return found

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Newest colours") if self._is_strip else self.tr("History of colours"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(not self._is_strip)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the rows would be laid out twice
        if self._is_strip:
            self.setFrameShape(QFrame.Shape.NoFrame)
            self.viewport().setAutoFillBackground(False)
            for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
                policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(swatch_size(False).height())
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit_cells()

    def _make_actions(self) -> None:
        self.take_action = self._action(self.tr("&Take the colour"), "", self._take)
        self.name_action = self._action(self.tr("&Name it…"), "", self.name_current)
        self.pin_action = self._action(self.tr("&Pin"), "P", self._pin)
        self.remove_action = self._action(self.tr("&Remove"), "Del", self._remove)

    def name_current(self) -> None:
        """Let the name of the chosen colour be typed, unless it is being typed already."""
        if self.currentIndex().isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())

    def _action(self, text: str, keys: str, act: object) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)  # Qt's own would be without the ellipsis
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.clicked.connect(self._take)
        self.activated.connect(self._take)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.modelAboutToBeReset.connect(self._keep)
        self._model.modelReset.connect(self._find_again)
        self._colours.changed.connect(self._on_history_changed)
        self.itemDelegate().closeEditor.connect(self._on_history_changed, Qt.ConnectionType.QueuedConnection)

    def _on_history_changed(self) -> None:
        """Show another history, but not before a name that is being typed is done: it would be lost."""
        if self.state() != QAbstractItemView.State.EditingState:
            self._model.show_history()

    def _take(self) -> None:
        if entry := self.entry():
            self.chosen.emit(entry.colour)

    def _pin(self) -> None:
        if entry := self.entry():
            self._colours.set_pinned(entry.colour, not entry.is_pinned)

    def _remove(self) -> None:
        if entry := self.entry():
            self._colours.remove(entry.colour)

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Mark the current colour also when Qt made it so without a choice, as on the way in by Tab."""
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_actions()

    def _show_actions(self) -> None:
        entry = self.entry()
        for action in self.actions():
            action.setEnabled(entry is not None)
        is_pinned = entry is not None and entry.is_pinned
        text = self.tr("Un&pin") if is_pinned else self.tr("&Pin")
        self.pin_action.setText(text)
        self.pin_action.setIconText(text)

    def _keep(self) -> None:
        self._kept, self._kept_row = self.entry(), self.currentIndex().row()

    def _find_again(self) -> None:
        """Go back to the colour that was current, or to the one that has taken its place."""
        if self._kept is not None:
            row = self._model.row_of(self._kept.colour)
            row = min(self._kept_row, self._model.rowCount() - 1) if row < 0 else row
            self.setCurrentIndex(self._model.index(row))
        self._show_actions()

    def _fit_cells(self) -> None:
        """Share the width among whole swatches: half a swatch at the edge would look broken."""
        size = swatch_size(not self._is_strip)
        width = self.width() if self._is_strip else self.viewport().width() - 1  # a full row would wrap
        count = max(1, width // size.width())
        if self._is_strip:
            self.setViewportMargins(0, 0, width % count, 0)
        self.setGridSize(QSize(width // count, size.height()))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the swatches to the width."""
        super().resizeEvent(event)
        self._fit_cells()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the swatches, or what will be here."""
        super().paintEvent(event)
        if self._model.rowCount(QModelIndex()) == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme_of(self.palette()).colour("dim"))
            place = self.viewport().rect().adjusted(0 if self._is_strip else SPACE, 0, -SPACE, 0)
            words = self.tr("Colours that you look at for a moment are kept here.")
            sides = Qt.AlignmentFlag.AlignVCenter if self._is_strip else Qt.AlignmentFlag.AlignCenter
            painter.drawText(place, sides | Qt.TextFlag.TextWordWrap, words)
            painter.end()
