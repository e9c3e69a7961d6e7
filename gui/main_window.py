"""The main window: places panels and commands, remembers itself, closes in order."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from gui import on_demand
from gui.actions import Actions
from gui.any_file import AnyFile
from gui.copying import Copying
from gui.data_opening import DataOpening
from gui.diagram.export import export_picture
from gui.document_commands import DocumentCommands
from gui.files import FileDialogs
from gui.guard import guarded
from gui.i18n import translated
from gui.menus import Menus
from gui.mini_mode import MiniMode
from gui.notice_bar import Notice, NoticeBar
from gui.panels import PANELS, PanelEntry
from gui.panels.colour_panel import ColourPanel
from gui.panels.network_panel import NetworkPanel
from gui.panels.sample_panel import SamplePanel
from gui.panels.training_panel import TrainingPanel
from gui.session import Session
from gui.settings import Settings
from gui.status import StatusLine
from gui.tab_page import TabPage
from gui.theme import SPACE, apply_theme, theme_of
from gui.window_memory import Remembered, WindowMemory

Panel = TypeVar("Panel", bound=QWidget)

_MESSAGE_MS = 8_000


class MainWindow(QMainWindow):
    """The program's window.

    Parameters
    ----------
    session : Session
    settings : Settings
        What the last session left.
    settings_file : Path or None
        Where to leave it again; None leaves nothing, as for a screenshot.

    Signals
    -------
    first_painted()
        The window can be seen.
    """

    first_painted = Signal()

    def __init__(self, session: Session, settings: Settings, settings_file: Path | None) -> None:
        super().__init__()
        self._session = session
        self._is_painted = False
        self._ends_at_once = False
        self._files = FileDialogs(self)
        self._copying = Copying(session, self)
        self.actions_ = Actions(self, self._handlers())
        self.panels: dict[str, QWidget] = {entry.name: self._make(entry) for entry in PANELS}
        self._place_panels()
        self._menus = Menus(self, self.tabs, self.actions_, self.panels)
        self._copying.follow(self._menus.copy_menu, self.actions_, self._menus.copy_button)
        self._opening = DataOpening(session, self._files, self._notices, self)
        folder = None if settings_file is None else settings_file.parent / "recovery"
        self.documents = DocumentCommands(session, self._files, self._notices, folder, self)
        self._mini = MiniMode(session, self, self.panel(SamplePanel), self._copying.copy)
        self._status = StatusLine(session, self)
        self.statusBar().addWidget(self._status, 1)
        self._any_file = AnyFile(session, self.documents, self._opening, self.open_network, self)
        self._connect()
        self.setAcceptDrops(True)
        self._show_title()
        self._memory = WindowMemory(session, settings, settings_file, self._remembered())
        self.actions_.refresh_icons(self)

    def panel(self, kind: type[Panel]) -> Panel:
        """Return the panel of a class."""
        return next(panel for panel in self.panels.values() if isinstance(panel, kind))

    def show_notice(self, text: str, topic: str = "") -> None:
        """Show a sentence under the tool bar until it is dismissed; `topic` as in `Notice`."""
        self._notices.add(Notice(translated(text), topic))

    def show_failure(self, text: str, details: str) -> None:
        """Tell of an error of the program, with its traceback to copy."""
        self._notices.add(Notice(text, details=details))

    def open_at_start(
        self, network: str | None, data: str | None, encoding: str | None, document: str | None = None
    ) -> None:
        """Read the data and, where they were asked for, network and document; called after the first paint."""
        if network is not None:
            self.open_network(network)
            self._session.undo_stack.clear()  # it is where this person begins
        if data is None:
            self._session.use_dataset("bundled")
        else:
            self._opening.open_at_start(data, encoding)
        self.documents.keeper.settle()
        if document is not None:
            self.documents.open(document)
        self.documents.offer_recovery()

    def end_at_once(self) -> None:
        """Close without a question, as the system asks for it; unsaved work is kept for the next start."""
        self._ends_at_once = True
        self.close()

    def open_network(self, path: str) -> None:
        """Show the network of a file and remember the file."""
        if self._session.open_network(path):
            self._notices.drop("network")
            self._memory.use("networks", path)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session, slow = self._session, self._session.slow
        return {
            "new_document": lambda: self.documents.new(),
            "open_any": lambda: self._files.open_any(self._any_file.open),
            "save_document": lambda: self.documents.save(),
            "save_document_as": lambda: self.documents.save_as(),
            "open_data": lambda: self._files.open_data(lambda path: self._opening.open(path)),
            "paste_data": lambda: self._opening.paste(),
            "open_web": lambda: self._opening.ask_address(),
            "choose_columns": lambda: self._opening.choose_columns(),
            "save_data": lambda: self._files.save_data(session.rows.save),
            "open_network": lambda: self._files.open_network(self.open_network),
            "save_network": lambda: self._files.save_network(session.save_network),
            "export_code": lambda: on_demand.export_code(session, self),
            "export_picture": lambda: self._files.export_picture(self._export),
            "print_picture": lambda: on_demand.print_diagram(self.panel(NetworkPanel).view, self),
            "quit": self.close,
            "undo": session.undo,
            "redo": session.redo,
            "undo_list": lambda: on_demand.show_undo_list(session.undo_stack, self),
            "back": session.back,
            "forward": session.forward,
            "slow_next": slow.next,
            "slow_previous": slow.previous,
            "slow_play": slow.toggle_play,
            "slow_end": slow.to_end,
            "slow_direction": slow.turn_round,
            "slow_apply": slow.apply_update,
            "slow_leave": slow.leave,
            **self._copying.handlers(),
            "next_judge": session.judging.next_driver,
            **on_demand.palette_handlers(session, self),
            "toggle": session.toggle,
            "step": session.step_once,
            "epoch": session.run_epoch,
            "start_over": session.start_over,
            "new_start": session.new_start,
            "which_looks_better": self._on_which_looks_better,
            "train_my_labels": session.taste.train_alone,
            "notice": lambda: self._notices.act(),
            "next_theme": self._on_next_theme,
            "mini": lambda: self._mini.enter(),
            "full_screen": self._on_full_screen,
            "shortcuts": lambda: on_demand.show_shortcuts(self),
            "about": lambda: on_demand.show_about(self),
        }

    def _remembered(self) -> Remembered:
        return Remembered(
            self,
            (self._columns, self._right),
            self._menus,
            self._opening,
            self._mini,
            self.panel(ColourPanel),
            self.panel(SamplePanel),
            self.panel(TrainingPanel),
        )

    def _make(self, entry: PanelEntry) -> QWidget:
        if entry.place == "late tab":
            return TabPage(lambda: entry.create(self._session))
        return entry.create(self._session)

    def _place_panels(self) -> None:
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        left, self._right = QWidget(), QSplitter(Qt.Orientation.Vertical)
        left_layout = QVBoxLayout(left)
        left_layout.setContentsMargins(SPACE, SPACE, SPACE // 2, SPACE)
        left_layout.setSpacing(SPACE)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views of the network"))
        for entry in PANELS:
            panel = self.panels[entry.name]
            panel.setObjectName(entry.name)
            if entry.place == "left":
                left_layout.addWidget(panel, int(entry.name != "colour"))
            elif entry.place == "top":
                self._right.addWidget(panel)
            else:
                self.tabs.addTab(panel, QCoreApplication.translate("panels", entry.title))
        self._right.addWidget(self.tabs)
        self._right.setStretchFactor(0, 5)
        self._right.setStretchFactor(1, 4)
        for splitter in (self._right, self._columns):
            splitter.setChildrenCollapsible(False)
        self._columns.addWidget(left)
        self._columns.addWidget(self._right)
        self._columns.setStretchFactor(1, 1)
        self._notices = NoticeBar()
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notices)
        layout.addWidget(self._columns, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        session, training = self._session, self.panel(TrainingPanel)
        session.message_posted.connect(lambda text: self.statusBar().showMessage(text, _MESSAGE_MS))
        session.problem_posted.connect(self.show_notice)
        session.dataset_changed.connect(self._show_title)
        self.documents.keeper.changed.connect(self._show_title)
        self.documents.used.connect(lambda path: self._memory.use("documents", path))
        self.documents.may_close.connect(self.close)
        session.rows.shown_requested.connect(lambda: self._menus.go_to_tab("data"))
        session.palette.shown_requested.connect(self._show_palette)
        session.palette.file_used.connect(self._on_palette_used)
        session.rows.save_requested.connect(self.actions_.by_name["save_data"].trigger)
        session.failed.connect(self.show_failure)
        session.running_changed.connect(lambda running: self.actions_.show_running(running, self))
        self.actions_.follow(session.undo_stack)
        names = ("toggle", "step", "epoch", "start_over", "new_start", "back", "forward")
        training.set_shortcuts({name: self.actions_.by_name[name].shortcut() for name in names})
        training.open_requested.connect(self.actions_.by_name["open_data"].trigger)
        training.file_chosen.connect(self._opening.open)
        self._opening.opened.connect(lambda path: self._memory.use("data", path))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)
        self._menus.recent_chosen.connect(self._on_recent)
        self._menus.theme_chosen.connect(self._set_theme)
        self.panel(NetworkPanel).export_requested.connect(self.actions_.by_name["export_picture"].trigger)

    def _export(self, path: str) -> None:
        name = Path(path).name
        try:
            export_picture(self.panel(NetworkPanel).view, path)
        except ValueError as problem:
            self.show_notice(problem.args[0], "picture")
        except OSError as problem:
            text = self.tr("{name} could not be saved: {reason}.").format(name=name, reason=problem.strerror)
            self.show_notice(text, "picture")
        else:
            self._notices.drop("picture")
            self.statusBar().showMessage(self.tr("Saved the picture as {name}.").format(name=name), _MESSAGE_MS)

    def _set_theme(self, choice: str) -> None:
        self._memory.set_theme(choice)
        apply_theme(choice)

    def _show_title(self) -> None:
        keeper = self.documents.keeper
        name = Path(keeper.path or self._session.data_path).name
        if keeper.is_modified:
            name = name or self.tr("Untitled")
        self.setWindowTitle(f"{name}[*] – Fontlight" if name else "Fontlight")
        self.setWindowModified(keeper.is_modified)

    def _on_palette_used(self, path: str) -> None:
        self._memory.use("palettes", path)
        self._notices.drop("palette")

    def _show_palette(self) -> None:
        if not self.panels["palette"].isVisible():
            self._menus.go_to_tab("palette")

    def _on_recent(self, kind: str, path: str) -> None:
        session = self._session
        {
            "data": self._opening.open,
            "networks": self.open_network,
            "documents": self.documents.open,
            "palettes": session.palette.open,
        }[kind](path)

    def _on_which_looks_better(self) -> None:
        self._menus.go_to_tab("data")  # first, because the panel is made when it is shown
        self._session.taste.shown_requested.emit()

    def _on_next_theme(self) -> None:
        self._set_theme("light" if theme_of(self.palette()).name == "dark" else "dark")

    def _on_system_theme(self) -> None:
        if self._memory.theme == "system":
            apply_theme("system")

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_.refresh_icons(self)
        super().changeEvent(event)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._any_file.is_wanted(event.mimeData()):
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._any_file.take(event.mimeData())

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._mini.is_on:
            # Qt ends a program only with a window that was to be seen.
            event.ignore()
            self._mini.leave()
            QTimer.singleShot(0, self, self.close)
            return
        if self.documents.must_ask and not self._ends_at_once:
            event.ignore()
            self.documents.ask_before_closing()
            return
        self._memory.save()
        self.documents.close(keep=self._ends_at_once)
        self._session.close()
        super().closeEvent(event)
