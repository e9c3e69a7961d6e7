"""The contrast of every font on the colour, and which criteria of WCAG 2 it meets."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.colour import Rgb, format_ratio
from core.font_contrast import REQUIREMENTS
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import NOT_YET, SPACE, number_font, theme_of

_SMALL = 0.85
_SAMPLE = 12
_DOT = 3.0
_WIDEST = "21.00:1"
_LEAST, _USUAL = 23, 32
_GAP = 4


def cells(width: int, height: int) -> tuple[QRect, QRect, list[QRect]]:
    """Return the places of a row's name, of its ratio and of its words about each criterion."""
    metrics = QFontMetrics(number_font(bold=True))
    name = QRect(3 * SPACE + _SAMPLE, 0, metrics.horizontalAdvance("#dddddd") + SPACE, height)
    ratio = QRect(name.right(), 0, metrics.horizontalAdvance(_WIDEST), height)
    left = ratio.right() + 2 * SPACE
    step = max(1, (width - left) // len(REQUIREMENTS))
    return name, ratio, [QRect(left + k * step, 0, step, height) for k in range(len(REQUIREMENTS))]


class ContrastLine(QWidget):
    """One font: its colour, its contrast ratio, and for each criterion whether it is met.

    Parameters
    ----------
    name : str
        What the font is called; empty to call it by its colour.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._shown: tuple[Rgb | None, float | None, bool] = (None, None, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setToolTip("\n".join(translated(requirement.rule) for requirement in REQUIREMENTS))

    def text(self) -> str:
        """Return the line as a screen reader says it."""
        return self.accessibleName()

    def show_font(self, font: Rgb, ratio: float, is_chosen: bool) -> None:
        """Show a font colour, its contrast ratio, not rounded, and whether it was chosen."""
        if (font, ratio, is_chosen) != self._shown:
            self._shown = (font, ratio, is_chosen)
            self.setAccessibleName(self._words(ratio, is_chosen))
            self.update()

    def _title(self) -> str:
        font = self._shown[0]
        return self._name or (NOT_YET if font is None else font.hex)

    def _words(self, ratio: float, is_chosen: bool) -> str:
        words = [f"{self._title()} {format_ratio(ratio)}:1"]
        if is_chosen:
            words.append(self.tr("chosen"))
        for requirement in REQUIREMENTS:
            template = self.tr("passes {level} for {subject}")
            if not requirement.is_met(ratio):
                template = self.tr("fails {level} for {subject}")
            words.append(template.format(level=translated(requirement.level), subject=translated(requirement.subject)))
        return ", ".join(words)

    @guarded(lambda self: QSize(300, _USUAL))
    def sizeHint(self) -> QSize:
        """Return the height of one line with some air."""
        return QSize(300, max(_USUAL, self.minimumSizeHint().height()))

    @guarded(lambda self: QSize(300, _LEAST))
    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(300, max(_LEAST, QFontMetrics(number_font(bold=True)).height() + 6))

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        font, ratio, is_chosen = self._shown
        if font is None or ratio is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        name, number, places = cells(self.width(), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        self._paint_signs(painter, font, is_chosen)
        painter.setPen(theme.colour("text"))
        painter.setFont(number_font(bold=is_chosen))
        painter.drawText(name, middle, self._title())
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, f"{format_ratio(ratio)}:1")
        painter.setFont(number_font())
        passes, fails = self.tr("✓ pass"), self.tr("✗ fail")
        for place, requirement in zip(places, REQUIREMENTS, strict=True):
            is_met = requirement.is_met(ratio)
            painter.setPen(theme.colour("text" if is_met else "error"))
            painter.drawText(place, middle, passes if is_met else fails)
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_signs(self, painter: QPainter, font: Rgb, is_chosen: bool) -> None:
        theme, middle = theme_of(self.palette()), self.height() / 2
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(SPACE - 1.0, middle), _DOT, _DOT)
        painter.setPen(QPen(theme.colour("dim"), 1.0))
        painter.setBrush(QColor(font.hex))
        painter.drawRoundedRect(QRectF(2.0 * SPACE - 2.5, middle - _SAMPLE / 2, _SAMPLE, _SAMPLE), 2.0, 2.0)


class ContrastHead(QWidget):
    """The titles of the columns: a level, and what it is asked of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip("\n".join(translated(requirement.rule) for requirement in REQUIREMENTS))

    def _n_lines(self) -> int:
        """Return two, or three where a subject needs two lines."""
        metrics, room = QFontMetrics(number_font(_SMALL)), cells(self.width(), self.height())[2][0].width()
        subjects = (translated(requirement.subject) for requirement in REQUIREMENTS)
        return 3 if max(map(metrics.horizontalAdvance, subjects)) > room - _GAP else 2

    @guarded(lambda self: QSize(300, 32))
    def sizeHint(self) -> QSize:
        """Return the height of the lines."""
        return QSize(300, self._n_lines() * QFontMetrics(number_font(_SMALL)).height() + 2)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines that this width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        bottom = Qt.AlignmentFlag.AlignBottom
        name, ratio, places = cells(self.width(), self.height())
        painter.setFont(number_font(_SMALL))
        painter.setPen(theme.colour("dim"))
        painter.drawText(name, bottom, self.tr("Font"))
        painter.drawText(ratio, bottom | Qt.AlignmentFlag.AlignRight, self.tr("Contrast"))
        first = QFontMetrics(painter.font()).height()
        for place, requirement in zip(places, REQUIREMENTS, strict=True):
            below = place.adjusted(0, first, -_GAP, 0)
            painter.drawText(below, Qt.TextFlag.TextWordWrap, translated(requirement.subject))
        painter.setFont(number_font(_SMALL, bold=True))
        for place, requirement in zip(places, REQUIREMENTS, strict=True):
            painter.drawText(place, Qt.AlignmentFlag.AlignTop, translated(requirement.level))
        painter.end()


class ContrastTable(QWidget):
    """White, black and, if there is one, a font colour of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [ContrastLine(name, self) for name in (self.tr("White"), self.tr("Black"), "")]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ContrastHead(self))
        for line in self.lines:
            column.addWidget(line)
        self.lines[2].hide()

    def show_fonts(self, fonts: tuple[Rgb, ...], ratios: tuple[float, ...], is_light: bool) -> None:
        """Show white, black and perhaps a third font, and which of the first two was chosen."""
        for line, font, ratio, is_chosen in zip(
            self.lines, fonts, ratios, (is_light, not is_light, False), strict=False
        ):
            line.show_font(font, ratio, is_chosen)
        self.lines[2].setVisible(len(fonts) == len(self.lines))
