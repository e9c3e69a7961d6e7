"""`main.py` as people meet it: a process with a window, real mouse and keyboard, files left behind."""

import colorsys
import json
import re
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core import model_file
from core.network import Network
from tests.end_to_end.acts import (
    copied,
    copied_arithmetic,
    leave_unsaved,
    save_network,
    status_line,
    train_until_seen,
    wait_until_still,
)
from tests.end_to_end.x11 import until

ROOT = Path(__file__).resolve().parents[2]
FAST = {"config": {"epochs": 1_000_000}, "pace": 0.0}


def assert_on_screen(arithmetic, network, rgb):
    """Compare the line ``Z2 = w·A1₁ + w·A1₂ + w·A1₃ + b = z`` with a computation from the file."""
    first_line = arithmetic.splitlines()[0].replace("−", "-")
    shown = re.findall(r"-?\d+\.(\d+)", first_line), re.findall(r"-?\d+\.\d+", first_line)
    a1 = np.maximum(0.0, network.weights[0] @ (np.array([rgb]).T / 255) + network.biases[0])
    z2 = (network.weights[1] @ a1 + network.biases[1]).item()
    products = np.column_stack((network.weights[1][0], a1[:, 0])).ravel()
    expected = (*products, network.biases[1].item(), z2)
    assert len(shown[0]) == len(expected)
    for decimals, text, value in zip(*shown, expected, strict=True):
        assert float(text) == pytest.approx(value, abs=0.5001 * 10.0 ** -len(decimals))


def write_settings(folder, document):
    path = folder / "config" / "fontlight" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def orange_of_the_colour_field(desktop, place):
    """Find a strong orange in the field of hues, whose colours have a value of 200; return its place, if any."""
    picture = desktop.picture(place).astype(int)
    saturation = 1 - picture.min(axis=2) / np.maximum(picture.max(axis=2), 1)
    red, green, blue = np.moveaxis(picture, 2, 0)
    half_way = abs(2 * green - red - blue) <= 6  # a hue of 30 degrees
    found = np.argwhere((red == 200) & (green < 200) & half_way & (abs(saturation - 0.8) < 0.02))
    return [place[0] + int(found[0][1]), place[1] + int(found[0][0])] if len(found) else []


def test_a_session_comes_back_at_the_next_start(desktop, open_window, tmp_path):
    program = open_window()
    place = desktop.place(program.window)
    desktop.click(*until(lambda: orange_of_the_colour_field(desktop, place), "the field of hues"))
    picked = copied(desktop, "#[0-9a-f]{6}")
    hue, saturation, _ = colorsys.rgb_to_hsv(*bytes.fromhex(picked[1:]))
    assert (360 * hue, saturation) == (pytest.approx(30, abs=3), pytest.approx(0.8, abs=0.03))

    desktop.key("alt+y", "ctrl+a")
    desktop.type("rebeccapurple")
    desktop.key("Return", "Tab")
    assert copied(desktop, "#6.*") == "#663399"
    picture = desktop.picture(desktop.place(program.window))
    assert (picture == (0x66, 0x33, 0x99)).all(axis=2).sum() > 20_000  # the sample's ground

    desktop.key("alt+r", "ctrl+a")
    desktop.type("0.02")
    desktop.key("Tab")
    desktop.key("ctrl+n")
    train_until_seen(desktop, program, "F5")
    desktop.key("F5")
    wait_until_still(desktop, program)
    paused, info = save_network(desktop, program, tmp_path / "paused.json")
    assert info["step"] > 0
    assert info["learning_rate"] == 0.02

    before = status_line(desktop, program)
    desktop.key("F6")
    until(lambda: (status_line(desktop, program) != before).any(), "one step more")
    arithmetic = copied_arithmetic(desktop, program)
    stepped, after = save_network(desktop, program, tmp_path / "stepped.json")
    assert after["step"] == info["step"] + 1
    assert not stepped.same_as(paused)
    assert_on_screen(arithmetic, stepped, (0x66, 0x33, 0x99))
    leave_unsaved(desktop, program)
    assert program.end() == (0, "")
    assert not program.has_logged_a_problem()

    again = open_window("--network", tmp_path / "stepped.json")
    assert copied(desktop, "#6.*") == "#663399"
    assert copied_arithmetic(desktop, again) == arithmetic
    saved, info = save_network(desktop, again, tmp_path / "again.json")
    assert saved.same_as(stepped)
    assert info["learning_rate"] == 0.02
    desktop.key("ctrl+q")
    assert again.end() == (0, "")
    left_behind = json.loads(again.settings.read_text(encoding="utf-8"))
    assert left_behind["colour"] == "#663399"
    assert left_behind["recent_networks"] == [str(tmp_path / "stepped.json")]


@pytest.mark.parametrize("key", ["ctrl+q", "alt+F4"])
def test_closing_while_training_ends_at_once(key, desktop, open_window, tmp_path):
    write_settings(tmp_path, {"choices": FAST, "colour": "#123456"})
    program = open_window()
    train_until_seen(desktop, program, "F5")
    pressed = leave_unsaved(desktop, program, key)
    assert program.end() == (0, "")
    assert time.monotonic() - pressed < 1.0
    assert not program.has_logged_a_problem()
    assert json.loads(program.settings.read_text(encoding="utf-8"))["colour"] == "#123456"


