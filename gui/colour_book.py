"""The colours that were looked at, newest first, with names and pins, and the form in which a colour is copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.colour import Rgb
from core.colour_formats import COPY_FORMATS, FIRST_TEMPLATE, Copied, copy_text
from core.colour_history import ColourHistory
from gui.undo import DoneDeed

if TYPE_CHECKING:
    from gui.session import Session

_REST_MS = 1_500
"""How long a colour is looked at until it is one of the history; a drag passes through hundreds."""


class ColourBook(QObject):
    """The history of colours, and how they are copied.

    Attributes
    ----------
    history : ColourHistory
    copy_format : str
        The key in `core.colour_formats.COPY_FORMATS` of the form that was used last.
    template : str
        The form of the person's own.

    Signals
    -------
    changed()
        Another `history`.
    format_changed()
        Another `copy_format` or `template`.
    """

    changed = Signal()
    format_changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.history = ColourHistory()
        self.copy_format = "hex"
        self.template = FIRST_TEMPLATE
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(lambda: self.add(session.colour))
        session.colour_changed.connect(lambda: self._resting.start())

    def restore(self, history: ColourHistory) -> None:
        """Show another history, such as one from a file."""
        if history != self.history:
            self.history = history
            self.changed.emit()

    def restore_format(self, copy_format: str, template: str) -> None:
        """Show how colours were copied, both checked."""
        self.copy_format, self.template = copy_format, template
        self.format_changed.emit()

    def add(self, colour: Rgb) -> None:
        """Make a colour the newest; not undone, since nobody did it on purpose."""
        self.restore(self.history.added(colour))

    def rename(self, colour: Rgb, name: str) -> None:
        """Call a colour of the history by a name, "" for none."""
        self._do(self.tr("Name {colour}").format(colour=colour.hex), colour, self.history.named(colour, name))

    def set_pinned(self, colour: Rgb, is_pinned: bool) -> None:
        """Keep a colour in front of the history, or let it go with the others."""
        text = self.tr("Pin {colour}") if is_pinned else self.tr("Unpin {colour}")
        self._do(text.format(colour=colour.hex), colour, self.history.pinned(colour, is_pinned))

    def remove(self, colour: Rgb) -> None:
        """Take a colour out of the history."""
        self._do(self.tr("Remove {colour}").format(colour=colour.hex), colour, self.history.removed(colour))

    def copied(self, name: str = "") -> str:
        """Return the session's colour as it is copied in the format `name`, the one used last without it.

        Raises
        ------
        ValueError
            If the template is wrong.
        """
        session = self._session
        return copy_text(name or self.copy_format, Copied(session.colour, session.judging.font_is_light, self.template))

    def use_format(self, name: str) -> None:
        """Make a format the one that was used last.

        Raises
        ------
        KeyError
            If there is no such format.
        """
        if COPY_FORMATS[name].name != self.copy_format:
            self.copy_format = name
            self.format_changed.emit()

    def set_template(self, template: str) -> None:
        """Take over a template.

        Raises
        ------
        ValueError
            If it is wrong; the sentence says where.
        """
        from core.colour_template import check_template  # most people write none

        check_template(template)
        if template != self.template:
            self.template = template
            self.format_changed.emit()

    def close(self) -> None:
        """Wait for no colour any more."""
        self._resting.stop()

    def _do(self, text: str, colour: Rgb, after: ColourHistory) -> None:
        """Change one entry, so that it can be undone whatever came to the others in between."""
        before = self.history
        if after == before:
            return
        self.restore(after)
        deed = DoneDeed(text, lambda: self._put(colour, before), lambda: self._put(colour, after))
        self._session.undo_stack.push(deed)

    def _put(self, colour: Rgb, then: ColourHistory) -> None:
        """Let one colour be as it was in another history."""
        entry = then.find(colour)
        if entry is None:
            self.restore(self.history.removed(colour))
        else:
            self.restore(self.history.placed(entry, then.position(colour)))
