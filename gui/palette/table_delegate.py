"""How the cells of the palette are painted and names are typed."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.colour import Rgb
from core.judges import JUDGES
from core.palette import LONGEST_NAME
from core.palette_judged import AGAINST, COLOUR, CONTRAST, FONT, NAME, PASSES, PLACE
from gui.guard import guarded
from gui.palette.columns import COLUMNS
from gui.palette.table_model import Index, PaletteModel, Row
from gui.theme import NOT_YET, SPACE, Theme, number_font, theme_of

PAD = SPACE - 2
CHIP = 24
"""Width of the sample of a font, in pixels."""

SIGN, WIDE_SIGN = 17, 72
"""Width of the sign of a judge, and of a column that has room for its number too, in pixels."""

Spans = tuple[tuple[int, int], ...]

_INSET = 2
_ROUND = 4
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_CENTRE = Qt.AlignmentFlag.AlignCenter.value
_SMOOTH = QPainter.RenderHint.Antialiasing


class Ink:
    """The colours of one paint of the table: asking the theme in every cell would take longer than painting."""

    def __init__(self, theme: Theme) -> None:
        self.text = theme.colour("text")
        self.dim = theme.colour("dim")
        self.error = theme.colour("error")
        self.border = QPen(theme.colour("line"), 1.0)
        self.faint = theme.colour("line", 0.5)
        self.selected = theme.colour("accent", 0.22)
        self.frame = QPen(theme.colour("accent"), 2.0)
        self.focus = QPen(theme.colour("accent"), 1.5)
        self.fonts = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        self.samples = _sample("A"), _sample("Aa")


class PaletteDelegate(QStyledItemDelegate):
    """Paints every cell itself: Qt's own way asks the model a dozen questions for each."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._ink = Ink(theme_of(parent.palette()))
        self._focus = (-1, -1)
        self._selected: Spans = ()
        self._painters: dict[str, Callable[[QPainter, QRectF, Ink, Row, str], None]] = {
            PLACE: _paint_dim,
            COLOUR: _paint_colour,
            NAME: _paint_name,
            FONT: _paint_font,
            CONTRAST: _paint_contrast,
            AGAINST: _paint_against,
        }

    def begin(self, theme: Theme, focus: tuple[int, int], selected: Spans) -> None:
        """Take up what holds for the paint that comes now.

        Parameters
        ----------
        theme : Theme
        focus : tuple of int
            Row and column of the cell with the focus; (-1, -1) for none.
        selected : tuple of tuple of int
            First and last rows that are selected.
        """
        self._ink, self._focus, self._selected = Ink(theme), focus, selected

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        place = index.row(), index.column()
        column, row = COLUMNS[place[1]], self._model.row(place[0])
        area, ink = QRectF(option.rect), self._ink  # type: ignore[attr-defined]  # missing in PySide6's stubs
        if any(first <= place[0] <= last for first, last in self._selected):
            painter.fillRect(area, ink.selected)
        painter.setRenderHint(_SMOOTH)
        painter.setPen(ink.text)
        if column in JUDGES:
            score = self._model.score(row, column) if area.width() >= WIDE_SIGN else ""
            _paint_judge(painter, area, ink, row, column, score)
        else:
            self._painters.get(column, _paint_number)(painter, area, ink, row, self._model.text(row, column))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), ink.faint)
        if place == self._focus:
            painter.setPen(ink.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1.5))

    @guarded(lambda self, option, index: QSize(30, 22))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell; the view gives all rows the same."""
        return QSize(30, 22)

    @guarded(lambda self, parent, option, index: None)
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field in which another name is typed."""
        field = QLineEdit(parent)
        field.setFont(number_font())
        field.setFrame(False)
        field.setAutoFillBackground(True)
        field.setMaxLength(LONGEST_NAME)
        field.setAccessibleName(self.tr("Name of the colour"))
        return field


