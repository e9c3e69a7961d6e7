"""The table of rows: what it shows, and what mouse and keys do with it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from core.colour import Rgb
from core.dataset_value import Dataset
from core.rows_view import RowFilter, RowOrder, outputs_for
from gui.data.rows_model import COLUMNS
from gui.data.rows_page import RowsPage

CHANNELS = ("red", "green", "blue")


@pytest.fixture
def page(session, qtbot):
    page = RowsPage(session)
    qtbot.addWidget(page)
    page.resize(720, 400)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    return page


def ready(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.split is not None and session.progress.test is not None)


def cell(page, place: int, column: str):
    return page.table.rows.index(place, COLUMNS.index(column))


def text(page, place: int, column: str) -> str:
    return cell(page, place, column).data()


def point(page, place: int, column: str) -> QPoint:
    index = cell(page, place, column)
    page.table.scrollTo(index)
    return page.table.visualRect(index).center()


def click(page, place: int, column: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, point(page, place, column))


def key(page, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.table, key, modifier)


def choose(box, value: str) -> None:
    """Choose an entry as a person does, with the keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == value


def positions(page) -> list[int]:
    return page.table.rows.rows.tolist()


def test_every_cell_of_a_row(page, session) -> None:
    place = 40
    X, y = session.dataset.X[:, place], session.dataset.y[place]
    levels = [round(255 * channel) for channel in X]
    output = float(outputs_for(session.network, session.dataset.X)[place])
    part = "test" if place in session.split.test_rows else "training"
    assert text(page, place, "colour") == Rgb(*levels).hex
    assert [text(page, place, channel) for channel in CHANNELS] == [str(level) for level in levels]
    assert text(page, place, "label") == ("light" if y else "dark")
    assert text(page, place, "answer") == ("light" if output >= 0.5 else "dark")
    assert text(page, place, "probability") == f"{output:.3f}"
    assert (text(page, place, "part"), text(page, place, "row")) == (part, "41")
    assert page.actions_.count.text() == "1,454 of 1,454 rows"


def test_the_swatch_is_painted_in_the_colour_with_the_font_of_the_label(page, session) -> None:
    place = next(k for k in range(session.dataset.n_rows) if 0.2 < session.dataset.X[0, k] < 0.3)
    area = page.table.visualRect(cell(page, place, "colour"))
    page.table.scrollTo(cell(page, place, "colour"))
    area = page.table.visualRect(cell(page, place, "colour"))
    image = page.table.viewport().grab(area).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    font = "#ffffff" if session.dataset.y[place] else "#000000"
    assert {text(page, place, "colour"), font} <= colours


def test_a_click_and_enter_take_the_colour_into_the_window(page, session) -> None:
    click(page, 3, "red")
    assert session.colour.hex == text(page, 3, "colour")
    key(page, Qt.Key.Key_Down)
    assert session.colour.hex == text(page, 3, "colour")
    key(page, Qt.Key.Key_Return)
    assert session.colour.hex == text(page, 4, "colour")


def test_a_click_that_selects_more_rows_takes_no_colour(page, session) -> None:
    click(page, 3, "red")
    click(page, 6, "label", Qt.KeyboardModifier.ShiftModifier)
    assert session.colour.hex == text(page, 3, "colour")
    assert page.table.selected_positions().tolist() == [3, 4, 5, 6]
    assert not session.undo_stack.canUndo()


def test_a_click_on_the_label_and_the_key_l_change_it(page, session, qtbot) -> None:
    labels = session.dataset.y.copy()
    click(page, 3, "label")
    assert session.dataset.y[3] == 1 - labels[3]
    ready(session, qtbot)
    key(page, Qt.Key.Key_L)
    assert session.dataset.y.tolist() == labels.tolist()
    ready(session, qtbot)


def test_a_double_click_on_the_label_changes_it_once(page, session, qtbot) -> None:
    before = int(session.dataset.y[3])
    where = point(page, 3, "label")
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert session.dataset.y[3] == 1 - before
    ready(session, qtbot)


