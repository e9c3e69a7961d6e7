"""Doing something as often as it is asked for, but not more often than eyes can follow."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Throttle(QObject):
    """Calls an action at once, and then once an interval for as long as it is asked for.

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
        self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._on_timeout)

    def ask(self) -> None:
        """Call the action now, or else as soon as the interval is over."""
        self._is_asked = True
        if not self._timer.isActive():
            self._on_timeout()

    def flush(self) -> None:
        """Call the action now if it is waiting."""
        if self._is_asked:
            self._on_timeout()

    def _on_timeout(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self._timer.start()
            self._action()
