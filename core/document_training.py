"""The training inside a document: the network on screen, its start, and the way back to every step."""

import hashlib
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core import choices as choices_text
from core import model_document
from core.batches import Place
from core.datasets import Dataset, Split
from core.document_series import MAX_CHECKPOINTS, MAX_STEP, checkpoints_text, curve, curve_rows, trail
from core.history import Record, Stage, State, Trail
from core.json_checks import DocumentError, check_keys, is_whole, wrong
from core.messages import tr
from core.network import Network
from core.training_config import TrainingConfig
from core.training_values import STOP_REASONS

MAX_STAGES = 500
"""Changes by hand that stay on the way back; a training with more begins anew at the step on screen."""

MAX_NUMBERS = 200_000
"""Of all checkpoints together: 2 MB of text."""

MOST_REPLAYED = 500_000
"""Steps between two checkpoints, of the first network and batch; with more, going back would hold up the window."""

_STEP_WORK = 5_000
"""Multiplications in the time that a small step takes anyway."""

_ROW_WORK = 50
"""Multiplications in the time that it takes to draw a row."""

MAX_NETWORKS = MAX_STAGES + 3

_KEYS = ("networks", "network", "start", "step", "head", "place", "stop_reason", "curve", "stages", "digest")
_STAGE_KEYS = ("step", "place", "network", "config", "has_data", "checkpoints")


@dataclass(frozen=True, eq=False)
class Training:
    """A training, apart from its data.

    Attributes
    ----------
    network : Network
        On screen.
    record : Record
    step : int
        The one on screen.
    place : Place
    train : Dataset or None
        The training part, as long as it is known.
    digest : str
        Of the training part, as `digest_of` gives it; empty where `train` is known, or there are no data.
    """

    network: Network
    record: Record
    step: int
    place: Place
    train: Dataset | None = None
    digest: str = ""


def digest_of(dataset: Dataset) -> str:
    """Return what tells data apart: SHA-256, in hexadecimal digits, of channels and labels in their order."""
    digest = hashlib.sha256(np.ascontiguousarray(dataset.X, dtype="<f8").tobytes())
    digest.update(np.ascontiguousarray(dataset.y, dtype="<i8").tobytes())
    return digest.hexdigest()


def training_of(network: Network, record: Record, step: int, place: Place, train: Dataset | None) -> Training:
    """Return a training as a value of its own, which the training that goes on cannot change.

    Parameters
    ----------
    network : Network
        On screen.
    record : Record
    step : int
        The one on screen.
    place : Place
    train : Dataset or None
        The training part.
    """
    stages = _chain(record.stage)
    per_stage = MAX_NUMBERS // (_n_parameters(network) + 1) // len(stages)
    before: Stage | None = None
    for stage in stages:
        rows = stage.trail.some(min(per_stage, MAX_CHECKPOINTS))
        before = replace(stage, before=before, trail=Trail.of(rows))
    return Training(network, replace(record, stage=before or record.stage), step, place, train)


def with_data(training: Training, split: Split | None) -> Record:
    """Return the record of a training with its data, so that it goes on and back on them.

    Where the parts are not those that it was trained on (another version of scikit-learn may draw
    others), the way back cannot be computed: the record then begins with the network on screen.
    """
    if split is None or digest_of(split.train) != training.digest or not _can_be_replayed(training.record, split):
        return beginning(training, split)
    before: Stage | None = None
    for stage in _chain(training.record.stage):
        before = replace(stage, split=split, before=before)
    return replace(training.record, stage=before or training.record.stage)


def beginning(training: Training, split: Split | None) -> Record:
    """Return a record that begins with the network on screen, at its place in the data."""
    config = training.record.stage.config
    place = training.place if split is not None and training.place.position < split.train.n_rows else Place()
    return Record(Stage(State(0, place, training.network), config, split), 0, training.record.origin)


def to_document(training: Training) -> dict[str, object]:
    """Return a training as it stands in a document."""
    record, networks = training.record, _Networks()
    stages = _chain(record.stage)
    if len(stages) > MAX_STAGES:
        training = replace(training, record=beginning(training, None), step=0)
        record, stages = training.record, [training.record.stage]
    return {
        "network": networks.number(training.network),
        "start": networks.number(record.origin),
        "step": training.step,
        "head": record.head,
        "place": _place_text(training.place),
        "stop_reason": record.stop_reason,
        "curve": curve_rows(record.curve),
        "digest": training.digest if training.train is None else digest_of(training.train),
        "stages": [
            {
                "step": stage.start.step,
                "place": _place_text(stage.start.place),
                "network": networks.number(stage.start.network),
                "config": vars(stage.config),
                "has_data": stage.split is not None,
                "checkpoints": checkpoints_text(stage.trail.some(MAX_CHECKPOINTS)),
            }
            for stage in stages
        ],
        "networks": networks.documents,
    }


