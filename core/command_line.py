"""What may stand on the command line, for the window and for the commands."""

import argparse
import math
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from core.colour import Rgb, parse_colour
from core.datasets import LARGEST_SEED
from core.losses import LOSSES
from core.messages import tr
from core.network import INITS
from core.text import one_line, quoted
from core.training_config import TrainingConfig
from core.version import VERSION

SMALLEST_SIZE = 400
LARGEST_SIZE = 8000
THEMES = ("light", "dark", "system")

_LARGEST_COUNT = 10**9
_SIZE = re.compile(r"([0-9]{1,5})[x×]([0-9]{1,5})")
_DEFAULTS = TrainingConfig()


class _OneLineParser(argparse.ArgumentParser):
    """A parser whose errors are one line, without the usage above it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"fontlight: {one_line(message)}\n")


def parse_arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what the command line asks for.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments without the program's name; those of the process by default.

    Returns
    -------
    argparse.Namespace
        ``command`` is None for the window, else ``predict``, ``train`` or ``evaluate``. The window has
        ``colour`` (Rgb or None), ``network``, ``data``, ``screenshot`` (Path or None), ``encoding``
        (str or None), ``size`` ((width, height) or None) and ``theme`` (str or None).

    Raises
    ------
    SystemExit
        After one line on stderr with status 2 where the arguments are wrong; with status 0 after
        ``--help`` and ``--version``.
    """
    given = list(sys.argv[1:] if argv is None else argv)
    parser = _OneLineParser(
        prog="python main.py",
        description=tr("Light or dark text on a colour: a small neural network decides, and shows how."),
        allow_abbrev=False,
    )
    _add_window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="{predict,train,evaluate}", title=tr("commands"))
    _add_predict(commands.add_parser("predict", help=tr("say which font colours want"), allow_abbrev=False))
    _add_train(commands.add_parser("train", help=tr("train a network"), allow_abbrev=False))
    _add_evaluate(commands.add_parser("evaluate", help=tr("measure a saved network"), allow_abbrev=False))
    arguments = parser.parse_args(given)
    if arguments.command is not None and given[0] != arguments.command:
        # Options before the command are the window's; the command would silently ignore them.
        parser.error(tr("the options of {command} go behind it, not in front of it", command=arguments.command))
    if arguments.command is None:
        _refuse_ignored(parser, arguments)
    return arguments


def _refuse_ignored(parser: argparse.ArgumentParser, window: argparse.Namespace) -> None:
    """Refuse options of the window that would have no effect."""
    if window.encoding is not None and window.data is None:
        parser.error(tr("--encoding is for a file that --data names"))
    if window.document is not None and (window.data is not None or window.network is not None):
        parser.error(tr("--document holds data and network; --data and --network do not go with it"))
    if window.screenshot is not None and window.document is not None:
        parser.error(tr("--screenshot shows the bundled colours; --document does not go with it"))
    if window.screenshot is not None and window.data is not None:
        parser.error(tr("--screenshot shows the bundled colours; --data does not go with it"))


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    window = parser.add_argument_group(tr("window (without a command)"))
    window.add_argument("--colour", type=_colour, metavar="COLOUR", help=tr("the first background, any CSS colour"))
    _add_network(window, tr("start with this network"))
    _add_data(window)
    window.add_argument("--document", type=Path, metavar="FILE", help=tr("open this document (.fontlight)"))
    window.add_argument("--screenshot", type=Path, metavar="FILE", help=tr("draw the window into a PNG file and end"))
    window.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help=tr("the window's size in pixels"))
    window.add_argument("--theme", choices=THEMES, help=tr("the window's theme"))
    parser.add_argument("--version", action="version", version=f"Fontlight {VERSION}")


def _add_predict(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("colours", nargs="+", metavar="COLOUR", help=tr("any CSS colour, or bare hexadecimal digits"))
    _add_network(parser, tr("the network; the one that comes with the program by default"))
    _add_json(parser)


def _add_train(parser: argparse.ArgumentParser) -> None:
    _add_data(parser)
    _add_skipping(parser)
    count = _whole(1, _LARGEST_COUNT)
    parser.add_argument(
        "--epochs",
        type=count,
        default=_DEFAULTS.epochs,
        help=tr("passes over the training part (default: %(default)s)"),
    )
    parser.add_argument(
        "--batch-size",
        type=count,
        default=_DEFAULTS.batch_size,
        help=tr("colours of a mini-batch (default: %(default)s)"),
    )
    parser.add_argument(
        "--learning-rate", type=_rate, default=_DEFAULTS.learning_rate, help=tr("size of a step (default: %(default)s)")
    )
    _add_seed(parser, _DEFAULTS.seed, tr("of the split, the start and the order of the colours (default: %(default)s)"))
    parser.add_argument(
        "--loss", choices=tuple(LOSSES), default=_DEFAULTS.loss, help=tr("what is made small (default: %(default)s)")
    )
    parser.add_argument(
        "--init", choices=INITS, default="uniform", help=tr("how the start is drawn (default: %(default)s)")
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help=tr("save the network as JSON"))
    _add_json(parser)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    _add_network(parser, tr("the network"), required=True)
    _add_data(parser)
    _add_skipping(parser)
    _add_seed(parser, None, tr("of the split; the one that the network's file names by default"))
    _add_json(parser)


def _add_network(parser: argparse._ActionsContainer, text: str, required: bool = False) -> None:
    parser.add_argument("--network", type=Path, metavar="FILE", required=required, help=text)


def _add_data(parser: argparse._ActionsContainer) -> None:
    parser.add_argument("--data", type=Path, metavar="FILE", help=tr("a CSV file; the bundled colours by default"))
    parser.add_argument("--encoding", metavar="NAME", help=tr("the data file's encoding, where it cannot be told"))


def _add_skipping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--skip-bad-rows", action="store_true", help=tr("leave out unusable rows, if they are few"))


def _add_seed(parser: argparse.ArgumentParser, default: int | None, text: str) -> None:
    parser.add_argument("--seed", type=_whole(0, LARGEST_SEED), default=default, help=text)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("print JSON"))


def _colour(text: str) -> Rgb:
    try:
        return parse_colour(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None or not all(SMALLEST_SIZE <= int(side) <= LARGEST_SIZE for side in match.groups()):
        raise argparse.ArgumentTypeError(
            tr(
                "a size is a width and a height of {least} to {most} pixels, such as 1280x800, not {text}",
                least=SMALLEST_SIZE,
                most=LARGEST_SIZE,
                text=quoted(text),
            )
        )
    return int(match[1]), int(match[2])


def _whole(least: int, most: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        # Twelve digits are more than any bound; Python refuses to read thousands of them.
        if not re.fullmatch(r"[0-9]{1,12}", text, re.ASCII) or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(
                tr(
                    "a whole number from {least} to {most} is needed, not {text}",
                    least=least,
                    most=most,
                    text=quoted(text),
                )
            )
        return int(text)

    return whole


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = math.nan
    if not 0.0 < rate < math.inf:
        raise argparse.ArgumentTypeError(tr("a positive number is needed, not {text}", text=quoted(text)))
    return rate
