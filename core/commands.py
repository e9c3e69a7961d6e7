"""The commands: predict, train and evaluate, without a window and without Qt."""

import functools
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from core.atomic_file import require_writable
from core.colour import parse_colour
from core.datasets import DATASETS, BadRowsError, Dataset, Split, UnknownEncodingError, load_csv, split
from core.losses import LOSSES
from core.messages import Message, tr
from core.metrics import baseline
from core.metrics import evaluate as measured
from core.model_document import MAX_INFO_TEXT, Info, InfoValue
from core.model_file import load_network, load_network_and_info, save_network
from core.network import Network
from core.report import Report, as_json, as_text, measurement, prediction, print_out
from core.resources import resource_path
from core.text import one_line, path_text, storable
from core.training import Snapshot, TrainingConfig
from core.training import train as training

Command = Callable[[Namespace], int]

DEFAULT_NETWORK = resource_path("network.json")

EXIT_OUTPUT_CLOSED = 1
EXIT_ERROR = 2
EXIT_INTERRUPTED = 130


class CommandError(ValueError):
    """Why a command cannot do what was asked for, one sentence."""


def _reporting(command: Command) -> Command:
    """Turn what goes wrong in a command into one line on stderr and an exit status."""

    @functools.wraps(command)
    def reporting(arguments: Namespace) -> int:
        try:
            return command(arguments)
        except KeyboardInterrupt:
            return EXIT_INTERRUPTED
        except BrokenPipeError:
            _drop_output()
            return EXIT_OUTPUT_CLOSED
        except MemoryError:
            return _report_error(tr("There is not enough memory for this."))
        except OSError as error:
            return _report_error(tr("The system refuses: {reason}.", reason=error))
        except ValueError as error:
            # Every sentence for people is a Message; any other ValueError is a defect of the program.
            if not (error.args and isinstance(error.args[0], Message)):
                raise
            return _report_error(str(error))

    return reporting


@_reporting
def predict(arguments: Namespace) -> int:
    """Print for each colour every value of the network and the font that it chooses.

    Parameters
    ----------
    arguments : argparse.Namespace
        ``colours`` (list of str), ``network`` (path or None for the one of the program), ``json`` (bool).

    Returns
    -------
    int
        The exit status: 0; 2 after one line on stderr; 130 after Ctrl+C; 1 if nobody reads the output.
    """
    colours = [(text, parse_colour(text)) for text in arguments.colours]
    path = arguments.network or DEFAULT_NETWORK
    network = load_network(path)
    _require_colours_to_font(path, network)
    reports = [prediction(text, rgb, network.forward_prop(rgb.scaled)) for text, rgb in colours]
    _print(as_json(reports) if arguments.json else "\n\n".join(as_text(report) for report in reports))
    return 0


@_reporting
def train(arguments: Namespace) -> int:
    """Train a network from a random start, save it where wanted and print what it achieves.

    Parameters
    ----------
    arguments : argparse.Namespace
        ``data``, ``encoding``, ``skip_bad_rows``, ``epochs``, ``batch_size``, ``learning_rate``, ``seed``, ``loss``,
        ``init``, ``out`` and ``json``, as `core.command_line.parse_arguments` returns them. The seed is that
        of the split, of the start and of the order of the colours.

    Returns
    -------
    int
        The exit status, as in `predict`.
    """
    config = TrainingConfig(
        learning_rate=arguments.learning_rate,
        batch_size=arguments.batch_size,
        epochs=arguments.epochs,
        seed=arguments.seed,
        loss=arguments.loss,
    )
    if arguments.out is not None:
        _require_writable(arguments.out)  # before the training, not after it
    parts = split(_dataset(arguments), seed=config.seed)
    start = Network.random(init=arguments.init, seed=config.seed)
    last = _last_snapshot(config, parts, start)
    report = _training_report(last, parts, config, arguments.init)
    if arguments.out is not None:
        _save(arguments.out, last.network, report)
    _print(as_json(report) if arguments.json else as_text(report))
    return 0


@_reporting
def evaluate(arguments: Namespace) -> int:
    """Measure a saved network on the test part of the data that its file names the split of.

    Parameters
    ----------
    arguments : argparse.Namespace
        ``network``, ``data``, ``encoding``, ``skip_bad_rows``, ``seed`` (int, or None for the one in the network's
        file) and ``json``.

    Returns
    -------
    int
        The exit status, as in `predict`.
    """
    network, info = load_network_and_info(arguments.network)
    _require_colours_to_font(arguments.network, network)
    parts = _split_as_trained(_dataset(arguments), info, arguments.seed)
    loss = str(info.get("loss"))
    loss = loss if loss in LOSSES else TrainingConfig().loss
    report = measurement(measured(network, parts.test, loss), baseline(parts.train, parts.test), parts, loss)
    report |= {name: info.get(name) for name in ("stop_reason", "step", "epoch")}
    _print(as_json(report) if arguments.json else as_text(report))
    return 0


