import json
import os
import threading
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.messages import Message
from core.model_file import MAX_BYTES, ModelFileError, load_network, load_network_and_info, save_network
from core.network import Network
from tests.core.model_corpus import GOOD, NOT_NUMBERS, damaged_models, hostile_models, with_off, with_value

HOSTILE = hostile_models()
finite = st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=True)


def refusal(path):
    with pytest.raises(ModelFileError) as caught:
        load_network(path)
    sentence = caught.value.args[0]
    assert isinstance(sentence, Message)
    assert len(sentence) < 400
    assert len(sentence.splitlines()) == 1
    assert sentence.isprintable()
    assert sentence.endswith(".")
    return sentence


@st.composite
def networks(draw):
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=4))
    names = draw(st.lists(st.sampled_from(sorted(ACTIVATIONS)), min_size=len(sizes) - 1, max_size=len(sizes) - 1))
    weights = [
        np.array(draw(st.lists(finite, min_size=n * m, max_size=n * m))).reshape(n, m) for m, n in pairwise(sizes)
    ]
    biases = [np.array(draw(st.lists(finite, min_size=n, max_size=n))).reshape(n, 1) for n in sizes[1:]]
    hidden = [(layer, row) for layer, size in enumerate(sizes[1:-1], start=1) for row in range(size)]
    off = draw(st.frozensets(st.sampled_from(hidden))) if hidden else frozenset()
    return Network(tuple(weights), tuple(biases), tuple(names), off)


@given(network=networks())
def test_a_loaded_network_is_bit_identical(network, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "round_trip.json"
    save_network(path, network, {})
    assert load_network(path).same_as(network)


def test_signed_zeros_subnormals_and_extremes_survive(tmp_path):
    extremes = [-0.0, 5e-324, -5e-324, 1.7976931348623157e308, 0.1, 1 / 3, 2.0**-1074, 1e22, -1.0]
    network = Network(
        (np.reshape(extremes, (3, 3)), np.zeros((1, 3))), (np.full((3, 1), -0.0), np.ones((1, 1))), ("relu", "logistic")
    )
    save_network(tmp_path / "n.json", network, {})
    assert load_network(tmp_path / "n.json").same_as(network)


def test_the_document_has_exactly_the_stated_keys(tmp_path):
    network = Network.random(seed=4)
    save_network(tmp_path / "n.json", network, {"epochs": 50, "note": "ä\n[\n 1 ]"})
    document = json.loads((tmp_path / "n.json").read_text(encoding="utf-8"))
    assert document == {
        "format": "fontlight-network",
        "schema_version": 1,
        "layer_sizes": [3, 3, 1],
        "activations": ["relu", "logistic"],
        "weights": [w.tolist() for w in network.weights],
        "biases": [b.ravel().tolist() for b in network.biases],
        "input_scaling": {"divide_by": 255},
        "training": {"epochs": 50, "note": "ä\n[\n 1 ]"},
    }


def test_nodes_that_are_off_stay_off_and_need_the_second_version(tmp_path):
    network = Network.random((3, 4, 2, 1), ("relu", "tanh", "logistic"), seed=4)
    network = replace(network, off=frozenset({(2, 1), (1, 3), (1, 0)}))
    save_network(tmp_path / "n.json", network, {"epochs": 50})
    document = json.loads((tmp_path / "n.json").read_text(encoding="utf-8"))
    assert document["schema_version"] == 2
    assert document["off"] == [[1, 0], [1, 3], [2, 1]]
    loaded = load_network(tmp_path / "n.json")
    assert loaded.off == network.off
    assert loaded.same_as(network)


def test_a_second_version_with_no_node_off_loads(tmp_path):
    (tmp_path / "n.json").write_bytes(with_off("[]"))
    assert load_network(tmp_path / "n.json").off == frozenset()


def test_a_network_without_hidden_nodes_has_none_that_could_be_off(tmp_path):
    path = tmp_path / "n.json"
    document = {**GOOD, "layer_sizes": [3, 1], "weights": [[[1, 2, 3]]], "biases": [[1]], "activations": ["logistic"]}
    path.write_text(json.dumps(document | {"schema_version": 2, "off": [[1, 0]]}))
    assert "off must be a list of at most 0 nodes" in refusal(path)


def test_a_row_of_weights_is_a_line(tmp_path):
    network = Network((np.array([[0.5, 1.0, -2.0]]),), (np.array([[4.0]]),), ("logistic",))
    save_network(tmp_path / "n.json", network, {})
    assert "      [0.5, 1.0, -2.0]\n" in (tmp_path / "n.json").read_text(encoding="utf-8")


def test_the_information_comes_back(tmp_path):
    info = {"data": "bundled", "epochs": 50, "loss": 0.125, "complete": False, "note": None}
    save_network(tmp_path / "n.json", Network.random(seed=4), info)
    network, loaded = load_network_and_info(tmp_path / "n.json")
    assert dict(loaded) == info
    assert network.same_as(Network.random(seed=4))
    with pytest.raises(TypeError):
        loaded["epochs"] = 3


@pytest.mark.parametrize(
    "info",
    [
        {"loss": float("nan")},
        {"loss": float("inf")},
        {"seed": 2**60},
        {"list": [1]},
        {"map": {}},
        {3: "x"},
        {"k" * 101: 1},
        {"text": "x" * 2001},
        {"text": "\ud800"},
        {str(k): k for k in range(101)},
    ],
    ids=str,
)
def test_unfit_information_is_refused_before_anything_is_written(info, tmp_path):
    with pytest.raises(ModelFileError, match="training"):
        save_network(tmp_path / "n.json", Network.random(seed=4), info)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("sizes", [[3] * 34, [3, 1025, 1]])
def test_a_network_beyond_the_bounds_is_refused(sizes, tmp_path):
    network = Network.random(sizes, ["relu"] * (len(sizes) - 1), seed=1)
    with pytest.raises(ModelFileError, match="layer_sizes"):
        save_network(tmp_path / "n.json", network, {})
    assert list(tmp_path.iterdir()) == []


def test_what_would_be_too_large_to_load_is_not_saved(tmp_path):
    network = Network.random([1024, 1024, 1], ["relu", "logistic"], seed=1)
    with pytest.raises(ModelFileError, match="10,000,000 bytes"):
        save_network(tmp_path / "n.json", network, {})
    assert list(tmp_path.iterdir()) == []


def test_saving_into_no_folder_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        save_network(tmp_path / "none" / "n.json", Network.random(seed=4), {})


def test_the_corpus_is_large_and_its_good_document_good(tmp_path):
    assert len(HOSTILE) >= 100
    path = tmp_path / "good.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    network, info = load_network_and_info(path)
    assert network.layer_sizes == (3, 3, 1)
    assert np.signbit(network.biases[0][1, 0])
    assert network.biases[0][2, 0] == 5e-324
    assert dict(info) == GOOD["training"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gives_one_sentence(name, tmp_path):
    path = tmp_path / "hostile.json"
    path.write_bytes(HOSTILE[name])
    assert "hostile.json: " in refusal(path)


def test_damaged_files_load_or_give_one_sentence(tmp_path):
    path = tmp_path / "damaged.json"
    loaded = 0
    for data in damaged_models(400):
        path.write_bytes(data)
        try:
            load_network(path)
        except ModelFileError:
            refusal(path)
        else:
            loaded += 1
    assert 0 < loaded < 400


@pytest.mark.parametrize("name", sorted(NOT_NUMBERS))
def test_the_place_of_a_wrong_number_is_named(name, tmp_path):
    path = tmp_path / "n.json"
    path.write_bytes(with_value(["weights", 0, 2, 1], NOT_NUMBERS[name]))
    assert "weights[0][2][1] must be a finite number, not " in refusal(path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("newer", "made by a newer version of Fontlight"),
        ("no biases", "lacks the key 'biases'"),
        ("extra key", "a key too many, 'colour'"),
        ("weights twice", "the key 'weights' stands there twice"),
        ("escaped twice", "the key 'weights' stands there twice"),
        ("ragged row", "weights[0][1] must be a list of length 3, not a list of length 2"),
        ("biases as columns", "biases[0][0] must be a finite number, not a list of length 1"),
        ('activation "sigmoid"', "activations[0] must be one of linear, logistic"),
        ("size 1025", "layer_sizes[1] must be a whole number from 1 to 1024"),
        ("latin-1", "it is not UTF-8 text (byte "),
        ("deep lists", "nested too deeply"),
        ("empty", "it is empty"),
        ("too large", "10,000,000 bytes"),
        ("trailing comma", "it is not JSON (line 1, column "),
        ("geojson", "this is no network of Fontlight"),
        ("divided by 256", "input_scaling.divide_by must be the number 255, not 256"),
        ("nested training", "training.epochs must be a text"),
        ("half a version", "schema_version must be a whole number from 1 to 2, not 1.5"),
        ("second version without off", "lacks the key 'off'"),
        ("off in the first version", "a key too many, 'off'"),
        ("off row 3", "off[0][1] must be a whole number from 0 to 2, not 3"),
        ("off layer 2", "off[0][0] must be a whole number from 1 to 1, not 2"),
        ("off is [1, 0]", "off[0] must be a list of length 2, not 1"),
        ("same node off twice", "off[1] names a node that is off already"),
        ("much off", "off must be a list of at most 3 nodes, not a list of length 100000"),
    ],
)
def test_the_sentence_says_what_is_wrong(name, words, tmp_path):
    path = tmp_path / "n.json"
    path.write_bytes(HOSTILE[name])
    assert words in refusal(path)
    assert str(path)[-100:] in refusal(path)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path):
    path = tmp_path / "n.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD, indent=2).replace("\n", "\r\n").encode())
    assert load_network(path).layer_sizes == (3, 3, 1)


