"""The store of the palette: files, pasted texts, changes with undo, and what is said when something is wrong."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from core.colour import Rgb
from core.palette import MOST_COLOURS, Entry, Palette
from core.palette_files import read_palette, write_palette
from gui.session import Session
from tests.core.palettes import palette_of

PALETTE = palette_of("#336699 Sea", "#111111", "#ffee00 Sun")


@pytest.fixture
def session(qtbot):
    session = Session()
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def store(session):
    session.palette.restore(PALETTE)
    return session.palette


def names(store) -> list[str]:
    return [entry.name or entry.colour.hex for entry in store.palette.entries]


def test_a_file_takes_the_place_of_the_palette_and_can_be_undone(store, session, qtbot, tmp_path) -> None:
    path = tmp_path / "brand.gpl"
    write_palette(path, palette_of("#ff0000 Red"))
    used: list[str] = []
    store.file_used.connect(used.append)
    with qtbot.waitSignal(session.message_posted) as said, qtbot.waitSignal(store.shown_requested):
        store.open(str(path))
    assert names(store) == ["Red"]
    assert used == [str(path)]
    assert said.args == ["brand.gpl: 1 colours."]
    session.undo_stack.undo()
    assert store.palette == PALETTE
    session.undo_stack.redo()
    assert names(store) == ["Red"]


def test_a_wrong_file_is_said_and_changes_nothing(store, session, qtbot, tmp_path) -> None:
    path = tmp_path / "brand.gpl"
    path.write_text("nonsense")
    with qtbot.waitSignal(session.problem_posted) as said:
        store.open(str(path))
    assert said.args[0].startswith("brand.gpl cannot be read as a palette: line 1 is 'nonsense'")
    assert said.args[1] == "palette"
    assert store.palette == PALETTE
    assert store.progress == -1.0
    assert session.undo_stack.count() == 0


def test_what_is_passed_over_is_said_with_the_first(store, session, qtbot) -> None:
    with qtbot.waitSignal(session.problem_posted) as said:
        store.paste("#123\nfoo bar\nbaz")
    assert said.args[0].startswith("Pasted colours: 1 colours; passed over: 2, the first in line 2: ")


def test_what_a_style_sheet_holds_besides_is_no_problem(store, session, qtbot) -> None:
    with qtbot.waitSignal(session.message_posted) as said, qtbot.assertNotEmitted(session.problem_posted):
        store.paste("--ink: #111; --space: 8px;")
    assert said.args[0] == "Pasted colours: 1 colours; passed over: 1."


def test_pasted_colours_can_come_after_those_that_are_there(store, session, qtbot) -> None:
    with qtbot.waitSignal(store.place_wanted) as place:
        store.paste("Red: #f00, Blue: #00f", add=True)
    assert names(store) == ["Sea", "#111111", "Sun", "Red", "Blue"]
    assert place.args == [3]
    session.undo_stack.undo()
    assert store.palette == PALETTE


def test_reading_can_be_cancelled(store, qtbot) -> None:
    with qtbot.assertNotEmitted(store.changed):
        store.paste("oklch(50% 0.1 20)\n" * 10_000)
        store.cancel()
    assert store.progress == -1.0


def test_every_change_can_be_undone_and_done_again(store, session) -> None:
    store.add(Rgb(255, 0, 0), "Red")
    store.remove([2, 0])
    store.rename(0, "Ink")
    store.move(0, 5)
    store.set_name("Mine")
    after = store.palette
    assert names(store) == ["Red", "Ink"]
    assert [session.undo_stack.text(k) for k in range(5)] == [
        "Add #ff0000 to the palette",
        "Remove 2 colours from the palette",
        "Name #111111",
        "Move #111111",
        "Rename the palette",
    ]
    session.undo_stack.setIndex(0)
    assert store.palette == PALETTE
    session.undo_stack.setIndex(5)
    assert store.palette == after


@pytest.mark.parametrize(
    "change",
    [
        lambda store: store.remove([]),
        lambda store: store.rename(0, " Sea "),
        lambda store: store.move(0, -3),
        lambda store: store.move(2, 9),
        lambda store: store.replace(replace(PALETTE), "again"),
    ],
)
def test_what_changes_nothing_is_no_deed(change, store, session, qtbot) -> None:
    with qtbot.assertNotEmitted(store.changed):
        change(store)
    assert session.undo_stack.count() == 0


def test_too_many_colours_are_said(store, session, qtbot) -> None:
    store.restore(Palette("", (Entry(Rgb(0, 0, 0)),) * MOST_COLOURS))
    with qtbot.waitSignal(session.problem_posted) as said:
        store.add(Rgb(1, 1, 1))
    assert "at most 20,000 colours" in said.args[0]
    assert session.undo_stack.count() == 0


def test_pasted_colours_without_room_are_said_and_nothing_else(store, session, qtbot) -> None:
    store.restore(Palette("", (Entry(Rgb(0, 0, 0)),) * MOST_COLOURS))
    told = QSignalSpy(session.message_posted)
    with qtbot.waitSignal(session.problem_posted):
        store.paste("#336699", add=True)
    assert told.count() == 0


def test_undo_in_the_palette_does_not_end_a_training(store, session, qtbot) -> None:
    session.use_dataset("bundled")
    session.set_choices(replace(session.choices, config=replace(session.choices.config, epochs=100_000)))
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 0, timeout=20_000)
    store.add(Rgb(1, 2, 3))
    session.undo()
    assert store.palette == PALETTE
    session.redo()
    assert store.palette.entries == (*PALETTE.entries, Entry(Rgb(1, 2, 3)))
    assert session.is_running
    session.undo()
    session.undo()  # the training itself
    assert not session.is_running
    assert session.progress.step == 0


def test_a_restored_palette_is_no_deed_and_is_not_touched_by_older_ones(store, session, qtbot) -> None:
    store.add(Rgb(255, 0, 0))
    other = palette_of("#00ff00")
    with qtbot.waitSignal(store.changed):
        store.restore(other)
    assert session.undo_stack.count() == 1
    with qtbot.waitSignal(session.message_posted) as said:
        session.undo_stack.undo()
    assert said.args == ["That was done to another palette, which is no longer here."]
    assert store.palette == other


def test_saving_writes_what_is_there_now(store, session, qtbot, tmp_path) -> None:
    path = tmp_path / "brand.css"
    with qtbot.waitSignal(store.file_used) as used:
        store.save(str(path))
        store.remove([0])
    assert used.args == [str(path)]
    assert read_palette(path).palette == Palette(
        "Test", (PALETTE.entries[0], Entry(Rgb(17, 17, 17), "colour-2"), PALETTE.entries[2])
    )


def test_a_folder_that_is_not_there_is_said(store, session, qtbot, tmp_path) -> None:
    with qtbot.waitSignal(session.problem_posted) as said:
        store.save(str(tmp_path / "gone" / "brand.gpl"))
    assert said.args[0] == "brand.gpl could not be saved: No such file or directory."


def test_the_fonts_are_those_of_the_judge_who_drives(store, session, qtbot, tmp_path) -> None:
    session.judging.set_driver("luma")
    store.restore(palette_of("#ff0000 Red"))
    path = tmp_path / "fonts.css"
    with qtbot.waitSignal(session.message_posted):
        store.export_fonts(str(path))
    assert "--Red: #ff0000; --on-Red: #fff;" in path.read_text()


def test_the_example_has_the_names_of_css(store, qtbot) -> None:
    with qtbot.waitSignal(store.changed):
        store.open_example()
    assert Entry(Rgb(0x66, 0x33, 0x99), "rebeccapurple") in store.palette.entries


def test_the_window_adds_its_colour_by_a_key(window, qtbot) -> None:
    store = window._session.palette
    with qtbot.waitSignal(store.changed):
        qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [entry.colour for entry in store.palette.entries] == [window._session.colour]


def test_a_palette_that_was_opened_is_remembered_and_looked_at(window, qtbot, tmp_path) -> None:
    path = tmp_path / "brand.gpl"
    write_palette(path, PALETTE)
    with qtbot.waitSignal(window._session.palette.shown_requested):
        window._session.palette.open(str(path))
    assert window.tabs.currentWidget() is window.panels["palette"]
    assert window._memory._left_behind().recent_palettes == (str(path.resolve()),)
