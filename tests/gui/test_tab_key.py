"""The Tab key in the whole window: no tab keeps a control from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.colour import Rgb
from core.palette import Entry, Palette
from gui.panels import PANELS

TABS = [entry.name for entry in PANELS if entry.place == "late tab"]


def walked(window, key: Qt.Key) -> list[QWidget]:
    """Return every widget that gets the focus from the tab bar on, once round."""
    window.tabs.tabBar().setFocus()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        seen.append(focus)
        QTest.keyClick(focus, key)
    return seen


@pytest.mark.parametrize("name", TABS)
def test_tab_leads_forward_to_all_that_it_leads_back_to(name, window, session, qtbot) -> None:
    session.palette.restore(Palette("three", tuple(Entry(Rgb(k, k, k)) for k in (0, 99, 200))))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window._menus.go_to_tab(name)
    panel = window.panels[name]
    qtbot.waitUntil(lambda: all(child.isVisible() for child in panel.children() if isinstance(child, QWidget)))
    forward, back = (
        {widget for widget in walked(window, key) if panel.isAncestorOf(widget)}
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    )
    assert forward == back
    assert len(forward) > 1
