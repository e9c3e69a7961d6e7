import functools
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from core import command_line
from core.colour import Rgb
from core.model_file import save_network
from core.network import Network
from core.version import VERSION
from tests.core.command_runs import ENVIRONMENT, HOME, QUICK, call_in, run
from tests.core.model_corpus import hostile_models


@pytest.fixture
def call(capfd):
    return functools.partial(call_in, capfd)


ERRORS = {
    "no colour": (["predict"], "COLOUR"),
    "bad colour": (["predict", "red", "blurple"], "'blurple' is no colour"),
    "transparent": (["predict", "#33669980"], "not opaque, as a background has to be"),
    "long colour": (["predict", "x" * 100_000], "is no colour"),
    "line break": (["predict", "a\nb\r\nc"], "'a\\nb\\r\\nc' is no colour"),
    "no network": (["predict", "red", "--network", "none.json"], "none.json: there is no such file."),
    "network is a folder": (["predict", "red", "--network", ""], "it is a folder"),
    "network is broken": (["predict", "red", "--network", "broken.json"], "broken.json: it is not JSON (line 1"),
    "network is other": (["predict", "red", "--network", "two.json"], "3 inputs and 1 output, this one has 2 and 1"),
    "evaluate other": (["evaluate", "--network", "two.json"], "3 inputs and 1 output, this one has 2 and 1"),
    "evaluate nothing": (["evaluate"], "--network"),
    "no data": ([*QUICK, "--data", "none.csv"], "none.csv"),
    "data is no table": ([*QUICK, "--data", "broken.json"], "broken.json"),
    "unknown encoding": ([*QUICK, "--data", "broken.json", "--encoding", "klingon"], "klingon"),
    "encoding without data": ([*QUICK, "--encoding", "utf-8"], "--data"),
    "no folder": ([*QUICK, "--out", "none/net.json"], "none/net.json cannot be written: No such file"),
    "no folder, seen before any work": (
        [*QUICK, "--data", "none.csv", "--out", "none/net.json"],
        "none/net.json cannot",
    ),
    "out is a folder": ([*QUICK, "--out", "."], "cannot be written: Is a directory"),
    "no epochs": (["train", "--epochs", "0"], "--epochs: a whole number from 1"),
    "half a batch": (["train", "--batch-size", "2.5"], "--batch-size: a whole number from 1"),
    "endless epochs": (["train", "--epochs", "9" * 5000], "--epochs: a whole number from 1"),
    "no rate": (["train", "--learning-rate", "0"], "--learning-rate: a positive number"),
    "rate is no number": (["train", "--learning-rate", "NaN"], "--learning-rate: a positive number"),
    "endless rate": (["train", "--learning-rate", "1e999"], "--learning-rate: a positive number"),
    "negative seed": (["train", "--seed", "-1"], "--seed: a whole number from 0"),
    "large seed": (["train", "--seed", str(2**32)], "--seed: a whole number from 0"),
    "other loss": (["train", "--loss", "hinge"], "--loss"),
    "other start": (["train", "--init", "zeros"], "--init"),
    "unknown command": (["guess"], "guess"),
    "unknown option": (["predict", "red", "--x\ny"], "--x y"),
    "option in front": (["--network", "two.json", "predict", "red"], "go behind it"),
    "abbreviation": (["predict", "red", "--js"], "--js"),
    "size": (["--size", "1280"], "such as 1280x800"),
    "small size": (["--size", "399x800"], "400 to 8000 pixels"),
    "large size": (["--size", "8001x800"], "400 to 8000 pixels"),
    "theme": (["--theme", "pink"], "--theme"),
    "window's encoding without data": (["--encoding", "utf-8"], "--data"),
    "picture with data": (["--screenshot", "s.png", "--data", "d.csv"], "--data does not go with it"),
    "window colour": (["--colour", "blurple"], "'blurple' is no colour"),
    "long option": (["--" + "x" * 100_000], "xxx"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_is_one_line_and_status_2(name, call, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    save_network(tmp_path / "two.json", Network.random((2, 1), ("logistic",), seed=1), {})
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    argv, words = ERRORS[name]
    status, output, errors = call(*argv)
    assert (status, output) == (2, "")
    assert errors.startswith("fontlight: ")
    assert errors.count("\n") == 1
    assert errors.endswith("\n")
    assert len(errors) < 420
    assert words in errors
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_every_hostile_network_is_one_line(call, tmp_path):
    path = tmp_path / "hostile.json"
    for data in hostile_models().values():
        path.write_bytes(data)
        status, output, errors = call("predict", "red", "--network", path)
        assert (status, output, errors.count("\n")) == (2, "", 1)


def test_errors_leave_the_process_with_status_2(tmp_path):
    for arguments in (["predict", "blurple"], ["train", "--epochs", "x"], ["evaluate", "--network", tmp_path]):
        answer = run(*arguments)
        assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)


def test_a_document_brings_its_own_data_and_network(capsys):
    assert command_line.parse_arguments(["--document", "a.fontlight"]).document == Path("a.fontlight")
    for other in ("--data", "--network"):
        with pytest.raises(SystemExit):
            command_line.parse_arguments(["--document", "a.fontlight", other, "b"])
        assert "--document holds data and network" in capsys.readouterr().err


def test_the_window_has_its_options():
    options = "--colour teal --network n.json --data d.csv --encoding cp949 --size 1280x800"
    window = command_line.parse_arguments([*options.split(), "--theme", "dark"])
    assert vars(window) == {
        "command": None,
        "colour": Rgb(0, 128, 128),
        "network": Path("n.json"),
        "data": Path("d.csv"),
        "encoding": "cp949",
        "document": None,
        "screenshot": None,
        "size": (1280, 800),
        "theme": "dark",
    }
    assert command_line.parse_arguments(["--screenshot", "s.png"]).screenshot == Path("s.png")
    assert set(vars(command_line.parse_arguments([])).values()) == {None}


@pytest.mark.parametrize("argv", [["--help"], ["train", "--help"], ["--version"]])
def test_help_and_version_end_well(argv, call):
    status, output, errors = call(*argv)
    assert (status, errors) == (0, "")
    assert output


def test_defaults_are_shown_in_the_help(call):
    assert "(default: 0.05)" in call("train", "--help")[1]


def test_reading_the_arguments_loads_nothing_slow():
    code = (
        "import sys; from core import command_line; command_line.parse_arguments([]);"
        "sys.exit(bool(sys.modules.keys() & {'sklearn', 'pandas', 'coloraide', 'scipy', 'PySide6'}))"
    )
    assert subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, check=False).returncode == 0


def test_the_version_is_that_of_the_project(call):
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert call("--version")[1] == f"Fontlight {VERSION}\n"
