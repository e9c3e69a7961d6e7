"""Copying what is selected in a text of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.panels.network_panel import NetworkPanel


@pytest.mark.parametrize("select", [True, False], ids=["text", "colour"])
def test_a_selection_is_copied_and_without_one_the_colour(window, qtbot, select: bool) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    text = window.panel(NetworkPanel)._inspector._text
    text.setFocus()
    if select:
        text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Z2 =") if select else copied == "#336699"
