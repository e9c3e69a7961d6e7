"""Saying aloud what appears by itself, where the focus of a screen reader is not."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence when it has said what it is saying; without one nothing happens.

    Parameters
    ----------
    widget : QWidget
        Where the sentence appears.
    sentence : str
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
