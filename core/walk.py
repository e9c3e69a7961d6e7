"""The slow motion: a pass through the network, forwards or backwards, step by step."""

from dataclasses import dataclass, field

import numpy as np

from core.activations import Array
from core.backward_pass import BackwardPass, backward_pass, no_wish
from core.messages import Message, tr
from core.network import ForwardPass, Gradients, Network
from core.walk_acts import acting
from core.walk_backward import told_da, told_dz, told_loss, told_slope
from core.walk_forward import running_sum, told_a, told_decision, told_scale, told_z
from core.walk_parts import part_values
from core.walk_phases import BACKWARD_PHASES, FORWARD_PHASES, forward_phases, phase_title
from core.walk_plan import Plan, backward_plan, completed_parts, forward_plan, known_parts
from core.walk_text import sample_notes
from core.walk_update import told_db, told_dw, told_update
from core.walk_values import GRANULARITIES, Part, Scene, Step, Subject

__all__ = [
    "BACKWARD_PHASES",
    "FORWARD_PHASES",
    "GRANULARITIES",
    "Part",
    "Step",
    "Subject",
    "Walk",
    "forward_phases",
    "phase_title",
]

_LOOKED_AT = 12
"""So many results of a step are written."""

_TELLERS = {
    "scale": told_scale,
    "Z": told_z,
    "A": told_a,
    "decide": told_decision,
    "C": told_loss,
    "dA": told_da,
    "slope": told_slope,
    "dZ": told_dz,
    "dW": told_dw,
    "db": told_db,
    "update": told_update,
    "newW": told_update,
    "newb": told_update,
}


