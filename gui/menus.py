"""Menu bar and tool bar: the commands in their places, and the lists that change."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QTabWidget, QToolBar, QToolButton, QWidget

from gui.actions import Actions
from gui.copying import COPY_COMMANDS
from gui.panels import PANELS
from gui.theme import THEMES

_TOOL_BAR = (
    *("undo", "redo", "", "new_start", "start_over", "", "toggle", "back", "step", "epoch", "", "copy_chosen"),
    "next_theme",
)
_SLOW = ("slow_next", "slow_previous", "slow_play", "slow_end", "", "slow_direction", "slow_apply", "slow_leave")


class Menus(QObject):
    """The menus of the main window.

    Signals
    -------
    recent_chosen(str, str)
        A recent file: its kind, as for `show_recent`, and its path.
    theme_chosen(str)
        One of `gui.theme.THEMES`.
    """

    recent_chosen = Signal(str, str)
    theme_chosen = Signal(str)

    def __init__(self, window: QMainWindow, tabs: QTabWidget, actions: Actions, panels: dict[str, QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = tabs
        self._panels = panels
        self._panel_actions: dict[str, QAction] = {}
        self._theme_actions: dict[str, QAction] = {}
        self._recent: dict[str, QMenu] = {}
        bar = window.menuBar()
        file_menu = actions.fill_menu(bar.addMenu(self.tr("&File")), ("new_document", "open_any"))
        self._recent["documents"] = file_menu.addMenu(self.tr("Recent doc&uments"))
        actions.fill_menu(file_menu, ("save_document", "save_document_as", "", "open_data", "open_web"))
        self._recent["data"] = file_menu.addMenu(self.tr("Re&cent data"))
        actions.fill_menu(file_menu, ("choose_columns", "save_data", "", "open_network"))
        self._recent["networks"] = file_menu.addMenu(self.tr("&Recent networks"))
        actions.fill_menu(file_menu, ("save_network", "", "export_picture", "export_code", "print_picture", "", "quit"))
        actions.fill_menu(bar.addMenu(self.tr("&Edit")), ("undo", "redo", "", "paste_data", "", "undo_list"))
        colour_menu = actions.fill_menu(bar.addMenu(self.tr("&Colour")), ("copy_chosen",))
        self.copy_menu = actions.fill_menu(
            colour_menu.addMenu(self.tr("Copy &as")), (*COPY_COMMANDS, "", "edit_template")
        )
        actions.fill_menu(colour_menu, ("next_judge",))
        palette = actions.fill_menu(colour_menu.addMenu(self.tr("&Palette")), ("palette_add", "", "palette_open"))
        self._recent["palettes"] = palette.addMenu(self.tr("&Recent palettes"))
        actions.fill_menu(palette, ("palette_paste", "palette_save", "", "palette_css", "palette_csv"))
        self._add_panel_actions_of("colour", bar.actions()[-1].menu())
        training = ("toggle", "step", "epoch", "", "back", "forward", "", "start_over", "new_start", "")
        actions.fill_menu(bar.addMenu(self.tr("&Training")), (*training, "", "which_looks_better", "train_my_labels"))
        actions.fill_menu(bar.addMenu(self.tr("&Slow motion")), _SLOW)
        view = bar.addMenu(self.tr("&View"))
        self._fill_view(view)
        self._fill_tabs(view.addMenu(self.tr("&Go to")))
        actions.fill_menu(view, ("", "notice", "next_theme", "mini", "full_screen"))
        actions.fill_menu(bar.addMenu(self.tr("&Help")), ("shortcuts", "about"))
        self._make_tool_bar(actions)

    def show_theme(self, choice: str) -> None:
        """Mark the theme that is chosen."""
        self._theme_actions[choice].setChecked(True)

    def show_recent(self, kind: str, paths: tuple[str, ...]) -> None:
        """List files; missing ones are shown but cannot be chosen.

        Parameters
        ----------
        kind : {"data", "networks", "documents", "palettes"}
        paths : tuple of str
            The newest first.
        """
        _fill_recent(self._recent[kind], paths, lambda path: self.recent_chosen.emit(kind, path))

    def hide_panel(self, name: str) -> None:
        """Hide a panel that is known."""
        if name in self._panel_actions:
            self._panel_actions[name].setChecked(False)

    def hidden_panels(self) -> tuple[str, ...]:
        """Return the names of the panels that are switched off."""
        return tuple(name for name, action in self._panel_actions.items() if not action.isChecked())

    def go_to_tab(self, name: str) -> None:
        """Show a tab, and the panel with it if it was switched off."""
        self._panel_actions[name].setChecked(True)
        self._tabs.setCurrentWidget(self._panels[name])
        self._tabs.setFocus()

    def _add_panel_actions_of(self, name: str, menu: QObject | None) -> None:
        own = self._panels[name].actions()
        if own and isinstance(menu, QMenu):
            menu.addSeparator()
            menu.addActions(own)

    def _fill_view(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        titles = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        for choice in THEMES:
            action = menu.addAction(titles[choice])
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, choice=choice: self.theme_chosen.emit(choice))
            group.addAction(action)
            self._theme_actions[choice] = action
        panels = menu.addMenu(self.tr("&Panels"))
        for entry in PANELS:
            action = panels.addAction(QCoreApplication.translate("panels", entry.title))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda shown, name=entry.name: self._show_panel(name, shown))
            self._panel_actions[entry.name] = action

    def _fill_tabs(self, menu: QMenu) -> None:
        for position, entry in enumerate((entry for entry in PANELS if entry.place.endswith("tab")), start=1):
            action = menu.addAction(QCoreApplication.translate("panels", entry.title))
            action.setShortcut(f"Ctrl+{position}")
            action.triggered.connect(lambda _checked=False, name=entry.name: self.go_to_tab(name))

    def _show_panel(self, name: str, shown: bool) -> None:
        panel = self._panels[name]
        left = [action for name, action in self._panel_actions.items() if action.isChecked()]
        for action in left:
            action.setEnabled(len(left) > 1)  # a window without a panel would not say how to get one back
        tabs = self._tabs
        index = tabs.indexOf(panel)
        if index < 0:
            panel.setVisible(shown)
            self._show_column(panel.parentWidget())
            return
        tabs.setTabVisible(index, shown)
        tabs.setVisible(any(tabs.isTabVisible(k) for k in range(tabs.count())))

    def _show_column(self, column: QWidget | None) -> None:
        """Hide a column whose panels are all hidden."""
        if column is not None and not isinstance(column, QSplitter):
            column.setVisible(
                any(not panel.isHidden() for panel in self._panels.values() if column.isAncestorOf(panel))
            )

    def _make_tool_bar(self, actions: Actions) -> None:
        bar = QToolBar(self.tr("Tool bar"))
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        actions.fill_tool_bar(bar, _TOOL_BAR)
        self.copy_button = cast("QToolButton", bar.widgetForAction(actions.by_name["copy_chosen"]))
        bar.toggleViewAction().setEnabled(False)
        self._window.addToolBar(bar)


def _fill_recent(menu: QMenu, paths: tuple[str, ...], chosen: Callable[[str], object]) -> None:
    menu.clear()
    menu.setEnabled(bool(paths))
    menu.setToolTipsVisible(True)
    for path in paths:
        action = menu.addAction(f"{Path(path).name}  –  {Path(path).parent.name}".replace("&", "&&"))
        action.setToolTip(path)
        action.setStatusTip(path)
        action.setEnabled(Path(path).exists())
        action.triggered.connect(lambda _checked=False, path=path: chosen(path))
