"""The small field for a colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from core.colour import Rgb
from gui.colour_field import ColourField

TEAL = Rgb(0, 128, 128)


@pytest.fixture
def field(qtbot):
    field = ColourField()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    field.show_colour(Rgb(51, 102, 153))
    return field


def typed(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_a_typed_colour_comes_with_enter(field, qtbot):
    typed(qtbot, field, "teal")
    with qtbot.waitSignal(field.colour_typed) as got:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert got.args == [TEAL]
    assert field.text() == "#008080"


def test_a_pasted_colour_comes_at_once(field, qtbot):
    QGuiApplication.clipboard().setText("hsl(180, 100%, 25.1%)")
    field.selectAll()
    with qtbot.waitSignal(field.colour_typed) as got:
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert got.args == [TEAL]


def test_what_is_pasted_into_other_text_waits_for_enter(field, qtbot):
    QGuiApplication.clipboard().setText("ea")
    typed(qtbot, field, "t")
    with qtbot.assertNotEmitted(field.colour_typed), qtbot.assertNotEmitted(field.problem_found):
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    qtbot.keyClicks(field, "l")
    with qtbot.waitSignal(field.colour_typed):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_colour_on_the_clipboard_is_taken(field, qtbot):
    QGuiApplication.clipboard().setText("  teal\n")
    with qtbot.waitSignal(field.colour_typed) as got:
        field.take_clipboard()
    assert got.args == [TEAL]


@pytest.mark.parametrize("text", ["no colour", "", "x" * 100_000, "rgb(1 2 3 / 50%)"])
def test_what_is_no_colour_is_said(field, qtbot, text):
    QGuiApplication.clipboard().setText(text)
    with qtbot.assertNotEmitted(field.colour_typed), qtbot.waitSignal(field.problem_found) as got:
        field.take_clipboard()
    assert "no colour" in got.args[0] or "not opaque" in got.args[0]
    assert len(got.args[0]) < 200


def test_what_is_being_typed_is_not_overwritten(field, qtbot):
    typed(qtbot, field, "tea")
    field.show_colour(Rgb(1, 2, 3))
    assert field.text() == "tea"
    field.set_colour(Rgb(1, 2, 3))
    assert field.text() == "#010203"


def test_copying_without_a_selection_asks_for_the_colour(field, qtbot):
    field.deselect()
    with qtbot.waitSignal(field.copy_requested):
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))


def test_copying_a_selection_copies_it(field, qtbot):
    field.setSelection(1, 2)
    with qtbot.assertNotEmitted(field.copy_requested):
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "33"
