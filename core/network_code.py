"""The network as functions in another language, which need nothing but that language."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.activations import ACTIVATIONS, Array
from core.messages import Message, tr
from core.metrics import LIGHT_FROM
from core.network import Network
from core.version import VERSION

_SOURCE_LENGTH = 80
_HARMLESS_MARKS = " ._-(),+"

_PYTHON_ANSWER = '''def probability_light(r, g, b):
    """Return the network's output: the probability that a light font suits the background."""
    a = [r / 255.0, g / 255.0, b / 255.0]
    for activation, weights, biases, held in LAYERS:
        z = [sum(w * x for w, x in zip(row, a)) + bias for row, bias in zip(weights, biases)]
        a = [0.0 if node in held else x for node, x in enumerate(activation(z))]
    return a[0]


def font_on(r, g, b):
    """Return "light" or "dark"."""
    return "light" if probability_light(r, g, b) >= %r else "dark"'''

_FORWARD = """/**
 * The network's output: the probability that a light font suits the background.
 * @param {number} r
 * @param {number} g
 * @param {number} b
 * @returns {number}
 */
export function probabilityLight(r, g, b) {
  let a = [r / 255, g / 255, b / 255];
  for (const [activation, weights, biases, held] of LAYERS) {
    const z = weights.map((row, node) => row.reduce((sum, w, k) => sum + w * a[k], 0) + biases[node]);
    a = activation(z).map((x, node) => (held.includes(node) ? 0 : x));
  }
  return a[0];
}"""

_WORD_ANSWER = """/**
 * @param {number} r
 * @param {number} g
 * @param {number} b
 * @returns {"light" | "dark"}
 */
export function fontOn(r, g, b) {
  return probabilityLight(r, g, b) >= %r ? "light" : "dark";
}"""

_STYLE_ANSWER = """/**
 * The colour of the font.
 * @param {number} r
 * @param {number} g
 * @param {number} b
 * @returns {"#ffffff" | "#000000"}
 */
export function fontOn(r, g, b) {
  return probabilityLight(r, g, b) >= %r ? "#ffffff" : "#000000";
}

/**
 * The background with its font, as a style object.
 * @param {number} r
 * @param {number} g
 * @param {number} b
 * @returns {{ backgroundColor: string, color: "#ffffff" | "#000000" }}
 */
export function styleOn(r, g, b) {
  return { backgroundColor: `rgb(${r}, ${g}, ${b})`, color: fontOn(r, g, b) };
}"""

_LAYER_TYPE = "/** @type {Array<[(z: number[]) => number[], number[][], number[], number[]]>} */"
_LAYER_WORDS = "Of each layer: activation, weights (a row for each node), biases, nodes held at 0."


@dataclass(frozen=True)
class CodeLanguage:
    """One form in which a network is taken along.

    Attributes
    ----------
    name : str
        The key in `CODE_LANGUAGES`.
    title : Message
    note : Message
        What the functions are, and where they run.
    file_name : str
        What the file is called unless a person says otherwise.
    write : callable
        ``write(network, source)`` returns the code; both as in `network_code`.
    """

    name: str
    title: Message
    note: Message
    file_name: str
    write: Callable[[Network, str], str]


def network_code(language: str, network: Network, source: str = "") -> str:
    """Return code that answers light or dark for red, green and blue from 0 to 255.

    Parameters
    ----------
    language : str
        A key of `CODE_LANGUAGES`.
    network : Network
        Of any number of layers; its first output is the probability of a light font, as everywhere
        in the program.
    source : str
        The data that it learned from, for a comment; whatever it holds stays within that comment.

    Returns
    -------
    str
        With all digits of every number, and a line break at its end.

    Raises
    ------
    KeyError
        If there is no such language.
    ValueError
        If the network has not three inputs.
    """
    entry = CODE_LANGUAGES[language]
    n_in = network.layer_sizes[0]
    if n_in != 3:
        raise ValueError(tr("A function of red, green and blue needs a network of 3 inputs, not {n_in}.", n_in=n_in))
    return entry.write(network, source)


def _python(network: Network, source: str) -> str:
    call = 'font_on(51, 102, 153) returns "light" or "dark".'
    parts = [
        f"{_header('#', network, source, call)}\n\nimport math",
        *(f"def {name}(z):\n{_indented(ACTIVATIONS[name].python_code, 4)}" for name in _functions(network)),
        f"# {_LAYER_WORDS}\nLAYERS = {_layers(network, 4)}",
        _PYTHON_ANSWER % LIGHT_FROM,
    ]
    return "\n\n\n".join(parts) + "\n"


def _javascript(network: Network, source: str) -> str:
    call = 'import { fontOn } from "./font_on.mjs"; fontOn(51, 102, 153); // "light" or "dark"'
    return _module(network, source, call, _WORD_ANSWER)


def _css_in_js(network: Network, source: str) -> str:
    call = 'import { styleOn } from "./font_style.mjs"; <p style={styleOn(51, 102, 153)}>'
    return _module(network, source, call, _STYLE_ANSWER)


def _module(network: Network, source: str, call: str, answer: str) -> str:
    parts = [
        _header("//", network, source, call),
        *map(_javascript_function, _functions(network)),
        f"// {_LAYER_WORDS}\n{_LAYER_TYPE}\nconst LAYERS = {_layers(network, 2)};",
        _FORWARD,
        answer % LIGHT_FROM,
    ]
    return "\n\n".join(parts) + "\n"


def _javascript_function(name: str) -> str:
    return f"/** @param {{number[]}} z */\nfunction {name}(z) {{\n{_indented(ACTIVATIONS[name].javascript_code, 2)}\n}}"


def _header(mark: str, network: Network, source: str, call: str) -> str:
    """Return the comment at the top.

    Nothing that a person named stands in its first two lines: there Python looks for the encoding
    of the file, and would take all of it for that.
    """
    sizes = "-".join(map(str, network.layer_sizes))
    lines = (
        f"Light or dark font on a background colour, by a {sizes} neural network.",
        f"Made by Fontlight {VERSION}; needs nothing else.",
        f"Data: {_harmless(source)}",
        "Red, green and blue are numbers from 0 to 255.",
        f"To use it: {call}",
    )
    return "\n".join(f"{mark} {line}" for line in lines)


def _harmless(text: str) -> str:
    """Return one line of letters, digits and a few marks, which can end no comment and begin no code."""
    kept = (
        mark if unicodedata.category(mark)[0] in "LMN" or mark in _HARMLESS_MARKS else "_"
        for mark in text[:_SOURCE_LENGTH]
    )
    return "".join(kept).strip() or "not known"


def _functions(network: Network) -> list[str]:
    """Return the activations that the network uses, each once, in the order of its layers."""
    return list(dict.fromkeys(network.activations))


def _indented(lines: str, width: int) -> str:
    return "\n".join(" " * width + line for line in lines.split("\n"))


def _layers(network: Network, width: int) -> str:
    """Return the parameters as nested lists, which Python and JavaScript write alike."""
    text = "[\n"
    for k, (w, b, name) in enumerate(zip(network.weights, network.biases, network.activations, strict=True), start=1):
        rows = "".join(f"{' ' * 2 * width}{_row(row)},\n" for row in w)
        text += f"{' ' * width}[{name}, [\n{rows}{' ' * width}], {_row(b[:, 0])}, {network.rows_off(k)}],\n"
    return f"{text}]"


def _row(values: Array) -> str:
    return f"[{', '.join(map(repr, values.tolist()))}]"


_ALL = (
    CodeLanguage(
        "python",
        tr("Python"),
        tr("font_on(r, g, b) and probability_light(r, g, b), for every Python 3."),
        "font_on.py",
        _python,
    ),
    CodeLanguage(
        "javascript",
        tr("JavaScript"),
        tr("fontOn(r, g, b) and probabilityLight(r, g, b), as a module for browsers and Node."),
        "font_on.mjs",
        _javascript,
    ),
    CodeLanguage(
        "css_in_js",
        tr("CSS-in-JS"),
        tr("styleOn(r, g, b) gives the colours of background and font, for styled-components, Emotion or React."),
        "font_style.mjs",
        _css_in_js,
    ),
)

CODE_LANGUAGES: Mapping[str, CodeLanguage] = MappingProxyType({entry.name: entry for entry in _ALL})
"""Every language by name; the one place where one is added."""
