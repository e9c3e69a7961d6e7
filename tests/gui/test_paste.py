"""Data from the clipboard: cells of a spreadsheet, a copied file, and what is no table."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from gui.columns_dialog import ColumnsDialog
from gui.data_preview import DataPreview
from tests.gui.previews import button_of, shown_preview, use
from tests.gui.window_help import csv_file, notice

CELLS = "red\tgreen\tblue\tlight\n" + "".join(f"{k * 6}\t{k * 6}\t{k * 6}\t{int(k < 20)}\n" for k in range(40))
_PASTE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clipboard(qapp):
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def paste(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_V, _PASTE)


def test_cells_are_looked_at_and_used(window, session, qtbot, clipboard) -> None:
    before = session.dataset
    clipboard.setText(CELLS)
    paste(window, qtbot)
    preview = shown_preview(window, qtbot)
    assert preview.name.text() == "The clipboard"
    assert preview.facts["text"].text() == "text, parted by tabs, with a header"
    assert session.dataset is before
    use(preview, session, qtbot)
    np.testing.assert_array_equal(session.dataset.y, np.arange(40) < 20)
    assert session.dataset.provenance == "Pasted from the clipboard."
    assert session.data_path == ""


def test_a_wrong_cell_names_the_clipboard_and_its_line(window, session, qtbot, clipboard) -> None:
    before = session.dataset
    clipboard.setText(CELLS.replace("\t12\t", "\tmany\t", 1))
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        paste(window, qtbot)
    assert notice(window).text.startswith('The clipboard, line 4: "many" in column green')
    assert session.dataset is before


def test_the_rest_of_the_cells_can_be_loaded(window, session, qtbot, clipboard) -> None:
    clipboard.setText(CELLS + CELLS.partition("\n")[2] * 3 + "1\t2\tmany\t1\n")
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        paste(window, qtbot)
    qtbot.mouseClick(button_of(notice(window), "Load the rest"), Qt.MouseButton.LeftButton)
    use(shown_preview(window, qtbot), session, qtbot)
    assert session.dataset.n_rows == 160


def test_the_columns_of_pasted_cells_can_be_chosen_anew(window, session, qtbot, clipboard) -> None:
    clipboard.setText(CELLS)
    paste(window, qtbot)
    use(shown_preview(window, qtbot), session, qtbot)
    clipboard.clear()
    window._opening.choose_columns()
    qtbot.waitUntil(lambda: window.findChild(ColumnsDialog) is not None, timeout=10_000)
    assert window.findChild(ColumnsDialog)._boxes["label"].currentText() == "light"
    window.findChild(ColumnsDialog).close()


def test_a_copied_file_is_opened(window, session, qtbot, clipboard, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(csv_file(tmp_path))])
    clipboard.setMimeData(data)
    paste(window, qtbot)
    preview = shown_preview(window, qtbot)
    assert preview.name.text() == "mine.csv"
    preview.close()


def test_a_picture_is_no_table(window, qtbot, clipboard) -> None:
    clipboard.setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    paste(window, qtbot)
    assert "holds a picture" in notice(window).text
    assert not window.findChildren(DataPreview)


def test_a_clipboard_that_nobody_has_used_is_said(window, qtbot, clipboard) -> None:
    clipboard.clear()
    paste(window, qtbot)
    assert "holds no text" in notice(window).text


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_clipboard_is_said(window, qtbot, clipboard, text) -> None:
    clipboard.setText(text)
    paste(window, qtbot)
    assert "holds no text" in notice(window).text


@pytest.mark.parametrize("text", ["Good morning", "#336699", "a\tb\nc\td", "<table><tr><td>1</td></tr></table>"])
def test_text_that_is_no_table_is_said(window, session, qtbot, clipboard, text) -> None:
    clipboard.setText(text)
    with qtbot.waitSignal(session.loading_failed, timeout=10_000):
        paste(window, qtbot)
    assert notice(window).text.startswith("The clipboard")


def test_text_that_is_dropped_says_so(window, session, qtbot) -> None:
    window._opening.open_text(CELLS, "drop")
    use(shown_preview(window, qtbot), session, qtbot)
    assert (session.dataset.name, session.dataset.provenance) == ("The dropped text", "Dropped as text.")
