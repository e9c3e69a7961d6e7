"""The data panel: whose labels, how they are parted, what would leak, and its two pages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from core.leak import leak
from core.rows_view import RowFilter
from gui.panels.data_panel import DataPanel
from gui.theme import apply_theme


@pytest.fixture
def panel(session, qtbot):
    panel = DataPanel(session)
    qtbot.addWidget(panel)
    panel.resize(720, 330)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def ready(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.split is not None and session.progress.test is not None)


def opened(session, qtbot, path) -> None:
    with qtbot.waitSignal(session.dataset_changed):
        session.open_data(str(path))
    ready(session, qtbot)


def test_it_is_in_sight_where_the_labels_come_from(panel, session, qtbot, source_csv) -> None:
    assert panel.head.origin.text() == "formula"
    assert "Rec. 601 luma" in panel.head.origin.toolTip()
    session.rows.turn_labels([0])
    assert panel.head.origin.text() == "formula + person"
    opened(session, qtbot, source_csv)
    assert panel.head.origin.text() == "file"
    assert source_csv.name in panel.head.facts.text()
    assert panel.head.origin.accessibleName().startswith("The labels were: read from a file.")


def test_counts_and_leak_are_told_as_numbers_and_in_words(panel, session, qtbot, source_csv) -> None:
    opened(session, qtbot, source_csv)
    dataset, counts = session.dataset, session.split.counts
    repeated = dataset.n_rows - dataset.distinct_colours
    share = f"{100 * leak(dataset, 1 / 3, 0).share:.0f} %"
    assert panel.rows.split.text() == (
        f"{counts.train:,} training, {counts.test:,} test, {repeated:,} repeated. "
        f"Leak 0 % (plain split by rows {share}): no test row's colour is in the training part."
    )


def test_a_plain_split_is_told_to_leak(panel, session, qtbot, source_csv) -> None:
    opened(session, qtbot, source_csv)
    session.set_choices(replace(session.choices, keep_duplicates_together=False))
    assert "–" in panel.rows.split.text()
    ready(session, qtbot)
    share = f"{100 * session.split.counts.shared_rows / session.split.counts.test:.0f} %"
    assert f"Leak {share}: {share} of the test rows' colours are in the training part." in panel.rows.split.text()


def test_the_other_page_is_made_when_it_is_looked_at(panel, session) -> None:
    assert panel.taste is None
    panel.switch.choose(1)
    assert panel.taste.isVisible()
    assert not panel.rows.isVisible()
    assert panel.head.isVisible()
    session.rows.show(RowFilter(part="test"))
    assert panel.rows.isVisible()


@pytest.fixture
def light_theme():
    apply_theme("light")
    yield
    apply_theme("light")


def test_another_theme_reaches_chip_and_selection(light_theme, panel, qtbot) -> None:
    chip, table = panel.head.origin, panel.rows.table

    def look() -> tuple:
        return chip.grab().toImage(), table.palette().color(QPalette.ColorRole.Highlight)

    before = look()
    apply_theme("dark")
    qtbot.waitUntil(lambda: all(now != then for now, then in zip(look(), before, strict=True)))


def test_the_whole_panel_is_reached_by_the_tab_key(panel, qtbot) -> None:
    panel.activateWindow()
    panel.rows.filters.part.setFocus()
    qtbot.waitUntil(panel.rows.filters.part.hasFocus)
    seen = []
    for _ in range(40):
        focus = panel.window().focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    rows = panel.rows
    wanted = [
        *(rows.filters.part, rows.filters.label, rows.filters.answer, rows.filters.order, rows.filters.direction),
        *(rows.table, rows.actions_.add_light, rows.actions_.add_dark, rows.actions_.save),
    ]
    assert [widget for widget in seen if widget in wanted] == wanted


def controls(panel) -> list[QWidget]:
    rows = panel.rows
    fields = [rows.filters.part, rows.filters.label, rows.filters.answer, rows.filters.order]
    return [*fields, *rows.findChildren(QToolButton), *panel.switch.findChildren(QToolButton)]


def test_everything_has_a_name_and_a_tooltip(panel) -> None:
    panel.rows.refresh.setText("As of step 7: &update")  # which it has whenever it is shown
    for widget in controls(panel):
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, widget
        assert widget.toolTip(), name


def test_mnemonics_are_unique_and_not_those_of_the_window(panel) -> None:
    panel.rows.refresh.setText("As of step 7: &update")
    texts = [button.text() for button in panel.findChildren(QAbstractButton)]
    keys = [key for key in (QKeySequence.mnemonic(text).toString() for text in texts) if key]
    assert len(keys) == 8
    assert len(keys) == len(set(keys))
    assert not {f"Alt+{letter}" for letter in "FECPTSVHIYMX"} & set(keys)  # menus, colour and sample
