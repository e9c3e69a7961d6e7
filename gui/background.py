"""Work that would hold up the window: files, splits, measuring. One daemon thread each."""

import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

_POLL_MS = 16


@dataclass(frozen=True)
class Outcome:
    """How a job ended.

    Attributes
    ----------
    value : object
        What the function returned.
    problem : Exception or None
        What it raised.
    details : str
        The traceback of an exception.
    """

    value: Any = None
    problem: Exception | None = None
    details: str = ""


class Job:
    """A function running in a daemon thread.

    Attributes
    ----------
    progress : float
        The share that is done, 0 to 1, as the function last told it.
    outcome : Outcome or None
        Set once, by one assignment, when the function has ended.
    """

    def __init__(self, function: Callable[["Job"], Any]) -> None:
        self.progress = 0.0
        self.outcome: Outcome | None = None
        self._cancelled = threading.Event()
        self._function = function
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Whether the thread has not ended."""
        return self._thread.is_alive()

    def cancel(self, timeout: float | None = None) -> None:
        """Ask the function to end; with `timeout`, wait so many seconds for it."""
        self._cancelled.set()
        if timeout is not None:
            self._thread.join(timeout)

    def wait(self, timeout: float) -> None:
        """Wait at most so many seconds for the function's own end."""
        self._thread.join(timeout)

    def report(self, fraction: float) -> bool:
        """Note the progress; returns False when the function is to end."""
        self.progress = fraction
        return not self._cancelled.is_set()

    def _run(self) -> None:
        try:
            self.outcome = Outcome(self._function(self))
        except Exception as problem:  # noqa: BLE001 - handed to the window, which shows it
            self.outcome = Outcome(problem=problem, details=traceback.format_exc())


class Background(QObject):
    """The one job of its kind: a new one takes the place of the old, whose outcome is dropped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._dropped: list[Job] = []
        self._on_end: Callable[[Outcome], None] | None = None
        self._on_progress: Callable[[float], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._on_tick)

    def run(
        self,
        function: Callable[[Job], Any],
        on_end: Callable[[Outcome], None],
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        """Run `function` in a thread, then `on_end` in the window's."""
        self.cancel()
        self._on_end, self._on_progress = on_end, on_progress
        self._job = Job(function)
        self._timer.start()

    def cancel(self, timeout: float | None = None) -> None:
        """Drop the job under way, if any; with `timeout`, wait for it and for all dropped before."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._dropped.append(self._job)
            self._job = None
        self._dropped = [job for job in self._dropped if job.is_alive]
        if timeout is not None:
            for job in self._dropped:
                job.cancel(timeout)

    def finish(self, timeout: float) -> None:
        """Wait at most so many seconds for the job under way, and tell of its end now."""
        if self._job is not None:
            self._job.wait(timeout)
            self._on_tick()
            self.cancel()

    def _on_tick(self) -> None:
        job = self._job
        if job is None:
            return
        if job.outcome is None:
            if self._on_progress:
                self._on_progress(job.progress)
            return
        self._timer.stop()
        self._job = None
        if self._on_end:
            self._on_end(job.outcome)
