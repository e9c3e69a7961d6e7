"""Labelling in the whole window: from the menu's key to the training, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.judges import verdicts
from gui.main_window import MainWindow
from gui.panels.sample_panel import SamplePanel
from gui.settings import load_settings

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(window, qtbot):
    """The window after Ctrl+Shift+W."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_W, BOTH)
    return window


def page_of(window):
    return window.panels["data"].panel.taste


def answer_by_luma(window, session) -> None:
    is_light = bool(verdicts("luma", session.colour.scaled).is_light[0])
    key = Qt.Key.Key_Left if page_of(window).ask.left.is_light == is_light else Qt.Key.Key_Right
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_key_leads_to_the_question_with_the_focus_on_it(asked) -> None:
    assert asked.tabs.currentWidget() is asked.panels["data"]
    assert page_of(asked).isVisible()
    assert page_of(asked).isAncestorOf(QApplication.focusWidget())


def test_the_key_leads_back_to_it_from_elsewhere(asked) -> None:
    asked.tabs.setCurrentIndex(0)
    QTest.keyClick(asked, Qt.Key.Key_W, BOTH)
    assert page_of(asked).isAncestorOf(QApplication.focusWidget())


def test_thirty_labels_by_keyboard_and_a_training_on_them(asked, session, qtbot) -> None:
    for _ in range(30):
        answer_by_luma(asked, session)
    assert session.taste.labels.n_rows == 30
    button = page_of(asked).ask.train_alone
    for _ in range(30):
        if QApplication.focusWidget() is button:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert session.dataset.n_rows == 30
    qtbot.waitUntil(lambda: session.progress.step > 0, timeout=20_000)
    session.pause()
    assert "your 30 labels alone" in asked.statusBar().currentMessage()


def test_ctrl_z_takes_an_answer_back(asked, session) -> None:
    first = session.colour
    answer_by_luma(asked, session)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.taste.labels.answers == ()
    assert session.colour == first


def test_the_words_of_the_sample_are_asked_about(window, session) -> None:
    window.panel(SamplePanel).set_sample_text("Wörter")
    assert session.taste.words == "Wörter"


def test_the_way_of_asking_is_there_again(window, session, tmp_path) -> None:
    session.taste.set_way("doubt")
    window.close()
    settings, _ = load_settings(tmp_path / "settings.json")
    assert settings.asking == "doubt"
    session.taste.set_way("random")
    again = MainWindow(session, settings, None)
    assert session.taste.way == "doubt"
    again.deleteLater()
