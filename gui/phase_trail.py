"""The phases of the slow motion in a row, with the present one standing out."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.guard import guarded
from gui.theme import Theme, number_font, theme_of

_ARROW = " → "
_DOT, _DOT_GAP = 5.0, 5.0
_NARROWEST = 96


class PhaseTrail(QWidget):
    """Names all phases where there is room; else the present one between dots.

    Signals
    -------
    phase_chosen(int)
        The place of the phase that was clicked.
    """

    phase_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._present: int | None = None
        self._count = ""
        self._places: list[QRectF] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_NARROWEST)

    def show_phases(self, titles: tuple[str, ...], present: int | None, count: str) -> None:
        """Show phases.

        Parameters
        ----------
        titles : tuple of str
        present : int or None
            The place of the one that stands out; None if none does.
        count : str
            How far it is in steps, such as "7 / 23".
        """
        if (titles, present, count) == (self._titles, self._present, self._count):
            return
        self._titles, self._present, self._count = titles, present, count
        name = self.tr("Phases: {phases}").format(phases=_ARROW.join(titles))
        if present is not None:
            name = self.tr("Phase {title}, {place} of {n}, step {count}").format(
                title=titles[present], place=present + 1, n=len(titles), count=count
            )
        self.setAccessibleName(name)
        self.update()

    def _face(self, bold: bool) -> QFont:
        return number_font(0.95, bold)

    def _lay_out(self) -> tuple[list[QRectF], bool]:
        """Return the place of each phase, and whether there is room for all the titles."""
        plain, bold = QFontMetricsF(self._face(bold=False)), QFontMetricsF(self._face(bold=True))
        arrow, height = plain.horizontalAdvance(_ARROW), float(self.height())
        # Every title may become bold: nothing moves when another one does.
        widths = [bold.horizontalAdvance(title) for title in self._titles]
        room = self.width() - self._count_width(plain)
        if sum(widths) + arrow * (len(widths) - 1) <= room:
            gap, fits = arrow, True
        else:
            widest = max(widths, default=0.0)
            widths = [widest if k == self._present else _DOT for k in range(len(widths))]
            gap, fits = _DOT_GAP, False
        places, x = [], 0.0
        for width in widths:
            places.append(QRectF(x, 0.0, width, height))
            x += width + gap
        return places, fits

    def _count_width(self, metrics: QFontMetricsF) -> float:
        return metrics.horizontalAdvance("0000 / 0000") if self._count else 0.0

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        plain, bold = self._face(bold=False), self._face(bold=True)
        self._places, fits = self._lay_out()
        centre = Qt.AlignmentFlag.AlignCenter
        for k, (title, place) in enumerate(zip(self._titles, self._places, strict=True)):
            is_done = self._present is not None and k < self._present
            painter.setPen(theme.colour("accent" if k == self._present else "text" if is_done else "dim"))
            painter.setFont(bold if k == self._present else plain)
            if fits or k == self._present:
                painter.drawText(place, centre, title)
                if fits and k + 1 < len(self._titles):
                    painter.setFont(plain)
                    painter.setPen(theme.colour("dim"))
                    gap = QRectF(place.right(), 0.0, self._places[k + 1].left() - place.right(), place.height())
                    painter.drawText(gap, centre, _ARROW.strip())
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("text" if is_done else "line"))
                painter.drawEllipse(place.center(), _DOT / 2, _DOT / 2)
        painter.setFont(plain)
        painter.setPen(theme.colour("dim"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)

    def _phase_at(self, x: float) -> int | None:
        for k, place in enumerate(self._places):
            if place.left() - _DOT_GAP / 2 <= x <= place.right() + _DOT_GAP / 2:
                return k
        return None

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, theme_of(self.palette()))
        painter.end()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        phase = self._phase_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and phase is not None:
            self.phase_chosen.emit(phase)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            phase = self._phase_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._titles[phase] if phase is not None else "", self)
            return True
        return super().event(event)

    @guarded(lambda self: QSize(_NARROWEST, 20))
    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST, round(QFontMetricsF(self._face(bold=True)).height()) + 4)
