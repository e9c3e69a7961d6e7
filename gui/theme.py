"""Every colour, font, spacing and number format of the window."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from core.number_text import NOT_YET, number

__all__ = ["NOT_YET", "Theme", "apply_theme", "number", "number_font", "percent", "theme_of"]

SPACE = 8
"""The step of all margins and gaps, in pixels."""
RADIUS = 6
"""Of cards and chips, in pixels."""

DECIMALS = 3
THEMES = ("system", "light", "dark")


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, as ``#rrggbb``.

    Attributes
    ----------
    window, base, card : str
        The window, fields and plots, cards on top of them.
    text, dim : str
        Text, and text that steps back; both reach 4.5:1 on window, base and card.
    line : str
        Borders and grid lines.
    accent, on_accent : str
        Selection and focus, and text on it.
    positive, negative : str
        Signs of weights: blue and orange.
    error : str
        Text of a problem.
    train, test : str
        Curves of the training and the test part.
    channel_red, channel_green, channel_blue : str
        Marks of the three channels, always beside their letter.
    says_dark, says_light : str
        The ends of the scale from "dark font" to "light font" in pictures.
    """

    name: str
    window: str
    base: str
    card: str
    text: str
    dim: str
    line: str
    accent: str
    on_accent: str
    positive: str
    negative: str
    error: str
    train: str
    test: str
    channel_red: str
    channel_green: str
    channel_blue: str
    says_dark: str
    says_light: str

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Return the colour of the attribute `role`, with an opacity from 0 to 1."""
        colour = QColor(getattr(self, role))
        colour.setAlphaF(alpha)
        return colour


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    base="#ffffff",
    card="#ffffff",
    text="#1b1f24",
    dim="#59636e",
    line="#d0d5db",
    accent="#5b4bd6",
    on_accent="#ffffff",
    positive="#1668c7",
    negative="#b85300",
    error="#b3261e",
    train="#7a6ff0",
    test="#0b7d74",
    channel_red="#d13438",
    channel_green="#23863a",
    channel_blue="#2f6fde",
    says_dark="#22272e",
    says_light="#f6f7f9",
)
DARK = Theme(
    name="dark",
    # Fusion outlines fields darker than the window: only a base darker still lets them be seen.
    window="#24282e",
    base="#16191d",
    card="#2d333a",
    text="#e8eaed",
    dim="#a2abb5",
    line="#474f59",
    accent="#a99cff",
    on_accent="#14102e",
    positive="#6cb0ff",
    negative="#ff9d4d",
    error="#ff8a80",
    train="#a99cff",
    test="#4fd1c5",
    channel_red="#ff7b72",
    channel_green="#5ecb74",
    channel_blue="#79a8ff",
    says_dark="#0c0e11",
    says_light="#e6e8ec",
)


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that a widget's palette shows; ask at every paint, never keep it."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_theme(choice: str) -> None:
    """Show the window light, dark or as the system wishes.

    Parameters
    ----------
    choice : {"system", "light", "dark"}

    Notes
    -----
    ``setColorScheme`` does nothing on bare X11 and with some desktops' themes, so the palette is
    set as well.
    """
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
    if choice == "system":
        choice = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    QApplication.setPalette(_palette(DARK if choice == "dark" else LIGHT))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(theme.colour("card"), theme.colour("window"))
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "base"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.Button, "card"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "card"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "dim"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "positive"),
        (role.LinkVisited, "positive"),
        (role.Mid, "line"),
    ):
        palette.setColor(target, theme.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.colour("dim", 0.6))
    return palette


def number_font(size_factor: float = 1.0, bold: bool = False) -> QFont:
    """Return the application's font with digits of one width.

    Parameters
    ----------
    size_factor : float
        Relative to the application's font size.
    bold : bool
    """
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * size_factor)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def percent(value: float | None, decimals: int = 1) -> str:
    """Return a share from 0 to 1 as "93.1 %"; "–" for None. Only 1 itself is shown as 100 %."""
    if value is None or math.isnan(value):
        return NOT_YET
    nearly = 100 - 10.0**-decimals
    if nearly + 0.5 * 10.0**-decimals <= 100 * value < 100:
        return f"> {nearly:.{decimals}f} %"
    return f"{100 * value:.{decimals}f} %"
