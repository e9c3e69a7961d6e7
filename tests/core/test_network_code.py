"""The network taken along, executed by a bare interpreter and by Node."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.model_file import load_network
from core.network import Network
from core.network_code import CODE_LANGUAGES, network_code
from core.resources import resource_path
from core.version import VERSION

COLOURS = np.random.default_rng(20).integers(0, 256, size=(1_000, 3))
HOSTILE = (
    "mine\nraise SystemExit(3)",
    "*/ throw 1; /*",
    "\u2028throw 1;\u2029throw 2;",
    "\r\x0b\x0c\x85\x00raise SystemExit(3)",
    "coding: utf-7",
    "</script><script>throw 1</script>",
    '"""\nraise SystemExit(3)',
    "${process.exit(3)} `{x}`",
    "\\u000a throw 1",
    "\ud800\u202e",
    "//# sourceMappingURL=https://example.org/x",
)


def bundled():
    return load_network(resource_path("network.json"))


def networks():
    """Return networks of every activation in every place, small and deep, with nodes held at 0."""
    found = {"bundled": bundled()}
    for k, name in enumerate(ACTIVATIONS):
        found[f"{name} hidden"] = Network.random((3, 4, 1), (name, "logistic"), "glorot", seed=k)
        found[f"{name} output"] = Network.random((3, 5, 2), ("tanh", name), "glorot", seed=k)
    deep = Network.random((3, 6, 5, 4, 1), ("relu", "leaky_relu", "softmax", "logistic"), "he", seed=9)
    found["deep"] = deep
    found["held"] = replace(deep, off=frozenset({(1, 0), (1, 5), (3, 2)}))
    found["one layer"] = Network.random((3, 1), ("logistic",), "glorot", seed=1)
    found["steep"] = replace(bundled(), weights=tuple(w * 1e4 for w in bundled().weights))
    found["beyond all bounds"] = replace(bundled(), weights=tuple(w * 1e200 for w in bundled().weights))
    return found


NETWORKS = networks()
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="Node runs the JavaScript, and is not installed")


def expected(network):
    return network.forward_prop(COLOURS.T / 255.0).A[-1][0]


def close(found, wanted):
    np.testing.assert_allclose(np.array(found, dtype=float), wanted, rtol=1e-12, atol=1e-12)


def python_answers(tmp_path, code):
    (tmp_path / "font_on.py").write_bytes(code.encode("utf-8"))
    program = (
        f"import json, sys; sys.path.insert(0, {str(tmp_path)!r}); import font_on\n"
        "colours = json.load(sys.stdin)\n"
        "print(json.dumps([[font_on.font_on(*c), font_on.probability_light(*c)] for c in colours]))"
    )
    return answers([sys.executable, "-I", "-B", "-c", program])


def node_answers(tmp_path, code, second):
    (tmp_path / "font.mjs").write_bytes(code.encode("utf-8"))
    (tmp_path / "run.mjs").write_text(
        'import * as font from "./font.mjs"; import { readFileSync } from "node:fs";\n'
        f"const answers = JSON.parse(readFileSync(0)).map((c) => [font.fontOn(...c), font.{second}(...c)]);\n"
        "console.log(JSON.stringify(answers));\n"
    )
    return answers(["node", str(tmp_path / "run.mjs")])


def answers(command):
    done = subprocess.run(
        command, input=json.dumps(COLOURS.tolist()), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    fonts, seconds = zip(*json.loads(done.stdout), strict=True)
    return list(fonts), list(seconds)


@pytest.mark.parametrize("name", NETWORKS)
def test_python_agrees_with_the_program(tmp_path, name):
    wanted = expected(NETWORKS[name])
    fonts, probabilities = python_answers(tmp_path, network_code("python", NETWORKS[name]))
    assert fonts == ["light" if a >= 0.5 else "dark" for a in wanted]
    close(probabilities, wanted)


@needs_node
@pytest.mark.parametrize("name", NETWORKS)
def test_javascript_agrees_with_the_program(tmp_path, name):
    wanted = expected(NETWORKS[name])
    fonts, probabilities = node_answers(tmp_path, network_code("javascript", NETWORKS[name]), "probabilityLight")
    assert fonts == ["light" if a >= 0.5 else "dark" for a in wanted]
    close(probabilities, wanted)


@needs_node
@pytest.mark.parametrize("name", ["bundled", "held", "softmax output"])
def test_css_in_js_agrees_with_the_program(tmp_path, name):
    wanted = ["#ffffff" if a >= 0.5 else "#000000" for a in expected(NETWORKS[name])]
    fonts, styles = node_answers(tmp_path, network_code("css_in_js", NETWORKS[name]), "styleOn")
    assert fonts == wanted
    assert styles == [
        {"backgroundColor": f"rgb({r}, {g}, {b})", "color": font}
        for (r, g, b), font in zip(COLOURS.tolist(), wanted, strict=True)
    ]


@pytest.mark.parametrize("source", HOSTILE)
def test_no_name_of_the_data_leaves_its_comment_in_python(tmp_path, source):
    code = network_code("python", bundled(), source)
    assert code.splitlines()[5:] == network_code("python", bundled()).splitlines()[5:]
    assert python_answers(tmp_path, code) == python_answers(tmp_path, network_code("python", bundled()))


@needs_node
@pytest.mark.parametrize("language", ["javascript", "css_in_js"])
@pytest.mark.parametrize("source", HOSTILE)
def test_no_name_of_the_data_leaves_its_comment_in_javascript(tmp_path, language, source):
    code = network_code(language, bundled(), source)
    assert not {"<", ">", "*", "#", "\u2028", "\u2029"} & set(code.split("\n")[2])
    node_answers(tmp_path, code, "fontOn")


@pytest.mark.parametrize("language", CODE_LANGUAGES)
def test_the_comment_at_the_top_says_what_it_is(language):
    code = network_code(language, bundled(), "색 데이터 (2).csv")
    head = code.split("\n")[:5]
    assert all(line.startswith(("# ", "// ")) for line in head)
    assert f"Fontlight {VERSION}" in head[1]
    assert head[2].endswith("Data: 색 데이터 (2).csv")
    assert code.endswith("\n")


@pytest.mark.parametrize("language", CODE_LANGUAGES)
def test_every_digit_is_there(language):
    code = network_code(language, bundled())
    assert all(repr(value) in code for w in bundled().weights for value in w.ravel().tolist())


@pytest.mark.parametrize("language", CODE_LANGUAGES)
def test_a_network_of_other_inputs_is_refused(language):
    with pytest.raises(ValueError, match="needs a network of 3 inputs, not 2"):
        network_code(language, Network.random((2, 1), ("logistic",), seed=0))
