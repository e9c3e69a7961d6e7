"""Loss, accuracy, confusion counts and the baseline of a network on a data set."""

from dataclasses import dataclass

import numpy as np

from core.activations import Array
from core.datasets import Dataset
from core.losses import LOSSES
from core.messages import tr
from core.network import Network

LIGHT_FROM = 0.5
"""The smallest output that means a light font."""

_BLOCK = 16_384


@dataclass(frozen=True)
class Confusion:
    """How many samples got which answer.

    Attributes
    ----------
    true_light, false_light : int
        Answered light, and light or dark by their label.
    true_dark, false_dark : int
        Answered dark, and dark or light by their label.
    """

    true_light: int
    false_light: int
    true_dark: int
    false_dark: int

    @property
    def total(self) -> int:
        """The number of samples."""
        return self.true_light + self.false_light + self.true_dark + self.false_dark

    @property
    def accuracy(self) -> float:
        """The share of right answers, 0 to 1."""
        return (self.true_light + self.true_dark) / self.total


@dataclass(frozen=True)
class Metrics:
    """What a network achieves on one part of the data.

    Attributes
    ----------
    loss : float
        Mean over the samples.
    confusion : Confusion
    """

    loss: float
    confusion: Confusion

    @property
    def accuracy(self) -> float:
        """The share of right answers, 0 to 1."""
        return self.confusion.accuracy


@dataclass(frozen=True)
class Baseline:
    """The answer that ignores the colour.

    Attributes
    ----------
    label : int
        The label that is more frequent in the training part: 1 light, 0 dark.
    accuracy : float
        What always giving that answer scores on the test part, 0 to 1.
    """

    label: int
    accuracy: float


def baseline(train: Dataset, test: Dataset) -> Baseline:
    """Return the accuracy, on `test`, of always giving the more frequent answer of `train`.

    The same as scikit-learn's ``DummyClassifier(strategy="most_frequent")``; a tie counts as dark.
    """
    label = int(np.mean(train.y) > 0.5)
    return Baseline(label, float(np.mean(test.y == label)))


def evaluate(network: Network, dataset: Dataset, loss: str = "log_loss") -> Metrics:
    """Return loss and confusion counts of `network` on the whole of `dataset`.

    Parameters
    ----------
    network : Network
        With three inputs and one output.
    dataset : Dataset
    loss : str
        A name of `core.losses.LOSSES`.

    Raises
    ------
    ValueError
        If the network has not exactly one output.

    Notes
    -----
    The samples are taken in blocks that stay in the processor's cache. A loss that no longer is
    a number is returned as it is.
    """
    if network.layer_sizes[-1] != 1:
        raise ValueError(tr("The network must have one output, not {n}.", n=network.layer_sizes[-1]))
    total, light, true_light = 0.0, 0, 0
    n = dataset.y.shape[0]
    for start in range(0, n, _BLOCK):
        y = dataset.y[start : start + _BLOCK]
        forward_pass = network.forward_prop(dataset.X[:, start : start + _BLOCK])
        z, a = forward_pass.Z[-1], forward_pass.A[-1]
        total += _sum_of_losses(network.activations[-1], loss, z, a, y)
        answers = a[0] >= LIGHT_FROM
        light += int(np.count_nonzero(answers))
        true_light += int(np.count_nonzero(y[answers]))
    labelled_light = int(np.count_nonzero(dataset.y))
    false_dark = labelled_light - true_light
    confusion = Confusion(true_light, light - true_light, n - light - false_dark, false_dark)
    return Metrics(total / n, confusion)


def _sum_of_losses(activation: str, loss: str, z: Array, a: Array, y: np.ndarray) -> float:
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.sum(LOSSES[loss].value(activation, z, a, y[np.newaxis].astype(float))))
