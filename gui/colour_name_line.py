"""The line under the colour field: the nearest CSS name, or what is wrong with what was typed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.guard import guarded
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import NOT_YET

_MARK = "×"
_REST_MS = 120
"""Finding a name takes longer than a colour may rest on its way while somebody drags."""


class ColourNameLine(TextLine):
    """The name that CSS has for the session's colour, or the nearest one; a problem takes its place.

    It names nothing before `begin`, so that the window need not wait for it.

    Signals
    -------
    first_painted()
        The window can be seen.
    """

    first_painted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("dim", parent=parent)
        self._session = session
        self._has_problem = False
        self._has_begun = False
        self._is_painted = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._name)

    def begin(self) -> None:
        """Name the colour, and from now on every one that rests."""
        self._has_begun = True
        self._session.colour_changed.connect(self._on_colour_changed)
        self._name()

    def show_problem(self, problem: str) -> None:
        """Show what is wrong, or with "" the name again."""
        had_problem, self._has_problem = self._has_problem, bool(problem)
        self.setToolTip(problem)
        if problem:
            self.set_role("error")
            self.set_text(f"{_MARK} {problem}")
        elif had_problem:
            self._wait()
            self._resting.start()

    def _on_colour_changed(self) -> None:
        if not self._has_problem:
            self._wait()
            if self.isVisible():
                self._resting.start()

    def _wait(self) -> None:
        self.set_role("dim")
        self.set_text(self.tr("Nearest CSS name: {name}").format(name=NOT_YET))

    def _name(self) -> None:
        if self._has_problem:
            return
        from core.colour_names import nearest_name  # not before the first paint

        nearest = nearest_name(self._session.colour)
        if nearest.is_exact:
            text, tip = self.tr("CSS name: {name}, exactly"), ""
        else:
            text = self.tr("Nearest CSS name: {name}, ΔE {difference:.1f}")
            tip = self.tr("ΔE is CIEDE2000: about 1 is just noticeable, at 10 nobody would call it the same colour.")
        self.set_text(text.format(name=nearest.name, difference=nearest.difference))
        self.setToolTip(tip)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Name the colour that came while nobody could see the line."""
        super().showEvent(event)
        if self._has_begun:
            self._resting.start()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; the first time, say so."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()
