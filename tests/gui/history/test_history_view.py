import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio
from gui.history.dialog import HistoryDialog
from gui.history.swatches import better_font
from gui.history.view import HistoryView
from gui.i18n import plain

RED, BLUE, GOLD = Rgb(255, 0, 0), Rgb(0, 0, 255), Rgb(255, 215, 0)


@pytest.fixture
def dialog(session, qtbot):
    for colour in (RED, BLUE, GOLD):
        session.colours.add(colour)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HistoryDialog(session, parent)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    parent.close()


@pytest.fixture
def strip(session, qtbot):
    for k in range(30):
        session.colours.add(Rgb(k, 2 * k, 255))
    strip = HistoryView(session, is_strip=True)
    qtbot.addWidget(strip)
    strip.resize(507, strip.height())
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def kept(session):
    return [entry.colour for entry in session.colours.history.entries]


def place(view, row):
    return view.visualRect(view.model().index(row, 0)).center()


def click(view, row):
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, row))


def named(session, colour):
    return session.colours.history.find(colour).name


def test_a_click_takes_the_colour(dialog, session) -> None:
    click(dialog.view, 1)
    assert session.colour == BLUE
    assert kept(session) == [GOLD, BLUE, RED]


def test_arrow_keys_and_enter_take_a_colour(dialog, session) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert session.colour == Rgb(51, 102, 153)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert session.colour == BLUE


@pytest.mark.parametrize("begin", ["F2", "double click"])
def test_a_colour_is_named_where_it_stands(dialog, session, qtbot, begin) -> None:
    click(dialog.view, 1)
    if begin == "F2":
        QTest.keyClick(dialog.view, Qt.Key.Key_F2)
    else:
        QTest.mouseDClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place(dialog.view, 1))
    edit = dialog.view.viewport().findChild(QLineEdit)
    QTest.keyClicks(edit, "sea")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: named(session, BLUE) == "sea")
    text = QAccessible.queryAccessibleInterface(dialog.view).child(1).text(QAccessible.Text.Name)
    assert text == "sea #0000ff"


def test_a_name_that_is_being_typed_survives_a_new_colour(dialog, session, qtbot) -> None:
    dialog.view.setCurrentIndex(dialog.view.model().index(2, 0))
    QTest.keyClick(dialog.view, Qt.Key.Key_F2)
    QTest.keyClicks(dialog.view.findChild(QLineEdit), "fire")
    session.colours.add(Rgb(1, 2, 3))
    QTest.keyClick(dialog.view.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: named(session, RED) == "fire")
    qtbot.waitUntil(lambda: dialog.view.model().rowCount() == 4)
    assert dialog.view.entry().colour == RED


def test_escape_leaves_the_name_as_it_was(dialog, session) -> None:
    session.colours.rename(GOLD, "medal")
    QTest.keyClick(dialog.view, Qt.Key.Key_F2)
    edit = dialog.view.viewport().findChild(QLineEdit)
    assert edit.text() == "medal"
    QTest.keyClicks(edit, "other")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert named(session, GOLD) == "medal"
    assert dialog.isVisible()


def test_p_pins_the_colour_and_stays_on_it(dialog, session) -> None:
    click(dialog.view, 2)
    QTest.keyClick(dialog.view, Qt.Key.Key_P)
    assert kept(session) == [RED, GOLD, BLUE]
    assert dialog.view.entry().colour == RED
    QTest.keyClick(dialog.view, Qt.Key.Key_P)
    assert not session.colours.history.find(RED).is_pinned


def test_delete_removes_the_colour_and_ctrl_z_brings_it_back(dialog, session) -> None:
    click(dialog.view, 1)
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert kept(session) == [GOLD, RED]
    assert dialog.view.entry().colour == RED
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(session) == [GOLD, BLUE, RED]


def test_the_buttons_do_what_the_keys_do(dialog, session) -> None:
    buttons = {plain(button.text()): button for button in dialog.findChildren(QToolButton)}
    click(dialog.view, 2)
    QTest.mouseClick(buttons["Pin"], Qt.MouseButton.LeftButton)
    assert session.colours.history.find(RED).is_pinned
    assert plain(buttons["Pin"].text()) == "Unpin"
    QTest.mouseClick(buttons["Remove"], Qt.MouseButton.LeftButton)
    assert kept(session) == [GOLD, BLUE]


def test_without_a_colour_nothing_can_be_done(dialog, session) -> None:
    for colour in (RED, BLUE, GOLD):
        session.colours.remove(colour)
    assert not [action.text() for action in dialog.view.actions() if action.isEnabled()]


def test_the_tooltip_tells_name_and_channels(dialog, session) -> None:
    session.colours.rename(GOLD, "medal")
    session.colours.set_pinned(GOLD, True)
    tip = dialog.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == ["medal", "#ffd700", "rgb(255, 215, 0)", "pinned"]


def test_every_swatch_is_painted_in_its_colour(strip, session) -> None:
    image = strip.grab().toImage()
    for row in range(7):
        cell = strip.visualRect(strip.model().index(row, 0))
        assert image.pixelColor(cell.left() + 7, cell.top() + 8) == QColor(kept(session)[row].hex)


def test_the_strip_shows_whole_swatches_alone(strip) -> None:
    visible = [strip.visualRect(strip.model().index(row, 0)) for row in range(30)]
    right = strip.viewport().width()
    assert not [cell for cell in visible if cell.left() < right <= cell.right()]
    assert sum(cell.right() < right for cell in visible) == 7


def test_the_arrow_keys_reach_what_the_strip_has_no_room_for(strip, session) -> None:
    chosen = []
    strip.chosen.connect(chosen.append)
    strip.selectionModel().setCurrentIndex(strip.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    for _ in range(12):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen[-1] == kept(session)[12]


@pytest.mark.parametrize("level", range(0, 256, 15))
def test_the_digits_on_a_swatch_have_the_better_contrast(level) -> None:
    colour = Rgb(level, 255 - level, level // 2)
    font = better_font(colour)
    assert contrast_ratio(font, colour) == max(contrast_ratio(WHITE, colour), contrast_ratio(BLACK, colour))


def test_asking_twice_for_the_name_goes_on_with_the_first(dialog) -> None:
    click(dialog.view, 1)
    dialog.view.name_action.trigger()
    edit = dialog.view.viewport().findChild(QLineEdit)
    dialog.view.name_action.trigger()  # Qt would warn of an editing that failed
    assert dialog.view.viewport().findChild(QLineEdit) is edit