def test_delete_removes_the_selected_rows_and_selects_the_next(page, session, qtbot) -> None:
    gone = [text(page, k, "colour") for k in (3, 4)]
    follows = text(page, 5, "colour")
    click(page, 3, "red")
    key(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(page, Qt.Key.Key_Delete)
    assert session.dataset.n_rows == 1452
    assert follows == text(page, page.table.currentIndex().row(), "colour")
    ready(session, qtbot)
    session.undo()
    assert [text(page, k, "colour") for k in (3, 4)] == gone
    ready(session, qtbot)


def editor(page) -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert page.table.isAncestorOf(field)
    return field


@pytest.mark.parametrize(
    ("column", "typed", "expected"),
    [("red", "77", (77, None, None)), ("blue", "0", (None, None, 0)), ("colour", "teal", (0, 128, 128))],
)
def test_a_colour_is_typed_in_its_place(column, typed, expected, page, session, qtbot) -> None:
    before = session.dataset.X[:, 900] * 255
    page.table.setCurrentIndex(cell(page, 900, column))
    key(page, Qt.Key.Key_F2)
    field = editor(page)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.undo_stack.canUndo())
    wanted = [old if new is None else new for old, new in zip(before, expected, strict=True)]
    assert session.dataset.X[:, 900] * 255 == pytest.approx(wanted)
    ready(session, qtbot)


@pytest.mark.parametrize(
    ("column", "typed", "said"),
    [("red", "256", "a whole number from 0 to 255"), ("green", "-1", "0 to 255"), ("colour", "bleu", "no colour")],
)
def test_what_is_no_colour_is_said_and_not_taken_over(column, typed, said, page, session) -> None:
    spy = QSignalSpy(session.message_posted)
    page.table.setCurrentIndex(cell(page, 900, column))
    key(page, Qt.Key.Key_F2)
    field = editor(page)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said in spy.at(spy.count() - 1)[0]
    assert editor(page).text() == typed
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not session.undo_stack.canUndo()


def test_the_buttons_add_the_colour_of_the_window(page, session, qtbot) -> None:
    session.set_colour(Rgb(1, 2, 3))
    QTest.mouseClick(page.actions_.add_light, Qt.MouseButton.LeftButton)
    ready(session, qtbot)
    session.set_colour(Rgb(250, 251, 252))
    QTest.mouseClick(page.actions_.add_dark, Qt.MouseButton.LeftButton)
    ready(session, qtbot)
    assert [text(page, k, "colour") for k in (1454, 1455)] == ["#010203", "#fafbfc"]
    assert session.dataset.y[-2:].tolist() == [1, 0]
    assert page.table.selected_positions().tolist() == [1455]
    assert page.table.visualRect(cell(page, 1455, "red")).bottom() < page.table.viewport().height()


def test_the_choices_filter_the_rows(page, session) -> None:
    choose(page.filters.part, "test")
    assert set(positions(page)) == set(session.split.test_rows.tolist())
    choose(page.filters.label, "light")
    light = {row for row in session.split.test_rows.tolist() if session.dataset.y[row] == 1}
    assert set(positions(page)) == light
    assert page.actions_.count.text() == f"{len(light):,} of 1,454 rows"
    QTest.mouseClick(page.filters.clear, Qt.MouseButton.LeftButton)
    assert positions(page) == list(range(1454))


def test_wrong_answers_are_found_and_marked(page, session) -> None:
    choose(page.filters.answer, "wrong")
    outputs = outputs_for(session.network, session.dataset.X)
    wrong = np.flatnonzero((outputs >= 0.5) != (session.dataset.y == 1)).tolist()
    assert wrong
    assert positions(page) == wrong
    assert session.rows.filter == RowFilter(verdict="wrong")
    reading = cell(page, 0, "answer").data(Qt.ItemDataRole.AccessibleTextRole)
    assert reading == f"{text(page, 0, 'answer')}, wrong"


