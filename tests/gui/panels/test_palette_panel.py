"""The palette panel: it shows the palette as the judges see it, and what is chosen there goes to the session."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from core.colour import BLACK, Rgb
from core.palette import Palette
from core.palette_judged import judged
from gui.palette.columns import COLUMNS
from gui.palette.controls import MATRIX
from gui.palette.paste_dialog import PasteDialog
from gui.panels.palette_panel import PalettePanel
from tests.core.palettes import palette_of

PALETTE = palette_of("#2b2d42 Ink", "#ff0000 Red", "#e9c46a Sand", "#888888 Grey", "#2b2d42 Ink again")


@pytest.fixture
def panel(session, qtbot):
    panel = PalettePanel(session)
    qtbot.addWidget(panel)
    panel.resize(760, 330)
    with qtbot.waitExposed(panel):
        panel.show()
    session.palette.restore(PALETTE)
    return panel


def shown(panel) -> list[str]:
    rows = panel.table.rows
    return [rows.row(k).name for k in range(rows.rowCount())]


def centre(panel, name: str, column: str):
    rows = panel.table.rows
    row = shown(panel).index(name)
    return panel.table.visualRect(rows.index(row, COLUMNS.index(column))).center()


def click(panel, name: str, column: str = "colour", modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, modifier, centre(panel, name, column))


def click_head(panel, column: str) -> None:
    head = panel.table.horizontalHeader()
    x = head.sectionViewportPosition(COLUMNS.index(column)) + 4
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 6))


def cell(panel, name: str, column: str) -> str:
    rows = panel.table.rows
    return rows.data(rows.index(shown(panel).index(name), COLUMNS.index(column)))


def filter_by(panel, value: str) -> None:
    panel.controls.filter.setCurrentIndex(panel.controls.filter.findData(value))


def test_without_a_palette_it_says_what_one_is_for_and_makes_one(panel, session, qtbot) -> None:
    session.palette.restore(Palette())
    button = next(button for button in panel.findChildren(QPushButton) if button.accessibleName() == "CSS colour names")
    with qtbot.waitSignal(session.palette.changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.table.isVisible()
    assert panel.controls.text.startswith("CSS colour names: 1")


def test_disagreements_come_first(panel, session) -> None:
    said = judged(PALETTE, "network", session.judging.networks())
    against = [int(said.against[PALETTE.entries.index(entry)]) for entry in PALETTE.entries]
    expected = sorted(range(5), key=lambda k: (-against[k], k))
    assert shown(panel) == [PALETTE.entries[k].name for k in expected]
    assert max(against) > 0


def test_a_cell_says_what_the_judges_say(panel, session) -> None:
    session.judging.set_driver("luma")
    assert cell(panel, "Red", "colour") == "#ff0000"
    assert cell(panel, "Red", "font") == "light"
    assert cell(panel, "Red", "contrast") == "3.99 large"
    assert (cell(panel, "Red", "luma"), cell(panel, "Red", "wcag")) == ("light", "dark")
    assert cell(panel, "Ink", "contrast").endswith(" AAA")
    assert cell(panel, "Ink", "against") == "–"
    session.judging.set_driver("wcag")
    assert cell(panel, "Red", "font") == "dark"
    assert cell(panel, "Red", "contrast") == "5.25 AA"


def test_the_head_counts(panel, session) -> None:
    said = judged(PALETTE, "network", session.judging.networks())
    expected = f"Test: 5 colours, {said.disputed.sum()} disputed, {said.failing.sum()} fail AA"
    assert panel.controls.text == expected


def test_a_click_takes_the_colour(panel, session) -> None:
    click(panel, "Sand", "name")
    assert session.colour == Rgb(0xE9, 0xC4, 0x6A)
    click(panel, "Red")
    assert session.colour == Rgb(255, 0, 0)


def test_a_click_that_chooses_several_takes_no_colour(panel, session, qtbot) -> None:
    click(panel, "Sand")
    with qtbot.assertNotEmitted(session.colour_changed):
        click(panel, "Red", modifier=Qt.KeyboardModifier.ControlModifier)
    assert panel.table.selected_places() == [1, 2]


def test_keys_go_from_row_to_row_and_take_the_colour(panel, session, qtbot) -> None:
    click_head(panel, "place")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.table.rows.index(0, 1))
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert session.colour == Rgb(255, 0, 0)


def test_heads_sort_and_turn_round(panel) -> None:
    click_head(panel, "name")
    assert shown(panel) == ["Grey", "Ink", "Ink again", "Red", "Sand"]
    click_head(panel, "name")
    assert shown(panel) == ["Sand", "Red", "Ink again", "Ink", "Grey"]


def test_filters_leave_what_was_asked_for(panel, session) -> None:
    session.judging.set_driver("luma")
    filter_by(panel, "disputed")
    assert "Red" in shown(panel)
    assert "Ink" not in shown(panel)
    filter_by(panel, "failing")
    assert all(panel.table.rows.row(k).contrast < 4.5 for k in range(panel.table.rows.rowCount()))
    session.judging.set_driver("wcag")
    assert shown(panel) == []  # the better of two contrasts is 4.58 or more
    filter_by(panel, "all")
    assert len(shown(panel)) == 5


def test_selected_rows_stay_selected_when_they_are_sorted(panel) -> None:
    click(panel, "Sand")
    click_head(panel, "contrast")
    assert panel.table.selected_places() == [2]


def test_a_name_is_typed_in_place(panel, session, qtbot) -> None:
    click(panel, "Sand", "name")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Desert")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.palette.palette.entries[2].name == "Desert")
    assert "Desert" in shown(panel)
    session.undo_stack.undo()
    assert "Sand" in shown(panel)


def test_rows_are_removed_by_a_key(panel, session, qtbot) -> None:
    click(panel, "Sand")
    click(panel, "Red", modifier=Qt.KeyboardModifier.ControlModifier)
    panel.activateWindow()
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert [entry.name for entry in session.palette.palette.entries] == ["Ink", "Grey", "Ink again"]


def test_rows_are_put_in_order_by_keys_where_the_order_is_the_palettes(panel, session, qtbot) -> None:
    panel.activateWindow()
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    with qtbot.waitSignal(session.message_posted) as said:
        click(panel, "Ink")
        qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said.args[0].startswith("Sort by #")
    click_head(panel, "place")
    click(panel, "Ink")
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(panel)[:2] == ["Red", "Ink"]
    assert panel.table.selected_places() == [1]


def test_a_row_that_is_dropped_elsewhere_moves_there(panel, session) -> None:
    click_head(panel, "place")
    rows = panel.table.rows
    data = rows.mimeData([rows.index(0, 1)])
    assert data.text() == "#2b2d42"
    rows.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, rows.index(-1, -1))
    assert shown(panel) == ["Red", "Sand", "Ink", "Grey", "Ink again"]


def test_nothing_moves_in_another_order(panel, session, qtbot) -> None:
    rows = panel.table.rows
    with qtbot.assertNotEmitted(session.palette.changed):
        rows.dropMimeData(rows.mimeData([rows.index(0, 1)]), Qt.DropAction.MoveAction, 3, 0, rows.index(-1, -1))


def test_repeated_colours_are_told_apart(panel) -> None:
    rows = panel.table.rows
    index = rows.index(shown(panel).index("Ink again"), COLUMNS.index("name"))
    assert rows.data(index, Qt.ItemDataRole.ToolTipRole) == "Ink again\n#2b2d42 is 2 times in the palette."


def test_copy_and_paste_work_on_colours(panel, session, qtbot) -> None:
    click(panel, "Sand")
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "#e9c46a"
    QGuiApplication.clipboard().setText("New: #00f")
    with qtbot.waitSignal(session.palette.changed):
        qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(shown(panel)) == 6
    assert panel.table.selected_places() == [5]


def test_an_added_colour_is_gone_to(panel, session, qtbot) -> None:
    button = next(button for button in panel.findChildren(QToolButton) if button.accessibleName() == "Add colour")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.palette.palette.entries[-1].colour == session.colour
    assert panel.table.selected_places() == [5]


def test_another_network_gives_other_verdicts(panel, session) -> None:
    before = cell(panel, "Ink", "probability")
    session.new_start()
    assert cell(panel, "Ink", "probability") != before


def test_rows_keep_their_places_while_a_training_runs(panel, session, qtbot) -> None:
    session.new_start()
    click_head(panel, "probability")
    places = panel.table.rows.places.copy()
    before = panel.table.rows.said
    session.start()
    qtbot.waitUntil(lambda: panel.table.rows.said is not before and session.progress.step > 100, timeout=10_000)
    assert np.array_equal(panel.table.rows.places, places)
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running)
    probabilities = judged(PALETTE, "network", session.judging.networks()).probability
    assert (np.diff(probabilities[panel.table.rows.places]) >= 0).all()


def test_a_hidden_panel_does_nothing_and_catches_up(panel, session) -> None:
    panel.hide()
    before = panel.table.rows.said
    session.palette.add(BLACK, "Black")
    session.new_start()
    assert panel.table.rows.said is before
    panel.show()
    assert "Black" in shown(panel)


def test_a_file_dropped_here_is_a_palette(panel, session, qtbot, tmp_path) -> None:
    path = tmp_path / "colours.csv"
    path.write_text("r,g,b,label\n1,2,3,1\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(session.palette.file_used):
        panel.dropEvent(event)
    assert session.palette.palette.entries[0].colour == Rgb(1, 2, 3)


def test_the_matrix_gives_background_and_font(panel, session, qtbot) -> None:
    panel.controls.pages.choose(MATRIX)
    view = panel.matrix.view
    assert view.ratios.shape == (7, 7)
    place = view.cell_area(2, 4).center()
    qtbot.mouseMove(view.viewport(), place)
    assert panel.matrix.text.startswith("Background Ink #2b2d42, font Sand #e9c46a: ")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.colour == Rgb(0x2B, 0x2D, 0x42)
    assert session.judging.font_colour == Rgb(0xE9, 0xC4, 0x6A)


def test_keys_alone_choose_a_pair(panel, session, qtbot) -> None:
    panel.controls.pages.choose(MATRIX)
    view = panel.matrix.view
    panel.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert panel.matrix.text == "Background Ink #2b2d42, font black #000000: 1.55:1, fails AA"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (session.colour, session.judging.font_colour) == (Rgb(0x2B, 0x2D, 0x42), BLACK)


def test_the_matrix_says_how_many_colours_it_takes(panel, session) -> None:
    session.palette.restore(Palette("", PALETTE.entries * 50))
    panel.controls.pages.choose(MATRIX)
    assert panel.matrix.text.startswith("The first 200 of 250 colours")


def test_a_pasted_text_is_understood_before_it_is_taken(panel, session, qtbot) -> None:
    QGuiApplication.clipboard().setText("Blue: #00f\nnothing")
    button = next(button for button in panel.findChildren(QToolButton) if button.accessibleName() == "Paste")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(PasteDialog)
    qtbot.waitUntil(lambda: bool(dialog.understood))
    assert dialog.understood.startswith("1 colours; passed over: 1, the first in line 2: 'nothing'")
    with qtbot.waitSignal(session.palette.changed):
        dialog.accept()
    assert [entry.name for entry in session.palette.palette.entries] == ["Blue"]


def test_a_text_without_colours_cannot_be_taken(panel, qtbot) -> None:
    QGuiApplication.clipboard().setText("nothing")
    button = next(button for button in panel.findChildren(QToolButton) if button.accessibleName() == "Paste")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(PasteDialog)
    qtbot.waitUntil(lambda: bool(dialog.understood))
    assert "there is no colour in it" in dialog.understood
    ok = next(button for button in dialog.findChildren(QPushButton) if "OK" in button.text().upper())
    assert not ok.isEnabled()
    dialog.reject()
