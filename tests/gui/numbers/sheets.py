"""A network whose numbers can be worked out by hand, and its sheets."""

import numpy as np

from core.messages import tr
from core.network import Network
from core.walk import Subject, Walk
from gui.numbers.sheet_state import SheetState

HAND = Network(
    weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
    biases=([[0.05], [0.01], [-0.1]], [[-0.25]]),
    activations=("relu", "logistic"),
)


def subject(n: int = 1) -> Subject:
    """51, 102, 153 and colours beside it; every second one should be light."""
    raw = np.array([[51.0], [102.0], [153.0]]) + np.arange(n) % 100
    y = (np.arange(n)[np.newaxis] % 2 == 0).astype(float)
    return Subject(raw / 255.0, raw, y, tr("some colours"))


def forward(n: int = 1, network: Network = HAND, sample: int = 0) -> SheetState:
    return SheetState(Walk.forward(network, subject(n), sample=sample), 3)


def backward(n: int = 1, network: Network = HAND) -> SheetState:
    return SheetState(Walk.backward(network, subject(n)), 3)