def _dataset(arguments: Namespace) -> Dataset:
    if arguments.data is None:
        if arguments.encoding is not None or arguments.skip_bad_rows:
            raise CommandError(tr("--encoding and --skip-bad-rows are for a file that --data names."))
        return _bundled()
    try:
        return load_csv(arguments.data, encoding=arguments.encoding, skip_bad_rows=arguments.skip_bad_rows)
    except UnknownEncodingError as error:
        raise CommandError(tr("{problem} The option is --encoding.", problem=error.message)) from None
    except BadRowsError as error:
        if not error.may_skip:
            raise
        raise CommandError(tr("{problem} --skip-bad-rows leaves them out.", problem=error.message)) from None


def _bundled() -> Dataset:
    try:
        return DATASETS["bundled"].load()
    except OSError as error:
        reason = error.strerror or error
        raise CommandError(tr("The bundled colours cannot be read: {reason}.", reason=reason)) from None


def _last_snapshot(config: TrainingConfig, parts: Split, start: Network) -> Snapshot:
    """Train to the end, with a progress bar where stderr is a terminal."""
    from tqdm import tqdm

    with tqdm(total=config.epochs, unit="epoch", leave=False, disable=not _is_terminal()) as bar:
        for snapshot in training(config, parts, start):
            bar.set_postfix(refresh=False, test_accuracy=snapshot.test_accuracy)
            bar.update(snapshot.epoch - bar.n)
    return snapshot


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _training_report(last: Snapshot, parts: Split, config: TrainingConfig, init: str) -> Report:
    if last.test is None:
        raise RuntimeError("the last snapshot of a training has no metrics")
    report = measurement(last.test, baseline(parts.train, parts.test), parts, config.loss)
    return report | {
        "stop_reason": last.stop_reason,
        "step": last.step,
        "epoch": last.epoch,
        "seed": config.seed,
        "init": init,
        "learning_rate": config.learning_rate,
        "batch_size": config.batch_size,
        "epochs": config.epochs,
    }


def _save(path: Path, network: Network, report: Report) -> None:
    info: dict[str, InfoValue] = {}
    for name, value in report.items():
        if value is None or isinstance(value, str | int | float):
            info[name] = storable(value, MAX_INFO_TEXT) if isinstance(value, str) else value
    try:
        save_network(path, network, info)
    except OSError as error:
        raise CommandError(_not_writable(path, error)) from None


def _split_as_trained(dataset: Dataset, info: Info, seed: int | None) -> Split:
    """Part the data as the network's file says, so that no colour of the test part was trained on."""
    if seed is None:
        stated = info.get("split_seed")
        seed = stated if isinstance(stated, int) and not isinstance(stated, bool) else 0
    share = info.get("test_size")
    together = info.get("keep_duplicates_together")
    return split(
        dataset,
        test_size=share if isinstance(share, float) else 1 / 3,
        seed=seed,
        keep_duplicates_together=together if isinstance(together, bool) else True,
    )


def _require_colours_to_font(path: Path, network: Network) -> None:
    n_in, n_out = network.layer_sizes[0], network.layer_sizes[-1]
    if (n_in, n_out) != (3, 1):
        raise CommandError(
            tr(
                "{file}: a network for colours has 3 inputs and 1 output, this one has {n_in} and {n_out}.",
                file=path_text(path),
                n_in=n_in,
                n_out=n_out,
            )
        )


def _require_writable(path: Path) -> None:
    try:
        require_writable(path)
    except OSError as error:
        raise CommandError(_not_writable(path, error)) from None


def _not_writable(path: Path, error: OSError) -> Message:
    reason = error.strerror or error
    return tr("{file} cannot be written: {reason}.", file=path_text(path), reason=reason)


def _print(text: str) -> None:
    try:
        print_out(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        reason = error.strerror or error
        raise CommandError(tr("The output cannot be written: {reason}.", reason=reason)) from None


def _report_error(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"fontlight: {one_line(sentence)}\n")
    return EXIT_ERROR


def _drop_output() -> None:
    """Let the interpreter flush into nothing at its end, which would otherwise fail and say so."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


COMMANDS: Mapping[str, Command] = MappingProxyType({"predict": predict, "train": train, "evaluate": evaluate})
"""Every command by its name on the command line."""