def paint_swatch(painter: QPainter, area: QRectF, border: QPen, colour: Rgb) -> None:
    """Paint a rounded piece of a colour, with a border that keeps it apart from what is around; the painter smooths."""
    painter.setPen(border)
    painter.setBrush(QColor(colour.r, colour.g, colour.b))
    painter.drawRoundedRect(area, _ROUND, _ROUND)


def _sample(text: str) -> QStaticText:
    """Return a text that is laid out once for all cells."""
    sample = QStaticText(text)
    sample.setTextFormat(Qt.TextFormat.PlainText)
    sample.prepare(font=number_font())
    return sample


def _draw_sample(painter: QPainter, area: QRectF, sample: QStaticText) -> None:
    size = sample.size()
    x, y = area.center().x() - size.width() / 2, area.center().y() - size.height() / 2
    painter.drawStaticText(QPointF(round(x), round(y)), sample)


def _paint_number(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.drawText(area.adjusted(0, 0, -PAD, 0), _RIGHT, text)


def _paint_dim(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.setPen(ink.dim)
    painter.drawText(area.adjusted(0, 0, -PAD / 2, 0), _RIGHT, text)


def _paint_colour(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    swatch = area.adjusted(_INSET + 1, _INSET, -_INSET - 1, -_INSET - 1)
    paint_swatch(painter, swatch, ink.border, row.colour)
    better = row.better_font
    painter.setPen(QColor(better.r, better.g, better.b))
    painter.drawText(swatch, _CENTRE, text)


def _paint_name(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    if row.occurrences > 1:
        painter.setPen(ink.dim)
        painter.drawText(area.adjusted(PAD, 0, -PAD, 0), _RIGHT, f"{row.occurrences}×")
        painter.setPen(ink.text)
        area = area.adjusted(0, 0, -3 * SPACE, 0)
    area = area.adjusted(PAD, 0, -PAD, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, _LEFT, shown)


def _paint_font(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    if area.width() > CHIP + 3 * PAD:
        painter.drawText(area.adjusted(CHIP + 2 * PAD, 0, 0, 0), _LEFT, text)
    chip = QRectF(area.left() + PAD, area.top() + _INSET, CHIP, area.height() - 2 * _INSET - 1)
    paint_swatch(painter, chip, ink.border, row.colour)
    painter.setPen(ink.fonts[row.is_light])
    _draw_sample(painter, chip, ink.samples[1])


def _paint_contrast(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    ratio, _, level = text.partition(" ")
    if row.contrast < PASSES:
        painter.setPen(ink.error)
    middle = area.left() + PAD + painter.fontMetrics().horizontalAdvance("00.00")
    painter.drawText(QRectF(area.left(), area.top(), middle - area.left(), area.height()), _RIGHT, ratio)
    painter.drawText(QRectF(middle + PAD, area.top(), area.right() - middle - PAD, area.height()), _LEFT, level)


def _paint_judge(painter: QPainter, area: QRectF, ink: Ink, row: Row, judge: str, score: str) -> None:
    """Paint an A in the font that the judge chooses, framed where that is not the driver's, and its number."""
    is_light = row.verdicts.get(judge)
    if is_light is None:
        painter.drawText(area, _CENTRE, NOT_YET)
        return
    agrees = is_light == row.is_light
    chip = QRectF(0, 0, SIGN, area.height() - 2 * _INSET - 1)
    chip.moveCenter(QPointF(area.center().x(), area.center().y() - 0.5))
    if score:
        chip.moveLeft(area.left() + PAD)
        painter.setPen(ink.dim if agrees else ink.text)
        painter.drawText(area.adjusted(0, 0, -PAD, 0), _RIGHT, score)
    paint_swatch(painter, chip, ink.border, row.colour)
    painter.setPen(ink.fonts[is_light])
    _draw_sample(painter, chip, ink.samples[0])
    if not agrees:
        painter.setPen(ink.frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip.adjusted(-2, -1, 2, 1), _ROUND + 1, _ROUND + 1)


def _paint_against(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.setPen(ink.text if row.against else ink.dim)
    painter.drawText(area, _CENTRE, text)
