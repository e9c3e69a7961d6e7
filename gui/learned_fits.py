"""The judges that scikit-learn learns from the training part, in a thread, when somebody wants them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.datasets import Split
from core.judges import FIRST_FOUR, verdicts
from core.learned_judges import Fit, FitCancelled, fit_logistic_regression, fit_mlp
from gui.background import Background, Job, Outcome

if TYPE_CHECKING:
    from gui.session import Session

_SECONDS = 0.2  # a thread that is importing scikit-learn cannot be told to end; as a daemon it may be left
_Shape = tuple[tuple[int, ...], str]


@dataclass(frozen=True)
class _Learned:
    """What the thread brings: see the attributes of `LearnedFits`."""

    found: dict[str, Fit]
    accuracies: dict[str, float]
    problem: str


class LearnedFits(QObject):
    """MLPClassifier and LogisticRegression, fitted on the session's training part.

    Attributes
    ----------
    found : dict of str to Fit
        Those that are fitted on the split of now, by their key in `core.judges.JUDGES`.
    accuracies : dict of str to float
        The share of right answers on the test part, 0 to 1, of every judge but the network on screen.
    is_fitting : bool
    progress : float
        The share that is done, 0 to 1.
    problem : str
        Why nothing could be learned; a sentence of core, empty if there is none.

    Signals
    -------
    changed()
        One of the attributes is another one.
    progressed(float)
        `progress` is another one.
    failed(str)
        The traceback of an error of the program.
    """

    changed = Signal()
    progressed = Signal(float)
    failed = Signal(str)

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._is_asked = False
        self._split: Split | None = None  # the one that is learned from
        self._shape: _Shape | None = None
        self.found: dict[str, Fit] = {}
        self.accuracies: dict[str, float] = {}
        self.is_fitting = False
        self.progress = 0.0
        self.problem = ""
        session.split_changed.connect(self._on_split_changed)
        session.network_changed.connect(self._on_network_changed)

    def want(self) -> None:
        """Fit them if they are not there, as soon as there is a split.

        What was fitted goes with its split, which is told by `changed`; who still wants it asks again.
        """
        if not self._is_asked:
            self._is_asked = True
            self._begin()

    def close(self) -> None:
        """End the thread."""
        self._background.cancel(_SECONDS)

    def _begin(self) -> None:
        split = self._session.split
        if split is None or self.is_fitting:
            return
        self.is_fitting, self._split = True, split
        shape = self._shape = self._shape_now()
        self._background.run(lambda job: _learn(job, split, shape), self._on_end, self._on_progress)
        self.changed.emit()

    def _drop(self) -> None:
        self._background.cancel()
        self.found, self.accuracies, self.problem, self.progress = {}, {}, "", 0.0
        self.is_fitting = self._is_asked = False
        self._split = None
        self.changed.emit()

    def _shape_now(self) -> _Shape:
        network = self._session.network
        return network.layer_sizes[1:-1], network.activations[0]

    def _on_split_changed(self, split: Split | None) -> None:
        if not self._is_asked:
            return
        if self._split is not None and self._split is not split:  # a document brings another one at once
            self._drop()
        else:
            self._begin()

    def _on_network_changed(self) -> None:
        if self._is_asked and self._shape is not None and self._shape != self._shape_now():
            self._shape = None
            self._drop()

    def _on_progress(self, fraction: float) -> None:
        if fraction != self.progress:
            self.progress = fraction
            self.progressed.emit(fraction)

    def _on_end(self, outcome: Outcome) -> None:
        self.is_fitting = False
        learned = outcome.value
        if isinstance(learned, _Learned):
            self.found, self.accuracies, self.problem = learned.found, learned.accuracies, learned.problem
        elif outcome.problem is not None:
            self.failed.emit(outcome.details)
        self.changed.emit()


def _learn(job: Job, split: Split, shape: _Shape) -> _Learned | None:
    found: dict[str, Fit] = {}
    problem = ""
    try:
        found["logistic_regression"] = fit_logistic_regression(split.train)
        found["mlp"] = fit_mlp(split.train, *shape, progress=job.report)
    except FitCancelled:
        return None
    except ValueError as reason:
        problem = reason.args[0]
    networks = {name: fit.network for name, fit in found.items()}
    accuracies = {
        name: float((verdicts(name, split.test.X, networks).is_light == split.test.y).mean())
        for name in (*FIRST_FOUR[1:], *found)
    }
    return _Learned(found, accuracies, problem)
