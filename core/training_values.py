"""What goes into a training between two snapshots, and what comes out of it, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.batches import Place
from core.changes import Change
from core.curve import Curve
from core.messages import Message, tr
from core.metrics import Metrics
from core.network import Network

STOP_REASONS: Mapping[str, Message] = MappingProxyType(
    {
        "finished": tr("all epochs are done"),
        "stopped": tr("stopped by hand"),
        "diverged": tr("diverged: the numbers grew without bound; a smaller learning rate helps"),
        "dead": tr("dead: every ReLU node of a layer is 0 for every training colour; start anew"),
        "target_loss": tr("stop rule: the training loss has reached its target"),
        "target_accuracy": tr("stop rule: the training accuracy has reached its target"),
        "no_progress": tr("stop rule: the training loss has found no new minimum for the epochs that were allowed"),
        "step_limit": tr("stop rule: the step at which to stop is reached"),
    }
)
"""Why a training ended, by the name that stands in `Snapshot.stop_reason`."""


@dataclass(frozen=True)
class Command:
    """What may be sent into `train` between two snapshots.

    Attributes
    ----------
    steps : int, optional
        Yield again after so many mini-batches at the latest; 0 shows what the changes do.
    learning_rate : float, optional
        From the next mini-batch on.
    changes : tuple of Change
        Made in the network before the next mini-batch, in their order; the layer sizes must stay.
    stop : bool
        Yield one last snapshot, with the reason ``stopped``.
    """

    steps: int | None = None
    learning_rate: float | None = None
    changes: tuple[Change, ...] = ()
    stop: bool = False

    @property
    def is_event(self) -> bool:
        """Whether it changes what the training would do by itself."""
        return bool(self.changes) or self.learning_rate is not None


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The state of a training after `step` mini-batches.

    Attributes
    ----------
    step : int
        Mini-batches done, counted over the whole training.
    place : Place
        Completed passes over the training part, and the samples used of the present one.
    network : Network
        The parameters at this step.
    train, test : Metrics or None
        Of the whole part at this very step; None where a part of over 20,000 rows was not
        evaluated at this step. The first snapshot and the last one always have them.
    curve : Curve
        The recorded points up to here.
    stop_reason : str or None
        None while the training goes on, then a key of `STOP_REASONS`.
    """

    step: int
    place: Place
    network: Network
    train: Metrics | None
    test: Metrics | None
    curve: Curve
    stop_reason: str | None = None

    @property
    def epoch(self) -> int:
        """Completed passes over the training part."""
        return self.place.epoch

    @property
    def train_loss(self) -> float | None:
        """Mean loss on the training part."""
        return self.train.loss if self.train else None

    @property
    def train_accuracy(self) -> float | None:
        """Share of right answers on the training part, 0 to 1."""
        return self.train.accuracy if self.train else None

    @property
    def test_loss(self) -> float | None:
        """Mean loss on the test part."""
        return self.test.loss if self.test else None

    @property
    def test_accuracy(self) -> float | None:
        """Share of right answers on the test part, 0 to 1."""
        return self.test.accuracy if self.test else None
