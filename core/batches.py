"""Which samples make up which mini-batch: decided by the seed and the epoch alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Place:
    """Where in its data a training is.

    Attributes
    ----------
    epoch : int
        Completed passes over the training part.
    position : int
        Samples of the present pass that are used, fewer than there are.
    """

    epoch: int = 0
    position: int = 0

    def steps_left(self, n_samples: int, batch_size: int) -> int:
        """Return how many mini-batches of this size the epoch has left."""
        return -(-(n_samples - self.position) // batch_size)

    def after(self, steps: int, n_samples: int, batch_size: int) -> "Place":
        """Return the place so many mini-batches later; the last one of an epoch may be smaller."""
        left = self.steps_left(n_samples, batch_size)
        if steps < left:
            return Place(self.epoch, self.position + steps * batch_size)
        epochs, steps = divmod(steps - left, -(-n_samples // batch_size))
        return Place(self.epoch + 1 + epochs, steps * batch_size)


def epoch_order(n_samples: int, seed: int, epoch: int) -> Rows:
    """Return the order of the samples in an epoch, shape (n_samples,), drawn with (seed, epoch) as seed."""
    return np.random.default_rng([seed, epoch]).permutation(n_samples)
