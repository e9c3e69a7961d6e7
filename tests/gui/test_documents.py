"""Documents in the window: nothing is lost, everything is there again."""

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from core.colour import Rgb
from core.datasets import Dataset
from core.document import Source
from core.document_file import load_document, save_document
from core.document_opening import new_document
from core.leak import leak
from core.my_labels import Answer, MyLabels
from core.palette import Entry, Palette
from gui.document_keeper import DocumentKeeper
from gui.main_window import MainWindow
from gui.notice_bar import NoticeBar
from gui.recovery import Recovery
from gui.session import Session
from gui.settings import Settings
from tests.core.documents import document, labelled


@pytest.fixture
def keeper(session: Session):
    keeper = DocumentKeeper(session, session)
    yield keeper
    keeper.close(5.0)


@pytest.fixture
def empty_session(qtbot):
    session = Session()
    yield session
    session.close()
    session.deleteLater()


def train(session: Session, qtbot, epochs: int = 1) -> None:
    for _ in range(epochs):
        session.run_epoch()
        qtbot.waitUntil(lambda: not session.is_running, timeout=20_000)


def is_modified(keeper: DocumentKeeper) -> bool:
    keeper.look()
    return keeper.is_modified


class TestUnsavedChanges:
    def test_a_window_that_was_only_looked_at_has_none(self, session, keeper) -> None:
        session.set_colour(Rgb(1, 2, 3))
        session.set_decimals(5)
        session.set_choices(replace(session.choices, pace=0.0))
        assert not is_modified(keeper)

    def test_data_that_arrive_after_the_start_are_none(self, empty_session, qtbot) -> None:
        keeper = DocumentKeeper(empty_session, empty_session)
        with qtbot.waitSignal(empty_session.split_changed, check_params_cb=lambda s: s is not None, timeout=20_000):
            empty_session.use_dataset("bundled")
        assert not is_modified(keeper)
        keeper.close(5.0)

    @pytest.mark.parametrize(
        "act",
        [
            lambda s: s.new_start(),
            lambda s: s.turn_labels_round(),
            lambda s: s.palette.restore(Palette("p", (Entry(Rgb(1, 2, 3)),))),
            lambda s: s.taste.restore(MyLabels((Answer(Rgb(1, 2, 3), 1),))),
        ],
        ids=["network", "data", "palette", "labels"],
    )
    def test_each_part_counts(self, session, keeper, act) -> None:
        act(session)
        assert is_modified(keeper)

    def test_the_form_counts_in_a_document_with_a_file(self, session, keeper, tmp_path) -> None:
        session.set_choices(replace(session.choices, init="he"))
        assert not is_modified(keeper)  # it comes back from the settings
        keeper.save(str(tmp_path / "a.fontlight"))
        session.set_choices(replace(session.choices, init="glorot"))
        assert is_modified(keeper)

    def test_undoing_what_was_done_leaves_none(self, session, keeper) -> None:
        session.new_start()
        session.undo()
        assert not is_modified(keeper)

    def test_the_title_has_a_star_until_they_are_saved(self, window, session, qtbot, tmp_path) -> None:
        session.new_start()
        qtbot.waitUntil(window.isWindowModified)
        window.documents.keeper.save(str(tmp_path / "mine.fontlight"))
        assert not window.isWindowModified()
        assert window.windowTitle() == "mine.fontlight[*] – Fontlight"


def content_of(session: Session):
    network = session.network
    parameters = [array.tolist() for array in (*network.weights, *network.biases)]
    return (
        *(session.colour, session.choices, session.progress.step, session.progress.head, session.progress.place),
        *(session.progress.curve.rows.tolist(), parameters, session.dataset.X.tolist(), session.dataset.y.tolist()),
        *(session.split.train_rows.tolist(), session.palette.palette, session.taste.labels, session.colours.history),
    )


