import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from core.colour import BLACK, WHITE, Rgb
from gui.colour_dialog import ColourDialog
from gui.colour_name_line import ColourNameLine
from gui.history.dialog import HistoryDialog
from gui.history.strip import HistoryStrip
from gui.history.view import HistoryView
from gui.panels.colour_panel import ColourPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own warning


@pytest.fixture
def panel(qtbot, session):
    panel = ColourPanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def custom_colours():
    """Put Qt's process-wide custom colours back."""
    before = [QColorDialog.customColor(index) for index in range(QColorDialog.customCount())]
    yield
    for index, colour in enumerate(before):
        QColorDialog.setCustomColor(index, colour)


def dialog_of(panel):
    return panel.findChild(ColourDialog)


def field_of(panel):
    return next(edit for edit in panel.findChildren(QLineEdit) if edit.accessibleName() == "Any CSS colour")


def line_of(panel):
    return panel.findChild(ColourNameLine).text()


def problem_of(panel):
    """Return what stands under the field in place of the name, if anything does."""
    return line_of(panel) if line_of(panel).startswith("×") else ""


def child_named(panel, name):
    return next(child for child in panel.findChildren(QWidget) if child.accessibleName() == name)


def type_colour(panel, text, *, enter=True):
    field = field_of(panel)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_begins_with_the_session_s_colour(panel, session):
    assert dialog_of(panel).rgb() == session.colour
    assert field_of(panel).text() == session.colour.hex


def test_every_movement_of_a_drag_reaches_the_session(panel, session):
    field, colours = child_named(panel, "Hue and saturation"), []
    session.colour_changed.connect(colours.append)
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for x in range(30, 130, 10):
        QTest.mouseMove(field, QPoint(x, 40))
        assert session.colour == dialog_of(panel).rgb()
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))
    assert len(colours) >= 10
    assert field_of(panel).text() == session.colour.hex


def test_the_brightness_moves_by_keys(panel, session):
    slider, before = child_named(panel, "Brightness"), max(session.colour.r, session.colour.g, session.colour.b)
    QTest.keyClick(slider, Qt.Key.Key_Down)
    assert max(session.colour.r, session.colour.g, session.colour.b) < before


def test_another_colour_of_the_session_is_shown_and_not_sent_back(panel, session, qtbot):
    with qtbot.assertNotEmitted(panel.colour_chosen):
        session.set_colour(Rgb(250, 128, 3))
    assert dialog_of(panel).rgb() == Rgb(250, 128, 3)
    assert field_of(panel).text() == "#fa8003"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_no_key_closes_the_dialog(panel, key):
    dialog = dialog_of(panel)
    parts = [
        part
        for part in dialog.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(parts) > 10
    for part in [dialog, *parts]:
        if isinstance(part, QPushButton):
            continue  # Enter presses it
        part.setFocus()
        QTest.keyClick(part, key)
        assert dialog.isVisible()


def test_no_call_closes_the_dialog(panel):
    dialog = dialog_of(panel)
    for close in (dialog.accept, dialog.reject, lambda: dialog.done(0)):
        close()
        assert dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("rebeccapurple", Rgb(102, 51, 153)),
        ("#369", Rgb(51, 102, 153)),
        ("336699", Rgb(51, 102, 153)),
        (" #FF8800 ", Rgb(255, 136, 0)),
        ("rgb(1, 2, 3)", Rgb(1, 2, 3)),
        ("rgb(20% 40% 60%)", Rgb(51, 102, 153)),
        ("hsl(120 100% 25%)", Rgb(0, 128, 0)),
        ("hwb(0 100% 0%)", WHITE),
        ("lab(0 0 0)", BLACK),
        ("oklch(1 0 0)", WHITE),
        ("color(srgb 1 0 0)", Rgb(255, 0, 0)),
    ],
)
def test_a_typed_colour_is_chosen(panel, session, text, colour):
    session.set_colour(Rgb(9, 9, 9))
    type_colour(panel, text)
    assert session.colour == dialog_of(panel).rgb() == colour
    assert field_of(panel).text() == colour.hex
    assert problem_of(panel) == ""


