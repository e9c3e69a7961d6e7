"""Where the parts of a sample stand in the room that there is."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from core.sample_style import AUTOMATIC, HEADING_FACTOR, SampleStyle, heading_of
from gui.sample_parts import Button, Icon, Part, Words, button_size, magnifier, star
from gui.text_block import TextBlock
from gui.theme import SPACE

_LARGE_SIZES = (60, 54, 48, 42, 36, 32, 28, 24)
"""In pixels; WCAG calls text large from 24 px (18 pt) on, and Qt keeps no glyphs of 64 px and more."""
_PAGE_SIZES = (*_LARGE_SIZES, 22, 20, 18)
_MOST_LINES = 3
_WIDE, _HIGH = 300, 90
"""From here on, in pixels, the other font gets a heading too."""
_ICON_SHARE = 0.75
_ICON_PX = (20, 56)
_ALONE_FACTOR = 1.2
"""Of the program's own font for what stands alone: some 16 px, the web's usual size."""


class Sample:
    """A text and how it is set.

    Parameters
    ----------
    text : str
        Not empty.
    style : SampleStyle
    button : tuple of str
        The texts of two buttons.
    """

    def __init__(self, text: str, style: SampleStyle, button: tuple[str, str]) -> None:
        self.text = text
        self.style = style
        self.buttons = button

    def chosen(self, area: QRectF) -> list[Part]:
        """Return the sample as large as the room allows, or in the size that is wished."""
        kinds: dict[str, Callable[[QRectF], list[Part]]] = {
            "page": self._page,
            "heading": self._heading,
            "paragraph": lambda area: [Words(_block(self.text, self._alone(_ALONE_FACTOR), area))],
            "button": lambda area: self._buttons(area, _ALONE_FACTOR),
            "icon": lambda area: self._icons(area, _ICON_PX[1]),
        }
        return kinds[self.style.kind](area)

    def other(self, area: QRectF) -> list[Part]:
        """Return the sample small, for the font that was not chosen."""
        if self.style.kind == "button":
            return self._buttons(area, 1.0)
        if self.style.kind == "icon":
            return self._icons(area, _ICON_PX[0])
        if self.style.kind == "page":
            has_room = area.width() >= _WIDE and area.height() >= _HIGH
            return self._page(area) if has_room else self._small_page(area)
        text = heading_of(self.text) if self.style.kind == "heading" else self.text
        return [Words(_block(text, self.font(), area))]

    def words(self, area: QRectF) -> list[Part]:
        """Return the first words as large as fits, and nothing else."""
        block = self._largest(area, _PAGE_SIZES, 1.0)
        block.move_to(area.center().y() - block.height / 2)
        return [Words(block)]

    def strip_height(self) -> float:
        """Return the least height in pixels that `other` needs."""
        if self.style.kind == "icon":
            return float(self.style.size_px or _ICON_PX[0])
        has_button = self.style.kind in ("page", "button")
        return button_size("", self.font())[1] if has_button else _line(self.font())

    def font(self, factor: float = 1.0) -> QFont:
        """Return the font of the text, in a multiple of its size."""
        font = QFont(QApplication.font())
        if self.style.family:
            font.setFamilies([self.style.family])
        font.setWeight(QFont.Weight(self.style.weight))
        if self.style.size_px == AUTOMATIC:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(self.style.size_px * factor))
        return font

    def _page(self, area: QRectF) -> list[Part]:
        """Return as much of a page as fits: all of it, all in two rows, or no heading."""
        line, (width, height) = _line(self.font()), self._controls_size()
        heading = _line(self._sized(_PAGE_SIZES[-1], HEADING_FACTOR))
        if area.height() >= heading + line + height + SPACE:
            return self._tall_page(area)
        if area.height() >= max(heading, height) + line and area.width() >= 2.0 * width:
            return self._low_page(area)
        return self._small_page(area)

    def _tall_page(self, area: QRectF) -> list[Part]:
        """Return heading, paragraph and controls one below the other."""
        font, height = self.font(), self._controls_size()[1]
        room = min(_MOST_LINES * _line(font), max(_line(font), area.height() / 4))
        paragraph = TextBlock(self.text, font, QRectF(area.left(), 0.0, area.width(), room))
        rest = area.height() - paragraph.height - height - SPACE
        heading = self._largest(QRectF(area.left(), area.top(), area.width(), rest), _PAGE_SIZES, HEADING_FACTOR)
        gap = min(max(0.0, rest - heading.height) / 3, 2.0 * SPACE)
        top = area.top() + gap
        heading.move_to(top)
        top += heading.height + gap
        paragraph.move_to(top)
        top += paragraph.height + gap + SPACE
        return [Words(heading), Words(paragraph), *self._controls(QPointF(area.left(), top))]

    def _low_page(self, area: QRectF) -> list[Part]:
        """Return the controls beside the heading, and the paragraph under both."""
        font, (width, height) = self.font(), self._controls_size()
        line = _line(font)
        rest = area.height() - line
        upper = QRectF(area.left(), area.top(), area.width() - width - 2.0 * SPACE, rest)
        heading = self._largest(upper, _PAGE_SIZES, HEADING_FACTOR)
        gap = max(0.0, rest - heading.height) / 3
        heading.move_to(area.top() + gap)
        paragraph = TextBlock(self.text, font, QRectF(area.left(), area.bottom() - line - gap, area.width(), line))
        middle = area.top() + gap + heading.height / 2
        controls = self._controls(QPointF(area.right() - width, max(area.top(), middle - height / 2)))
        return [Words(heading), Words(paragraph), *controls]

    def _small_page(self, area: QRectF) -> list[Part]:
        font, (width, height) = self.font(), self._controls_size()
        if area.width() >= 3.0 * width and area.height() >= height:
            middle = area.center().y()
            text = TextBlock(self.text, font, area.adjusted(0.0, 0.0, -width - 2.0 * SPACE, 0.0))
            text.move_to(middle - text.height / 2)
            return [Words(text), *self._controls(QPointF(area.right() - width, middle - height / 2))]
        rest = area.height() - height
        if rest < _line(font) or width > area.width():
            return [Words(_block(self.text, font, area))]
        text = TextBlock(self.text, font, QRectF(area.left(), area.top(), area.width(), rest))
        gap = min(rest - text.height, float(SPACE))
        return [Words(text), *self._controls(QPointF(area.left(), area.top() + text.height + gap))]

    def _heading(self, area: QRectF) -> list[Part]:
        block = self._largest(area, _LARGE_SIZES, 1.0)
        block.move_to(area.center().y() - block.height / 2)
        return [Words(block)]

    def _buttons(self, area: QRectF, factor: float) -> list[Part]:
        font = self._alone(factor)
        width, height = button_size(self.buttons[0], font)
        top = area.center().y() - height / 2
        second = area.left() + width + 1.5 * SPACE
        return [
            Button(self.buttons[0], font, QPointF(area.left(), top)),
            Button(self.buttons[1], font, QPointF(second, top), is_filled=False),
        ]

    def _icons(self, area: QRectF, most: float) -> list[Part]:
        side = float(self.style.size_px) or min(most, area.height())
        top = area.center().y() - side / 2
        second = area.left() + side + max(float(SPACE), side / 3)
        return [Icon(star(), QPointF(area.left(), top), side), Icon(magnifier(), QPointF(second, top), side)]

    def _controls(self, place: QPointF) -> list[Part]:
        """Return a button with an icon on its right."""
        font, (width, height) = self.font(), self._controls_size()
        side = _ICON_SHARE * height
        sign = QPointF(place.x() + width - side, place.y() + (height - side) / 2)
        return [Button(self.buttons[0], font, place), Icon(star(), sign, side)]

    def _controls_size(self) -> tuple[float, float]:
        width, height = button_size(self.buttons[0], self.font())
        return width + 1.5 * SPACE + _ICON_SHARE * height, height

    def _largest(self, area: QRectF, sizes: tuple[int, ...], factor: float) -> TextBlock:
        """Return the heading in the size that is wished, or the largest in which all of it fits, or else cut."""
        text = heading_of(self.text)
        if self.style.size_px != AUTOMATIC:
            return TextBlock(text, self.font(factor), area)
        for size in sizes[:-1]:
            block = TextBlock(text, self._sized(size), area)
            if not block.is_cut and block.height <= area.height():
                return block
        return TextBlock(text, self._sized(sizes[-1]), area)

    def _alone(self, factor: float) -> QFont:
        """Return the font in the size that is wished, or in a multiple of the program's own."""
        return self.font(factor if self.style.size_px == AUTOMATIC else 1.0)

    def _sized(self, size: int, factor: float = 1.0) -> QFont:
        """Return the font in a size in pixels, or in a multiple of the size that is wished."""
        font = self.font(factor)
        if self.style.size_px == AUTOMATIC:
            font.setPixelSize(size)
        return font


def substitute_of(family: str) -> str:
    """Return the family that Qt shows instead of one that this machine lacks; empty where it is there."""
    if not family or QFontDatabase.hasFamily(family):
        return ""
    font = QFont(QApplication.font())
    font.setFamilies([family])
    return QFontInfo(font).family().partition(" [")[0]  # behind it the foundry


def _block(text: str, font: QFont, area: QRectF) -> TextBlock:
    """Return text from the top on; of a line that is higher than the area the middle is to be seen."""
    block = TextBlock(text, font, area)
    if block.height > area.height():
        block.move_to(area.center().y() - block.height / 2)
    return block


def _line(font: QFont) -> float:
    return QFontMetricsF(font).height()
