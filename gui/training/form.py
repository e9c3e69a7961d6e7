"""The hyper-parameters: what the next training is to be like."""

import math
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.choices import PACES, Choices
from core.losses import LOSSES
from core.network import INITS
from gui.i18n import translated
from gui.session import Session
from gui.theme import SPACE
from gui.training.fields import LARGEST, ChoiceField, LearningRateField, WholeNumberField, add_field, heading


class HyperParameterForm(QWidget):
    """Shows the session's choices and hands on what is changed in them.

    Signals
    -------
    refused(str)
        A number was not taken over; the sentence says what would be right.
    noted(str)
        A number was taken over, and this is worth knowing about it.
    """

    refused = Signal(str)
    noted = Signal(str)

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
        config = choices.config
        self.rate.show_value(config.learning_rate)
        self.batch.show_value(config.batch_size)
        self.loss.show_value(config.loss)
        self.init.show_value(choices.init)
        self.seed.show_value(config.seed)
        self.pace.show_value(choices.pace)

    def show_running(self, running: bool) -> None:
        """Lock the fields that a training under way cannot take over."""
        if running == self._is_locked:
            return
        self._is_locked = running
        self.show_choices(self._session.choices)  # what was being typed is not what is trained with
        for field, tip in self._lockable.items():
            field.setEnabled(not running)
            field.setToolTip(self.tr("Pause the training to change this.") if running else tip)

    def set_paged(self, paged: bool) -> None:
        """Leave the heading to the switch above, or show it."""
        self.title.setVisible(not paged)

    def _create(self) -> None:
        self.title = heading(self.tr("Settings"))
        # In the order of the Tab key.
        self.rate = LearningRateField(self)
        self.pace = ChoiceField(self)
        for pace in sorted(PACES, key=lambda pace: pace or math.inf):
            self.pace.addItem(self._pace_text(pace), pace)
        self.batch = WholeNumberField(1, 1_000_000, self)
        self.loss = ChoiceField(self)
        for loss in LOSSES.values():
            self.loss.addItem(translated(loss.title), loss.name)
        self.init = ChoiceField(self)
        titles = {"uniform": self.tr("uniform"), "he": self.tr("He"), "glorot": self.tr("Glorot")}
        for name in INITS:
            self.init.addItem(titles[name], name)
        self.seed = WholeNumberField(0, LARGEST, self)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        rows = (
            (
                self.rate,
                self.tr("Learning &rate"),
                self.tr("How far a step goes down the slope; a running training takes it over at once."),
            ),
            (
                self.pace,
                self.tr("P&ace, steps/s"),
                self.tr("How many steps a second are taken, so that they can be followed with the eye."),
            ),
            (self.batch, self.tr("&Batch size"), self.tr("Colours that are averaged for one step.")),
            (self.loss, self.tr("&Loss"), self.tr("What the training makes small.")),
            (
                self.init,
                self.tr("Start wei&ghts"),
                self.tr("How New start draws the weights: uniform from 0 to 1, or He or Glorot around 0."),
            ),
            (
                self.seed,
                self.tr("Seed"),
                self.tr("The same seed gives the same start weights and the same order of the colours."),
            ),
        )
        for index, (field, text, tip) in enumerate(rows):
            add_field(grid, divmod(index, 2), text, field, tip)
        self._lockable: dict[QWidget, str] = {field: tip for field, _, tip in rows[2:]}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addStretch(1)

    def _connect(self) -> None:
        session = self._session
        session.choices_changed.connect(self.show_choices)
        for field in (self.rate, self.batch, self.seed):
            field.refused.connect(self.refused)
        self.rate.valueChanged.connect(lambda value: self._choose(learning_rate=value))
        self.batch.valueChanged.connect(self._on_batch)
        self.seed.valueChanged.connect(lambda value: self._choose(seed=int(value)))
        self.loss.currentIndexChanged.connect(lambda _: self._choose(loss=self.loss.currentData()))
        self.init.currentIndexChanged.connect(self._on_init)
        self.pace.currentIndexChanged.connect(self._on_pace)

    def _choose(self, **changes: Any) -> None:
        choices = self._session.choices
        self._session.set_choices(replace(choices, config=replace(choices.config, **changes)))

    def _on_batch(self, value: float) -> None:
        self._choose(batch_size=int(value))
        split = self._session.split
        if split is not None and value > split.counts.train:
            text = self.tr("There are {train:,} training colours: one step takes them all, and is an epoch.")
            self.noted.emit(text.format(train=split.counts.train))

    def _on_init(self) -> None:
        self._session.set_choices(replace(self._session.choices, init=self.init.currentData()))

    def _on_pace(self) -> None:
        self._session.set_choices(replace(self._session.choices, pace=self.pace.currentData()))

    def _pace_text(self, pace: float) -> str:
        return f"{pace:,.0f}" if pace else self.tr("full speed")
