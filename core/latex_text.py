"""Formulas and matrices as LaTeX."""

import re
from collections.abc import Sequence

from core.number_text import NOT_YET

_MOST_COLUMNS = 10
"""More columns than amsmath lets a matrix have unless told so."""

_SUBSCRIPT = str.maketrans("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖ", "0123456789ijk")
_SIGNS = {
    "−": "-",
    "·": r" \cdot ",
    "×": r" \times ",
    "⊙": r" \odot ",
    "≥": r" \ge ",
    "≤": r" \le ",
    "→": r" \to ",
    "⇒": r" \Rightarrow ",
    "Σ": r" \sum ",
    "∞": r"\infty ",
    "…": r"\dots ",
    "′": "'",
    "ᵀ": r"^{\top}",
    "²": "^{2}",
    "³": "^{3}",
    "{": r"\{",
    "}": r"\}",
}
_SIGNS_IN_TEXT = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    **{sign: f"\\{sign}" for sign in "#$%&_{}"},
}
_FUNCTIONS = {"ln": r"\ln ", "max": r"\max ", "min": r"\min "}

_NAME = r"[A-Za-z]\d*[₀-₉ᵢⱼₖ]*(?:,[₀-₉]+)?(?![A-Za-z])"
_TOKEN = re.compile(
    rf"(?P<slope>d(?P<of>{_NAME})/d(?P<by>{_NAME}))"
    r"|(?P<power>(?P<digits>\d+(?:\.\d+)?)e(?P<exponent>[+\-−]?\d+))"
    r"|(?P<raised>\^\()"
    rf"|(?P<name>{_NAME})"
    r"|(?P<index>[₀-₉ᵢⱼₖ]+)"
    r"|(?P<word>[^\W\d_₀-₉ᵢⱼₖ]{2,}(?:\d*)(?: [^\W\d_₀-₉ᵢⱼₖ]{2,})*(?: (?=\w))?)"
    r"|(?P<plain>[0-9A-Za-z .,:;=+\-*/()<>|!?'\[\]])",
)


def latex_of(formula: str) -> str:
    """Return a formula of the window as LaTeX for mathematics mode; braces are balanced.

    Parameters
    ----------
    formula : str
        Such as ``dC/dW1₂₁ = dC/dZ1₂ · X₁``; several lines become the rows of one column.
    """
    rows = [_row(line) for line in formula.split("\n")]
    if len(rows) == 1:
        return rows[0]
    return "\\begin{array}{l}\n" + " \\\\\n".join(rows) + "\n\\end{array}"


def latex_number(text: str) -> str:
    """Return a number of `core.number_text` as LaTeX for mathematics mode."""
    if text == NOT_YET:
        return r"\text{--}"
    return _row(text) if "e" in text or "∞" in text else text.replace("−", "-")


def latex_matrix(rows: Sequence[Sequence[str]]) -> str:
    """Return numbers as people read them as amsmath's pmatrix, for mathematics mode."""
    lines = " \\\\\n".join("  " + " & ".join(map(latex_number, row)) for row in rows)
    return f"\\begin{{pmatrix}}\n{lines}\n\\end{{pmatrix}}"


def display(rows: Sequence[str], columns: int = 1) -> str:
    """Return a display of aligned rows; their ``&`` stand one below the other.

    Parameters
    ----------
    rows : sequence of str
    columns : int
        Of the widest matrix.
    """
    more = f"\\setcounter{{MaxMatrixCols}}{{{columns}}}\n" if columns > _MOST_COLUMNS else ""
    return f"{more}\\begin{{align*}}\n" + " \\\\\n".join(rows) + "\n\\end{align*}\n"


def _row(text: str) -> str:
    pieces: list[str] = []
    closing: list[str] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        position = match.end() if match else position + 1
        piece = _piece(match) if match else _sign(text[position - 1])
        if piece == "^{":
            closing.append("}")
        elif piece == "(":
            closing.append(")")
        elif piece == ")" and closing:
            piece = closing.pop()
        pieces.append(piece)
    return re.sub(" +", " ", "".join(pieces + [sign for sign in reversed(closing) if sign == "}"])).strip()


def _piece(match: re.Match[str]) -> str:
    if match["slope"]:
        return rf"\frac{{\partial {_name(match['of'])}}}{{\partial {_name(match['by'])}}}"
    if match["power"]:
        return rf"{match['digits']} \cdot 10^{{{int(match['exponent'].replace('−', '-'))}}}"
    if match["raised"]:
        return "^{"
    if match["name"]:
        return _name(match["name"])
    if match["index"]:
        return f"_{{{match['index'].translate(_SUBSCRIPT)}}}"
    if match["word"]:
        return _word(match["word"])
    return match["plain"]


def _name(name: str) -> str:
    head = name.rstrip("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖ,")
    index = name[len(head) :].translate(_SUBSCRIPT)
    return f"{head}_{{{index}}}" if index else head


def _word(word: str) -> str:
    return _FUNCTIONS.get(word.strip()) or rf"\text{{{word}}}"


def _sign(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    return rf"\text{{{_SIGNS_IN_TEXT.get(sign, sign)}}}"
