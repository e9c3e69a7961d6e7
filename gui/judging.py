"""Who decides for the colour on screen, what every judge says, and the font colour of one's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.colour import Rgb
from core.judges import JUDGES, verdicts
from core.learned_judges import LEARNED
from core.network import Network
from gui.errors import LOGGER
from gui.learned_fits import LearnedFits

if TYPE_CHECKING:
    from gui.session import Session

LEVELS = ("AA", "AAA")
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
    driver : str
        The key in `core.judges.JUDGES` of the one who drives the preview.
    font_colour : Rgb or None
        A font colour of one's own, beside white and black.
    level : {"AA", "AAA"}
        What a background is asked to pass.
    fits : LearnedFits
        The judges that scikit-learn learns, and how far they are.

    Signals
    -------
    changed()
        Another judge drives the preview, there are more or fewer of them, or `font_colour` or `level`
        is another one. What the network says changes with `Session.network_changed` alone.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.driver = "network"
        self.font_colour: Rgb | None = None
        self.level = LEVELS[0]
        self.fits = LearnedFits(session, self)
        self._said: dict[str, Verdict | None] = {}
        self._said_of: Rgb | None = None
        self.fits.changed.connect(self._on_changed)
        self.fits.failed.connect(self._on_failed)

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

    def set_driver(self, name: str) -> None:
        """Let another judge drive the preview.

        Raises
        ------
        KeyError
            If there is no such judge.
        """
        if JUDGES[name].name == self.driver:
            return
        self.driver = name
        if name in LEARNED:
            self.fits.want()
        self.changed.emit()

    def next_driver(self) -> None:
        """Let the next of the judges drive the preview, after the last one the first."""
        names = tuple(JUDGES)
        self.set_driver(names[(names.index(self.driver) + 1) % len(names)])

    def set_font_colour(self, colour: Rgb | None) -> None:
        """Set the font colour of one's own, None for none."""
        if colour != self.font_colour:
            self.font_colour = colour
            self.changed.emit()

    def set_level(self, level: str) -> None:
        """Ask backgrounds to pass a level of `LEVELS`.

        Raises
        ------
        ValueError
            If there is no such level.
        """
        if level not in LEVELS:
            raise ValueError(level)
        if level != self.level:
            self.level = level
            self.changed.emit()

    def close(self) -> None:
        """End the thread that learns."""
        self.fits.close()

    def _ask(self, name: str) -> Verdict | None:
        if name in LEARNED and name not in self.fits.found:
            return None
        said = verdicts(name, self._session.colour.scaled, self.networks())
        return Verdict(float(said.score[0]), bool(said.is_light[0]))

    def _on_changed(self) -> None:
        self._said = {}
        self.changed.emit()

    def _on_failed(self, details: str) -> None:
        LOGGER.error("%s", details.rstrip())
        self._session.failed.emit(
            self.tr("The judges could not be learned because of an error of the program."), details
        )
