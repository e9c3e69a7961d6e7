"""Setting the sample by hand: the button, the dialog, what the panel then shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QFontComboBox, QLabel, QPushButton, QSpinBox, QWidget

from core.colour import Rgb
from core.sample_style import SampleStyle
from gui.contrast_row import ContrastRow
from gui.main_window import MainWindow
from gui.panels.sample_panel import SamplePanel
from gui.sample_area import SampleArea
from gui.sample_controls import StyleButton
from gui.sample_dialog import SampleDialog
from gui.settings import load_settings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own warning

ORANGE = Rgb(0xCC, 0x69, 0xFD)
"""White on it has 2.99:1, black 7.00:1."""


@pytest.fixture
def panel(qtbot, session):
    panel = SamplePanel(session)
    qtbot.addWidget(panel)
    panel.resize(525, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    qtbot.waitUntil(lambda: "–" not in panel.findChild(ContrastRow).text())
    yield panel
    for dialog in panel.findChildren(SampleDialog):
        dialog.close()


@pytest.fixture
def dialog(panel, qtbot):
    qtbot.mouseClick(panel.findChild(StyleButton), Qt.MouseButton.LeftButton)
    return panel.findChild(SampleDialog)


def part(dialog, kind, name):
    return next(child for child in dialog.findChildren(kind) if child.accessibleName() == name)


def choose(qtbot, combo, text):
    """Choose an entry by the keyboard."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findText(text)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == text


def type_into(qtbot, widget, text):
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def note(dialog):
    return next(label.text() for label in dialog.findChildren(QLabel) if label.wordWrap())


