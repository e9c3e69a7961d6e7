"""The diagram as a file and on paper."""

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from core.atomic_file import write_atomically
from gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SUFFIXES = (".svg", ".png")
PICTURE_SIZE = QSize(2000, 960)
"""Of an exported picture, in pixels."""

_DRAWN_WIDTH = 1000.0
"""A picture is drawn as if it had this width and then magnified, so that its text has a fitting size."""


class Renderable(Protocol):
    """What can be exported: the diagram's view."""

    def render_to(self, painter: QPainter, size: QSizeF, theme: Theme = LIGHT, ground: str = "base") -> None:
        """Draw everything into a place of this size."""


def export_picture(
    view: Renderable, path: str | os.PathLike[str], size: QSize = PICTURE_SIZE, theme: Theme = LIGHT
) -> None:
    """Save the diagram as a picture; the old file stays whole if that fails.

    Parameters
    ----------
    view : Renderable
    path : path-like
        Its suffix tells the format: .svg (lines and text) or .png.
    size : QSize
        In pixels.
    theme : Theme

    Raises
    ------
    ValueError
        If the suffix is another one.
    OSError
        If the file cannot be written.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(
            QCoreApplication.translate("Diagram", "{name} should end in .svg or .png.").format(name=Path(path).name)
        )
    make = _svg if suffix == ".svg" else _png
    write_atomically(path, make(view, size, theme))


def print_picture(view: Renderable, printer: "QPrinter") -> None:
    """Draw the diagram on a page, as large as its margins allow.

    Raises
    ------
    OSError
        If the printer, or the file that it writes, does not take the page.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(errno.EIO, QCoreApplication.translate("Diagram", "The printer did not take the page."))
    try:
        page = painter.viewport().size()
        _draw(view, painter, QSize(page.width(), min(page.height(), page.width() * 3 // 5)), LIGHT)
    finally:
        painter.end()


def _png(view: Renderable, size: QSize, theme: Theme) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.colour("base"))
    painter = QPainter(image)
    _draw(view, painter, size, theme)
    painter.end()
    buffer = _buffer()
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt does not
        raise OSError(errno.EIO, QCoreApplication.translate("Diagram", "The picture could not be encoded as PNG."))
    return bytes(buffer.data().data())


def _svg(view: Renderable, size: QSize, theme: Theme) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # not needed before the first export

    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setResolution(96)  # that of CSS, so that the size is written in its pixels
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(QCoreApplication.translate("Diagram", "Network diagram"))
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.colour("base"))
    _draw(view, painter, size, theme)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _draw(view: Renderable, painter: QPainter, size: QSize, theme: Theme) -> None:
    scale = max(size.width() / _DRAWN_WIDTH, 1e-3)
    painter.scale(scale, scale)
    view.render_to(painter, QSizeF(size.width() / scale, size.height() / scale), theme)
