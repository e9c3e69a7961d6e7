"""How well each judge agrees with a person's own labels."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from core.judges import JUDGES, verdicts
from core.my_labels import MyLabels
from core.network import Network

LEAST_LABELS = 10
"""Fewer labels are too few to tell one judge from another."""

_Z = 1.959963984540054  # the standard normal distribution has 95 % between −z and z


@dataclass(frozen=True)
class Agreement:
    """On how many of how many labels somebody agrees.

    Attributes
    ----------
    right, total : int
    """

    right: int
    total: int

    @property
    def share(self) -> float | None:
        """`right` of `total`, None of nothing."""
        return self.right / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval of the share, None of nothing.

        E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
        American Statistical Association 22 (1927), pages 209 to 212. Unlike the usual ±, it stays within 0 and 1
        and holds for few answers.
        """
        if not self.total:
            return None
        n, share = self.total, self.right / self.total
        middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
        # Where nothing or all is right, one end is 0 or 1 itself but for rounding.
        low = middle - half if self.right else 0.0
        return low, middle + half if self.right < n else 1.0


@dataclass(frozen=True)
class Score:
    """A judge's agreement with a person's labels.

    Attributes
    ----------
    on_all : Agreement
        With every label.
    on_new : Agreement
        With those that the judge was not trained on.
    """

    on_all: Agreement
    on_new: Agreement

    @property
    def is_trained_on_them(self) -> bool:
        """Whether the judge was trained on some of the labels, so that agreeing with those proves little."""
        return self.on_new.total < self.on_all.total


def scores(
    labels: MyLabels, networks: Mapping[str, Network], trained_on: Mapping[str, Collection[int]]
) -> dict[str, Score | None]:
    """Score every judge of `core.judges.JUDGES` against a person's labels.

    Parameters
    ----------
    labels : MyLabels
    networks : mapping of str to Network
        The learned judges that there are; the others get None.
    trained_on : mapping of str to collection of int
        By judge, the colours as ``0xrrggbb`` that it was trained on with the person's labels; none where it is missing.
    """
    keys = colour_keys(labels)
    return {
        name: _score(name, labels, networks, np.isin(keys, list(trained_on.get(name, ()))))
        if labels.n_rows and (name in networks or not judge.is_learned)
        else None
        for name, judge in JUDGES.items()
    }


def colour_keys(labels: MyLabels) -> np.ndarray:
    """Return the labelled colours as ``0xrrggbb``, shape (n,)."""
    return np.array([(colour.r << 16) | (colour.g << 8) | colour.b for colour in labels.rows], dtype=np.int64)


def always(labels: MyLabels) -> Agreement:
    """Return how often the more frequent answer, always given, agrees."""
    return Agreement(max(labels.n_light, labels.n_dark), labels.n_rows)


def closest(found: Mapping[str, Score | None]) -> tuple[str, ...]:
    """Return the judges with the best agreement, of those that were not trained on any of the labels."""
    rivals = {name: score.on_all.right for name, score in found.items() if score and not score.is_trained_on_them}
    return tuple(name for name, right in rivals.items() if right == max(rivals.values()))


def _score(name: str, labels: MyLabels, networks: Mapping[str, Network], seen: np.ndarray) -> Score:
    agrees = verdicts(name, labels.X, networks).is_light == labels.y.astype(bool)
    new = agrees[~seen]
    return Score(Agreement(int(np.count_nonzero(agrees)), agrees.size), Agreement(int(np.count_nonzero(new)), new.size))
