"""Running the commands: in a process of their own, or in this one where many runs are needed."""

import os
import subprocess
import sys
from pathlib import Path

from core import command_line, commands

HOME = Path(__file__).resolve().parents[2]
RUN = (
    "import sys; from core import command_line, commands; arguments = command_line.parse_arguments();"
    "sys.exit(getattr(commands, arguments.command)(arguments))"
)
COMMAND = [sys.executable, "-c", RUN]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HOME)}
QUICK = ["train", "--epochs", "1", "--batch-size", "100"]


def run(*arguments):
    """Run a command in a process of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], env=ENVIRONMENT, capture_output=True, text=True, check=False
    )


def call_in(capfd, *argv):
    """Run a command in this process and return its exit status, stdout and stderr."""
    try:
        arguments = command_line.parse_arguments([str(part) for part in argv])
        status = getattr(commands, arguments.command)(arguments)
    except SystemExit as ended:
        status = ended.code
    captured = capfd.readouterr()
    return status, captured.out, captured.err
