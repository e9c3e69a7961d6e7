"""The slow motion that all panels share: what goes through the network, and how far it is."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.bundled_data import light_font
from core.changes import Parameter, UseNetwork
from core.colour import Rgb
from core.messages import Message, tr
from core.walk_plan import backward_plan, forward_plan
from core.walk_values import GRANULARITIES, Part, Step, Subject
from gui.subjects import NextBatch, of_colour, of_row

if TYPE_CHECKING:
    from core.walk import Walk
    from gui.session import Session

DIRECTIONS = ("forward", "backward")
SOURCES = ("colour", "row", "batch")
PACES = (2_000, 900, 300)
"""Milliseconds from step to step, from slow to fast."""


class SlowMotion(QObject):
    """One walk through the network, forwards or backwards, step by step.

    Attributes
    ----------
    position : int or None
        How many steps of the walk are done; None while there is no slow motion and everything is shown.
    direction, granularity, source : str
        Of `DIRECTIONS`, `core.walk.GRANULARITIES` and `SOURCES`.
    pace : int
        Position in `PACES`.
    row : int
        The row of the data, from 0.
    sample : int
        The column of the batch whose numbers are told.
    full_precision : bool
        Whether numbers are written with all their digits.
    pointed : Part or None
        The number at which somebody points.
    traced : Parameter or None
        The parameter whose gradient is taken apart.

    Signals
    -------
    changed()
        The walk, the position or a setting.
    pointed_changed(Part or None), traced_changed(Parameter or None)
    """

    changed = Signal()
    pointed_changed = Signal(object)
    traced_changed = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.position: int | None = None
        self.direction, self.granularity, self.source = DIRECTIONS[0], "node", SOURCES[0]
        self.pace, self.row, self.sample = 1, 0, 0
        self.full_precision = False
        self.pointed: Part | None = None
        self.traced: Parameter | None = None
        self._wished: int | None = None
        self._walk: Walk | None = None
        self._next_batch = NextBatch()
        self._timer = QTimer(self)
        self._timer.setInterval(PACES[self.pace])
        self._timer.timeout.connect(self._on_time)
        for signal in (
            session.prediction_changed,
            session.choices_changed,
            session.split_changed,
            session.decimals_changed,
        ):
            signal.connect(self._on_session_changed)

    @property
    def walk(self) -> "Walk":
        """The walk for what the session holds now."""
        if self._walk is None:
            self._walk = self._new_walk()
        return self._walk

    @property
    def phases(self) -> tuple[tuple[str, int, int], ...]:
        """Each phase of the walk, as `Walk.phases` has it, without a walk."""
        plan = forward_plan if self.direction == DIRECTIONS[0] else backward_plan
        return plan(self._session.network.layer_sizes, self.granularity).phases()

    @property
    def step(self) -> Step | None:
        """The step that acts: the last one done."""
        return self.walk.step(self.position - 1) if self.position else None

    @property
    def known(self) -> frozenset[Part] | None:
        """What is computed so far; None means everything."""
        return None if self.position is None else self.walk.known(self.position)

    @property
    def colour(self) -> Rgb:
        """The colour that goes through the network: of a batch, the sample that is told."""
        if self.source == "colour" or self.problem is not None:
            return self._session.colour
        return Rgb(*(int(level) for level in np.rint(self.walk.subject.raw[:, self.walk.sample])))

    @property
    def wished(self) -> int:
        """The answer that the colour should get: 1 light, 0 dark; by Rec. 601 luma unless somebody chose it."""
        colour = self._session.colour
        return light_font(colour.r, colour.g, colour.b) if self._wished is None else self._wished

    @property
    def wished_by_rule(self) -> bool:
        """Whether Rec. 601 luma says which answer the colour should get."""
        return self._wished is None

    @property
    def is_playing(self) -> bool:
        """Whether the steps follow one another by themselves."""
        return self._timer.isActive()

    @property
    def problem(self) -> Message | None:
        """Why the source cannot be used; the colour stands in for it."""
        there = {"colour": True, "row": self._session.dataset is not None, "batch": self._session.split is not None}
        if there[self.source]:
            return None
        return tr("The data are not ready yet; the colour on screen stands in for them.")

    def next(self) -> None:
        """Take the next step; the first one begins the slow motion."""
        self.set_position((self.position or 0) + 1)

    def previous(self) -> None:
        """Take back a step."""
        if self.position is not None:
            self.set_position(self.position - 1)

    def play(self) -> None:
        """Let the steps follow one another; from the end, begin again."""
        if self.position is None or self.position >= len(self.walk):
            self.set_position(0)
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stop where it is."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def toggle_play(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def to_end(self) -> None:
        """Do all the steps."""
        self.set_position(len(self.walk))

    def to_start(self) -> None:
        """Begin, with nothing computed."""
        self.set_position(0)

    def leave(self) -> None:
        """End the slow motion: everything is shown again, of the colour."""
        self._timer.stop()
        if self.position is not None:
            self.position, self.source, self.sample, self._walk = None, SOURCES[0], 0, None
            self.changed.emit()

    def set_position(self, position: int) -> None:
        """Go to a position from 0 to the number of steps; one beyond is taken as the nearest."""
        position = min(max(position, 0), len(self.walk))
        if position != self.position:
            self.position = position
            self.changed.emit()

    def set_direction(self, direction: str) -> None:
        """Go forwards or backwards, from the beginning."""
        if direction != self.direction:
            self.direction = direction
            self._begin_again()

    def turn_round(self) -> None:
        """Change the direction."""
        self.set_direction(DIRECTIONS[1 - DIRECTIONS.index(self.direction)])

    def set_granularity(self, granularity: str) -> None:
        """Take larger or smaller steps; the position stays in its phase."""
        if granularity == self.granularity or granularity not in GRANULARITIES:
            return
        phase = self.walk.phase_at(self.position) if self.position else None
        self.granularity = granularity
        self._walk = None
        if phase is not None:
            self.position = self.walk.position_of_phase(phase)
        self.changed.emit()

    def set_pace(self, pace: int) -> None:
        """Play slowly (0), at a walk (1) or fast (2)."""
        if pace != self.pace:
            self.pace = pace
            self._timer.setInterval(PACES[pace])
            self.changed.emit()

    def set_source(self, source: str) -> None:
        """Send the colour, a row of the data or the next mini-batch through the network.

        Anything but the colour is shown in slow motion only, at its end if there is none yet: the
        diagram and the matrices are to tell of the same thing.
        """
        if source == self.source:
            return
        self.source, self.sample, self._walk = source, 0, None
        if self.position is not None:
            self.position = 0
        elif source != SOURCES[0]:
            self.position = len(self.walk)
        self.changed.emit()

    def set_row(self, row: int) -> None:
        """Choose the row of the data, counted from 0."""
        if row != self.row:
            self.row = row
            self._renew()

    def set_sample(self, sample: int) -> None:
        """Choose the sample of the batch whose numbers are told, counted from 0."""
        if sample != self.sample:
            self.sample = sample
            self._renew()

    def set_wished(self, wished: int | None) -> None:
        """Choose the answer that the colour should get; None leaves it to the rule."""
        if wished != self._wished:
            self._wished = wished
            self._renew()

    def set_full_precision(self, full: bool) -> None:
        """Write numbers with all their digits, or with the chosen decimals."""
        if full != self.full_precision:
            self.full_precision = full
            self._renew()

    def point_at(self, part: Part | None) -> None:
        """Point at a number, in whatever view."""
        if part != self.pointed:
            self.pointed = part
            self.pointed_changed.emit(part)

    def trace(self, parameter: Parameter | None) -> None:
        """Take the gradient of a parameter apart."""
        if parameter != self.traced:
            self.traced = parameter
            self.traced_changed.emit(parameter)

    def apply_update(self) -> None:
        """Take over what a backward walk ends with: for the next mini-batch, that is a step of the training."""
        if self.direction != "backward":
            return
        if self.source == "batch" and self.problem is None:
            self._session.step_once()
        elif self.walk.updated is not None:
            self._session.change(UseNetwork(self.walk.updated))
        self.to_start()

    def close(self) -> None:
        """End the playing."""
        self._timer.stop()

    def _new_walk(self) -> "Walk":
        # Its modules are not needed before the window is there.
        from core.walk import Walk

        session = self._session
        subject = self._subject()
        decimals = None if self.full_precision else session.decimals
        sample = min(self.sample, subject.X.shape[1] - 1)
        if self.direction == "forward":
            return Walk.forward(session.network, subject, self.granularity, decimals, sample)
        config = session.choices.config
        return Walk.backward(
            session.network, subject, self.granularity, decimals, sample, config.loss, config.learning_rate
        )

    def _subject(self) -> Subject:
        session = self._session
        if self.source == "row" and session.dataset is not None:
            return of_row(session.dataset, min(self.row, session.dataset.n_rows - 1))
        if self.source == "batch" and session.split is not None:
            return self._next_batch.subject(session.split.train, session.choices.config, session.progress.place)
        return of_colour(session.colour, self.wished)

    def _begin_again(self) -> None:
        if self.position is not None:
            self.position = 0
        self._renew()

    def _renew(self) -> None:
        self._walk = None
        if self.position is not None and self.position > len(self.walk):
            self.position = len(self.walk)
        self.changed.emit()

    def _on_session_changed(self) -> None:
        self._renew()

    def _on_time(self) -> None:
        self.next()
        if self.position is None or self.position >= len(self.walk):
            self.pause()
