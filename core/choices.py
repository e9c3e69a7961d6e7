"""What a person chooses for a training, as one frozen value."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from core.json_checks import DocumentError, wrong
from core.messages import tr
from core.network import INITS
from core.stop_rules import StopRules
from core.text import quoted
from core.training_config import TrainingConfig

Made = TypeVar("Made")

LARGEST = 2**31 - 1
"""Of every whole number that can be chosen."""

_LONGEST = 100
"""Characters of a text among the values; every name is shorter."""

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


def to_document(choices: Choices) -> dict[str, Any]:
    """Return the choices as they stand in a file: one key for each field, `config` and `stop_rules` as objects."""
    return asdict(choices)


def from_document(value: object, place: str) -> Choices:
    """Return the choices that stand at a place of a file; what is missing keeps its default.

    Raises
    ------
    DocumentError
        If a value is of the wrong kind or out of its range.
    """
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    parts: dict[str, Any] = dict(value)
    parts["config"] = config_from_document(parts.get("config", {}), f"{place}.config")
    together = parts.get("keep_duplicates_together", True)
    if not isinstance(together, bool):
        raise wrong(f"{place}.keep_duplicates_together", tr("true or false"), together)
    rules = parts.get("stop_rules", {})
    if not isinstance(rules, dict):
        raise wrong(f"{place}.stop_rules", tr("an object"), rules)
    parts["stop_rules"] = _made(StopRules, rules, f"{place}.stop_rules")
    return _made(Choices, parts, place)


def config_from_document(value: object, place: str) -> TrainingConfig:
    """Return the hyper-parameters that stand at a place of a file; errors as for `from_document`."""
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    return _made(TrainingConfig, value, place)


def _made(kind: Callable[..., Made], values: dict[str, Any], place: str) -> Made:
    for key, value in values.items():
        if isinstance(value, int) and value > LARGEST:
            raise wrong(f"{place}.{quoted(key)[1:-1]}", tr("a number up to {most:,}", most=LARGEST), value)
        if isinstance(value, list | dict) or (isinstance(value, str) and len(value) > _LONGEST):
            raise DocumentError(
                tr("{place} has a key or a value of the wrong kind", place=place)
            )  # seen in no sentence
    try:
        return kind(**values)
    except TypeError:
        raise DocumentError(tr("{place} has a key or a value of the wrong kind", place=place)) from None
    except ValueError as problem:
        raise DocumentError(tr("{place}: {problem}", place=place, problem=problem.args[0])) from None
