"""The judges side by side, driven by mouse and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from core.colour import parse_colour
from core.network import Network
from gui.judge_strip import JudgeStrip
from gui.judge_words import disagreement, score_text, short_disagreement
from gui.judging import Verdict

ALWAYS_LIGHT = Network([[[0, 0, 0]]], [[[1.0]]], ("logistic",))


@pytest.fixture
def strip(qtbot, session):
    strip = JudgeStrip()
    qtbot.addWidget(strip)
    strip.resize(507, 26)
    session.prediction_changed.connect(lambda: strip.show_judging(session.judging))
    session.judging.changed.connect(lambda: strip.show_judging(session.judging))
    strip.judge_chosen.connect(session.judging.set_driver)
    strip.show_judging(session.judging)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def words(strip) -> list[str]:
    return [chip.accessibleName() for chip in strip.chips.values()]


def test_each_judge_s_number_font_and_agreement(strip, session) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#ff0000"))
    assert words(strip) == [
        "Network 0.731: light font, drives the preview",
        "Luma 0.299: light font, agrees",
        "WCAG 5.25: dark font, disagrees",
        "L* 53.2: dark font, disagrees",
    ]


def test_a_click_chooses_the_driver(strip, session) -> None:
    for name, chip in reversed(strip.chips.items()):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert session.judging.driver == name
        assert [other.isChecked() for other in strip.chips.values()].count(True) == 1
        assert chip.isChecked()


def test_keys_choose_the_driver(strip, session) -> None:
    strip.chips["network"].setFocus()
    QTest.keyClick(strip.chips["network"], Qt.Key.Key_Right)
    QTest.keyClick(strip.focusWidget(), Qt.Key.Key_Space)
    assert session.judging.driver == "luma"
    QTest.keyClick(strip.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(strip.focusWidget(), Qt.Key.Key_Space)
    assert session.judging.driver == "wcag"
    QTest.keyClick(strip.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(strip.focusWidget(), Qt.Key.Key_Space)
    assert session.judging.driver == "luma"


def test_a_driver_that_has_no_chip_leaves_all_of_them_up(strip, session) -> None:
    told: list[str] = []
    strip.judge_chosen.connect(told.append)
    session.judging.set_driver("mlp")
    assert not any(chip.isChecked() for chip in strip.chips.values())
    session.judging.set_driver("luma")
    assert strip.chips["luma"].isChecked()
    assert told == []


def test_a_screen_reader_finds_radio_buttons(strip) -> None:
    for chip in strip.chips.values():
        reader = QAccessible.queryAccessibleInterface(chip)
        assert reader.role() == QAccessible.Role.RadioButton
        assert reader.text(QAccessible.Text.Name) == chip.accessibleName()


def test_nothing_moves_when_numbers_change(strip, session) -> None:
    places = [chip.geometry() for chip in strip.chips.values()]
    for text in ("#000000", "#ffffff", "#ff8800"):
        session.set_colour(parse_colour(text))
        assert [chip.geometry() for chip in strip.chips.values()] == places
        assert [chip.minimumSizeHint().width() <= chip.width() for chip in strip.chips.values()] == [True] * 4


def test_the_chips_are_drawn_as_they_say(strip, session) -> None:
    before = strip.grab().toImage()
    session.set_colour(parse_colour("#ff0000"))
    after = strip.grab().toImage()
    assert before != after
    session.judging.set_driver("wcag")
    assert strip.grab().toImage() != after


@pytest.mark.parametrize(
    ("colour", "short", "full"),
    [
        ("#ff0000", "WCAG and L* say dark, the others light.", "WCAG and L* say dark; Network and Luma say light."),
        ("#767676", "WCAG says dark, the others light.", "WCAG says dark; Network, Luma and L* say light."),
        ("#ffff00", "Network says light, the others dark.", "Network says light; Luma, WCAG and L* say dark."),
        ("#000080", "", ""),
    ],
)
def test_who_disagrees_in_one_sentence(colour, short, full, session) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour(colour))
    judging = session.judging
    assert short_disagreement(judging, judging.present()) == short
    assert disagreement(judging) == full


@pytest.mark.parametrize(
    ("name", "score", "text"),
    [
        ("lightness", 49.97, "49.9"),
        ("lightness", 50.0, "50.0"),
        ("luma", 0.49999, "0.499"),
        ("luma", 0.5, "0.500"),
        ("luma", 0.299, "0.299"),
        ("wcag", 4.4999, "4.49"),
        ("network", 0.9988, "0.999"),
    ],
)
def test_numbers_do_not_look_as_if_they_were_on_the_border(name, score, text) -> None:
    assert score_text(name, Verdict(score, is_light=True)) == text


def test_a_number_that_is_not_there_is_a_dash() -> None:
    assert score_text("mlp", None) == "–"


@pytest.mark.parametrize("driver", ["network", "wcag", "mlp"])
def test_the_tab_key_reaches_the_strip_whoever_decides(driver, strip, session) -> None:
    session.judging.set_driver("luma")
    session.judging.set_driver(driver)
    reached = [name for name, chip in strip.chips.items() if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached
