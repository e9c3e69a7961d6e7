"""Changing between the large window and the small one, of which one is to be seen at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from gui.panels.sample_panel import SamplePanel
from gui.session import Session

if TYPE_CHECKING:
    from gui.mini_window import MiniWindow


class MiniMode(QObject):
    """Hides the large window while the small one is shown.

    Parameters
    ----------
    session : Session
    window : QMainWindow
    sample : SamplePanel
        Has the words of the sample, and how they are set.
    copy : callable
        Copies the colour.
    """

    def __init__(
        self,
        session: Session,
        window: QMainWindow,
        sample: SamplePanel,
        copy: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._sample = sample
        self._copy = copy
        self._mini: MiniWindow | None = None
        self._place: tuple[int, ...] = ()

    @property
    def is_on(self) -> bool:
        """Whether the small window is shown."""
        return self._mini is not None

    def place(self) -> tuple[int, ...]:
        """Return x, y, width and height of the small window in pixels; nothing before the first time."""
        if self._mini is not None:
            place = self._mini.geometry()
            self._place = (place.x(), place.y(), place.width(), place.height())
        return self._place

    def restore_place(self, place: tuple[int, ...]) -> None:
        """Take over where the small window was; the next time it opens there."""
        self._place = place

    def enter(self) -> None:
        """Show the small window in the place of the large one."""
        if self._mini is not None:
            return
        from gui.mini_window import MiniWindow  # not before it is asked for

        mini = self._mini = MiniWindow(self._session, self._sample.words(), self._sample.sample_style())
        mini.left.connect(self._on_left)
        mini.copy_requested.connect(self._copy)
        mini.quit_requested.connect(self._window.close)
        self._put(mini)
        mini.show()
        self._window.hide()
        mini.activateWindow()
        if QGuiApplication.platformName().startswith("wayland"):
            self._session.message_posted.emit(
                self.tr("On Wayland the desktop decides which window is on top; the menu of its title bar can say so.")
            )

    def leave(self) -> None:
        """Show the large window again."""
        if self._mini is not None:
            self._mini.close()

    def _put(self, mini: "MiniWindow") -> None:
        """Put the window where it was, unless no screen shows that place any more."""
        place = QRect(*self._place) if self._place else QRect()
        if any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
            mini.setGeometry(place)

    def _on_left(self) -> None:
        if self._mini is None:
            return
        self.place()
        self._mini = None
        position = self._window.pos()
        self._window.show()
        if not self._window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self._window.move(position)  # a window manager may have put it elsewhere
        self._window.activateWindow()
