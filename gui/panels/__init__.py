"""The one list of panels: a panel is one file and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from gui.panels.colour_panel import ColourPanel
from gui.panels.network_panel import NetworkPanel
from gui.panels.sample_panel import SamplePanel
from gui.panels.training_panel import TrainingPanel
from gui.session import Session


@dataclass(frozen=True)
class PanelEntry:
    """A panel of the window.

    Attributes
    ----------
    name : str
        Stable, for the settings.
    title : str
        Its English title, the key of the translation in the context ``panels``.
    place : {"left", "top", "tab", "late tab"}
        In the left column, on top of the right one, or a tab below that; a late one is made when
        somebody first looks at it, so that the window is there sooner.
    create : callable
        ``create(session)`` returns the widget, which talks to the session alone.
    """

    name: str
    title: str
    place: Literal["left", "top", "tab", "late tab"]
    create: Callable[[Session], QWidget]


def _late(module: str, name: str) -> Callable[[Session], QWidget]:
    """Return what imports a panel and makes it."""

    def create(session: Session) -> QWidget:
        panel: QWidget = getattr(import_module(f"gui.panels.{module}_panel"), name)(session)
        return panel

    return create


PANELS = (
    PanelEntry("colour", str(QT_TRANSLATE_NOOP("panels", "Colour")), "left", ColourPanel),
    PanelEntry("sample", str(QT_TRANSLATE_NOOP("panels", "Sample")), "left", SamplePanel),
    PanelEntry("network", str(QT_TRANSLATE_NOOP("panels", "Network")), "top", NetworkPanel),
    PanelEntry("training", str(QT_TRANSLATE_NOOP("panels", "Training")), "tab", TrainingPanel),
    PanelEntry("numbers", str(QT_TRANSLATE_NOOP("panels", "Numbers")), "late tab", _late("numbers", "NumbersPanel")),
    PanelEntry(
        "activations",
        str(QT_TRANSLATE_NOOP("panels", "Activations")),
        "late tab",
        _late("activations", "ActivationsPanel"),
    ),
    PanelEntry("data", str(QT_TRANSLATE_NOOP("panels", "Data")), "late tab", _late("data", "DataPanel")),
    PanelEntry("palette", str(QT_TRANSLATE_NOOP("panels", "Palette")), "late tab", _late("palette", "PalettePanel")),
    PanelEntry("map", str(QT_TRANSLATE_NOOP("panels", "Map")), "late tab", _late("map", "MapPanel")),
    PanelEntry("judges", str(QT_TRANSLATE_NOOP("panels", "Judges")), "late tab", _late("judges", "JudgesPanel")),
)
