"""The small window and the eyedropper, as a window manager and a real mouse see them."""

import json
import signal

import pytest

from tests.end_to_end.acts import copied
from tests.end_to_end.x11 import until

ASIDE = (1800, 1000)
"""A point of the screen where no window is: it is black."""


@pytest.fixture
def small(desktop, open_window):
    """The program with its small window, which has the keyboard."""
    program = open_window("--size", "1024x700", "--colour", "#336699")
    desktop.ask("xdotool", "windowmove", program.window, "300", "120")
    program.place = until(lambda: (p := desktop.place(program.window))[0] >= 300 and p, "the window in its place")
    desktop.key("ctrl+m")
    program.mini = desktop.window("Small window")
    return program


def seen(desktop, title):
    return desktop.ask("xdotool", "search", "--onlyvisible", "--name", title)


def colours_under(desktop, window):
    left, top, width, height = desktop.place(window)
    return {tuple(map(int, colour)) for colour in desktop.picture((left, top, width, height)).reshape(-1, 3)}


def test_it_is_above_all_and_alone(desktop, small):
    assert "Above" in desktop.ask("xwininfo", "-wm", "-id", small.mini)
    assert seen(desktop, "^Fontlight$") == ""
    until(lambda: (0x33, 0x66, 0x99) in colours_under(desktop, small.mini), "the colour in the small window")
    desktop.key("ctrl+a")
    desktop.type("teal")
    desktop.key("Return")
    until(lambda: (0x00, 0x80, 0x80) in colours_under(desktop, small.mini), "the typed colour")
    desktop.key("End")
    assert copied(desktop, "#.*") == "#008080"
    desktop.put_on_clipboard("rgb(255, 0, 0)")
    desktop.key("ctrl+a", "ctrl+v")
    until(lambda: (0xFF, 0, 0) in colours_under(desktop, small.mini), "the pasted colour")


@pytest.mark.parametrize("key", ["Escape", "alt+F4", "ctrl+m"])
def test_leaving_it_brings_the_large_window_back_to_its_place(desktop, small, key):
    desktop.key(key)
    window = desktop.main_window()
    assert seen(desktop, "Small window") == ""
    until(lambda: desktop.place(window) == small.place, "the large window where it was")
    assert copied(desktop, "#.*") == "#336699"
    desktop.key("ctrl+q")
    assert small.end() == (0, "")
    assert not small.has_logged_a_problem()


def test_ctrl_q_ends_the_program_and_the_place_is_kept(desktop, small):
    desktop.ask("xdotool", "windowsize", small.mini, "300", "200")
    desktop.ask("xdotool", "windowmove", small.mini, "1200", "300")
    until(lambda: desktop.place(small.mini)[2:] == (300, 200), "the new size")
    left, top, _, _ = until(lambda: (p := desktop.place(small.mini))[0] >= 1200 and p, "the new place")
    desktop.key("ctrl+q")
    assert small.end() == (0, "")
    assert json.loads(small.settings.read_text(encoding="utf-8"))["mini_geometry"] == [left, top, 300, 200]


def test_a_signal_ends_the_program_although_its_window_is_hidden(small):
    small.process.send_signal(signal.SIGTERM)
    assert small.end() == (0, "")


def pick_aside(desktop, window):
    """Take the black of the bare screen: point at it, ask, and click when the window follows the mouse."""
    desktop.ask("xdotool", "mousemove", *map(str, ASIDE))
    desktop.key("ctrl+i")
    until(lambda: (0x33, 0x66, 0x99) not in colours_under(desktop, window), "the colour under the mouse")
    desktop.click(*ASIDE)


def test_the_eyedropper_of_the_small_window(desktop, small):
    pick_aside(desktop, small.mini)
    desktop.key("End")
    assert copied(desktop, "#.*") == "#000000"


def test_the_eyedropper_of_the_large_window(desktop, open_window):
    program = open_window("--size", "1024x700", "--colour", "#336699")
    pick_aside(desktop, program.window)
    assert copied(desktop, "#.*") == "#000000"
    desktop.key("ctrl+q")
    assert program.end() == (0, "")
    assert not program.has_logged_a_problem()


def test_leaving_the_eyedropper_brings_the_colour_back(desktop, small):
    desktop.ask("xdotool", "mousemove", *map(str, ASIDE))
    desktop.key("ctrl+i")
    until(lambda: (0x33, 0x66, 0x99) not in colours_under(desktop, small.mini), "the colour under the mouse")
    desktop.key("Escape")
    until(lambda: (0x33, 0x66, 0x99) in colours_under(desktop, small.mini), "the former colour")
    assert copied(desktop, "#.*") == "#336699"
