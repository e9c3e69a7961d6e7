import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton, QWidget

from core.network_code import CODE_LANGUAGES, network_code
from gui.code_dialog import CodeDialog
from gui.i18n import plain


@pytest.fixture
def dialog(session, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CodeDialog(session, parent)
    dialog.open()
    yield dialog
    parent.close()


def press(dialog, text):
    buttons = dialog.findChildren(QPushButton) + dialog.switch.findChildren(QToolButton)
    [button] = [each for each in buttons if plain(each.text()) == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", CODE_LANGUAGES)
def test_each_language_is_shown_and_copied_to_the_last_character(dialog, session, language) -> None:
    press(dialog, CODE_LANGUAGES[language].title)
    code = network_code(language, session.network, session.dataset.name)
    assert dialog.code.toPlainText() == code
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == code
    assert dialog.message.text() == f"Copied {len(code.splitlines())} lines."


def test_what_is_shown_stays_the_network_of_when_it_was_asked_for(dialog, session) -> None:
    shown = dialog.code.toPlainText()
    session.new_start()
    press(dialog, "JavaScript")
    press(dialog, "Python")
    assert dialog.code.toPlainText() == shown


def test_it_asks_where_to_save_and_saves(dialog, tmp_path) -> None:
    press(dialog, "CSS-in-JS")
    press(dialog, "Save…")
    asked = dialog.findChild(QFileDialog)
    assert asked.selectedFiles()[0].endswith("font_style.mjs")
    path = tmp_path / "mine.mjs"
    asked.fileSelected.emit(str(path))
    asked.close()
    assert path.read_text(encoding="utf-8") == dialog.code.toPlainText()
    assert dialog.message.text() == "Saved as mine.mjs."


def test_a_failure_is_said_and_the_dialog_stays(dialog, tmp_path) -> None:
    dialog.save(str(tmp_path / "missing" / "font_on.py"))
    assert dialog.message.text() == "× font_on.py could not be saved: No such file or directory."
    assert dialog.isVisible()
