"""Fontlight: light or dark text on a colour, decided by a small neural network that hides nothing."""

import sys

from core.command_line import parse_arguments


def main() -> int:
    """Carry out the command line and return the exit status."""
    arguments = parse_arguments()
    if arguments.command is None:
        from gui.start import start

        return start(arguments)
    from core.commands import COMMANDS

    return COMMANDS[arguments.command](arguments)


if __name__ == "__main__":
    sys.exit(main())
