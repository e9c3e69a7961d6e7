"""The list of activation functions, each with a small picture of its curve."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from core.activations import ACTIVATIONS
from gui.activations.plot import panes_of
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import theme_of

_ICON = QSize(30, 18)


class FunctionList(QListWidget):
    """All entries of `ACTIVATIONS`; the layers that use one are named beside it.

    Signals
    -------
    function_chosen(str)
    """

    function_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(_ICON)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Activation functions"))
        self.setToolTip(self.tr("Choose a function to read about it; nothing in the network changes."))
        for entry in ACTIVATIONS.values():
            item = QListWidgetItem(translated(entry.title), self)
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
        self._draw_icons()
        self.currentItemChanged.connect(self._on_current_changed)

    @property
    def chosen(self) -> str:
        """The name of the function that is chosen."""
        item = self.currentItem()
        return next(iter(ACTIVATIONS)) if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Choose a function."""
        self.setCurrentRow(list(ACTIVATIONS).index(name))

    def show_uses(self, uses: Mapping[str, str]) -> None:
        """Name, for each function, the layers that use it; none for those without an entry."""
        for row, entry in enumerate(ACTIVATIONS.values()):
            title, use = translated(entry.title), uses.get(entry.name, "")
            text = f"{title} · {use}" if use else title
            item = self.item(row)
            if item.text() != text:
                item.setText(text)
                font = item.font()
                font.setBold(bool(use))
                item.setFont(font)

    def _draw_icons(self) -> None:
        theme = theme_of(self.palette())
        ratio = self.devicePixelRatioF()
        for row, name in enumerate(ACTIVATIONS):
            icon = QIcon(_curve_picture(name, theme.colour("positive"), ratio))
            icon.addPixmap(_curve_picture(name, theme.colour("on_accent"), ratio), QIcon.Mode.Selected)
            self.item(row).setIcon(icon)

    def _on_current_changed(self) -> None:
        self.function_chosen.emit(self.chosen)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    @guarded(lambda self: QSize(150, 160))
    def sizeHint(self) -> QSize:
        """Return the room for all of them."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(150, rows + 2 * self.frameWidth())


def _curve_picture(name: str, colour: QColor, ratio: float) -> QPixmap:
    picture = QPixmap(_ICON * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pane = panes_of(name, None)[0]
    across = (_ICON.width() - 6.0) / (2 * pane.reach)
    up = (_ICON.height() - 4.0) / (pane.high - pane.low)
    points = [
        QPointF(3.0 + (x + pane.reach) * across, 2.0 + (pane.high - y) * up)
        for x, y in zip(pane.x.tolist(), pane.y.tolist(), strict=True)
    ]
    painter.setPen(QPen(colour, 1.8))
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return picture
