"""The choices of which rows are in view, and in which order."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from core.rows_view import ANY, RowFilter, RowOrder
from gui.theme import SPACE
from gui.training.fields import ChoiceField

_NARROWEST = 60


class FilterRow(QWidget):
    """Part, label, answer and order, side by side.

    Signals
    -------
    filter_chosen(RowFilter)
    order_chosen(RowOrder)
    """

    filter_chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter, self._order = RowFilter(), RowOrder()
        self._create()
        self._lay_out()
        self._connect()
        self.show_filter(self._filter)
        self.show_order(self._order)

    def show_filter(self, chosen: RowFilter) -> None:
        """Show what is chosen; nothing is emitted."""
        self._filter = chosen
        self.part.show_value(chosen.part)
        self.label.show_value(chosen.label)
        self.answer.show_value(chosen.answer if chosen.verdict == ANY else chosen.verdict)
        self.clear.setEnabled(chosen != RowFilter())

    def show_order(self, order: RowOrder) -> None:
        """Show what is chosen; nothing is emitted."""
        self._order = order
        self.order.show_value(order.key)
        self.direction.setArrowType(Qt.ArrowType.DownArrow if order.is_descending else Qt.ArrowType.UpArrow)
        text = self.tr("Largest first") if order.is_descending else self.tr("Smallest first")
        self.direction.setAccessibleName(text)
        self.direction.setToolTip(self.tr("{direction}. Turn the order round.").format(direction=text))

    def _create(self) -> None:
        self.part = self._choice(
            self.tr("Part"),
            ((ANY, self.tr("Any part")), ("training", self.tr("Training")), ("test", self.tr("Test"))),
        )
        self.label = self._choice(
            self.tr("Label"),
            ((ANY, self.tr("Any label")), ("light", self.tr("Is light")), ("dark", self.tr("Is dark"))),
        )
        self.answer = self._choice(
            self.tr("Answer"),
            (
                (ANY, self.tr("Any answer")),
                ("wrong", self.tr("Wrong")),
                ("right", self.tr("Right")),
                ("light", self.tr("Says light")),
                ("dark", self.tr("Says dark")),
            ),
        )
        self.order = self._choice(
            self.tr("Order"),
            (
                ("row", self.tr("By row")),
                ("doubt", self.tr("By doubt")),
                ("probability", self.tr("By P(light)")),
                ("colour", self.tr("By luma")),
                ("red", self.tr("By red")),
                ("green", self.tr("By green")),
                ("blue", self.tr("By blue")),
                ("label", self.tr("By label")),
                ("answer", self.tr("By answer")),
                ("part", self.tr("By part")),
            ),
        )
        self.part.setToolTip(self.tr("Rows that are learned from, or only measured."))
        self.label.setToolTip(self.tr("The font that the data ask for."))
        self.answer.setToolTip(self.tr("What the network says, and whether it is the label's font."))
        self.order.setToolTip(self.tr("By doubt: first the rows whose probability is nearest to 0.5."))
        self.direction = QToolButton(self)
        self.clear = QToolButton(self)
        self.clear.setText("✕")
        self.clear.setToolTip(self.tr("Show all rows again"))
        self.clear.setAccessibleName(self.clear.toolTip())
        for button in (self.direction, self.clear):
            button.setAutoRaise(True)
            button.setFixedSize(QSize(24, 24))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for field in (self.part, self.label, self.answer):
            row.addWidget(field, 1)
        row.addWidget(self.clear)
        row.addSpacing(SPACE // 2)
        row.addWidget(self.order, 1)
        row.addWidget(self.direction)

    def _connect(self) -> None:
        self.part.activated.connect(lambda: self._choose(part=self.part.currentData()))
        self.label.activated.connect(lambda: self._choose(label=self.label.currentData()))
        self.answer.activated.connect(self._on_answer)
        self.clear.clicked.connect(lambda: self.filter_chosen.emit(RowFilter()))
        self.order.activated.connect(lambda: self._choose_order(self.order.currentData()))
        self.direction.clicked.connect(lambda: self._choose_order(self._order.key, not self._order.is_descending))

    def sort_by(self, key: str) -> None:
        """Choose the order of a column that was clicked; a second click turns it round."""
        self._choose_order(key, key == self._order.key and not self._order.is_descending)

    def _choice(self, name: str, entries: tuple[tuple[str, str], ...]) -> ChoiceField:
        field = ChoiceField(self)
        for value, text in entries:
            field.addItem(text, value)
        field.setAccessibleName(name)
        field.setMinimumWidth(_NARROWEST)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return field

    def _choose(self, **values: str) -> None:
        self.filter_chosen.emit(replace(self._filter, **values))

    def _choose_order(self, key: str, is_descending: bool = False) -> None:
        self.order_chosen.emit(RowOrder(key, is_descending))

    def _on_answer(self) -> None:
        value = self.answer.currentData()
        is_verdict = value in ("wrong", "right")
        self._choose(answer=ANY if is_verdict else value, verdict=value if is_verdict else ANY)
