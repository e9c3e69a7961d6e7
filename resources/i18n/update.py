"""Collects the program's texts into the translation files, and makes what the program loads.

``python -m resources.i18n.update`` after texts have changed; translate with ``pyside6-linguist``, then run it again.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def main() -> None:
    """Update every ``.ts`` file from the sources and compile it."""
    sources = sorted(str(path.relative_to(ROOT)) for part in ("core", "gui") for path in (ROOT / part).rglob("*.py"))
    for ts in sorted(FOLDER.glob("*.ts")):
        _run("pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none", "-ts", str(ts.relative_to(ROOT)))
        _run("pyside6-lrelease", str(ts.relative_to(ROOT)))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
