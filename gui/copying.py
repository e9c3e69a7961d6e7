"""Copying the colour: the menu of all forms with what each would copy, and the button of the last one."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.colour_formats import COPY_FORMATS, CopyFormat
from core.text import one_line
from gui import on_demand
from gui.actions import Actions
from gui.i18n import translated
from gui.session import Session

COPY_COMMANDS = tuple(f"copy_{name}" for name in COPY_FORMATS)
"""The commands of `gui.actions.Actions` that copy in one format each."""

_SHOWN_LENGTH = 48


class Copying(QObject):
    """Copies the session's colour, and shows how in the menus.

    Parameters
    ----------
    session : Session
    window : QWidget
        For the dialog of the template.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the copying commands of `gui.actions.Actions` do."""
        each: dict[str, Callable[[], object]] = {
            f"copy_{name}": lambda name=name: self.copy(name)  # type: ignore[misc]  # one name for each
            for name in COPY_FORMATS
        }
        return each | {"copy_chosen": self.copy, "edit_template": self._edit_template}

    def copy(self, name: str = "") -> None:
        """Copy the colour in the format `name`, or in the one that was used last."""
        colours = self._session.colours
        if name:
            colours.use_format(name)
        text = colours.copied()
        QGuiApplication.clipboard().setText(text)
        colours.add(self._session.colour)
        self._session.message_posted.emit(self.tr("Copied {text}").format(text=one_line(text)))

    def follow(self, menu: QMenu, actions: Actions, button: QToolButton) -> None:
        """Let a menu show what each format would copy, and a button copy in the one that was used last."""
        self._menu, self._actions = menu, actions
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        group = QActionGroup(self)
        for name in COPY_COMMANDS:
            actions.by_name[name].setCheckable(True)
            group.addAction(actions.by_name[name])
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._show_texts(self._with_value))
        menu.aboutToHide.connect(lambda: self._show_texts(_label))
        self._session.colours.format_changed.connect(self._show_format)
        self._show_texts(_label)
        self._show_format()

    def _show_texts(self, text_of: Callable[[CopyFormat], str]) -> None:
        taken: set[str] = set()
        for entry in COPY_FORMATS.values():
            self._actions.by_name[f"copy_{entry.name}"].setText(_with_mnemonic(text_of(entry), taken))

    def _with_value(self, entry: CopyFormat) -> str:
        value = one_line(self._session.colours.copied(entry.name), _SHOWN_LENGTH).replace("&", "&&")
        keys = self._actions.by_name[f"copy_{entry.name}"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{_label(entry)}\t{value}   {keys}".rstrip()

    def _show_format(self) -> None:
        name = self._session.colours.copy_format
        self._actions.by_name[f"copy_{name}"].setChecked(True)
        chosen = self._actions.by_name["copy_chosen"]
        text = self.tr("&Copy as {format}").format(format=translated(COPY_FORMATS[name].title))
        chosen.setText(text)
        chosen.setIconText(text.replace("&", ""))
        chosen.setToolTip(self.tr("Copies the colour; the arrow offers other forms"))

    def _edit_template(self) -> None:
        on_demand.edit_template(self._session, self._window)


def _label(entry: CopyFormat) -> str:
    title = translated(entry.title)
    return title if entry.caution is None else f"{title} ({translated(entry.caution)})"


def _with_mnemonic(text: str, taken: set[str]) -> str:
    """Return a text with an underlined letter of its own; `taken` gets the letter."""
    title = text.partition("\t")[0]
    for k, letter in enumerate(title.casefold()):
        if letter.isascii() and letter.isalpha() and letter not in taken:
            taken.add(letter)
            return f"{text[:k]}&{text[k:]}"
    return text
