"""The one store of the window: colour, network, data and training; everything else shows it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.changes import Change
from core.choices import Choices
from core.colour import Rgb
from core.curve import Curve
from core.datasets import DATASETS, Dataset, Split, turned_round
from core.metrics import LIGHT_FROM, Baseline
from core.model_file import load_network
from core.network import Network
from core.resources import resource_path
from core.training_config import TrainingConfig
from gui import network_files
from gui.colour_book import ColourBook
from gui.data_preparation import DataPreparation
from gui.errors import LOGGER
from gui.i18n import translated
from gui.judging import Judging
from gui.palette_store import PaletteStore
from gui.row_edits import RowEdits
from gui.slow_motion import SlowMotion
from gui.taste import Taste
from gui.theme import DECIMALS
from gui.trainer import Trainer
from gui.training_orders import Order
from gui.training_run import STOP_SECONDS, Progress

if TYPE_CHECKING:
    from core.csv_text import CsvText
    from core.document_opening import OpenedDocument
    from core.document_training import Training
    from core.leak import Leak

START_COLOUR = Rgb(51, 102, 153)
_DATA_SECONDS = 0.2  # a thread that is importing pandas cannot be told to end; as a daemon it may be left


class Session(QObject):
    """The one store. Its setters return when nothing changed, else store, derive and emit.

    Attributes
    ----------
    colour : Rgb
    network, start_network : Network
        On screen, and what "start over" returns to.
    forward_pass : ForwardPass
        Of `network` for `colour`, one sample.
    dataset : Dataset or None
        None until the bundled set has been read.
    data_path : str
        The file of `dataset`; empty for bundled data.
    data_options : Mapping
        How that file was read: options of `core.csv_reader.read_csv`.
    split : Split or None
        None while it is being prepared.
    baseline : Baseline or None
        Of `split`.
    plain_leak : Leak or None
        What a plain split by rows, of the size and seed of `split`, would leak.
    choices : Choices
    decimals : int
        Of every number that is shown, `FEWEST_DECIMALS` to `MOST_DECIMALS`.
    pinned_curve : Curve or None
        Of another training, to be compared with this one.
    slow : SlowMotion
    judging : Judging
    colours : ColourBook
    palette : PaletteStore
    taste : Taste
    rows : RowEdits

    Signals
    -------
    colour_changed(Rgb), network_changed(Network), prediction_changed(ForwardPass),
    dataset_changed(Dataset), split_changed(Split or None), choices_changed(Choices),
    progress_changed(Progress), running_changed(bool), decimals_changed(int), pinned_changed()
        After the attribute of that name.
    loading_changed(float)
        Share of the file that is read, 0 to 1; -1 when reading has ended.
    loading_failed(str, Exception)
        A file could not be read: its path, or the name of a table that is in no file, and why.
    data_read(CsvReading)
        What a table was understood as; nothing has changed yet.
    message_posted(str)
        A line for the status bar.
    problem_posted(str, str)
        A sentence that stays until it is dismissed, and what it is about ("network" or "data").
    failed(str, str)
        Something is wrong with the program: a sentence and a traceback.
    """

    colour_changed = Signal(object)
    network_changed = Signal(object)
    prediction_changed = Signal(object)
    dataset_changed = Signal(object)
    split_changed = Signal(object)
    choices_changed = Signal(object)
    progress_changed = Signal(object)
    running_changed = Signal(bool)
    decimals_changed = Signal(int)
    pinned_changed = Signal()
    loading_changed = Signal(float)
    loading_failed = Signal(str, object)
    data_read = Signal(object)
    message_posted = Signal(str)
    problem_posted = Signal(str, str)
    failed = Signal(str, str)

    def __init__(
        self, colour: Rgb = START_COLOUR, choices: Choices | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.colour = colour
        self.choices = choices or Choices()
        self.decimals = DECIMALS
        self.dataset: Dataset | None = None
        self.data_path = ""
        self.data_options: Mapping[str, Any] = {}
        self.split: Split | None = None
        self.baseline: Baseline | None = None
        self.plain_leak: Leak | None = None
        self.pinned_curve: Curve | None = None
        self._waiting_order: Order | None = None
        self._data = DataPreparation(self)
        self._trainer = Trainer(self, load_network(resource_path("network.json")))
        self.forward_pass = self.network.forward_prop(colour.scaled)
        self._connect()
        self.slow = SlowMotion(self)
        self.judging = Judging(self)
        self.colours = ColourBook(self)
        self.palette = PaletteStore(self)
        self.taste = Taste(self)
        self.rows = RowEdits(self)

    def _connect(self) -> None:
        data, trainer = self._data, self._trainer
        data.loading_changed.connect(self.loading_changed)
        data.loading_failed.connect(self._on_loading_failed)
        data.data_read.connect(self.data_read)
        data.loaded.connect(lambda path, dataset: self.take_dataset(dataset, path))
        data.prepared.connect(self._on_prepared)
        data.split_failed.connect(self._on_split_failed)
        data.measured.connect(trainer.note_metrics)
        data.failed.connect(self._on_data_failed)
        trainer.network_changed.connect(self._on_network)
        trainer.progress_changed.connect(self._on_progress)
        trainer.running_changed.connect(lambda: self.running_changed.emit(self.is_running))
        trainer.measuring_wanted.connect(self._measure)
        trainer.failed.connect(self._on_run_failed)

    @property
    def network(self) -> Network:
        """The network on screen."""
        return self._trainer.network

    @property
    def start_network(self) -> Network:
        """What "start over" returns to."""
        return self._trainer.start_network

    @property
    def progress(self) -> Progress:
        """How far the training is."""
        return self._trainer.progress

    @property
    def undo_stack(self) -> QUndoStack:
        """Everything that a person did to the network."""
        return self._trainer.undo_stack

    @property
    def is_running(self) -> bool:
        """Whether the network is being trained, or will be as soon as the data are ready."""
        return self._trainer.is_running or self._waiting_order is not None

    @property
    def probability_light(self) -> float:
        """The network's output for the colour."""
        return float(self.forward_pass.A[-1][0, 0])

    @property
    def font_is_light(self) -> bool:
        """The network's decision for the colour."""
        return self.probability_light >= LIGHT_FROM

    def set_colour(self, colour: Rgb) -> None:
        """Show another background colour."""
        if colour == self.colour:
            return
        self._trainer.give_way()
        self.colour = colour
        self._predict()
        self.colour_changed.emit(colour)
        self.prediction_changed.emit(self.forward_pass)

    def set_decimals(self, decimals: int) -> None:
        """Show every number with so many decimals."""
        if decimals != self.decimals:
            self.decimals = decimals
            self.decimals_changed.emit(decimals)

    def set_pinned(self, pinned: bool) -> None:
        """Keep the curves of this training to compare another one with it, or drop them."""
        self.pinned_curve = self.progress.curve if pinned else None
        self.pinned_changed.emit()

    def set_choices(self, choices: Choices) -> None:
        """Take over another form; a new split or a new learning rate take effect at once."""
        if choices == self.choices:
            return
        before, self.choices = self.choices, choices
        self._trainer.note_config(choices.config)
        self.choices_changed.emit(choices)
        if choices.pace != before.pace:
            self._trainer.set_pace(choices.pace)
        if choices.config.learning_rate != before.config.learning_rate:
            self._trainer.set_rate(choices.config.learning_rate)
        same_rate = replace(before.config, learning_rate=choices.config.learning_rate)
        if (choices.config, choices.stop_rules) != (same_rate, before.stop_rules):
            self._trainer.reopen()
        if choices.config.loss != before.config.loss:
            self._trainer.forget_curve()
        if choices.split_key != before.split_key and self.dataset is not None:
            self._prepare(self.dataset)

    def show_config(self, config: TrainingConfig) -> None:
        """Show the hyper-parameters that held at a step to which the window has gone back."""
        config = replace(config, epochs=self.choices.config.epochs)
        if config != self.choices.config:
            self.choices = replace(self.choices, config=config)
            self._trainer.note_config(config)
            self.choices_changed.emit(self.choices)

    def set_network(self, network: Network, text: str = "") -> None:
        """Start from another network, with the training counted from 0; `text` is for the list of deeds."""
        self._trainer.use(network, text or self.tr("Another network"))

    def change(self, change: Change) -> None:
        """Change the network by hand; a training under way takes it over before its next mini-batch.

        Raises
        ------
        ValueError
            If the network cannot be changed so.
        """
        self._trainer.change(change)

    def go_to(self, step: int) -> None:
        """Go to a step of the training, from 0 to `Progress.head`, bit for bit as it was."""
        self._let_no_order_wait()
        self._trainer.go_to(step)

    def back(self) -> None:
        """Take back exactly one step of the training."""
        self.go_to(self.progress.step - 1)

    def forward(self) -> None:
        """Go one step on, as far as the training is recorded."""
        self.go_to(self.progress.step + 1)

    def undo(self) -> None:
        """Take back what was done to the network last."""
        self._trainer.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._trainer.redo()

    def new_start(self) -> None:
        """Draw start weights with the chosen seed, or with the next one where they are the present start."""
        self._trainer.end()
        network = self._drawn(self.choices.config.seed)
        if network.same_as(self.start_network):
            seed = self.choices.config.seed + 1
            network = self._drawn(seed)
            self.set_choices(replace(self.choices, config=replace(self.choices.config, seed=seed)))
        seed = self.choices.config.seed
        self.set_network(network, self.tr("New start, seed {seed}").format(seed=seed))
        self.message_posted.emit(self.tr("New start weights, seed {seed}.").format(seed=seed))

    def start_over(self) -> None:
        """Go back to the weights that this training began with."""
        self.set_network(self.start_network, self.tr("Start over"))
        self.message_posted.emit(self.tr("Back at the start weights."))

    def open_network(self, path: str) -> bool:
        """Show the network of a file; a wrong file is said and changes nothing."""
        return network_files.open_network(self, path)

    def save_network(self, path: str) -> bool:
        """Save the network on screen; a failure is said."""
        return network_files.save_network(self, path)

    def use_dataset(self, name: str) -> None:
        """Read an entry of `DATASETS` in the background."""
        entry = DATASETS[name]
        self._data.load("", lambda _job: entry.load())

    def open_data(self, path: str, options: Mapping[str, Any] | None = None) -> None:
        """Read a file in the background and take over its data; `options` are `read_csv`'s."""
        from core.csv_reader import load_csv  # not before a file is read

        chosen = dict(options or {})
        self._data.load(path, lambda job: load_csv(path, progress=job.report, **chosen))

    def read_data(self, table: "str | CsvText", options: Mapping[str, Any] | None = None) -> None:
        """Read a file or a text in the background and emit `data_read`; the data there are stay."""
        from core.csv_reader import read_csv  # not before a file is read

        chosen = dict(options or {})
        name = table if isinstance(table, str) else table.name
        self._data.read(name, lambda job: read_csv(table, progress=job.report, **chosen))

    def cancel_loading(self) -> None:
        """Stop reading a file; what was there before stays."""
        self._data.cancel_loading()
        self._stand_in()

    def take_dataset(self, dataset: Dataset, path: str = "", options: Mapping[str, Any] | None = None) -> None:
        """Take over other data and split them.

        Parameters
        ----------
        dataset : Dataset
        path : str
            The file they were read from; empty for none.
        options : mapping, optional
            How it was read; by default as before where it is the same file.
        """
        if options is not None or path != self.data_path:
            self.data_options = options or {}
        self.data_path, self.dataset = path, dataset
        self.dataset_changed.emit(dataset)
        self._prepare(dataset)

    def training(self) -> "Training":
        """Return the training so far, as a document holds it."""
        return self._trainer.training()

    def restore(self, opened: "OpenedDocument") -> None:
        """Show a document instead of everything that is on screen; what was done before cannot be undone then."""
        document = opened.document
        self._waiting_order = None
        self._data.cancel_all()
        self._trainer.end()
        self.slow.leave()
        self.set_pinned(False)
        self.choices = document.choices
        self._trainer.note_config(document.choices.config)
        self.data_path, self.dataset = document.source.path, opened.dataset
        self.data_options = document.source.options
        self.split, self.baseline, self.plain_leak = opened.split, opened.baseline, opened.plain_leak
        self.choices_changed.emit(self.choices)
        self.dataset_changed.emit(self.dataset)
        self.split_changed.emit(self.split)
        self._trainer.restore(document.training)
        self.set_colour(document.colour)

    def turn_labels_round(self) -> None:
        """Take the labels of the data to mean the opposite."""
        if self.dataset is not None:
            self.take_dataset(turned_round(self.dataset), self.data_path)

    def start(self) -> None:
        """Train on, from the network on screen."""
        self._go(Order(steps=-1))

    def step_once(self) -> None:
        """Take one mini-batch."""
        self._go(Order(steps=1))

    def run_epoch(self) -> None:
        """Train to the end of the epoch."""
        self._go(Order(to_epoch_end=True))

    def pause(self) -> None:
        """Let the training wait."""
        self._waiting_order = None
        self._trainer.pause()
        self.running_changed.emit(self.is_running)

    def toggle(self) -> None:
        """Start or pause."""
        if self.is_running:
            self.pause()
        else:
            self.start()

    def close(self) -> None:
        """End every thread; waits two seconds for the training, and a moment for work on data."""
        self._waiting_order = None
        self.slow.close()
        self.judging.close()
        self.colours.close()
        self._data.close(_DATA_SECONDS)
        self.rows.close(STOP_SECONDS)
        self.palette.close(STOP_SECONDS)
        self._trainer.close(STOP_SECONDS)

    def _drawn(self, seed: int) -> Network:
        return Network.random(self.network.layer_sizes, self.network.activations, self.choices.init, seed)

    def _predict(self) -> None:
        self.forward_pass = self.network.forward_prop(self.colour.scaled)

    def _on_network(self, network: Network) -> None:
        self._predict()
        self.network_changed.emit(network)
        self.prediction_changed.emit(self.forward_pass)

    def _on_progress(self) -> None:
        self.progress_changed.emit(self.progress)

    def _go(self, order: Order) -> None:
        if self.split is None:
            self._waiting_order = order
            self.running_changed.emit(True)
            self.message_posted.emit(self.tr("Preparing the data; training starts as soon as they are ready."))
            return
        self._trainer.go(order)

    def _let_no_order_wait(self) -> None:
        if self._waiting_order is not None:
            self._waiting_order = None
            self.running_changed.emit(self.is_running)

    def _on_loading_failed(self, path: str, problem: Exception) -> None:
        self.loading_failed.emit(path, problem)
        if path:
            self._stand_in()

    def _stand_in(self) -> None:
        """Take the bundled data where there are none, so that nothing waits for ever."""
        if self.dataset is None:
            self._let_no_order_wait()
            self.use_dataset("bundled")

    def _prepare(self, dataset: Dataset) -> None:
        if self.progress.step:
            self.message_posted.emit(
                self.tr("New parts: the network has learned some of these test colours. New start begins fairly.")
            )
        self._data.cancel_measuring()
        self._trainer.end()
        self.split = self.baseline = self.plain_leak = None
        self._trainer.begin_anew()
        self.split_changed.emit(None)
        self._data.prepare(dataset, self.choices.split_key)

    def _on_prepared(self, parts: Split, always: Baseline, plain_leak: "Leak") -> None:
        self.split, self.baseline, self.plain_leak = parts, always, plain_leak
        self.split_changed.emit(parts)
        self._measure()
        order, self._waiting_order = self._waiting_order, None
        if order is not None:
            self._go(order)

    def _on_split_failed(self, problem: ValueError) -> None:
        self._let_no_order_wait()
        self.problem_posted.emit(translated(problem.args[0]), "data")

    def _measure(self) -> None:
        if self.split is not None:
            self._data.measure(self.network, self.split, self.choices.config.loss)

    def _on_run_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self.failed.emit(self.tr("The training ended with an error of the program."), details)

    def _on_data_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self._let_no_order_wait()
        self.failed.emit(self.tr("The data could not be prepared because of an error of the program."), details)
