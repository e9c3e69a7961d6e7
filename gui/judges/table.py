"""All judges in a table: what each of them says, whether it agrees, and how often it is right."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from core.judges import JUDGES
from gui.font_plate import PLATE, paint_plate
from gui.guard import guarded
from gui.i18n import translated
from gui.judge_strip import SIGNS
from gui.judge_words import font_word, rule_text, score_text, title_of
from gui.judging import Judging, Verdict
from gui.theme import SPACE, number_font, percent, theme_of

_LEAST, _MOST = 23, 52
_TWO_LINES = 40
"""From this height of a row in pixels on, its rule is written under it."""
_SMALL = 0.85
_RADIUS = 6.0
_GAP = 6
_INDICATOR = 24
_WIDEST = "0.000"


class Columns:
    """Where the columns of the table begin, and how wide they are, in pixels."""

    def __init__(self, width: int, agreements: tuple[str, ...]) -> None:
        advance = QFontMetrics(number_font(bold=True)).horizontalAdvance
        widths = (
            max(advance(title_of(name)) for name in JUDGES),
            max(advance(_WIDEST), advance(number_title())),
            PLATE.width() + _GAP + max(advance(font_word(is_light)) for is_light in (False, True)),
            max(advance(f"{SIGNS[False]} {text}") for text in agreements),
            advance(percent(1.0)),
        )
        room = width - _INDICATOR - SPACE // 2
        gap = max(2, (room - sum(widths)) // (len(widths) - 1))
        places, x = [], _INDICATOR
        for wide in widths:
            places.append(QRect(x, 0, wide, 0))
            x += wide + gap
        self.title, self.number, self.font, self.agreement, self.accuracy = places


def number_title() -> str:
    """Return the title of the column of numbers."""
    return QCoreApplication.translate("judges", "Number")


def agreement_words() -> tuple[str, str, str]:
    """Return what stands in the column of agreement: for the one who decides, for others."""
    return (
        QCoreApplication.translate("judges", "decides"),
        QCoreApplication.translate("judges", "agrees"),
        QCoreApplication.translate("judges", "disagrees"),
    )


class JudgeRow(QRadioButton):
    """A row of the table; pressing it lets the judge drive the preview."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._verdict: Verdict | None = None
        self._agrees: bool | None = None
        self._number = self._accuracy = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_MOST)
        self.setToolTip(rule_text(name))

    def show_verdict(self, verdict: Verdict | None, agrees: bool | None, accuracy: float | None) -> None:
        """Show what the judge says; `agrees` is None for the one who drives the preview."""
        shown = (score_text(self.name, verdict), verdict and verdict.is_light, agrees, percent(accuracy))
        if shown == (self._number, self._verdict and self._verdict.is_light, self._agrees, self._accuracy):
            return
        self._number, _, self._agrees, self._accuracy = shown
        self._verdict = verdict
        words = [f"{title_of(self.name)} {self._number}", self._font_text(), self._agreement_text()]
        words.append(self.tr("test accuracy {accuracy}").format(accuracy=self._accuracy))
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def _font_text(self) -> str:
        return "" if self._verdict is None else font_word(self._verdict.is_light)

    def _agreement_text(self) -> str:
        if self._verdict is None:
            return ""
        decides, agrees, disagrees = agreement_words()
        if self._agrees is None:
            return decides
        return agrees if self._agrees else disagrees

    @guarded(lambda self: QSize(300, _LEAST))
    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(300, max(_LEAST, QFontMetrics(number_font(bold=True)).height() + 5))

    @guarded(lambda self: QSize(300, _LEAST))
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @guarded(True)
    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return bool(self.rect().contains(pos))

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        line = self.rect()
        if self.isChecked():
            painter.fillRect(line, theme.colour("accent", 0.1))
        painter.setPen(theme.colour("line"))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        columns = Columns(self.width(), agreement_words())
        if self.height() >= _TWO_LINES:
            line.setHeight(self.height() * 3 // 5)
            self._paint_rule(painter, columns, QRect(0, line.bottom() - 2, self.width(), self.height() - line.height()))
        self._paint_indicator(painter, line)
        self._paint_line(painter, columns, line)
        painter.end()

    def _paint_indicator(self, painter: QPainter, line: QRect) -> None:
        theme, middle = theme_of(self.palette()), QPointF(12.0, line.center().y() + 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "dim"), 1.5))
        painter.setBrush(theme.colour("card"))  # the style's own is hardly to be seen in the dark theme
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, _RADIUS / 2, _RADIUS / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.0, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_line(self, painter: QPainter, columns: Columns, line: QRect) -> None:
        theme = theme_of(self.palette())
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight

        def place(column: QRect) -> QRect:
            return QRect(column.left(), line.top(), column.width(), line.height())

        painter.setPen(theme.colour("text"))
        painter.setFont(number_font(bold=self.isChecked()))
        painter.drawText(place(columns.title), middle, title_of(self.name))
        painter.setFont(number_font())
        painter.drawText(place(columns.number), middle | right, self._number)
        painter.drawText(place(columns.accuracy), middle | right, self._accuracy)
        if self._verdict is not None:
            area = place(columns.font)
            painter.drawText(area.adjusted(PLATE.width() + _GAP, 0, 0, 0), middle, self._font_text())
            self._paint_agreement(painter, place(columns.agreement))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top_left = area.topLeft() + QPoint(0, (area.height() - PLATE.height()) // 2)
            paint_plate(painter, theme, top_left, self._verdict.is_light)

    def _paint_agreement(self, painter: QPainter, area: QRect) -> None:
        theme = theme_of(self.palette())
        text = self._agreement_text()
        if self._agrees is not None:
            text = f"{SIGNS[self._agrees]} {text}"
        painter.setPen(theme.colour("negative" if self._agrees is False else "dim"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_rule(self, painter: QPainter, columns: Columns, area: QRect) -> None:
        painter.setFont(number_font(_SMALL))
        painter.setPen(theme_of(self.palette()).colour("dim"))
        room = area.adjusted(columns.title.left(), 0, -SPACE, 0)
        text = translated(JUDGES[self.name].rule)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, shown)


class TableHead(QWidget):
    """The titles of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "The number is the judge's own: a probability of a light font, the luma Y′ from 0 to 1,\n"
                "the better contrast ratio, the lightness L* from 0 to 100.\n"
                "Agreement is with the one who decides.\n"
                "The accuracy is the share of the test part's labels that the judge answers as they are."
            )
        )

    @guarded(lambda self: QSize(300, 18))
    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(300, QFontMetrics(number_font(_SMALL)).height() + 4)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        painter = QPainter(self)
        painter.setFont(number_font(_SMALL))
        painter.setPen(theme_of(self.palette()).colour("dim"))
        columns, height = Columns(self.width(), agreement_words()), self.height()
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        for column, text, side in (
            (columns.title, self.tr("Judge"), middle),
            (columns.number, number_title(), middle | right),
            (columns.font, self.tr("Font"), middle),
            (columns.agreement, self.tr("Agreement"), middle),
            (columns.accuracy, self.tr("Accuracy"), middle | right),
        ):
            room = QRect(column.left(), 0, column.width(), height)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side, shown)
        painter.end()


class JudgeTable(QWidget):
    """The rows of all judges; the arrow keys go from one to the next.

    Signals
    -------
    judge_chosen(str)
        A person wants another one to drive the preview.
    """

    judge_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {name: JudgeRow(name, self) for name in JUDGES}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TableHead(self))
        for position, row in enumerate(self.rows.values()):
            self._group.addButton(row, position)
            column.addWidget(row, 1)
        column.addStretch(0)
        self._group.idToggled.connect(self._on_toggled)
        self._shown = ""

    def show_judging(self, judging: Judging, network_accuracy: float | None) -> None:
        """Show what everyone says and who decides; `network_accuracy` is that of the network on screen."""
        self._shown = judging.driver
        self.rows[judging.driver].setChecked(True)
        is_light = judging.font_is_light
        for name, row in self.rows.items():
            verdict = judging.verdict(name)
            agrees = None if verdict is None or name == judging.acting else verdict.is_light == is_light
            accuracy = network_accuracy if name == "network" else judging.fits.accuracies.get(name)
            row.show_verdict(verdict, agrees, accuracy)

    def _on_toggled(self, position: int, down: bool) -> None:
        name = tuple(self.rows)[position]
        if down and name != self._shown:
            self.judge_chosen.emit(name)
