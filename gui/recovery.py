"""What is left of the work after a crash: a copy of the document every half minute, and what earlier runs left."""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer

from gui.background import Background, Job, Outcome
from gui.document_keeper import DocumentKeeper
from gui.errors import LOGGER
from gui.session import Session

if TYPE_CHECKING:
    from core.document import Document

AUTOSAVE_SECONDS = 30.0
_SUFFIX = ".fontlight"
_PATIENCE = 2.0


@dataclass(frozen=True)
class Leftover:
    """A copy that a run left which did not end in order.

    Attributes
    ----------
    path : Path
    time : float
        When it was written, in seconds since 1970.
    """

    path: Path
    time: float


class Recovery(QObject):
    """Keeps a copy of unsaved work in a folder, as long as this program runs.

    Parameters
    ----------
    keeper : DocumentKeeper
    session : Session
    folder : Path
        For the copies of all runs; made when first needed.
    parent : QObject
    seconds : float
        Between two copies.
    """

    def __init__(
        self,
        keeper: DocumentKeeper,
        session: Session,
        folder: Path,
        parent: QObject,
        seconds: float = AUTOSAVE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._session = session
        self._folder = folder
        self._path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}{_SUFFIX}"
        self._lock: QLockFile | None = None
        self._written: tuple[object, ...] = ()
        self._taken_over: list[Path] = []
        self._said = False
        self._writing = Background(self)
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * seconds))
        self._timer.timeout.connect(self.write)
        keeper.changed.connect(self._on_changed)
        self._timer.start()

    def leftovers(self) -> list[Leftover]:
        """Return the copies of runs that are no longer there, the newest first."""
        found = []
        for path in self._folder.glob(f"*{_SUFFIX}"):
            lock = _lock_of(path)
            if path != self._path and lock.tryLock(0):
                lock.unlock()
                with suppress(FileNotFoundError):  # its program may have ended just now, in order
                    found.append(Leftover(path, path.stat().st_mtime))
        return sorted(found, key=lambda leftover: leftover.time, reverse=True)

    def take_over(self, path: Path) -> None:
        """Note that the work of a copy is in the window now; the copy goes when there is a new one."""
        self._taken_over.append(path)
        self.write()

    def discard(self, path: Path) -> None:
        """Delete a copy that nobody wants; a failure is said, and holds up neither saving nor closing."""
        try:
            path.unlink(missing_ok=True)
        except OSError as problem:
            self._tell(problem)

    def write(self) -> None:
        """Write a copy in the background, if there is unsaved work that it does not hold yet."""
        self._keeper.look()
        if not self._keeper.is_modified:
            self._remove()
            return
        document = self._keeper.document(recovery_of=self._keeper.path)
        content = _content(document)
        if all(a is b for a, b in zip(content, self._written, strict=False)) and self._written:
            return

        def work(_job: Job) -> None:
            from core.document_file import save_document

            save_document(self._path, document)

        def on_end(outcome: Outcome) -> None:
            if outcome.problem is None:
                self._written = content
                while self._taken_over:
                    self.discard(self._taken_over.pop())
            else:
                self._tell(outcome.problem)

        try:
            self._hold()
        except OSError as problem:
            self._tell(problem)
        else:
            self._writing.run(work, on_end)

    def close(self, timeout: float, *, keep: bool = False) -> None:
        """End in order: without the copy, or with a last one to `keep` for the next start."""
        self._timer.stop()
        if keep:
            self.write()
            self._writing.finish(timeout)
        else:
            self._writing.cancel(timeout)
            self._remove()
        if self._lock is not None:
            self._lock.unlock()

    def _hold(self) -> None:
        """Mark the copy as one of a program that runs."""
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = _lock_of(self._path)
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)

    def _on_changed(self) -> None:
        if not self._keeper.is_modified:
            self._remove()

    def _remove(self) -> None:
        """Delete the copy; one that is being written is waited for, lest it comes afterwards."""
        self._writing.finish(_PATIENCE)
        self._written = ()
        if self._lock is not None:  # the folder may have a copy of which nobody was told
            self.discard(self._path)

    def _tell(self, problem: Exception) -> None:
        """Say once that there is no copy; the work goes on."""
        LOGGER.warning("No recovery copy could be written or deleted: %s", problem)
        if not self._said:
            self._said = True
            text = self.tr("No copy for a crash can be kept ({reason}). Save your work yourself.")
            self._session.problem_posted.emit(
                text.format(reason=getattr(problem, "strerror", None) or problem), "recovery"
            )


def _content(document: "Document") -> tuple[object, ...]:
    """Return what makes one copy another than the last: values that are replaced, never changed."""
    return (
        *(document.colour, document.choices, document.source.dataset, document.training.network),
        *(document.history, document.palette, document.labels),
    )


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