def test_leaving_the_field_commits(panel, session):
    type_colour(panel, "teal", enter=False)
    assert session.colour != Rgb(0, 128, 128)
    child_named(panel, "Random colour").setFocus()
    assert session.colour == Rgb(0, 128, 128)


@pytest.mark.parametrize(
    ("text", "why"), [("redd", "'redd' is no colour"), ("rgb(1 2 3 / 50%)", "not opaque"), ("", "no colour")]
)
def test_bad_text_is_said_and_stays_and_the_colour_too(panel, session, text, why):
    before, height = session.colour, panel.sizeHint().height()
    type_colour(panel, text)
    assert session.colour == dialog_of(panel).rgb() == before
    assert field_of(panel).text() == text
    assert problem_of(panel).startswith("× ")
    assert why in problem_of(panel)
    assert why in QAccessible.queryAccessibleInterface(field_of(panel)).text(QAccessible.Text.Description)
    assert panel.sizeHint().height() == height
    child_named(panel, "Random colour").setFocus()
    assert field_of(panel).text() == text


def test_typing_on_takes_the_problem_away(panel):
    type_colour(panel, "redd")
    QTest.keyClick(field_of(panel), Qt.Key.Key_Backspace)
    assert problem_of(panel) == ""
    assert field_of(panel).accessibleDescription() == ""


def test_escape_in_the_field_brings_the_colour_back(panel, session):
    type_colour(panel, "redd")
    QTest.keyClick(field_of(panel), Qt.Key.Key_Escape)
    assert field_of(panel).text() == session.colour.hex
    assert problem_of(panel) == ""
    assert field_of(panel).hasFocus()


def test_what_is_being_typed_is_not_overwritten(panel, session):
    type_colour(panel, "tea", enter=False)
    session.set_colour(Rgb(1, 2, 3))
    assert field_of(panel).text() == "tea"
    assert dialog_of(panel).rgb() == Rgb(1, 2, 3)


def test_bad_text_left_behind_gives_way_to_the_next_colour(panel, session):
    type_colour(panel, "redd")
    child_named(panel, "Random colour").setFocus()
    session.set_colour(Rgb(1, 2, 3))
    assert field_of(panel).text() == "#010203"
    assert problem_of(panel) == ""


def test_random_colours_fill_the_cube(panel, session):
    seen = set()
    for _ in range(60):
        panel.random_action.trigger()
        seen.add(session.colour)
        assert field_of(panel).text() == session.colour.hex
    assert len(seen) > 50
    for channel in ("r", "g", "b"):
        values = [getattr(colour, channel) for colour in seen]
        assert min(values) < 64
        assert max(values) > 191


