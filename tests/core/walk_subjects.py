"""Networks and subjects that the tests of the slow motion walk through."""

from itertools import pairwise

import numpy as np

from core.messages import tr
from core.network import Network
from core.walk import GRANULARITIES, Subject, Walk

HAND = Network(
    weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
    biases=([[0.05], [0.0], [-0.1]], [[-0.25]]),
    activations=("relu", "logistic"),
)


def subject_of(raw, y=1.0) -> Subject:
    raw = np.array(raw, dtype=float).reshape(3, -1)
    return Subject(raw / 255.0, raw, np.full((1, raw.shape[1]), y), tr("a colour"))


BLUE = subject_of([51, 102, 153])


def batch(n: int, seed: int = 0) -> Subject:
    rng = np.random.default_rng(seed)
    raw = rng.integers(0, 256, (3, n)).astype(float)
    return Subject(raw / 255.0, raw, rng.integers(0, 2, (1, n)).astype(float), tr("a mini-batch"))


def deep(activations=("tanh", "leaky_relu", "logistic"), off=frozenset(), seed=2) -> Network:
    rng = np.random.default_rng(seed)
    sizes = (3, 4, 2, 1)
    return Network(
        tuple(rng.normal(0, 1, (m, n)) for n, m in pairwise(sizes)),
        tuple(rng.normal(0, 1, (m, 1)) for m in sizes[1:]),
        activations,
        off,
    )


def walks(network: Network, subject: Subject, **settings):
    for granularity in GRANULARITIES:
        yield Walk.forward(network, subject, granularity, **settings)
        yield Walk.backward(network, subject, granularity, **settings)


def texts(walk: Walk, phase: str) -> list[tuple[str, str, str]]:
    steps = [walk.step(k) for k in range(len(walk))]
    return [(step.formula, step.numbers, step.result) for step in steps if step.phase == phase]
