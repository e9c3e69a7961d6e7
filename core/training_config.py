"""The hyper-parameters of a training, checked."""

import math
from dataclasses import dataclass
from numbers import Integral, Real

from core.losses import LOSSES
from core.messages import tr


@dataclass(frozen=True)
class TrainingConfig:
    """The hyper-parameters of a training.

    Attributes
    ----------
    learning_rate : float
        Positive and finite.
    batch_size : int
        Samples of a mini-batch, from 1.
    epochs : int
        Passes over the training part, from 1.
    seed : int
        Of the shuffle, from 0.
    loss : str
        A name of `core.losses.LOSSES`.

    Raises
    ------
    ValueError
        If a value is wrong; the sentence begins with the field's name.
    """

    learning_rate: float = 0.05
    batch_size: int = 10
    epochs: int = 50
    seed: int = 0
    loss: str = "log_loss"

    def __post_init__(self) -> None:
        if not _is_positive(self.learning_rate):
            raise ValueError(tr("learning_rate must be a positive number, not {value!r}.", value=self.learning_rate))
        object.__setattr__(self, "learning_rate", float(self.learning_rate))
        for name, least in (("batch_size", 1), ("epochs", 1), ("seed", 0)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, Integral) or value < least:
                raise ValueError(
                    tr(
                        "{name} must be a whole number from {least} up, not {value!r}.",
                        name=name,
                        least=least,
                        value=value,
                    )
                )
            object.__setattr__(self, name, int(value))  # numpy's numbers become plain ones
        if not isinstance(self.loss, str) or self.loss not in LOSSES:
            raise ValueError(
                tr("loss must be one of {choices}, not {value!r}.", choices=", ".join(LOSSES), value=self.loss)
            )


def _is_positive(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, Real):
        return False
    try:
        return 0.0 < float(value) < math.inf
    except OverflowError:  # a whole number beyond the largest float
        return False