def test_the_largest_allowed_file_loads(tmp_path):
    path = tmp_path / "n.json"
    data = json.dumps(GOOD).encode()
    path.write_bytes(data + b" " * (MAX_BYTES - len(data)))
    assert load_network(path).layer_sizes == (3, 3, 1)


def test_missing_files_and_folders(tmp_path):
    assert "there is no such file" in refusal(tmp_path / "none.json")
    assert "it is a folder" in refusal(tmp_path)
    assert "there is no such file" in refusal("a\0b")
    assert "cannot be read" in refusal(tmp_path / ("x" * 5000))
    assert "cannot be read" in refusal(Path(__file__) / "n.json")


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices are files on POSIX only")
def test_pipes_and_devices_are_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    sentences = []
    thread = threading.Thread(target=lambda: sentences.append(refusal(tmp_path / "pipe")), daemon=True)
    thread.start()
    thread.join(20)
    assert ["a device or a pipe" in sentence for sentence in sentences] == [True]
    assert "a device or a pipe" in refusal("/dev/zero")


def test_a_file_name_with_odd_characters_stays_one_line(tmp_path):
    path = tmp_path / "{0}\n%s{file}"
    path.write_bytes(b"[]")
    assert "{0}\\n%s{file}" in refusal(path)


def test_numbers_of_numpy_are_saved_as_what_they_are(tmp_path):
    path = tmp_path / "network.json"
    save_network(
        path, Network.random(seed=0), {"step": np.int64(3), "accuracy": np.float64(0.5), "good": np.bool_(True)}
    )
    assert load_network_and_info(path)[1] == {"step": 3, "accuracy": 0.5, "good": True}
