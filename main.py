"""Fontlight: light or dark text on a colour, decided by a small neural network that hides nothing."""

import sys


def main() -> int:
    """Carry out the command line and return the exit status."""
    try:
        return _carry_out()
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "core", "gui"):
            raise
        from gui.platform_check import package_problem

        sys.stderr.write(f"fontlight: {package_problem(package)}\n")
        return 2


def _carry_out() -> int:
    from core.command_line import parse_arguments

    arguments = parse_arguments()
    if arguments.command is None:
        import gc

        from gui.start import start

        gc.disable()  # it would run again and again over what is imported; the window collects by itself
        return start(arguments)
    from core.commands import COMMANDS

    return COMMANDS[arguments.command](arguments)


if __name__ == "__main__":
    sys.exit(main())
