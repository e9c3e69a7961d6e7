"""How the cells of the rows are painted and typed into."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QValidator
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

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
_WORD_ROOM = 150
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self._painters: dict[str, Callable[[QPainter, QRectF, Theme, Row, str], None]] = {
            "colour": _paint_colour,
            "label": _paint_label,
            "answer": _paint_answer,
            "probability": _paint_probability,
            "part": _paint_part,
            "row": _paint_place,
        }

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        column, row = COLUMNS[index.column()], self._model.row(index.row())
        area, state = QRectF(option.rect), option.state  # type: ignore[attr-defined]  # missing in PySide6's stubs
        theme = theme_of(option.palette)  # type: ignore[attr-defined]
        painter.setPen(theme.colour("text"))
        self._painters.get(column, _paint_number)(painter, area, theme, row, self._model.text(row, column))
        painter.setPen(theme.colour("line", 0.5))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1.5))
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


def _paint_number(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.drawText(area.adjusted(0, 0, -_PAD, 0), _RIGHT, text)


def _paint_place(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.setPen(theme.colour("dim"))
    painter.drawText(area.adjusted(0, 0, -_PAD, 0), _RIGHT, text)


def _paint_part(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    painter.setPen(theme.colour("dim"))
    painter.drawText(area.adjusted(_PAD, 0, 0, 0), _LEFT, text)


def _paint_colour(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    """Paint the background with the font of the label on it."""
    swatch = area.adjusted(_INSET + 1, _INSET, -_INSET - 1, -_INSET - 1)
    colour, font = row.colour, WHITE if row.is_light else BLACK
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(QColor(colour.r, colour.g, colour.b))
    painter.drawRoundedRect(swatch, _ROUND, _ROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(font.r, font.g, font.b))
    if swatch.width() < _WORD_ROOM:
        painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, text)
        return
    painter.drawText(swatch.adjusted(SPACE, 0, 0, 0), _LEFT, text)
    painter.drawText(swatch.adjusted(0, 0, -SPACE, 0), _RIGHT, "Aa")


def _paint_label(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    _paint_font(painter, area, theme, row.is_light, text)


def _paint_answer(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    if row.is_wrong:
        painter.setPen(theme.colour("negative"))
        text = f"{text} ✗"
    if row.answer is None:
        painter.drawText(area.adjusted(_PAD, 0, 0, 0), _LEFT, text)
    else:
        _paint_font(painter, area, theme, row.answer, text)


def _paint_font(painter: QPainter, area: QRectF, theme: Theme, is_light: bool, text: str) -> None:
    """Paint a light or dark dot and the word."""
    pen = painter.pen()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("dim"), 1.0))
    painter.setBrush(theme.colour("says_light" if is_light else "says_dark"))
    painter.drawEllipse(QPointF(area.left() + _PAD + _DOT, area.center().y()), _DOT, _DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    painter.drawText(area.adjusted(2 * _PAD + 2 * _DOT, 0, 0, 0), _LEFT, text)


def _paint_probability(painter: QPainter, area: QRectF, theme: Theme, row: Row, text: str) -> None:
    """Paint the number, and below it how far it is from 0 to 1, with the border in the middle."""
    inner = area.adjusted(_PAD, 0, -_PAD, -2)
    painter.drawText(inner, _RIGHT, text)
    if row.probability is None or not 0.0 <= row.probability <= 1.0:
        return
    top = inner.bottom() - _BAR
    middle, end = inner.center().x(), inner.left() + row.probability * inner.width()
    bar = QRectF(min(middle, end), top, abs(end - middle), _BAR)
    painter.fillRect(bar, theme.colour("positive" if end >= middle else "negative"))
    painter.fillRect(QRectF(middle, top - 1, 1, _BAR + 2), theme.colour("dim"))
