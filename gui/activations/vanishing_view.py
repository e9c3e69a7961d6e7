"""The table of vanishing gradients: the product of one derivative for each layer."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.activations import ACTIVATIONS
from core.number_text import number
from core.vanishing import FUNCTIONS, MOST_LAYERS, vanishing_table
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import SPACE, number_font, theme_of
from gui.training.sentence import Sentence
from gui.training.switch import Switch

_HEAD_LINES = 2
_FAINT = 0.01
"""Products below this are what the table is about: hardly anything comes back."""


class VanishingView(QWidget):
    """Products of derivatives over 1 to 10 layers, where they are largest or at a node's Z."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._z: float | None = None
        self._name = ""
        self._shown: tuple[object, ...] = ()
        self._head = Sentence(_HEAD_LINES, self)
        self.switch = Switch(
            (self.tr("at the steepest"), self.tr("at the node's Z")),
            self.tr("Where the derivatives are taken: where each function is steepest, or at the Z of the node."),
            self,
        )
        self.table = QTableWidget(MOST_LAYERS, len(FUNCTIONS), self)
        self._prepare_table()
        self._lay_out()
        self.switch.chosen.connect(self._show)

    def show_node(self, name: str, z: float | None) -> None:
        """Take the derivatives at a node's Z, if that is what is chosen; None where it is not known."""
        self._name, self._z = name, z
        self._show()

    def _prepare_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([translated(ACTIVATIONS[name].title) for name in FUNCTIONS])
        table.setVerticalHeaderLabels([self._layers(k) for k in range(1, MOST_LAYERS + 1)])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("What is left of a gradient after so many layers"))
        table.setFont(number_font())
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(QFontMetrics(number_font()).height() + 4)
            header.setHighlightSections(False)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row in range(MOST_LAYERS):
            for column in range(len(FUNCTIONS)):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                table.setItem(row, column, item)

    def _layers(self, count: int) -> str:
        return self.tr("1 layer") if count == 1 else self.tr("{count} layers").format(count=count)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.switch)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _show(self) -> None:
        if not self.isVisible():
            return
        at_node = self.switch.position == 1
        key = at_node, self._z if at_node else None, self._name if at_node else "", theme_of(self.palette()).name
        if key == self._shown:
            return
        self._shown = key
        self._head.show_sentence(self._sentence(at_node))
        columns = vanishing_table(self._z) if at_node and self._z is not None else vanishing_table()
        is_known = not at_node or self._z is not None
        for column, entry in enumerate(columns):
            for row, product in enumerate(entry.products):
                self._show_product(row, column, product if is_known else None)

    def _sentence(self, at_node: bool) -> str:
        if not at_node:
            return self.tr("What is left of a gradient after one derivative in each layer (weights of 1), at best.")
        return self.tr(
            "What is left of a gradient after one derivative in each layer (weights of 1), at {name} = {z}."
        ).format(name=self._name, z=number(self._z))

    def _show_product(self, row: int, column: int, product: float | None) -> None:
        item = self.table.item(row, column)
        text = product_text(product)
        if item is not None:
            item.setText(text)
            faint = product is not None and product < _FAINT
            item.setForeground(theme_of(self.palette()).colour("negative" if faint else "text"))

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the table was hidden."""
        super().showEvent(event)
        self._show()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    @guarded(lambda self: QSize(250, 240))
    def sizeHint(self) -> QSize:
        """Return the room for the whole table."""
        return QSize(250, 240)

    @guarded(lambda self: QSize(200, 100))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which it can be scrolled."""
        return QSize(200, 100)


def product_text(product: float | None) -> str:
    """Return a product with three significant digits, small ones as 9.54e−07; "–" for None."""
    if product is None or product != product:
        return number(None)
    text = f"{product:.3g}" if product == 0.0 or product >= 0.001 else f"{product:.2e}"
    return text.replace("-", "−")
