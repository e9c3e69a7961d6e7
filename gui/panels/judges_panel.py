"""The judges panel: what every judge says, the contrast of the fonts, and how it all looks to dichromats."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.guard import guarded
from gui.judges.contrast_page import ContrastPage
from gui.judges.judges_page import JudgesPage
from gui.judges.vision_page import VisionPage
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle
from gui.training.switch import Switch

_FRAME_MS = 14
_TRAINING_MS = 100
_PAGE_WIDTH = 440
"""In pixels, that a page needs beside others."""
_SHARES = (8, 7, 7)


class JudgesPanel(QWidget):
    """Three pages: one at a time where there is little room, else side by side.

    Attributes
    ----------
    judges : JudgesPage
    contrast : ContrastPage
    vision : VisionPage
    switch : Switch
        Chooses the page where only one has room.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drawing = Throttle(_FRAME_MS, self._show, self)
        self._following = Throttle(_TRAINING_MS, self._show, self)
        self._columns = 0
        self._create()
        self._lay_out()
        self._connect()

    def _create(self) -> None:
        titles = (self.tr("&Judges"), self.tr("Co&ntrast"), self.tr("Co&lour vision"))
        self.switch = Switch(titles, self.tr("What is shown; there is room for one of them."), self)
        self.switch.setAccessibleName(self.tr("Page"))
        self.judges = JudgesPage(self._session, self)
        self.contrast = ContrastPage(self._session, self)
        self.vision = VisionPage(self._session, self)
        self._pages = (self.judges, self.contrast, self.vision)
        self._frames = [_scrolled(page) for page in self._pages]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        for frame, share in zip(self._frames, _SHARES, strict=True):
            row.addWidget(frame, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE - 2)
        column.addWidget(self.switch)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        session = self._session
        session.prediction_changed.connect(self._on_prediction_changed)
        session.judging.changed.connect(self._drawing.ask)
        session.progress_changed.connect(self._following.ask)
        session.running_changed.connect(self._drawing.ask)
        self.switch.chosen.connect(self._arrange)

    def _arrange(self) -> None:
        """Show as many pages as have room, the chosen one among them."""
        position, count = self.switch.position, len(self._pages)
        first = min(position, count - self._columns)
        for k, frame in enumerate(self._frames):
            frame.setVisible(first <= k < first + self._columns)
        self.switch.setVisible(self._columns < count)
        self._show()

    def _show(self) -> None:
        """Show the session on the pages that can be seen; the table of judges wants the learned ones."""
        if self.judges.isVisible():
            self._session.judging.fits.want()
        for page in self._pages:
            if page.isVisible():
                page.show_session()

    def _on_prediction_changed(self) -> None:
        (self._following if self._session.is_running else self._drawing).ask()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many pages as have room now."""
        super().resizeEvent(event)
        columns = max(1, min(len(self._pages), event.size().width() // _PAGE_WIDTH))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self._show()

    @guarded(lambda self: QSize(420, 220))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room, if need be by scrolling."""
        return QSize(420, 220)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