def opened(keeper: DocumentKeeper, path: Path, qtbot) -> None:
    with qtbot.waitSignal(keeper.opened, timeout=20_000):
        keeper.open(str(path))


def test_everything_that_was_saved_is_there_again(session, keeper, empty_session, qtbot, tmp_path) -> None:
    path = tmp_path / "all.fontlight"
    session.take_dataset(labelled(80), str(tmp_path / "from.csv"))
    qtbot.waitUntil(lambda: session.split is not None, timeout=20_000)
    session.set_choices(replace(session.choices, config=replace(session.choices.config, learning_rate=0.2)))
    session.new_start()
    train(session, qtbot, 3)
    session.set_colour(Rgb(12, 34, 56))
    session.palette.restore(Palette("brand", (Entry(Rgb(1, 2, 3), "one"), Entry(Rgb(4, 5, 6)))))
    session.taste.restore(MyLabels((Answer(Rgb(1, 1, 1), 1), Answer(Rgb(9, 9, 9), None))))
    session.colours.restore(session.colours.history.added(Rgb(7, 7, 7)).named(Rgb(7, 7, 7), "seven"))
    assert keeper.save(str(path))

    other = DocumentKeeper(empty_session, empty_session)
    opened(other, path, qtbot)
    assert content_of(empty_session) == content_of(session)
    assert empty_session.data_path == str(tmp_path / "from.csv")
    assert not is_modified(other)
    empty_session.go_to(7)
    session.go_to(7)
    assert content_of(empty_session) == content_of(session)
    other.close(5.0)


def test_a_training_goes_on_after_opening_as_if_nothing_had_been(
    session, keeper, empty_session, qtbot, tmp_path
) -> None:
    session.new_start()
    train(session, qtbot)
    keeper.save(str(tmp_path / "a.fontlight"))
    train(session, qtbot)
    other = DocumentKeeper(empty_session, empty_session)
    opened(other, tmp_path / "a.fontlight", qtbot)
    train(empty_session, qtbot)
    assert empty_session.progress.step == session.progress.step
    assert empty_session.network.same_as(session.network)
    other.close(5.0)


