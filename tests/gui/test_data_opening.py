"""Opening data files in the window: what is shown and asked, and what is said."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog

from core.datasets import DATASETS
from gui.columns_dialog import ColumnsDialog
from gui.data_preview import DataPreview
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings, load_settings
from tests.gui.previews import button_of, shown_preview, use, wait_until_gone
from tests.gui.window_help import csv_file, notice


def drop(window: MainWindow, path: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_dropped_file_is_looked_at_used_and_remembered(window, session, qtbot, tmp_path: Path) -> None:
    path, before = csv_file(tmp_path), session.dataset
    drop(window, path)
    preview = shown_preview(window, qtbot)
    assert session.dataset is before
    use(preview, session, qtbot)
    assert session.dataset.n_rows == 40
    assert session.data_path == path
    window.end_at_once()
    assert load_settings(tmp_path / "settings.json")[0].recent_data == (path,)


def test_a_preview_that_is_cancelled_changes_nothing(window, session, qtbot, tmp_path: Path) -> None:
    before, parts, path = session.dataset, session.split, csv_file(tmp_path)
    drop(window, path)
    preview = shown_preview(window, qtbot)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    wait_until_gone(preview, qtbot)
    assert (session.dataset, session.split, session.data_path) == (before, parts, "")
    window.end_at_once()
    assert load_settings(tmp_path / "settings.json")[0].recent_data == ()


def test_a_second_table_takes_the_place_of_the_first_in_the_preview(window, session, qtbot, tmp_path: Path) -> None:
    window._opening.open(csv_file(tmp_path, "first.csv"))
    first = shown_preview(window, qtbot)
    window._opening.open(csv_file(tmp_path, "second.csv", rows=30))
    wait_until_gone(first, qtbot)
    use(shown_preview(window, qtbot), session, qtbot)
    assert session.dataset.name == "second.csv"


def test_a_wrong_file_is_said_and_nothing_is_lost(window, session, qtbot, tmp_path: Path) -> None:
    path, before = tmp_path / "empty.csv", session.dataset
    path.write_text("")
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, str(path))
    assert "empty.csv" in notice(window).text
    assert session.dataset is before
    assert not window.findChildren(DataPreview)


def test_the_rest_of_a_file_with_a_bad_row_can_be_loaded(window, session, qtbot, tmp_path: Path) -> None:
    rows = "".join(f"{k % 250},{k % 200},{k % 150},{k % 2}\n" for k in range(300))
    path = csv_file(tmp_path, extra=rows + "1,2,many,1\n")
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, path)
    assert "many" in notice(window).text
    qtbot.mouseClick(button_of(notice(window), "Load the rest"), Qt.MouseButton.LeftButton)
    preview = shown_preview(window, qtbot)
    assert "1 left out" in preview.facts["rows"].text()
    use(preview, session, qtbot)
    assert session.dataset.n_rows == 340


def test_an_unknown_encoding_is_asked(window, session, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes(Path(csv_file(tmp_path)).read_text().replace("red", "red éèê").encode("cp1252"))
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, str(path))
    dialog = window.findChild(QInputDialog)
    assert "old.csv" in dialog.windowTitle()
    dialog.setTextValue("cp1252")
    dialog.accept()
    preview = shown_preview(window, qtbot)
    assert "cp1252" in preview.facts["text"].text()
    use(preview, session, qtbot)
    assert session.dataset.n_rows == 40


def strange_file(folder: Path) -> str:
    path = folder / "strange.csv"
    lines = [f"{k * 6},{k * 6},{k * 6},{k},{int(k < 20)}" for k in range(40)]
    path.write_text("eins,zwei,drei,vier,fünf\n" + "\n".join(lines), encoding="utf-8")
    return str(path)


def test_missing_columns_can_be_chosen(window, session, qtbot, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, strange_file(tmp_path))
    qtbot.mouseClick(button_of(notice(window), "Choose columns…"), Qt.MouseButton.LeftButton)
    choose(window.findChild(ColumnsDialog), qtbot, red="eins", green="zwei", blue="drei", label="fünf")
    preview = shown_preview(window, qtbot)
    assert preview.facts["colour"].text() == "columns eins, zwei, drei"
    use(preview, session, qtbot)
    assert session.dataset.n_rows == 40


def choose(dialog: ColumnsDialog, qtbot, **columns: str) -> None:
    for name, column in columns.items():
        dialog._boxes[name].setCurrentText(column)
    qtbot.mouseClick(button_of(dialog, "OK"), Qt.MouseButton.LeftButton)


def test_the_columns_can_be_chosen_anew_in_the_preview(window, session, qtbot, tmp_path: Path) -> None:
    window._opening.open(csv_file(tmp_path))
    first = shown_preview(window, qtbot)
    qtbot.mouseClick(first.columns_button, Qt.MouseButton.LeftButton)
    choose(window.findChild(ColumnsDialog), qtbot, red="blue", blue="red")
    wait_until_gone(first, qtbot)
    preview = shown_preview(window, qtbot)
    assert preview.facts["colour"].text() == "columns blue, green, red"
    use(preview, session, qtbot)
    assert session.dataset.n_rows == 40


def test_the_columns_of_the_data_in_use_can_be_chosen_anew(window, session, qtbot, tmp_path: Path) -> None:
    window._opening.open(csv_file(tmp_path))
    use(shown_preview(window, qtbot), session, qtbot)
    window._opening.choose_columns()
    qtbot.waitUntil(lambda: window.findChild(ColumnsDialog) is not None, timeout=10_000)
    choose(window.findChild(ColumnsDialog), qtbot, red="blue", blue="red")
    assert shown_preview(window, qtbot).facts["colour"].text() == "columns blue, green, red"
    shown_preview(window, qtbot).close()


def test_bundled_data_have_no_columns_to_choose(window, qtbot) -> None:
    window._opening.choose_columns()
    assert "Open a file first" in notice(window).text


def test_bundled_data_come_back_after_a_file(window, session, qtbot, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        session.open_data(csv_file(tmp_path))
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        session.use_dataset("bundled")
    assert session.data_path == ""
    assert session.dataset.n_rows == DATASETS["bundled"].load().n_rows


@pytest.fixture
def starting(qtbot, tmp_path: Path):
    """A session without data, and its window."""
    session = Session()
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    window.show()
    yield session, window
    session.close()
    session.deleteLater()


def test_after_a_file_that_cannot_be_read_at_the_start_the_bundled_data_stand_in(starting, qtbot, tmp_path) -> None:
    session, window = starting
    window.open_at_start(str(tmp_path / "no network.json"), str(tmp_path / "no data.csv"), None)
    session.start()
    qtbot.waitUntil(lambda: session.progress.train is not None, timeout=20_000)
    assert session.dataset.name == "background_colours"
    assert not session.is_running
    assert "no network.json" in notice(window).text
    qtbot.mouseClick(button_of(notice(window), "Dismiss"), Qt.MouseButton.LeftButton)
    assert "no data.csv" in notice(window).text


def test_at_the_start_a_file_is_used_at_once_and_turned_labels_are_said(starting, qtbot, tmp_path) -> None:
    session, window = starting
    with qtbot.waitSignal(session.split_changed, timeout=20_000, check_params_cb=lambda parts: parts is not None):
        window.open_at_start(None, turned_file(tmp_path), None)
    assert not window.findChildren(DataPreview)
    assert "dark font" in notice(window).text
    turned = session.dataset.y.copy()
    qtbot.mouseClick(button_of(notice(window), "Turn back"), Qt.MouseButton.LeftButton)
    assert (session.dataset.y == 1 - turned).all()
    assert not notice(window).isVisible()


def turned_file(folder: Path) -> str:
    path = folder / "turned.csv"
    path.write_text("red,green,blue,light\n" + "\n".join(f"{k * 6},{k * 6},{k * 6},{int(k >= 20)}" for k in range(40)))
    return str(path)


def test_what_the_labels_mean_is_said_and_can_be_chosen_in_the_preview(window, session, qtbot, tmp_path) -> None:
    window._opening.open(turned_file(tmp_path))
    preview = shown_preview(window, qtbot)
    assert preview.means_dark.isChecked()
    assert "the label 1 marks a dark font" in preview.polarity.text()
    qtbot.mouseClick(preview.means_light, Qt.MouseButton.LeftButton)
    use(preview, session, qtbot)
    np.testing.assert_array_equal(session.dataset.y, np.arange(40) >= 20)
    assert not notice(window).isVisible()


def test_bundled_data_on_their_way_do_not_replace_what_was_chosen(starting, qtbot, tmp_path) -> None:
    session, window = starting
    window._opening.open(csv_file(tmp_path))
    preview = shown_preview(window, qtbot)
    session.use_dataset("bundled")
    use(preview, session, qtbot)
    qtbot.waitUntil(lambda: session.progress.train is not None, timeout=20_000)
    assert session.dataset.name == "mine.csv"


def test_a_preview_that_is_cancelled_at_the_start_leaves_the_bundled_data(starting, qtbot, tmp_path) -> None:
    session, window = starting
    session.use_dataset("bundled")
    window._opening.open(csv_file(tmp_path))
    shown_preview(window, qtbot).close()
    qtbot.waitUntil(lambda: session.progress.train is not None, timeout=20_000)
    assert session.dataset.name == "background_colours"


def test_a_long_loading_is_shown_with_its_share_and_can_be_cancelled(window, session, qtbot, tmp_path: Path) -> None:
    before, path = session.dataset, tmp_path / "long.csv"
    path.write_text("r;g;b;light\n" + "1;2;3;1\n250;250;250;0\n" * 1_500_000)
    window._opening.open(str(path))
    qtbot.waitUntil(lambda: "Reading long.csv" in notice(window).text, timeout=20_000)
    qtbot.mouseClick(button_of(notice(window), "Cancel"), Qt.MouseButton.LeftButton)
    assert not notice(window).isVisible()
    assert session.dataset is before
