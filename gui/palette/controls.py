"""The head of the panel: what the palette is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from core.palette import Palette
from core.palette_judged import JudgedPalette
from gui.guard import guarded
from gui.i18n import plain
from gui.text_line import TextLine
from gui.theme import SPACE, percent
from gui.training.fields import ChoiceField
from gui.training.switch import Switch

ALL, DISPUTED, FAILING = "all", "disputed", "failing"
"""What can be in view."""

TABLE, MATRIX = range(2)
"""The pages."""

_WIDE = 860


class PaletteControls(QWidget):
    """A line of words, the switch of the pages, a filter and buttons: two rows, one where there is room.

    Signals
    -------
    filter_chosen(str)
        `ALL`, `DISPUTED` or `FAILING`.
    page_chosen(int)
        `TABLE` or `MATRIX`.
    command_chosen(str)
        "add", "open", "paste", "save", "css", "csv", "rename", "example", "clear" or "cancel".
    """

    filter_chosen = Signal(str)
    page_chosen = Signal(int)
    command_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TextLine(parent=self)
        self.pages = Switch((self.tr("Ta&ble"), self.tr("Mat&rix")), self.tr("What is shown of the palette"), self)
        self.filter = ChoiceField(self)
        self.filter.setAccessibleName(self.tr("Colours in view"))
        self.filter.setToolTip(self.tr("Which colours are in view"))
        self.filter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for text, value in (
            (self.tr("All colours"), ALL),
            (self.tr("Only disagreements"), DISPUTED),
            (self.tr("Only failing AA"), FAILING),
        ):
            self.filter.addItem(text, value)
        self._cancel = self._button(self.tr("Cancel"), self.tr("Stops reading"), "cancel")
        self._lay_out()
        self.filter.currentIndexChanged.connect(lambda _: self.filter_chosen.emit(self.filter.currentData()))
        self.pages.chosen.connect(self.page_chosen)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_palette(self, palette: Palette, said: JudgedPalette | None) -> None:
        """Say what the palette is, and what the judges say of it."""
        self._cancel.hide()
        if said is None:
            self._words.set_text(palette.name)
            return
        text = self.tr("{name}: {count:,} colours, {disputed:,} disputed, {failing:,} fail AA")
        text = text.format(
            name=palette.name or self.tr("Palette"),
            count=len(palette.entries),
            disputed=int(said.disputed.sum()),
            failing=int(said.failing.sum()),
        )
        self._words.set_text(text)
        self._words.setToolTip(
            self.tr("Disputed: not every judge wants the same font.\nFail AA: the chosen font has less than 4.5:1.")
        )

    def show_progress(self, share: float) -> None:
        """Say how far reading is."""
        self._words.set_text(self.tr("Reading: {share}").format(share=percent(share, 0)))
        self._cancel.show()

    def show_page(self, has_palette: bool, page: int) -> None:
        """Offer what there is something to do with."""
        self.pages.setVisible(has_palette)
        self._lower.setVisible(has_palette)
        self.filter.setEnabled(page == TABLE)

    def _lay_out(self) -> None:
        upper, self._lower = QWidget(self), QWidget(self)
        first = QHBoxLayout(upper)
        for widget, stretch in ((self._words, 1), (self._cancel, 0), (self.pages, 0)):
            first.addWidget(widget, stretch)
        second = QHBoxLayout(self._lower)
        second.addWidget(self.filter, 1)
        for text, tip, command in (
            (self.tr("A&dd colour"), self.tr("Adds the colour on screen (Ctrl+Shift+A)"), "add"),
            (self.tr("&Open…"), self.tr("Opens another palette"), "open"),
            (self.tr("Paste…"), self.tr("Reads colours from a text"), "paste"),
            (self.tr("Save…"), self.tr("Saves the palette as .gpl, .css, .json, .csv or .txt"), "save"),
        ):
            second.addWidget(self._button(text, tip, command))
        second.addWidget(self._more())
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE // 2)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE // 2)
        self._box.addWidget(upper, 1)
        self._box.addWidget(self._lower)

    def _button(self, text: str, tip: str, command: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(plain(text).rstrip("…"))
        button.clicked.connect(lambda: self.command_chosen.emit(command))
        return button

    def _more(self) -> QToolButton:
        button = self._button(self.tr("More"), self.tr("Exports the fonts, and more"), "")
        menu = QMenu(button)
        for text, command in (
            (self.tr("Export fonts as &CSS…"), "css"),
            (self.tr("Export fonts as CS&V…"), "csv"),
            ("", ""),
            (self.tr("&Rename palette…"), "rename"),
            (self.tr("CSS colour &names"), "example"),
            (self.tr("N&ew palette"), "clear"),
        ):
            if not text:
                menu.addSeparator()
                continue
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, command=command: self.command_chosen.emit(command))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumWidth(button.sizeHint().width() + 2 * SPACE)  # Fusion paints the arrow over the text
        return button

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both rows side by side where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._lower.setMinimumWidth(_WIDE // 2 if wide else 0)
