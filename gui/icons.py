"""The program's icons, drawn in the colour of the theme's text."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.resources import resource_path
from gui.theme import theme_of

_SIZES = (18, 36)  # of the tool bar, on a plain screen and on a fine one


def themed_icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon of ``resources/icons`` for `palette`; make it anew when the palette changes."""
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    theme = theme_of(palette)
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.line)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        for size in _SIZES:
            icon.addPixmap(_pixmap(renderer, size), mode)
    return icon


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource_path("icons", "app.svg")))


def _pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
