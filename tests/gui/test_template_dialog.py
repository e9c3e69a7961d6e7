import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from core.colour import Rgb
from core.colour_template import PLACEHOLDERS
from core.network import Network
from gui.template_dialog import TemplateDialog


@pytest.fixture
def dialog(session, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TemplateDialog(session, parent)
    dialog.open()
    yield dialog
    parent.close()


def button(dialog, standard):
    return dialog.findChild(QDialogButtonBox).button(standard)


def write(dialog, text):
    dialog.edit.selectAll()
    QTest.keyClicks(dialog.edit, text)


def test_the_preview_follows_what_is_written_and_the_colour(dialog, session) -> None:
    write(dialog, "<{hex}>")
    assert dialog.preview.toPlainText() == "<#336699>"
    session.set_colour(Rgb(1, 2, 3))
    assert dialog.preview.toPlainText() == "<#010203>"


def test_the_preview_follows_the_font_that_is_chosen(dialog, session) -> None:
    write(dialog, "{font}")
    session.set_network(Network([[[0, 0, 0]]], [[[3.0]]], ("logistic",)))
    assert dialog.preview.toPlainText() == "#ffffff"
    session.set_network(Network([[[0, 0, 0]]], [[[-3.0]]], ("logistic",)))
    assert dialog.preview.toPlainText() == "#000000"


def test_the_tab_key_goes_from_the_template_to_the_placeholders_then_on_to_the_end(dialog) -> None:
    dialog.edit.setFocus()
    seen = []
    while (focus := dialog.focusWidget()) not in seen:
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    end = [dialog.preview, *(button(dialog, kind) for kind in (QDialogButtonBox.Ok, QDialogButtonBox.Cancel))]
    assert [seen[0], *seen[-3:]] == [dialog.edit, *end]
    assert len(seen) == len(PLACEHOLDERS) + 4


def test_a_wrong_template_is_said_at_once_and_cannot_be_taken_over(dialog) -> None:
    ok = button(dialog, QDialogButtonBox.StandardButton.Ok)
    write(dialog, "{hex} {colour}")
    assert "Line 1, character 7" in dialog.problem.text()
    description = QAccessible.queryAccessibleInterface(dialog.edit).text(QAccessible.Text.Description)
    assert "no placeholder 'colour'" in description
    assert not ok.isEnabled()
    write(dialog, "{hex}")
    assert dialog.problem.text() == ""
    assert ok.isEnabled()


def test_ok_takes_it_over_and_it_is_the_form_of_the_button(dialog, session) -> None:
    write(dialog, "{r}")
    QTest.mouseClick(button(dialog, QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert (session.colours.template, session.colours.copy_format) == ("{r}", "template")
    assert session.colours.copied() == "51"


def test_cancel_changes_nothing(dialog, session) -> None:
    before = session.colours.template
    write(dialog, "{r}")
    QTest.mouseClick(button(dialog, QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert (session.colours.template, session.colours.copy_format) == (before, "hex")


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_every_placeholder_has_a_button_that_puts_it_in(dialog, name) -> None:
    write(dialog, "a")
    [found] = [each for each in dialog.findChildren(QPushButton) if each.text() == f"{{{name}}}"]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert dialog.edit.toPlainText() == f"a{{{name}}}"
    assert dialog.problem.text() == ""
