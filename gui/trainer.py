"""The network on screen: trained, changed by hand, and brought back."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.changes import Change, SetParameter, changed
from core.history import State
from core.metrics import Metrics, evaluate
from core.network import Network
from core.training_config import TrainingConfig
from core.training_values import Command
from gui.change_text import key_of, text_of
from gui.past import Past
from gui.replay import Replay
from gui.training_orders import Mark, Order
from gui.training_run import Progress, TrainingRun
from gui.undo import DoneDeed, Moment

if TYPE_CHECKING:
    from core.document_training import Training
    from gui.session import Session

_AT_ONCE = 20_000  # rows that are measured at once; more of them in the background


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
        self._along: Order | None = None
        self._sent: list[Change] = []
        self._run.marked.connect(self._on_marked)
        self._run.advanced.connect(self._on_advanced)
        self._run.state_changed.connect(self._on_state_changed)
        self._run.failed.connect(self.failed)
        self._past.left.connect(self._on_left)
        self._replay.step_due.connect(self._show_step)
        self._replay.arrived.connect(self._on_arrived)
        self._replay.state_changed.connect(self.running_changed)

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

    def give_way(self) -> None:
        """Hold up the training until the window has drawn what changes now."""
        self._run.give_way()

    def note_config(self, config: TrainingConfig) -> None:
        """Remember what is chosen, so that undoing shows it again."""
        self._past.config = config

    def use(self, network: Network, text: str) -> None:
        """Start from another network: the training is counted from 0 again."""
        before = self._stopped_at()
        self.start_network = network
        self._show(self._past.begin(network, self._session.split, network))
        self._past.push(text, before)

    def begin_anew(self) -> None:
        """Count from 0 again with the network on screen, because the data are others."""
        self.end()
        self._show(self._past.begin(self.network, self._session.split, self.start_network))

    def training(self) -> "Training":
        """Return the training so far, as a document holds it."""
        from core.document_training import training_of  # not before there is something to save

        split = self._session.split
        train = None if split is None else split.train
        return training_of(self.network, self._past.record, self._past.step, self.progress.place, train)

    def restore(self, training: "Training") -> None:
        """Go on with the training of a document on the session's data, from the very network that it holds."""
        from core.document_training import beginning, with_data

        self.end()
        split = self._session.split
        record, step = with_data(training, split), training.step
        self._past.restore(record, min(step, record.head))
        state = self._replayed(step)
        if state is None or not state.network.same_as(training.network):
            # Another machine may round the replay in another way; what was saved is what counts.
            self._past.restore(beginning(training, split), 0)
            state = self._past.state_at(0)
        self.start_network = training.record.origin
        self._show(state, self._session.choices.config)

    def change(self, change: Change) -> None:
        """Change the network; a training under way takes it over before its next mini-batch.

        Raises
        ------
        ValueError
            If the network cannot be changed so.
        """
        now = reduce(changed, self._sent, self.network)
        network = changed(now, change)
        if self._run.is_running:
            # A weight on screen is older than the training's own, so that typing it again changes it.
            if isinstance(change, SetParameter) or not network.same_as(now):
                self._sent.append(change)
                self._run.give(Order(command=Command(changes=(change,))))
        elif not network.same_as(now):
            self._without_replay(lambda: self._change_here(change))

    def undo(self) -> None:
        """Take back what was done last, also if it is only on its way into the training.

        A training goes on where it was nothing that the training is concerned with.
        """
        stack = self.undo_stack
        if self._sent or not isinstance(stack.command(stack.index() - 1), DoneDeed):
            self.end()
        stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last; a training goes on as with `undo`."""
        stack = self.undo_stack
        if self._sent or not isinstance(stack.command(stack.index()), DoneDeed):
            self.end()
        stack.redo()

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
        self._make_what_was_sent()

    def reopen(self) -> None:
        """Let the training go on beyond where it ended: what ends it has been changed."""
        self.end()
        self._past.reopen()
        self._run.reopen()
        self.progress_changed.emit()

    def close(self, timeout: float) -> None:
        """End the training for good; waits `timeout` seconds for its thread at the most."""
        self._sent.clear()
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
            self._without_replay(self.end)

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

    def note_metrics(self, network: Network, train: Metrics, test: Metrics) -> None:
        """Take over what a network achieves, if it is still the one on screen."""
        if network is self.network and not self._run.is_running:
            self._run.set_metrics(train, test)
            self.progress_changed.emit()

    def _replayed(self, step: int) -> State | None:
        try:
            return self._past.state_at(step)
        except ValueError:  # what a stranger wrote may lead beyond all bounds
            return None

    def _stopped_at(self) -> Moment:
        self.end()
        return self._past.moment

    def _change_here(self, change: Change) -> None:
        before = self._stopped_at()
        text, key = text_of(change, self.network), key_of(change)
        network, place = changed(self.network, change), self.progress.place
        self._show(self._past.branch(place, network, self._session.choices.config, self._session.split))
        self._past.push(text, before, key)

    def _make_what_was_sent(self) -> None:
        """Make the changes that the training under way has not come to."""
        sent, self._sent = self._sent, []
        for change in sent:
            self._change_here(change)

    def _without_replay(self, act: Callable[[], None]) -> None:
        """Do something; a training that is shown again then goes on as one of its own."""
        order = self._along if self._replay.is_running else None
        act()
        if order is not None:
            self.go(order)

    def _goes_on_as_recorded(self) -> bool:
        stage, choices = self._past.stage, self._session.choices
        return stage.split is self._session.split and _course(stage.config) == _course(choices.config)

    def _go_along(self, order: Order) -> None:
        """Show recorded steps again; beyond them, train."""
        past = self._past
        step, head = past.step, past.record.head
        self._run.end()
        self._replay.stop()
        if order.steps is not None and order.steps > 0:
            self._show_step(step + order.steps)
            return
        self._along = order
        end = min(past.record.epoch_end(step, self.progress.place), head) if order.to_epoch_end else head
        self._replay.run(step, end, self._session.choices.pace)

    def _on_arrived(self) -> None:
        """Train on beyond the record, unless it ended there or was to be shown no further."""
        order, self._along = self._along, None
        is_epoch_end = order is not None and order.to_epoch_end and self.progress.place.position == 0
        if order is not None and not is_epoch_end and self._past.record.stop_reason is None:
            self.go(order)

    def _show_step(self, step: int) -> None:
        self._show(self._past.state_at(step))

    def _show(self, state: State, config: TrainingConfig | None = None) -> None:
        """Show a state of the past with the hyper-parameters that held there, or with `config`."""
        self._past.step = state.step
        self._run.place(state, self._past.record)
        self.network = state.network
        self._session.show_config(config or self._past.stage.config)
        self.network_changed.emit(state.network)
        self._measure()
        self.progress_changed.emit()

    def _measure(self) -> None:
        split = self._session.split
        if split is None:
            return
        if split.train.n_rows + split.test.n_rows > _AT_ONCE:
            self.measuring_wanted.emit()
            return
        loss = self._session.choices.config.loss
        self._run.set_metrics(evaluate(self.network, split.train, loss), evaluate(self.network, split.test, loss))

    def _on_left(self, moment: Moment) -> None:
        """Show what undoing or redoing leads to; other data begin another record."""
        self._sent.clear()
        self.end()
        state = self._past.show(moment)
        self.start_network = moment.record.origin
        stage = self._past.stage
        if stage.split is not None and stage.split is not self._session.split:
            state = self._past.begin(state.network, self._session.split, self.start_network)
        self._show(state, moment.config)

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
            past.push(text_of(change, self.network), before, key_of(change))
            past.expect_run()

    def _on_advanced(self, network: Network) -> None:
        self._past.take(self.progress)
        self.network = network
        self.network_changed.emit(network)
        self.progress_changed.emit()

    def _on_state_changed(self) -> None:
        if not self._run.is_running:
            self._past.close_run()
            self._make_what_was_sent()
        self.running_changed.emit()
        self.progress_changed.emit()


def _course(config: TrainingConfig) -> TrainingConfig:
    """Return what decides the course of a training: all but where it ends."""
    return replace(config, epochs=1)
