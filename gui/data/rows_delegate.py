"""How the cells of the rows are painted and typed into."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QValidator
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.colour import BLACK, WHITE
from gui.data.rows_model import COLUMNS, Index, Row, RowsModel
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import SPACE, Theme, number_font, theme_of

_PAD = SPACE - 2
_INSET = 2
_ROUND = 4
_DOT = 4.5  # radius of the sign of a font
_BAR = 2
_FAINT = 0.5
_WORD = 2 * (_PAD + _DOT)
_SMOOTH = QPainter.RenderHint.Antialiasing
_WORD_ROOM = 150
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Ink:
    """The colours of one paint of the table: asking the theme in every cell would take longer than painting."""

    def __init__(self, theme: Theme) -> None:
        self.text = theme.colour("text")
        self.dim = theme.colour("dim")
        self.line = theme.colour("line")
        self.faint = theme.colour("line", _FAINT)
        self.accent = theme.colour("accent")
        self.positive = theme.colour("positive")
        self.negative = theme.colour("negative")
        self.says_light = theme.colour("says_light")
        self.says_dark = theme.colour("says_dark")


class RowsDelegate(QStyledItemDelegate):
    """Paints every cell itself: Qt's own way asks the model a dozen questions for each.

    Signals
    -------
    refused(str)
        What was typed is not taken over; the sentence says what would be right.
    """

    refused = Signal(str)

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._ink = Ink(theme_of(parent.palette()))
        self._focus = (-1, -1)
        self._painters: dict[str, Callable[[QPainter, QRectF, Ink, Row, str], None]] = {
            "colour": _paint_colour,
            "label": _paint_label,
            "answer": _paint_answer,
            "probability": _paint_probability,
            "part": _paint_part,
            "row": _paint_place,
        }

    def begin(self, theme: Theme, place: tuple[int, int]) -> None:
        """Take up the colours for the paint that comes now, and the row and column of the cell with the focus."""
        self._ink, self._focus = Ink(theme), place

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        place = index.row(), index.column()
        column, row = COLUMNS[place[1]], self._model.row(place[0])
        area, ink = QRectF(option.rect), self._ink  # type: ignore[attr-defined]  # missing in PySide6's stubs
        painter.setPen(ink.text)
        self._painters.get(column, _paint_number)(painter, area, ink, row, self._model.text(row, column))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), ink.faint)
        if place == self._focus:
            painter.setPen(QPen(ink.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1.5))

    @guarded(lambda self, option, index: QSize(40, 22))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell; the view gives all rows the same."""
        return QSize(40, 22)

    @guarded(lambda self, parent, option, index: None)
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field in which another colour or level is typed."""
        column = COLUMNS[index.column()]
        field = QLineEdit(parent)
        field.setFont(number_font())
        field.setFrame(False)
        field.setAutoFillBackground(True)
        field.setAccessibleName(self.tr("New value"))
        validator = _Judge(lambda text: self._model.judged(column, text), field)
        validator.refused.connect(self.refused)
        field.setValidator(validator)
        return field

    @guarded()
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand on what was typed."""
        if isinstance(editor, QLineEdit):
            self._model.setData(index, editor.text())


class _Judge(QValidator):
    """Lets anything be typed; what is not right is not taken over."""

    refused = Signal(str)

    def __init__(self, judge: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._judge = judge

    @guarded(lambda self, text, position: (QValidator.State.Intermediate, text, position))
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        try:
            self._judge(text)
        except ValueError:
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Acceptable, text, position

    @guarded(lambda self, text: text)
    def fixup(self, text: str) -> str:
        """Say what would be right."""
        try:
            self._judge(text)
        except ValueError as problem:
            self.refused.emit(translated(problem.args[0]))
        return text


def _paint_number(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.drawText(area.adjusted(0, 0, -_PAD, 0), _RIGHT, text)


def _paint_place(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.setPen(ink.dim)
    painter.drawText(area.adjusted(0, 0, -_PAD, 0), _RIGHT, text)


def _paint_part(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    painter.setPen(ink.dim)
    painter.drawText(area.adjusted(_PAD, 0, 0, 0), _LEFT, text)


def _paint_colour(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    """Paint the background with the font of the label on it."""
    swatch = area.adjusted(_INSET + 1, _INSET, -_INSET - 1, -_INSET - 1)
    colour, font = row.colour, WHITE if row.is_light else BLACK
    painter.setRenderHint(_SMOOTH)
    painter.setPen(ink.line)
    painter.setBrush(QColor(colour.r, colour.g, colour.b))
    painter.drawRoundedRect(swatch, _ROUND, _ROUND)
    painter.setRenderHint(_SMOOTH, False)
    painter.setPen(QColor(font.r, font.g, font.b))
    if swatch.width() < _WORD_ROOM:
        painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, text)
        return
    painter.drawText(swatch.adjusted(SPACE, 0, 0, 0), _LEFT, text)
    painter.drawText(swatch.adjusted(0, 0, -SPACE, 0), _RIGHT, "Aa")


def _paint_label(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    _paint_font(painter, area, ink, row.is_light)
    painter.setPen(ink.text)
    painter.drawText(area.adjusted(_WORD, 0, 0, 0), _LEFT, text)


def _paint_answer(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    if row.answer is None:
        painter.drawText(area.adjusted(_PAD, 0, 0, 0), _LEFT, text)
        return
    _paint_font(painter, area, ink, row.answer)
    painter.setPen(ink.negative if row.is_wrong else ink.text)
    painter.drawText(area.adjusted(_WORD, 0, 0, 0), _LEFT, f"{text} ✗" if row.is_wrong else text)


def _paint_font(painter: QPainter, area: QRectF, ink: Ink, is_light: bool) -> None:
    """Paint a light or dark dot."""
    painter.setRenderHint(_SMOOTH)
    painter.setPen(ink.dim)
    painter.setBrush(ink.says_light if is_light else ink.says_dark)
    painter.drawEllipse(QPointF(area.left() + _PAD + _DOT, area.center().y()), _DOT, _DOT)
    painter.setRenderHint(_SMOOTH, False)


def _paint_probability(painter: QPainter, area: QRectF, ink: Ink, row: Row, text: str) -> None:
    """Paint the number, and below it how far it is from 0 to 1, with the border in the middle."""
    inner = area.adjusted(_PAD, 0, -_PAD, -2)
    painter.drawText(inner, _RIGHT, text)
    if row.probability is None or not 0.0 <= row.probability <= 1.0:
        return
    top = inner.bottom() - _BAR
    middle, end = inner.center().x(), inner.left() + row.probability * inner.width()
    bar = QRectF(min(middle, end), top, abs(end - middle), _BAR)
    painter.fillRect(bar, ink.positive if end >= middle else ink.negative)
    painter.fillRect(QRectF(middle, top - 1, 1, _BAR + 2), ink.dim)