def test_opening_while_training_ends_the_training(session, keeper, qtbot, tmp_path) -> None:
    keeper.save(str(tmp_path / "a.fontlight"))
    saved = session.network
    session.set_choices(replace(session.choices, config=replace(session.choices.config, epochs=100_000), pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 10, timeout=20_000)
    opened(keeper, tmp_path / "a.fontlight", qtbot)
    assert not session.is_running
    assert session.network.same_as(saved)
    assert not session.undo_stack.canUndo()


def test_a_colour_that_was_pinned_survives_a_strangers_document(session, keeper, qtbot, tmp_path) -> None:
    save_document(tmp_path / "a.fontlight", document())
    session.colours.restore(session.colours.history.added(Rgb(7, 7, 7)).pinned(Rgb(7, 7, 7)))
    opened(keeper, tmp_path / "a.fontlight", qtbot)
    entry = session.colours.history.find(Rgb(7, 7, 7))
    assert entry is not None
    assert entry.is_pinned


def test_a_document_comes_with_what_a_plain_split_of_its_data_would_leak(session, keeper, qtbot, tmp_path) -> None:
    twice = labelled(60).take(np.repeat(np.arange(60), 2))
    save_document(tmp_path / "a.fontlight", document(source=Source("rows", dataset=twice)))
    opened(keeper, tmp_path / "a.fontlight", qtbot)
    assert session.plain_leak == leak(twice, session.split.test_size, session.split.seed)


def test_a_strangers_document_cannot_say_what_saving_overwrites(session, keeper, qtbot, tmp_path) -> None:
    victim = tmp_path / "letter.txt"
    save_document(tmp_path / "a.fontlight", document(recovery_of=str(victim)))
    opened(keeper, tmp_path / "a.fontlight", qtbot)
    assert keeper.path == str(tmp_path / "a.fontlight")


def test_a_new_document_is_not_replaced_by_one_still_being_opened(session, keeper, tmp_path) -> None:
    save_document(tmp_path / "a.fontlight", document())
    keeper.open(str(tmp_path / "a.fontlight"))
    keeper.begin(new_document(session.choices, session.colour))
    keeper._opening.finish(20.0)
    assert keeper.path == ""


def test_a_training_that_leads_beyond_all_bounds_is_left_behind(session, keeper, qtbot, tmp_path) -> None:
    """Its steps are computed anew, and a stranger may have written any hyper-parameters beside them."""
    path = tmp_path / "a.fontlight"
    save_document(path, document())
    text = json.loads(path.read_text(encoding="utf-8"))
    text["training"]["stages"][0]["config"]["learning_rate"] = 1e300
    path.write_text(json.dumps(text), encoding="utf-8")
    opened(keeper, path, qtbot)
    assert session.progress.step == 0
    assert session.network.same_as(load_document(path).training.network)


class TestRefusals:
    @pytest.fixture(autouse=True)
    def _session(self, session, keeper, tmp_path) -> None:
        self.session, self.keeper, self.tmp_path = session, keeper, tmp_path
        session.new_start()
        self.before = content_of(session)

    def refused(self, qtbot, path: Path) -> str:
        with qtbot.waitSignal(self.session.problem_posted, timeout=20_000) as posted:
            self.keeper.open(str(path))
        assert content_of(self.session) == self.before
        assert self.session.undo_stack.canUndo()
        return posted.args[0]

    def test_a_later_version_is_said_and_changes_nothing(self, qtbot) -> None:
        path = self.tmp_path / "later.fontlight"
        save_document(path, document())
        text = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(text | {"schema_version": 99}), encoding="utf-8")
        assert re.search(r"later\.fontlight.*newer version", self.refused(qtbot, path))

    def test_a_vanished_file_is_said_and_changes_nothing(self, qtbot) -> None:
        assert "there is no such file" in self.refused(qtbot, self.tmp_path / "gone.fontlight")

    def test_data_that_cannot_be_parted_are_said(self, qtbot) -> None:
        few = labelled(2)
        save_document(
            self.tmp_path / "few.fontlight", document(labelled(), source=Source("rows", dataset=few.take([0])))
        )
        assert "none for training" in self.refused(qtbot, self.tmp_path / "few.fontlight")

    def test_a_folder_that_is_not_there_is_said_when_saving(self, qtbot) -> None:
        with qtbot.waitSignal(self.session.problem_posted) as posted:
            assert not self.keeper.save(str(self.tmp_path / "no" / "a.fontlight"))
        assert "a.fontlight could not be saved: No such file or directory" in posted.args[0]
        assert is_modified(self.keeper)
        assert self.keeper.path == ""

    def test_a_full_disk_leaves_the_old_file(self, qtbot) -> None:
        path = Path("/dev/full")
        if not path.exists():
            pytest.skip("only Linux has a device that is always full")
        with qtbot.waitSignal(self.session.problem_posted) as posted:
            assert not self.keeper.save(str(path))
        assert "could not be saved" in posted.args[0]


def large_document(folder: Path) -> Path:
    """Save a document whose data are in a file that is not there."""
    source = Source("file", dataset=labelled(50), path=str(folder / "gone.csv"))
    save_document(folder / "large.fontlight", document(source=source))
    return folder / "large.fontlight"


