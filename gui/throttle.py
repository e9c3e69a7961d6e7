"""Doing something as often as it is asked for, but not more often than eyes can follow."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Throttle(QObject):
    """Calls an action when it is asked for, at most once an interval, and never forgets the last time.

    As long as it is asked for again and again, the action is called by the one who asks, not by a
    timer of its own: what a training shows is then drawn in the same turn, while the training waits.

    Parameters
    ----------
    milliseconds : int
        The least time between two calls.
    action : callable
    parent : QObject
    """

    def __init__(self, milliseconds: int, action: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._seconds = milliseconds / 1000
        self._is_asked = False
        self._last = -self._seconds
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.flush)

    def ask(self) -> None:
        """Call the action now, or when the interval is over and it is asked for again, or nobody asks any more."""
        self._is_asked = True
        if time.monotonic() - self._last >= self._seconds:
            self.flush()
        else:
            self._timer.start()

    def flush(self) -> None:
        """Call the action now if it is waiting."""
        if self._is_asked:
            self._is_asked = False
            self._timer.stop()
            self._last = time.monotonic()
            self._action()
