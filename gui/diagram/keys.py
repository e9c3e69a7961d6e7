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

MOTION_KEYS = {
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Space: "toggle_play",
    Qt.Key.Key_Home: "to_start",
    Qt.Key.Key_End: "to_end",
}
"""What the keys do in a slow motion, as names of its methods."""

_TYPING = frozenset("0123456789+-−.,")


def begins_number(event: QKeyEvent) -> bool:
    """Say whether a key is the first of a number."""
    return event.text() != "" and event.text() in _TYPING


def is_copy(event: QKeyEvent) -> bool:
    """Say whether a key means copying."""
    return event.matches(QKeySequence.StandardKey.Copy)


def claims_copy(event: QEvent) -> bool:
    """Say whether Qt asks if the key of copying is wanted here, before it becomes the window's shortcut.

    A shortcut of the diagram's own would be ambiguous beside the window's, and neither would work.
    """
    return event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_copy(event)
