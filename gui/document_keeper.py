"""The document of the window: where it is saved, whether it has unsaved changes, and how it comes and goes."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.choices import Choices
from core.datasets import Dataset
from core.network import Network
from gui.background import Background, Job, Outcome
from gui.errors import LOGGER
from gui.i18n import translated
from gui.session import Session
from gui.throttle import Throttle

if TYPE_CHECKING:
    from core.document import Document
    from core.document_opening import OpenedDocument
    from core.my_labels import MyLabels
    from core.palette import Palette

TOPIC = "document"
_LOOK_MS = 250


@dataclass(frozen=True, eq=False)
class _Content:
    """What a person would miss if it were not saved."""

    dataset: Dataset | None
    choices: Choices
    network: Network
    step: int
    palette: "Palette"
    labels: "MyLabels"

    def same_as(self, other: "_Content", *, has_file: bool) -> bool:
        """Return whether nothing differs that would be lost.

        Without a file, the form comes back from the settings; the pace is no part of the work.
        """
        return (
            self.dataset is other.dataset
            and (not has_file or replace(self.choices, pace=0.0) == replace(other.choices, pace=0.0))
            and self.step == other.step
            and (self.network is other.network or self.network.same_as(other.network))
            and (self.palette is other.palette or self.palette == other.palette)
            and (self.labels is other.labels or self.labels == other.labels)
        )


class DocumentKeeper(QObject):
    """Saves and opens the session as a document.

    Attributes
    ----------
    path : str
        Where it is saved; empty before the first time.
    is_modified : bool
        Whether something would be lost without saving.

    Signals
    -------
    changed()
        Another path, or `is_modified` is another.
    opened(str)
        The document of a file is in the window.
    data_missing(str, str)
        A document cannot be opened because of its data: its path and a sentence.
    opening_ended()
        The document that was being read is in the window, refused or no longer wanted.
    """

    changed = Signal()
    opened = Signal(str)
    data_missing = Signal(str, str)
    opening_ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.path = ""
        self.is_modified = False
        self._is_from_recovery = False
        self._saved = self._content()
        self._opening = Background(self)
        self._look = Throttle(_LOOK_MS, self.look, self)
        for signal in (session.dataset_changed, session.choices_changed, session.network_changed):
            signal.connect(lambda *_: self._look.ask())
        for signal in (session.palette.changed, session.taste.changed):
            signal.connect(self._look.ask)

    def look(self) -> None:
        """Find out at once whether there are unsaved changes."""
        content = self._content()
        if self._saved.dataset is None:
            self._saved = replace(self._saved, dataset=content.dataset)  # those that the program starts with
        self._set_modified(self._is_from_recovery or not content.same_as(self._saved, has_file=bool(self.path)))

    def settle(self) -> None:
        """Take what is in the window as saved: it is where this person begins, or nothing of it is wanted."""
        self._saved, self._is_from_recovery = self._content(), False
        self._set_modified(False)

    def document(self, recovery_of: str | None = None) -> "Document":
        """Return all that is in the window as a value of its own."""
        from core.document import Document, source_of

        session = self._session
        dataset = session.dataset
        is_as_read = dataset is not None and dataset.origins == ("file",)
        return Document(
            colour=session.colour,
            choices=session.choices,
            source=source_of(dataset, session.data_path, session.data_options, is_as_read=is_as_read),
            training=session.training(),
            history=session.colours.history,
            palette=session.palette.palette,
            labels=session.taste.labels,
            recovery_of=recovery_of,
        )

    def save(self, path: str) -> bool:
        """Save the document and say so; a failure is said, and nothing in the window is lost."""
        from core.document_file import DocumentFileError, save_document

        name, content = Path(path).name, self._content()
        try:
            save_document(path, self.document())
        except DocumentFileError as problem:
            self._session.problem_posted.emit(translated(problem.args[0]), TOPIC)
            return False
        except OSError as problem:
            text = self.tr("{name} could not be saved: {reason}. What is in the window is still there.")
            self._session.problem_posted.emit(text.format(name=name, reason=problem.strerror or problem), TOPIC)
            return False
        self.path, self._saved, self._is_from_recovery = str(Path(path).resolve()), content, False
        self.is_modified = False
        self.changed.emit()
        self._session.message_posted.emit(self.tr("Saved {name}.").format(name=name))
        return True

    def open(self, path: str, *, without_data: bool = False, is_copy: bool = False) -> None:
        """Read a document in the background, then show it; a file that is none is said and changes nothing.

        Parameters
        ----------
        path : str
        without_data : bool
            Show it with the bundled data instead of its own.
        is_copy : bool
            Whether it is one of `Recovery`: only such a one may say which document it was a copy of, and Save
            would overwrite that.
        """

        def work(_job: Job) -> "OpenedDocument":
            from core import bundled_data
            from core.document_opening import open_document

            return open_document(path, bundled_data.load() if without_data else None)

        def on_end(outcome: Outcome) -> None:
            self.opening_ended.emit()
            if outcome.problem is None:
                self._show(path, outcome.value, is_copy=is_copy)
            else:
                self._tell(path, outcome)

        self._opening.run(work, on_end)

    def cancel_opening(self) -> None:
        """Leave the window as it is; the document under way is no longer wanted."""
        self._opening.cancel()
        self.opening_ended.emit()

    def begin(self, opened: "OpenedDocument") -> None:
        """Show a new document, which has no file yet."""
        self.cancel_opening()
        self._restore(opened)
        self.path = ""
        self.settle()
        self.changed.emit()

    def close(self, timeout: float) -> None:
        """Drop the opening under way, if any; waits `timeout` seconds for it at the most."""
        self._look.flush()
        self._opening.cancel(timeout)

    def _content(self) -> _Content:
        session = self._session
        return _Content(
            session.dataset,
            session.choices,
            session.network,
            session.progress.step,
            session.palette.palette,
            session.taste.labels,
        )

    def _set_modified(self, is_modified: bool) -> None:
        if is_modified != self.is_modified:
            self.is_modified = is_modified
            self.changed.emit()

    def _show(self, path: str, opened: "OpenedDocument", *, is_copy: bool) -> None:
        self._restore(opened)
        self.path = opened.document.recovery_of or "" if is_copy else str(Path(path).resolve())
        self._saved, self._is_from_recovery = self._content(), is_copy
        self.is_modified = self._is_from_recovery
        self.changed.emit()
        self.opened.emit(path)

    def _restore(self, opened: "OpenedDocument") -> None:
        session, document = self._session, opened.document
        session.restore(opened)
        session.palette.restore(document.palette)
        session.taste.restore(document.labels)
        session.colours.restore(document.history.merged(session.colours.history))

    def _tell(self, path: str, outcome: Outcome) -> None:
        from core.document_file import MissingDataError

        problem = outcome.problem
        if isinstance(problem, MissingDataError):
            self.data_missing.emit(path, translated(problem.args[0]))
        elif isinstance(problem, ValueError):
            self._session.problem_posted.emit(translated(problem.args[0]), TOPIC)
        else:
            LOGGER.error("%s", outcome.details.rstrip())
            self._session.failed.emit(
                self.tr("The document could not be opened: an error of the program."), outcome.details
            )
