"""From the command line to the window, or to one sentence why there is none; imports Qt late."""

import os
import sys
from argparse import Namespace

from core.text import one_line, path_text
from gui.platform_check import display_problem, library_problem

FAILED = 2
_LONGEST_LINE = 1000  # the remedy with its packages is at the end


def start(arguments: Namespace) -> int:
    """Open the window, or draw it into a file, and return the exit status.

    Parameters
    ----------
    arguments : argparse.Namespace
        As `core.command_line.parse_arguments` returns it.
    """
    if arguments.screenshot is not None and display_problem() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = display_problem()
    if problem is not None:
        return _refuse(problem)
    try:
        from gui.application import run_window
    except ModuleNotFoundError:
        raise  # main tells of packages that are not installed
    except ImportError as error:
        if error.name is not None and error.name.partition(".")[0] in ("core", "gui"):
            raise
        return _refuse(library_problem(error))
    if arguments.screenshot is not None:
        return _screenshot(arguments)
    return run_window(
        arguments.colour,
        _text(arguments.network),
        _text(arguments.data),
        arguments.encoding,
        _text(arguments.document),
        arguments.theme,
        arguments.size,
    )


def _screenshot(arguments: Namespace) -> int:
    from gui.screenshot import run_screenshot

    size = arguments.size or (1280, 800)
    try:
        run_screenshot(
            str(arguments.screenshot), size, arguments.theme or "light", arguments.colour, _text(arguments.network)
        )
    except OSError as error:
        return _refuse(f"{path_text(arguments.screenshot)}: {error.strerror or error}.")
    except ValueError as error:
        return _refuse(str(error))
    return 0


def _text(path: object) -> str | None:
    return None if path is None else str(path)


def _refuse(sentence: str) -> int:
    if sys.stderr is not None:  # as under pythonw on Windows
        sys.stderr.write(f"fontlight: {one_line(sentence, _LONGEST_LINE)}\n")
    return FAILED
