"""The confusion table: what the network answered for which label, on the test part."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.metrics import Metrics
from core.rows_view import RowFilter
from gui.guard import guarded
from gui.session import Session
from gui.theme import NOT_YET, RADIUS, SPACE, number_font, percent, theme_of
from gui.training.fields import heading

_SHARE_ROLE = Qt.ItemDataRole.UserRole
_BAR = 3
_ROWS, _TALLEST = 3, 5  # of the table, in lines of text
_FONTS = ("light", "dark")
_WORDS = 1_000  # stretch, so that the gap below gets what the table cannot take


class ConfusionTable(QWidget):
    """Rows are labels, columns are answers; both light first. A cell shows its rows in the Data tab."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[int, Metrics | None] | None = None
        self._create()
        self._lay_out()
        self._show_theme()
        self.show_metrics()

    def set_wide(self, wide: bool) -> None:
        """Put the words beside the table, or above it."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._box.setStretch(0, _WORDS if wide else 0)
        lines = _ROWS if wide else _TALLEST
        self.table.setMaximumHeight(lines * (self.fontMetrics().height() + SPACE))

    def show_metrics(self) -> None:
        """Show the counts of the session's newest measurement."""
        progress = self._session.progress
        state = progress.measured_step, progress.test
        if state == self._shown:
            return
        self._shown = state
        self._show_counts(progress.test)
        if progress.test is None:
            self.place.setText(self.tr("test part"))
            self.summary.setText(NOT_YET)
            return
        confusion = progress.test.confusion
        self.place.setText(self.tr("test part at step {step:,}").format(step=progress.measured_step))
        self.summary.setText(
            self.tr("{right:,} of {total:,} right: accuracy {accuracy}").format(
                right=confusion.true_light + confusion.true_dark,
                total=confusion.total,
                accuracy=percent(confusion.accuracy),
            )
        )

    def _show_counts(self, metrics: Metrics | None) -> None:
        if metrics is None:
            counts: list[list[int | None]] = [[None, None], [None, None]]
        else:
            confusion = metrics.confusion
            counts = [[confusion.true_light, confusion.false_dark], [confusion.false_light, confusion.true_dark]]
        for row, values in enumerate(counts):
            total = sum(value or 0 for value in values)
            for column, value in enumerate(values):
                item = self._cells[row][column]
                item.setText(NOT_YET if value is None else f"{value:,}")
                item.setData(_SHARE_ROLE, value / total if value and total else 0.0)

    def _create(self) -> None:
        self.title = heading(self.tr("Answers"))
        self.place = QLabel(self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setFont(number_font())
        self.place.setFont(number_font())
        table = self.table = QTableWidget(2, 2, self)
        table.setAccessibleName(self.tr("Answers on the test part: rows are labels, columns are answers"))
        table.setToolTip(self.tr("How many test colours got which answer; a bar is the share of its row."))
        table.setAccessibleDescription(self.tr("A click or Enter shows the rows of a cell in the Data tab."))
        table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        table.cellClicked.connect(self._on_cell)
        table.cellActivated.connect(self._on_cell)
        table.setHorizontalHeaderLabels([self.tr("says light"), self.tr("says dark")])
        table.setVerticalHeaderLabels([self.tr("is light"), self.tr("is dark")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setFont(number_font())
        table.setItemDelegate(_CountDelegate(table))
        self._cells = [[QTableWidgetItem() for _ in range(2)] for _ in range(2)]
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                cell.setToolTip(self._tip(row, column))
                table.setItem(row, column, cell)

    def _tip(self, row: int, column: int) -> str:
        what = (
            (self.tr("Labelled light, answered light."), self.tr("Labelled light, answered dark: wrong.")),
            (self.tr("Labelled dark, answered light: wrong."), self.tr("Labelled dark, answered dark.")),
        )[row][column]
        how = self.tr("A click or Enter shows these rows in the Data tab; the bar is their share of the label's rows.")
        return f"{what} {how}"

    def _lay_out(self) -> None:
        table, row_height = self.table, self.fontMetrics().height() + SPACE
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(1)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setFixedHeight(row_height)
        table.setMinimumHeight(_ROWS * row_height)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.setShowGrid(False)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.place, self.summary):
            words.addWidget(label)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._box.setSpacing(SPACE)
        self._box.addLayout(words)
        self._box.addWidget(table, 2 * _WORDS)
        self._box.addStretch(1)
        self._box.setAlignment(words, Qt.AlignmentFlag.AlignTop)

    def _show_theme(self) -> None:
        """Let the table lie flat on the card."""
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
            palette.setColor(role, theme_of(palette).colour("card"))
        self.table.setPalette(palette)

    def _on_cell(self, row: int, column: int) -> None:
        self._session.rows.show(RowFilter(part="test", label=_FONTS[row], answer=_FONTS[column]))

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_theme()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the table was hidden."""
        super().showEvent(event)
        self.show_metrics()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()


class _CountDelegate(QStyledItemDelegate):
    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the count with its share of the row as a thin bar below it."""
        super().paint(painter, option, index)
        theme = theme_of(option.palette)  # type: ignore[attr-defined]  # PySide6's stubs miss the option's fields
        area = QRectF(option.rect).adjusted(SPACE, 0, -SPACE, 0)  # type: ignore[attr-defined]
        share = float(index.data(_SHARE_ROLE) or 0.0)
        right = index.row() == index.column()
        painter.fillRect(
            QRectF(area.left(), area.center().y() + painter.fontMetrics().height() / 2, area.width() * share, _BAR),
            theme.colour("positive" if right else "negative"),
        )
