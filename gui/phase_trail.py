"""The phases of the slow motion in a row, with the present one standing out."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.guard import guarded
from gui.theme import Theme, number_font, theme_of

_ARROW = " → "
_DOT, _DOT_GAP = 5.0, 4.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NARROWEST = 96


class PhaseTrail(QWidget):
    """Names all phases where there is room; else the present one, behind a dot for each.

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
        self._count = self._widest_count = ""
        self._places: list[QRectF] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_NARROWEST)

    def show_phases(self, titles: tuple[str, ...], present: int | None, position: int | None, length: int) -> None:
        """Show phases.

        Parameters
        ----------
        titles : tuple of str
        present : int or None
            The place of the one that stands out; None if none does.
        position : int or None
            How many steps are done; None without a slow motion.
        length : int
            The number of steps.
        """
        count = "" if position is None else f"{position} / {length}"
        if (titles, present, count) == (self._titles, self._present, self._count):
            return
        self._titles, self._present, self._count = titles, present, count
        self._widest_count = f"{length} / {length}" if count else ""
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
        """Return the place of each phase, and whether there is room for all the titles; else they are dots."""
        metrics, height = QFontMetricsF(self._face(bold=False)), float(self.height())
        gap, widths = metrics.horizontalAdvance(_ARROW), [metrics.horizontalAdvance(title) for title in self._titles]
        fits = sum(widths) + gap * (len(widths) - 1) + self._count_width() <= self.width()
        if not fits:
            widths, gap = [_DOT] * len(widths), _DOT_GAP
        places, x = [], 0.0
        for width in widths:
            places.append(QRectF(x, 0.0, width, height))
            x += width + gap
        return places, fits

    def _count_width(self) -> float:
        # As wide at the first step as at the last one.
        return QFontMetricsF(self._face(bold=False)).horizontalAdvance(f"{self._widest_count}  ")

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        self._places, fits = self._lay_out()
        for k, (title, place) in enumerate(zip(self._titles, self._places, strict=True)):
            is_present, is_done = k == self._present, self._present is not None and k < self._present
            if fits:
                # Not bold, which would move the others.
                painter.setFont(self._face(bold=False))
                painter.setPen(theme.colour("accent" if is_present else "text" if is_done else "dim"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, title)
                if is_present:
                    painter.fillRect(
                        QRectF(place.left(), place.bottom() - 2.0, place.width(), 2.0), painter.pen().color()
                    )
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent" if is_present else "text" if is_done else "line"))
                size = _DOT / 2 + is_present
                painter.drawEllipse(place.center(), size, size)
        room = QRectF(self.rect())
        if fits:
            self._draw_arrows(painter, theme)
        elif self._present is not None and self._places:
            room.setLeft(self._places[-1].right() + 2 * _DOT_GAP)
            painter.setFont(self._face(bold=True))
            painter.setPen(theme.colour("accent"))
            metrics = QFontMetricsF(painter.font())
            title = metrics.elidedText(self._titles[self._present], Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT, title)
            room.setLeft(room.left() + metrics.horizontalAdvance(title))
        if self._count_width() <= room.width():
            painter.setFont(self._face(bold=False))
            painter.setPen(theme.colour("dim"))
            painter.drawText(room, _RIGHT, self._count)

    def _draw_arrows(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self._face(bold=False))
        painter.setPen(theme.colour("dim"))
        for before, after in pairwise(self._places):
            gap = QRectF(before.right(), 0.0, after.left() - before.right(), before.height())
            painter.drawText(gap, Qt.AlignmentFlag.AlignCenter, _ARROW.strip())

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
