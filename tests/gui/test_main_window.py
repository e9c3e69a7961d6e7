"""The main window: commands, files, settings, and the way it closes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenuBar, QPushButton, QWidget

from core.colour import Rgb
from core.network import Network
from gui.actions import all_menu_actions
from gui.help import TextDialog
from gui.main_window import MainWindow
from gui.panels import PANELS
from gui.panels.colour_panel import ColourPanel
from gui.panels.sample_panel import SamplePanel
from gui.panels.training_panel import TrainingPanel
from gui.settings import Settings, load_settings
from gui.theme import apply_theme
from tests.gui.window_help import csv_file, notice


def command(window: MainWindow, name: str):
    return window.actions_.by_name[name]


def test_every_command_is_in_a_menu_with_words_of_its_own(window) -> None:
    listed = [action for _, actions in all_menu_actions(window.menuBar()) for action in actions]
    assert set(window.actions_.by_name.values()) <= set(listed)
    assert all(action.text() for action in listed)


def test_no_shortcut_serves_two_commands(window) -> None:
    kind = type(command(window, "quit"))
    keys = [key.toString() for action in window.findChildren(kind) for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    assert {"Ctrl+Q", "Ctrl+O", "Ctrl+S", "F1", "F5"} <= set(keys)


@pytest.mark.parametrize(
    ("name", "text"),
    [("copy_hex", "#336699"), ("copy_rgb", "rgb(51, 102, 153)"), ("copy_hsl", "hsl(210, 50%, 40%)")],
)
def test_the_colour_is_copied(window, name: str, text: str) -> None:
    command(window, name).trigger()
    assert QGuiApplication.clipboard().text() == text


def test_the_start_command_reads_pause_while_training_runs(window, session, qtbot) -> None:
    start = command(window, "toggle")
    assert start.text() == "&Start"
    start.trigger()
    qtbot.waitUntil(lambda: session.progress.step > 0)
    assert start.text() == "&Pause"
    start.trigger()
    qtbot.waitUntil(lambda: start.text() == "&Start")
    assert not session.is_running


def test_a_network_is_saved_and_opened_through_the_dialogs(window, session, qtbot, tmp_path: Path) -> None:
    session.new_start()
    saved, path = session.network, tmp_path / "mine.json"
    command(window, "save_network").trigger()
    choose_in_dialog(window, path)
    qtbot.waitUntil(path.exists)
    session.new_start()
    command(window, "open_network").trigger()
    choose_in_dialog(window, path)
    qtbot.waitUntil(lambda: session.network.same_as(saved))


def choose_in_dialog(window: MainWindow, path: Path) -> None:
    """End the file dialog as a click on its accepting button would."""
    dialog = next(dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_the_picture_is_exported(window, qtbot, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"network.{suffix}"
    command(window, "export_picture").trigger()
    choose_in_dialog(window, path)
    assert path.stat().st_size > 1_000


def test_an_export_that_fails_is_said(window, tmp_path: Path) -> None:
    command(window, "export_picture").trigger()
    choose_in_dialog(window, tmp_path / "no such folder" / "network.svg")
    assert notice(window).isVisible()
    assert "network.svg" in notice(window).text


def test_an_error_of_the_program_is_shown_with_its_details_to_copy(window, qtbot) -> None:
    window.show_failure("Something went wrong.", "Traceback: here")
    button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Copy details")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Traceback: here" in QGuiApplication.clipboard().text()


def test_what_a_person_left_comes_back(session, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first = MainWindow(session, Settings(), path)
    qtbot.addWidget(first)
    first.show()
    first.resize(1100, 720)
    session.set_colour(Rgb(1, 2, 3))
    session.set_choices(replace(session.choices, init="he"))
    first.panel(SamplePanel).set_sample_text("my own words")
    first.panel(ColourPanel).set_custom_colours(("#123456",))
    command(first, "next_theme").trigger()
    first.close()
    settings, problem = load_settings(path)
    assert problem is None
    second = MainWindow(session, settings, path)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (1100, 720)
    assert settings.colour == Rgb(1, 2, 3)
    assert settings.choices.init == "he"
    assert settings.theme == "dark"
    assert second.panel(SamplePanel).sample_text() == "my own words"
    assert second.panel(ColourPanel).custom_colours()[0] == "#123456"
    apply_theme("light")


def test_settings_that_cannot_be_saved_do_not_keep_the_window_open(session, qtbot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    window = MainWindow(session, Settings(), tmp_path / "file" / "settings.json")
    qtbot.addWidget(window)
    window.show()
    assert window.close()


def test_a_screenshot_leaves_no_settings(session, qtbot, tmp_path: Path) -> None:
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    window.close()
    assert list(tmp_path.iterdir()) == []


def test_closing_while_training_ends_the_thread(window, session, qtbot) -> None:
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 0)
    window.end_at_once()
    assert not session.is_running


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_theme_changes_the_whole_window(window, choice: str) -> None:
    window.menuBar()
    window._menus.theme_chosen.emit(choice)
    lightness = QApplication.palette().window().color().lightness()
    assert (lightness < 128) == (choice == "dark")


def test_panels_can_be_hidden_and_stay_so(window, tmp_path: Path) -> None:
    window._menus.hide_panel("sample")
    assert not window.panel(SamplePanel).isVisible()
    window.close()
    assert json.loads((tmp_path / "settings.json").read_text())["hidden_panels"] == ["sample"]


@pytest.mark.parametrize(("name", "words"), [("shortcuts", "F5"), ("about", "PySide6")])
def test_help_opens_and_closes(window, qtbot, name: str, words: str) -> None:
    command(window, name).trigger()
    dialog = window.findChild(TextDialog)
    assert words in dialog._text.toPlainText()
    dialog.close()


TABS = [entry.name for entry in PANELS if entry.place.endswith("tab")]


@pytest.mark.parametrize("tab", TABS)
def test_every_control_has_a_name_that_can_be_spoken(window, qtbot, tab: str) -> None:
    show_tab(window, qtbot, tab)
    nameless = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if not takes_focus or not widget.isVisibleTo(window):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        spoken = interface is not None and interface.text(QAccessible.Text.Name)
        inner = widget.objectName().startswith("qt_") or widget.parent().objectName().startswith("qt_")
        if not spoken and not inner:
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert nameless == []


@pytest.mark.parametrize("tab", TABS)
def test_the_tab_key_reaches_every_control(window, qtbot, tab: str) -> None:
    show_tab(window, qtbot, tab)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, QMenuBar)
        and not waits_for_arrow_keys(widget)
        and not widget.objectName().startswith("qt_")
    }
    reached = set()
    window.tabs.setFocus()
    for _ in range(2 * len(wanted) + 20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert [widget.accessibleName() or widget for widget in wanted - reached] == []


def waits_for_arrow_keys(widget: QWidget) -> bool:
    """Say whether a button is one of several of which one is down: Tab goes to that one, arrow keys to the others."""
    grouped = isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()
    return grouped and not widget.isChecked()


def show_tab(window, qtbot, name: str) -> None:
    window.tabs.setCurrentWidget(window.panels[name])
    if name == "training":
        qtbot.waitUntil(lambda: bool(window.panel(TrainingPanel).charts))


def test_the_window_keeps_to_a_projector(session, qtbot) -> None:
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1024
    assert smallest.height() <= 700


def test_a_network_given_at_the_start_is_shown(session, qtbot, tmp_path: Path) -> None:
    from core.model_file import save_network

    network = Network.random(seed=77)
    save_network(tmp_path / "n.json", network, {})
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        window.open_at_start(str(tmp_path / "n.json"), csv_file(tmp_path), None)
    assert session.network.same_as(network)
    assert session.dataset.n_rows == 40


def test_a_message_can_be_seen(window, session, qtbot) -> None:
    bar = window.statusBar()
    session.new_start()
    before = bar.grab().toImage()
    session.message_posted.emit("Something to be read")
    qtbot.waitUntil(lambda: bar.grab().toImage() != before)
    assert bar.currentMessage() == "Something to be read"


def test_a_notice_goes_when_it_is_no_longer_true(window, session, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{}")
    window.open_network(str(tmp_path / "bad.json"))
    assert notice(window).isVisible()
    session.save_network(str(tmp_path / "good.json"))
    window.open_network(str(tmp_path / "good.json"))
    assert not notice(window).isVisible()


def test_what_was_chosen_is_kept_although_the_program_is_killed(window, session, qtbot, tmp_path: Path) -> None:
    session.set_colour(Rgb(9, 8, 7))
    qtbot.waitUntil(lambda: load_settings(tmp_path / "settings.json")[0].colour == Rgb(9, 8, 7), timeout=5_000)


def test_a_column_without_panels_is_hidden_and_the_last_panel_stays(window) -> None:
    left = window.panel(ColourPanel).parentWidget()
    for name in ("colour", "sample"):
        window._menus.hide_panel(name)
    assert not left.isVisible()
    for entry in PANELS:
        if entry.name not in ("colour", "sample", "training"):
            window._menus.hide_panel(entry.name)
    assert not window._menus._panel_actions["training"].isEnabled()
    window._menus._panel_actions["colour"].setChecked(True)
    assert left.isVisible()
    assert window._menus._panel_actions["training"].isEnabled()


def test_while_paused_no_speed_is_shown(window, session, qtbot) -> None:
    session.start()
    qtbot.waitUntil(lambda: session.progress.speed is not None)
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running)
    assert session.progress.speed is None
