"""Fonts of the diagram by their height in pixels, and how wide its texts are."""

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from core.number_text import MOST_DECIMALS
from gui import theme
from gui.diagram.geometry import Rect, TextSize

_REFERENCE = 100
_SMALLEST = ((theme.DECIMALS, 11), (8, 8), (MOST_DECIMALS, 7))
"""The smallest font for so many decimals, in pixels: those who want more of them can magnify."""


class Face:
    """A font with digits of one width.

    Attributes
    ----------
    height : int
        In pixels.
    font : QFont
    """

    def __init__(self, height: int, bold: bool = False) -> None:
        self.height = height
        self.font = theme.number_font(bold=bold)
        self.font.setPixelSize(height)
        # Layouts are computed at any size, so widths must not depend on the pixel grid.
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(self.font)
        self.line = self._metrics.height()
        self._rise = (self._metrics.ascent() - self._metrics.descent()) / 2

    def width(self, text: str) -> float:
        """Return the width of a text in pixels."""
        return self._metrics.horizontalAdvance(text)

    def left(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Draw a text that begins at `x` and has its middle height at `middle`."""
        painter.drawText(QPointF(x, middle + self._rise), text)

    def right(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Draw a text that ends at `x`."""
        painter.drawText(QPointF(x - self.width(text), middle + self._rise), text)

    def centred(self, painter: QPainter, rect: Rect, text: str) -> None:
        """Draw a text in the middle of a rectangle."""
        x, y = rect.centre
        painter.drawText(QPointF(x - self.width(text) / 2, y + self._rise), text)


class Faces:
    """The fonts that were asked for so far."""

    def __init__(self) -> None:
        self._faces: dict[tuple[int, bool], Face] = {}
        self._text_sizes: dict[int, TextSize] = {}

    def __call__(self, height: int, bold: bool = False) -> Face:
        """Return the font of a height in pixels."""
        key = (height, bold)
        if key not in self._faces:
            self._faces[key] = Face(height, bold)
        return self._faces[key]

    def clear(self) -> None:
        """Forget all, because the application's font is another one."""
        self._faces.clear()
        self._text_sizes.clear()

    def text_size(self, decimals: int = theme.DECIMALS) -> TextSize:
        """Return the sizes of texts relative to the font's height, where numbers have so many decimals."""
        if decimals not in self._text_sizes:
            self._text_sizes[decimals] = _text_size(decimals)
        return self._text_sizes[decimals]


def _text_size(decimals: int) -> TextSize:
    face, bold = Face(_REFERENCE), Face(_REFERENCE, bold=True)
    zeros = "0" * decimals
    number = max(face.width(sample) for sample in (f"−00.{zeros}", f"+00.{zeros}", "+1.00e6"))
    number = max(number, face.width(held_word()))
    sign, gap = max(face.width("A1"), face.width("dA")), 0.5 * _REFERENCE
    name = max(bold.width(text) for text in ("h32", off_word()))
    decision = max(bold.width(text) for text in decisions())
    return TextSize(
        line=face.line / _REFERENCE,
        label=number / _REFERENCE,
        chip=(face.width("db") + 0.4 * _REFERENCE + number) / _REFERENCE,
        value=(sign + gap + number) / _REFERENCE,
        result=max(sign + gap + number, bold.width("o") + gap + decision) / _REFERENCE,
        name=name / _REFERENCE,
        channel=max(bold.width("G") + gap + face.width("000"), face.width(f"0.{zeros}")) / _REFERENCE,
        short=(face.width("h1.32") + gap + number) / _REFERENCE,
        smallest_font=next(font for most, font in _SMALLEST if decimals <= most),
    )


def off_word() -> str:
    """Return what is said of a ReLU node that passes nothing on."""
    return QCoreApplication.translate("Diagram", "off")


def held_word() -> str:
    """Return what is written for the A of a node that is switched off."""
    return QCoreApplication.translate("Diagram", "held at 0")


def switched_off_word() -> str:
    """Return what is said of a node that is switched off."""
    return QCoreApplication.translate("Diagram", "switched off")


def decisions() -> tuple[str, str]:
    """Return the two decisions in words: dark font, light font."""
    return (
        QCoreApplication.translate("Diagram", "dark font"),
        QCoreApplication.translate("Diagram", "light font"),
    )
