"""A chip that says where the labels of the data come from."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.dataset_value import Dataset
from gui.guard import guarded
from gui.i18n import translated
from gui.theme import NOT_YET, SPACE, number_font, theme_of

_SIZE = 0.9
_LIFT = 2


class OriginChip(QWidget):
    """One or more of "formula", "file" and "person"; where the rows come from is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = NOT_YET
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_dataset(None)

    def text(self) -> str:
        """Return what the chip says."""
        return self._text

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Say where the labels of `dataset` come from."""
        self._text = NOT_YET if dataset is None else origin_text(dataset)
        sentence = self.tr("There are no data yet.") if dataset is None else origin_sentence(dataset)
        self.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return number_font(_SIZE)

    @guarded(lambda self: QSize(40, 18))
    def sizeHint(self) -> QSize:
        """Return the room of the text."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._text) + 2 * SPACE, metrics.height() + 2 * _LIFT)

    @guarded(lambda self: QSize(40, 18))
    def minimumSizeHint(self) -> QSize:
        """Return the same: the chip is never cut."""
        return self.sizeHint()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        theme = theme_of(self.palette())
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent", 0.6), 1.0))
        painter.setBrush(theme.colour("accent", 0.12))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(self._font())
        painter.setPen(theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


def origin_text(dataset: Dataset) -> str:
    """Return in few words where the labels come from, such as "formula + person"."""
    words = {
        "formula": QCoreApplication.translate("OriginChip", "formula"),
        "file": QCoreApplication.translate("OriginChip", "file"),
        "person": QCoreApplication.translate("OriginChip", "person"),
    }
    return " + ".join(words[origin] for origin in dataset.origins)


def origin_sentence(dataset: Dataset) -> str:
    """Return where the labels come from, and the rows, in sentences."""
    words = {
        "formula": QCoreApplication.translate("OriginChip", "computed by a formula"),
        "file": QCoreApplication.translate("OriginChip", "read from a file"),
        "person": QCoreApplication.translate("OriginChip", "given by a person"),
    }
    origins = ", ".join(words[origin] for origin in dataset.origins)
    sentence = QCoreApplication.translate("OriginChip", "The labels were: {origins}.").format(origins=origins)
    return f"{sentence}\n{translated(dataset.provenance)}"
