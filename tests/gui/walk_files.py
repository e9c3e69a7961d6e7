"""Files that a random walk opens: good and bad data, good and bad networks."""

from pathlib import Path

import numpy as np

from core.model_file import save_network
from core.network import Network


def make_files(folder: Path) -> tuple[str, ...]:
    """Write good and bad data and networks; return their paths."""
    chance = np.random.default_rng(3)
    colours = chance.integers(0, 256, (300, 3))
    rows = [f"{r},{g},{b},{int(299 * r + 587 * g + 114 * b < 127_500)}" for r, g, b in colours.tolist()]
    broken = [*rows, "1,2,999,0"]
    texts = {
        "good.csv": ["r,g,b,light", *rows],
        "no header.csv": rows,
        "a bad row.csv": ["r,g,b,light", *broken],
        "one class.csv": ["r,g,b,light", *(f"{r},{g},{b},1" for r, g, b in colours.tolist())],
        "other columns.csv": ["p,q", "1,2", "3,4"],
        "empty.csv": [],
        "wrong.json": ['{"format": "other"}'],
    }
    for name, lines in texts.items():
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    (folder / "binary.csv").write_bytes(bytes(range(256)) * 8)
    save_network(folder / "small.json", Network.random(seed=1), {})
    save_network(folder / "deep.json", Network.random((3, 5, 4, 1), ("tanh", "relu", "logistic"), seed=2), {})
    save_network(folder / "wide.json", Network.random((4, 2, 1), seed=2), {})
    return (*(str(path) for path in sorted(folder.iterdir())), str(folder), str(folder / "missing.csv"))
