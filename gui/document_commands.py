"""What a person does with documents: new, open, save, and what is asked before unsaved work would be lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.document_keeper import TOPIC, DocumentKeeper
from gui.files import FileDialogs
from gui.i18n import translated
from gui.notice_bar import Notice, NoticeBar
from gui.recovery import Leftover, Recovery
from gui.session import Session

_CLOSE_SECONDS = 2.0
_RECOVERY = "recovery"
_OPENING = "opening"
_PATIENCE_MS = 300  # after which an opening is told of; shorter ones would only flicker


class DocumentCommands(QObject):
    """The commands of the window that are about its document.

    Parameters
    ----------
    session : Session
    files : FileDialogs
    notices : NoticeBar
    folder : Path or None
        For the copies after a crash; None keeps none, and nothing is asked about.
    window : QWidget

    Attributes
    ----------
    keeper : DocumentKeeper

    Signals
    -------
    used(str)
        A document of this path was opened or saved.
    may_close()
        What was to be saved before closing is saved, or is not wanted.
    """

    used = Signal(str)
    may_close = Signal()

    def __init__(
        self, session: Session, files: FileDialogs, notices: NoticeBar, folder: Path | None, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._files = files
        self._notices = notices
        self._window = window
        self._asks = folder is not None
        self.keeper = DocumentKeeper(session, self)
        self._recovery = None if folder is None else Recovery(self.keeper, session, folder, self)
        self._to_take_over: Path | None = None
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._tell_of_opening)
        self.keeper.opening_ended.connect(self._patience.stop)
        self.keeper.opening_ended.connect(lambda: self._notices.drop(_OPENING))
        self.keeper.opened.connect(self._on_opened)
        self.keeper.data_missing.connect(self._on_data_missing)

    @property
    def must_ask(self) -> bool:
        """Whether closing now would lose work."""
        self.keeper.look()
        return self._asks and self.keeper.is_modified

    def new(self) -> None:
        """Begin anew, with the program's own data and network."""
        self._unless_lost(self._begin_anew)

    def open(self, path: str) -> None:
        """Show the document of a file."""
        self._unless_lost(lambda: self._open(path))

    def save(self) -> None:
        """Save where the document was saved before, or ask."""
        self._save(lambda: None)

    def save_as(self) -> None:
        """Ask where to save."""
        self._files.save_document(self.keeper.path, lambda path: self._save_to(path, lambda: None))

    def offer_recovery(self) -> None:
        """Offer what an earlier run left that did not end in order."""
        leftovers = [] if self._recovery is None else self._recovery.leftovers()
        if leftovers:
            self._offer(leftovers)

    def ask_before_closing(self) -> None:
        """Ask what is to become of unsaved work; `may_close` follows where it is saved or not wanted."""
        self._unless_lost(self._leave)

    def close(self, *, keep: bool) -> None:
        """End in order; `keep` leaves unsaved work to the next start, where nobody can be asked now."""
        self._patience.stop()
        self.keeper.close(_CLOSE_SECONDS)
        if self._recovery is not None:
            self._recovery.close(_CLOSE_SECONDS, keep=keep and self.must_ask)

    def _begin_anew(self) -> None:
        from core.document_opening import new_document

        try:
            opened = new_document(self._session.choices, self._session.colour)
        except ValueError as problem:  # a document may ask for parts that only its own data have
            self._session.problem_posted.emit(translated(problem.args[0]), TOPIC)
        else:
            self.keeper.begin(opened)

    def _leave(self) -> None:
        self.keeper.settle()
        self.may_close.emit()

    def _open(self, path: str, *, without_data: bool = False) -> None:
        self._notices.drop(TOPIC)
        self._name = Path(path).name
        self._patience.start()
        is_copy = self._to_take_over is not None and str(self._to_take_over) == path
        self.keeper.open(path, without_data=without_data, is_copy=is_copy)

    def _tell_of_opening(self) -> None:
        text = self.tr("Opening {name}…").format(name=self._name)
        self._notices.add(Notice(text, _OPENING, action=self.tr("Cancel"), act=self.keeper.cancel_opening))

    def _save(self, then: Callable[[], object]) -> None:
        if self.keeper.path:
            self._save_to(self.keeper.path, then)
        else:
            self._files.save_document("", lambda path: self._save_to(path, then))

    def _save_to(self, path: str, then: Callable[[], object]) -> None:
        if self.keeper.save(path):
            self._notices.drop(TOPIC)
            self.used.emit(self.keeper.path)
            then()

    def _unless_lost(self, act: Callable[[], object]) -> None:
        """Do something that takes the work off the window, after asking where it is not saved."""
        if not self.must_ask:
            act()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        name = Path(self.keeper.path).name or self.tr("Untitled")
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to {name}?").format(name=name))
        box.setInformativeText(self.tr("Data, network, training, palette and your own labels go into the document."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Save).setText(self.tr("&Save"))
        box.button(buttons.Discard).setText(self.tr("&Don’t save"))
        box.button(buttons.Cancel).setText(self.tr("&Cancel"))
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save.value: lambda: self._save(act), buttons.Discard.value: act}
        # Not from the click: the box must be gone before its window goes.
        box.finished.connect(lambda result: QTimer.singleShot(0, self, answers.get(result, lambda: None)))
        box.open()

    def _offer(self, leftovers: list[Leftover]) -> None:
        newest, *others = leftovers
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(newest.time)), QLocale.FormatType.ShortFormat)
        text = self.tr("Fontlight ended before its work was saved. A copy of {time} was kept.").format(time=when)
        if others:
            text += " " + self.tr("Older copies: {count}.").format(count=len(others))
        self._notices.add(
            Notice(
                text,
                _RECOVERY,
                action=self.tr("Bring it back"),
                act=partial(self._recover, leftovers),
                other_action=self.tr("Delete it"),
                other_act=partial(self._delete, leftovers),
            )
        )

    def _recover(self, leftovers: list[Leftover]) -> None:
        def act() -> None:
            self._to_take_over = leftovers[0].path
            self._open(str(leftovers[0].path))

        self._unless_lost(act)

    def _delete(self, leftovers: list[Leftover]) -> None:
        if self._recovery is not None:
            self._recovery.discard(leftovers[0].path)
            if leftovers[1:]:
                self._offer(leftovers[1:])

    def _on_opened(self, path: str) -> None:
        copy, self._to_take_over = self._to_take_over, None
        if copy is not None and str(copy) == path and self._recovery is not None:
            self._recovery.take_over(copy)
            text = self.tr("The unsaved work is back. Save it to keep it.")
        else:
            self.used.emit(self.keeper.path)
            text = self.tr("Opened {name}.").format(name=Path(path).name)
        self._session.message_posted.emit(text)

    def _on_data_missing(self, path: str, sentence: str) -> None:
        def open_without() -> None:
            self._open(path, without_data=True)

        action = self.tr("Open with the bundled colours")
        self._notices.add(Notice(sentence, TOPIC, action=action, act=open_without))
