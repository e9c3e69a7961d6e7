"""The judges panel: it shows the session, and what is chosen on it becomes the session's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, parse_colour
from core.judges import JUDGES
from core.network import Network
from core.passing import nearest_passing
from core.vision import VISIONS, seen
from gui.panels.judges_panel import JudgesPanel

ALWAYS_LIGHT = Network([[[0, 0, 0]]], [[[1.0]]], ("logistic",))
PATIENCE = 60_000
WIDE, NARROW = (1_400, 400), (475, 250)


@pytest.fixture
def panel(session, qtbot):
    panel = JudgesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(*WIDE)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def type_font(panel, text: str) -> None:
    field = panel.contrast.field
    field.setFocus()
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def pages(panel) -> list[bool]:
    return [page.isVisible() for page in (panel.judges, panel.contrast, panel.vision)]


def row(panel, name: str) -> str:
    return panel.judges.table.rows[name].accessibleName()


def test_the_learned_judges_come_when_the_panel_is_seen(panel, session, qtbot) -> None:
    assert row(panel, "mlp") == "MLPClassifier –, test accuracy –"
    assert "being learned" in panel.judges.learning
    qtbot.waitUntil(lambda: "–" not in row(panel, "mlp"), timeout=PATIENCE)
    assert "–" not in row(panel, "logistic_regression")
    assert panel.judges.learning.startswith(f"Learned from {session.split.train.n_rows:,} rows.")


def test_another_split_is_learned_while_the_panel_is_seen(panel, session, qtbot) -> None:
    qtbot.waitUntil(lambda: "–" not in row(panel, "mlp"), timeout=PATIENCE)
    session.take_dataset(session.dataset)
    qtbot.waitUntil(lambda: "MLPClassifier –" in row(panel, "mlp"))
    qtbot.waitUntil(lambda: "MLPClassifier –" not in row(panel, "mlp"), timeout=PATIENCE)


def test_a_row_says_number_font_agreement_and_accuracy(panel, session, qtbot) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#ff0000"))
    qtbot.waitUntil(lambda: bool(session.judging.fits.accuracies), timeout=PATIENCE)
    accuracies = session.judging.fits.accuracies
    qtbot.waitUntil(lambda: "53.2" in row(panel, "lightness"))
    assert row(panel, "wcag") == f"WCAG 5.25, dark font, disagrees, test accuracy {100 * accuracies['wcag']:.1f} %"
    assert row(panel, "luma").startswith("Luma 0.299, light font, agrees, test accuracy 100")
    qtbot.waitUntil(lambda: session.progress.test is not None)
    qtbot.waitUntil(lambda: f"{100 * session.progress.test.accuracy:.1f} %" in row(panel, "network"))
    assert row(panel, "network").startswith("Network 0.731, light font, decides")


def test_the_network_s_accuracy_is_a_dash_until_it_is_measured(panel, session) -> None:
    assert session.progress.test is not None
    assert f"{100 * session.progress.test.accuracy:.1f} %" in row(panel, "network")


@pytest.mark.parametrize("name", [name for name in JUDGES if name != "network"])
def test_a_click_on_a_row_lets_that_judge_decide(name, panel, session) -> None:
    QTest.mouseClick(panel.judges.table.rows[name], Qt.MouseButton.LeftButton)
    assert session.judging.driver == name


def test_keys_go_from_judge_to_judge(panel, session) -> None:
    first = panel.judges.table.rows["network"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert session.judging.driver == "luma"


def test_another_driver_from_elsewhere_is_shown_and_not_asked_for_again(panel, session, qtbot) -> None:
    told: list[str] = []
    panel.judges.table.judge_chosen.connect(told.append)
    session.judging.set_driver("lightness")
    qtbot.waitUntil(panel.judges.table.rows["lightness"].isChecked)
    assert told == []


def test_one_label_only_is_said(panel, session, qtbot) -> None:
    rows = session.dataset.take(session.dataset.y == 1)
    session.take_dataset(rows)
    qtbot.waitUntil(lambda: panel.judges.learning.startswith("The training part has only light"), timeout=PATIENCE)
    assert row(panel, "mlp").startswith("MLPClassifier –")


def test_the_contrast_is_said_by_every_criterion(panel, session, qtbot) -> None:
    session.set_colour(parse_colour("#006ffb"))
    white, black, own = panel.contrast.table.lines
    qtbot.waitUntil(lambda: "4.49" in white.text())
    said = "fails AA for text, passes AA for large text, fails AAA for text, fails AAA for large text"
    assert white.text().replace(", chosen", "") == f"White 4.49:1, {said}, passes 3:1 for controls"
    assert ", passes AA for text," in black.text()
    assert not own.isVisible()


def test_a_font_of_one_s_own_is_typed_and_taken_away_again(panel, session, qtbot) -> None:
    type_font(panel, "gold")
    assert session.judging.font_colour == Rgb(255, 215, 0)
    assert panel.contrast.field.text() == "#ffd700"
    qtbot.waitUntil(panel.contrast.table.lines[2].isVisible)
    assert panel.contrast.table.lines[2].text().startswith("#ffd700 4.27:1, fails AA for text")
    type_font(panel, "")
    assert session.judging.font_colour is None
    qtbot.waitUntil(lambda: not panel.contrast.table.lines[2].isVisible())


def test_what_is_no_colour_is_said_and_changes_nothing(panel, session) -> None:
    type_font(panel, "gold")
    type_font(panel, "golden")
    assert session.judging.font_colour == Rgb(255, 215, 0)
    assert "'golden' is no colour" in panel.contrast.field.problem
    QTest.keyClick(panel.contrast.field, Qt.Key.Key_Escape)
    assert panel.contrast.field.problem == ""
    assert panel.contrast.field.text() == "#ffd700"


def test_the_nearest_background_is_suggested_and_taken_with_one_click(panel, session, qtbot) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#ff0000"))
    expected = nearest_passing(session.colour, WHITE, 4.5)
    assert panel.contrast.suggested is None
    assert not panel.contrast.take.isEnabled()
    qtbot.waitUntil(lambda: panel.contrast.suggested is not None)
    assert panel.contrast.suggested == expected
    assert panel.contrast.sentence == "With white, the network's choice, this background fails AA."
    assert panel.contrast.proposal.startswith(f"{expected.hex}, 4.5")
    QTest.mouseClick(panel.contrast.take, Qt.MouseButton.LeftButton)
    assert session.colour == expected
    qtbot.waitUntil(lambda: panel.contrast.sentence == "With white this background passes AA already.")
    assert panel.contrast.suggested is None
    assert not panel.contrast.take.isEnabled()


def test_aaa_asks_for_more(panel, session, qtbot) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#336699"))
    qtbot.waitUntil(lambda: "passes AA already" in panel.contrast.sentence)
    panel.contrast.level.choose(1)
    assert session.judging.level == "AAA"
    qtbot.waitUntil(lambda: panel.contrast.suggested is not None)
    assert contrast_ratio(panel.contrast.suggested, WHITE) >= 7.0


@pytest.mark.parametrize(
    ("own", "driver", "sentence"),
    [
        ("gold", "network", "Neither #ffd700 nor white, the network's choice, passes AA."),
        ("navy", "network", "Neither #000080 nor white, the network's choice, passes AA."),
        ("", "wcag", "With black this background passes AA already."),
    ],
)
def test_the_wish_comes_first(own, driver, sentence, panel, session, qtbot) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#ff0000"))
    session.judging.set_driver(driver)
    session.judging.set_font_colour(parse_colour(own) if own else None)
    qtbot.waitUntil(lambda: panel.contrast.sentence == sentence)


def test_where_the_wish_fails_and_the_network_s_font_passes_both_is_said(panel, session, qtbot) -> None:
    session.set_network(ALWAYS_LIGHT)
    session.set_colour(parse_colour("#000080"))
    session.judging.set_font_colour(BLACK)
    qtbot.waitUntil(lambda: panel.contrast.suggested is not None)
    assert panel.contrast.sentence == "black fails AA here; white, the network's choice, passes."
    assert contrast_ratio(panel.contrast.suggested, BLACK) >= 4.5


def test_where_nothing_passes_that_is_said(panel, session, qtbot) -> None:
    session.judging.set_level("AAA")
    session.judging.set_font_colour(parse_colour("#767676"))
    qtbot.waitUntil(lambda: panel.contrast.proposal == "No background of this hue passes AAA with #767676.")
    assert not panel.contrast.take.isEnabled()


def test_the_colour_as_dichromats_see_it(panel, session, qtbot) -> None:
    red, gold = parse_colour("#ff0000"), parse_colour("gold")
    session.set_colour(red)
    session.judging.set_font_colour(gold)
    qtbot.waitUntil(panel.vision.rows["usual"].contrasts[2].isVisible)
    for name in VISIONS:
        found, shown = seen(red, name, gold), panel.vision.rows[name]
        image = shown.swatch.grab().toImage()
        assert image.pixelColor(shown.swatch.width() // 2, 4) == QColor(found.background.hex)
        assert [
            f"{int(ratio * 100) / 100:.2f}:1" in line.text()
            for ratio, line in zip(found.ratios, shown.contrasts, strict=True)
        ] == [True] * 3
    assert panel.vision.rows["usual"].verdict == "black is better"
    assert panel.vision.rows["protanopia"].verdict == "≠ white is better"
    assert panel.vision.rows["deuteranopia"].verdict == "black is better"


def test_there_is_one_page_at_a_time_where_room_is_short(panel) -> None:
    assert pages(panel) == [True, True, True]
    assert not panel.switch.isVisible()
    panel.resize(*NARROW)
    assert panel.switch.isVisible()
    assert pages(panel) == [True, False, False]
    panel.switch.choose(2)
    assert pages(panel) == [False, False, True]
    panel.resize(950, 300)
    assert pages(panel) == [False, True, True]
    panel.resize(*WIDE)
    assert pages(panel) == [True, True, True]


def test_a_page_catches_up_when_it_is_shown(panel, session) -> None:
    panel.resize(*NARROW)
    session.set_colour(parse_colour("#123456"))
    panel.switch.choose(1)
    assert f"{int(contrast_ratio(session.colour, WHITE) * 100) / 100:.2f}" in panel.contrast.table.lines[0].text()
    panel.switch.choose(2)
    assert panel.vision.rows["usual"].swatch.background == session.colour


def test_a_hidden_panel_does_nothing_and_catches_up(panel, session) -> None:
    before = row(panel, "luma")
    panel.hide()
    session.set_colour(parse_colour("#00ff00"))
    assert row(panel, "luma") == before
    panel.show()
    assert row(panel, "luma").startswith("Luma 0.587")


def test_everything_that_takes_the_focus_has_a_name(panel) -> None:
    parts = [part for part in panel.findChildren(QWidget) if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(parts) >= len(JUDGES) + 3
    for part in parts:
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part
