import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from sklearn.metrics import confusion_matrix

from core.metrics import LIGHT_FROM
from core.rows_view import RowFilter, RowOrder, RowsTable, outputs_for, part_codes, rows_in_view
from gui.training.confusion_table import ConfusionTable


@pytest.fixture
def table(session, qtbot):
    table = ConfusionTable(session)
    qtbot.addWidget(table)
    table.show()
    session.progress_changed.connect(table.show_metrics)
    return table


def counts(table) -> list[list[str]]:
    return [[table.table.item(row, column).text() for column in range(2)] for row in range(2)]


def test_counts_are_those_of_scikit_learn(table, session, qtbot) -> None:
    with qtbot.waitSignal(session.progress_changed, check_params_cb=lambda p: p.test is not None):
        session.new_start()
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == 1 and session.progress.measured_step == 1)
    test = session.split.test
    answers = (session.network.forward_prop(test.X).A[-1][0] >= LIGHT_FROM).astype(int)
    expected = confusion_matrix(test.y, answers, labels=[1, 0])
    assert counts(table) == [[f"{value:,}" for value in row] for row in expected]
    assert table.place.text() == "test part at step 1"
    right, total = np.trace(expected), expected.sum()
    assert table.summary.text() == f"{right:,} of {total:,} right: accuracy {100 * right / total:.1f} %"


def test_nothing_is_shown_as_0_before_it_is_measured(table, session) -> None:
    session.turn_labels_round()
    assert session.progress.test is None
    assert counts(table) == [["–", "–"], ["–", "–"]]
    assert table.summary.text() == "–"


def test_it_can_be_read_but_not_edited(table) -> None:
    before = counts(table)
    table.table.setCurrentCell(0, 0)
    QTest.keyClicks(table.table, "7")
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert counts(table) == before
    headers = [table.table.horizontalHeaderItem(0).text(), table.table.verticalHeaderItem(1).text()]
    assert headers == ["says light", "is dark"]


def test_a_tall_card_keeps_its_table_small_and_on_top(table, qtbot) -> None:
    table.set_wide(False)
    table.resize(250, 800)
    qtbot.waitUntil(lambda: table.height() == 800)
    table.layout().activate()
    assert table.table.geometry().bottom() < 400


CELLS = [(row, column) for row in range(2) for column in range(2)]


@pytest.mark.parametrize(("row", "column"), CELLS)
@pytest.mark.parametrize("by_key", [False, True])
def test_a_cell_shows_its_rows(row, column, by_key, table, session) -> None:
    shown = QSignalSpy(session.rows.shown_requested)
    if by_key:
        table.table.setCurrentCell(row, column)
        QTest.keyClick(table.table, Qt.Key.Key_Return)
    else:
        place = table.table.visualItemRect(table.table.item(row, column)).center()
        QTest.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    fonts = ("light", "dark")
    assert session.rows.filter == RowFilter(part="test", label=fonts[row], answer=fonts[column])
    assert shown.count() == 1
    dataset, split = session.dataset, session.split
    view = RowsTable(dataset, part_codes(dataset, split), outputs_for(session.network, dataset.X))
    count = rows_in_view(view, session.rows.filter, RowOrder()).size
    assert counts(table)[row][column] == f"{count:,}"


def test_a_cell_says_what_a_click_does(table) -> None:
    tips = [table.table.item(row, column).toolTip() for row, column in CELLS]
    assert len(set(tips)) == 4
    assert all("A click or Enter shows these rows in the Data tab" in tip for tip in tips)
