"""Which colour a person is asked about next, and on which side the light font stands."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from core.colour import Rgb
from core.metrics import LIGHT_FROM
from core.my_labels import MyLabels
from core.network import Network

WAYS = ("random", "doubt")
"""How the next colour is chosen: by chance alone, or by where the network is most in doubt."""

NEAR = 16.0
"""Colours nearer than this, as points of the cube with whole levels, count as asked about already."""

_TRIES = 64
_POOL = 2_000
_MOST_DOUBTFUL = 100
_DRAWN_FROM = 20

Levels = NDArray[np.int64]


def random_colour(labels: MyLabels, seed: int) -> Rgb:
    """Return a colour drawn evenly from the RGB cube that lies near none of those asked about.

    Parameters
    ----------
    labels : MyLabels
        What was asked so far; the same answers and the same seed give the same colour.
    seed : int
        From 0 on.

    Returns
    -------
    Rgb
        The first of 64 drawn colours that is at least `NEAR` from all of them, else the farthest of the 64.
    """
    return _first_far(_drawn(_generator(labels, seed), _TRIES), labels.asked)


def doubtful_colour(labels: MyLabels, seed: int, network: Network) -> Rgb:
    """Return a colour on which the network is most in doubt, and which lies near none of those asked about.

    Of 2,000 colours drawn from the cube, the 20 with the smallest |A − 0.5| are looked at in random order,
    then the next 80, until one is at least `NEAR` from every colour asked about; where there is none,
    the farthest of the 100 is taken. This is pool-based uncertainty sampling (Lewis and Gale, "A sequential
    algorithm for training text classifiers", 1994), with chance among the best, so that it never gets stuck.

    Parameters
    ----------
    labels : MyLabels
    seed : int
        From 0 on.
    network : Network
        With three inputs and one output.
    """
    generator = _generator(labels, seed)
    pool = _drawn(generator, _POOL)
    doubt = np.abs(network.forward_prop(pool.T / 255.0).A[-1][0] - LIGHT_FROM)
    order = np.argsort(doubt, kind="stable")[:_MOST_DOUBTFUL]
    order[:_DRAWN_FROM] = generator.permutation(order[:_DRAWN_FROM])
    return _first_far(pool[order], labels.asked)


def light_is_left(labels: MyLabels, seed: int) -> bool:
    """Return whether the light font stands on the left for the next question.

    Drawn anew for every question, so that a hand that prefers one side favours no font.
    """
    return bool(np.random.default_rng((seed, len(labels.answers), 1)).integers(2))


def _generator(labels: MyLabels, seed: int) -> "np.random.Generator":
    return np.random.default_rng((seed, len(labels.answers)))


def _drawn(generator: "np.random.Generator", count: int) -> Levels:
    return generator.integers(0, 256, size=(count, 3))


def _first_far(candidates: Iterable[Levels], asked: Levels) -> Rgb:
    best, farthest = Rgb(0, 0, 0), -1.0
    for candidate in candidates:
        distance = _nearest(candidate, asked)
        if distance > farthest:
            best, farthest = Rgb(*candidate), distance
        if distance >= NEAR:
            break
    return best


def _nearest(colour: Levels, asked: Levels) -> float:
    if not len(asked):
        return np.inf
    return float(np.sqrt(np.min(np.sum((asked - colour) ** 2, axis=1))))
