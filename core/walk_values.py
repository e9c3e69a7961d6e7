"""The frozen values of the slow motion: parts, subjects and steps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from core.activations import Array
from core.backward_pass import BackwardPass, no_wish
from core.messages import Message
from core.network import ForwardPass, Network

GRANULARITIES = ("term", "node", "layer")
"""What one step computes: a term of a sum, a node, or a whole layer."""


class Part(NamedTuple):
    """One number that the network holds or computes; of a mini-batch, one row of numbers.

    Attributes
    ----------
    kind : str
        ``raw X W b Z A decision y C dA slope dZ dW db newW newb``; ``slope`` is dA/dZ, ``dA``,
        ``dZ``, ``dW`` and ``db`` are derivatives of the loss C.
    layer : int
        0 for the inputs; W of layer k leads into layer k.
    row : int
        The node, counted from 0.
    column : int, optional
        The input, counted from 0; only W, dW and newW have one.
    """

    kind: str
    layer: int
    row: int = 0
    column: int | None = None


@dataclass(frozen=True, eq=False)
class Subject:
    """What is sent through the network.

    Attributes
    ----------
    X : ndarray of shape (n_in, n)
        Channels from 0 to 1.
    raw : ndarray of shape (n_in, n)
        Channels from 0 to 255.
    y : ndarray of shape (n_out, n), optional
        The wished answers; the backward direction needs them.
    name : Message
        In words, such as "row 12".
    """

    X: Array
    raw: Array
    y: Array | None
    name: Message

    @property
    def n(self) -> int:
        """The number of samples."""
        return int(self.X.shape[1])


@dataclass(frozen=True, eq=False)
class Step:
    """One step of the slow motion in words and numbers.

    Attributes
    ----------
    phase : str
        The key of the phase; `core.walk.phase_title` has its title.
    title : Message
    formula : str
        With symbols; several lines where a step computes several numbers by different formulas.
    numbers : str
        The same with numbers, one line for each number that is computed.
    result : str
        One line for each number; a running sum while a sum is unfinished.
    notes : tuple of Message
        What is worth knowing about this very step.
    acts : frozenset of Part
        The operands and the results.
    gives : tuple of Part
        What is computed when the step is done.
    partial : Mapping[Part, float]
        Values that are shown although they are unfinished: the running sum.
    """

    phase: str
    title: Message
    formula: str
    numbers: str
    result: str
    notes: tuple[Message, ...]
    acts: frozenset[Part]
    gives: tuple[Part, ...]
    partial: Mapping[Part, float]


class Told(NamedTuple):
    """The words of a step; see `Step`."""

    title: Message
    formula: str
    numbers: str
    result: str
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything that the words of a step are made of.

    Attributes
    ----------
    network : Network
    subject : Subject
    sample : int
        The column of the subject whose numbers are told.
    decimals : int or None
        None writes all digits.
    forward_pass : ForwardPass
    backward_pass : BackwardPass or None
        None in the forward direction.
    """

    network: Network
    subject: Subject
    sample: int
    decimals: int | None
    forward_pass: ForwardPass
    backward_pass: BackwardPass | None = None

    def inputs_of(self, layer: int) -> list[float]:
        """Return what enters a layer, counted from 1, for the sample."""
        array = self.subject.X if layer == 1 else self.forward_pass.A[layer - 2]
        values: list[float] = array[:, self.sample].tolist()
        return values

    def z(self, layer: int) -> list[float]:
        """Return the Z of a layer for the sample."""
        values: list[float] = self.forward_pass.Z[layer - 1][:, self.sample].tolist()
        return values

    def a(self, layer: int) -> list[float]:
        """Return the A of a layer for the sample."""
        values: list[float] = self.forward_pass.A[layer - 1][:, self.sample].tolist()
        return values

    def factor(self, kind: str, layer: int) -> list[float]:
        """Return dC/dA, dA/dZ or dC/dZ (``dA``, ``slope``, ``dZ``) of a layer for the sample.

        Raises
        ------
        ValueError
            In the forward direction.
        """
        back = self.backward_pass
        if back is None:
            raise no_wish()
        arrays = {"dA": back.dA, "slope": back.slope, "dZ": back.dZ}[kind]
        values: list[float] = arrays[layer - 1][:, self.sample].tolist()
        return values
