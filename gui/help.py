"""The help window: every shortcut, and what the program is made of."""

import platform
from html import escape
from importlib.metadata import version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from core.version import VERSION
from gui.errors import log_path
from gui.i18n import plain
from gui.settings import settings_path


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
        body = "".join(
            f"<tr><td width='300'>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>" for text, keys in rows if keys
        )
        if body:
            parts.append(f"<h3>{escape(title)}</h3><table cellpadding='3'>{body}</table>")
    return "".join(parts) + _diagram_keys()


def about_html() -> str:
    """Return what the program is, its versions and where it keeps files."""
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
    return escape(QCoreApplication.translate("help", "Nothing is sent anywhere; no internet is needed."))


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _diagram_keys() -> str:
    rows = (
        (QCoreApplication.translate("help", "Go from node to node"), "← ↑ → ↓"),
        (QCoreApplication.translate("help", "Let go of the node"), "Esc"),
        (QCoreApplication.translate("help", "Zoom in, out, fit"), "Ctrl++  Ctrl+−  Ctrl+0"),
        (QCoreApplication.translate("help", "Move the picture"), "Shift+← ↑ → ↓"),
    )
    body = "".join(f"<tr><td width='300'>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>" for text, keys in rows)
    title = escape(QCoreApplication.translate("help", "In the diagram"))
    return f"<h3>{title}</h3><table cellpadding='3'>{body}</table>"