def test_doubt_puts_the_nearest_to_one_half_first(page, session) -> None:
    choose(page.filters.order, "doubt")
    outputs = outputs_for(session.network, session.dataset.X)[positions(page)]
    assert np.all(np.diff(np.abs(outputs - 0.5)) >= 0)
    QTest.mouseClick(page.filters.direction, Qt.MouseButton.LeftButton)
    outputs = outputs_for(session.network, session.dataset.X)[positions(page)]
    assert np.all(np.diff(np.abs(outputs - 0.5)) <= 0)


def test_a_column_sorts_and_a_second_click_turns_it_round(page, session) -> None:
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionPosition(COLUMNS.index("green")) + 5, 5)
    for sign in (1, -1):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert np.all(sign * np.diff(session.dataset.X[1, positions(page)]) >= 0)
    assert page.filters.order.currentData() == "green"


def test_a_filter_set_elsewhere_shows_in_the_choices(page, session) -> None:
    session.rows.set_filter(RowFilter(part="test", label="dark", answer="light"))
    boxes = page.filters.part, page.filters.label, page.filters.answer
    assert [box.currentData() for box in boxes] == ["test", "dark", "light"]


def test_nothing_in_view_is_explained(page, session) -> None:
    session.rows.set_filter(RowFilter(label="light", answer="dark", verdict="right"))
    assert page.actions_.count.text() == "0 of 1,454 rows"
    page.table.set_nothing("")
    blank = page.table.viewport().grab().toImage()
    session.rows.set_filter(RowFilter(label="dark", answer="light", verdict="right"))
    assert page.table.viewport().grab().toImage() != blank


def test_a_selected_row_stays_selected_in_another_order(page, session) -> None:
    click(page, 12, "red")
    choose(page.filters.order, "blue")
    assert page.table.selected_positions().tolist() == [12]
    assert page.table.rows.place_of(12) == page.table.currentIndex().row()


def test_rows_keep_their_places_while_a_training_runs(page, session, qtbot) -> None:
    session.new_start()
    choose(page.filters.order, "doubt")
    qtbot.waitUntil(lambda: page.view.table.step == 0)
    page.view.arrange()
    before = positions(page)
    session.set_choices(replace(session.choices, pace=0.0, config=replace(session.choices.config, epochs=100_000)))
    session.start()
    qtbot.waitUntil(lambda: page.view.table.step > 0)
    assert positions(page) == before
    assert page.refresh.isVisible()
    assert page.refresh.text() == "As of step 0: &update"
    QTest.mouseClick(page.refresh, Qt.MouseButton.LeftButton)
    assert positions(page) != before
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running and not page.refresh.isVisible())
    outputs = outputs_for(session.network, session.dataset.X)[positions(page)]
    assert np.all(np.diff(np.abs(outputs - 0.5)) >= 0)


def test_rows_cannot_be_changed_while_a_training_runs(page, session, qtbot) -> None:
    click(page, 3, "red")
    session.set_choices(replace(session.choices, config=replace(session.choices.config, epochs=100_000)))
    session.start()
    spy = QSignalSpy(session.message_posted)
    key(page, Qt.Key.Key_Delete)
    key(page, Qt.Key.Key_L)
    click(page, 3, "label")
    assert [spy.at(k)[0] for k in range(spy.count())] == ["Pause the training to change rows."] * 3
    assert not any(button.isEnabled() for button in (page.actions_.add_light, page.actions_.turn, page.actions_.remove))
    assert not cell(page, 3, "red").flags() & Qt.ItemFlag.ItemIsEditable
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running)
    assert page.actions_.remove.isEnabled()


def test_what_is_being_typed_when_a_training_begins_does_not_end_it(page, session, qtbot) -> None:
    before = session.dataset
    page.table.setCurrentIndex(cell(page, 3, "red"))
    key(page, Qt.Key.Key_F2)
    field = editor(page)
    field.selectAll()
    session.set_choices(replace(session.choices, config=replace(session.choices.config, epochs=100_000)))
    session.start()
    QTest.keyClicks(field, "77")
    with qtbot.waitSignal(session.message_posted, check_params_cb=lambda text: text.startswith("Pause the training")):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.is_running
    assert session.dataset is before
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running)


