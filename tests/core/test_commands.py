import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.datasets import DATASETS, load_csv, split
from core.model_file import load_network, load_network_and_info, save_network
from core.network import Network
from tests.core.command_runs import COMMAND, ENVIRONMENT, QUICK, RUN, call_in, run


@pytest.fixture
def call(capfd):
    return functools.partial(call_in, capfd)


@pytest.fixture
def network_file(tmp_path):
    path = tmp_path / "net.json"
    save_network(path, Network.random(seed=5), {})
    return path


@pytest.fixture
def csv_file(tmp_path):
    chance = np.random.default_rng(1)
    rows = [(*rgb, int(np.dot(rgb, [299, 587, 114]) <= 127_500)) for rgb in chance.integers(0, 256, (300, 3))]
    path = tmp_path / "colours.csv"
    path.write_text("r,g,b,light\n" + "".join(f"{r},{g},{b},{y}\n" for r, g, b, y in rows), encoding="utf-8")
    return path


def recomputed(document, rgb):
    """Compute a prediction from the saved JSON alone."""
    a = np.array(rgb, dtype=float).reshape(3, 1) / document["input_scaling"]["divide_by"]
    answer = {}
    for k, name in enumerate(document["activations"], start=1):
        z = np.array(document["weights"][k - 1]) @ a + np.array(document["biases"][k - 1]).reshape(-1, 1)
        a = np.where(z > 0, z, 0.0) if name == "relu" else 1 / (1 + np.exp(-z))
        answer |= {f"Z{k}": z.ravel(), f"A{k}": a.ravel()}
    return answer


@pytest.mark.parametrize(
    ("sizes", "activations"),
    [((3, 3, 1), ("relu", "logistic")), ((3, 5, 4, 1), ("relu", "relu", "logistic"))],
)
def test_predict_agrees_with_numpy_on_the_saved_file(sizes, activations, tmp_path):
    path = tmp_path / "net.json"
    save_network(path, Network.random(sizes, activations, init="he", seed=9), {})
    document = json.loads(path.read_text(encoding="utf-8"))
    colours = np.random.default_rng(2).integers(0, 256, (1000, 3)).tolist()
    typed = ["#{:02x}{:02x}{:02x}".format(*rgb) for rgb in colours]
    answer = run("predict", *typed, "--network", path, "--json")
    assert (answer.returncode, answer.stderr) == (0, "")
    reports = json.loads(answer.stdout)
    assert [report["colour"] for report in reports] == typed
    assert [report["rgb"] for report in reports] == colours
    for report, rgb in zip(reports, colours, strict=True):
        expected = recomputed(document, rgb)
        assert set(report) == {"colour", "rgb", "probability_light", "font", *expected}
        for name, values in expected.items():
            np.testing.assert_allclose(report[name], values, rtol=0, atol=1e-12)
        last = expected[f"A{len(activations)}"][0]
        assert abs(report["probability_light"] - last) <= 1e-12
        assert report["font"] == ("light" if last >= 0.5 else "dark")


def test_predict_in_text_holds_the_same_numbers(call, network_file):
    _, text, _ = call("predict", "teal", " #FC0\n", "--network", network_file)
    _, answer, _ = call("predict", "teal", " #FC0\n", "--network", network_file, "--json")
    reports = json.loads(answer)
    assert [report["colour"] for report in reports] == ["teal", " #FC0\n"]
    blocks = [dict(line.split(": ", 1) for line in block.splitlines()) for block in text.strip().split("\n\n")]
    for block, report in zip(blocks, reports, strict=True):
        assert list(block) == ["colour", "rgb", "Z1", "A1", "Z2", "A2", "probability_light", "font"]
        assert [float(number) for number in block["Z1"].split()] == report["Z1"]
        assert float(block["probability_light"]) == report["probability_light"]
    assert blocks[1]["colour"] == "' #FC0\\n'"


def test_the_network_of_the_program_answers_black_and_white_rightly(call):
    reports = json.loads(call("predict", "black", "white", "--json")[1])
    assert [report["font"] for report in reports] == ["light", "dark"]
    assert reports[0]["probability_light"] > 0.99
    assert reports[1]["probability_light"] < 0.01


def test_one_half_is_light(call, tmp_path):
    path = tmp_path / "net.json"
    save_network(path, Network((np.zeros((1, 3)),), (np.zeros((1, 1)),), ("logistic",)), {})
    _, answer, _ = call("predict", "red", "--network", path, "--json")
    assert (json.loads(answer)[0]["probability_light"], json.loads(answer)[0]["font"]) == (0.5, "light")