def test_closing_while_the_data_are_prepared_does_not_wait_for_them(desktop, open_window):
    program = open_window()
    desktop.key("ctrl+q")
    pressed = time.monotonic()
    assert program.end() == (0, "")
    assert time.monotonic() - pressed < 2.0
    assert not program.has_logged_a_problem()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_as_closing_does(number, desktop, open_window, tmp_path):
    write_settings(tmp_path, {"choices": FAST, "colour": "#123456"})
    program = open_window("--colour", "teal")
    train_until_seen(desktop, program, "F5")
    program.process.send_signal(number)
    assert program.end() == (0, "")
    assert json.loads(program.settings.read_text(encoding="utf-8"))["colour"] == "#008080"


def test_without_a_display_there_is_one_sentence(start, tmp_path):
    status, errors = start().end()
    assert status == 2
    assert re.fullmatch(r"fontlight: There is no display .+\.\n", errors)
    assert not (tmp_path / "config").exists()


def test_a_display_that_does_not_answer_is_named(desktop, start):
    status, errors = start(display=f"{desktop.display}9999").end()
    assert status == 2
    assert errors == f"fontlight: The display {desktop.display}9999 does not answer; check the variable DISPLAY.\n"


def test_damaged_settings_are_set_aside(desktop, open_window, tmp_path):
    settings = write_settings(tmp_path, '{"colour": "#123456", "theme"')
    program = open_window()
    assert copied(desktop, "#.*") == "#336699"
    desktop.key("ctrl+q")
    assert program.end() == (0, "")
    (aside,) = settings.parent.glob("settings.json.damaged-*")
    assert aside.read_text(encoding="utf-8") == '{"colour": "#123456", "theme"'
    assert json.loads(settings.read_text(encoding="utf-8"))["colour"] == "#336699"


def test_folders_that_cannot_be_written_do_not_stop_the_program(desktop, open_window, tmp_path):
    no_folder = tmp_path / "file"
    no_folder.touch()
    program = open_window(XDG_CONFIG_HOME=str(no_folder), XDG_DATA_HOME=str(no_folder))
    assert copied(desktop, "#.*") == "#336699"
    desktop.key("ctrl+q")
    status, errors = program.end()
    assert status == 0
    assert "Traceback" not in errors


def notes_open(desktop):
    """Ask for the page of the data, then for the notes on them, and say whether they are there."""
    desktop.key("alt+d")
    desktop.key("alt+o")
    return "About the data" in desktop.title()


def test_the_notes_on_the_source_documents_file_say_its_polarity(desktop, open_window, source_csv, tmp_path):
    program = open_window("--data", source_csv, "--colour", "white")
    until(lambda: notes_open(desktop), "the notes on the data")
    desktop.key("ctrl+a")
    assert "the label 1 marks a dark font" in copied(desktop, r"(?s:.+ dark .+)")
    desktop.key("Escape")
    desktop.main_window()
    desktop.key("ctrl+n")
    train_until_seen(desktop, program, "F7")
    wait_until_still(desktop, program)
    _, info = save_network(desktop, program, tmp_path / "net.json")
    assert (info["data"], info["epoch"]) == (source_csv.name, 1)
    leave_unsaved(desktop, program)
    assert program.end() == (0, "")


@pytest.mark.parametrize(
    ("size", "theme", "on_screen"),
    [
        ("1024x700", "light", True),
        ("1024x700", "dark", False),
        ("1920x1080", "light", False),
        ("1920x1080", "dark", True),
    ],
)
def test_a_screenshot_is_the_window(size, theme, on_screen, request, start, tmp_path):
    display = request.getfixturevalue("desktop").display if on_screen else None
    network = tmp_path / "net.json"
    network.write_bytes((ROOT / "resources" / "network.json").read_bytes())
    path = tmp_path / "window.png"
    options = ["--size", size, "--theme", theme, "--colour", "rebeccapurple", "--network", network]
    assert start("--screenshot", path, *options, display=display).end(60) == (0, "")
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert f"{picture.width()}x{picture.height()}" == size
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)[..., 2::-1]
    assert (pixels == (0x66, 0x33, 0x99)).all(axis=2).sum() > 20_000
    for part in np.array_split(pixels, 4, axis=1):
        assert len(np.unique(part.reshape(-1, 3), axis=0)) > 50
    grey = np.median(pixels)
    assert (grey > 200) if theme == "light" else (grey < 80)
    assert not (tmp_path / "config").exists()


def test_a_screenshot_of_a_wrong_network_writes_nothing(start, tmp_path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format": "other"}', encoding="utf-8")
    status, errors = start("--screenshot", tmp_path / "window.png", "--network", wrong).end(60)
    assert status == 2
    assert re.fullmatch(r"fontlight: .*wrong\.json: .+\n", errors)
    assert not (tmp_path / "window.png").exists()


def test_a_network_for_other_things_than_colours_is_refused_for_a_screenshot(start, tmp_path):
    model_file.save_network(tmp_path / "wide.json", Network.random((4, 2, 1), seed=0), {})
    status, errors = start("--screenshot", tmp_path / "window.png", "--network", tmp_path / "wide.json").end(60)
    assert status == 2
    assert re.fullmatch(r"fontlight: .*wide\.json has 4-2-1 nodes; .+\n", errors)
    assert not (tmp_path / "window.png").exists()
