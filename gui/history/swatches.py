"""Painting colours as swatches with their digits on them."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.colour import BLACK, WHITE, Rgb
from core.colour_history import NAME_LENGTH, HistoryEntry
from core.judges import verdicts
from gui.guard import guarded
from gui.history.model import ENTRY_ROLE
from gui.history.sizes import HEX_FACTOR, name_height
from gui.theme import RADIUS, Theme, number_font, theme_of

_GAP = 3  # around a swatch, in pixels
_PIN_RADIUS, _PIN_NEEDLE, _PIN_INSET = 2.0, 3.5, 5.0

Index = QModelIndex | QPersistentModelIndex


class SwatchDelegate(QStyledItemDelegate):
    """A swatch for each colour, a small pin on those that stay, and the name below where there is room.

    Parameters
    ----------
    has_names : bool
        Whether the name has a line of its own; then the chosen colour is marked also while the
        keyboard is elsewhere.
    view : QListView
        Its grid gives the size of the cells.
    """

    def __init__(self, has_names: bool, view: QListView) -> None:
        super().__init__(view)
        self._has_names = has_names
        self._view = view

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one colour."""
        entry: HistoryEntry = index.data(ENTRY_ROLE)
        theme = theme_of(option.palette)
        cell = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        swatch = cell.adjusted(0, 0, 0, -name_height()) if self._has_names else cell
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QStyle.StateFlag.State_Selected if self._has_names else QStyle.StateFlag.State_HasFocus
        _paint_swatch(painter, swatch, entry, theme, bool(option.state & mark))
        if self._has_names and entry.name:
            below = QRect(cell.left(), swatch.bottom() + 1, cell.width(), name_height())
            font = number_font(HEX_FACTOR)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            shown = QFontMetrics(font).elidedText(entry.name, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    @guarded(lambda *_: QSize(64, 24))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the view's cells."""
        return self._view.gridSize()

    @guarded()
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field in which the colour is named."""
        edit = QLineEdit(parent)
        edit.setMaxLength(NAME_LENGTH)
        edit.setFrame(False)
        edit.setAccessibleName(self.tr("Name of the colour"))
        edit.setPlaceholderText(self.tr("Name"))
        return edit

    @guarded()
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field where the name stands."""
        cell = option.rect
        height = editor.sizeHint().height()
        editor.setGeometry(QRect(cell.left(), cell.bottom() + 1 - height, cell.width(), height))


@lru_cache(maxsize=512)
def better_font(colour: Rgb) -> Rgb:
    """Return white or black, whichever has more contrast with a colour."""
    return WHITE if verdicts("wcag", colour.scaled).is_light[0] else BLACK


def _paint_swatch(painter: QPainter, place: QRect, entry: HistoryEntry, theme: Theme, is_selected: bool) -> None:
    font = QColor(better_font(entry.colour).hex)
    if is_selected:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(place).adjusted(-2, -2, 2, 2), RADIUS, RADIUS)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(QColor(entry.colour.hex))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
    painter.setPen(font)
    painter.setFont(number_font(HEX_FACTOR))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, entry.colour.hex)
    if entry.is_pinned:
        head = QPointF(place.right() - _PIN_INSET, place.top() + _PIN_INSET)
        painter.setBrush(font)
        painter.drawEllipse(head, _PIN_RADIUS, _PIN_RADIUS)
        painter.drawLine(head, head + QPointF(-_PIN_NEEDLE, _PIN_NEEDLE))
