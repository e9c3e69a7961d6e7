"""When the training ends: the epochs, and the rules that may end it sooner."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.choices import Choices
from core.stop_rules import StopRules
from gui.session import Session
from gui.theme import SPACE
from gui.training.fields import LARGEST, WholeNumberField, add_field, heading
from gui.training.optional_fields import OptionalNumberField, OptionalWholeField

_LARGEST_LOSS = 1_000.0
_LOSS_DECIMALS, _SHARE_DECIMALS = 6, 2
_FIRST_LOSS, _FIRST_PERCENT, _FIRST_PATIENCE, _FIRST_STEP = 0.1, 95.0, 5, 1_000


class StopBox(QWidget):
    """Shows the session's ends of a training and hands on what is changed in them.

    Signals
    -------
    refused(str)
        A number was not taken over; the sentence says what would be right.
    """

    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_locked = False
        self._create()
        self._lay_out()
        self._connect()
        self.show_choices(session.choices)
        self.show_running(session.is_running)

    def show_choices(self, choices: Choices) -> None:
        """Show the values; nothing is emitted."""
        rules = choices.stop_rules
        share = rules.target_accuracy
        self.epochs.show_value(choices.config.epochs)
        self.most_steps.show_value(rules.most_steps or 0)
        self.loss.show_value(rules.target_loss or 0.0)
        self.accuracy.show_value(0.0 if share is None else round(100 * share, _SHARE_DECIMALS))
        self.patience.show_value(rules.patience or 0)

    def show_running(self, running: bool) -> None:
        """Lock the fields, which a training under way cannot take over."""
        if running == self._is_locked:
            return
        self._is_locked = running
        self.show_choices(self._session.choices)
        for field, tip in self._tips.items():
            field.setEnabled(not running)
            field.setToolTip(self.tr("Pause the training to change this.") if running else tip)

    def set_paged(self, paged: bool) -> None:
        """Leave the heading to the switch above, or show it."""
        self.title.setVisible(not paged)

    def _create(self) -> None:
        self.title = heading(self.tr("Stop"))
        # In the order of the Tab key.
        self.epochs = WholeNumberField(1, 1_000_000, self)
        self.most_steps = OptionalWholeField(LARGEST, _FIRST_STEP, self)
        self.loss = OptionalNumberField(_LARGEST_LOSS, _LOSS_DECIMALS, _FIRST_LOSS, self)
        self.loss.setSingleStep(0.01)
        self.accuracy = OptionalNumberField(100.0, _SHARE_DECIMALS, _FIRST_PERCENT, self)
        self.patience = OptionalWholeField(1_000_000, _FIRST_PATIENCE, self)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        unset = self.tr("Empty: no such end.")
        rows = (
            (self.epochs, self.tr("E&pochs"), self.tr("Passes over the training colours until the training ends.")),
            (
                self.most_steps,
                self.tr("Ma&x. step"),
                self.tr("Ends at this step, counted from the start of the training.") + " " + unset,
            ),
            (
                self.loss,
                self.tr("Loss at &most"),
                self.tr("Ends when the training loss is at most this.") + " " + unset,
            ),
            (
                self.accuracy,
                self.tr("Accurac&y, %"),
                self.tr("Ends when at least so many per cent of the training colours are right.") + " " + unset,
            ),
            (
                self.patience,
                self.tr("Epochs &without progress"),
                self.tr("Ends when the training loss has found no new minimum for so many epochs.") + " " + unset,
            ),
        )
        for place, (field, text, tip) in zip(((0, 0), (0, 1), (1, 0), (1, 1), (2, 0)), rows, strict=True):
            add_field(grid, place, text, field, tip, span=2 if field is self.patience else 1)
        self._tips: dict[QWidget, str] = {field: tip for field, _, tip in rows}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addStretch(1)

    def _connect(self) -> None:
        session = self._session
        session.choices_changed.connect(self.show_choices)
        for field in (self.epochs, self.most_steps, self.loss, self.accuracy, self.patience):
            field.refused.connect(self.refused)
        self.epochs.valueChanged.connect(self._on_epochs)
        self.most_steps.valueChanged.connect(lambda value: self._choose(most_steps=int(value) or None))
        self.loss.valueChanged.connect(lambda value: self._choose(target_loss=value or None))
        self.accuracy.valueChanged.connect(lambda value: self._choose(target_accuracy=value / 100 or None))
        self.patience.valueChanged.connect(lambda value: self._choose(patience=int(value) or None))

    def _choose(self, **changes: Any) -> None:
        choices = self._session.choices
        rules: StopRules = replace(choices.stop_rules, **changes)
        self._session.set_choices(replace(choices, stop_rules=rules))

    def _on_epochs(self, value: float) -> None:
        choices = self._session.choices
        self._session.set_choices(replace(choices, config=replace(choices.config, epochs=int(value))))
