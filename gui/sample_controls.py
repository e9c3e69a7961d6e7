"""The button beside the sample's words that opens what else of the sample can be set."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.sample_style import SampleStyle
from gui.theme import SPACE

if TYPE_CHECKING:
    from gui.sample_dialog import SampleDialog


class StyleButton(QPushButton):
    """Holds how the sample is set.

    Signals
    -------
    style_changed(SampleStyle)
        By a person or by `set_style`.
    """

    style_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Aa…"))
        self.setAccessibleName(self.tr("How the sample is set"))
        self.setToolTip(self.tr("Font, size and weight of the sample, and what it shows: a page, a button, an icon…"))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("Aa…") + 4 * SPACE)
        self._style = SampleStyle()
        self._dialog: SampleDialog | None = None
        self.clicked.connect(self._on_clicked)

    def sample_style(self) -> SampleStyle:
        """Return how the sample is set."""
        return self._style

    def set_style(self, style: SampleStyle) -> None:
        """Set the sample another way."""
        if style == self._style:
            return
        self._style = style
        if self._dialog is not None:
            self._dialog.show_style(style)
        self.style_changed.emit(style)

    def _on_clicked(self) -> None:
        if self._dialog is None:
            # Its list of families is not made before somebody asks for it.
            from gui.sample_dialog import SampleDialog

            self._dialog = SampleDialog(self._style, self)
            self._dialog.style_chosen.connect(self._on_chosen)
            self._dialog.finished.connect(self._on_finished)
            self._dialog.show()
            self._move_beside()
        self._dialog.activateWindow()

    def _move_beside(self) -> None:
        """Leave the sample in sight: put the dialog to the right of the button, inside the screen."""
        dialog, screen = self._dialog, self.screen().availableGeometry()
        if dialog is None:
            return
        size = dialog.frameGeometry().size()
        place = self.mapToGlobal(QPoint(self.width() + SPACE, self.height() - size.height()))
        x = max(screen.left(), min(place.x(), screen.right() - size.width()))
        dialog.move(x, max(screen.top(), min(place.y(), screen.bottom() - size.height())))

    def _on_chosen(self, style: SampleStyle) -> None:
        self._style = style
        self.style_changed.emit(style)

    def _on_finished(self) -> None:
        self._dialog = None
