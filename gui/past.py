"""The record of the training, where the window is in it, and what can be undone."""

import zlib
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.batches import Place
from core.curve import Curve
from core.datasets import Split
from core.history import History, Record, Stage, State
from core.network import Network
from core.training_config import TrainingConfig
from gui.training_run import Progress
from gui.undo import Aim, Deed, Moment


class Past(QObject):
    """Keeps the way back.

    Attributes
    ----------
    record : Record
    step : int
        The one that is shown.
    config : TrainingConfig
        What is chosen now.
    stack : QUndoStack
        Of everything that a person did to the network.

    Signals
    -------
    left(Moment)
        Something was undone or redone; this is to be shown now.
    """

    left = Signal(object)

    def __init__(self, network: Network, config: TrainingConfig, parent: QObject) -> None:
        super().__init__(parent)
        self.config = config
        self.stack = QUndoStack(self)
        self._history = History()
        self._aim = Aim()
        self._run: Deed | None = None
        self._run_begins: Moment | None = None
        self.record = _beginning(network, config, None, network)
        self.step = 0
        self.stack.indexChanged.connect(self._on_index_changed)

    @property
    def moment(self) -> Moment:
        """What is shown now."""
        return Moment(self.record, self.step, self.config)

    @property
    def stage(self) -> Stage:
        """The stage in which the window is."""
        return self.record.stage_at(self.step)

    def begin(self, network: Network, split: Split | None, origin: Network) -> State:
        """Begin another record at step 0."""
        self.close_run()
        self.record, self.step = _beginning(network, self.config, split, origin), 0
        return self.record.stage.start

    def branch(self, place: Place, network: Network, config: TrainingConfig, split: Split | None) -> State:
        """Go on from the step that is shown in another way."""
        state = State(self.step, place, network)
        self.record = self.record.branched(state, config, split)
        return state

    def state_at(self, step: int) -> State:
        """Go to a step of the record."""
        self.close_run()
        self.step = min(max(step, 0), self.record.head)
        return self._history.state_at(self.record, self.step)

    def show(self, moment: Moment) -> State:
        """Go to a moment of this or another record."""
        self.close_run()
        self.record = moment.record
        return self.state_at(moment.step)

    def restore(self, record: Record, step: int) -> None:
        """Take over the record of a document; nothing that was done before can be undone then."""
        self.close_run()
        self.record, self.step = record, step
        self.stack.clear()

    def take(self, progress: Progress) -> None:
        """Note how far the training has come."""
        self.reach(progress.step)
        self.record = self.record.grown(progress.step, progress.curve, progress.stop_reason)

    def reach(self, step: int) -> None:
        """Note that the training has come to a step."""
        if self._run is None and step > self.step:
            begin = self._run_begins or self.moment
            text = self.tr("Training from step {step:,}").format(step=begin.step)
            self._run = Deed(text, begin, begin, self._aim)
            self.stack.push(self._run)
        self.step = step
        self.record = self.record.grown(step, self.record.curve, None)

    def keep(self, step: int, network: Network) -> None:
        """Make a state of the training a checkpoint."""
        self.record = self.record.grown(step, self.record.curve, None)
        self._history.keep(self.record, step, network)

    def reopen(self) -> None:
        """Let the training go on beyond its end, because what ended it no longer holds."""
        self.record = replace(self.record, stop_reason=None)

    def forget_curve(self) -> None:
        """Drop the curve of the record."""
        self.record = replace(self.record, curve=Curve.empty())

    def push(self, text: str, before: Moment, key: str = "") -> None:
        """Note that a person did something; deeds of the same key that follow one another are one."""
        number = zlib.crc32(key.encode()) >> 1 if key else -1
        self.stack.push(Deed(text, before, self.moment, self._aim, number))

    def expect_run(self) -> None:
        """Note where a training begins; it is a deed from its first step on."""
        self._run_begins = self.moment

    def close_run(self) -> None:
        """Note that the training under way, if any, has come this far."""
        run, self._run, self._run_begins = self._run, None, None
        if run is not None:
            run.after = self.moment
            first, last = run.before.step, self.step
            run.setText(self.tr("Training, steps {first:,} to {last:,}").format(first=first, last=last))

    def _on_index_changed(self) -> None:
        moment, self._aim.moment = self._aim.moment, None
        if moment is not None:
            self.left.emit(moment)


def _beginning(network: Network, config: TrainingConfig, split: Split | None, origin: Network) -> Record:
    return Record(Stage(State(0, Place(), network), config, split), 0, origin)
