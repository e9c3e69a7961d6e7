"""What a window leaves for the next start: its place, its form, its colours, its recent files."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.data_opening import DataOpening
from gui.errors import LOGGER
from gui.menus import Menus
from gui.mini_mode import MiniMode
from gui.panels.colour_panel import ColourPanel
from gui.panels.sample_panel import SamplePanel
from gui.panels.training_panel import TrainingPanel
from gui.session import Session
from gui.settings import Settings, save_settings, with_recent

FIRST_SIZE = (1280, 800)
_SAVE_AFTER_MS = 1_500


@dataclass(frozen=True)
class Remembered:
    """The parts of a window that come back.

    Attributes
    ----------
    window : QMainWindow
    splitters : tuple of QSplitter
        In their order in the settings.
    menus : Menus
    opening : DataOpening
    mini : MiniMode
    colour, sample, training : panels
    """

    window: QMainWindow
    splitters: tuple[QSplitter, ...]
    menus: Menus
    opening: DataOpening
    mini: MiniMode
    colour: ColourPanel
    sample: SamplePanel
    training: TrainingPanel


class WindowMemory(QObject):
    """Restores what the last session left, and leaves it again.

    Parameters
    ----------
    session : Session
    settings : Settings
        What the last session left.
    settings_file : Path or None
        Where to leave it again; None leaves nothing.
    parts : Remembered
    """

    def __init__(self, session: Session, settings: Settings, settings_file: Path | None, parts: Remembered) -> None:
        super().__init__(parts.window)
        self._session = session
        self._settings = settings
        self._file = settings_file
        self._parts = parts
        self._saving = QTimer(self)  # what a person chose is kept although the program may be killed
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)
        self._restore_window()
        self._restore_content()
        for signal in (session.colour_changed, session.choices_changed, session.decimals_changed):
            signal.connect(lambda *_: self._saving.start())
        for change in (session.colours.changed, session.colours.format_changed, session.judging.changed):
            change.connect(self._saving.start)
        parts.sample.sample_style_changed.connect(lambda _style: self._saving.start())

    @property
    def theme(self) -> str:
        """One of `gui.theme.THEMES`."""
        return self._settings.theme

    def set_theme(self, choice: str) -> None:
        """Remember which theme is chosen."""
        self._settings = replace(self._settings, theme=choice)
        self._parts.menus.show_theme(choice)

    def use(self, kind: str, path: str) -> None:
        """Make a file the newest of its kind in the menus.

        Parameters
        ----------
        kind : {"data", "networks", "documents", "palettes"}
        path : str
        """
        name = f"recent_{kind}"
        newest_first: dict[str, Any] = {name: with_recent(getattr(self._settings, name), path)}
        self._settings = replace(self._settings, **newest_first)
        self._show_recent()

    def save(self) -> None:
        """Write the settings now; a failure goes to the log."""
        self._saving.stop()
        if self._file is None:
            return
        try:
            save_settings(self._file, self._left_behind())
        except OSError as problem:
            LOGGER.warning("The settings could not be saved: %s", problem)

    def _restore_window(self) -> None:
        settings, parts = self._settings, self._parts
        parts.window.resize(*FIRST_SIZE)
        if settings.geometry:
            place = QRect(*settings.geometry)
            if any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
                parts.window.setGeometry(place)
        if settings.is_maximised:
            parts.window.setWindowState(Qt.WindowState.WindowMaximized)
        for splitter, sizes in zip(parts.splitters, settings.splitters, strict=False):
            splitter.setSizes(list(sizes))
        for name in settings.hidden_panels:
            parts.menus.hide_panel(name)
        parts.menus.show_theme(settings.theme)
        parts.mini.restore_place(settings.mini_geometry)
        self._show_recent()

    def _restore_content(self) -> None:
        settings, parts, session = self._settings, self._parts, self._session
        parts.opening.web_address = settings.web_address
        parts.colour.set_custom_colours(settings.custom_colours)
        parts.sample.set_sample_text(settings.sample_text)
        parts.sample.set_sample_style(settings.sample_style)
        session.colours.restore(settings.history)
        session.colours.restore_format(settings.copy_format, settings.copy_template)
        session.judging.restore(settings.judging)
        session.taste.set_way(settings.asking)

    def _show_recent(self) -> None:
        settings, menus = self._settings, self._parts.menus
        recent: Mapping[str, tuple[str, ...]] = {
            "data": settings.recent_data,
            "networks": settings.recent_networks,
            "documents": settings.recent_documents,
            "palettes": settings.recent_palettes,
        }
        for kind, paths in recent.items():
            menus.show_recent(kind, paths)
        self._parts.training.set_recent_files(settings.recent_data)

    def _left_behind(self) -> Settings:
        parts, session = self._parts, self._session
        place = parts.window.normalGeometry()
        return replace(
            self._settings,
            geometry=(place.x(), place.y(), place.width(), place.height()),
            is_maximised=parts.window.isMaximized(),
            splitters=self._splitter_sizes(),
            hidden_panels=parts.menus.hidden_panels(),
            colour=session.colour,
            custom_colours=parts.colour.custom_colours(),
            history=session.colours.history,
            copy_format=session.colours.copy_format,
            copy_template=session.colours.template,
            sample_text=parts.sample.sample_text(),
            sample_style=parts.sample.sample_style(),
            judging=session.judging.choices,
            mini_geometry=parts.mini.place(),
            choices=session.choices,
            decimals=session.decimals,
            asking=session.taste.way,
            web_address=parts.opening.web_address,
        )

    def _splitter_sizes(self) -> tuple[tuple[int, ...], ...]:
        """Return the sizes while every panel is shown: those of hidden ones would come back as nothing."""
        if self._parts.menus.hidden_panels():
            return self._settings.splitters
        return tuple(tuple(splitter.sizes()) for splitter in self._parts.splitters)