def test_values_beyond_floats_are_null_in_json_and_a_dash_in_text(call, tmp_path):
    path = tmp_path / "net.json"
    huge = np.array([[1e308, 1e308, -1e308]])
    save_network(
        path, Network((np.vstack([huge] * 3), huge), (np.ones((3, 1)), np.ones((1, 1))), ("linear", "linear")), {}
    )
    status, answer, _ = call("predict", "white", "#ff0", "--network", path, "--json")
    assert status == 0
    report = json.loads(answer, parse_constant=pytest.fail)[1]
    assert (report["Z1"], report["Z2"]) == ([None] * 3, [None])
    assert (report["probability_light"], report["font"]) == (None, None)
    assert "font: –" in call("predict", "#ff0", "--network", path)[1]


def test_train_saves_what_it_reports_and_evaluate_finds_it_again(call, tmp_path):
    out = tmp_path / "net.json"
    options = ["--epochs", "4", "--seed", "7", "--init", "he", "--loss", "squared_error", "--learning-rate", "0.1"]
    status, answer, errors = call("train", *options, "--out", out, "--json")
    assert (status, errors) == (0, "")
    trained = json.loads(answer)
    counted = trained["confusion"]
    assert sum(counted.values()) == trained["test_rows"] == 485
    assert trained["test_accuracy"] == (counted["true_light"] + counted["true_dark"]) / 485
    assert (trained["stop_reason"], trained["epoch"], trained["step"]) == ("finished", 4, 4 * 97)

    parts = split(DATASETS["bundled"].load(), seed=7)
    network, info = load_network_and_info(out)
    a2 = network.forward_prop(parts.test.X).A[-1][0]
    assert trained["test_accuracy"] == np.mean((a2 >= 0.5) == parts.test.y)
    assert trained["test_loss"] == pytest.approx(np.mean((a2 - parts.test.y) ** 2), rel=1e-12)
    assert trained["baseline"] == np.mean(parts.test.y == (np.mean(parts.train.y) > 0.5))
    assert {name: info[name] for name in ("seed", "init", "loss", "learning_rate", "batch_size", "epochs")} == {
        "seed": 7,
        "init": "he",
        "loss": "squared_error",
        "learning_rate": 0.1,
        "batch_size": 10,
        "epochs": 4,
    }

    measured = json.loads(call("evaluate", "--network", out, "--json")[1])
    assert measured == {name: trained[name] for name in measured}
    assert {"test_accuracy", "baseline", "test_loss", "confusion", "stop_reason", "part", "split_seed"} <= set(measured)
    assert json.loads(call("evaluate", "--network", out, "--seed", "8", "--json")[1])["split_seed"] == 8


def test_the_same_arguments_give_the_same_file(call, tmp_path):
    for name in ("a", "b"):
        assert call(*QUICK, "--out", tmp_path / name)[0] == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    call(*QUICK, "--seed", "1", "--out", tmp_path / "b")
    assert not load_network(tmp_path / "a").same_as(load_network(tmp_path / "b"))


def test_the_seed_is_that_of_the_start(call, tmp_path):
    call(*QUICK, "--learning-rate", "1e-300", "--seed", "3", "--init", "glorot", "--out", tmp_path / "net.json")
    start = Network.random(init="glorot", seed=3)
    for saved, first in zip(load_network(tmp_path / "net.json").weights, start.weights, strict=True):
        np.testing.assert_allclose(saved, first, rtol=1e-12)


def test_train_and_evaluate_take_a_file_and_say_what_was_decided(call, csv_file, tmp_path):
    out = tmp_path / "net.json"
    trained = json.loads(call(*QUICK, "--data", csv_file, "--out", out, "--json")[1])
    assert trained["notes"] == list(load_csv(csv_file).notes)
    assert trained["data"] == "colours.csv"
    measured = json.loads(call("evaluate", "--network", out, "--data", csv_file, "--json")[1])
    assert measured["confusion"] == trained["confusion"]
    text = call("evaluate", "--network", out, "--data", csv_file)[1]
    assert f"test_accuracy: {trained['test_accuracy']!r}\n" in text
    assert "part: test\n" in text


