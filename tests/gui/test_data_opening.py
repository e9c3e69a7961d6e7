"""Opening data files in the window: what is asked, and what is said."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog, QPushButton

from core.datasets import DATASETS
from gui.columns_dialog import ColumnsDialog
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings, load_settings
from tests.gui.window_help import csv_file, notice


def test_a_dropped_file_is_opened_and_remembered(window, session, qtbot, tmp_path: Path) -> None:
    path = csv_file(tmp_path)
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        drop(window, path)
    assert session.dataset.n_rows == 40
    assert session.data_path == path
    window.close()
    assert load_settings(tmp_path / "settings.json")[0].recent_data == (path,)


def drop(window: MainWindow, path: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_wrong_file_is_said_and_nothing_is_lost(window, session, qtbot, tmp_path: Path) -> None:
    path, before = tmp_path / "empty.csv", session.dataset
    path.write_text("")
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, str(path))
    assert "empty.csv" in notice(window).text
    assert session.dataset is before


def test_the_rest_of_a_file_with_a_bad_row_can_be_loaded(window, session, qtbot, tmp_path: Path) -> None:
    rows = "".join(f"{k % 250},{k % 200},{k % 150},{k % 2}\n" for k in range(300))
    path = csv_file(tmp_path, extra=rows + "1,2,many,1\n")
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, path)
    assert "many" in notice(window).text
    button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Load the rest")
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.dataset.n_rows == 340


def test_an_unknown_encoding_is_asked(window, session, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    text = Path(csv_file(tmp_path)).read_text().replace("red,", "r\u00f4t,", 1)
    path.write_bytes(text.replace("r\u00f4t", "red \u00e9\u00e8\u00ea").encode("cp1252"))
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        drop(window, str(path))
    dialog = window.findChild(QInputDialog)
    assert "old.csv" in dialog.windowTitle()
    dialog.textValueSelected.emit("cp1252")
    dialog.close()
    qtbot.waitUntil(lambda: session.dataset.n_rows == 40 or notice(window).isVisible(), timeout=10_000)


def test_missing_columns_can_be_chosen(window, session, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "strange.csv"
    path.write_text(Path(csv_file(tmp_path)).read_text().replace("red,green,blue,light", "eins,zwei,drei,vier"))
    drop(window, str(path))
    qtbot.waitUntil(lambda: notice(window).isVisible() or session.dataset.n_rows == 40, timeout=10_000)
    if session.dataset.n_rows != 40:
        button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Choose columns…")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = window.findChild(ColumnsDialog)
        with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
            dialog._on_accepted()
    assert session.dataset.n_rows == 40


def test_bundled_data_come_back_after_a_file(window, session, qtbot, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        session.open_data(csv_file(tmp_path))
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        session.use_dataset("bundled")
    assert session.data_path == ""
    assert session.dataset.n_rows == DATASETS["bundled"].load().n_rows


def test_after_a_file_that_cannot_be_read_at_the_start_the_bundled_data_stand_in(qtbot, tmp_path: Path) -> None:
    session = Session()
    window = MainWindow(session, Settings(), None)
    qtbot.addWidget(window)
    window.show()
    window.open_at_start(str(tmp_path / "no network.json"), str(tmp_path / "no data.csv"), None)
    session.start()
    qtbot.waitUntil(lambda: session.progress.train is not None, timeout=20_000)
    assert session.dataset.name == "background_colours"
    assert not session.is_running
    assert "no network.json" in notice(window).text
    dismiss(window, qtbot)
    assert "no data.csv" in notice(window).text
    session.close()
    session.deleteLater()


def dismiss(window: MainWindow, qtbot) -> None:
    button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Dismiss")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_labels_that_were_turned_round_are_said_and_can_be_turned_back(window, session, qtbot, tmp_path: Path) -> None:
    path = Path(csv_file(tmp_path))
    path.write_text("red,green,blue,light\n" + "\n".join(f"{k * 6},{k * 6},{k * 6},{int(k >= 20)}" for k in range(40)))
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        drop(window, str(path))
    turned = session.dataset.y.copy()
    assert "dark font" in notice(window).text
    button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Turn back")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (session.dataset.y == 1 - turned).all()


def test_a_long_loading_is_shown_with_its_share_and_can_be_cancelled(window, session, qtbot, tmp_path: Path) -> None:
    before, path = session.dataset, tmp_path / "long.csv"
    path.write_text("r;g;b;light\n" + "1;2;3;1\n250;250;250;0\n" * 1_500_000)
    window._opening.open(str(path))
    qtbot.waitUntil(lambda: "Reading long.csv" in notice(window).text, timeout=20_000)
    button = next(b for b in notice(window).findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not notice(window).isVisible()
    assert session.dataset is before