@dataclass(frozen=True, eq=False)
class Walk:
    """A slow motion: `position` 0 is before the first step, position k after the first k steps.

    Attributes
    ----------
    direction : str
        ``forward`` or ``backward``.
    granularity : str
        One of `GRANULARITIES`.
    scene : Scene
        What is walked through, and how its numbers are written.
    """

    direction: str
    granularity: str
    scene: Scene
    _plan: Plan = field(repr=False)
    _told: dict[int, Step] = field(default_factory=dict, repr=False)
    """The step that was asked for last: several views ask for the same one."""

    @classmethod
    def forward(
        cls,
        network: Network,
        subject: Subject,
        granularity: str = "node",
        decimals: int | None = 3,
        sample: int = 0,
    ) -> "Walk":
        """Return the forward pass of a subject, step by step.

        Parameters
        ----------
        network : Network
        subject : Subject
        granularity : str
            One of `GRANULARITIES`.
        decimals : int or None
            None writes all digits.
        sample : int
            The column of the subject whose numbers are told.

        Raises
        ------
        ValueError
            If the granularity is unknown, there is no such sample or X does not fit the network.
        """
        _check(subject, granularity, sample)
        scene = Scene(network, subject, sample, decimals, network.forward_prop(subject.X))
        return cls("forward", granularity, scene, forward_plan(network.layer_sizes, granularity))

    @classmethod
    def backward(
        cls,
        network: Network,
        subject: Subject,
        granularity: str = "node",
        decimals: int | None = 3,
        sample: int = 0,
        loss: str = "log_loss",
        learning_rate: float = 0.05,
    ) -> "Walk":
        """Return forward pass, loss, back-propagation and update of a subject, step by step.

        Parameters
        ----------
        network, subject, granularity, decimals, sample
            See `forward`.
        loss : str
            A name of `core.losses.LOSSES`.
        learning_rate : float

        Raises
        ------
        ValueError
            As `forward`, and if the subject has no wished answers or the loss is unknown.
        """
        _check(subject, granularity, sample)
        if subject.y is None:
            raise no_wish()
        forward_pass = network.forward_prop(subject.X)
        back = backward_pass(network, forward_pass, subject.X, subject.y, loss, learning_rate)
        scene = Scene(network, subject, sample, decimals, forward_pass, back)
        return cls("backward", granularity, scene, backward_plan(network.layer_sizes, granularity))

    @property
    def network(self) -> Network:
        """The network that is walked through."""
        return self.scene.network

    @property
    def subject(self) -> Subject:
        """What is sent through it."""
        return self.scene.subject

    @property
    def sample(self) -> int:
        """The column of the subject whose numbers are told."""
        return self.scene.sample

    @property
    def decimals(self) -> int | None:
        """How many decimals results have; None for all digits."""
        return self.scene.decimals

    @property
    def forward_pass(self) -> ForwardPass:
        """Z and A of every layer, for all samples."""
        return self.scene.forward_pass

    @property
    def backward_pass(self) -> BackwardPass | None:
        """The loss and every factor of the chain rule; None in the forward direction."""
        return self.scene.backward_pass

    @property
    def gradients(self) -> Gradients | None:
        """dC/dW and dC/db, means over the samples; None in the forward direction."""
        back = self.scene.backward_pass
        return None if back is None else back.gradients

    @property
    def updated(self) -> Network | None:
        """The network after the update; None in the forward direction, or if it has no finite numbers."""
        back = self.scene.backward_pass
        return None if back is None else back.updated

    def __len__(self) -> int:
        return self._plan.starts[-1]

    def step(self, k: int) -> Step:
        """Return step `k`, counted from 0.

        Raises
        ------
        IndexError
            If there is no such step.
        """
        if not 0 <= k < len(self):
            raise IndexError(k)
        step = self._told.get(k)
        if step is None:
            self._told.clear()
            step = self._told[k] = self._tell(k)
        return step

    def known(self, position: int) -> frozenset[Part]:
        """Return the parts that are known when `position` steps are done."""
        return known_parts(self._plan, min(position, len(self)))

    def position_after(self, part: Part) -> int:
        """Return the smallest position at which a part is known.

        Raises
        ------
        KeyError
            If this walk never gives it.
        """
        return self._plan.position_after(part)

    def phases(self) -> tuple[tuple[str, int, int], ...]:
        """Return each phase as (key, position after its first step, position after its last)."""
        return self._plan.phases()

    def position_of_phase(self, key: str) -> int:
        """Return the position at which the first step of a phase has acted.

        Raises
        ------
        KeyError
            If there is no such phase.
        """
        return {phase: first for phase, first, _ in self.phases()}[key]

    def phase_at(self, position: int) -> str:
        """Return the phase of the step that acts at a position; at 0 the first phase."""
        return self._plan.find(min(max(position - 1, 0), len(self) - 1))[0].phase

    def value(self, part: Part) -> float | None:
        """Return the value of a part for the sample that is told; None if this walk has no such part."""
        row = part_values(self.scene, part)
        return None if row is None else float(row[min(self.sample, len(row) - 1)])

    def row_values(self, part: Part) -> Array:
        """Return a part's value for every sample, shape (n,).

        Raises
        ------
        KeyError
            If this walk has no such part.
        """
        row = part_values(self.scene, part)
        if row is None:
            raise KeyError(part)
        return np.broadcast_to(row, (self.subject.n,))

    def _tell(self, k: int) -> Step:
        block, index = self._plan.find(k)
        place, gives = block.place(index), completed_parts(block, index)
        told = _TELLERS[place.kind](self.scene, place)
        partial = {}
        if place.kind == "Z" and not gives and place.row is not None and place.column is not None:
            total = running_sum(self.scene, place.layer, place.row, place.column + 1)
            partial[Part("Z", place.layer, place.row)] = total
        return Step(
            phase=place.phase,
            title=told.title,
            formula=told.formula,
            numbers=told.numbers,
            result=told.result,
            notes=told.notes + sample_notes(self.scene, place.kind) + self._too_small(gives),
            acts=acting(self.network, place),
            gives=gives,
            partial=partial,
        )

    def _too_small(self, gives: tuple[Part, ...]) -> tuple[Message, ...]:
        """Return a note where a number is not 0, but is written as 0."""
        decimals = self.scene.decimals
        if decimals is None:
            return ()
        for part in gives[:_LOOKED_AT]:
            value = self.value(part)
            if value and abs(value) < 0.5 * 10.0**-decimals:
                small = f"{value:.2e}".replace("-", "−")
                return (
                    tr("What is written as 0 here may be small, such as {value}: more decimals show it.", value=small),
                )
        return ()


def _check(subject: Subject, granularity: str, sample: int) -> None:
    if granularity not in GRANULARITIES:
        raise ValueError(
            tr(
                "granularity must be one of {choices}, not {value!r}.",
                choices=", ".join(GRANULARITIES),
                value=granularity,
            )
        )
    if not 0 <= sample < subject.n:
        raise ValueError(tr("There is no sample {sample}; there are {n}.", sample=sample + 1, n=subject.n))
