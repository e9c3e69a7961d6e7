"""The bar of the slow motion: keys, buttons, what it shows, and its width."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QToolButton

from gui.phase_trail import PhaseTrail
from gui.step_bar import BarState, StepBar
from gui.theme import apply_theme

PHASES = (("scale the input", 1), ("Z1", 4), ("A1", 7), ("Z2", 10), ("A2", 11), ("decide", 12))
START = BarState(length=12, phases=PHASES)


@pytest.fixture
def bar(qtbot) -> StepBar:
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.show_state(START)
    bar.resize(720, 26)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def button(bar: StepBar, name: str) -> QToolButton:
    return next(child for child in bar.findChildren(QToolButton) if child.accessibleName() == name)


@pytest.mark.parametrize(
    ("key", "request_"),
    [
        (Qt.Key.Key_Right, "next"),
        (Qt.Key.Key_Left, "previous"),
        (Qt.Key.Key_Space, "toggle_play"),
        (Qt.Key.Key_Home, "to_start"),
        (Qt.Key.Key_End, "to_end"),
        (Qt.Key.Key_Escape, "leave"),
    ],
)
def test_keys_ask_for_steps_from_any_of_its_buttons(qtbot, bar, key, request_):
    with qtbot.waitSignal(bar.requested) as asked:
        qtbot.keyClick(bar, key)
    assert asked.args == [request_]
    if key != Qt.Key.Key_Space:  # which presses the button itself
        with qtbot.waitSignal(bar.requested) as asked:
            qtbot.keyClick(button(bar, "Next step"), key)
        assert asked.args == [request_]


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        ("Previous step", "previous"),
        ("Play", "toggle_play"),
        ("Next step", "next"),
        ("To the end", "to_end"),
        ("Leave the slow motion", "leave"),
    ],
)
def test_buttons_ask_for_steps(qtbot, bar, name, request_):
    bar.show_state(replace(START, position=5, phase=1))
    with qtbot.waitSignal(bar.requested) as asked:
        qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
    assert asked.args == [request_]


def test_only_what_makes_sense_can_be_pressed(bar):
    def enabled() -> list[bool]:
        names = ("Previous step", "Next step", "To the end", "Leave the slow motion")
        return [button(bar, name).isEnabled() for name in names]

    assert enabled() == [False, True, True, False]
    bar.show_state(replace(START, position=0))
    assert enabled() == [False, True, True, True]
    bar.show_state(replace(START, position=12, phase=5))
    assert enabled() == [True, False, False, True]


def test_play_becomes_pause(bar):
    bar.show_state(replace(START, position=1, phase=0, is_playing=True))
    assert button(bar, "Pause").isEnabled()


@pytest.mark.parametrize(
    ("text", "signal", "value", "shown"),
    [
        ("&backward", "direction_chosen", "backward", "Direction: backward"),
        ("&term", "granularity_chosen", "term", "Size of a step: term"),
        ("&fast", "pace_chosen", 2, "Speed: fast"),
    ],
)
def test_a_choice_is_asked_for_and_shown_on_its_button(qtbot, bar, text, signal, value, shown):
    action = next(action for action in bar.findChildren(QAction) if action.text() == text)
    with qtbot.waitSignal(getattr(bar, signal)) as chosen:
        action.trigger()
    assert chosen.args == [value]
    bar.show_state(replace(START, **{signal.removesuffix("_chosen"): value}))
    assert button(bar, shown).text() == shown.rpartition(" ")[2]


def test_page_keys_go_from_phase_to_phase(qtbot, bar):
    bar.show_state(replace(START, position=5, phase=1))
    with qtbot.waitSignal(bar.position_chosen) as chosen:
        qtbot.keyClick(bar, Qt.Key.Key_PageDown)
    assert chosen.args == [7]
    with qtbot.waitSignal(bar.position_chosen) as chosen:
        qtbot.keyClick(bar, Qt.Key.Key_PageUp)
    assert chosen.args == [1]


@pytest.mark.parametrize("width", [440, 720])
def test_a_click_on_a_phase_goes_there(qtbot, bar, width):
    bar.resize(width, 26)
    trail = bar.findChild(PhaseTrail)
    trail.grab()
    with qtbot.waitSignal(bar.position_chosen) as chosen:
        qtbot.mouseClick(trail, Qt.MouseButton.LeftButton, pos=QPoint(2, trail.height() // 2))
    assert chosen.args == [1]


def test_the_present_phase_is_named_to_a_screen_reader(bar):
    bar.show_state(replace(START, position=5, phase=1))
    name = QAccessible.queryAccessibleInterface(bar.findChild(PhaseTrail)).text(QAccessible.Text.Name)
    assert name == "Phase Z1, 2 of 6, step 5 / 12"


def test_every_button_has_a_name_and_a_tip(bar):
    for child in bar.findChildren(QToolButton):
        interface = QAccessible.queryAccessibleInterface(child)
        assert interface.text(QAccessible.Text.Name)
        assert child.toolTip()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_a_narrow_row_and_paints_every_phase(qtbot, bar, theme):
    apply_theme(theme)
    try:
        assert bar.minimumSizeHint().width() <= 450
        bar.resize(bar.minimumSizeHint().width(), 26)
        pictures = []
        for phase, (_, first) in enumerate(PHASES):
            bar.show_state(replace(START, position=first, phase=phase))
            pictures.append(bar.grab().toImage())
        assert all(before != after for before, after in pairwise(pictures))
    finally:
        apply_theme("light")
