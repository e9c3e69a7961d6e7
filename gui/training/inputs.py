"""What a training is made of: settings, data and where it stops, as pages or side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.session import Session
from gui.theme import SPACE
from gui.training.data_box import DataBox
from gui.training.form import HyperParameterForm
from gui.training.notes import NotesLabel
from gui.training.stop_box import StopBox
from gui.training.switch import Switch


class Inputs(QWidget):
    """The left column of the training panel.

    Attributes
    ----------
    form : HyperParameterForm
    data : DataBox
    stop : StopBox
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = self.tr("Settings"), self.tr("&Data"), self.tr("Stop")
        self.pages = Switch(titles, self.tr("Which inputs are shown below; a wider panel shows all of them."), self)
        self.scroll_area = _ScrollColumn(self)
        inner = self.scroll_area.inner
        self.form = HyperParameterForm(session, inner)
        self.stop = StopBox(session, inner)  # before the data in the order of the Tab key, as it stands under the form
        self.data = DataBox(session, inner)
        self.notes = NotesLabel(session, inner)
        self._parts: tuple[HyperParameterForm | DataBox | StopBox, ...] = (self.form, self.data, self.stop)
        self._wide = False
        self._lay_out()
        self.pages.chosen.connect(self._show_page)

    def set_wide(self, wide: bool) -> None:
        """Show everything, settings over stops and data over notes, or one page."""
        self._wide = wide
        settings, data, stop = (part.minimumSizeHint().width() for part in self._parts)
        left = max(settings, stop)
        width = left + data + 2 * SPACE if wide else max(left, data)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(2 * SPACE if wide else 0)
        self.scroll_area.setFixedWidth(width + self.scroll_area.verticalScrollBar().sizeHint().width())
        self._show_page()

    def show_running(self, running: bool) -> None:
        """Lock what a training under way cannot take over."""
        for part in self._parts:
            part.show_running(running)

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.scroll_area.inner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for parts in ((self.form, self.stop), (self.data, self.notes)):
            column = QVBoxLayout()
            column.setSpacing(SPACE)
            for part in parts:
                column.addWidget(part, int(part is self.notes))
            if self.notes not in parts:
                column.addStretch(1)
            self._columns.addLayout(column, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE // 2)
        rows.addWidget(self.pages)
        rows.addWidget(self.scroll_area, 1)

    def _show_page(self) -> None:
        """Show everything, or the page that is chosen."""
        self.pages.setVisible(not self._wide)
        self.notes.setVisible(self._wide)
        for index, part in enumerate(self._parts):
            part.set_paged(not self._wide)
            part.setVisible(self._wide or index == self.pages.position)
        self.scroll_area.verticalScrollBar().setValue(0)


class _ScrollColumn(QScrollArea):
    """Scrolls downwards only and shows the panel's background."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
