"""Which rows of a data set are in view, and in which order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.dataset_value import Dataset
from core.datasets import Split
from core.judges import lumas
from core.messages import tr
from core.metrics import LIGHT_FROM
from core.network import Network

ANY = "any"
PARTS = (ANY, "training", "test")
FONTS = (ANY, "light", "dark")
VERDICTS = (ANY, "wrong", "right")

NOWHERE, TRAINING, TEST = 0, 1, 2
"""In `part_codes`: the data are not parted yet, or the part of the row."""

_BLOCK = 16_384  # samples that stay in the processor's cache, as in core.metrics

Positions = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class RowFilter:
    """Which rows are in view.

    Attributes
    ----------
    part : str
        One of `PARTS`.
    label, answer : str
        Of `FONTS`: what the data say, and what the network says.
    verdict : str
        Of `VERDICTS`: whether the answer differs from the label.

    Raises
    ------
    ValueError
        If a value is none of these.
    """

    part: str = ANY
    label: str = ANY
    answer: str = ANY
    verdict: str = ANY

    def __post_init__(self) -> None:
        for name, choices in (("part", PARTS), ("label", FONTS), ("answer", FONTS), ("verdict", VERDICTS)):
            if getattr(self, name) not in choices:
                raise ValueError(
                    tr(
                        "{name} must be one of {choices}, not {value!r}.",
                        name=name,
                        choices=", ".join(choices),
                        value=getattr(self, name),
                    )
                )

    @property
    def needs_answers(self) -> bool:
        """Whether it asks what the network says."""
        return self.answer != ANY or self.verdict != ANY


@dataclass(frozen=True)
class RowOrder:
    """In which order rows are shown.

    Attributes
    ----------
    key : str
        A key of `ORDERS`.
    is_descending : bool
        Whether the largest comes first; rows that are equal stay as they are in the data.

    Raises
    ------
    ValueError
        If there is no such key.
    """

    key: str = "row"
    is_descending: bool = False

    def __post_init__(self) -> None:
        if self.key not in ORDERS:
            raise ValueError(
                tr("The order must be one of {choices}, not {value!r}.", choices=", ".join(ORDERS), value=self.key)
            )

    @property
    def needs_answers(self) -> bool:
        """Whether it depends on what the network says."""
        return self.key in ("answer", "probability", "doubt")


@dataclass(frozen=True, eq=False)
class RowsTable:
    """Everything that is known of the rows.

    Attributes
    ----------
    dataset : Dataset
    parts : ndarray of uint8, shape (n,)
        `NOWHERE`, `TRAINING` or `TEST`.
    outputs : ndarray of shape (n,) or None
        The network's probability of a light font; None before it is computed.
    step : int
        The step of the training that `outputs` belong to.
    """

    dataset: Dataset
    parts: NDArray[np.uint8]
    outputs: Array | None = None
    step: int = 0

    @property
    def answers(self) -> Flags | None:
        """Whether the network says light, shape (n,); None before it is computed."""
        return None if self.outputs is None else self.outputs >= LIGHT_FROM


def part_codes(dataset: Dataset, split: Split | None) -> NDArray[np.uint8]:
    """Return the part of each row, shape (n,); `split` is of `dataset`, or None."""
    codes = np.full(dataset.n_rows, NOWHERE, dtype=np.uint8)
    if split is not None:
        codes[split.train_rows] = TRAINING
        codes[split.test_rows] = TEST
    return codes


def outputs_for(network: Network, X: Array) -> Array:
    """Return the probability of a light font for colours of shape (3, n), in [0, 1]; shape (n,), read-only."""
    outputs = np.empty(X.shape[1])
    for start in range(0, outputs.size, _BLOCK):
        block = slice(start, start + _BLOCK)
        outputs[block] = network.forward_prop(X[:, block]).A[-1][0]
    outputs.flags.writeable = False
    return outputs


def rows_in_view(table: RowsTable, chosen: RowFilter, order: RowOrder) -> Positions:
    """Return the positions of the rows that a filter lets through, in order.

    Before the network's answers are computed, no row passes a filter that asks for them, and an
    order by them is that of the data.
    """
    rows = np.flatnonzero(_passing(table, chosen)).astype(np.int64)
    if order.needs_answers and table.outputs is None:
        return rows
    keys = ORDERS[order.key](table, rows)
    if not order.is_descending:
        return rows[np.argsort(keys, kind="stable")]
    # From the back to the front and back again, so that equal ones keep their order.
    return rows[::-1][np.argsort(keys[::-1], kind="stable")[::-1]]


def _passing(table: RowsTable, chosen: RowFilter) -> Flags:
    passing = np.ones(table.dataset.n_rows, dtype=bool)
    light = table.dataset.y == 1
    answers = table.answers
    if chosen.part != ANY:
        passing &= table.parts == (TRAINING if chosen.part == "training" else TEST)
    if chosen.label != ANY:
        passing &= light if chosen.label == "light" else ~light
    if not chosen.needs_answers:
        return passing
    if answers is None:
        return np.zeros_like(passing)
    if chosen.answer != ANY:
        passing &= answers if chosen.answer == "light" else ~answers
    if chosen.verdict != ANY:
        wrong = answers != light
        passing &= wrong if chosen.verdict == "wrong" else ~wrong
    return passing


def _outputs(table: RowsTable, rows: Positions) -> Array:
    return table.outputs[rows] if table.outputs is not None else np.zeros(rows.size)


Key = Callable[[RowsTable, Positions], NDArray[np.generic]]

ORDERS: Mapping[str, Key] = MappingProxyType(
    {
        "row": lambda _table, rows: rows,
        "colour": lambda table, rows: lumas(table.dataset.X[:, rows]),
        "red": lambda table, rows: table.dataset.X[0, rows],
        "green": lambda table, rows: table.dataset.X[1, rows],
        "blue": lambda table, rows: table.dataset.X[2, rows],
        "label": lambda table, rows: table.dataset.y[rows].astype(np.uint8),
        "answer": lambda table, rows: (_outputs(table, rows) >= LIGHT_FROM).astype(np.uint8),
        "probability": _outputs,
        "part": lambda table, rows: table.parts[rows],
        "doubt": lambda table, rows: np.abs(_outputs(table, rows) - 0.5),
    }
)
"""By what rows can be ordered: the key of the smallest comes first. Colours go by their luma, and
the most doubtful answer is the one nearest to 0.5."""
