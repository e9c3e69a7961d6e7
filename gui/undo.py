"""What can be undone: moments of the network's history, and the deeds between them."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from core.history import Record
from core.training_config import TrainingConfig
from gui.guard import guarded

_TOGETHER = 1.0  # seconds: an arrow key held down, a wheel turned


@dataclass(frozen=True, eq=False)
class Moment:
    """A step of a record and the hyper-parameters that were chosen: enough to show again what was there."""

    record: Record
    step: int
    config: TrainingConfig


class Aim:
    """Where undoing and redoing lead; read once, when the stack has done all it was asked for."""

    def __init__(self) -> None:
        self.moment: Moment | None = None


class Deed(QUndoCommand):
    """Something that a person did to the network; when it is pushed, it is done already.

    Parameters
    ----------
    text : str
        What the list of deeds calls it.
    before, after : Moment
    aim : Aim
    key : int
        Deeds of the same key that follow one another within a second are one, unless it is -1.
    """

    def __init__(self, text: str, before: Moment, after: Moment, aim: Aim, key: int = -1) -> None:
        super().__init__(text)
        self.before, self.after = before, after
        self._aim = aim
        self._key = key
        self._is_done = True
        self._time = time.monotonic()

    @guarded()
    def undo(self) -> None:
        self._aim.moment = self.before

    @guarded()
    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            self._aim.moment = self.after

    @guarded(-1)
    def id(self) -> int:
        return self._key

    @guarded(False)
    def mergeWith(self, other: QUndoCommand) -> bool:
        if (
            not isinstance(other, Deed)
            or self.after.step != other.before.step
            or other.before.step < other.before.record.head
        ):
            return False
        self.after = other.after
        self.setText(other.text())
        return True


class DoneDeed(QUndoCommand):
    """Something that a person did to anything but the network; when it is pushed, it is done already.

    Parameters
    ----------
    text : str
        What the list of deeds calls it.
    undo, redo : callable
        Take it back, and do it again.
    """

    def __init__(self, text: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(text)
        self._undo, self._redo = undo, redo
        self._is_done = True

    @guarded()
    def undo(self) -> None:
        self._undo()

    @guarded()
    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            self._redo()
