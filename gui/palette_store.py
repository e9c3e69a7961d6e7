"""The palette on screen: opened, pasted, changed with undo, saved."""

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.colour import Rgb
from core.palette import Entry, Palette, inserted, moved, renamed, without
from gui.background import Background, Job, Outcome
from gui.errors import LOGGER
from gui.i18n import translated
from gui.undo import DoneDeed

if TYPE_CHECKING:
    from core.palette_reading import Reading
    from gui.session import Session

_TOPIC = "palette"


class PaletteStore(QObject):
    """Holds the palette, and is the only one that changes it.

    A deed is undone only in the palette that it was done to: where a document has put another in its
    place, this is said and nothing happens.

    Attributes
    ----------
    palette : Palette
    progress : float
        Share of the file or text that is read, 0 to 1; -1 when nothing is being read.

    Signals
    -------
    changed()
        There is another palette.
    progress_changed()
    file_used(str)
        A palette was read from this path, or saved there.
    place_wanted(int)
        The entry at this place is to be looked at.
    shown_requested()
        The palette is to be looked at; the window shows its tab.
    """

    changed = Signal()
    progress_changed = Signal()
    file_used = Signal(str)
    place_wanted = Signal(int)
    shown_requested = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.palette = Palette()
        self.progress = -1.0
        self._line = object()  # stands for the palettes that lead to each other by deeds
        self._reading = Background(self)
        self._saving = Background(self)

    def open(self, path: str) -> None:
        """Read a file in the background; its palette takes the place of this one, a wrong file is said."""

        def read(job: Job) -> "Reading":
            from core.palette_files import read_palette  # in the thread: it takes its time

            return read_palette(path, job.report)

        def use(reading: "Reading") -> None:
            name = Path(path).name
            self.replace(reading.palette, self.tr("Open {name}").format(name=name))
            self.file_used.emit(path)
            self.shown_requested.emit()
            self._tell(name, reading)

        self._read(read, use)

    def paste(self, text: str, add: bool = False) -> None:
        """Read a text in the background; its colours take the place of this palette, or come after its own."""
        title = self.tr("Pasted colours")

        def read(job: Job) -> "Reading":
            from core.palette_files import read_pasted

            return read_pasted(text, title, job.report)

        def use(reading: "Reading") -> None:
            if add and not self.add_all(reading.palette.entries):
                return
            if not add:
                self.replace(reading.palette, self.tr("Paste {count:,} colours").format(count=_count(reading)))
            self.shown_requested.emit()
            self._tell(title, reading)

        self._read(read, use)

    def open_example(self) -> None:
        """Show the colours that have a name in CSS."""
        title = self.tr("CSS colour names")

        def read(_job: Job) -> Palette:
            from core.colour_names import css_names

            return Palette(title, tuple(Entry(colour, name) for colour, name in css_names().items()))

        self._read(read, lambda palette: self.replace(palette, self.tr("Open {name}").format(name=title)))

    def cancel(self) -> None:
        """Stop reading; the palette stays what it is."""
        self._reading.cancel()
        self._set_progress(-1.0)

    def save(self, path: str) -> None:
        """Save the palette in the background, in the format that the file's name says; a failure is said."""
        from core.palette_files import write_palette

        palette = self.palette
        self._write(path, lambda _job: write_palette(path, palette), is_palette=True)

    def export_fonts(self, path: str) -> None:
        """Save the font for each colour in the background, as CSV or else as CSS; a failure is said."""
        from core.palette_files import write_fonts

        palette, judging = self.palette, self._session.judging
        driver, networks = judging.acting, judging.networks()
        self._write(path, lambda _job: write_fonts(path, palette, driver, networks))

    def restore(self, palette: Palette) -> None:
        """Show the palette of a document; what was done to the one before cannot be undone any more."""
        self.cancel()
        self._line = object()
        self._set(palette)

    def replace(self, palette: Palette, text: str) -> None:
        """Put another palette in the place of this one; `text` is for the list of deeds."""
        before = self.palette
        if palette != before:
            self._set(palette)
            self._push(text, partial(self._set, before), partial(self._set, palette))

    def clear(self) -> None:
        """Begin an empty palette."""
        self.replace(Palette(), self.tr("New palette"))

    def add(self, colour: Rgb, name: str = "") -> None:
        """Add a colour at the end."""
        self.add_all((Entry(colour, name),))

    def add_all(self, entries: Sequence[Entry]) -> bool:
        """Add colours at the end and return whether they had room; too many are said."""
        count = len(self.palette.entries)
        places = tuple(range(count, count + len(entries)))
        try:
            self._insert(places, entries)
        except ValueError as problem:
            self._session.problem_posted.emit(translated(problem.args[0]), _TOPIC)
            return False
        text = self.tr("Add {count:,} colours to the palette").format(count=len(entries))
        if len(entries) == 1:
            text = self.tr("Add {hex} to the palette").format(hex=entries[0].colour.hex)
            self._session.message_posted.emit(self.tr("{hex} is in the palette.").format(hex=entries[0].colour.hex))
        self._push(text, partial(self._remove, places), partial(self._insert, places, entries))
        self.place_wanted.emit(places[0])
        return True

    def remove(self, places: Sequence[int]) -> None:
        """Remove the entries at these places."""
        gone = tuple(sorted(set(places)))
        if not gone:
            return
        entries = tuple(self.palette.entries[place] for place in gone)
        self._remove(gone)
        text = self.tr("Remove {count:,} colours from the palette").format(count=len(gone))
        if len(gone) == 1:
            text = self.tr("Remove {hex} from the palette").format(hex=entries[0].colour.hex)
        self._push(text, partial(self._insert, gone, entries), partial(self._remove, gone))

    def rename(self, place: int, name: str) -> None:
        """Give the entry at a place another name."""
        entry = self.palette.entries[place]
        new = Entry(entry.colour, name).name
        if new != entry.name:
            self._rename(place, new)
            text = self.tr("Name {hex}").format(hex=entry.colour.hex)
            self._push(text, partial(self._rename, place, entry.name), partial(self._rename, place, new))

    def set_name(self, name: str) -> None:
        """Give the palette another name."""
        palette = dataclasses.replace(self.palette, name=name)
        self.replace(palette, self.tr("Rename the palette"))

    def move(self, place: int, to: int) -> None:
        """Put the entry at a place at another one, within the palette."""
        to = min(max(to, 0), len(self.palette.entries) - 1)
        if to != place:
            self._move(place, to)
            text = self.tr("Move {hex}").format(hex=self.palette.entries[to].colour.hex)
            self._push(text, partial(self._move, to, place), partial(self._move, place, to))
            self.place_wanted.emit(to)

    def close(self, timeout: float) -> None:
        """Drop all work; waits `timeout` seconds for each thread at the most."""
        self._reading.cancel(timeout)
        self._saving.cancel(timeout)

    def _set(self, palette: Palette) -> None:
        if palette is not self.palette:
            self.palette = palette
            self.changed.emit()

    def _insert(self, places: Sequence[int], entries: Sequence[Entry]) -> None:
        self._set(inserted(self.palette, places, entries))

    def _remove(self, places: Sequence[int]) -> None:
        self._set(without(self.palette, places))

    def _rename(self, place: int, name: str) -> None:
        self._set(renamed(self.palette, place, name))

    def _move(self, place: int, to: int) -> None:
        self._set(moved(self.palette, place, to))

    def _push(self, text: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        line = self._line

        def guarded_by_line(deed: Callable[[], object]) -> Callable[[], None]:
            def do() -> None:
                if line is self._line:
                    deed()
                else:
                    self._session.message_posted.emit(
                        self.tr("That was done to another palette, which is no longer here.")
                    )

            return do

        self._session.undo_stack.push(DoneDeed(text, guarded_by_line(undo), guarded_by_line(redo)))

    def _read(self, read: Callable[[Job], object], use: Callable[..., object]) -> None:
        def on_end(outcome: Outcome) -> None:
            self._set_progress(-1.0)
            if self._is_good(outcome):
                use(outcome.value)

        self._set_progress(0.0)
        self._reading.run(read, on_end, self._set_progress)

    def _write(self, path: str, write: Callable[[Job], object], is_palette: bool = False) -> None:
        def on_end(outcome: Outcome) -> None:
            if isinstance(outcome.problem, OSError):
                text = self.tr("{name} could not be saved: {reason}.")
                self._post(text.format(name=Path(path).name, reason=outcome.problem.strerror))
            elif self._is_good(outcome):
                self._session.message_posted.emit(self.tr("Saved {name}.").format(name=Path(path).name))
                if is_palette:
                    self.file_used.emit(path)

        self._saving.run(write, on_end)

    def _is_good(self, outcome: Outcome) -> bool:
        if isinstance(outcome.problem, ValueError):
            self._post(translated(outcome.problem.args[0]))
        elif outcome.problem is not None:
            LOGGER.error("%s", outcome.details.rstrip())
            text = self.tr("The palette could not be read or saved because of an error of the program.")
            self._session.failed.emit(text, outcome.details)
        return outcome.problem is None

    def _tell(self, name: str, reading: "Reading") -> None:
        """Say how many colours were read, and what was passed over."""
        text = self.tr("{name}: {count:,} colours.")
        if reading.first is not None and reading.is_mixed:
            text = self.tr("{name}: {count:,} colours; passed over: {bad:,}.")
        elif reading.first is not None:
            text = self.tr("{name}: {count:,} colours; passed over: {bad:,}, the first in {first}")
        first = "" if reading.first is None else translated(reading.first)
        text = text.format(name=name, count=_count(reading), bad=reading.passed_over, first=first)
        if first and not reading.is_mixed:
            self._post(text)
        else:
            self._session.message_posted.emit(text)

    def _post(self, text: str) -> None:
        self._session.problem_posted.emit(text, _TOPIC)

    def _set_progress(self, share: float) -> None:
        if share != self.progress:
            self.progress = share
            self.progress_changed.emit()


def _count(reading: "Reading") -> int:
    return len(reading.palette.entries)
