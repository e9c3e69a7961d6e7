"""When a training is to end before its epochs are done."""

import math
from dataclasses import dataclass
from numbers import Integral, Real

from core.messages import tr


@dataclass(frozen=True)
class StopRules:
    """What ends a training; None sets no such end.

    Attributes
    ----------
    target_loss : float or None
        Ends when the mean loss on the training part is at most this; from 0.
    target_accuracy : float or None
        Ends when at least this share of the training part is right; above 0, up to 1.
    patience : int or None
        Ends when the training loss has found no new minimum for so many epochs, from 1.
    most_steps : int or None
        Ends when the training, counted from its first step, comes to this step, from 1.

    Raises
    ------
    ValueError
        If a value is wrong; the sentence begins with the field's name.

    Notes
    -----
    Losses and accuracies are looked at where the learning curve is recorded and at the end of every
    epoch, never at the first step of a run. They are those of the training part: to stop by the test
    part would let it decide about the training.
    """

    target_loss: float | None = None
    target_accuracy: float | None = None
    patience: int | None = None
    most_steps: int | None = None

    def __post_init__(self) -> None:
        if self.target_loss is not None:
            value = _real(self.target_loss)
            if not 0.0 <= value < math.inf:
                raise ValueError(tr("target_loss must be a number from 0 up, not {value!r}.", value=self.target_loss))
            object.__setattr__(self, "target_loss", value)
        if self.target_accuracy is not None:
            value = _real(self.target_accuracy)
            if not 0.0 < value <= 1.0:
                raise ValueError(
                    tr("target_accuracy must be above 0 and at most 1, not {value!r}.", value=self.target_accuracy)
                )
            object.__setattr__(self, "target_accuracy", value)
        for name in ("patience", "most_steps"):
            value = getattr(self, name)
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, Integral) or value < 1:
                raise ValueError(tr("{name} must be a whole number from 1 up, not {value!r}.", name=name, value=value))
            object.__setattr__(self, name, int(value))

    @property
    def asks_for_metrics(self) -> bool:
        """Whether a rule looks at the training part."""
        return (self.target_loss, self.target_accuracy, self.patience) != (None, None, None)


class StopWatch:
    """Keeps to `StopRules` during one run.

    Parameters
    ----------
    rules : StopRules
    loss : float
        Of the training part, at the first step.
    """

    def __init__(self, rules: StopRules, loss: float) -> None:
        self._rules = rules
        self._best = loss if math.isfinite(loss) else math.inf
        self._best_epoch = 0
        self._epochs = 0

    def reason(self, loss: float, accuracy: float, is_epoch_end: bool) -> str | None:
        """Return the key of the rule that ends the training here, or None.

        Parameters
        ----------
        loss, accuracy : float
            Of the training part.
        is_epoch_end : bool
        """
        rules = self._rules
        if rules.target_loss is not None and loss <= rules.target_loss:
            return "target_loss"
        if rules.target_accuracy is not None and accuracy >= rules.target_accuracy:
            return "target_accuracy"
        if rules.patience is None or not is_epoch_end:
            return None
        self._epochs += 1
        if loss < self._best:
            self._best, self._best_epoch = loss, self._epochs
        return "no_progress" if self._epochs - self._best_epoch >= rules.patience else None


def _real(value: object) -> float:
    """Return a number as a float, NaN for anything else."""
    if isinstance(value, bool) or not isinstance(value, Real):
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.inf
