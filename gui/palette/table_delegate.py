"""How the cells of the palette are painted and names are typed."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.colour import Rgb
from core.judges import JUDGES
from core.palette import LONGEST_NAME
from core.palette_judged import AGAINST, COLOUR, CONTRAST, FONT, NAME, PASSES, PLACE
from gui.guard import guarded
from gui.palette.table_model import COLUMNS, Index, PaletteModel, Row
from gui.theme import NOT_YET, SPACE, Theme, number_font, theme_of

PAD = SPACE - 2
CHIP = 24
"""Width of the sample of a font, in pixels."""

SIGN, WIDE_SIGN = 17, 72
"""Width of the sign of a judge, and of a column that has room for its number too, in pixels."""

_INSET = 2
_ROUND = 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class PaletteDelegate(QStyledItemDelegate):
    """Paints every cell itself: Qt's own way asks the model a dozen questions for each."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._painters: dict[str, Callable[[QPainter, QRectF, Theme, Row, str], None]] = {
            PLACE: _paint_dim,
            COLOUR: _paint_colour,
            NAME: _paint_name,
            FONT: _paint_font,
            CONTRAST: _paint_contrast,
            AGAINST: _paint_against,
        }

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        column, row = COLUMNS[index.column()], self._model.row(index.row())
        area, state = QRectF(option.rect), option.state  # type: ignore[attr-defined]  # missing in PySide6's stubs
        theme = theme_of(option.palette)  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent", 0.22))
        painter.setPen(theme.colour("text"))
        if column in JUDGES:
            _paint_judge(painter, area, theme, row, column, self._model.score(row, column))
        else:
            self._painters.get(column, _paint_number)(painter, area, theme, row, self._model.text(row, column))
        painter.setPen(theme.colour("line", 0.5))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1.5))
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


def paint_swatch(painter: QPainter, area: QRectF, theme: Theme, colour: Rgb) -> None:
    """Paint a rounded piece of a colour, with a border that keeps it apart from what is around."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(QColor(colour.r, colour.g, colour.b))
    painter.drawRoundedRect(area, _ROUND, _ROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def font_colour(is_light: bool) -> QColor:
    """Return white for a light font, black for a dark one."""
    return QColor(Qt.GlobalColor.white if is_light else Qt.GlobalColor.black)


def _paint_number(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.drawText(area.adjusted(0, 0, -PAD, 0), _RIGHT, text)


def _paint_dim(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.setPen(theme.colour("dim"))
    painter.drawText(area.adjusted(0, 0, -PAD / 2, 0), _RIGHT, text)


def _paint_colour(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    swatch = area.adjusted(_INSET + 1, _INSET, -_INSET - 1, -_INSET - 1)
    paint_swatch(painter, swatch, theme, row.colour)
    better = row.better_font
    painter.setPen(QColor(better.r, better.g, better.b))
    painter.drawText(swatch, _CENTRE, text)


def _paint_name(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    if row.occurrences > 1:
        painter.setPen(theme.colour("dim"))
        painter.drawText(area.adjusted(PAD, 0, -PAD, 0), _RIGHT, f"{row.occurrences}×")
        painter.setPen(theme.colour("text"))
        area = area.adjusted(0, 0, -3 * SPACE, 0)
    area = area.adjusted(PAD, 0, -PAD, 0)
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, _LEFT, shown)


def _paint_font(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    chip = QRectF(area.left() + PAD, area.top() + _INSET, CHIP, area.height() - 2 * _INSET - 1)
    pen = painter.pen()
    paint_swatch(painter, chip, theme, row.colour)
    painter.setPen(font_colour(row.is_light))
    painter.drawText(chip, _CENTRE, "Aa")
    painter.setPen(pen)
    if area.width() > CHIP + 3 * PAD:
        painter.drawText(area.adjusted(CHIP + 2 * PAD, 0, 0, 0), _LEFT, text)


def _paint_contrast(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    ratio, _, level = text.partition(" ")
    if row.contrast < PASSES:
        painter.setPen(theme.colour("error"))
    middle = area.left() + PAD + painter.fontMetrics().horizontalAdvance("00.00")
    painter.drawText(QRectF(area.left(), area.top(), middle - area.left(), area.height()), _RIGHT, ratio)
    painter.drawText(QRectF(middle + PAD, area.top(), area.right() - middle - PAD, area.height()), _LEFT, level)


def _paint_judge(painter: QPainter, area: QRectF, theme: Theme, row: Row, judge: str, score: str) -> None:
    """Paint an A in the font that the judge chooses, framed where that is not the driver's, and its number."""
    is_light = row.verdicts.get(judge)
    if is_light is None:
        painter.drawText(area, _CENTRE, NOT_YET)
        return
    chip = QRectF(0, 0, SIGN, area.height() - 2 * _INSET - 1)
    chip.moveCenter(QPointF(area.center().x(), area.center().y() - 0.5))
    if area.width() >= WIDE_SIGN:
        chip.moveLeft(area.left() + PAD)
        painter.setPen(theme.colour("dim" if is_light == row.is_light else "text"))
        painter.drawText(area.adjusted(0, 0, -PAD, 0), _RIGHT, score)
    paint_swatch(painter, chip, theme, row.colour)
    painter.setPen(font_colour(is_light))
    painter.drawText(chip, _CENTRE, "A")
    if is_light != row.is_light:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip.adjusted(-2, -1, 2, 1), _ROUND + 1, _ROUND + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_against(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.setPen(theme.colour("text" if row.against else "dim"))
    painter.drawText(area, _CENTRE, text)
