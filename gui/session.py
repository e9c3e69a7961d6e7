"""The one store of the window: colour, network, data and training; everything else shows it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.colour import Rgb
from core.datasets import DATASETS, Dataset, Split, load_csv, turned_round
from core.metrics import LIGHT_FROM, Baseline, Metrics
from core.model_document import MAX_INFO_TEXT
from core.model_file import ModelFileError, load_network, save_network
from core.network import Network
from core.resources import resource_path
from core.text import storable
from gui.choices import Choices
from gui.data_preparation import DataPreparation
from gui.errors import LOGGER
from gui.i18n import translated
from gui.training_run import STOP_SECONDS, Progress, TrainingRun
from gui.training_worker import Order

START_COLOUR = Rgb(51, 102, 153)
_DATA_SECONDS = 0.2  # a thread that is importing pandas cannot be told to end; as a daemon it may be left


class Session(QObject):
    """The one store. Its setters return when nothing changed, else store, derive and emit.

    Attributes
    ----------
    colour : Rgb
    network : Network
    start_network : Network
        What "start over" returns to.
    forward_pass : ForwardPass
        Of `network` for `colour`, one sample.
    dataset : Dataset or None
        None until the bundled set has been read.
    data_path : str
        The file of `dataset`; empty for bundled data.
    split : Split or None
        None while it is being prepared.
    baseline : Baseline or None
        Of `split`.
    choices : Choices

    Signals
    -------
    colour_changed(Rgb), network_changed(Network), prediction_changed(ForwardPass),
    dataset_changed(Dataset), split_changed(Split or None), choices_changed(Choices),
    progress_changed(Progress), running_changed(bool)
        After the attribute of that name.
    loading_changed(float)
        Share of the file that is read, 0 to 1; -1 when reading has ended.
    loading_failed(str, Exception)
        A file could not be read: its path and why.
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
    loading_changed = Signal(float)
    loading_failed = Signal(str, object)
    message_posted = Signal(str)
    problem_posted = Signal(str, str)
    failed = Signal(str, str)

    def __init__(
        self, colour: Rgb = START_COLOUR, choices: Choices | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.colour = colour
        self.choices = choices or Choices()
        self.network = self.start_network = load_network(resource_path("network.json"))
        self.forward_pass = self.network.forward_prop(colour.scaled)
        self.dataset: Dataset | None = None
        self.data_path = ""
        self.split: Split | None = None
        self.baseline: Baseline | None = None
        self._waiting_order: Order | None = None
        self._drawn: tuple[int, str] | None = None
        self._data = DataPreparation(self)
        self._run = TrainingRun(self)
        self._connect()

    def _connect(self) -> None:
        data = self._data
        data.loading_changed.connect(self.loading_changed)
        data.loading_failed.connect(self._on_loading_failed)
        data.loaded.connect(self._on_loaded)
        data.prepared.connect(self._on_prepared)
        data.split_failed.connect(self._on_split_failed)
        data.measured.connect(self._on_measured)
        data.failed.connect(self._on_data_failed)
        self._run.advanced.connect(self._on_advanced)
        self._run.state_changed.connect(self._on_run_state)
        self._run.failed.connect(self._on_run_failed)

    @property
    def progress(self) -> Progress:
        """How far the training is."""
        return self._run.progress

    @property
    def is_running(self) -> bool:
        """Whether the network is being trained, or will be as soon as the data are ready."""
        return self._run.is_running or self._waiting_order is not None

    @property
    def has_training(self) -> bool:
        """Whether a training is under way, running or paused."""
        return self._run.has_worker

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
        self._run.give_way()
        self.colour = colour
        self._predict()
        self.colour_changed.emit(colour)
        self.prediction_changed.emit(self.forward_pass)

    def set_choices(self, choices: Choices) -> None:
        """Take over another form; a new split or a new learning rate take effect at once."""
        if choices == self.choices:
            return
        before, self.choices = self.choices, choices
        self.choices_changed.emit(choices)
        if choices.config.learning_rate != before.config.learning_rate:
            self._run.change_rate(choices.config.learning_rate)
        if choices.pace != before.pace:
            self._run.give(Order(pace=choices.pace))
        if replace(choices.config, learning_rate=1.0) != replace(before.config, learning_rate=1.0):
            self._run.end()
        if choices.config.loss != before.config.loss:
            self._run.forget_metrics()
            self.progress_changed.emit(self.progress)
            self._measure()
        if choices.split_key != before.split_key and self.dataset is not None:
            self._prepare(self.dataset)

    def set_network(self, network: Network) -> None:
        """Start from another network: the training is counted from 0 again."""
        self._run.reset()
        self.start_network = network
        self._show_network(network)
        self.progress_changed.emit(self.progress)
        self._measure()

    def new_start(self) -> None:
        """Draw start weights with the chosen seed, or with the next one where it has been used."""
        choices = self.choices
        if (choices.config.seed, choices.init) == self._drawn:
            choices = replace(choices, config=replace(choices.config, seed=choices.config.seed + 1))
        seed, init = self._drawn = (choices.config.seed, choices.init)
        self._run.end()
        self.set_choices(choices)
        self.set_network(Network.random(self.network.layer_sizes, self.network.activations, init, seed))
        self.message_posted.emit(self.tr("New start weights, seed {seed}.").format(seed=seed))

    def start_over(self) -> None:
        """Go back to the weights that this training began with."""
        self.set_network(self.start_network)
        self.message_posted.emit(self.tr("Back at the start weights."))

    def open_network(self, path: str) -> bool:
        """Show the network of a file; a wrong file is said and changes nothing."""
        try:
            network = load_network(path)
        except ModelFileError as problem:
            self.problem_posted.emit(translated(problem.args[0]), "network")
            return False
        if (network.layer_sizes[0], network.layer_sizes[-1]) != (3, 1):
            self.problem_posted.emit(
                self.tr("{name} has {sizes} nodes; a network for colours has 3 inputs and 1 output.").format(
                    name=Path(path).name, sizes="-".join(map(str, network.layer_sizes))
                ),
                "network",
            )
            return False
        self.set_network(network)
        self.message_posted.emit(self.tr("Opened the network {name}.").format(name=Path(path).name))
        return True

    def save_network(self, path: str) -> bool:
        """Save the network on screen; a failure is said."""
        try:
            save_network(path, self.network, self._training_information())
        except OSError as problem:
            self.problem_posted.emit(
                self.tr("{name} could not be saved: {reason}.").format(name=Path(path).name, reason=problem.strerror),
                "network",
            )
            return False
        self.message_posted.emit(self.tr("Saved the network as {name}.").format(name=Path(path).name))
        return True

    def use_dataset(self, name: str) -> None:
        """Read an entry of `DATASETS` in the background."""
        entry = DATASETS[name]
        self._data.load("", lambda _job: entry.load())

    def open_data(self, path: str, options: Mapping[str, Any] | None = None) -> None:
        """Read a file in the background; `options` are `load_csv`'s. Progress and end are signalled."""
        chosen = dict(options or {})
        self._data.load(path, lambda job: load_csv(path, progress=job.report, **chosen))

    def cancel_loading(self) -> None:
        """Stop reading a file; what was there before stays."""
        self._data.cancel_loading()
        self._stand_in()

    def turn_labels_round(self) -> None:
        """Take the labels of the data to mean the opposite."""
        if self.dataset is not None:
            self._on_loaded(self.data_path, turned_round(self.dataset))

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
        self._run.pause()
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
        self._data.close(_DATA_SECONDS)
        self._run.end(STOP_SECONDS)

    def _predict(self) -> None:
        self.forward_pass = self.network.forward_prop(self.colour.scaled)

    def _show_network(self, network: Network) -> None:
        self.network = network
        self._predict()
        self.network_changed.emit(network)
        self.prediction_changed.emit(self.forward_pass)

    def _go(self, order: Order) -> None:
        if self.split is None:
            self._waiting_order = order
            self.running_changed.emit(True)
            self.message_posted.emit(self.tr("Preparing the data; training starts as soon as they are ready."))
            return
        self._run.go(self.choices, self.split, self.network, order)

    def _on_loaded(self, path: str, dataset: Dataset) -> None:
        self.data_path, self.dataset = path, dataset
        self.dataset_changed.emit(dataset)
        self._prepare(dataset)

    def _on_loading_failed(self, path: str, problem: Exception) -> None:
        self.loading_failed.emit(path, problem)
        if path:
            self._stand_in()

    def _stand_in(self) -> None:
        """Take the bundled data where there are none, so that nothing waits for ever."""
        if self.dataset is None:
            self._waiting_order = None
            self.running_changed.emit(self.is_running)
            self.use_dataset("bundled")

    def _prepare(self, dataset: Dataset) -> None:
        if self.progress.step:
            self.message_posted.emit(
                self.tr("New parts: the network has learned some of these test colours. New start begins fairly.")
            )
        self._run.reset()
        self.split = self.baseline = None
        self.split_changed.emit(None)
        self.progress_changed.emit(self.progress)
        self._data.prepare(dataset, self.choices.split_key)

    def _on_prepared(self, parts: Split, always: Baseline) -> None:
        self.split, self.baseline = parts, always
        self.split_changed.emit(parts)
        self._measure()
        order, self._waiting_order = self._waiting_order, None
        if order is not None:
            self._go(order)

    def _on_split_failed(self, problem: ValueError) -> None:
        self._waiting_order = None
        self.running_changed.emit(self.is_running)
        self.problem_posted.emit(translated(problem.args[0]), "data")

    def _measure(self) -> None:
        if self.split is not None:
            self._data.measure(self.network, self.split, self.choices.config.loss)

    def _on_measured(self, network: Network, train: Metrics, test: Metrics) -> None:
        if network is self.network and not self._run.has_worker:
            self._run.set_metrics(train, test)
            self.progress_changed.emit(self.progress)

    def _training_information(self) -> dict[str, Any]:
        progress, choices = self.progress, self.choices
        return {
            **vars(choices.config),
            "init": choices.init,
            "split_seed": choices.split_seed,
            "test_size": choices.test_size,
            "keep_duplicates_together": choices.keep_duplicates_together,
            "data": storable(self.dataset.name, MAX_INFO_TEXT) if self.dataset else None,
            "step": progress.step,
            "epoch": progress.epoch,
            "stop_reason": progress.stop_reason,
            "test_accuracy": progress.test.accuracy if progress.test else None,
        }

    def _on_advanced(self, network: Network) -> None:
        self._show_network(network)
        self.progress_changed.emit(self.progress)

    def _on_run_state(self) -> None:
        self.running_changed.emit(self.is_running)
        self.progress_changed.emit(self.progress)

    def _on_run_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self.failed.emit(self.tr("The training ended with an error of the program."), details)

    def _on_data_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self._waiting_order = None
        self.running_changed.emit(self.is_running)
        self.failed.emit(self.tr("The data could not be prepared because of an error of the program."), details)
