"""Every number that the slow motion displays, against an independent computation."""

import re
from itertools import pairwise

import numpy as np
import pytest

from core.messages import tr
from core.network import Network
from core.walk import GRANULARITIES, Step, Subject, Walk
from tests.core.by_hand import ByHand, means
from tests.core.pocket_calculator import count_terms, evaluate, unit

HIDDEN = ("relu", "relu", "relu", "linear", "tanh", "leaky_relu", "logistic", "softmax")
OUTPUTS = ("logistic", "logistic", "logistic", "linear", "tanh", "relu", "leaky_relu", "softmax")
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
SYMBOL = re.compile(r"d[CA][\d₀-₉]*/d[AZWb][\d₀-₉]*|\b[XZAWby]\d?[₀-₉]*")


class Case:
    """A random network of 3-3-1 (or other sizes), colours, and what they compute by hand."""

    def __init__(self, seed: int, n: int = 1) -> None:
        rng = np.random.default_rng(seed)

        def pick(options):
            return options[rng.integers(len(options))]

        sizes = pick([(3, 3, 1), (3, 3, 1), (3, 3, 1), (3, 2, 4, 1), (3, 1, 1), (3, 1), (3, 7, 1)])
        names = [pick(HIDDEN) for _ in sizes[1:-1]] + [pick(OUTPUTS)]
        spread = pick([0.5, 1.0, 1.0, 4.0])
        pairs = list(pairwise(sizes))
        off = {(1, 0)} if len(sizes) > 2 and rng.random() < 0.2 else set()
        self.network = Network(
            tuple(rng.normal(0, spread, (n_out, n_in)) for n_in, n_out in pairs),
            tuple(rng.normal(0, spread, (n_out, 1)) for _, n_out in pairs),
            tuple(names),
            frozenset(off),
        )
        self.loss = pick(["log_loss", "log_loss", "squared_error"])
        self.rate = pick([0.05, 0.1, 20.0])
        self.decimals = int(rng.integers(2, 11))
        raw = rng.integers(0, 256, (3, n)).astype(float)
        self.subject = Subject(raw / 255.0, raw, rng.integers(0, 2, (1, n)).astype(float), tr("some colours"))
        self.sample = int(rng.integers(n))
        self.hands = [
            ByHand(self.network, self.subject.X[:, k].tolist(), float(self.subject.y[0, k]), self.loss)
            for k in range(n)
        ]
        self.values = {**self.hands[self.sample].values, **means(self.hands, self.rate)}
        for row, value in enumerate(raw[:, self.sample].tolist()):
            self.values["raw", 0, row, None] = value

    def walk(self, direction: str, granularity: str) -> Walk:
        if direction == "forward":
            return Walk.forward(self.network, self.subject, granularity, self.decimals, self.sample)
        return Walk.backward(self.network, self.subject, granularity, self.decimals, self.sample, self.loss, self.rate)

    def key_of(self, symbol: str) -> tuple:
        """Return which value a displayed symbol such as ``dC/dW1₂₁`` stands for."""
        prefix = "new" if symbol.startswith("new ") else ""
        over, _, under = symbol.removeprefix("new ").rpartition("/d")
        letter, layer, index = re.fullmatch(r"([XZAWby])(\d?)([₀-₉]*)", under).groups()
        places = [int(digit) - 1 for digit in index.translate(SUBSCRIPTS)]
        kind = prefix + letter if not over else "slope" if over[1] == "A" else f"d{letter}"
        where = len(self.network.weights) if letter == "y" else int(layer or 0)
        if letter != "W":
            return kind, where, places[0] if places else 0, None
        if self.network.weights[where - 1].shape[0] == 1:
            return kind, where, 0, places[0] if places else 0
        return kind, where, *places


def equations(text: str) -> list[tuple[str, str]]:
    return [tuple(part.strip() for part in line.split(" = ", 1)) for line in text.split("\n") if line != "…"]


def tolerance(result: str, terms: int, exact: float) -> float:
    return unit(result) * terms * (1.0 + 1e-6) + 1e-14 * abs(exact)


