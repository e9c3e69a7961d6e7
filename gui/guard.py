"""What keeps a Python error from ending the process, where Qt and Python together would."""

import functools
import gc
import sys
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

Function = TypeVar("Function", bound=Callable[..., Any])

_YOUNG_MS = 1_000
_FULL_EVERY = 10


def guarded(default: Any = None) -> Callable[[Function], Function]:
    """Return a decorator for overrides of Qt's virtual methods: an exception is reported.

    On CPython 3.11 an exception raised in C that leaves such an override while Python is on the
    stack is a segmentation fault; on later versions it comes up at some innocent call.

    Parameters
    ----------
    default : object
        What the override returns after an exception; a callable is called with the arguments.
    """

    def decorate(function: Function) -> Function:
        @functools.wraps(function)
        def wrapper(*args: Any) -> Any:
            try:
                return function(*args)
            except Exception:  # noqa: BLE001 - reported by the hook; it must not reach Qt
                sys.excepthook(*sys.exc_info())
                return default(*args) if callable(default) else default

        wrapper.is_guarded = True  # type: ignore[attr-defined]  # read by the test that lists overrides without it
        return wrapper  # type: ignore[return-value]  # functools.wraps keeps the signature

    return decorate


class GarbageCollection(QObject):
    """Collects garbage in the window's thread alone.

    A collection that runs in the training thread destroys Qt objects caught in cycles there,
    which is a segmentation fault. The automatic collection is off from `begin` to `stop`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_YOUNG_MS)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """Collect what the start has left, and from now on only here."""
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def leave(self) -> None:
        """Collect nothing any more: the process ends, and looking through all objects would take a second."""
        self._timer.stop()
        gc.freeze()

    def _on_tick(self) -> None:
        self._ticks += 1
        gc.collect(2 if self._ticks % _FULL_EVERY == 0 else 0)