def from_document(value: object, place: str) -> Training:
    """Return the training that stands at a place of a document.

    Raises
    ------
    DocumentError
        If anything is missing, too much, of another kind than `to_document` writes, or does not fit together.
    """
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, _KEYS, place)
    networks = _networks(value["networks"], f"{place}.networks")
    head = _whole(value["head"], 0, MAX_STEP, f"{place}.head")
    stage = _stages(value["stages"], networks, head, f"{place}.stages")
    reason, digest = value["stop_reason"], value["digest"]
    if reason is not None and not (isinstance(reason, str) and reason in STOP_REASONS):
        raise wrong(f"{place}.stop_reason", tr("one of {choices}", choices=", ".join(STOP_REASONS)), reason)
    if not isinstance(digest, str) or len(digest) not in (0, 64):
        raise wrong(f"{place}.digest", tr("64 hexadecimal digits"), digest)
    origin = _network(value["start"], networks, f"{place}.start")
    record = Record(stage, head, origin, curve(value["curve"], f"{place}.curve"), reason)
    step = _whole(value["step"], 0, head, f"{place}.step")
    network = _network(value["network"], networks, f"{place}.network")
    return Training(network, record, step, _place(value["place"], f"{place}.place"), digest=digest)


class _Networks:
    """The networks of a training, each written once."""

    def __init__(self) -> None:
        self.documents: list[dict[str, object]] = []
        self._known: list[Network] = []

    def number(self, network: Network) -> int:
        """Return the position of a network in the list."""
        for position, known in enumerate(self._known):
            if known is network or known.same_as(network):
                return position
        self._known.append(network)
        self.documents.append(model_document.to_document(network, {}))
        return len(self._known) - 1


def _chain(stage: Stage | None) -> list[Stage]:
    """Return a stage and all before it, the oldest first."""
    stages = []
    while stage is not None:
        stages.append(stage)
        stage = stage.before
    return stages[::-1]


def _can_be_replayed(record: Record, split: Split) -> bool:
    """Say whether every step can be computed in good time."""
    stages = _chain(record.stage)
    ends = [*(stage.start.step for stage in stages[1:]), record.head]
    for stage, end in zip(stages, ends, strict=True):
        known = np.array([stage.start.step, *stage.trail.steps, end])
        rows = min(stage.config.batch_size, split.train.n_rows)
        work = max(1.0, rows * (_n_parameters(stage.start.network) + _ROW_WORK) / _STEP_WORK)
        if np.diff(known).max() * work > MOST_REPLAYED or stage.start.place.position >= split.train.n_rows:
            return False
    return True


def _n_parameters(network: Network) -> int:
    return sum(array.size for array in (*network.weights, *network.biases))


def _place_text(place: Place) -> dict[str, int]:
    return {"epoch": place.epoch, "position": place.position}


def _whole(value: object, least: int, most: int, place: str) -> int:
    if not isinstance(value, int) or not is_whole(value, least, most):
        raise wrong(place, tr("a whole number from {least} to {most}", least=least, most=most), value)
    return value


def _place(value: object, place: str) -> Place:
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, ("epoch", "position"), place)
    return Place(*(_whole(value[key], 0, MAX_STEP, f"{place}.{key}") for key in ("epoch", "position")))


def _networks(value: object, place: str) -> list[Network]:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_NETWORKS:
        raise wrong(place, tr("a list of 1 to {most} networks", most=MAX_NETWORKS), value)
    networks: list[Network] = []
    for k, document in enumerate(value):
        try:
            network = model_document.from_document(document)[0]
        except DocumentError as problem:
            raise DocumentError(tr("{place}: {problem}", place=f"{place}[{k}]", problem=problem.args[0])) from None
        if (network.layer_sizes[0], network.layer_sizes[-1]) != (3, 1):
            sizes = "-".join(map(str, network.layer_sizes))
            raise wrong(f"{place}[{k}].layer_sizes", tr("of a network with 3 inputs and 1 output"), sizes)
        networks.append(network)
    return networks


def _network(value: object, networks: list[Network], place: str) -> Network:
    return networks[_whole(value, 0, len(networks) - 1, place)]


def _stages(value: object, networks: list[Network], head: int, place: str) -> Stage:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_STAGES:
        raise wrong(place, tr("a list of 1 to {most} stages", most=MAX_STAGES), value)
    before: Stage | None = None
    for k, part in enumerate(value):
        least = 0 if before is None else before.start.step
        before = _stage(part, networks, before, (least, head if k else 0), f"{place}[{k}]")
    assert before is not None  # noqa: S101 - the list is not empty
    return before


def _stage(value: Any, networks: list[Network], before: Stage | None, bounds: tuple[int, int], place: str) -> Stage:
    if not isinstance(value, dict):
        raise wrong(place, tr("an object"), value)
    check_keys(value, _STAGE_KEYS, place)
    step = _whole(value["step"], *bounds, f"{place}.step")
    network = _network(value["network"], networks, f"{place}.network")
    config: TrainingConfig = choices_text.config_from_document(value["config"], f"{place}.config")
    if not isinstance(value["has_data"], bool):
        raise wrong(f"{place}.has_data", tr("true or false"), value["has_data"])
    start = State(step, _place(value["place"], f"{place}.place"), network)
    checkpoints = trail(value["checkpoints"], step, _n_parameters(network) + 1, f"{place}.checkpoints")
    return Stage(start, config, None, before, checkpoints)
