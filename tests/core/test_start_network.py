"""The network that comes with the program."""

from pathlib import Path

import numpy as np

from core.colour import BLACK, WHITE
from core.model_file import load_network_and_info
from core.resources import resource_path
from main import main


def test_the_stated_command_makes_it(tmp_path: Path, monkeypatch, capsys) -> None:
    """README.md states ``python main.py train --out resources/network.json``."""
    monkeypatch.setattr("sys.argv", ["main.py", "train", "--out", str(tmp_path / "network.json")])
    assert main() == 0
    made, made_info = load_network_and_info(tmp_path / "network.json")
    shipped, info = load_network_and_info(resource_path("network.json"))
    assert info["stop_reason"] == made_info["stop_reason"] == "finished"
    # Another processor's matrix products may differ in the last bit, which 4,850 steps carry on.
    for ours, theirs in zip(made.weights + made.biases, shipped.weights + shipped.biases, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-6)


def test_it_answers_black_and_white_rightly() -> None:
    network, _ = load_network_and_info(resource_path("network.json"))
    assert network.forward_prop(BLACK.scaled).A[-1][0, 0] > 0.99
    assert network.forward_prop(WHITE.scaled).A[-1][0, 0] < 0.01
