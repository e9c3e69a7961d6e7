"""Going on along a training that is recorded already, at the pace of a training."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_FRAME_MS = 16
_WORK = 0.006  # seconds of a frame in which a training at full speed is computed anew
_MOST = 100_000


class Replay(QObject):
    """Asks for later and later steps.

    Signals
    -------
    step_due(int)
        Go to this step.
    arrived()
        The last step that was asked for has been shown.
    state_changed()
        `is_running` changed.
    """

    step_due = Signal(int)
    arrived = Signal()
    state_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step = self._end = 0
        self._pace = 0.0
        self._owed = 0.0
        self._portion = 100.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_running(self) -> bool:
        """Whether steps are asked for."""
        return self._timer.isActive()

    def run(self, step: int, end: int, pace: float) -> None:
        """Go from `step` to `end` at `pace` steps a second; 0 is as fast as it goes."""
        self._step, self._end, self._owed = step, end, 0.0
        self.set_pace(pace)
        self._timer.start()
        self.state_changed.emit()

    def set_pace(self, pace: float) -> None:
        """Go on at another pace."""
        self._pace = pace

    def stop(self) -> None:
        """Stay at the step that is shown."""
        if self.is_running:
            self._timer.stop()
            self.state_changed.emit()

    def _on_time(self) -> None:
        self._owed += self._pace * _FRAME_MS / 1000 if self._pace else self._portion
        steps = int(self._owed)
        if not steps:
            return
        self._owed -= steps
        began = time.perf_counter()
        self._step = min(self._step + steps, self._end)
        self.step_due.emit(self._step)
        took = max(time.perf_counter() - began, 1e-6)
        if not self._pace:
            self._portion = min(max(self._portion * min(max(_WORK / took, 0.5), 2.0), 1.0), _MOST)
        if self._step >= self._end and self.is_running:
            self._timer.stop()
            self.arrived.emit()
            self.state_changed.emit()
