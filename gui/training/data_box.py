"""The data: which, how many, what they mean, and how they are parted."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.choices import Choices
from core.datasets import Dataset, Split
from gui.origin_chip import OriginChip
from gui.session import Session
from gui.theme import NOT_YET, SPACE, number_font
from gui.training.data_menu import DataMenuButton
from gui.training.fields import LARGEST, WholeNumberField, add_field, heading
from gui.training.notes import NotesDialog

_THIRDS = {33: 1 / 3, 67: 2 / 3}
"""Shares in whole per cent that mean a third, as the start value does."""
_FULL = 1_000


class DataBox(QWidget):
    """Shows the session's data and hands on what is chosen.

    Signals
    -------
    open_requested()
        A file is to be found; the window shows the dialog.
    file_chosen(str)
        The path of a recent file.
    refused(str)
        A number was not taken over; the sentence says what would be right.
    """

    refused = Signal(str)
    open_requested = Signal()
    file_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._notes: NotesDialog | None = None
        self._create()
        self._lay_out()
        self._connect()
        self.show_dataset(session.dataset)
        self.show_split(session.split)
        self.show_choices(session.choices)
        self.show_loading(-1.0)

    def set_recent_files(self, paths: Sequence[str]) -> None:
        """Offer these files, the newest first."""
        self.menu_button.set_recent_files(paths)

    def set_paged(self, paged: bool) -> None:
        """Leave heading and mnemonic to the switch above, or show them."""
        self.title.setText("" if paged else self.tr("&Data"))
        self.title.setVisible(not paged)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show which data there are, and how many notes on them."""
        self.menu_button.show_dataset(dataset)
        self.origin.show_dataset(dataset)
        count = NOT_YET if dataset is None else str(len(dataset.notes))
        self.notes_button.setText(self.tr("N&otes ({count})").format(count=count))
        self.notes_button.setEnabled(dataset is not None)
        self.turn_button.setEnabled(dataset is not None)

    def show_split(self, split: Split | None) -> None:
        """Show how many colours are in which part."""
        self.counts.setToolTip(self._leak(split))
        if split is None:
            self.counts.setText(self.tr("Preparing…"))
            self.labels.setText(self.tr("{light} light · {dark} dark font").format(light=NOT_YET, dark=NOT_YET))
            return
        counts = split.counts
        light = counts.train_light + counts.test_light
        self.counts.setText(
            self.tr("{train:,} training · {test:,} test colours").format(train=counts.train, test=counts.test)
        )
        self.labels.setText(
            self.tr("{light:,} light · {dark:,} dark font").format(light=light, dark=counts.train + counts.test - light)
        )

    def show_choices(self, choices: Choices) -> None:
        """Show how the data are parted; nothing is emitted."""
        self.share.show_value(round(100 * choices.test_size))
        self.split_seed.show_value(choices.split_seed)
        was_blocked = self.together.blockSignals(True)
        self.together.setChecked(choices.keep_duplicates_together)
        self.together.blockSignals(was_blocked)

    def show_running(self, running: bool) -> None:
        """Lock what would end a training under way without being asked to."""
        for field, tip in self._lockable.items():
            field.setEnabled(not running)
            field.setToolTip(self.tr("Pause the training to change this.") if running else tip)

    def show_loading(self, share: float) -> None:
        """Show how much of a file is read; a negative share ends it."""
        busy = share >= 0.0
        self._loading.setVisible(busy)
        self._facts.setVisible(not busy)
        self.bar.setValue(round(_FULL * max(share, 0.0)))

    def _leak(self, split: Split | None) -> str:
        from gui.data.head import leak_sentence  # not needed before the data are parted

        return "" if split is None else leak_sentence(split, self._session.plain_leak)

    def _create(self) -> None:
        self.menu_button = DataMenuButton(self)
        self.origin = OriginChip(self)
        self.counts = QLabel(self)
        self.labels = QLabel(self)
        for label in (self.counts, self.labels):
            label.setFont(number_font())
            label.setWordWrap(True)
        self.notes_button = QPushButton(self)
        self.notes_button.setToolTip(self.tr("What was decided while the data were read, in plain words."))
        self.notes_button.setAccessibleDescription(self.notes_button.toolTip())
        self.turn_button = QPushButton(self.tr("T&urn labels round"), self)
        self.share = WholeNumberField(1, 99, self)
        self.share.setSuffix(" %")
        self.split_seed = WholeNumberField(0, LARGEST, self)
        self.together = QCheckBox(self.tr("&Keep repeats together"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _FULL)
        self.bar.setAccessibleName(self.tr("Share of the file that is read"))
        self.cancel = QPushButton(self.tr("Ca&ncel"), self)
        self.cancel.setToolTip(self.tr("Stop reading; the data there are stay."))

    def _lay_out(self) -> None:
        self._facts = QWidget(self)
        facts = QVBoxLayout(self._facts)
        self._loading = QWidget(self)
        loading = QHBoxLayout(self._loading)
        for layout in (facts, loading):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        facts.addWidget(self.counts)
        facts.addWidget(self.labels)
        self._loading.setMinimumHeight(2 * self.counts.fontMetrics().lineSpacing())
        loading.addWidget(self.bar)
        loading.addWidget(self.cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE // 2)
        buttons.addWidget(self.notes_button)
        buttons.addWidget(self.turn_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        self.title = heading("")
        self.title.setBuddy(self.menu_button)
        self.set_paged(False)
        which = QHBoxLayout()
        which.setSpacing(SPACE // 2)
        which.addWidget(self.menu_button, 1)
        which.addWidget(self.origin)
        column.addWidget(self.title)
        column.addLayout(which)
        for widget in (self._facts, self._loading):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addLayout(self._fields())
        column.addWidget(self.together)
        column.addStretch(1)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        share = self.tr("The share of the colours that is only measured, never learned from.")
        seed = self.tr("The same seed parts the data in the same way.")
        together = self.tr("All rows of a colour go into one part, so that no tested colour was learned.")
        turn = self.tr("Take the labels to mean the opposite: light becomes dark, dark becomes light.")
        add_field(grid, (0, 0), self.tr("Test si&ze"), self.share, share)
        add_field(grid, (0, 1), self.tr("Spl&it seed"), self.split_seed, seed)
        self._lockable: dict[QWidget, str] = {
            self.turn_button: turn,
            self.share: share,
            self.split_seed: seed,
            self.together: together,
        }
        for field, tip in self._lockable.items():
            field.setToolTip(tip)
            field.setAccessibleDescription(tip)
        return grid

    def _connect(self) -> None:
        session = self._session
        session.dataset_changed.connect(self.show_dataset)
        session.split_changed.connect(self.show_split)
        session.choices_changed.connect(self.show_choices)
        session.loading_changed.connect(self.show_loading)
        self.menu_button.bundled_chosen.connect(session.use_dataset)
        self.menu_button.file_chosen.connect(self.file_chosen)
        self.menu_button.open_requested.connect(self.open_requested)
        self.notes_button.clicked.connect(self._on_notes)
        self.turn_button.clicked.connect(session.turn_labels_round)
        self.cancel.clicked.connect(session.cancel_loading)
        for field in (self.share, self.split_seed):
            field.refused.connect(self.refused)
        self.share.valueChanged.connect(self._on_share)
        self.split_seed.valueChanged.connect(self._on_split_seed)
        self.together.toggled.connect(self._on_together)

    def _on_share(self, per_cent: float) -> None:
        share = _THIRDS.get(int(per_cent), per_cent / 100)
        self._session.set_choices(replace(self._session.choices, test_size=share))

    def _on_split_seed(self, seed: float) -> None:
        self._session.set_choices(replace(self._session.choices, split_seed=int(seed)))

    def _on_together(self, together: bool) -> None:
        self._session.set_choices(replace(self._session.choices, keep_duplicates_together=together))

    def _on_notes(self) -> None:
        if self._notes is None:
            self._notes = NotesDialog(self._session, self)
            self._notes.destroyed.connect(self._on_notes_gone)
        self._notes.show()
        self._notes.activateWindow()

    def _on_notes_gone(self) -> None:
        self._notes = None
