"""A plain click on a row, and what is none."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QSignalSpy, QTest

from gui.plain_click_table import PlainClickTable

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot):
    table = PlainClickTable()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(4, 2, table))
    with qtbot.waitExposed(table):
        table.show()
    return table


@pytest.fixture
def clicks(table):
    return QSignalSpy(table.plainly_clicked)


def place(table, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, 1)).center()


def test_a_left_click_is_told_with_its_cell(table, clicks) -> None:
    QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 2))
    assert [(clicks.at(k)[0].row(), clicks.at(k)[0].column()) for k in range(clicks.count())] == [(2, 1)]


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (LEFT, Qt.KeyboardModifier.ControlModifier),
        (LEFT, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_what_selects_more_or_opens_a_menu_is_none(button, modifier, table, clicks) -> None:
    QTest.mouseClick(table.viewport(), button, modifier, place(table, 2))
    assert clicks.count() == 0


def test_a_click_ends_where_it_began(table, clicks) -> None:
    QTest.mousePress(table.viewport(), LEFT, pos=place(table, 1))
    QTest.mouseRelease(table.viewport(), LEFT, pos=place(table, 2))
    assert clicks.count() == 0


def test_a_row_that_came_under_the_mouse_meanwhile_is_not_clicked(table, clicks) -> None:
    QTest.mousePress(table.viewport(), LEFT, pos=place(table, 1))
    table.model().beginResetModel()
    table.model().endResetModel()
    QTest.mouseRelease(table.viewport(), LEFT, pos=place(table, 1))
    assert clicks.count() == 0
