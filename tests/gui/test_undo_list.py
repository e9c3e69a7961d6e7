import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from core.changes import Parameter, SetParameter, value_of
from gui.session import Session
from gui.undo_list import UndoList

BIAS = Parameter(2, 0)
VALUES = (0.5, -1.25, 3.0)


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.centralWidget().setFocus()
    qtbot.waitUntil(window.centralWidget().hasFocus)
    return window


@pytest.fixture
def dialog(session: Session, window: QMainWindow, qtbot) -> UndoList:
    for row, value in enumerate(VALUES):
        session.change(SetParameter(Parameter(1, row), value))
    dialog = UndoList(session.undo_stack, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.view.hasFocus)
    yield dialog
    if shiboken6.isValid(dialog):
        dialog.close()


def lines(dialog: UndoList) -> list[str]:
    model = dialog.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def biases(session: Session) -> list[float]:
    return [value_of(session.network, Parameter(1, row)) for row in range(3)]


def test_every_deed_has_a_line_below_the_beginning(dialog, session) -> None:
    assert lines(dialog)[0] == "The beginning"
    assert lines(dialog)[1:] == [session.undo_stack.text(row) for row in range(3)]
    assert all(lines(dialog))
    assert not dialog.isModal()


def test_the_arrow_keys_undo_and_redo(dialog, session) -> None:
    first = session.start_network
    assert biases(session) == list(VALUES)
    QTest.keyClick(dialog.view, Qt.Key.Key_Up)
    assert biases(session)[:2] == list(VALUES[:2])
    assert biases(session)[2] == value_of(first, Parameter(1, 2))
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert session.network.same_as(first)
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert biases(session) == list(VALUES)


def test_a_click_jumps(dialog, session) -> None:
    place = dialog.view.visualRect(dialog.view.model().index(1, 0)).center()
    QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.undo_stack.index() == 1
    assert biases(session)[0] == VALUES[0]
    assert biases(session)[1] == value_of(session.start_network, Parameter(1, 1))


def test_the_list_follows_what_is_done_elsewhere(dialog, session) -> None:
    session.change(SetParameter(BIAS, 9.0))
    assert len(lines(dialog)) == 5
    session.undo_stack.undo()
    assert dialog.view.currentIndex().row() == 3


def test_the_usual_keys_undo_here_too(dialog, session) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.undo_stack.index() == 2


def test_escape_closes_and_gives_the_focus_back(dialog, window, qtbot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(window.centralWidget().hasFocus)


def test_a_screen_reader_hears_the_list_and_its_lines(dialog) -> None:
    interface = QAccessible.queryAccessibleInterface(dialog.view)
    assert interface.text(QAccessible.Text.Name) == "What was done"
    spoken = [interface.child(k).text(QAccessible.Text.Name) for k in range(interface.childCount())]
    assert [text for text in spoken if text] == lines(dialog)
    assert dialog.windowTitle()
