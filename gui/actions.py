"""Every command of the window as a QAction: its words, its shortcut and its place in the menus."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from core.colour_formats import COPY_FORMATS
from gui.i18n import plain, translated
from gui.icons import themed_icon

Key = QKeySequence.StandardKey

_COPY_KEYS: dict[str, tuple[Key | str, ...]] = {"hex": (Key.Copy,), "rgb": ("Ctrl+Shift+C",), "hsl": ("Ctrl+Alt+C",)}


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes
    ----------
    name : str
        Names the handler and the icon.
    text, tip : str
        Translated.
    shortcuts : tuple of QKeySequence, StandardKey or str
        The generic theme lacks some standard keys, so that a fallback may follow.
    icon : str
        A file in ``resources/icons``; empty for none.
    """

    name: str
    text: str
    tip: str = ""
    shortcuts: tuple[Key | str, ...] = ()
    icon: str = ""


class Actions(QObject):
    """The window's actions by name.

    Parameters
    ----------
    window : QWidget
        Owns the actions, so that their shortcuts work in all of it.
    handlers : mapping of str to callable
        What each command does.
    """

    def __init__(self, window: QWidget, handlers: dict[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._icons: dict[str, str] = {}
        self.by_name: dict[str, QAction] = {}
        for command in self._commands():
            action = QAction(command.text, window)
            action.setObjectName(command.name)
            action.setIconText(plain(command.text))
            action.setShortcuts(_sequences(command.shortcuts))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = command.tip or plain(command.text).rstrip("…")
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip(command.tip)
            handler = handlers[command.name]
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
            window.addAction(action)
            self.by_name[command.name] = action
            if command.icon:
                self._icons[command.name] = command.icon
        self.by_name["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.by_name["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def _commands(self) -> tuple[Command, ...]:
        return (
            *self._file_commands(),
            *self._edit_commands(),
            *self._colour_commands(),
            *self._training_commands(),
            *self._slow_commands(),
            *self._other_commands(),
        )

    def _file_commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "new_document",
                self.tr("Ne&w"),
                self.tr("Begins anew with the program's own data and network"),
                ("Ctrl+Alt+N",),
            ),
            Command(
                "open_any",
                self.tr("&Open…"),
                self.tr("Opens a document, data, a network or a palette"),
                (Key.Open,),
            ),
            Command(
                "save_document",
                self.tr("&Save"),
                self.tr("Saves data, training, network, colours, palette and labels as one document"),
                (Key.Save,),
            ),
            Command(
                "save_document_as",
                self.tr("S&ave as…"),
                self.tr("Saves the document in another file"),
                (Key.SaveAs, "Ctrl+Shift+S"),
            ),
            Command(
                "open_data", self.tr("Open &data…"), self.tr("Reads a CSV of colours and labels"), ("Ctrl+Shift+D",)
            ),
            Command(
                "open_web",
                self.tr("Open from the we&b…"),
                self.tr("Reads a CSV from a web address, once and only when you say so"),
                ("Ctrl+Shift+U",),
            ),
            Command("choose_columns", self.tr("Co&lumns of the data…"), self.tr("Says what the file's columns mean")),
            Command("save_data", self.tr("Save da&ta…"), self.tr("Saves the rows as a CSV that can be opened again")),
            Command("open_network", self.tr("Open &network…"), self.tr("Shows a saved network"), ("Ctrl+Shift+O",)),
            Command("save_network", self.tr("Sa&ve network…"), self.tr("Saves the network on screen"), ("Ctrl+Alt+S",)),
            Command(
                "export_picture",
                self.tr("&Export picture…"),
                self.tr("Saves the diagram as SVG or PNG"),
                ("Ctrl+Shift+E",),
            ),
            Command(
                "export_code",
                self.tr("E&xport network as code…"),
                self.tr("Writes the network as a function in Python, JavaScript or CSS-in-JS"),
            ),
            Command("print_picture", self.tr("&Print diagram…"), self.tr("Prints the diagram"), (Key.Print,)),
            Command("quit", self.tr("&Quit"), self.tr("Closes the window"), (Key.Quit, "Ctrl+Q")),
        )

    def _edit_commands(self) -> tuple[Command, ...]:
        return (
            Command("undo", self.tr("&Undo"), self.tr("Takes back what was done last"), (Key.Undo,), "undo"),
            Command("redo", self.tr("&Redo"), self.tr("Does again what was taken back"), (Key.Redo, "Ctrl+Y"), "redo"),
            Command(
                "paste_data",
                self.tr("&Paste data…"),
                self.tr("Reads the cells that were copied from a spreadsheet"),
                ("Ctrl+Shift+V",),
            ),
            Command(
                "undo_list",
                self.tr("&List of changes…"),
                self.tr("Shows everything that was done, to jump to any point of it"),
                ("Ctrl+Shift+L",),
            ),
        )

    def _slow_commands(self) -> tuple[Command, ...]:
        return (
            Command("slow_next", self.tr("&Next step"), self.tr("Computes the next number"), ("F8",)),
            Command("slow_previous", self.tr("&Previous step"), self.tr("Goes back by one number"), ("Shift+F8",)),
            Command("slow_play", self.tr("P&lay or pause"), self.tr("Lets the steps follow one another"), ("F9",)),
            Command("slow_end", self.tr("To the &end"), self.tr("Computes everything"), ("Ctrl+F8",)),
            Command(
                "slow_direction",
                self.tr("&Forwards or backwards"),
                self.tr("Changes between forward propagation and back-propagation"),
                ("Shift+F9",),
            ),
            Command(
                "slow_apply",
                self.tr("&Take over the update"),
                self.tr("Gives the network the parameters with which a backward walk ends"),
                ("Ctrl+F7",),
            ),
            Command("slow_leave", self.tr("Lea&ve slow motion"), self.tr("Shows every number again"), ("Ctrl+F9",)),
        )

    def _colour_commands(self) -> tuple[Command, ...]:
        return (
            Command("copy_chosen", self.tr("&Copy"), icon="copy"),
            *(
                Command(f"copy_{name}", translated(entry.title), translated(entry.note), _COPY_KEYS.get(name, ()))
                for name, entry in COPY_FORMATS.items()
            ),
            Command("edit_template", self.tr("Edit te&mplate…"), self.tr("Writes a form of your own")),
            Command("next_judge", self.tr("Next &judge"), self.tr("Lets the next judge choose the font"), ("Ctrl+J",)),
            *self._palette_commands(),
        )

    def _palette_commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "palette_add", self.tr("&Add colour"), self.tr("Adds the colour to the palette"), ("Ctrl+Shift+A",)
            ),
            Command("palette_open", self.tr("&Open palette…"), self.tr("Reads .gpl, .css, .json, .csv or .txt")),
            Command("palette_paste", self.tr("&Paste colours…"), self.tr("Reads colours from a text")),
            Command("palette_save", self.tr("&Save palette…"), self.tr("Saves the palette in one of five formats")),
            Command("palette_css", self.tr("Export fonts as &CSS…"), self.tr("Saves each colour with the font for it")),
            Command("palette_csv", self.tr("Export fonts as CS&V…"), self.tr("Saves fonts, contrasts and judges")),
        )

    def _training_commands(self) -> tuple[Command, ...]:
        return (
            Command("toggle", self.tr("&Start"), self.tr("Trains on, or lets the training wait"), ("F5",), "start"),
            Command("step", self.tr("S&tep"), self.tr("Takes one mini-batch"), ("F6",), "step"),
            Command("epoch", self.tr("&Epoch"), self.tr("Trains to the end of the epoch"), ("F7",), "epoch"),
            Command("back", self.tr("&Back"), self.tr("Takes back exactly one step"), ("Shift+F6",), "back"),
            Command("forward", self.tr("&Forward"), self.tr("Goes to the next recorded step"), ("Ctrl+F6",)),
            Command(
                "start_over",
                self.tr("Start &over"),
                self.tr("Goes back to the weights that this training began with"),
                ("Shift+F5",),
                "start_over",
            ),
            Command("new_start", self.tr("&New start"), self.tr("Draws random start weights"), (Key.New,), "new_start"),
            Command(
                "which_looks_better",
                self.tr("&Which looks better?"),
                self.tr("Asks for labels of your own, to train on and to compare the judges with"),
                ("Ctrl+Shift+W",),
            ),
            Command(
                "train_my_labels",
                self.tr("Train on &my labels"),
                self.tr("Trains on the labels of your own and nothing else, from new start weights"),
                ("Ctrl+Shift+F5",),
            ),
        )

    def _other_commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "next_theme",
                self.tr("S&witch light/dark"),
                self.tr("Changes between the light and the dark theme"),
                ("Ctrl+T",),
                "theme",
            ),
            Command(
                "mini",
                self.tr("S&mall window"),
                self.tr("Shows colour, font and contrast alone, above all other windows"),
                ("Ctrl+M",),
            ),
            Command(
                "notice",
                self.tr("&Answer the notice"),
                self.tr("Does what the line under the tool bar offers first"),
                ("Ctrl+Return",),
            ),
            Command("full_screen", self.tr("&Full screen"), self.tr("Fills the screen"), (Key.FullScreen, "F11")),
            Command(
                "shortcuts", self.tr("&Keyboard shortcuts"), self.tr("Lists every shortcut"), (Key.HelpContents, "F1")
            ),
            Command("about", self.tr("&About Fontlight"), self.tr("Version, licences and where files lie")),
        )

    def refresh_icons(self, widget: QWidget) -> None:
        """Draw the icons anew for the palette of `widget`."""
        for name, icon in self._icons.items():
            self.by_name[name].setIcon(themed_icon(icon, widget.palette()))

    def show_running(self, running: bool, widget: QWidget) -> None:
        """Let the start command read "Pause" while training runs."""
        icon = "pause" if running else "start"
        if self._icons["toggle"] != icon:
            self._icons["toggle"] = icon
            text = self.tr("&Pause") if running else self.tr("&Start")
            self.by_name["toggle"].setText(text)
            self.by_name["toggle"].setIconText(plain(text))
            self.by_name["toggle"].setIcon(themed_icon(icon, widget.palette()))

    def follow(self, stack: QUndoStack) -> None:
        """Let undo and redo name what they would do, and be there only if there is something to do."""
        words = {"undo": self.tr("&Undo {deed}"), "redo": self.tr("&Redo {deed}")}

        def show() -> None:
            for name, can, deed in (
                ("undo", stack.canUndo(), stack.undoText()),
                ("redo", stack.canRedo(), stack.redoText()),
            ):
                self.by_name[name].setEnabled(can)
                self.by_name[name].setText(words[name].format(deed=deed).rstrip())

        stack.indexChanged.connect(show)
        show()

    def fill_menu(self, menu: QMenu, names: tuple[str, ...]) -> QMenu:
        """Add the named actions; an empty name is a line between them."""
        for name in names:
            if name:
                menu.addAction(self.by_name[name])
            else:
                menu.addSeparator()
        return menu

    def fill_tool_bar(self, bar: QToolBar, names: tuple[str, ...]) -> None:
        """Add the named actions; an empty name is a line between them."""
        for name in names:
            if name:
                bar.addAction(self.by_name[name])
            else:
                bar.addSeparator()


def all_menu_actions(bar: QMenuBar) -> list[tuple[str, list[QAction]]]:
    """Return the title of each menu with its commands, submenus flattened, lines left out."""

    def flat(menu: QMenu) -> list[QAction]:
        found = []
        for action in menu.actions():
            inner = action.menu()
            found += flat(inner) if isinstance(inner, QMenu) else [] if action.isSeparator() else [action]
        return found

    menus = [(action.text(), action.menu()) for action in bar.actions()]
    return [(plain(title), flat(menu)) for title, menu in menus if isinstance(menu, QMenu)]


def _sequences(shortcuts: tuple[Key | str, ...]) -> list[QKeySequence]:
    sequences: list[QKeySequence] = []
    for shortcut in shortcuts:
        known = [QKeySequence(shortcut)] if isinstance(shortcut, str) else QKeySequence.keyBindings(shortcut)
        sequences += [sequence for sequence in known if sequence not in sequences and not sequence.isEmpty()]
    return sequences
