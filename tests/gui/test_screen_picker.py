"""The eyedropper where the platform has none; where it has one, tests/end_to_end shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.colour_dialog import ColourDialog
from gui.notice_bar import NoticeBar
from gui.panels.colour_panel import ColourPanel
from gui.screen_picker import ScreenPicker, invitation, refusal
from tests.gui.window_help import notice

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own warning


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(200, 100)
    host.show()
    return host


def test_nothing_of_its_dialog_is_seen_or_reached_by_keys(host):
    before = host.grab().toImage()
    picker = ScreenPicker(host)
    picker.show()
    assert host.grab().toImage() == before
    parts = [part for part in picker.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert parts
    assert not [part for part in parts if part.isVisible()]


def test_the_command_says_that_the_platform_refuses_and_changes_nothing(window, session, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    colour, bar = session.colour, notice(window)
    for _ in range(2):
        QTest.keySequence(window, QKeySequence("Ctrl+I"))
        assert bar.text.startswith("This system does not let a program read colours from the screen.")
        assert session.colour == colour
    assert len(window.findChildren(NoticeBar)) == 1
    assert len(window.findChildren(ScreenPicker)) == 1


def test_the_command_is_in_the_menu_of_colours(window):
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Colour")
    assert "Pick from the &screen" in [action.text() for action in menu.actions()]


@pytest.mark.parametrize(
    ("platform", "words"), [("wayland", "desktop portal"), ("wayland-egl", "desktop portal"), ("vnc", "This system")]
)
def test_the_refusal_fits_the_platform(monkeypatch, platform, words):
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    assert words in refusal()
    assert "typed or pasted instead" in refusal()


def test_a_window_of_x11_on_wayland_is_told_what_it_cannot_see(monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "black" not in invitation()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "may come out black" in invitation()


def test_a_portal_that_refuses_is_told_and_the_colour_stays(window, session, qtbot):
    colour = session.colour
    dialog = window.panel(ColourPanel).findChild(ColourDialog)
    with qtbot.waitSignal(session.problem_posted) as told:
        dialog.currentColorChanged.emit(QColor())  # what Qt says when the portal answers with an error
    assert told.args[1] == "screen"
    assert session.colour == colour