def test_bad_rows_are_left_out_where_asked_for(call, csv_file):
    with csv_file.open("a", encoding="utf-8") as file:
        file.write("1,2,999,0\n")
    status, output, errors = call(*QUICK, "--data", csv_file)
    assert (status, output) == (2, "")
    assert "--skip-bad-rows leaves them out." in errors
    assert "line 302" in errors
    assert call(*QUICK, "--data", csv_file, "--skip-bad-rows")[0] == 0


def test_an_encoding_that_cannot_be_told_is_asked_for(call, csv_file):
    text = csv_file.read_text(encoding="utf-8").replace("light", "größe,light").replace("\n", ",\n")
    header, *rows = text.splitlines()
    lines = [header.removesuffix(","), *(f"{row.removesuffix(',').rsplit(',', 1)[0]},é,{row[-2]}" for row in rows)]
    csv_file.write_bytes("\n".join(lines).encode("latin-1"))
    status, _, errors = call(*QUICK, "--data", csv_file)
    assert status == 2
    assert errors.endswith("The option is --encoding.\n")
    assert call(*QUICK, "--data", csv_file, "--encoding", "latin-1")[0] == 0


def test_a_file_name_that_is_no_text_does_not_stop_the_saving(call, csv_file, tmp_path):
    try:
        odd = csv_file.rename(os.fsdecode(os.fsencode(csv_file) + b"\xff"))
    except OSError:
        pytest.skip("this file system takes no such name")
    assert call(*QUICK, "--data", odd, "--out", tmp_path / "net.json")[0] == 0
    assert load_network_and_info(tmp_path / "net.json")[1]["data"] == "colours.csv\\udcff"


def test_a_diverging_training_says_so_and_keeps_finite_numbers(call, tmp_path):
    options = ["--learning-rate", "1e300", "--out", tmp_path / "net.json", "--json"]
    report = json.loads(call("train", *options)[1], parse_constant=pytest.fail)
    assert report["stop_reason"] in ("diverged", "dead")
    assert load_network(tmp_path / "net.json").layer_sizes == (3, 3, 1)


def test_commands_load_neither_qt_nor_more_than_they_need(tmp_path, network_file):
    code = (
        f"{RUN.replace('sys.exit(', 'status = (')}\n"
        "print(*sorted(name for name in sys.modules if '.' not in name), file=sys.stderr); sys.exit(status)"
    )
    for arguments in (
        ["predict", "red", "--network", network_file],
        [*QUICK, "--out", tmp_path / "out.json"],
        ["evaluate", "--network", network_file],
    ):
        command = [sys.executable, "-c", code, *map(str, arguments)]
        answer = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
        loaded = set(answer.stderr.split())
        assert "numpy" in loaded
        assert not loaded & {"PySide6", "shiboken6", "pyqtgraph", "gui"}
        if arguments[0] == "predict":
            assert not loaded & {"sklearn", "pandas", "tqdm", "scipy"}


@pytest.mark.skipif(os.name != "posix", reason="/dev/full and pipes as on POSIX")
def test_an_output_that_takes_nothing(network_file):
    arguments = ["predict", *["red"] * 500, "--network", network_file]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            [*COMMAND, *arguments], env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert answer.returncode == 2
    assert answer.stderr == b"fontlight: The output cannot be written: No space left on device.\n"

    reader, writer = os.pipe()
    os.close(reader)
    answer = subprocess.run([*COMMAND, *arguments], env=ENVIRONMENT, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (answer.returncode, answer.stderr) == (1, b"")


def test_without_a_terminal_there_is_no_progress_bar():
    answer = run(*QUICK)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="a terminal as on POSIX")
def test_on_a_terminal_there_is_a_progress_bar_and_ctrl_c_ends_quietly(tmp_path):
    termios = pytest.importorskip("termios")
    terminal, other_end = os.openpty()
    termios.tcsetwinsize(other_end, (25, 100))
    command = [*COMMAND, "train", "--epochs", "1000000", "--out", str(tmp_path / "net.json")]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=other_end) as process:
        os.close(other_end)
        try:
            shown = b""
            while b"test_accuracy=" not in shown:
                shown += os.read(terminal, 1000)
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(OSError):  # Linux reports the closed terminal as an error
                while more := os.read(terminal, 1000):
                    shown += more
            output = process.stdout.read()
            process.wait(60)
        finally:
            process.kill()  # a failure above must not leave it training
    os.close(terminal)
    assert process.returncode == 130
    assert output == b""
    assert b"epoch" in shown
    assert b"Traceback" not in shown
    assert b"KeyboardInterrupt" not in shown
    assert list(tmp_path.iterdir()) == []