def test_what_is_being_typed_stays_when_the_parts_come(page, session, qtbot) -> None:
    session.set_choices(replace(session.choices, split_seed=7))
    page.table.setCurrentIndex(cell(page, 3, "red"))
    key(page, Qt.Key.Key_F2)
    QTest.keyClicks(editor(page), "7")
    with qtbot.waitSignal(session.split_changed):
        assert session.split is None
    assert editor(page).text() == "7"
    ready(session, qtbot)


def test_the_answers_follow_the_network(page, session, qtbot) -> None:
    session.new_start()
    output = float(outputs_for(session.network, session.dataset.X[:, :1])[0])
    qtbot.waitUntil(lambda: text(page, 0, "probability") == f"{output:.3f}")


def test_a_hidden_table_rests_and_catches_up(page, session, qtbot) -> None:
    page.hide()
    resets = QSignalSpy(page.table.rows.modelReset)
    session.rows.remove([0])
    session.new_start()
    session.rows.set_filter(RowFilter(part="training"))
    ready(session, qtbot)
    assert resets.count() == 0
    page.show()
    qtbot.waitUntil(lambda: page.actions_.count.text() == f"{session.split.counts.train:,} of 1,453 rows")


def test_many_rows_get_their_answers_in_the_background(page, session, qtbot) -> None:
    rng = np.random.default_rng(0)
    many = Dataset(rng.integers(0, 256, (3, 30_000)) / 255, rng.integers(0, 2, 30_000), "many", "Made for a test.")
    session.take_dataset(many)
    assert text(page, 0, "probability") == "–"
    qtbot.waitUntil(lambda: page.view.table.outputs is not None)
    expected = f"{outputs_for(session.network, many.X)[29_999]:.3f}"
    assert text(page, 29_999, "probability") == expected
    page.filters.answer.setFocus()
    choose(page.filters.answer, "wrong")
    outputs = outputs_for(session.network, many.X)
    assert len(positions(page)) == np.count_nonzero((outputs >= 0.5) != many.y)
    ready(session, qtbot)


def test_other_data_begin_at_the_top(page, session, qtbot) -> None:
    click(page, 700, "red")
    rng = np.random.default_rng(0)
    session.take_dataset(Dataset(rng.random((3, 900)), rng.integers(0, 2, 900), "other", "Made for a test."))
    assert page.table.verticalScrollBar().value() == 0
    assert not page.table.selectionModel().hasSelection()
    assert len(positions(page)) == 900
    ready(session, qtbot)


def test_the_tab_key_leaves_the_table(page) -> None:
    key(page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.actions_.add_light


def test_a_letter_searches_nothing(page) -> None:
    page.table.setCurrentIndex(cell(page, 5, "part"))
    key(page, Qt.Key.Key_T)
    assert page.table.currentIndex() == cell(page, 5, "part")


def test_a_screen_reader_reads_cells(page) -> None:
    reader = QAccessible.queryAccessibleInterface(page.table)
    assert reader.text(QAccessible.Text.Name) == "Rows of the data"
    assert reader.childCount() >= 1454 * len(COLUMNS)
    swatch = cell(page, 0, "colour").data(Qt.ItemDataRole.AccessibleTextRole)
    assert swatch == "#000000 with a light font"


def test_five_rows_have_room_in_a_small_window(page, qtbot) -> None:
    page.resize(475, 214)
    page.layout().activate()
    assert page.table.viewport().height() >= 5 * page.table.rowHeight(0)
    assert not page.table.horizontalScrollBar().isVisible()


def test_the_order_is_kept_as_a_value(page) -> None:
    page.filters.sort_by("red")
    assert page.view.order == RowOrder("red")
