"""Fixtures of the window's tests."""

from pathlib import Path

import pytest

from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings
from gui.theme import apply_theme


@pytest.fixture
def window(session: Session, qtbot, tmp_path: Path):
    window = MainWindow(session, Settings(), tmp_path / "settings.json")
    qtbot.addWidget(window, before_close_func=MainWindow.end_at_once)
    window.show()
    yield window
    apply_theme("light")
