"""The program as a process: on a desktop of our own, or on none, with folders of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.x11 import Desktop, missing_tools, until

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """A running `main.py`; what it writes to stderr goes into a file.

    Parameters
    ----------
    home : Path
        An empty folder, which gets the program's settings and log.
    display : str or None
        The X display; None for a system without one.
    arguments : sequence
        Of the command line.
    """

    def __init__(self, home, display, arguments, **variables) -> None:
        self.settings = home / "config" / "fontlight" / "settings.json"
        self.log = home / "data" / "fontlight" / "fontlight.log"
        self._errors = home / "stderr.txt"
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTEST_CURRENT_TEST")
        }
        environment |= {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
        environment |= {"LANGUAGE": "C", "LC_ALL": "C.UTF-8"}
        environment |= variables | ({} if display is None else {"DISPLAY": display})
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
                cwd=home,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )

    @property
    def errors(self):
        """What it has written to stderr so far."""
        return self._errors.read_text(encoding="utf-8")

    def end(self, seconds=20.0):
        """Wait for its end; return the exit status and what it wrote to stderr."""
        return self.process.wait(seconds), self.errors

    def has_logged_a_problem(self):
        """Say whether the log tells of more than news."""
        return any(f" {level} " in self.log.read_text() for level in ("WARNING", "ERROR", "CRITICAL"))


@pytest.fixture(scope="session")
def desktop(tmp_path_factory):
    """A virtual screen; skips where the system has none, except in CI, where it must be there."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a virtual X screen is a thing of Linux")
    missing = missing_tools()
    if missing:
        reason = f"not installed: {', '.join(missing)} (.ci/system-packages test)"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    yield desktop
    desktop.close()


@pytest.fixture
def start(tmp_path):
    """Start the program without a display: ``start("--colour", "red", display=None, NAME="value")``."""
    programs = []

    def start(*arguments, display=None, **variables):
        programs.append(Program(tmp_path, display, arguments, **variables))
        return programs[-1]

    yield start
    for program in programs:
        if program.process.poll() is None:
            program.process.kill()
            program.process.wait(10)


@pytest.fixture
def open_window(desktop, start):
    """Start the program on the desktop; return it when its window has the keyboard."""

    def open_window(*arguments, **variables):
        program = start(*arguments, display=desktop.display, **variables)

        def is_up():
            assert program.process.poll() is None, program.errors
            return desktop.ask("xdotool", "search", "--onlyvisible", "--name", "^Fontlight$")

        until(is_up, "the window")
        program.window = desktop.main_window()
        return program

    return open_window
