"""The network on screen: trained, changed by hand, and brought back."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.batches import Rows, epoch_order
from core.changes import Change, changed
from core.history import State
from core.metrics import Metrics, evaluate
from core.network import Network
from core.training import Command
from core.training_config import TrainingConfig
from gui.change_text import key_of, text_of
from gui.past import Past
from gui.replay import Replay
from gui.training_run import Progress, TrainingRun
from gui.training_worker import Mark, Order
from gui.undo import Moment

if TYPE_CHECKING:
    from gui.session import Session

_SMALL = 20_000  # rows that are measured at once; more of them in the background


class Trainer(QObject):
    """Changes the network of the session, by hand or by training, and knows every way back.

    Attributes
    ----------
    network : Network
    start_network : Network
        What "start over" returns to.

    Signals
    -------
    network_changed(Network)
    progress_changed(), running_changed()
    measuring_wanted()
        Nobody knows what the network achieves.
    failed(str)
        The training ended with this traceback.
    """

    network_changed = Signal(object)
    progress_changed = Signal()
    running_changed = Signal()
    measuring_wanted = Signal()
    failed = Signal(str)

    def __init__(self, session: "Session", network: Network) -> None:
        super().__init__(session)
        self._session = session
        self.network = self.start_network = network
        self._run = TrainingRun(self)
        self._past = Past(network, session.choices.config, self)
        self._replay = Replay(self)
        self._then: Order | None = None
        self._sent: list[Change] = []
        self._batch_key: tuple[int, int, int] | None = None
        self._order: Rows = np.empty(0, dtype=np.int64)
        self._run.marked.connect(self._on_marked)
        self._run.advanced.connect(self._on_advanced)
        self._run.state_changed.connect(self._on_state_changed)
        self._run.failed.connect(self.failed)
        self._past.left.connect(self._on_left)
        self._replay.step_due.connect(self._show_step)
        self._replay.arrived.connect(self._on_arrived)

    @property
    def progress(self) -> Progress:
        """How far the training is."""
        return self._run.progress

    @property
    def undo_stack(self) -> QUndoStack:
        """Everything that a person did to the network."""
        return self._past.stack

    @property
    def is_running(self) -> bool:
        """Whether the network is being trained, or a training is shown again."""
        return self._run.is_running or self._replay.is_running

    @property
    def has_training(self) -> bool:
        """Whether a training is under way, running or paused."""
        return self._run.has_worker

    def give_way(self) -> None:
        """Hold up the training until the window has drawn what changes now."""
        self._run.give_way()

    def use(self, network: Network, text: str) -> None:
        """Start from another network: the training is counted from 0 again."""
        before = self._stopped_at()
        self.start_network = network
        self._show(self._past.begin(network, self._session.choices.config, self._session.split))
        self._past.push(text, before)

    def begin_anew(self) -> None:
        """Count from 0 again with the network on screen, because the data are others."""
        self.end()
        self._show(self._past.begin(self.network, self._session.choices.config, self._session.split))

    def change(self, change: Change) -> None:
        """Change the network; a training under way takes it over before its next mini-batch.

        Raises
        ------
        ValueError
            If the network cannot be changed so.
        """
        network = changed(self.network, change)
        if self._run.is_running:
            self._sent.append(change)
            self._run.give(Order(command=Command(changes=(change,))))
        elif not network.same_as(self.network):
            self._change_here(change, network)

    def go(self, order: Order) -> None:
        """Train on from the step on screen; as far as it is recorded, exactly as it was."""
        session, past = self._session, self._past
        if session.split is None:
            return
        if past.step < past.record.head and self._goes_on_as_recorded():
            self._go_along(order)
            return
        if not self._run.is_running:
            past.expect_run()
        if not self._goes_on_as_recorded():
            self._run.end()
            past.branch(self.progress.place, self.network, session.choices.config, session.split)
            self._run.follow(past.record)
        self._run.go(session.choices, session.split, self.network, order)

    def pause(self) -> None:
        """Let the training wait."""
        self._replay.stop()
        self._run.pause()

    def end(self, timeout: float | None = None) -> None:
        """Let the training go, `timeout` seconds of waiting for its thread at the most; what is done is kept."""
        self._replay.stop()
        self._run.end(timeout)
        self._past.close_run()
        sent, self._sent = self._sent, []
        for change in sent:
            self._change_here(change, changed(self.network, change))

    def reopen(self) -> None:
        """Let the training go on beyond where it ended: what ends it has been changed."""
        self.end()
        self._past.reopen()

    def close(self, timeout: float) -> None:
        """End the training for good; waits `timeout` seconds for its thread at the most."""
        self.end(timeout)
        self.undo_stack.blockSignals(True)  # it would tell that it is empty while it is being deleted

    def set_pace(self, pace: float) -> None:
        """Go on at so many steps a second."""
        self._replay.set_pace(pace)
        self._run.give(Order(pace=pace))

    def set_rate(self, learning_rate: float) -> None:
        """Use `learning_rate` from the next mini-batch on."""
        if self._run.is_running:
            self._run.change_rate(learning_rate)
        else:
            self.end()

    def forget_curve(self) -> None:
        """Drop the curve, which was measured in another way than what comes now."""
        self.end()
        self._past.forget_curve()
        self._run.place(State(self.progress.step, self.progress.place, self.network), self._past.record)
        self._measure()
        self.progress_changed.emit()

    def go_to(self, step: int) -> None:
        """Go to a step of the training, bit for bit as it was."""
        self.end()
        self._show_step(step)

    def next_batch(self) -> Rows:
        """Return the rows of the training part that the next mini-batch consists of."""
        split, config, place = self._session.split, self._session.choices.config, self.progress.place
        n = split.train.n_rows if split is not None else 0
        key = (n, config.seed, place.epoch)
        if key != self._batch_key:
            self._batch_key, self._order = key, epoch_order(*key)
        return self._order[place.position : place.position + config.batch_size]

    def note_metrics(self, network: Network, train: Metrics, test: Metrics) -> None:
        """Take over what a network achieves, if it is still the one on screen."""
        if network is self.network and not self._run.is_running:
            self._run.set_metrics(train, test)
            self.progress_changed.emit()

    def _stopped_at(self) -> Moment:
        self.end()
        return self._past.moment

    def _change_here(self, change: Change, network: Network) -> None:
        before = self._stopped_at()
        text, key = text_of(change, self.network), key_of(change)
        choices, place = self._session.choices, self.progress.place
        self._show(self._past.branch(place, network, choices.config, self._session.split))
        self._past.push(text, before, key)

    def _goes_on_as_recorded(self) -> bool:
        stage, choices = self._past.stage, self._session.choices
        return stage.split is self._session.split and _course(stage.config) == _course(choices.config)

    def _go_along(self, order: Order) -> None:
        """Show recorded steps again; beyond them, train."""
        step, head = self._past.step, self._past.record.head
        self._run.end()
        if order.steps is not None and order.steps > 0:
            self._show_step(step + order.steps)
            self.running_changed.emit()
            return
        end = head
        self._then = order if self._past.record.stop_reason is None else None
        if order.to_epoch_end and self._session.split is not None:
            left = self.progress.place.steps_left(self._session.split.train.n_rows, self._past.stage.config.batch_size)
            end = min(step + left, head)
            self._then = order if step + left > head else None
        self._replay.run(step, end, self._session.choices.pace)
        self.running_changed.emit()

    def _on_arrived(self) -> None:
        order, self._then = self._then, None
        if order is not None:
            self.go(order)
        self.running_changed.emit()

    def _show_step(self, step: int) -> None:
        self._show(self._past.state_at(step))

    def _show(self, state: State) -> None:
        """Show a state of the past with the hyper-parameters that held there."""
        self._past.step = state.step
        self._run.place(state, self._past.record)
        self.network = state.network
        self._session.show_config(self._past.stage.config)
        self.network_changed.emit(state.network)
        self._measure()
        self.progress_changed.emit()

    def _measure(self) -> None:
        split = self._session.split
        if split is None:
            return
        if split.train.n_rows + split.test.n_rows > _SMALL:
            self.measuring_wanted.emit()
            return
        loss = self._session.choices.config.loss
        self._run.set_metrics(evaluate(self.network, split.train, loss), evaluate(self.network, split.test, loss))

    def _on_left(self, moment: Moment) -> None:
        """Show what undoing or redoing leads to; other data begin another record."""
        self.end()
        state = self._past.show(moment)
        stage = self._past.stage
        if stage.split is not None and stage.split is not self._session.split:
            state = self._past.begin(state.network, stage.config, self._session.split)
        self.start_network = _first(moment)
        self._show(state)

    def _on_marked(self, mark: Mark) -> None:
        past, snapshot, command = self._past, mark.snapshot, mark.command
        if not command.is_event:
            past.keep(snapshot.step, snapshot.network)
            return
        past.reach(snapshot.step)
        config = past.stage.config
        if command.learning_rate is not None:
            config = replace(config, learning_rate=command.learning_rate)
        if command.changes:
            past.close_run()
            before = past.moment
            past.branch(snapshot.place, snapshot.network, config, self._session.split)
            for change in command.changes:
                self._sent.remove(change)
                past.push(text_of(change, self.network), before)
        else:
            past.branch(snapshot.place, snapshot.network, config, self._session.split)

    def _on_advanced(self, network: Network) -> None:
        self._past.take(self.progress)
        self.network = network
        self.network_changed.emit(network)
        self.progress_changed.emit()

    def _on_state_changed(self) -> None:
        if not self._run.is_running:
            self._past.close_run()
        self.running_changed.emit()
        self.progress_changed.emit()


def _course(config: TrainingConfig) -> TrainingConfig:
    """Return what decides the course of a training: all but where it ends."""
    return replace(config, epochs=1)


def _first(moment: Moment) -> Network:
    stage = moment.record.stage
    while stage.before is not None:
        stage = stage.before
    return stage.start.network
