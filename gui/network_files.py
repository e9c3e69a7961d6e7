"""Opening and saving the network on screen, with every failure told in a sentence."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from core.model_document import MAX_INFO_TEXT
from core.model_file import ModelFileError, load_network
from core.model_file import save_network as write_network
from core.text import storable
from gui.i18n import translated

if TYPE_CHECKING:
    from gui.session import Session


def open_network(session: "Session", path: str) -> bool:
    """Show the network of a file; a wrong file is said and changes nothing."""
    name = Path(path).name
    try:
        network = load_network(path)
    except ModelFileError as problem:
        session.problem_posted.emit(translated(problem.args[0]), "network")
        return False
    if (network.layer_sizes[0], network.layer_sizes[-1]) != (3, 1):
        text = QCoreApplication.translate(
            "NetworkFiles", "{name} has {sizes} nodes; a network for colours has 3 inputs and 1 output."
        )
        sizes = "-".join(map(str, network.layer_sizes))
        session.problem_posted.emit(text.format(name=name, sizes=sizes), "network")
        return False
    session.set_network(network, QCoreApplication.translate("NetworkFiles", "Open {name}").format(name=name))
    text = QCoreApplication.translate("NetworkFiles", "Opened the network {name}.")
    session.message_posted.emit(text.format(name=name))
    return True


def save_network(session: "Session", path: str) -> bool:
    """Save the network on screen; a failure is said."""
    name = Path(path).name
    try:
        write_network(path, session.network, _training_information(session))
    except OSError as problem:
        text = QCoreApplication.translate("NetworkFiles", "{name} could not be saved: {reason}.")
        session.problem_posted.emit(text.format(name=name, reason=problem.strerror), "network")
        return False
    text = QCoreApplication.translate("NetworkFiles", "Saved the network as {name}.")
    session.message_posted.emit(text.format(name=name))
    return True


def _training_information(session: "Session") -> dict[str, Any]:
    progress, choices = session.progress, session.choices
    return {
        **vars(choices.config),
        "init": choices.init,
        "split_seed": choices.split_seed,
        "test_size": choices.test_size,
        "keep_duplicates_together": choices.keep_duplicates_together,
        "data": storable(session.dataset.name, MAX_INFO_TEXT) if session.dataset else None,
        "step": progress.step,
        "epoch": progress.epoch,
        "stop_reason": progress.stop_reason,
        "test_accuracy": progress.test.accuracy if progress.test else None,
    }
