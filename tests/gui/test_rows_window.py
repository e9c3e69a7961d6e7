"""The rows in the main window: the way to their tab, and saving them through the dialog."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.datasets import load_csv
from core.rows_view import RowFilter
from gui.panels.training_panel import TrainingPanel


def rows_page(window):
    return window.panels["data"].panel.rows


def test_a_cell_of_the_confusion_table_leads_to_its_rows(window, session, qtbot) -> None:
    session.new_start()
    table = window.panel(TrainingPanel).table.table
    table.setCurrentCell(0, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.tabs.currentWidget() is window.panels["data"]
    assert session.rows.filter == RowFilter(part="test", label="light", answer="dark")
    expected = session.progress.test.confusion.false_dark
    page = rows_page(window)
    qtbot.waitUntil(lambda: page.actions_.count.text() == f"{expected:,} of 1,454 rows")


def test_a_hidden_tab_is_shown_again_for_its_rows(window, session, qtbot) -> None:
    switch = next(action for action in window.findChildren(QAction) if action.isCheckable() and action.text() == "Data")
    switch.trigger()
    assert not window.tabs.isTabVisible(window.tabs.indexOf(window.panels["data"]))
    session.rows.show(RowFilter(part="test"))
    qtbot.waitUntil(lambda: rows_page(window).isVisible())


def test_the_rows_are_saved_where_the_dialog_says(window, session, qtbot, tmp_path: Path) -> None:
    window.tabs.setCurrentWidget(window.panels["data"])
    QTest.mouseClick(rows_page(window).actions_.save, Qt.MouseButton.LeftButton)
    dialog = next(dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible())
    path = tmp_path / "mine.csv"

    def is_said(text: str) -> bool:
        return "Saved 1,454 rows as mine.csv." in text

    with qtbot.waitSignal(session.message_posted, timeout=20_000, check_params_cb=is_said):
        dialog.fileSelected.emit(str(path))
        dialog.close()
    np.testing.assert_array_equal(load_csv(path).X, session.dataset.X)
