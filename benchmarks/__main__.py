"""The speed table: ``python -m benchmarks`` prints it, ``--quick`` with fewer repetitions."""

import argparse
import os
import sys

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import csv_loading, start_up, steps, window
from benchmarks.row import Row


def _csv_rows(quick: bool) -> list[Row]:
    ratio = csv_loading.loading_ratio()
    return [Row("load_csv of 1,000,000 rows / pandas.read_csv", ratio, 4)]


def main() -> int:
    """Print every row; the status says whether all of them hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    quick = parser.parse_args().quick
    rows: list[Row] = []
    # scikit-learn comes last: its threads would run beside all that follows.
    for measure in (start_up.measure, _csv_rows, window.measure, steps.measure):
        for row in measure(quick):
            print(row, flush=True)
            rows.append(row)
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
