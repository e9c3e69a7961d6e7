"""Back-propagation compared with finite differences, in front of the learner."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.gradient_check import GradientCheck, Row, check_gradients
from core.number_text import number
from core.walk import Part, Walk
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.theme import SPACE, number_font, theme_of

_SCIENTIFIC = 1
_LONGEST = "dC/dW1₁₀,₁₀"
_WIDEST = 860  # in pixels; wider rows are hard to follow


class CheckView(QWidget):
    """A button, a table with a row for each parameter, and a verdict."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._checked: tuple[Walk, str] | None = None
        self._result: GradientCheck | None = None
        self._problem = ""
        self._shown: tuple[GradientCheck | None, int | None] = (None, None)
        self.button = QPushButton(self.tr("Chec&k the gradients"), self)
        self.button.setToolTip(
            self.tr("Move every parameter a little up and down, and compare how the loss changes with its gradient.")
        )
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setAccessibleName(self.tr("Verdict"))
        self.table = QTableWidget(0, 5, self)
        self._prepare_table()
        self._lay_out()
        self.button.clicked.connect(self.check)
        self.table.currentCellChanged.connect(self._on_row)
        self.show_state()

    def check(self) -> None:
        """Compare all gradients of what goes through the network now."""
        walk, loss = self._session.slow.walk, self._session.choices.config.loss
        self._checked, self._result, self._problem = (walk, loss), None, ""
        if walk.subject.y is not None:
            try:
                self._result = check_gradients(walk.network, walk.subject.X, walk.subject.y, loss)
            except ValueError as problem:
                self._problem = translated(problem.args[0])
        self.show_state()

    def show_state(self) -> None:
        """Say whether the table is still true, and write its numbers as they are to be written."""
        self._show_rows()
        self.verdict.setText(self._words())
        self._show_colours()

    def _words(self) -> str:
        """Return what the check has found, or what it would compare."""
        outdated = self._is_outdated()
        if self._result is None:
            if self._problem and not outdated:
                return self._problem
            return self.tr("Each gradient is compared with (C(p + h) − C(p − h)) / 2h, for {subject}.").format(
                subject=translated(self._session.slow.walk.subject.name)
            )
        if outdated:
            return self.tr("The table is of an earlier state. Check again for what is shown now.")
        return " ".join(translated(note) for note in (self._result.verdict, *self._result.notes))

    def _is_outdated(self) -> bool:
        if self._checked is None:
            return True
        (before, loss), now = self._checked, self._session.slow.walk
        old, new = before.subject, now.subject
        same = before.network.same_as(now.network) and loss == self._session.choices.config.loss
        return not (same and old.X.shape == new.X.shape and bool((old.X == new.X).all()) and _same_wish(before, now))

    def _prepare_table(self) -> None:
        table = self.table
        titles = (
            (self.tr("parameter"), self.tr("The weight or bias that the loss is differentiated by.")),
            (self.tr("backward"), self.tr("By back-propagation: the product of the factors of the chain rule.")),
            (self.tr("numerical"), self.tr("By central finite differences: (C(p + h) − C(p − h)) / 2h.")),
            (self.tr("difference"), self.tr("The size of the difference of the two.")),
            (self.tr("verdict"), self.tr("Whether the two agree as far as rounding lets them.")),
        )
        for column, (title, tip) in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setToolTip(tip)
            table.setHorizontalHeaderItem(column, item)
        table.setAccessibleName(self.tr("Gradients by back-propagation and by finite differences"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setMaximumWidth(_WIDEST)
        table.setAlternatingRowColors(True)
        table.setFont(number_font())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE // 2)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 4):
            # ResizeToContents would measure all rows again for each number that is written.
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            longest = max(map(self.fontMetrics().horizontalAdvance, self._verdicts() if column else (_LONGEST,)))
            table.setColumnWidth(column, longest + 3 * SPACE)
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.verdict, 1)
        self.verdict.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def _show_rows(self) -> None:
        slow = self._session.slow
        decimals = None if slow.full_precision else self._session.decimals
        if (self._result, decimals) == self._shown:
            return
        self._shown = self._result, decimals
        rows = self._result.rows if self._result is not None else ()
        self.table.setRowCount(len(rows))
        for k, row in enumerate(rows):
            for column, text in enumerate(self._texts(row, decimals)):
                item = QTableWidgetItem(text)
                right = Qt.AlignmentFlag.AlignRight if 1 <= column <= 3 else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(right | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(k, column, item)
        self._show_colours()

    def _texts(self, row: Row, decimals: int | None) -> tuple[str, ...]:
        agrees, differs, not_compared = self._verdicts()
        verdict = agrees if row.agrees else differs
        if row.has_kink or not math.isfinite(row.difference):
            verdict = not_compared
        return (
            f"dC/d{row.name}",
            number(row.backward, decimals),
            number(row.numeric, decimals),
            f"{row.difference:.{_SCIENTIFIC}e}".replace("-", "−") if row.difference else "0",
            verdict,
        )

    def _verdicts(self) -> tuple[str, str, str]:
        return self.tr("✓ agrees"), self.tr("✗ differs"), self.tr("not compared")

    def _show_colours(self) -> None:
        """Dim what is no longer true."""
        palette = QPalette(self.palette())
        palette.setColor(palette.ColorRole.Text, theme_of(palette).colour("dim" if self._is_outdated() else "text"))
        if palette != self.table.palette():
            self.table.setPalette(palette)

    def _on_row(self, row: int) -> None:
        """Point at the parameter, so that the diagram shows which one it is."""
        if self._result is not None and 0 <= row < len(self._result.rows):
            parameter = self._result.rows[row].parameter
            self._session.slow.point_at(Part("b" if parameter.column is None else "W", *parameter))

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_colours()


def _same_wish(before: Walk, now: Walk) -> bool:
    old, new = before.subject.y, now.subject.y
    return old is not None and new is not None and old.shape == new.shape and bool((old == new).all())
