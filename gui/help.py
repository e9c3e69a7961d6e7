"""The help window: every shortcut, and what the program is made of."""

import platform
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from core.version import VERSION
from gui.errors import log_path
from gui.i18n import plain
from gui.settings import settings_path

_ENTER, _SPACE = "Enter  F2", "Space"


class TextDialog(QDialog):
    """A window with a text that can be selected, copied and left open."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._text = QTextBrowser()
        self._text.setHtml(html)
        self._text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        self.resize(560, 620)


def shortcuts_html(menus: list[tuple[str, list[QAction]]]) -> str:
    """Return a table of every command that has a shortcut, menu by menu."""
    parts = []
    for title, actions in menus:
        rows = [(plain(action.text()).rstrip("…"), _keys(action)) for action in actions]
        if any(keys for _, keys in rows):
            parts.append(_table(title, [(text, keys) for text, keys in rows if keys]))
    return "".join(parts) + _other_keys()


def about_html() -> str:
    """Return what the program is, its versions and where it keeps files."""
    from importlib.metadata import version  # takes its time, and is needed here alone

    versions = (
        ("Fontlight", VERSION),
        ("Python", platform.python_version()),
        *((name, version(name)) for name in ("PySide6-Essentials", "numpy", "pyqtgraph", "scikit-learn", "coloraide")),
        (QCoreApplication.translate("help", "System"), platform.platform()),
    )
    table = "".join(f"<tr><td>{escape(name)}</td><td>{escape(number)}</td></tr>" for name, number in versions)
    places = (
        (QCoreApplication.translate("help", "Settings"), settings_path()),
        (QCoreApplication.translate("help", "Log"), log_path()),
    )
    files = "<br>".join(f"{escape(name)}: {escape(str(path))}" for name, path in places)
    return (
        f"<h2>Fontlight</h2><p>{_about_sentence()}</p><p>{_about_privacy()}</p>"
        f"<table cellpadding='3'>{table}</table>"
        f"<p>{files}</p>"
    )


def _about_sentence() -> str:
    return escape(
        QCoreApplication.translate(
            "help",
            "Pick a background colour; a small neural network says whether the text on it should be light or dark, "
            "and shows every number on the way.",
        )
    )


def _about_privacy() -> str:
    return escape(
        QCoreApplication.translate(
            "help", "No internet is needed. Only “Open from the web” asks for anything there, when you tell it to."
        )
    )


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _other_keys() -> str:
    """Return the keys that hold where the focus is, and that no menu names."""
    tables = (
        (QCoreApplication.translate("help", "In the diagram"), _diagram_keys()),
        (QCoreApplication.translate("help", "In the diagram and its bar, in slow motion"), _slow_keys()),
        (QCoreApplication.translate("help", "In the matrices"), _matrix_keys()),
        (QCoreApplication.translate("help", "While a weight or bias is typed"), _field_keys()),
        (QCoreApplication.translate("help", "In the timeline"), _timeline_keys()),
        (QCoreApplication.translate("help", "In the rows of the data"), _row_keys()),
        (QCoreApplication.translate("help", "In the map"), _map_keys()),
        (QCoreApplication.translate("help", "In the palette"), _palette_keys()),
        (QCoreApplication.translate("help", "In the small window"), _small_window_keys()),
        (QCoreApplication.translate("help", "In the history of colours"), _history_keys()),
        (QCoreApplication.translate("help", "Which looks better?"), _taste_keys()),
    )
    return "".join(_table(title, rows) for title, rows in tables)


def _table(title: str, rows: Sequence[tuple[str, str]]) -> str:
    body = "".join(f"<tr><td width='300'>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>" for text, keys in rows)
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{body}</table>"


def _diagram_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Go from node to node"), "← ↑ → ↓"),
        (QCoreApplication.translate("help", "Type the weights and the bias of the node"), _ENTER),
        (QCoreApplication.translate("help", "Change the chosen weight by 0.01, by 0.1"), "↑ ↓  Shift+↑ ↓"),
        (QCoreApplication.translate("help", "Switch a hidden node off or on"), "O"),
        (QCoreApplication.translate("help", "Read the arithmetic of the node aloud"), _SPACE),
        (QCoreApplication.translate("help", "Let go of the weight, of the node"), "Esc"),
        (QCoreApplication.translate("help", "Copy the arithmetic"), "Ctrl+C"),
        (QCoreApplication.translate("help", "Zoom in, out, fit"), "Ctrl++  Ctrl+−  Ctrl+0"),
        (QCoreApplication.translate("help", "Move the picture"), "Shift+← ↑ → ↓"),
    )


def _slow_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Previous or next step"), "← →"),
        (QCoreApplication.translate("help", "Play or pause"), _SPACE),
        (QCoreApplication.translate("help", "To the start, to the end"), "Home  End"),
        (QCoreApplication.translate("help", "Previous or next phase (in the bar)"), "Page Up  Page Down"),
        (QCoreApplication.translate("help", "Go from node to node"), "↑ ↓"),
        (QCoreApplication.translate("help", "Leave slow motion"), "Esc"),
    )


def _matrix_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Go from number to number"), "← ↑ → ↓"),
        (QCoreApplication.translate("help", "To the ends of the row"), "Home  End"),
        (QCoreApplication.translate("help", "To the first or the last number"), "Ctrl+Home  Ctrl+End"),
        (QCoreApplication.translate("help", "Type a weight or bias, or take its gradient apart"), _ENTER),
        (QCoreApplication.translate("help", "Copy the number"), "Ctrl+C"),
        (QCoreApplication.translate("help", "Let go of the number"), "Esc"),
    )


def _field_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Take the number over"), "Enter"),
        (QCoreApplication.translate("help", "Take everything back"), "Esc"),
        (QCoreApplication.translate("help", "Change it by 0.01, by 0.1"), "↑ ↓  Shift+↑ ↓"),
        (QCoreApplication.translate("help", "Next or previous weight of the node (in the diagram)"), "Tab  Shift+Tab"),
    )


def _timeline_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "One step back or on"), "← →"),
        (QCoreApplication.translate("help", "One epoch back or on"), "Page Down  Page Up"),
        (QCoreApplication.translate("help", "To the first or the last step"), "Home  End"),
    )


def _history_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Take the colour"), "Enter"),
        (QCoreApplication.translate("help", "Name the colour"), "F2"),
        (QCoreApplication.translate("help", "Pin the colour, or let it go"), "P"),
        (QCoreApplication.translate("help", "Remove the colour"), "Delete"),
    )


def _row_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Take the colour into the window"), "Enter"),
        (QCoreApplication.translate("help", "Type another colour or level"), "F2"),
        (QCoreApplication.translate("help", "Change the labels of the selected rows"), "L"),
        (QCoreApplication.translate("help", "Remove the selected rows"), "Del"),
        (QCoreApplication.translate("help", "Select more rows"), "Shift+↑ ↓  Ctrl+A"),
        (QCoreApplication.translate("help", "Show the rows of an answer (in the table of answers)"), "Enter"),
    )


def _small_window_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Copy the colour, take a copied one"), "Ctrl+C  Ctrl+V"),
        (QCoreApplication.translate("help", "Pick from the screen"), "Ctrl+I"),
        (QCoreApplication.translate("help", "Let the next judge choose the font"), "Ctrl+J"),
        (QCoreApplication.translate("help", "Back to the large window"), "Esc  Ctrl+M"),
    )


def _map_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Move the colour, ten times as far"), "← ↑ → ↓  Shift+← ↑ → ↓"),
        (QCoreApplication.translate("help", "Move the plane, ten times as far"), "Page Up  Page Down  Shift+Page Up …"),
    )


def _taste_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "The font on the left"), "←  1"),
        (QCoreApplication.translate("help", "The font on the right"), "→  2"),
        (QCoreApplication.translate("help", "Can’t decide"), f"{_SPACE}  0"),
        (QCoreApplication.translate("help", "Take back the last answer"), "Backspace"),
    )


def _palette_keys() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("help", "Take the colour, or the pair of a cell of the matrix"), "Enter"),
        (QCoreApplication.translate("help", "Type the name of the colour"), "F2"),
        (QCoreApplication.translate("help", "Move the colour up or down"), "Alt+↑ ↓"),
        (QCoreApplication.translate("help", "Remove the selected colours"), "Del"),
        (QCoreApplication.translate("help", "Copy the selected colours, paste colours"), "Ctrl+C  Ctrl+V"),
    )
