"""Why there is no window, in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.platform_check import DEBIAN_PACKAGES, has_display

ROOT = Path(__file__).resolve().parent.parent.parent


def start(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "main.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=kept | environment, capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_there_is_a_sentence_and_a_remedy() -> None:
    result = start({})
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "no display" in result.stderr
    assert "--screenshot" in result.stderr


def test_with_a_missing_library_the_remedy_is_named(tmp_path: Path) -> None:
    """The package in the way stands for a PySide6 whose library the system lacks."""
    package = tmp_path / "PySide6"
    package.mkdir()
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").write_text(f"raise ImportError({said!r})\n")
    result = start({"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "libEGL.so.1" in result.stderr
    assert f"apt-get install -y {DEBIAN_PACKAGES}" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_what_counts_as_a_display(environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment) is expected
