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
    ("environment", "variable"),
    [
        ({"DISPLAY": ":987"}, "DISPLAY"),
        ({"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}, "DISPLAY"),
        ({"WAYLAND_DISPLAY": "wayland-987"}, "WAYLAND_DISPLAY"),
        ({"WAYLAND_DISPLAY": "/nowhere/wayland-987", "QT_QPA_PLATFORM": "wayland"}, "WAYLAND_DISPLAY"),
    ],
)
def test_a_display_that_does_not_answer_is_told(environment: dict[str, str], variable: str) -> None:
    result = start(environment)
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert f"{environment[variable]} does not answer; check the variable {variable}" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_picture_needs_no_display_that_answers(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    result = start({"DISPLAY": ":987", "XDG_CONFIG_HOME": str(tmp_path)}, "--screenshot", str(picture))
    assert (result.returncode, result.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("PySide6", ()), ("numpy", ("predict", "red")), ("sklearn", ("train", "--epochs", "1"))],
)
def test_a_missing_package_is_named_with_its_remedy(tmp_path: Path, name: str, arguments: tuple[str, ...]) -> None:
    """The package in the way stands for one that was never installed."""
    package = tmp_path / name
    package.mkdir()
    (package / "__init__.py").write_text(f"raise ModuleNotFoundError('No module named {name}', name={name!r})\n")
    result = start({"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}, *arguments)
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert f"The Python package {name} is missing" in result.stderr
    assert "-m pip install -e ." in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, True),
    ],
)
def test_what_counts_as_a_display(environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment) is expected


def test_the_remedy_names_the_packages_that_are_installed_for_the_tests() -> None:
    script = (ROOT / ".ci" / "system-packages").read_text(encoding="utf-8").split()
    assert set(DEBIAN_PACKAGES.split()) <= {word.strip('"').removeprefix('packages="') for word in script}
