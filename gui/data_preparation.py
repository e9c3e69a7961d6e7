"""Reading, splitting and measuring data in the background, since they take up to seconds."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.datasets import Dataset, Split, split
from core.metrics import Baseline, Metrics, baseline, evaluate
from core.network import Network
from gui.background import Background, Job, Outcome

if TYPE_CHECKING:
    from core.leak import Leak

if TYPE_CHECKING:
    from core.csv_reading import CsvReading


class DataPreparation(QObject):
    """What stands between a file and a training.

    Signals
    -------
    loading_changed(float)
        Share of the file that is read, 0 to 1; -1 when reading has ended.
    loaded(str, Dataset)
        The path and what it holds, to take the place of the data there are.
    data_read(CsvReading)
        What a table was understood as, to be looked at first.
    loading_failed(str, Exception)
        The path, or the name of a table that is in no file, and why it cannot be read.
    prepared(Split, Baseline, Leak)
        The leak is what a plain split by rows, of the same size and seed, would have.
    split_failed(ValueError)
        The data cannot be split as asked.
    measured(Network, Metrics, Metrics)
        A network on the training and on the test part.
    failed(str)
        The traceback of an error of the program.
    """

    loading_changed = Signal(float)
    loaded = Signal(str, object)
    data_read = Signal(object)
    loading_failed = Signal(str, object)
    prepared = Signal(object, object, object)
    split_failed = Signal(object)
    measured = Signal(object, object, object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loading = Background(self)
        self._reading = Background(self)  # of its own: data may still be on their way when others are looked at
        self._splitting = Background(self)
        self._measuring = Background(self)

    def load(self, path: str, read: Callable[[Job], Dataset]) -> None:
        """Call `read` in the background; `path` is only named, empty for bundled data."""
        self._begin(self._loading, path, read, lambda dataset: self.loaded.emit(path, dataset))

    def read(self, name: str, read: Callable[[Job], "CsvReading"]) -> None:
        """Call `read` in the background for a table to be looked at; `name` is only named."""
        self._begin(self._reading, name, read, self.data_read.emit)

    def _begin(
        self, background: Background, name: str, read: Callable[[Job], Any], done: Callable[[Any], object]
    ) -> None:
        def on_end(outcome: Outcome) -> None:
            self.loading_changed.emit(-1.0)
            if isinstance(outcome.problem, ValueError | OSError):
                self.loading_failed.emit(name, outcome.problem)
            elif self._is_good(outcome):
                done(outcome.value)

        self.loading_changed.emit(0.0)
        background.run(read, on_end, self.loading_changed.emit)

    def cancel_loading(self) -> None:
        """Stop reading; nothing is signalled but the end of the progress."""
        self._loading.cancel()
        self._reading.cancel()
        self.loading_changed.emit(-1.0)

    def prepare(self, dataset: Dataset, key: tuple[float, int, bool]) -> None:
        """Split `dataset` by test size, seed and whether repeated colours stay together."""

        def work(_job: Job) -> "tuple[Split, Baseline, Leak]":
            from core.leak import leak  # not needed before the window is there

            parts = split(dataset, *key)
            return parts, baseline(parts.train, parts.test), leak(dataset, parts.test_size, parts.seed)

        def on_end(outcome: Outcome) -> None:
            if isinstance(outcome.problem, ValueError):
                self.split_failed.emit(outcome.problem)
            elif self._is_good(outcome):
                self.prepared.emit(*outcome.value)

        self._splitting.run(work, on_end)

    def measure(self, network: Network, parts: Split, loss: str) -> None:
        """Evaluate `network` on both parts."""

        def work(_job: Job) -> tuple[Metrics, Metrics]:
            return evaluate(network, parts.train, loss), evaluate(network, parts.test, loss)

        def on_end(outcome: Outcome) -> None:
            if self._is_good(outcome):
                self.measured.emit(network, *outcome.value)

        self._measuring.run(work, on_end)

    def cancel_measuring(self) -> None:
        """Drop the measuring under way: it is of other data."""
        self._measuring.cancel()

    def cancel_all(self) -> None:
        """Drop all work under way: other data take the place of what it is about."""
        self.cancel_loading()
        self._splitting.cancel()
        self._measuring.cancel()

    def close(self, timeout: float) -> None:
        """Drop all work; waits `timeout` seconds for each thread at the most."""
        for background in (self._loading, self._reading, self._splitting, self._measuring):
            background.cancel(timeout)

    def _is_good(self, outcome: Outcome) -> bool:
        if outcome.problem is not None:
            self.failed.emit(outcome.details)
        return outcome.problem is None
