"""Settings: what comes back, and what happens to a damaged file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.choices import Choices
from core.colour import Rgb
from core.colour_history import ColourHistory, HistoryEntry
from core.sample_style import SampleStyle
from core.training import TrainingConfig
from gui.settings import MAX_RECENT, Settings, load_settings, save_settings, with_recent

FULL = Settings(
    geometry=(10, 20, 1280, 800),
    is_maximised=True,
    splitters=((541, 739), (400, 300)),
    hidden_panels=("sample",),
    theme="dark",
    colour=Rgb(1, 2, 3),
    custom_colours=("#112233", "#ffffff"),
    history=ColourHistory((HistoryEntry(Rgb(1, 2, 3), "바다", True), HistoryEntry(Rgb(9, 8, 7)))),
    copy_format="oklch",
    copy_template="{hex}\t{name}",
    sample_text="안녕 – “hello” 😀",
    sample_style=SampleStyle("나눔고딕", 24, 700, "paragraph"),
    mini_geometry=(1600, 20, 280, 180),
    choices=Choices(TrainingConfig(0.1, 5, 7, 3, "squared_error"), "he", 100.0, 0.25, 9, False),
    asking="doubt",
    recent_data=("a.csv", "b.csv"),
    recent_networks=("n.json",),
)


def test_everything_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.json"
    save_settings(path, FULL)
    assert load_settings(path) == (FULL, None)


def test_the_first_start_has_no_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)


def test_a_missing_key_keeps_its_default_and_a_strange_one_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "of a later version": [1]}')
    assert load_settings(path) == (replace(Settings(), theme="dark"), None)


DAMAGED = {
    "empty": b"",
    "no JSON": b"{",
    "another kind": b"[]",
    "not UTF-8": b'{"theme": "\xff"}',
    "deep": b"[" * 100_000,
    "theme": b'{"theme": "pink"}',
    "theme list": b'{"theme": ["dark"]}',
    "geometry": b'{"geometry": [1, 2, 3]}',
    "geometry text": b'{"geometry": "1234"}',
    "geometry huge": b'{"geometry": [0, 0, 1e999, 5]}',
    "flag": b'{"is_maximised": 1}',
    "colour": b'{"colour": "no colour"}',
    "colours": b'{"custom_colours": [1]}',
    "history": b'{"history": [{"colour": "red", "name": "", "pinned": false}]}',
    "copy format": b'{"copy_format": "pantone"}',
    "copy format list": b'{"copy_format": ["hex"]}',
    "copy template": b'{"copy_template": "{hex.__class__}"}',
    "many colours": json.dumps({"custom_colours": ["#fff"] * 17}).encode(),
    "text": json.dumps({"sample_text": "x" * 20_000}).encode(),
    "sample style": b'{"sample_style": {"family": "", "size_px": 5, "weight": 400, "kind": "page"}}',
    "small window": b'{"mini_geometry": [1, 2]}',
    "choices": b'{"choices": {"config": {"epochs": 0}}}',
    "choices key": b'{"choices": {"config": {}, "speed": 3}}',
    "choices config": b'{"choices": {"config": [1]}}',
    "choices init": b'{"choices": {"config": {}, "init": "zero"}}',
    "choices size": b'{"choices": {"config": {}, "test_size": "a third"}}',
    "choices pace": b'{"choices": {"config": {}, "pace": [1]}}',
    "asking": b'{"asking": ["random"]}',
    "recent": b'{"recent_data": "a.csv"}',
    "splitters": b'{"splitters": [[1.5]]}',
    "large": b'"' + b"x" * 2_000_000 + b'"',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_set_aside_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded, notice = load_settings(path)
    assert loaded == Settings()
    assert notice is not None
    assert "The settings were damaged and start anew" in notice
    assert not path.exists()
    (aside,) = tmp_path.iterdir()
    assert aside.read_bytes() == content
    assert str(aside) in notice or aside.name in notice


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=4)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_under_any_key_loads_or_is_set_aside(tmp_path: Path, value: object) -> None:
    path = tmp_path / "settings.json"
    for key in vars(FULL):
        path.write_text(json.dumps({key: value}))
        loaded, _ = load_settings(path)
        save_settings(path, loaded)
        assert load_settings(path) == (loaded, None)


def test_recent_files_are_few_and_without_repeats(tmp_path: Path) -> None:
    paths: tuple[str, ...] = ()
    for name in [f"{k}.csv" for k in range(15)] + ["12.csv"]:
        paths = with_recent(paths, str(tmp_path / name))
    assert len(paths) == MAX_RECENT
    assert [Path(path).name for path in paths[:3]] == ["12.csv", "14.csv", "13.csv"]
