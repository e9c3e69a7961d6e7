"""Taking a colour from the screen, and an honest sentence where the system lets no program do that."""

import os

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.colour import Rgb
from gui.colour_dialog import ColourDialog


class ScreenPicker(QWidget):
    """Qt's eyedropper without the rest of its dialog, for a window that shows no colour dialog.

    Qt gives the eyedropper only to a dialog, and only a visible one can follow the mouse outside
    the program: so this is a pixel of the window, which holds a dialog of which nothing is seen.

    Signals
    -------
    picked(Rgb)
        With every movement of the mouse, as the eyedropper of the dialog does it.
    refused(str)
        The system gives no colours of the screen: a sentence for people.
    """

    picked = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(1, 1)
        self._dialog = ColourDialog(self)
        for child in self._dialog.children():
            if isinstance(child, QWidget):
                child.hide()  # neither seen, nor reached by the Tab key, nor read aloud
        self._dialog.picked.connect(self.picked)
        self._dialog.refused.connect(lambda: self.refused.emit(refusal()))
        self._dialog.show()

    def pick(self, colour: Rgb) -> None:
        """Ask for a point of the screen; `colour` comes back when a person leaves off."""
        if not self._dialog.can_pick:
            self.refused.emit(refusal())
            return
        self._dialog.show_rgb(colour)
        self._dialog.pick()


def refusal() -> str:
    """Return why no colour can be taken from the screen here, and what can be done instead."""
    if QGuiApplication.platformName().startswith("wayland"):
        return QCoreApplication.translate(
            "screen_picker",
            "This desktop gives no program the colours of its screen: on Wayland that takes a desktop portal "
            "(xdg-desktop-portal) that can pick colours. Any colour can be typed or pasted instead.",
        )
    return QCoreApplication.translate(
        "screen_picker",
        "This system does not let a program read colours from the screen. Any colour can be typed or pasted instead.",
    )


def invitation() -> str:
    """Return what a person does now that a colour is asked for."""
    text = QCoreApplication.translate("screen_picker", "Click on any point of the screen; Escape leaves off.")
    if QGuiApplication.platformName() == "xcb" and os.environ.get("WAYLAND_DISPLAY"):
        limit = QCoreApplication.translate("screen_picker", "On Wayland other programs' windows may come out black.")
        return f"{text} {limit}"
    return text
