"""Documents: what is saved is what is opened, bit for bit, and nothing else is taken for one."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import bundled_data
from core.choices import Choices
from core.colour import Rgb
from core.colour_history import ColourHistory, HistoryEntry
from core.csv_choice import ColumnChoice
from core.csv_reader import load_csv
from core.dataset_value import Dataset, turned_round
from core.datasets import split
from core.document import from_document, source_of, to_document
from core.document_file import MAX_BYTES, DocumentFileError, MissingDataError, load_data, load_document, save_document
from core.document_opening import open_document
from core.document_training import MAX_STAGES, MOST_REPLAYED, training_of, with_data
from core.history import History, Record, State
from core.my_labels import Answer, MyLabels
from core.network import Network
from core.palette import Entry, Palette
from core.stop_rules import StopRules
from core.training_config import TrainingConfig
from tests.core.documents import document, labelled, trained_record

ROOT = Path(__file__).resolve().parents[2]


def saved_and_opened(path, value):
    save_document(path, value)
    return open_document(path)


def same_rows(a: Dataset, b: Dataset) -> bool:
    return np.array_equal(a.X, b.X) and np.array_equal(a.y, b.y)


@pytest.mark.parametrize("whole", [True, False], ids=["whole levels", "fractions"])
def test_data_come_back_bit_for_bit(tmp_path, whole) -> None:
    dataset = labelled(12_345, whole=whole)
    opened = saved_and_opened(tmp_path / "a.fontlight", document(dataset))
    assert same_rows(opened.dataset, dataset)
    assert (opened.dataset.name, opened.dataset.origins) == (dataset.name, dataset.origins)


@given(st.lists(st.tuples(*[st.floats(0.0, 1.0)] * 3, st.integers(0, 1)), min_size=1, max_size=20))
def test_any_channels_are_written_exactly(rows) -> None:
    from core.document_rows import from_document, to_document

    table = np.array(rows)
    dataset = Dataset(table[:, :3].T, table[:, 3].astype(int), "n", "p")
    assert same_rows(from_document(json.loads(json.dumps(to_document(dataset))), "data"), dataset)


def test_choices_colours_palette_and_labels_come_back(tmp_path) -> None:
    values = {
        "colour": Rgb(9, 8, 7),
        "choices": Choices(TrainingConfig(0.3, 7, 11, 5, "squared_error"), "he", 0.0, 0.25, 4, False, StopRules(0.1)),
        "history": ColourHistory((HistoryEntry(Rgb(1, 2, 3), "wall", True), HistoryEntry(Rgb(4, 5, 6)))),
        "palette": Palette("brand", (Entry(Rgb(255, 0, 0), "primary"), Entry(Rgb(0, 0, 0)))),
        "labels": MyLabels((Answer(Rgb(1, 1, 1), 1), Answer(Rgb(2, 2, 2), None))),
    }
    opened = saved_and_opened(tmp_path / "a.fontlight", document(**values)).document
    assert {name: getattr(opened, name) for name in values} == values


class TestTraining:
    def test_every_step_is_there_again_bit_for_bit(self, tmp_path) -> None:
        dataset = labelled()
        record, _, _ = trained_record(dataset)
        opened = saved_and_opened(tmp_path / "a.fontlight", document(dataset))
        again = with_data(opened.document.training, opened.split)
        assert (again.head, opened.document.training.step) == (120, 120)
        for step in (0, 1, 19, 20, 63, 120):
            before, after = History().state_at(record, step), History().state_at(again, step)
            assert after.network.same_as(before.network)
            assert after.place == before.place

    def test_the_training_goes_on_as_it_would_have(self, tmp_path) -> None:
        dataset = labelled()
        record, _, _ = trained_record(dataset)
        opened = saved_and_opened(tmp_path / "a.fontlight", document(dataset))
        again = with_data(opened.document.training, opened.split)
        on = record.grown(170, record.curve, None), again.grown(170, again.curve, None)
        assert History().state_at(on[0], 170).network.same_as(History().state_at(on[1], 170).network)

    def test_other_parts_of_the_data_leave_the_network_and_no_wrong_way_back(self, tmp_path) -> None:
        opened = saved_and_opened(tmp_path / "a.fontlight", document())
        training = opened.document.training
        record = with_data(training, split(labelled(), seed=7))
        assert record.head == 0
        assert record.stage.start.network.same_as(training.network)
        assert record.stage.start.place == training.place

    def test_a_way_back_that_would_take_minutes_is_not_taken(self) -> None:
        dataset = labelled()
        record, state, parts = trained_record(dataset)
        long = record.grown(120 + MOST_REPLAYED + 20, record.curve, None)
        training = training_of(state.network, long, 120, state.place, parts.train)
        read = from_document(to_document(document(dataset, training=training))).training
        assert with_data(read, parts).head == 0

    def test_a_way_back_of_few_but_large_steps_is_not_taken_either(self) -> None:
        dataset = labelled(20_000)
        record, state, parts = trained_record(dataset, 40, TrainingConfig(batch_size=20_000))
        training = training_of(state.network, record.grown(5_000, record.curve, None), 40, state.place, parts.train)
        read = from_document(to_document(document(dataset, training=training))).training
        assert with_data(read, parts).head == 0

    def test_more_changes_by_hand_than_a_document_holds_begin_anew(self) -> None:
        record, state, parts = trained_record(labelled())
        for _ in range(MAX_STAGES + 1):
            record = record.grown(record.head + 1, record.curve, None)
            at_head = State(record.head, state.place, state.network)
            record = record.branched(at_head, record.stage.config, parts)
        training = training_of(state.network, record, record.head, state.place, parts.train)
        read = from_document(to_document(document(training=training))).training
        assert (read.step, read.record.head) == (0, 0)
        assert read.network.same_as(state.network)

    def test_a_curve_with_numbers_that_are_none_is_kept(self) -> None:
        from core.curve import Curve

        rows = [[1.0, 0.0, np.inf, 0.5, np.nan, 0.5], [2.0, 0.0, 0.3, 0.5, 0.3, 0.5]]
        record, state, parts = trained_record(labelled())
        with_curve = Record(record.stage, record.head, record.origin, Curve.of(rows))
        training = training_of(state.network, with_curve, 120, state.place, parts.train)
        curve = from_document(json.loads(json.dumps(to_document(document(training=training))))).training.record.curve
        assert np.isnan(curve.rows[0, [2, 4]]).all()
        assert curve.rows[1].tolist() == rows[1]

    def test_what_is_saved_does_not_change_with_the_training_that_goes_on(self) -> None:
        record, state, parts = trained_record(labelled())
        training = training_of(state.network, record, 120, state.place, parts.train)
        before = json.dumps(to_document(document(training=training)))
        record.stage.trail.add(140, Network.random(seed=9))
        assert json.dumps(to_document(document(training=training))) == before


class TestSource:
    def test_the_bundled_data_are_only_named(self) -> None:
        source = source_of(bundled_data.load(), "", is_as_read=False)
        assert (source.kind, source.name, source.dataset) == ("bundled", "bundled", None)

    def test_bundled_data_that_were_turned_or_changed_are_rows(self) -> None:
        assert source_of(turned_round(bundled_data.load()), "", is_as_read=False).kind == "rows"

    def test_a_large_file_stays_where_it_is(self, tmp_path) -> None:
        path = tmp_path / "large.csv"
        rng = np.random.default_rng(0)
        levels = rng.integers(0, 256, (200_001, 3))
        rows = (f"{r},{g},{b},{int(r + g + b < 380)}" for r, g, b in levels)
        path.write_text("blue,green,red,light_font\n" + "\n".join(rows), encoding="ascii")
        options = {"columns": ColumnChoice("light_font", "blue", "green", "red"), "light_label": 1}
        dataset = load_csv(path, **options)
        source = source_of(dataset, str(path), options, is_as_read=True)
        assert source.kind == "file"
        large = document(source=source)
        save_document(tmp_path / "a.fontlight", large)
        assert (tmp_path / "a.fontlight").stat().st_size < 100_000
        assert same_rows(load_data("a", load_document(tmp_path / "a.fontlight").source), dataset)
        path.write_text(path.read_text(encoding="ascii").replace(",1\n", ",0\n", 1), encoding="ascii")
        with pytest.raises(MissingDataError, match=r"large\.csv, which holds other rows"):
            open_document(tmp_path / "a.fontlight")
        path.unlink()
        with pytest.raises(MissingDataError, match="its data cannot be read"):
            open_document(tmp_path / "a.fontlight")

    @pytest.mark.parametrize(
        "path",
        [r"\\server\share\a.csv", "//server/a.csv", r"\/server\a.csv", "http://a/b.csv", "file:///a.csv", "", "a\0b"],
    )
    def test_no_path_of_another_machine_is_followed(self, path) -> None:
        text = to_document(document())
        text["data"] = {"kind": "file", "path": path, "fingerprint": "0" * 64, "options": {}}
        with pytest.raises(ValueError, match=r"data\.path must be the path of a file on this machine"):
            from_document(text)

    def test_rows_inside_the_document_come_with_no_path_to_another_machine(self) -> None:
        text = to_document(document())
        text["data"]["path"] = "//server/a.csv"
        assert from_document(text).source.path == ""

    def test_a_large_file_on_another_machine_is_kept_inside(self) -> None:
        large = document(labelled(200_001)).source.dataset
        assert source_of(large, "//server/large.csv", is_as_read=True).kind == "rows"


def places(value, at=()):
    """Yield the keys to every value inside a JSON document."""
    yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        yield from places(part, (*at, key))


_TEXT = json.dumps(to_document(document(labelled(12), palette=Palette("p", (Entry(Rgb(1, 2, 3), "a"),)),
                                         labels=MyLabels((Answer(Rgb(1, 1, 1), 1),)),
                                         history=ColourHistory((HistoryEntry(Rgb(1, 2, 3)),)))))  # fmt: skip
_PLACES = [place for place in places(json.loads(_TEXT)) if place]
_STRANGE = st.sampled_from(
    [None, True, -1, 0, 2, 10**400, 1e308, float("nan"), float("inf"), "", "x", "#12345", "0" * 64, [], [[]], {},
     {"a": 1}, ["x"], [1, 2], [None], "\ud800", "336699:2", "9,9,9:1"]
)  # fmt: skip


@settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(_PLACES), strange=_STRANGE, act=st.sampled_from(["replace", "remove", "add"]))
def test_whatever_a_document_holds_it_is_opened_or_refused_in_a_sentence(tmp_path, place, strange, act) -> None:
    text = json.loads(_TEXT)
    inner = text
    for key in place[:-1]:
        inner = inner[key]
    if act == "remove" or (act == "add" and not isinstance(inner, dict)):
        del inner[place[-1]]
    elif act == "add":
        inner["strange"] = strange
    else:
        inner[place[-1]] = strange
    path = tmp_path / "strange.fontlight"
    path.write_text(json.dumps(text), encoding="utf-8", errors="surrogatepass")
    try:
        opened = open_document(path)
    except DocumentFileError as problem:
        sentence = problem.args[0]
        assert "strange.fontlight" in sentence
        assert sentence.endswith(".")
        assert len(sentence) < 600
        assert "\n" not in sentence
    except ValueError as problem:
        assert "test part" in str(problem) or "test_size" in str(problem) or "seed" in str(problem)  # noqa: PT017
    else:
        with_data(opened.document.training, opened.split)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "it is empty"),
        (b"[]", "an object was expected"),
        (b'{"format": "other"}', "this is no document of Fontlight"),
        (b'{"format": "fontlight-network", "schema_version": 1}', "this is no document of Fontlight"),
        (b'{"format": "fontlight-document", "schema_version": 2}', "made by a newer version of Fontlight"),
        (b'{"format": "fontlight-document", "schema_version": true}', "schema_version must be a whole number"),
        (b"\x80\x04\x95", "it is not UTF-8 text"),
        (b"{" * 100_000, "it is not JSON"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b'{"a": 1, "a": 2}', "the key 'a' stands there twice"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path, content, sentence) -> None:
    path = tmp_path / "a.fontlight"
    path.write_bytes(content)
    with pytest.raises(DocumentFileError, match=sentence):
        load_document(path)


def test_more_rows_than_a_document_holds_are_refused() -> None:
    text = to_document(document())
    text["data"]["content"]["rows"] = [" ".join(["336699:1"] * 50_000)] * 21
    with pytest.raises(ValueError, match="the data have 1,050,000 rows, and a document holds 1,000,000"):
        from_document(text)


@pytest.mark.parametrize("value", ["x" * 1_000_000, ["x" * 1_000_000]], ids=["text", "list"])
@pytest.mark.parametrize(
    "place", [("choices", "init"), ("choices", "config", "loss"), ("choices", "stop_rules", "patience")]
)
def test_a_refusal_is_short_however_long_the_value(tmp_path, place, value) -> None:
    text = to_document(document())
    part = text
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = value
    (tmp_path / "a.fontlight").write_text(json.dumps(text), encoding="ascii")
    with pytest.raises(DocumentFileError) as refusal:
        load_document(tmp_path / "a.fontlight")
    assert len(refusal.value.args[0]) < 300 + len(str(tmp_path))


def test_a_choice_that_is_neither_true_nor_false_is_refused() -> None:
    text = to_document(document())
    text["choices"]["keep_duplicates_together"] = "no"
    with pytest.raises(ValueError, match=r"choices\.keep_duplicates_together must be true or false"):
        from_document(text)


def test_a_refused_choice_is_said_in_one_sentence(tmp_path) -> None:
    text = to_document(document())
    text["choices"]["config"]["seed"] = -1
    (tmp_path / "a.fontlight").write_text(json.dumps(text), encoding="ascii")
    with pytest.raises(DocumentFileError, match=r"choices\.config: seed must be a whole number from 0 up, not -1\.$"):
        load_document(tmp_path / "a.fontlight")


def test_a_larger_file_is_not_read(tmp_path) -> None:
    path = tmp_path / "a.fontlight"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(DocumentFileError, match="it has more than 32,000,000 bytes"):
        load_document(path)


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is bounded by Linux's own means")
def test_no_document_exhausts_the_memory(tmp_path) -> None:
    """The worst JSON of the allowed size fits into 2 GB, all modules of the program included."""
    path = tmp_path / "a.fontlight"
    unit = "[],"  # 3 bytes of text become a list of 64 and a place in another
    path.write_text("[" + unit * (MAX_BYTES // len(unit) - 1) + "0]", encoding="ascii")
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000,) * 2)\n"
        "from core.document_file import DocumentFileError, load_document\n"
        f"try: load_document({str(path)!r})\n"
        "except DocumentFileError as problem: print(problem)\n"
    )
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")
    assert "an object was expected" in run.stdout


def test_a_document_larger_than_a_file_may_be_is_not_written(tmp_path) -> None:
    path = tmp_path / "a.fontlight"
    path.write_text("before", encoding="ascii")
    with pytest.raises(DocumentFileError, match="at most 32,000,000 bytes"):
        save_document(path, document(labelled(600_000, whole=False)))
    assert path.read_text(encoding="ascii") == "before"


def test_a_stranger_opens_nothing_but_the_document(tmp_path) -> None:
    """Nothing reaches for a network, another program or a pickle; Python itself would report it."""
    save_document(tmp_path / "a.fontlight", document())
    program = (
        "from core.document_opening import open_document\n"
        f"open_document({str(tmp_path / 'a.fontlight')!r})\n"
        "print('PySide6.QtNetwork' in sys.modules)"
    )
    hook = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event.startswith(('socket.', 'urllib.', 'subprocess.', 'os.system', 'os.exec', 'pickle.find')):\n"
        "        raise SystemExit(f'{event} {arguments}')\n"
        "sys.addaudithook(watch)\n"
    )
    from_start = hook + program
    run = subprocess.run([sys.executable, "-c", from_start], cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.splitlines()[-1] == "False"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that begin where another one stands")
def test_killed_while_saving_the_old_or_the_new_is_there_whole(tmp_path) -> None:
    """200 processes save one document and another in turn, and are killed at a random moment each."""
    program = Path(__file__).with_name("killed_while_saving.py")
    run = subprocess.run(
        [sys.executable, str(program), str(tmp_path / "a.fontlight")],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    outcome = json.loads(run.stdout)
    assert outcome["killed"] == 200
    assert outcome["old"] + outcome["new"] == 200
    assert min(outcome["old"], outcome["new"]) > 0
    assert signal.SIGKILL in outcome["signals"]
    assert outcome["cut_short"] > 0, "no process was in the middle of saving"


@pytest.mark.parametrize(
    "place", [("config", "epochs"), ("config", "seed"), ("split_seed",), ("stop_rules", "patience")]
)
def test_numbers_that_no_field_could_show_are_refused(place) -> None:
    text = to_document(document())
    inner = json.loads(json.dumps(text["choices"]))
    target = inner
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = 2**31
    with pytest.raises(ValueError, match=r"must be a number up to 2,147,483,647"):
        from_document(text | {"choices": inner})
