import json
import math

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.colour import BLACK, WHITE, Rgb, parse_colour
from core.network import Network
from core.resources import resource_path
from gui.contrast_row import ContrastRow
from gui.judge_strip import JudgeStrip
from gui.panels.sample_panel import SamplePanel
from gui.sample_area import SampleArea
from gui.text_line import TextLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own warning

DEFAULT = "The quick brown fox jumps over the lazy dog."
ADDING_UP = Network([[[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[-1, -1, -1]]], [[[0], [0], [0]], [[2]]], ("relu", "logistic"))
"""Z2 = 2 − R − G − B: 2 for black, −1 for white."""


@pytest.fixture
def panel(qtbot, session):
    panel = SamplePanel(session)
    qtbot.addWidget(panel)
    panel.resize(525, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    qtbot.waitUntil(lambda: "White –" not in white_of(panel))
    return panel


def verdict_of(panel):
    return panel.findChildren(TextLine)[0]


def warning_of(panel):
    return panel.findChildren(TextLine)[1].text()


def white_of(panel):
    return panel.findChildren(ContrastRow)[0].text()


def black_of(panel):
    return panel.findChildren(ContrastRow)[1].text()


def area_of(panel):
    return panel.findChild(SampleArea)


def edit_of(panel):
    return panel.findChild(QLineEdit)


def colours_of(widget):
    """Return the colours of some thousand pixels."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def picture_of(panel):
    return area_of(panel).grab().toImage()


@pytest.mark.parametrize(
    ("colour", "verdict", "reason"),
    [
        (BLACK, "Light font, 88.1 %", "A2 = 0.881 ≥ 0.5"),  # logistic(2) = 0.880797
        (WHITE, "Dark font, 73.1 %", "A2 = 0.269 < 0.5"),  # 1 − logistic(−1) = 0.731059
    ],
)
def test_the_verdict_says_the_share_of_the_chosen_answer(panel, session, colour, verdict, reason):
    session.set_network(ADDING_UP)
    session.set_colour(colour)
    assert verdict_of(panel).text() == verdict
    assert reason in verdict_of(panel).toolTip()


@pytest.mark.parametrize("colour", [BLACK, WHITE])
def test_the_verdict_of_the_shipped_network(panel, session, colour):
    file = json.loads(resource_path("network.json").read_text(encoding="utf-8"))
    (w1, w2), (b1, b2) = file["weights"], file["biases"]
    x = [channel / 255 for channel in (colour.r, colour.g, colour.b)]
    flat = [b[0] if isinstance(b, list) else b for b in b1]
    a1 = [max(0.0, sum(w * v for w, v in zip(row, x, strict=True)) + b) for row, b in zip(w1, flat, strict=True)]
    last = b2[0][0] if isinstance(b2[0], list) else b2[0]
    a2 = 1 / (1 + math.exp(-(sum(w * a for w, a in zip(w2[0], a1, strict=True)) + last)))
    session.set_colour(colour)
    font, share = ("Light", a2) if colour == BLACK else ("Dark", 1 - a2)
    assert share > 0.9995
    assert verdict_of(panel).text() == f"{font} font, > 99.9 %"


def test_a_hair_s_breadth_below_the_limit_is_not_rounded_onto_it(panel, session):
    session.set_network(Network([[[0, 0, 0]]], [[[-0.0001]]], ("logistic",)))
    assert verdict_of(panel).text() == "Dark font, 50.0 %"
    assert "A1 = 0.499975000 < 0.5" in verdict_of(panel).toolTip()


def test_an_output_that_is_no_probability_gets_no_percentage(panel, session):
    session.set_network(Network([[[0, 0, 0]]], [[[3]]], ("linear",)))
    assert verdict_of(panel).text() == "Light font"
    assert "A1 = 3.000 is no probability" in verdict_of(panel).toolTip()


@pytest.mark.parametrize(
    ("colour", "white", "black"),
    [
        ("#757575", "White 4.60:1 — passes AA for normal text", "Black 4.55:1 — passes AA for normal text"),
        ("#767676", "White 4.54:1 — passes AA for normal text", "Black 4.62:1 — passes AA for normal text"),
        ("#777777", "White 4.47:1 — AA for large text only", "Black 4.68:1 — passes AA for normal text"),
        ("#006ffb", "White 4.49:1 — AA for large text only", "Black 4.66:1 — passes AA for normal text"),
        ("#000000", "White 21.00:1 — passes AAA for normal text", "Black 1.00:1 — fails AA"),
        ("#cc69fd", "White 2.99:1 — fails AA", "Black 7.00:1 — passes AAA for normal text"),
    ],
)
def test_the_contrast_in_numbers_and_words(panel, session, colour, white, black):
    session.set_colour(parse_colour(colour))
    assert white_of(panel).removesuffix(" (chosen)") == white
    assert black_of(panel).removesuffix(" (chosen)") == black
    assert ("chosen" in white_of(panel)) == session.font_is_light
    assert ("chosen" in black_of(panel)) != session.font_is_light


@pytest.mark.parametrize(
    ("output", "colour", "warning"),
    [
        (1.0, "#ffff00", "! White fails AA; Luma, WCAG and L* want black."),
        (-1.0, "#000080", "! Black fails AA; Luma, WCAG and L* want white."),
        (1.0, "#767676", "≠ WCAG says dark, the others light."),
        (-1.0, "#757575", "≠ Network says dark, the others light."),
        (1.0, "#7f7f7f", "! White fails AA; WCAG and L* want black."),
        (1.0, "#797979", "! White fails AA; WCAG and L* want black."),
        (1.0, "#000080", ""),
        (-1.0, "#ffff00", ""),
    ],
)
def test_a_poor_choice_is_said(panel, session, output, colour, warning):
    height = panel.minimumSizeHint().height()
    session.set_network(Network([[[0, 0, 0]]], [[[output]]], ("logistic",)))
    session.set_colour(parse_colour(colour))
    assert warning_of(panel) == warning
    assert panel.minimumSizeHint().height() == height


@pytest.mark.parametrize("height", [150, 300, 700])
@pytest.mark.parametrize("colour", ["#336699", "#ffff00", "#f4f5f7"])
def test_the_area_alone_is_painted_in_the_colour(panel, session, height, colour):
    panel.resize(525, height)
    session.set_colour(parse_colour(colour))
    area = area_of(panel)
    image = area.grab().toImage()
    assert image.pixelColor(5, area.height() // 2) == QColor(colour)
    assert {"#ffffff", "#000000", colour} <= colours_of(area)
    if colour != "#f4f5f7":  # the window's own colour in the light theme
        whole = panel.grab().toImage()
        assert whole.pixelColor(area.pos() + QPoint(5, area.height() // 2)) == QColor(colour)
        assert whole.pixelColor(2, 2) != QColor(colour)
        assert colour not in colours_of(edit_of(panel))


@pytest.mark.parametrize("height", [150, 300])
def test_a_changed_mind_is_drawn_as_a_new_panel_draws_it(panel, session, qtbot, height):
    panel.resize(525, height)
    before = picture_of(panel)
    session.set_network(Network([[[0, 0, 0]]], [[[-1.0 if session.font_is_light else 1.0]]], ("logistic",)))
    after = picture_of(panel)
    fresh = SamplePanel(session)
    qtbot.addWidget(fresh)
    fresh.resize(525, height)
    with qtbot.waitExposed(fresh):
        fresh.show()
    qtbot.waitUntil(lambda: "White –" not in white_of(fresh))
    assert after != before
    assert after == picture_of(fresh)


class _PaintCounter(QObject):
    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_one_change_of_the_colour_is_one_repaint(panel, session, qtbot):
    counter = _PaintCounter(area_of(panel))
    session.set_colour(Rgb(1, 2, 3))
    qtbot.waitUntil(lambda: counter.count > 0)
    QCoreApplication.processEvents()
    assert counter.count == 1


def test_an_empty_text_is_the_default_sentence(panel):
    default = picture_of(panel)
    panel.set_sample_text("Hello")
    assert panel.sample_text() == "Hello"
    assert picture_of(panel) != default
    for empty in ("", "   "):
        panel.set_sample_text(empty)
        assert panel.sample_text() == ""
        assert picture_of(panel) == default
    assert edit_of(panel).placeholderText() == DEFAULT


def test_typed_text_is_shown(panel):
    edit = edit_of(panel)
    before = picture_of(panel)
    QTest.keyClicks(edit, "Typed")
    assert panel.sample_text() == "Typed"
    assert picture_of(panel) != before


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000,
        "word " * 400,
        "한글 문장 " * 50,
        "שלום עולם " * 20,
        "😀👩‍👩‍👧" * 100,
        "a\nb\r\nc\u2028d\te",
        "\u202eabc",
        "Z̴͓͝" * 60,
        "\0",
    ],
)
@pytest.mark.parametrize("height", [150, 420])
def test_no_text_breaks_the_layout(panel, session, text, height):
    panel.resize(525, height)
    size, area = panel.minimumSizeHint(), area_of(panel).geometry()
    panel.set_sample_text(text)
    image = area_of(panel).grab().toImage()
    assert (panel.minimumSizeHint(), area_of(panel).geometry()) == (size, area)
    assert image.pixelColor(5, image.height() // 2) == QColor(session.colour.hex)
    assert len(panel.sample_text()) <= 1_000
    assert "\n" not in panel.sample_text()


def test_every_part_that_takes_the_focus_has_a_name(panel):
    parts = [part for part in panel.findChildren(QWidget) if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert edit_of(panel) in parts
    for part in parts:
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def test_a_screen_reader_hears_colour_font_and_contrast(panel, session):
    session.set_network(ADDING_UP)
    session.set_colour(BLACK)
    area = QAccessible.queryAccessibleInterface(area_of(panel))
    assert area.text(QAccessible.Text.Name)
    heard = area.text(QAccessible.Text.Description)
    assert "#000000" in heard
    assert "White 21.00:1" in heard
    assert QAccessible.queryAccessibleInterface(verdict_of(panel)).text(QAccessible.Text.Name) == "Light font, 88.1 %"


def test_it_fits_a_small_window(panel):
    assert panel.minimumSizeHint().height() <= 180
    assert panel.minimumSizeHint().width() <= 525


def test_another_judge_decides_and_says_so(panel, session):
    session.set_network(Network([[[0, 0, 0]]], [[[1.0]]], ("logistic",)))  # always light
    session.set_colour(parse_colour("#ffff00"))
    light = picture_of(panel)
    session.judging.set_driver("lightness")
    assert verdict_of(panel).text() == "Dark font · L* 97.1"
    assert "chosen" in black_of(panel)
    assert "chosen" not in white_of(panel)
    assert warning_of(panel) == "≠ Network says light, the others dark."
    assert picture_of(panel) != light
    session.judging.set_driver("wcag")
    assert verdict_of(panel).text() == "Dark font · WCAG 19.55:1"
    session.judging.set_driver("network")
    assert verdict_of(panel).text() == "Light font, 73.1 %"
    assert picture_of(panel) == light


def test_while_a_judge_is_learned_the_network_stands_in(panel, session, qtbot):
    before = verdict_of(panel).text()
    session.judging.set_driver("mlp")
    assert verdict_of(panel).text() == before
    assert warning_of(panel) == "MLPClassifier is being learned; the network decides."
    qtbot.waitUntil(lambda: session.judging.acting == "mlp", timeout=60_000)
    assert "MLPClassifier" in verdict_of(panel).text()
    assert "being learned" not in warning_of(panel)


def test_a_click_on_a_judge_lets_it_decide(panel, session):
    strip = panel.findChild(JudgeStrip)
    QTest.mouseClick(strip.chips["wcag"], Qt.MouseButton.LeftButton)
    assert session.judging.driver == "wcag"
    assert verdict_of(panel).text().startswith("Light font · WCAG 5.99:1")


def test_a_font_of_one_s_own_has_a_row(panel, session):
    own = panel.findChildren(ContrastRow)[2]
    assert not own.isVisible()
    session.judging.set_font_colour(parse_colour("gold"))
    assert own.isVisible()
    assert own.text() == "Own 4.27:1 — AA for large text only"
    session.judging.set_font_colour(None)
    assert not own.isVisible()
