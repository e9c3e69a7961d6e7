"""How long `load_csv` takes, measured against `pandas.read_csv` on the same file in the same run.

``python -m benchmarks.csv_loading`` prints the ratio; at most 4 is wanted.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from core.datasets import load_csv

ROWS = 1_000_000


def write_table(path: Path, rows: int = ROWS, seed: int = 0) -> None:
    """Write a table of random colours with three whole-number channels and a 0/1 label."""
    channels = np.random.default_rng(seed).integers(0, 256, size=(rows, 3))
    light = (channels @ (299, 587, 114) <= 127_500).astype(int)
    table = pd.DataFrame(np.column_stack([channels, light]), columns=["red", "green", "blue", "light_font"])
    table.to_csv(path, index=False, lineterminator="\n")


def loading_ratio(rows: int = ROWS, repeats: int = 3) -> float:
    """Return the median time of `load_csv`, with progress, as a multiple of that of `pandas.read_csv`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "colours.csv"
        write_table(path, rows)
        pairs = [
            (_seconds(lambda: pd.read_csv(path)), _seconds(lambda: load_csv(path, progress=lambda _: True)))
            for _ in range(repeats + 1)
        ][1:]  # the first round warms the file cache and the imports
    theirs, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    return ours / theirs


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"load_csv takes {loading_ratio():.2f} times as long as pandas.read_csv on {ROWS:,} rows (wanted: 4 at most)")
