"""Qt's colour dialog as a part of a window: always there, closed by no key."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QLabel, QLineEdit, QSpinBox, QWidget

from core.colour import Rgb
from gui.guard import guarded
from gui.i18n import plain

_HEX = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)
_FIELD = "QtPrivate::QColorPicker"
_SLIDER = "QtPrivate::QColorLuminancePicker"
_WELL = "QColorWell"
# Named here, so that lupdate does not take Qt's own text for one of ours.
_QT_CONTEXT, _QT_EYEDROPPER = "QColorDialog", "&Pick Screen Color"
_BLIND_PLATFORMS = ("offscreen", "minimal", "linuxfb", "vnc")


class ColourDialog(QColorDialog):
    """A QColorDialog without buttons that neither Escape nor Enter closes.

    Signals
    -------
    picked(Rgb)
        A person moved to another colour; comes with every movement of the mouse.
    refused()
        The desktop was asked for a colour of the screen and gave none. A person who leaves off is no refusal.
    """

    picked = Signal(object)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOptions(QColorDialog.ColorDialogOption.NoButtons | QColorDialog.ColorDialogOption.DontUseNativeDialog)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._eyedropper = self._find_eyedropper()
        self._release_menu_letters()
        self._name_children()
        self._settle_eyedropper()
        self.currentColorChanged.connect(self._on_current_colour_changed)

    @property
    def eyedropper(self) -> QAbstractButton | None:
        """The button that picks a colour of the screen; None where Qt has none."""
        return self._eyedropper

    @property
    def can_pick(self) -> bool:
        """Whether a colour of the screen can be asked for."""
        return self._eyedropper is not None and self._eyedropper.isEnabled()

    def pick(self) -> None:
        """Take the colour of every point of the screen that the mouse crosses, up to a click; Escape takes it back."""
        if self._eyedropper is not None:
            self._eyedropper.click()

    def rgb(self) -> Rgb:
        """Return the colour that the dialog shows."""
        return _rgb(self.currentColor())

    def show_rgb(self, rgb: Rgb) -> None:
        """Show a colour that came from elsewhere; nothing is emitted."""
        if rgb == self.rgb():
            return
        with QSignalBlocker(self):
            self.setCurrentColor(QColor(rgb.r, rgb.g, rgb.b))

    def custom_colours(self) -> tuple[str, ...]:
        """Return the 16 custom colours as ``#rrggbb``; every colour dialog of the process shares them."""
        return tuple(QColorDialog.customColor(index).name() for index in range(QColorDialog.customCount()))

    def set_custom_colours(self, colours: Iterable[object]) -> None:
        """Show custom colours; an entry that is no ``#rrggbb`` leaves its place as it is, a 17th is ignored."""
        for index, colour in zip(range(QColorDialog.customCount()), colours, strict=False):
            if isinstance(colour, str) and _HEX.fullmatch(colour):
                QColorDialog.setCustomColor(index, QColor(colour))
        for well in self._children_of_class(_WELL):
            well.update()

    def _children_of_class(self, name: str) -> list[QWidget]:
        return [child for child in self.findChildren(QWidget) if child.metaObject().className() == name]

    def _find_eyedropper(self) -> QAbstractButton | None:
        text = QCoreApplication.translate(_QT_CONTEXT, _QT_EYEDROPPER)
        return next((button for button in self.findChildren(QAbstractButton) if button.text() == text), None)

    def _release_menu_letters(self) -> None:
        """Free Alt+H, Alt+V and the like, which two owners would make ambiguous, for the menu bar."""
        for child in self.findChildren(QWidget):
            if isinstance(child, QLabel | QAbstractButton):
                child.setText(plain(child.text()))

    def _name_children(self) -> None:
        """Give names to what Qt leaves nameless for screen readers."""
        for field in self._children_of_class(_FIELD):
            field.setAccessibleName(self.tr("Hue and saturation"))
            field.setToolTip(
                self.tr("Drag, or use the arrow keys: left and right change the hue, up and down how strong it is.")
            )
        for slider in self._children_of_class(_SLIDER):
            slider.setAccessibleName(self.tr("Brightness"))
            slider.setToolTip(self.tr("Drag, or use the arrow keys: up is brighter."))
        for spin in self.findChildren(QSpinBox):
            edit, interface = spin.findChild(QLineEdit), QAccessible.queryAccessibleInterface(spin)
            if edit is not None and interface is not None:
                edit.setAccessibleName(interface.text(QAccessible.Text.Name))

    def _settle_eyedropper(self) -> None:
        """Say what the eyedropper does; where the platform cannot grab the mouse it is off, not broken."""
        if self._eyedropper is None:
            return
        can_grab = QGuiApplication.platformName() not in _BLIND_PLATFORMS
        self._eyedropper.setEnabled(can_grab)
        self._eyedropper.setToolTip(
            self.tr("Take the colour of any point on the screen; Escape leaves it.")
            if can_grab
            else self.tr("This system does not let a program read colours from the screen.")
        )

    def _on_current_colour_changed(self, colour: QColor) -> None:
        # An eyedropper that the portal refuses reports an invalid colour.
        if colour.isValid():
            self.picked.emit(_rgb(colour))
        else:
            self.refused.emit()

    @guarded()
    def accept(self) -> None:
        """Stay: Enter chooses nothing more than is chosen."""

    @guarded()
    def reject(self) -> None:
        """Stay: Escape would hide a part of the window."""

    @guarded()
    def done(self, result: int) -> None:
        """Stay, whatever asks the dialog to end."""


def _rgb(colour: QColor) -> Rgb:
    return Rgb(colour.red(), colour.green(), colour.blue())
