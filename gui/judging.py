"""Who decides for the colour on screen, what every judge says, and the font colour of one's own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.colour import Rgb
from core.font_contrast import LEAST_FOR_TEXT
from core.judges import JUDGES, verdicts
from core.judging_choices import JudgingChoices
from core.learned_judges import LEARNED
from core.network import Network
from gui.errors import LOGGER
from gui.learned_fits import LearnedFits

if TYPE_CHECKING:
    from gui.session import Session

LEVELS = tuple(LEAST_FOR_TEXT)
"""What a background can be asked to pass."""


@dataclass(frozen=True)
class Verdict:
    """What one judge says of one colour.

    Attributes
    ----------
    score : float
        The judge's own number; `core.judges.Judge.measure` says what it is.
    is_light : bool
        Whether the font is to be light.
    """

    score: float
    is_light: bool


class Judging(QObject):
    """What the judges say of the session's colour.

    The verdicts are computed when they are asked for; they change with `Session.prediction_changed`
    and with `changed`.

    Attributes
    ----------
    choices : JudgingChoices
        Who drives the preview, the font colour of one's own, and the level that is asked for.
    fits : LearnedFits
        The judges that scikit-learn learns, and how far they are.

    Signals
    -------
    changed()
        `choices` are others, or there are more or fewer judges. What the network says changes with
        `Session.network_changed` alone.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.choices = JudgingChoices()
        self.fits = LearnedFits(session, self)
        self._said: dict[str, Verdict | None] = {}
        self._said_of: Rgb | None = None
        self.fits.changed.connect(self._on_changed)
        self.fits.failed.connect(self._on_failed)

    @property
    def driver(self) -> str:
        """The key in `core.judges.JUDGES` of the one who drives the preview."""
        return self.choices.driver

    @property
    def font_colour(self) -> Rgb | None:
        """A font colour of one's own, beside white and black."""
        return self.choices.font_colour

    @property
    def level(self) -> str:
        """What a background is asked to pass, one of `LEVELS`."""
        return self.choices.level

    @property
    def acting(self) -> str:
        """The one who decides: the driver, or the network while the driver is being learned."""
        return self.driver if self.verdict(self.driver) is not None else "network"

    @property
    def font_is_light(self) -> bool:
        """The decision of `acting`."""
        verdict = self.verdict(self.driver)
        return self._session.font_is_light if verdict is None else verdict.is_light

    def networks(self) -> Mapping[str, Network]:
        """Return the learned judges that there are, for `core.judges.verdicts`; "network" is always among them."""
        fitted = {name: fit.network for name, fit in self.fits.found.items()}
        return MappingProxyType({"network": self._session.network, **fitted})

    def present(self) -> tuple[str, ...]:
        """Return the judges that can be asked now, in the order of `core.judges.JUDGES`."""
        return tuple(name for name in JUDGES if name not in LEARNED or name in self.fits.found)

    def verdict(self, name: str) -> Verdict | None:
        """Return what a judge says of the session's colour, None while it is not learned yet."""
        if name == "network":
            return Verdict(self._session.probability_light, self._session.font_is_light)
        if self._said_of != self._session.colour:
            self._said_of = self._session.colour
            self._said = {}
        if name not in self._said:
            self._said[name] = self._ask(name)
        return self._said[name]

    def restore(self, choices: JudgingChoices) -> None:
        """Take over choices as they were left."""
        if choices == self.choices:
            return
        self.choices = choices
        if choices.driver in LEARNED:
            self.fits.want()
        self.changed.emit()

    def set_driver(self, name: str) -> None:
        """Let another judge drive the preview.

        Raises
        ------
        ValueError
            If there is no such judge.
        """
        self.restore(replace(self.choices, driver=name))

    def next_driver(self) -> None:
        """Let the next of the judges drive the preview, after the last one the first."""
        names = tuple(JUDGES)
        self.set_driver(names[(names.index(self.driver) + 1) % len(names)])

    def set_font_colour(self, colour: Rgb | None) -> None:
        """Set the font colour of one's own, None for none."""
        self.restore(replace(self.choices, font_colour=colour))

    def set_level(self, level: str) -> None:
        """Ask backgrounds to pass a level of `LEVELS`.

        Raises
        ------
        ValueError
            If there is no such level.
        """
        self.restore(replace(self.choices, level=level))

    def close(self) -> None:
        """End the thread that learns."""
        self.fits.close()

    def _ask(self, name: str) -> Verdict | None:
        if name in LEARNED and name not in self.fits.found:
            return None
        said = verdicts(name, self._session.colour.scaled, self.networks() if name in LEARNED else None)
        return Verdict(float(said.score[0]), bool(said.is_light[0]))

    def _on_changed(self) -> None:
        self._said = {}
        if self.driver in LEARNED:
            self.fits.want()
        self.changed.emit()

    def _on_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self._session.failed.emit(
            self.tr("The judges could not be learned because of an error of the program."), details
        )