def test_the_dialog_opens_once_and_is_made_anew_after_closing(panel, dialog, qtbot):
    button = panel.findChild(StyleButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.findChildren(SampleDialog) == [dialog]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.findChild(SampleDialog).isVisible()


def test_what_is_chosen_is_shown_at_once(panel, dialog, qtbot):
    styles = []
    panel.sample_style_changed.connect(styles.append)
    before = panel.findChild(SampleArea).grab().toImage()
    choose(qtbot, part(dialog, QComboBox, "What the sample shows"), "Button")
    choose(qtbot, part(dialog, QComboBox, "Font weight"), "Bold (700)")
    type_into(qtbot, part(dialog, QSpinBox, "Font size"), "30")
    assert panel.sample_style() == SampleStyle(size_px=30, weight=700, kind="button")
    assert styles[-1] == panel.sample_style()
    assert panel.findChild(SampleArea).grab().toImage() != before


def test_a_family_is_typed_and_counts_when_it_is_finished(panel, dialog, qtbot):
    styles = []
    panel.sample_style_changed.connect(styles.append)
    family = part(dialog, QFontComboBox, "Font family").lineEdit()
    type_into(qtbot, family, "DejaVu Serif")
    assert [style.family for style in styles] == ["DejaVu Serif"]
    assert "not installed" not in note(dialog)


def test_an_emptied_family_is_the_program_s_own(panel, dialog, qtbot):
    panel.set_sample_style(SampleStyle("DejaVu Serif"))
    family = part(dialog, QFontComboBox, "Font family").lineEdit()
    family.selectAll()
    qtbot.keyClick(family, Qt.Key.Key_Backspace)
    qtbot.keyClick(family, Qt.Key.Key_Return)
    assert panel.sample_style() == SampleStyle()
    assert family.text() != ""


def test_a_family_is_chosen_from_the_list(panel, dialog, qtbot):
    family = part(dialog, QFontComboBox, "Font family")
    qtbot.keyClick(family, Qt.Key.Key_Down)
    family.activated.emit(family.currentIndex())  # the list's window gets no keys without a screen
    assert panel.sample_style().family == family.currentText() != ""


def test_a_missing_family_is_said_with_what_stands_in(panel, dialog, qtbot):
    type_into(qtbot, part(dialog, QFontComboBox, "Font family").lineEdit(), "No Such Family")
    assert panel.sample_style().family == "No Such Family"
    assert note(dialog).startswith("! No Such Family is not installed; ")
    assert " stands in for it." in note(dialog)


@pytest.mark.parametrize(
    ("size", "weight", "words"),
    [
        ("24", "Regular (400)", "Large text by WCAG: 3:1 passes AA."),
        ("23", "Regular (400)", "No large text by WCAG: AA asks for 4.5:1."),
        ("19", "Bold (700)", "Large text by WCAG: 3:1 passes AA."),
        ("18", "Bold (700)", "No large text by WCAG: AA asks for 4.5:1."),
    ],
)
def test_the_note_says_whether_the_text_is_large(dialog, qtbot, size, weight, words):
    type_into(qtbot, part(dialog, QSpinBox, "Font size"), size)
    choose(qtbot, part(dialog, QComboBox, "Font weight"), weight)
    assert note(dialog) == words


def test_as_at_first_takes_everything_back(panel, dialog, qtbot):
    panel.set_sample_style(SampleStyle("No Such Family", 40, 900, "icon"))
    reset = next(button for button in dialog.findChildren(QPushButton) if button.text() == "&As at first")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert panel.sample_style() == SampleStyle()
    assert part(dialog, QSpinBox, "Font size").text() == "as large as fits"
    assert "not installed" not in note(dialog)


def test_enter_in_a_field_neither_resets_nor_closes(panel, dialog, qtbot):
    type_into(qtbot, part(dialog, QSpinBox, "Font size"), "40")
    qtbot.keyClick(part(dialog, QFontComboBox, "Font family"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert panel.sample_style() == SampleStyle(size_px=40)


def test_the_open_dialog_follows_a_style_from_elsewhere_and_sends_nothing(panel, dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.style_chosen):
        panel.set_sample_style(SampleStyle("DejaVu Serif", 33, 300, "paragraph"))
    assert part(dialog, QSpinBox, "Font size").value() == 33
    assert part(dialog, QFontComboBox, "Font family").currentText() == "DejaVu Serif"
    assert part(dialog, QComboBox, "What the sample shows").currentText() == "Paragraph"


def test_the_contrast_is_judged_as_large_text_where_the_text_is_large(panel, session):
    session.set_colour(Rgb(0x77, 0x77, 0x77))  # white on it has 4.47:1
    white = panel.findChildren(ContrastRow)[0]
    assert "AA for large text only" in white.text()
    panel.set_sample_style(SampleStyle(size_px=24, kind="paragraph"))
    assert "passes AA for this text, which is large" in white.text()
    session.set_colour(ORANGE)
    assert "fails AA" in white.text()
    panel.set_sample_style(SampleStyle())
    session.set_colour(Rgb(0x77, 0x77, 0x77))
    assert "AA for large text only" in white.text()


def test_the_tab_key_goes_down_the_fields(dialog, qtbot):
    fields = [part(dialog, QComboBox, "What the sample shows"), part(dialog, QFontComboBox, "Font family")]
    fields += [part(dialog, QSpinBox, "Font size"), part(dialog, QComboBox, "Font weight")]
    fields[0].setFocus()
    for field in fields:
        assert dialog.focusWidget() is field
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)


def test_every_part_of_the_dialog_has_a_name(dialog):
    parts = [child for child in dialog.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(parts) >= 6
    for child in parts:
        if child.isVisible() and not isinstance(child.parent(), QComboBox | QSpinBox):
            assert QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name), child


def test_how_the_sample_is_set_is_there_at_the_next_start(window, session, qtbot, tmp_path):
    style = SampleStyle("DejaVu Serif", 30, 700, "heading")
    window.panel(SamplePanel).set_sample_style(style)
    path = tmp_path / "settings.json"
    qtbot.waitUntil(path.exists)
    again = MainWindow(session, load_settings(path)[0], None)
    qtbot.addWidget(again)
    assert again.panel(SamplePanel).sample_style() == style
