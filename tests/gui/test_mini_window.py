"""The small window: what it says, what it takes, and how it comes and goes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from core.colour import BLACK, WHITE, Rgb
from core.network import Network
from core.sample_style import SampleStyle
from gui.colour_field import ColourField
from gui.mini_swatch import MiniSwatch
from gui.mini_window import LEAST_SIZE, MiniWindow
from gui.text_line import TextLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own warning

ADDING_UP = Network([[[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[-1, -1, -1]]], [[[0], [0], [0]], [[2]]], ("relu", "logistic"))
"""Z2 = 2 − R − G − B: 2 for black, −1 for white."""


@pytest.fixture
def mini(session, qtbot):
    mini = MiniWindow(session, "Hello, world", SampleStyle())
    with qtbot.waitExposed(mini):
        mini.show()
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    yield mini
    if the_mini() is not None:
        mini.close()


def the_mini():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MiniWindow) and w.isVisible()), None)


def lines_of(mini):
    return tuple(line.text() for line in mini.findChildren(TextLine))


def field_of(mini):
    return mini.findChild(ColourField)


def button(mini, name):
    return next(button for button in mini.findChildren(QToolButton) if button.accessibleName() == name)


def press(mini, keys):
    QTest.keySequence(mini, QKeySequence(keys))


@pytest.mark.parametrize(
    ("colour", "contrast", "verdict"),
    [
        (BLACK, "White 21.00:1 AAA", "Light font, 88.1 %"),  # logistic(2) = 0.880797
        (WHITE, "Black 21.00:1 AAA", "Dark font, 73.1 %"),  # 1 − logistic(−1) = 0.731059
        (Rgb(255, 127, 127), "White 2.44:1 fails AA", "Light font, 50.1 %"),  # relative luminance 0.3797
    ],
)
def test_it_says_font_and_contrast(mini, session, colour, contrast, verdict):
    session.set_network(ADDING_UP)
    session.set_colour(colour)
    assert lines_of(mini) == (contrast, verdict)
    assert field_of(mini).text() == colour.hex


def test_it_follows_the_judge_who_drives_the_preview(mini, session):
    session.set_network(ADDING_UP)
    session.set_colour(Rgb(255, 127, 127))
    session.judging.set_driver("wcag")
    assert lines_of(mini) == ("Black 8.59:1 AAA", "Dark font, WCAG 8.59:1")


def test_only_the_swatch_is_painted_in_the_colour(mini, session):
    session.set_colour(Rgb(0xCC, 0x69, 0xFD))
    image = mini.grab().toImage()
    swatch = mini.findChild(MiniSwatch).geometry()
    found = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor("#cc69fd")
    ]
    assert len(found) > 1_000
    assert all(swatch.contains(point) for point in found)


def test_the_words_are_in_the_font_that_was_chosen(mini, session):
    for colour, font in ((BLACK, "#ffffff"), (WHITE, "#000000")):
        session.set_colour(colour)
        image = mini.findChild(MiniSwatch).grab().toImage()
        inside = [image.pixelColor(x, y).name() for x in range(8, image.width() - 8) for y in range(8, 60)]
        assert font in inside


@pytest.mark.parametrize("size", [LEAST_SIZE.toTuple(), (280, 180), (900, 700)])
@pytest.mark.parametrize("text", ["x" * 1_000, "한글 " * 100, "שלום", "\0"])
def test_any_words_fit_in_any_size(session, qtbot, size, text):
    mini = MiniWindow(session, text, SampleStyle("No Such Family", 120, 900, "icon"))
    qtbot.addWidget(mini)
    mini.resize(*size)
    mini.show()
    assert mini.grab().size().toTuple() == size


def test_a_typed_colour_is_taken_and_a_wrong_one_said(mini, session, qtbot):
    field = field_of(mini)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "teal")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.colour == Rgb(0, 128, 128)
    field.selectAll()
    qtbot.keyClicks(field, "redd")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.colour == Rgb(0, 128, 128)
    assert lines_of(mini)[1].startswith("× 'redd' is no colour")


def test_escape_takes_back_what_was_typed_before_it_leaves(mini, session, qtbot):
    field = field_of(mini)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "redd")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == session.colour.hex
    assert mini.isVisible()
    with qtbot.waitSignal(mini.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_colour_is_pasted_anywhere(mini, session):
    QGuiApplication.clipboard().setText("#123456")
    button(mini, "Pick from the screen").setFocus()
    press(mini, "Ctrl+V")
    assert session.colour == Rgb(0x12, 0x34, 0x56)


def test_the_eyedropper_is_refused_in_words_where_the_platform_cannot(mini, session, qtbot):
    colour = session.colour
    qtbot.mouseClick(button(mini, "Pick from the screen"), Qt.MouseButton.LeftButton)
    assert lines_of(mini)[1].startswith("This system does not let a program read colours")  # offscreen
    assert session.colour == colour


def test_a_message_gives_way_to_the_verdict(mini, session, qtbot):
    session.message_posted.emit("Copied #336699")
    assert lines_of(mini)[1] == "Copied #336699"
    session.set_colour(Rgb(1, 2, 3))
    assert lines_of(mini)[1] == "Copied #336699"
    session.message_posted.emit("")
    assert lines_of(mini)[1].startswith("Light font")


def test_every_part_that_takes_the_focus_has_a_name(mini):
    parts = [part for part in mini.findChildren(QWidget) if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(parts) == 3
    for part in parts:
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    swatch = QAccessible.queryAccessibleInterface(mini.findChild(MiniSwatch))
    assert "#336699. White 5.99:1 AA. Light font" in swatch.text(QAccessible.Text.Description)


@pytest.fixture
def small(window, qtbot):
    """The small window of a large one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "Ctrl+M")
    mini = the_mini()
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    yield mini
    if the_mini() is not None:
        the_mini().close()


def test_one_window_is_seen_at_a_time(window, small, qtbot):
    assert not window.isVisible()
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    with qtbot.waitSignal(small.destroyed):
        qtbot.mouseClick(button(small, "Back to the large window"), Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert the_mini() is None


def test_it_copies_in_the_format_that_is_chosen(window, small, session):
    button(small, "Pick from the screen").setFocus()
    press(small, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "#336699"
    session.colours.use_format("rgb")
    press(small, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "rgb(51, 102, 153)"
    assert lines_of(small)[1] == "Copied rgb(51, 102, 153)"


def test_it_opens_where_it_was(window, small, qtbot):
    small.setGeometry(40, 50, 300, 200)
    press(small, "Ctrl+M")
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "Ctrl+M")
    assert the_mini().geometry().getRect() == (40, 50, 300, 200)


def test_closing_the_hidden_large_window_closes_both(window, small, qtbot):
    window.close()
    qtbot.waitUntil(lambda: the_mini() is None and not window.isVisible())


def test_ctrl_q_closes_both(window, small, qtbot):
    press(small, "Ctrl+Q")
    qtbot.waitUntil(lambda: the_mini() is None and not window.isVisible())
