"""The one list of panels: a panel is one file and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from gui.panels.activations_panel import ActivationsPanel
from gui.panels.colour_panel import ColourPanel
from gui.panels.map_panel import MapPanel
from gui.panels.network_panel import NetworkPanel
from gui.panels.numbers_panel import NumbersPanel
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
    place : {"left", "top", "tab"}
        In the left column, on top of the right one, or a tab below that.
    create : callable
        ``create(session)`` returns the widget, which talks to the session alone.
    """

    name: str
    title: str
    place: Literal["left", "top", "tab"]
    create: Callable[[Session], QWidget]


PANELS = (
    PanelEntry("colour", str(QT_TRANSLATE_NOOP("panels", "Colour")), "left", ColourPanel),
    PanelEntry("sample", str(QT_TRANSLATE_NOOP("panels", "Sample")), "left", SamplePanel),
    PanelEntry("network", str(QT_TRANSLATE_NOOP("panels", "Network")), "top", NetworkPanel),
    PanelEntry("training", str(QT_TRANSLATE_NOOP("panels", "Training")), "tab", TrainingPanel),
    PanelEntry("numbers", str(QT_TRANSLATE_NOOP("panels", "Numbers")), "tab", NumbersPanel),
    PanelEntry("activations", str(QT_TRANSLATE_NOOP("panels", "Activations")), "tab", ActivationsPanel),
    PanelEntry("map", str(QT_TRANSLATE_NOOP("panels", "Map")), "tab", MapPanel),
)
