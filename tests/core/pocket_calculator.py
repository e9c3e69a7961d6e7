"""What a reader with a pocket calculator does with a displayed formula; knows nothing of the program."""

import math
import re
from itertools import pairwise

_TOKENS = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?:e[+-]\d+)?)|(e\^|[a-z_]+′?)|([-+·/()²,∞–]))")


def step(z: float) -> float:
    return 1.0 if z > 0 else 0.0


def _exp(x: float) -> float:
    return math.exp(x) if x < 709 else math.inf


FUNCTIONS = {
    "e^": _exp,
    "ln": lambda x: math.log(x) if x > 0 else -math.inf,
    "max": max,
    "relu": lambda z: z if z > 0 else 0.0,
    "relu′": step,
    "linear": lambda z: z,
    "linear′": lambda z: 1.0,
    "leaky_relu": lambda z: z if z > 0 else 0.01 * z,
    "leaky_relu′": lambda z: 1.0 if z > 0 else 0.01,
    "tanh": math.tanh,
    "logistic": lambda z: 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0,
}


class Calculator:
    """Evaluates one displayed expression, such as ``(−0.600)·0.200 + e^(1.5)``."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str] = []
        text, at = text.replace("−", "-").strip(), 0
        while at < len(text):
            found = _TOKENS.match(text, at)
            assert found, f"not written for a calculator: {text[at:]!r} in {text!r}"
            self._tokens.append(found[0].strip())
            at = found.end()
        self._tokens.append("")

    def value(self) -> float:
        result = self._sum()
        assert self._tokens == [""], self._tokens
        return result

    def _take(self, *wanted: str) -> str:
        return self._tokens.pop(0) if self._tokens[0] in wanted else ""

    def _sum(self) -> float:
        total = -self._product() if self._take("-") else self._product()
        while sign := self._take("+", "-"):
            total += self._product() if sign == "+" else -self._product()
        return total

    def _product(self) -> float:
        total = self._power()
        while sign := self._take("·", "/"):
            factor = self._power()
            if sign == "·":
                total *= factor
            else:
                total = total / factor if factor else math.copysign(math.inf, total)
        return total

    def _power(self) -> float:
        value = self._atom()
        return value * value if self._take("²") else value

    def _atom(self) -> float:
        piece = self._tokens.pop(0)
        if piece == "(":
            value = self._sum()
            assert self._take(")")
            return value
        if piece in FUNCTIONS:
            assert self._take("(")
            arguments = [self._sum()]
            while self._take(","):
                arguments.append(self._sum())
            assert self._take(")")
            return FUNCTIONS[piece](*arguments)
        if piece == "-":
            return -self._atom()
        return {"∞": math.inf, "–": math.nan}.get(piece) or float(piece)


def evaluate(text: str) -> float:
    """Return the value of a displayed expression."""
    return Calculator(text).value()


def unit(text: str) -> float:
    """Return one unit of the last digit of a displayed number."""
    mantissa, _, exponent = text.replace("−", "-").partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))


def count_terms(text: str) -> int:
    """Return the number of terms of a displayed sum; those in parentheses count as one."""
    depth, terms = 0, 1
    for before, character in pairwise(text):
        depth += (before == "(") - (before == ")")
        terms += depth == 0 and before == " " and character in "+−"
    return terms