def check_results(case: Case, step: Step, running: float | None) -> None:
    """The right sides, computed from what is displayed, and the results, against the exact values."""
    if step.gives and step.gives[0].kind == "decision":
        a = case.values["A", len(case.network.weights), 0, None]
        number, sign, limit = step.numbers.split()
        assert (sign == "≥") == (a >= 0.5) == (float(number.replace("−", "-")) >= float(limit))
        assert ("light" if a >= 0.5 else "dark") in step.result
        assert abs(evaluate(number) - a) <= 0.51 * unit(number)
        return
    if running is not None:
        shown = re.fullmatch(r"running sum (.*)", step.result)[1]
        pairs = [(step.numbers.removesuffix(" + …").split(" = ")[1], shown, running)]
    else:
        numbers, results = equations(step.numbers), equations(step.result)
        assert [left for left, _ in numbers] == [left for left, _ in results]
        keys = [("C", len(case.network.weights), 0, None) if left == "C" else case.key_of(left) for left, _ in results]
        assert set(keys) <= {tuple(part) for part in step.gives}
        assert len(keys) == len(step.gives) or len(keys) < len(step.gives) > 12
        pairs = [(numbers[k][1], results[k][1], case.values[key]) for k, key in enumerate(keys)]
    for numbers, result, value in pairs:
        recomputed, shown = evaluate(numbers), evaluate(result)
        assert abs(recomputed - shown) <= tolerance(result, count_terms(numbers), value), (
            step.formula,
            numbers,
            result,
        )
        assert abs(shown - value) <= 0.5 * unit(result) * (1 + 1e-6) + 1e-11 * abs(value) + 1e-15, (
            numbers,
            result,
            value,
        )
        if abs(value) < 1e6:
            assert len(result.partition(".")[2]) == case.decimals


def check_operands(case: Case, step: Step) -> int:
    """Return how many equations were compared: each symbol stands for its own value, with enough decimals."""
    compared = 0
    numbers_of = dict(equations(step.numbers))
    for left, formula in equations(step.formula):
        numbers = numbers_of.get(left, "")
        symbols = SYMBOL.findall(formula)
        shape = SYMBOL.sub("#", formula).replace(" ", "").replace("learningrate", str(case.rate))
        number = re.compile(r"\(−\d[\d.]*(?:e[+−]\d+)?\)|(?<![\w.])−?\d[\d.]*(?:e[+−]\d+)?|∞")
        pattern = re.escape(shape).replace(re.escape("#"), f"({number.pattern})")
        found = re.fullmatch(pattern, numbers.replace(" ", ""))
        if found is None:
            continue
        compared += 1
        for symbol, text in zip(symbols, found.groups(), strict=True):
            value, shown = case.values[case.key_of(symbol)], text.strip("()")
            assert abs(evaluate(shown) - value) <= 0.5 * unit(shown) * (1 + 1e-6) + 1e-11 * abs(value), (step, symbol)
            assert abs(value) >= 1e6 or len(shown.partition(".")[2]) >= case.decimals or not value % 1, (step, symbol)
    return compared


def drive(case: Case, direction: str, granularity: str) -> int:
    """Check every step; return how many equations were compared operand by operand."""
    walk = case.walk(direction, granularity)
    total, compared = 0.0, 0
    for k in range(len(walk)):
        step = walk.step(k)
        partial = dict(step.partial)
        if partial:
            ((part, running),) = partial.items()
            term = step.numbers.count("·") - 1
            w = case.values["W", part.layer, part.row, term]
            before = case.values["X" if part.layer == 1 else "A", part.layer - 1, term, None]
            total = w * before + (total if term else 0.0)
            assert running == pytest.approx(total, rel=1e-9, abs=1e-12)
        check_results(case, step, total if partial else None)
        if not step.gives or step.gives[0].kind != "decision":
            compared += check_operands(case, step)
    return compared


@pytest.mark.parametrize("seed", range(50))
def test_the_whole_slow_motion_of_a_colour(seed: int) -> None:
    case = Case(seed)
    n_parameters = sum(w.size + b.size for w, b in zip(case.network.weights, case.network.biases, strict=True))
    for direction in ("forward", "backward"):
        compared = [drive(case, direction, granularity) for granularity in GRANULARITIES]
        # A learner who takes single terms sees every parameter's gradient and update as an equation.
        assert compared[0] >= (2 * n_parameters if direction == "backward" else len(case.network.weights))


@pytest.mark.parametrize("seed", range(100, 112))
def test_the_whole_slow_motion_of_a_mini_batch(seed: int) -> None:
    case = Case(seed, n=2 + seed % 9)
    for granularity in GRANULARITIES:
        drive(case, "forward", granularity)
        drive(case, "backward", granularity)
