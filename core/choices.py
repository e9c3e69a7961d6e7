"""What a person chooses for a training, as one frozen value."""

from dataclasses import dataclass, field

from core.messages import tr
from core.network import INITS
from core.stop_rules import StopRules
from core.training_config import TrainingConfig

PACES = (0.0, 10.0, 100.0, 1_000.0)
"""Steps a second that can be chosen; 0 is as fast as it goes."""


@dataclass(frozen=True)
class Choices:
    """The training panel's form.

    Attributes
    ----------
    config : TrainingConfig
        Its seed is also that of the random start.
    init : str
        One of `core.network.INITS`.
    pace : float
        One of `PACES`.
    test_size : float
        Share of the test part, above 0 and below 1.
    split_seed : int
        From 0.
    keep_duplicates_together : bool
        Whether repeated colours stay in one part.
    stop_rules : StopRules

    Raises
    ------
    ValueError
        If a value is wrong; the sentence begins with the field's name.
    """

    config: TrainingConfig = field(default_factory=TrainingConfig)
    init: str = "uniform"
    pace: float = 1_000.0
    test_size: float = 1 / 3
    split_seed: int = 0
    keep_duplicates_together: bool = True
    stop_rules: StopRules = field(default_factory=StopRules)

    def __post_init__(self) -> None:
        if self.init not in INITS:
            raise ValueError(
                tr("init must be one of {choices}, not {value!r}.", choices=", ".join(INITS), value=self.init)
            )
        if self.pace not in PACES:
            raise ValueError(tr("pace must be one of {choices}, not {value!r}.", choices=PACES, value=self.pace))
        if not 0 < self.test_size < 1:
            raise ValueError(tr("test_size must lie between 0 and 1, not {value!r}.", value=self.test_size))
        if isinstance(self.split_seed, bool) or not isinstance(self.split_seed, int) or self.split_seed < 0:
            raise ValueError(tr("split_seed must be a whole number from 0 up, not {value!r}.", value=self.split_seed))

    @property
    def split_key(self) -> tuple[float, int, bool]:
        """What decides the split."""
        return self.test_size, self.split_seed, self.keep_duplicates_together
