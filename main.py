"""Fontlight: light or dark text on a colour, decided by a small neural network that hides nothing."""

import sys

from core import commands
from core.command_line import parse_arguments
from gui.start import start


def main() -> int:
    """Carry out the command line and return the exit status."""
    arguments = parse_arguments()
    if arguments.command is None:
        return start(arguments)
    return {"predict": commands.predict, "train": commands.train, "evaluate": commands.evaluate}[arguments.command](
        arguments
    )


if __name__ == "__main__":
    sys.exit(main())
