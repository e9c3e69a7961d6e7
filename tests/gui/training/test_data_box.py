from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from gui.training.data_box import DataBox
from gui.training.notes import NotesDialog, NotesLabel

CSV = "r,g,b,light\n" + "\n".join(f"{9 * i},{9 * i},{9 * i},{int(i < 12)}" for i in range(28)) + "\n"


@pytest.fixture
def box(session, qtbot):
    box = DataBox(session)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "greys & co.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def menu_actions(box) -> dict:
    menu = box.menu_button.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def type_into(field, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def prepared(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.split is not None and session.progress.test is not None)


def test_it_shows_name_and_counts_of_the_bundled_data(box, session) -> None:
    counts = session.split.counts
    light = int(session.dataset.y.sum())
    assert "bundled colours" in box.menu_button.accessibleName()
    assert box.counts.text() == f"{counts.train:,} training · {counts.test:,} test colours"
    assert box.labels.text() == f"{light:,} light · {session.dataset.n_rows - light:,} dark font"


def test_counts_are_dashes_while_they_are_prepared(box, session, qtbot) -> None:
    session.set_choices(replace(session.choices, split_seed=3))
    assert box.counts.text() == "Preparing…"
    assert box.labels.text() == "– light · – dark font"
    prepared(session, qtbot)
    assert "training" in box.counts.text()


def test_turning_labels_round_exchanges_light_and_dark(box, session, qtbot) -> None:
    light = session.dataset.n_light
    notes = box.notes_button.text()
    QTest.mouseClick(box.turn_button, Qt.MouseButton.LeftButton)
    prepared(session, qtbot)
    assert session.dataset.n_light == session.dataset.n_rows - light
    assert box.labels.text() == f"{session.dataset.n_rows - light:,} light · {light:,} dark font"
    assert box.notes_button.text() != notes


@pytest.mark.parametrize(("text", "share"), [("40", 0.4), ("33", 1 / 3), ("1", 0.01), ("99", 0.99)])
def test_the_test_share_reaches_the_session(box, session, qtbot, text, share) -> None:
    session.set_choices(replace(session.choices, test_size=0.5))
    type_into(box.share, text)
    assert session.choices.test_size == share
    prepared(session, qtbot)
    assert session.split.counts.test / session.dataset.n_rows == pytest.approx(share, abs=0.01)


def test_seed_and_repeats_reach_the_session_and_come_back(box, session, qtbot) -> None:
    type_into(box.split_seed, "12")
    box.together.click()
    assert (session.choices.split_seed, session.choices.keep_duplicates_together) == (12, False)
    changes = QSignalSpy(session.choices_changed)
    session.set_choices(replace(session.choices, split_seed=4, keep_duplicates_together=True, test_size=0.25))
    assert (box.split_seed.value(), box.together.isChecked(), box.share.text()) == (4, True, "25 %")
    assert changes.count() == 1
    prepared(session, qtbot)


def test_the_menu_offers_bundled_recent_and_other_files(box, session, csv, qtbot) -> None:
    missing = csv.with_name("gone.csv")
    box.set_recent_files([str(csv), str(missing)])
    actions = menu_actions(box)
    assert list(actions) == ["bundled colours", "greys && co.csv", "gone.csv (missing)", "&Open file…"]
    assert actions["greys && co.csv"].isEnabled()
    assert not actions["gone.csv (missing)"].isEnabled()
    opened, chosen = QSignalSpy(box.open_requested), QSignalSpy(box.file_chosen)
    actions["&Open file…"].trigger()
    actions["greys && co.csv"].trigger()
    assert opened.count() == 1
    assert chosen.at(0) == [str(csv)]
    with qtbot.waitSignal(session.dataset_changed):
        menu_actions(box)["bundled colours"].trigger()
    prepared(session, qtbot)


def test_a_files_notes_can_be_read_in_the_window(box, session, source_csv, qtbot) -> None:
    with qtbot.waitSignal(session.dataset_changed):
        session.open_data(str(source_csv))
    prepared(session, qtbot)
    notes = session.dataset.notes
    assert box.notes_button.text() == f"N&otes ({len(notes)})"
    QTest.mouseClick(box.notes_button, Qt.MouseButton.LeftButton)
    dialog = box.findChild(NotesDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert all(str(note) in dialog.text.toPlainText() for note in notes)
    QTest.mouseClick(box.notes_button, Qt.MouseButton.LeftButton)
    assert len(box.findChildren(NotesDialog)) == 1
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(box.notes_button, Qt.MouseButton.LeftButton)
    assert box.findChild(NotesDialog).isVisible()


def test_notes_follow_the_data(box, session, csv, qtbot) -> None:
    label = NotesLabel(session)
    qtbot.addWidget(label)
    QTest.mouseClick(box.notes_button, Qt.MouseButton.LeftButton)
    dialog = box.findChild(NotesDialog)
    with qtbot.waitSignal(session.dataset_changed):
        session.open_data(str(csv))
    prepared(session, qtbot)
    for text in (label.text(), dialog.text.toPlainText()):
        assert csv.name in text
        assert all(str(note) in text for note in session.dataset.notes)


def test_loading_shows_its_progress_and_can_be_cancelled(box, session, csv, qtbot) -> None:
    before = session.dataset
    assert not box.cancel.isVisible()
    session.open_data(str(csv))
    assert box.cancel.isVisible()
    QTest.mouseClick(box.cancel, Qt.MouseButton.LeftButton)
    assert not box.cancel.isVisible()
    assert box.counts.isVisible()
    assert session.dataset is before


@pytest.mark.parametrize(("share", "value"), [(0.0, 0), (0.5, 500), (1.0, 1000)])
def test_the_bar_shows_the_share_that_is_read(box, share, value) -> None:
    box.show_loading(share)
    assert box.bar.isVisible()
    assert box.bar.value() == value


def test_what_would_end_a_training_is_locked_while_it_runs(box) -> None:
    locked = (box.turn_button, box.share, box.split_seed, box.together)
    box.show_running(True)
    assert not any(field.isEnabled() for field in locked)
    box.show_running(False)
    assert all(field.isEnabled() for field in locked)


def test_it_says_where_the_labels_come_from_and_what_would_leak(box, session, source_csv, qtbot) -> None:
    assert box.origin.text() == "formula"
    with qtbot.waitSignal(session.dataset_changed):
        session.open_data(str(source_csv))
    prepared(session, qtbot)
    assert box.origin.text() == "file"
    assert f"plain split by rows {100 * session.plain_leak.share:.0f} %" in box.counts.toolTip()
