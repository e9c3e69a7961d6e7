"""Which looks better? The page, driven by keys and clicks as a person does."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from core.colour import Rgb
from core.judges import JUDGES, verdicts
from core.my_labels import Answer, MyLabels
from gui.data.taste_page import TastePage
from gui.i18n import plain, translated

NARROW, WIDE = (475, 225), (900, 320)


def show(page, qtbot, size: tuple[int, int]) -> TastePage:
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.ask.setFocus()
    return page


@pytest.fixture
def page(session, qtbot):
    return show(TastePage(session), qtbot, NARROW)


@pytest.fixture
def wide_page(session, qtbot):
    return show(TastePage(session), qtbot, WIDE)


def by_luma(colour: Rgb) -> int:
    return int(verdicts("luma", colour.scaled).is_light[0])


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def labelled(session, count: int) -> None:
    colours = [Rgb(17 * k % 256, 59 * k % 256, 101 * k % 256) for k in range(count)]
    session.taste.restore(MyLabels(tuple(Answer(colour, by_luma(colour)) for colour in colours)))


def cells(page, row: int) -> list[str]:
    return [page.scores.table.item(row, column).text() for column in range(3)]


def test_thirty_colours_take_thirty_key_presses(page, session) -> None:
    expected = []
    for _ in range(30):
        colour, label = session.colour, by_luma(session.colour)
        expected.append(Answer(colour, label))
        press(Qt.Key.Key_Left if page.ask.left.is_light == bool(label) else Qt.Key.Key_Right)
    assert session.taste.labels.answers == tuple(expected)


@pytest.mark.parametrize(
    ("key", "side"),
    [(Qt.Key.Key_Left, 0), (Qt.Key.Key_1, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_2, 1)],
)
def test_a_key_chooses_the_font_on_its_side(key: Qt.Key, side: int, page, session) -> None:
    for _ in range(4):
        chosen = (page.ask.left, page.ask.right)[side].is_light
        press(key)
        assert session.taste.labels.answers[-1].label == int(chosen)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_0])
def test_a_key_says_that_one_cannot_decide(key: Qt.Key, page, session) -> None:
    press(key)
    assert session.taste.labels.answers[-1].label is None
    assert "Labels: 0, undecided: 1" in page.ask.facts.text()


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_click_chooses_and_leaves_the_keys_to_the_choices(side: str, page, session) -> None:
    choice = getattr(page.ask, side)
    is_light = choice.is_light
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert session.taste.labels.answers[-1].label == int(is_light)
    press(Qt.Key.Key_Left)
    assert len(session.taste.labels.answers) == 2


def test_enter_chooses_the_font_that_has_the_focus(page, session) -> None:
    press(Qt.Key.Key_Tab)
    assert page.ask.right.hasFocus()
    is_light = page.ask.right.is_light
    press(Qt.Key.Key_Return)
    assert session.taste.labels.answers[-1].label == int(is_light)


def test_buttons_leave_the_focus_where_the_keys_answer(page, session) -> None:
    for button in (page.ask.skip, page.ask.undo, page.ask.skip):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.ask.left.hasFocus()
    assert len(session.taste.labels.answers) == 1


def test_backspace_and_the_button_take_the_last_answer_back(page, session) -> None:
    first = session.colour
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Backspace)
    QTest.mouseClick(page.ask.undo, Qt.MouseButton.LeftButton)
    assert session.taste.labels == MyLabels()
    assert session.colour == first
    assert not page.ask.undo.isEnabled()


def test_both_fonts_are_shown_on_the_sessions_colour_and_alike(page, session) -> None:
    session.set_colour(Rgb(10, 200, 30))
    left, right = page.ask.left, page.ask.right
    assert left.height() == right.height()
    assert abs(left.width() - right.width()) <= 1  # an odd width cannot be halved
    assert left.is_light != right.is_light
    for choice in (left, right):
        image = choice.grab().toImage()
        assert image.pixelColor(image.width() // 2, 5).getRgb()[:3] == (10, 200, 30)
        font = (255, 255, 255) if choice.is_light else (0, 0, 0)
        seen = {image.pixelColor(x, y).getRgb()[:3] for x in range(20, image.width() - 20) for y in range(10, 90)}
        assert font in seen
    assert "#0ac81e" in page.question.text()


def test_nothing_on_the_question_tells_what_the_network_thinks(page, session) -> None:
    """A network of the opposite opinion changes no pixel of it."""
    before = page.grab().toImage()
    light = session.font_is_light
    network = session.network
    weights = (network.weights[0], -network.weights[1])
    biases = (network.biases[0], -network.biases[1])
    session.set_network(type(network)(weights, biases, network.activations))
    assert session.font_is_light != light
    assert page.grab().toImage() == before


def test_a_screen_reader_hears_which_font_is_where(page) -> None:
    for choice in (page.ask.left, page.ask.right):
        name = QAccessible.queryAccessibleInterface(choice).text(QAccessible.Text.Name)
        assert name.startswith("Light font" if choice.is_light else "Dark font")


def test_count_and_balance_are_in_sight(page, session) -> None:
    for label in (1, 1, 0, None):
        session.taste.answer(label)
    assert "Labels: 3, undecided: 1" in page.ask.facts.text()
    assert page.ask.balance.text() == "2 light, 1 dark"
    assert "7 more" in page.ask.facts.text()


def test_training_waits_for_enough_labels(page, session, qtbot) -> None:
    labelled(session, 9)
    assert not page.ask.train_alone.isEnabled()
    assert "at least 10 labels" in page.ask.train_alone.toolTip()
    labelled(session, 30)
    assert page.ask.train_alone.isEnabled()
    QTest.mouseClick(page.ask.train_alone, Qt.MouseButton.LeftButton)
    assert session.dataset.n_rows == 30
    qtbot.waitUntil(lambda: session.progress.step > 0, timeout=20_000)
    session.pause()


def test_one_click_goes_back_to_the_former_data(page, session, qtbot) -> None:
    former = session.dataset
    assert not page.ask.back.isVisible()
    labelled(session, 30)
    QTest.mouseClick(page.ask.train_added, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.progress.step > 0, timeout=20_000)
    session.pause()
    QTest.mouseClick(page.ask.back, Qt.MouseButton.LeftButton)
    assert session.dataset is former
    assert not page.ask.back.isVisible()


def test_the_way_is_chosen_by_keys_and_shown(page, session) -> None:
    page.ask.ways.setFocus()
    QTest.keyClick(page.ask.ways, Qt.Key.Key_Down)
    assert session.taste.way == "doubt"
    session.taste.set_way("random")
    assert page.ask.ways.currentData() == "random"


def choose(page, text: str) -> None:
    """Choose a line of the menu, which the offscreen platform cannot show."""
    menu = page.ask.more.findChild(QMenu)
    next(action for action in menu.actions() if plain(action.text()) == text).trigger()


def test_the_menu_clears_everything(page, session) -> None:
    labelled(session, 3)
    choose(page, "Clear all")
    assert session.taste.labels == MyLabels()


def test_the_menu_saves_a_file(page, session, qtbot, tmp_path) -> None:
    labelled(session, 12)
    choose(page, "Save as CSV…")
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine.csv")
    dialog.accept()
    lines = (tmp_path / "mine.csv").read_text(encoding="ascii").splitlines()
    assert lines[0] == "red,green,blue,light_font"
    assert len(lines) == 13


def test_the_words_are_those_of_the_sample(page, session) -> None:
    before = page.ask.left.grab().toImage()
    session.taste.set_words("Wörter")
    assert page.ask.left.grab().toImage() != before


def test_a_narrow_page_switches_to_the_scores(page, session) -> None:
    assert not page.scores.isVisible()
    page.pages.setFocus()
    QTest.mouseClick(page.pages.last_button, Qt.MouseButton.LeftButton)
    assert page.scores.isVisible()
    assert not page.ask.isVisible()


def test_the_arrow_keys_of_the_switch_do_not_answer(page, session) -> None:
    first = page.pages.findChild(type(page.pages.last_button))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert session.taste.labels == MyLabels()


def test_a_wide_page_shows_both(wide_page) -> None:
    assert wide_page.ask.isVisible()
    assert wide_page.scores.isVisible()
    assert not wide_page.pages.isVisible()


def test_every_judge_has_a_line_with_its_score(wide_page, session) -> None:
    labelled(session, 30)
    wide_page.scores.show_scores()
    assert [cells(wide_page, row)[0] for row in range(6)] == [translated(judge.title) for judge in JUDGES.values()]
    assert cells(wide_page, 1) == ["Luma", "30 of 30", "100 % (89–100)"]
    assert cells(wide_page, 4)[1:] == ["–", "–"]
    assert re.fullmatch(r"always (light|dark)", cells(wide_page, 6)[0])


def test_the_closest_judge_is_named(wide_page, session) -> None:
    labelled(session, 30)
    wide_page.scores.show_scores()
    assert "Luma" in wide_page.scores.verdict.text()
    assert "(30 of 30)" in wide_page.scores.verdict.text()


def test_few_labels_tell_nothing(wide_page, session) -> None:
    labelled(session, 9)
    wide_page.scores.show_scores()
    assert "9 of at least 10" in wide_page.scores.verdict.text()


def test_a_taste_that_nobody_shares_is_said(wide_page, session) -> None:
    session.taste.restore(MyLabels(tuple(Answer(Rgb(k, k, k), 0) for k in range(12))))
    wide_page.scores.show_scores()
    assert "No judge" in wide_page.scores.verdict.text()


def test_a_network_that_learned_the_labels_is_marked(wide_page, session, qtbot) -> None:
    labelled(session, 30)
    session.taste.train_alone()
    qtbot.waitUntil(lambda: session.progress.epoch > 0, timeout=20_000)
    session.pause()
    wide_page.scores.show_scores()
    assert cells(wide_page, 0)[1].endswith("†")
    assert "of 10" in wide_page.scores.footnote.text()


def test_the_scores_follow_the_answers(wide_page, session, qtbot) -> None:
    session.taste.answer(1)
    qtbot.waitUntil(lambda: cells(wide_page, 1)[1].endswith("of 1"))
    session.taste.answer(1)
    qtbot.waitUntil(lambda: cells(wide_page, 1)[1].endswith("of 2"))
