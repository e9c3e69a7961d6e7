"""What can be sent through the network in slow motion: a colour, a row of the data, a mini-batch."""

import numpy as np

from core.batches import Place, Rows, epoch_order
from core.colour import Rgb
from core.datasets import Dataset
from core.messages import Message, tr
from core.training_config import TrainingConfig
from core.walk_values import Subject


def of_colour(colour: Rgb, wished: int) -> Subject:
    """Return a colour with the answer that it should get: 1 light, 0 dark."""
    raw = np.array([[colour.r], [colour.g], [colour.b]], dtype=float)
    return Subject(colour.scaled, raw, np.array([[float(wished)]]), tr("the colour {hex}", hex=colour.hex))


def of_row(dataset: Dataset, row: int) -> Subject:
    """Return a row of the data, counted from 0."""
    return _of_rows(dataset, np.array([row]), tr("row {row} of the data", row=row + 1))


class NextBatch:
    """Finds the next mini-batch of a training; keeps the order of an epoch."""

    def __init__(self) -> None:
        self._key: tuple[int, int, int] | None = None
        self._order: Rows = np.empty(0, dtype=np.int64)

    def subject(self, train: Dataset, config: TrainingConfig, place: Place) -> Subject:
        """Return the mini-batch that a training at `place` takes next."""
        key = (train.n_rows, config.seed, place.epoch)
        if key != self._key:
            self._key, self._order = key, epoch_order(*key)
        rows = self._order[place.position : place.position + config.batch_size]
        return _of_rows(train, rows, tr("the next mini-batch, of {count} colours", count=len(rows)))


def _of_rows(dataset: Dataset, rows: Rows, name: Message) -> Subject:
    X = dataset.X[:, rows]
    return Subject(X, X * 255.0, dataset.y[rows][np.newaxis].astype(float), name)