def test_a_random_colour_wins_over_what_was_half_typed(panel, session, qtbot):
    type_colour(panel, "teal", enter=False)
    with qtbot.waitSignal(panel.colour_chosen) as chosen:
        QTest.keyClick(field_of(panel), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    child_named(panel, "Random colour").setFocus()
    assert session.colour == chosen.args[0]
    assert field_of(panel).text() == session.colour.hex


def test_custom_colours_come_back(panel, custom_colours):
    colours = tuple(Rgb(index, 200, 255 - index).hex for index in range(16))
    panel.set_custom_colours(colours)
    assert panel.custom_colours() == colours
    assert QColorDialog.customColor(15).name() == colours[15]


def test_malformed_custom_colours_are_skipped(panel, custom_colours):
    panel.set_custom_colours(["#010203"] * 16)
    panel.set_custom_colours(["#aabbcc", "red", None, 7, "#12345", "#ＡＡＢＢＣＣ", "#11223344", *["#ffffff"] * 20])
    assert panel.custom_colours() == ("#aabbcc", *["#010203"] * 6, *["#ffffff"] * 9)


def test_every_part_that_takes_the_focus_has_a_name(panel):
    parts = [part for part in panel.findChildren(QWidget) if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(parts) > 15
    nameless = [
        part.metaObject().className()
        for part in parts
        if not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_menu_bar_s_letters_are_free(panel):
    assert not [label.text() for label in dialog_of(panel).findChildren(QLabel) if "&" in label.text()]
    assert not [button.text() for button in dialog_of(panel).findChildren(QPushButton) if "&" in button.text()]


def test_the_eyedropper_is_there_and_off_where_the_platform_cannot_grab(panel):
    eyedropper = dialog_of(panel).eyedropper
    assert eyedropper is not None
    assert eyedropper.isVisible()
    assert not eyedropper.isEnabled()  # offscreen
    assert "does not let" in eyedropper.toolTip()


def test_the_channels_can_be_typed(panel, session):
    red = next(
        spin
        for spin in panel.findChildren(QSpinBox)
        if QAccessible.queryAccessibleInterface(spin).text(QAccessible.Text.Name) == "Red:"
    )
    red.setFocus()
    red.selectAll()
    QTest.keyClicks(red, "200")
    assert session.colour == Rgb(200, 102, 153)


def test_it_fits_a_small_window(panel):
    assert panel.sizeHint().height() <= 430
    assert panel.minimumSizeHint().width() <= 525


def test_the_nearest_css_name_is_told_when_the_colour_rests(panel, session, qtbot):
    session.set_colour(Rgb(70, 130, 181))
    assert line_of(panel) == "Nearest CSS name: –"
    qtbot.waitUntil(lambda: line_of(panel) == "Nearest CSS name: steelblue, ΔE 0.2")
    session.set_colour(Rgb(70, 130, 180))
    qtbot.waitUntil(lambda: line_of(panel) == "CSS name: steelblue, exactly")


def test_a_colour_that_came_while_the_panel_was_hidden_is_named_when_it_is_back(panel, session, qtbot):
    qtbot.waitUntil(lambda: "royalblue" in line_of(panel))
    panel.hide()
    session.set_colour(Rgb(255, 0, 0))
    panel.show()
    qtbot.waitUntil(lambda: line_of(panel) == "CSS name: red, exactly")


def test_a_problem_takes_the_place_of_the_name_and_gives_it_back(panel, session, qtbot):
    qtbot.waitUntil(lambda: "royalblue" in line_of(panel))
    type_colour(panel, "redd")
    assert line_of(panel).startswith("×")
    QTest.keyClick(field_of(panel), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "royalblue" in line_of(panel))


def test_a_typed_colour_is_one_of_the_history_at_once(panel, session):
    type_colour(panel, "color: teal;")
    assert session.colours.history.entries[0].colour == Rgb(0, 128, 128)


@pytest.mark.qt_log_ignore("does not support raise")  # offscreen
def test_the_history_opens_once_and_takes_a_colour(panel, session, qtbot):
    session.colours.add(Rgb(1, 2, 3))
    button = child_named(panel, "History of colours")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    [dialog] = panel.findChildren(HistoryDialog)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert session.colour == Rgb(1, 2, 3)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(panel.findChildren(HistoryDialog)) == 1


@pytest.fixture
def tall(session, qtbot):
    """The panel in a window as tall as a strip of the history wants it."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(ColourPanel(session))
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(560, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_the_strip_is_there_in_a_tall_window_alone(tall, qtbot):
    strip = tall.findChild(HistoryStrip)
    assert strip.isVisible()
    tall.resize(560, 700)
    qtbot.waitUntil(lambda: not strip.isVisible())
    tall.resize(560, 760)
    qtbot.waitUntil(strip.isVisible)


def test_the_strip_comes_after_its_button_by_tab(tall, qtbot):
    qtbot.waitUntil(lambda: any(view.isVisible() for view in tall.findChildren(HistoryView)))
    tall.activateWindow()
    qtbot.waitUntil(tall.isActiveWindow)
    button = next(each for each in tall.findChildren(QPushButton) if each.accessibleName() == "History of colours")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tall.findChild(HistoryView)


def test_a_click_in_the_strip_takes_the_colour(tall, session, qtbot):
    session.colours.add(Rgb(1, 2, 3))
    qtbot.waitUntil(lambda: tall.findChild(HistoryView) is not None)
    view = tall.findChild(HistoryView)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.colour == Rgb(1, 2, 3)
