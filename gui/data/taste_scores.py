"""How well each judge agrees with the person's labels."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.judges import JUDGES
from core.my_labels import MyLabels
from core.scores import Agreement, Score, always
from gui.data.taste_words import TRAINED, amount, footnote, share_and_interval, verdict
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.theme import NOT_YET, SPACE, number_font, theme_of
from gui.throttle import Throttle
from gui.training.sentence import Sentence

_AGREEMENT = Qt.ItemDataRole.UserRole
_SHOWN_MS = 250
_DOT = 2.5
_WIDEST = "100 % (100–100)"
_SHORTEST_LINE = 50.0
_LINES, _TALLEST = 3, 26  # of the sentences beside a question; of a row in pixels


class ScoreBox(QWidget):
    """A line for every judge: on how many labels it agrees, and how sure that is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._showing = Throttle(_SHOWN_MS, self.show_scores, self)
        self.verdict = Sentence(2, self)
        self.verdict.setAccessibleName(self.tr("Whose rule your taste follows"))
        self.footnote = Sentence(2, self)
        self.footnote.setAccessibleName(self.tr("Judges trained on these labels"))
        self.footnote.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = self._table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.verdict)
        column.addWidget(self.table)
        column.addWidget(self.footnote)
        column.addStretch(1)
        for signal in (
            session.taste.changed,
            session.network_changed,
            session.split_changed,
            session.judging.changed,
        ):
            signal.connect(self._on_changed)

    def set_wide(self, wide: bool) -> None:
        """Give the sentences the room that they need beside a question, or that a page of their own has."""
        self.verdict.set_lines(_LINES - 1 if wide else 1)
        self.footnote.set_lines(_LINES if wide else 1)
        self._fit_rows()

    def show_scores(self) -> None:
        """Show the scores of now, if anyone can see them."""
        if not self.isVisible():
            return
        self._session.judging.fits.want()
        labels, found = self._session.taste.labels, self._session.taste.scores()
        self.verdict.show_sentence(verdict(labels, found))
        self.footnote.show_sentence(footnote(found))
        for row, name in enumerate(JUDGES):
            self._show_row(row, found[name])
        self._show_always(labels)

    def _show_row(self, row: int, score: Score | None) -> None:
        if score is None:
            self._show_agreement(row, None, "")
        else:
            self._show_agreement(row, score.on_all, TRAINED if score.is_trained_on_them else "")

    def _show_always(self, labels: MyLabels) -> None:
        row = len(JUDGES)
        title = self.tr("always light") if labels.n_light >= labels.n_dark else self.tr("always dark")
        self._cells[row][0].setText(title)
        self._show_agreement(row, always(labels) if labels.n_rows else None, "")

    def _show_agreement(self, row: int, agreement: Agreement | None, mark: str) -> None:
        _, count, share = self._cells[row]
        count.setText(NOT_YET if agreement is None else f"{amount(agreement)} {mark}".rstrip())
        share.setText(NOT_YET if agreement is None else share_and_interval(agreement))
        share.setData(_AGREEMENT, agreement)

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(JUDGES) + 1, 3, self)
        table.setAccessibleName(self.tr("How well each judge agrees with my labels"))
        table.setHorizontalHeaderLabels([self.tr("Judge"), self.tr("Agrees on"), self.tr("Share (95 %)")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.setFont(number_font())
        table.setItemDelegateForColumn(2, _IntervalDelegate(table))
        self._cells = [[QTableWidgetItem(NOT_YET) for _ in range(3)] for _ in range(table.rowCount())]
        for row, tip in enumerate((*(translated(judge.rule) for judge in JUDGES.values()), self._always_tip())):
            for column, item in enumerate(self._cells[row]):
                item.setToolTip(tip if column < 2 else self._interval_tip())
                table.setItem(row, column, item)
        for cells, judge in zip(self._cells, JUDGES.values(), strict=False):
            cells[0].setText(translated(judge.title))
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for way in (table.setHorizontalScrollBarPolicy, table.setVerticalScrollBarPolicy):
            way(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _fit_rows(self) -> None:
        """Give every row, and the head, the same part of the height."""
        rows = self.table.rowCount() + 1
        room = self.height() - self.verdict.height() - self.footnote.height() - SPACE
        height = min(_TALLEST, max(room // rows, self.fontMetrics().height() + 1))
        self.table.verticalHeader().setMinimumSectionSize(1)
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.horizontalHeader().setFixedHeight(height)
        self.table.setFixedHeight(rows * height)

    def _always_tip(self) -> str:
        return self.tr("What giving your more frequent answer every time would achieve")

    def _interval_tip(self) -> str:
        return self.tr(
            "Wilson’s 95 % interval: of a hundred samples of your taste as small as this one, about 95 such intervals "
            "hold the true share. Where two intervals overlap widely, the labels do not tell the judges apart."
        )

    def _on_changed(self) -> None:
        if self.isVisible():
            self._showing.ask()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the room there is."""
        super().resizeEvent(event)
        self._fit_rows()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the scores were hidden."""
        super().showEvent(event)
        self._session.judging.fits.want()
        self.show_scores()

    @guarded(lambda self: QSize(310, 180))
    def minimumSizeHint(self) -> QSize:
        """Return the least size: three columns, and a line for every judge."""
        return QSize(310, 180)


class _IntervalDelegate(QStyledItemDelegate):
    """Draws the share and its interval on a line from 0 to 1, beside the words where there is room."""

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        agreement = index.data(_AGREEMENT)
        words = option.fontMetrics.horizontalAdvance(_WIDEST) + 2 * SPACE
        line = QRectF(option.rect).adjusted(words, 0, -SPACE, 0)
        if agreement is None or not agreement.total or line.width() < _SHORTEST_LINE:
            return
        theme, y = theme_of(option.palette), line.center().y()
        zero, low, share, high, one = (
            QPointF(line.left() + at * line.width(), y)
            for at in (0.0, agreement.interval[0], agreement.share, agreement.interval[1], 1.0)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(zero, one)
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.drawLine(low, high)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(share, _DOT, _DOT)
        painter.restore()
