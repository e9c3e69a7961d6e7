"""Saves a document in 200 processes and kills each; prints as JSON what was found afterwards.

A program of its own: a process that has threads must not be forked.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from core.document_file import load_document, save_document
from tests.core.documents import document, labelled


def main() -> None:
    """Kill 200 savings of the file that is named, and look at the file after each."""
    path = Path(sys.argv[1])
    old, new = document(labelled(2_000, seed=1)), document(labelled(2_100, seed=2))
    sizes = {2_000: "old", 2_100: "new"}
    chance = random.Random(0)  # noqa: S311 - repeatable is what is wanted
    began = time.monotonic()
    save_document(path, old)
    longest = 4 * (time.monotonic() - began)
    found = {"old": 0, "new": 0, "killed": 0, "cut_short": 0, "signals": []}
    for _ in range(200):
        child = os.fork()
        if child == 0:
            while True:
                save_document(path, new)
                save_document(path, old)
        time.sleep(chance.uniform(0.0, longest))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        found["killed"] += 1
        found["signals"] = sorted({*found["signals"], os.WTERMSIG(status)})
        found[sizes[load_document(path).source.dataset.n_rows]] += 1
        for remains in path.parent.glob(".fontlight-*.tmp"):
            found["cut_short"] += 1
            remains.unlink()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
