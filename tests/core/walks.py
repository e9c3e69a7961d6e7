"""Networks and what is sent through them, for the tests of what is told of a pass."""

from itertools import pairwise

import numpy as np

from core.messages import tr
from core.network import Network
from core.walk import Subject, Walk


def subject_of(n=1, seed=0, n_out=1):
    """Return colours of whole levels with a wished answer each."""
    rng = np.random.default_rng(seed)
    raw = rng.integers(0, 256, (3, n)).astype(float)
    wished = rng.integers(0, n_out if n_out > 1 else 2, n)
    y = np.eye(n_out)[wished].T if n_out > 1 else wished[np.newaxis].astype(float)
    return Subject(raw / 255.0, raw, y, tr("a test"))


def network_of(sizes=(3, 3, 1), names=("relu", "logistic"), seed=0, off=frozenset()):
    """Return a network with parameters of both signs, biases included."""
    rng = np.random.default_rng(seed)
    pairs = list(pairwise(sizes))
    weights = tuple(rng.normal(0.0, 1.5, (n_out, n_in)) for n_in, n_out in pairs)
    return Network(weights, tuple(rng.normal(0.0, 0.7, (n_out, 1)) for _, n_out in pairs), tuple(names), off)


def backward_walk(network=None, n=1, **options):
    """Return a backward walk, by default of a random 3-3-1 network and one colour."""
    network = network or network_of()
    return Walk.backward(network, subject_of(n, n_out=network.layer_sizes[-1]), **options)
