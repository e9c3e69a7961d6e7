"""The keys that the diagram takes itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps to the right and down."""


def is_copy(event: QKeyEvent) -> bool:
    """Say whether a key means copying."""
    return event.matches(QKeySequence.StandardKey.Copy)


def claims_copy(event: QEvent) -> bool:
    """Say whether Qt asks if the key of copying is wanted here, before it becomes the window's shortcut.

    A shortcut of the diagram's own would be ambiguous beside the window's, and neither would work.
    """
    return event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_copy(event)