def button(window: MainWindow, text: str) -> QPushButton:
    bar = window.findChild(NoticeBar, "notice_bar")
    return next(b for b in bar.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_a_document_without_its_data_can_be_opened_with_others(window, session, qtbot, tmp_path) -> None:
    network = load_document(large_document(tmp_path)).training.network
    with qtbot.waitSignal(window.documents.keeper.data_missing, timeout=20_000):
        window.documents.open(str(tmp_path / "large.fontlight"))
    assert "gone.csv" in window.findChild(NoticeBar, "notice_bar").text
    with qtbot.waitSignal(window.documents.keeper.opened, timeout=20_000):
        qtbot.mouseClick(button(window, "Open with the bundled colours"), Qt.MouseButton.LeftButton)
    assert session.dataset.n_rows == 1_454
    assert session.network.same_as(network)


def test_unsaved_work_given_up_for_a_document_that_cannot_be_opened_is_still_asked_about(
    window, session, qtbot, tmp_path
) -> None:
    (tmp_path / "broken.fontlight").write_text("{", encoding="ascii")
    session.new_start()
    window.documents.open(str(tmp_path / "broken.fontlight"))
    with qtbot.waitSignal(session.problem_posted, timeout=20_000):
        answer(window, QMessageBox.StandardButton.Discard, qtbot)
    assert window.documents.must_ask


def question(window: MainWindow) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def answer(window: MainWindow, standard: QMessageBox.StandardButton, qtbot) -> None:
    qtbot.waitUntil(lambda: question(window) is not None)
    qtbot.mouseClick(question(window).button(standard), Qt.MouseButton.LeftButton)


class TestClosing:
    def test_without_changes_nothing_is_asked(self, window) -> None:
        assert window.close()

    def test_cancel_keeps_the_window(self, window, session, qtbot) -> None:
        session.new_start()
        assert not window.close()
        answer(window, QMessageBox.StandardButton.Cancel, qtbot)
        qtbot.waitUntil(lambda: question(window) is None)
        assert window.isVisible()

    def test_discard_closes(self, window, session, qtbot) -> None:
        session.new_start()
        window.close()
        answer(window, QMessageBox.StandardButton.Discard, qtbot)
        qtbot.waitUntil(lambda: not window.isVisible())

    def test_save_asks_for_a_name_saves_and_closes(self, window, session, qtbot, tmp_path) -> None:
        session.new_start()
        window.close()
        answer(window, QMessageBox.StandardButton.Save, qtbot)
        qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
        dialog = window.findChildren(QFileDialog)[0]
        dialog.fileSelected.emit(str(tmp_path / "kept.fontlight"))
        dialog.close()
        qtbot.waitUntil(lambda: not window.isVisible())
        assert load_document(tmp_path / "kept.fontlight").training.network.same_as(session.network)

    def test_a_save_that_fails_keeps_the_window(self, window, session, qtbot, tmp_path) -> None:
        window.documents.keeper.save(str(tmp_path / "a.fontlight"))
        (tmp_path / "a.fontlight").unlink()
        (tmp_path / "a.fontlight").mkdir()
        session.new_start()
        window.close()
        answer(window, QMessageBox.StandardButton.Save, qtbot)
        qtbot.waitUntil(lambda: "could not be saved" in window.findChild(NoticeBar, "notice_bar").text)
        assert window.isVisible()

    def test_the_system_that_ends_the_program_is_not_asked(self, window, session) -> None:
        session.new_start()
        window.end_at_once()
        assert not window.isVisible()


def test_new_begins_with_the_programs_own_data_and_network(window, session, qtbot, tmp_path) -> None:
    first = session.network
    session.take_dataset(labelled(80))
    session.new_start()
    window.documents.keeper.save(str(tmp_path / "a.fontlight"))
    window.documents.new()
    assert session.dataset.n_rows == 1_454
    assert session.network.same_as(first)
    assert window.windowTitle() == "Fontlight"
    assert not window.isWindowModified()


def test_new_says_where_the_programs_own_data_cannot_be_parted_so(window, session, qtbot) -> None:
    session.set_choices(replace(session.choices, test_size=0.99999))
    with qtbot.waitSignal(session.problem_posted, check_params_cb=lambda _, topic: topic == "document") as posted:
        window.documents.new()
    assert "none for training" in posted.args[0]


def test_a_document_is_among_the_recent_ones(window, tmp_path) -> None:
    window.documents._save_to(str(tmp_path / "a.fontlight"), lambda: None)
    menu = next(
        a.menu() for a in window.menuBar().actions()[0].menu().actions() if "documents" in a.text().replace("&", "")
    )
    assert [action.toolTip() for action in menu.actions()] == [str(tmp_path / "a.fontlight")]


class TestRecovery:
    @pytest.fixture
    def recovery(self, session, keeper, tmp_path):
        recovery = Recovery(keeper, session, tmp_path / "recovery", session, seconds=0.05)
        yield recovery
        recovery.close(5.0)

    def copies(self, tmp_path: Path) -> list[Path]:
        return list((tmp_path / "recovery").glob("*.fontlight"))

    def test_there_is_no_copy_without_unsaved_work(self, session, recovery, tmp_path) -> None:
        session.set_colour(Rgb(1, 2, 3))
        recovery.write()
        assert self.copies(tmp_path) == []

    def test_unsaved_work_is_copied_by_itself_with_its_documents_path(self, session, keeper, recovery, qtbot, tmp_path):
        keeper.save(str(tmp_path / "mine.fontlight"))
        session.new_start()
        qtbot.waitUntil(lambda: bool(self.copies(tmp_path)), timeout=20_000)
        copy = load_document(self.copies(tmp_path)[0])
        assert copy.recovery_of == str(tmp_path / "mine.fontlight")
        assert copy.training.network.same_as(session.network)

    def test_saving_takes_the_copy_away(self, session, keeper, recovery, qtbot, tmp_path) -> None:
        session.new_start()
        qtbot.waitUntil(lambda: bool(self.copies(tmp_path)), timeout=20_000)
        keeper.save(str(tmp_path / "mine.fontlight"))
        qtbot.waitUntil(lambda: not self.copies(tmp_path), timeout=20_000)

    def test_the_copy_of_a_program_that_runs_is_not_offered(self, session, keeper, recovery, qtbot, tmp_path) -> None:
        session.new_start()
        qtbot.waitUntil(lambda: bool(self.copies(tmp_path)), timeout=20_000)
        other = Recovery(keeper, session, tmp_path / "recovery", session)
        assert other.leftovers() == []
        other.close(5.0)

    def test_a_folder_that_cannot_be_made_is_said_once(self, session, keeper, qtbot, tmp_path) -> None:
        (tmp_path / "file").write_text("no folder", encoding="ascii")
        recovery = Recovery(keeper, session, tmp_path / "file" / "recovery", session)
        posted: list[str] = []
        session.problem_posted.connect(lambda text, _topic: posted.append(text))
        session.new_start()
        recovery.write()
        recovery.write()
        assert len(posted) == 1
        assert "No copy for a crash can be kept" in posted[0]
        recovery.close(5.0)

    def test_a_copy_under_way_at_the_end_is_not_left(self, session, keeper, qtbot, tmp_path) -> None:
        recovery = Recovery(keeper, session, tmp_path / "recovery", session)
        session.new_start()
        recovery.write()
        recovery.close(20.0)
        assert self.copies(tmp_path) == []

    def test_a_copy_that_cannot_be_deleted_is_said_and_stops_nothing(
        self, session, keeper, recovery, qtbot, tmp_path
    ) -> None:
        session.new_start()
        qtbot.waitUntil(lambda: bool(self.copies(tmp_path)), timeout=20_000)
        recovery._timer.stop()
        copy = self.copies(tmp_path)[0]
        copy.unlink()
        copy.mkdir()  # which no unlink deletes, whoever asks
        with qtbot.waitSignal(session.problem_posted, timeout=20_000) as posted:
            assert keeper.save(str(tmp_path / "mine.fontlight"))
        assert "No copy for a crash can be kept" in posted.args[0]
        copy.rmdir()


def left_behind(session: Session, folder: Path, qtbot) -> Path:
    """Leave the copy of a run that did not end in order: it has no lock."""
    folder.mkdir(exist_ok=True)
    keeper = DocumentKeeper(session, session)
    session.new_start()
    save_document(folder / "20260101-000000-1.fontlight", keeper.document(recovery_of=""))
    keeper.close(5.0)
    return folder / "20260101-000000-1.fontlight"


class TestBringingBack:
    @pytest.fixture
    def copy(self, session, qtbot, tmp_path) -> Path:
        copy = left_behind(session, tmp_path / "recovery", qtbot)
        self.network = session.network
        session.undo()
        return copy

    def test_what_a_crash_left_is_offered_and_comes_back(self, copy, window, session, qtbot, tmp_path) -> None:
        window.documents.offer_recovery()
        assert "A copy of" in window.findChild(NoticeBar, "notice_bar").text
        with qtbot.waitSignal(window.documents.keeper.opened, timeout=20_000):
            qtbot.mouseClick(button(window, "Bring it back"), Qt.MouseButton.LeftButton)
        assert session.network.same_as(self.network)
        assert window.isWindowModified()
        assert window.documents.keeper.path == ""
        # The old copy goes when a new one is there.
        qtbot.waitUntil(lambda: not copy.exists() and len(list(copy.parent.glob("*.fontlight"))) == 1, timeout=20_000)

    def test_it_can_be_deleted_instead(self, copy, window, qtbot) -> None:
        window.documents.offer_recovery()
        qtbot.mouseClick(button(window, "Delete it"), Qt.MouseButton.LeftButton)
        assert not copy.exists()

    def test_dismissed_it_is_there_the_next_time(self, copy, window, qtbot) -> None:
        window.documents.offer_recovery()
        qtbot.mouseClick(button(window, "Dismiss"), Qt.MouseButton.LeftButton)
        assert copy.exists()

    def test_a_damaged_copy_is_said_and_kept(self, copy, window, session, qtbot) -> None:
        copy.write_text("{", encoding="ascii")
        window.documents.offer_recovery()
        with qtbot.waitSignal(session.problem_posted, timeout=20_000):
            qtbot.mouseClick(button(window, "Bring it back"), Qt.MouseButton.LeftButton)
        assert copy.exists()


def test_a_dropped_document_is_opened(window, session, qtbot, tmp_path) -> None:
    save_document(tmp_path / "a.fontlight", document())
    with qtbot.waitSignal(window.documents.keeper.opened, timeout=20_000):
        window._any_file.open(str(tmp_path / "a.fontlight"))
    assert session.colour == Rgb(1, 2, 3)


def test_a_document_given_at_the_start_is_shown(session, qtbot, tmp_path) -> None:
    save_document(tmp_path / "a.fontlight", document())
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.documents.keeper.opened, timeout=20_000):
        window.open_at_start(None, None, None, str(tmp_path / "a.fontlight"))
    assert session.colour == Rgb(1, 2, 3)
    assert isinstance(session.dataset, Dataset)
    assert np.array_equal(session.dataset.X, labelled().X)


def test_an_opening_that_takes_its_time_is_told_and_can_be_cancelled(window, session, qtbot, tmp_path) -> None:
    large = MyLabels(tuple(Answer(Rgb(k >> 16, (k >> 8) & 255, k & 255), 1) for k in range(100_000)))
    save_document(tmp_path / "large.fontlight", document(labels=large))
    before = session.network
    window.documents.open(str(tmp_path / "large.fontlight"))
    qtbot.waitUntil(lambda: "Opening large.fontlight" in window.findChild(NoticeBar, "notice_bar").text)
    qtbot.mouseClick(button(window, "Cancel"), Qt.MouseButton.LeftButton)
    window.documents.keeper.look()
    assert session.network is before
    assert session.taste.labels == MyLabels()
    assert window.findChild(NoticeBar, "notice_bar").text == ""
