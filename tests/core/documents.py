"""Documents to save and to open, for several tests."""

import numpy as np

from core.batches import Place
from core.choices import Choices
from core.colour import Rgb
from core.curve import Curve
from core.dataset_value import Dataset
from core.datasets import split
from core.document import Document, Source
from core.document_training import training_of
from core.history import History, Record, Stage, State
from core.network import Network
from core.training_config import TrainingConfig


def labelled(n=60, seed=0, whole=True):
    """Return colours with labels, both labels among them."""
    rng = np.random.default_rng(seed)
    X = rng.integers(0, 256, (3, n)) / 255 if whole else rng.random((3, n))
    y = (X.mean(axis=0) < 0.5).astype(int)
    y[:2] = 0, 1
    return Dataset(X, y, "made up", "drawn at random", origins=("formula",))


def trained_record(dataset, steps=120, config=None):
    """Return record, place and split of a training with a checkpoint every 20 steps."""
    config = config or TrainingConfig(learning_rate=0.1, epochs=1_000)
    parts, network = split(dataset), Network.random(seed=3)
    record, history = Record(Stage(State(0, Place(), network), config, parts), 0, network, Curve.empty()), History()
    record = record.grown(steps, record.curve, None)
    for step in range(20, steps, 20):
        history.keep(record, step, history.state_at(record, step).network)
    return record, history.state_at(record, steps), parts


def document(dataset=None, **changes):
    """Return a document with a training of 120 steps."""
    dataset = dataset or labelled()
    record, state, parts = trained_record(dataset)
    usual = {
        "colour": Rgb(1, 2, 3),
        "choices": Choices(),
        "source": Source("rows", dataset=dataset),
        "training": training_of(state.network, record, 120, state.place, parts.train),
    }
    return Document(**(usual | changes))
