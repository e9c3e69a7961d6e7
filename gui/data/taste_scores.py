"""How well each judge agrees with the person's labels."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QShowEvent
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
_DOT = 3.0


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
        self.table = self._table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        column.addWidget(self.footnote)
        session.taste.changed.connect(self._showing.ask)
        session.network_changed.connect(self._showing.ask)
        session.split_changed.connect(self._showing.ask)
        session.judging.changed.connect(self._showing.ask)

    def show_scores(self) -> None:
        """Show the scores of now, if anyone can see them."""
        if not self.isVisible():
            return
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
        table.setHorizontalHeaderLabels([self.tr("Judge"), self.tr("Agrees on"), self.tr("Share (95 % interval)")])
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
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE // 2)
        return table

    def _always_tip(self) -> str:
        return self.tr("What giving your more frequent answer every time would achieve")

    def _interval_tip(self) -> str:
        return self.tr(
            "Wilson’s 95 % interval: of a hundred samples of your taste as small as this one, about 95 such intervals "
            "hold the true share. Where two intervals overlap widely, the labels do not tell the judges apart."
        )

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the scores were hidden."""
        super().showEvent(event)
        self.show_scores()

    @guarded(lambda self: QSize(270, 180))
    def minimumSizeHint(self) -> QSize:
        """Return the least size: three columns, and most of the rows."""
        return QSize(270, 160)


class _IntervalDelegate(QStyledItemDelegate):
    """Draws the share and its interval from 0 to 1 under the words."""

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        agreement = index.data(_AGREEMENT)
        interval = None if agreement is None else agreement.interval
        if interval is None:
            return
        theme, area = theme_of(option.palette), QRectF(option.rect).adjusted(4, 0, -SPACE, 0)
        y = area.bottom() - 2.0
        at = [QPointF(area.left() + share * area.width(), y) for share in (0.0, *interval, 1.0)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(at[0], at[3])
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.drawLine(at[1], at[2])
        painter.setBrush(theme.colour("accent"))
        middle = area.left() + (agreement.share or 0.0) * area.width()
        painter.drawEllipse(QPointF(middle, y), _DOT / 2, _DOT / 2)
        painter.restore()
