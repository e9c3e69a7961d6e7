"""The preview of a table: what it says, what it shows, and what it hands on."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy

from core.csv_reader import CsvText, read_csv
from core.csv_text import pasted
from gui.data_preview import DataPreview
from gui.preview_table import MOST_ROWS

GREYS = "red,green,blue,light\n" + "".join(f"{k * 6},{k * 6},{k * 6},{int(k < 20)}\n" for k in range(40))
TURNED = "red,green,blue,light\n" + "".join(f"{k * 6},{k * 6},{k * 6},{int(k >= 20)}\n" for k in range(40))


@pytest.fixture
def shown(qtbot):
    def show(table: CsvText | str, **options) -> DataPreview:
        preview = DataPreview(read_csv(table, **options))
        qtbot.addWidget(preview)
        preview.show()
        return preview

    return show


def text(content: str) -> CsvText:
    return pasted(content, "The clipboard")


def test_the_source_documents_file_is_understood_in_plain_words(shown, source_csv: Path) -> None:
    preview = shown(str(source_csv))
    assert preview.name.text() == source_csv.name
    assert str(source_csv) in preview.provenance.text()
    assert preview.facts["text"].text() == "UTF-8, parted by commas, with a header"
    assert preview.facts["colour"].text() == "columns RED, GREEN, BLUE"
    assert preview.facts["label"].text() == "column LIGHT_OR_DARK_FONT_IND"
    assert preview.facts["rows"].text() == "1,345 · 661 different colours"
    assert preview.facts["fonts"].text() == "512 light · 833 dark"
    assert preview.means_dark.isChecked()
    assert "the label 1 marks a dark font" in preview.polarity.text()
    assert "684 of 1,345 rows repeat" in preview.notes.text()
    assert "from 0 to 255" in preview.notes.text()


def test_hex_colours_and_words_are_named(shown) -> None:
    rows = "".join(f"#{k:02x}{k:02x}{k:02x}\t{'light' if k < 120 else 'dark'}\n" for k in range(0, 240, 12))
    preview = shown(text("Farbe\tSchrift\n" + rows))
    assert preview.facts["text"].text() == "text, parted by tabs, with a header"
    assert preview.facts["colour"].text() == "column Farbe, in hex"
    assert preview.facts["label"].text() == "column Schrift"
    assert preview.table.item(0, 4).text() == "light"


def test_a_table_without_a_header_names_columns_by_number(shown) -> None:
    preview = shown(text(GREYS.partition("\n")[2]))
    assert preview.facts["text"].text().endswith("without a header")
    assert preview.facts["colour"].text() == "columns 1, 2, 3"
    assert preview.facts["label"].text() == "column 4"


def test_rows_that_are_left_out_are_counted(shown) -> None:
    rows = "".join(f"{k % 250},{k % 250},{k % 250},{int(k % 250 < 120)}\n" for k in range(300))
    preview = shown(text("r,g,b,light\n" + rows + "1,2,many,1\n"), skip_bad_rows=True)
    assert preview.facts["rows"].text() == "300 · 250 different colours · 1 left out"
    assert "many" in preview.notes.text()


@pytest.mark.parametrize(("content", "in_file"), [(GREYS, "1"), (TURNED, "0")])
def test_the_first_rows_stand_on_their_colour_in_their_font(shown, content, in_file) -> None:
    preview = shown(text(content))
    table = preview.table
    assert table.rowCount() == MOST_ROWS
    black, last = table.item(0, 0), table.item(19, 0)
    assert [table.item(0, column).text() for column in range(6)] == ["#000000", "0", "0", "0", in_file, "light"]
    assert black.background().color() == QColor("#000000")
    assert black.foreground().color() == QColor("#ffffff")
    assert last.background().color() == QColor(114, 114, 114)


def test_saying_what_the_label_means_turns_everything_round(shown, qtbot) -> None:
    preview = shown(text(TURNED))
    told = preview.polarity.text()
    qtbot.mouseClick(preview.means_light, Qt.MouseButton.LeftButton)
    assert preview.facts["fonts"].text() == "20 light · 20 dark"
    assert "as you said" in preview.polarity.text()
    assert [preview.table.item(0, column).text() for column in (4, 5)] == ["0", "dark"]
    np.testing.assert_array_equal(preview.reading.dataset.y, np.arange(40) >= 20)
    qtbot.mouseClick(preview.means_dark, Qt.MouseButton.LeftButton)
    assert preview.polarity.text() == told
    np.testing.assert_array_equal(preview.reading.dataset.y, np.arange(40) < 20)


def test_using_hands_on_what_is_shown(shown, qtbot) -> None:
    preview = shown(text(TURNED))
    used = QSignalSpy(preview.used)
    qtbot.mouseClick(preview.means_light, Qt.MouseButton.LeftButton)
    chosen = preview.reading
    qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert used.count() == 1
    assert used.at(0)[0] is chosen


def test_escape_hands_on_nothing(shown, qtbot) -> None:
    preview = shown(text(GREYS))
    used = QSignalSpy(preview.used)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert used.count() == 0
    assert not preview.isVisible()


def test_what_a_file_holds_is_never_read_as_markup(shown) -> None:
    header = "<i>red</i>,<img src=x>green,blue,light & co"
    preview = shown(text(GREYS.replace("red,green,blue,light", header)))
    labels = (*preview.facts.values(), preview.polarity, preview.notes)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<i>red</i>" in preview.facts["colour"].text()


def test_a_long_name_does_not_widen_the_window(shown) -> None:
    usual = shown(text(GREYS)).minimumSizeHint().width()
    long = "x" * 300
    preview = shown(pasted(GREYS.replace("red", "red " + "y" * 300), long))
    assert preview.minimumSizeHint().width() <= usual


def test_everything_is_reached_by_tab_and_has_a_name(shown, qtbot) -> None:
    preview = shown(text(GREYS))
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    reached = set()
    for _ in range(12):
        reached.add(preview.focusWidget())
        qtbot.keyClick(preview.focusWidget(), Qt.Key.Key_Tab)
    assert {preview.table, preview.use_button, preview.columns_button} <= reached
    assert preview.means_light in reached
    assert all(widget.accessibleName() or widget.text() for widget in reached)
