"""The contrast of one font on the chosen colour, in numbers and words."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.colour import format_ratio, wcag_level
from gui.guard import guarded
from gui.theme import NOT_YET, SPACE, number_font, theme_of

_WIDEST_RATIO = "21.00:1"
_DOT_RADIUS = 3.0


class ContrastRow(QWidget):
    """A line such as "White 6.10:1 passes AA", with a dot where that font was chosen.

    Parameters
    ----------
    name : str
        The font's colour.
    names : tuple of str
        Of all rows that stand under each other, so that their columns align.
    """

    def __init__(self, name: str, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._names = names
        self._ratio: float | None = None
        self._is_chosen = self._is_large = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Contrast ratio by WCAG 2, from 1:1 to 21:1, rounded down.\n"
                "AA asks for 4.5:1, or 3:1 for large text, from 18 pt (24 px) or 14 pt bold;\n"
                "AAA asks for 7:1. The dot marks the font that was chosen."
            )
        )
        self._describe()

    def text(self) -> str:
        """Return the line as a screen reader says it."""
        return self.accessibleName()

    def show_ratio(self, ratio: float | None, is_chosen: bool, large: bool = False) -> None:
        """Show a contrast ratio.

        Parameters
        ----------
        ratio : float or None
            None where it is not computed yet.
        is_chosen : bool
            Whether this font was chosen.
        large : bool
            Whether the text in question is large, so that 3:1 passes AA.
        """
        if (ratio, is_chosen, large) == (self._ratio, self._is_chosen, self._is_large):
            return
        self._ratio, self._is_chosen, self._is_large = ratio, is_chosen, large
        self._describe()
        self.update()

    def _describe(self) -> None:
        text = self.tr("{name} {ratio} — {level}").format(
            name=self._name, ratio=_ratio_text(self._ratio), level=self._level_text()
        )
        if self._is_chosen:
            text = self.tr("{contrast} (chosen)").format(contrast=text)
        self.setAccessibleName(text)

    def _level_text(self) -> str:
        ratio = self._ratio
        if ratio is None:
            return NOT_YET
        level = wcag_level(ratio, self._is_large)
        if self._is_large and level != "fail":
            return self.tr("passes {level} for this text, which is large").format(level=level)
        if level == "AAA":
            return self.tr("passes AAA for normal text")
        if level == "AA":
            return self.tr("passes AA for normal text")
        return self.tr("AA for large text only") if wcag_level(ratio, large=True) != "fail" else self.tr("fails AA")

    def _short_text(self) -> str:
        """Return the level in few words, behind a mark."""
        ratio = self._ratio
        if ratio is None:
            return NOT_YET
        level = wcag_level(ratio, self._is_large)
        if self._is_large and level != "fail":
            return self.tr("✓ {level} large").format(level=level)
        if level == "AAA":
            return self.tr("✓ passes AAA")
        if level == "AA":
            return self.tr("✓ passes AA")
        return self.tr("! large text") if wcag_level(ratio, large=True) != "fail" else self.tr("✗ fails AA")

    def _columns(self) -> tuple[int, int, int, int]:
        """Return where name, ratio and words begin, and where the words end at the latest."""
        metrics = QFontMetrics(number_font(bold=True))
        name = int(4 * _DOT_RADIUS)
        ratio = name + max(map(metrics.horizontalAdvance, self._names)) + SPACE
        words = ratio + metrics.horizontalAdvance(_WIDEST_RATIO) + SPACE
        end = words + QFontMetrics(number_font()).horizontalAdvance(self.tr("✓ passes AAA"))
        return name, ratio, words, end

    @guarded(lambda self: QSize(280, 16))
    def sizeHint(self) -> QSize:
        """Return the room of the widest line."""
        return QSize(self._columns()[-1], QFontMetrics(number_font(bold=True)).height())

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dot, name, ratio and words."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setFont(number_font(bold=self._is_chosen))
        name, ratio, words, end = self._columns()
        height, middle = self.height(), Qt.AlignmentFlag.AlignVCenter
        if self._is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(_DOT_RADIUS + 1.0, height / 2), _DOT_RADIUS, _DOT_RADIUS)
        painter.setPen(theme.colour("text" if self._is_chosen else "dim"))
        painter.drawText(QRect(name, 0, ratio - name, height), middle, self._name)
        right = QRect(ratio, 0, words - SPACE - ratio, height)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, _ratio_text(self._ratio))
        if self._ratio is not None and wcag_level(self._ratio, large=True) == "fail":
            painter.setPen(theme.colour("error"))
        painter.setFont(number_font())
        painter.drawText(QRect(words, 0, end - words, height), middle, self._short_text())
        painter.end()


def _ratio_text(ratio: float | None) -> str:
    return NOT_YET if ratio is None else f"{format_ratio(ratio)}:1"
