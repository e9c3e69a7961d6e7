"""The judges side by side: who says what of the colour, and who drives the preview."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from core.judges import FIRST_FOUR
from gui.font_plate import PLATE, paint_plate
from gui.guard import guarded
from gui.judge_words import font_word, rule_text, score_text, title_of
from gui.judging import Judging, Verdict
from gui.theme import RADIUS, SPACE, Theme, number_font, theme_of

_FACTOR = 0.95
_GAP = 5
_INSET = 6
_HEIGHT = 26
_WIDEST = {"wcag": "21.00", "lightness": "100.0"}
_WIDEST_NUMBER = "0.000"
SIGNS = {True: "=", False: "≠"}
"""Whether a judge agrees with the one who drives the preview."""


class JudgeChip(QRadioButton):
    """One judge: the font it wants, its number, and whether it agrees with the one who drives the preview."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._title = title_of(name)
        self._number = ""
        self._is_light: bool | None = None
        self._agrees: bool | None = None
        self._fonts = (font_word(is_light=False), font_word(is_light=True))
        self._templates = {  # looked up once: the words follow every move of the mouse
            None: self.tr("{judge} {number}: {font}, drives the preview"),
            True: self.tr("{judge} {number}: {font}, agrees"),
            False: self.tr("{judge} {number}: {font}, disagrees"),
        }
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr("{rule}\nPress it to let this judge choose the font of the sample.").format(rule=rule_text(name))
        )

    def show_verdict(self, verdict: Verdict | None, agrees: bool | None) -> None:
        """Show what the judge says; `agrees` is None for the one who drives the preview."""
        is_light = None if verdict is None else verdict.is_light
        shown = (score_text(self.name, verdict), is_light, agrees)
        if shown != (self._number, self._is_light, self._agrees):
            self._number, self._is_light, self._agrees = shown
            self.setAccessibleName(self._words())
            self.update()

    def _words(self) -> str:
        if self._is_light is None:
            return f"{self._title} {self._number}"
        return self._templates[self._agrees].format(
            judge=self._title, number=self._number, font=self._fonts[self._is_light]
        )

    @guarded(lambda self: QSize(110, _HEIGHT))
    def sizeHint(self) -> QSize:
        """Return the room of the widest number."""
        metrics = QFontMetrics(number_font(_FACTOR, bold=True))
        widest = _WIDEST.get(self.name, _WIDEST_NUMBER)
        texts = sum(map(metrics.horizontalAdvance, (self._title, widest, SIGNS[False])))
        return QSize(2 * _INSET + PLATE.width() + texts + 3 * _GAP, max(_HEIGHT, metrics.height() + 8))

    @guarded(lambda self: QSize(110, _HEIGHT))
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @guarded(True)
    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return bool(self.rect().contains(pos))

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        painter.setPen(QPen(theme.colour("accent"), 2.0) if self.isChecked() else theme.colour("line"))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), RADIUS - 2, RADIUS - 2)
        if self._is_light is not None:
            paint_plate(painter, theme, QPoint(_INSET, (self.height() - PLATE.height()) // 2), self._is_light)
        self._paint_texts(painter, theme)
        painter.end()

    def _paint_texts(self, painter: QPainter, theme: Theme) -> None:
        left = _INSET + PLATE.width() + _GAP
        area = QRect(left, 0, self.width() - left - _INSET, self.height())
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        font = number_font(_FACTOR, bold=self.isChecked())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        if self._agrees is not None:
            painter.setPen(theme.colour("dim" if self._agrees else "negative"))
            painter.drawText(area, right, SIGNS[self._agrees])
        painter.setPen(theme.colour("text" if self.isChecked() else "dim"))
        painter.drawText(area, middle, self._title)
        title, sign = metrics.horizontalAdvance(self._title), metrics.horizontalAdvance(SIGNS[False])
        room = area.adjusted(title + _GAP, 0, -sign - _GAP, 0)
        painter.setPen(theme.colour("text"))
        text = metrics.elidedText(self._number, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, right, text)


class JudgeStrip(QWidget):
    """The four judges that need nothing but the network on screen; the arrow keys go from one to the next.

    Signals
    -------
    judge_chosen(str)
        A person wants another one to drive the preview.
    """

    judge_chosen = Signal(str)

    def __init__(self, names: Sequence[str] = FIRST_FOUR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {name: JudgeChip(name, self) for name in names}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for position, chip in enumerate(self.chips.values()):
            self._group.addButton(chip, position)
            row.addWidget(chip, 1)
        self._group.idToggled.connect(self._on_toggled)
        self._is_showing = False
        self.setAccessibleName(self.tr("Judges"))

    def show_judging(self, judging: Judging) -> None:
        """Show what everyone says, and who drives the preview."""
        is_light = judging.font_is_light
        self._show_driver(judging.driver)
        for name, chip in self.chips.items():
            verdict = judging.verdict(name)
            agrees = None if verdict is None or name == judging.driver else verdict.is_light == is_light
            chip.show_verdict(verdict, agrees)

    def _show_driver(self, driver: str) -> None:
        chip = self.chips.get(driver)
        if chip is not None and chip.isChecked():
            return
        self._is_showing = True
        if chip is not None:
            chip.setChecked(True)
        else:
            self._group.setExclusive(False)  # else the last one that is down could not go up
            for other in self.chips.values():
                other.setChecked(False)
            self._group.setExclusive(True)
        self._is_showing = False

    def _on_toggled(self, position: int, down: bool) -> None:
        if down and not self._is_showing:
            self.judge_chosen.emit(tuple(self.chips)[position])
