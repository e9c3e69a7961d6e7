"""Process start to first painted window, against the least that could show the same."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.row import Row


def measure(quick: bool = False) -> list[Row]:
    """Return the row; the two programs take turns, so that a drifting machine hits both."""
    ratios, ours = [], []
    for k in range(4 if quick else 10):
        bare, fontlight = _seconds("bare"), _seconds("fontlight")
        if k:  # the first pair fills the disk's cache
            ratios.append(fontlight / bare)
            ours.append(fontlight)
    ratio, milliseconds = statistics.median(ratios), 1000 * statistics.median(ours)
    detail = f"{milliseconds:.0f} ms against {milliseconds / ratio:.0f} ms"
    return [Row("start to first paint / bare Qt script", ratio, 1.3, detail=detail)]


def _seconds(program: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
        began = time.monotonic()
        command = [sys.executable, "-m", "benchmarks.first_paint", program]
        result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(result.stdout.split()[-1]) - began
