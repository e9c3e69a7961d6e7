"""The formulas of the judges, against coloraide and against exact arithmetic at the borders."""

from decimal import Decimal, localcontext
from functools import cache

import numpy as np
import pytest
from coloraide.everything import ColorAll

from core.activations import Array
from core.colour import (
    BLACK,
    WHITE,
    Rgb,
    contrast_ratio,
    format_ratio,
    luma,
    parse_colour,
    relative_luminance,
    wcag_level,
)
from core.judges import (
    JUDGES,
    contrasts,
    lightnesses,
    lumas,
    luminances,
    verdicts,
)
from core.network import Network

N = 10_000
GREYS = [Rgb(level, level, level) for level in range(256)]


@pytest.fixture(scope="module")
def colours() -> list[Rgb]:
    rng = np.random.default_rng(4)
    return [Rgb(*channels) for channels in rng.integers(0, 256, (N, 3))]


@pytest.fixture(scope="module")
def oracles(colours) -> list[ColorAll]:
    return [ColorAll("srgb", [c.r / 255, c.g / 255, c.b / 255]) for c in colours]


def columns(colours) -> Array:
    return np.array([(c.r, c.g, c.b) for c in colours], dtype=float).T / 255.0


@cache
def exact_linear(level: int) -> Decimal:
    """WCAG's own formula for one channel, with 40 digits."""
    with localcontext(prec=40):
        c = Decimal(level) / 255
        low = c <= Decimal("0.04045")
        return c / Decimal("12.92") if low else ((c + Decimal("0.055")) / Decimal("1.055")) ** Decimal("2.4")


def exact_ratios(colour: Rgb) -> tuple[Decimal, Decimal]:
    """The contrast with white and with black."""
    with localcontext(prec=40):
        red, green, blue = (exact_linear(level) for level in (colour.r, colour.g, colour.b))
        Y = Decimal("0.2126") * red + Decimal("0.7152") * green + Decimal("0.0722") * blue
        glare = Decimal("0.05")
        return (1 + glare) / (Y + glare), (Y + glare) / glare


@cache
def nearly_passing() -> tuple[Rgb, ...]:
    """Every colour whose contrast with white lies in [4.4995, 4.5)."""
    level = np.arange(256)
    found = []
    for red in range(256):
        X = np.array(np.meshgrid([red], level, level, indexing="ij")).reshape(3, -1) / 255.0
        ratio = contrasts(luminances(X), np.ones(X.shape[1]))
        near = (ratio > 4.499) & (ratio < 4.501)
        found += [Rgb(*np.rint(column * 255).astype(int)) for column in X[:, near].T]
    return tuple(c for c in found if Decimal("4.4995") <= exact_ratios(c)[0] < Decimal("4.5"))


def test_luma_agrees_with_coloraide(colours, oracles) -> None:
    """The first coordinate of oRGB is Rec. 601's luma."""
    expected = np.array([color.convert("orgb")["l"] for color in oracles])
    assert np.abs(lumas(columns(colours)) - expected).max() < 1e-12
    assert max(abs(luma(colour) - value) for colour, value in zip(colours, expected, strict=True)) < 1e-12


def test_contrast_agrees_with_coloraide(colours, oracles) -> None:
    """Its luminance has more digits in its weights than WCAG's definition, which makes up to 0.015 %."""
    Y = luminances(columns(colours))
    for font, other in ((ColorAll("white"), 1.0), (ColorAll("black"), 0.0)):
        expected = np.array([color.contrast(font) for color in oracles])
        ratios = contrasts(Y, np.full(N, other))
        assert np.abs(ratios / expected - 1.0).max() < 1.5e-4


def test_the_two_ways_to_a_luminance_agree(colours) -> None:
    one_by_one = [relative_luminance(colour) for colour in colours]
    assert np.abs(luminances(columns(colours)) - one_by_one).max() < 1e-12


def test_lightness_agrees_with_coloraide(colours, oracles) -> None:
    expected = np.array([color.convert("lab-d65")["l"] for color in oracles])
    assert np.abs(lightnesses(columns(colours)) - expected).max() < 1e-9


@pytest.mark.parametrize("colours_of", [lambda: GREYS, nearly_passing], ids=["greys", "nearly passing"])
def test_no_level_is_wrong_at_its_threshold(colours_of) -> None:
    thresholds = ((False, "AA", 4.5), (False, "AAA", 7.0), (True, "AA", 3.0), (True, "AAA", 4.5))
    for colour in colours_of():
        for font, exact in zip((WHITE, BLACK), exact_ratios(colour), strict=True):
            ratio = contrast_ratio(colour, font)
            for large, level, least in thresholds:
                passes = wcag_level(ratio, large) in ("AAA",) if level == "AAA" else wcag_level(ratio, large) != "fail"
                assert passes == (exact >= Decimal(str(least))), (colour, font, level)


def test_942_colours_nearly_pass_and_none_is_let_pass() -> None:
    found = nearly_passing()
    assert len(found) == 942
    ratios = contrasts(luminances(columns(found)), np.ones(len(found)))
    assert (ratios < 4.5).all()
    assert {format_ratio(ratio) for ratio in ratios} == {"4.49"}
    assert {format_ratio(contrast_ratio(WHITE, colour)) for colour in found} == {"4.49"}


def test_the_wcag_judge_is_right_on_every_grey() -> None:
    exact = [white >= black for white, black in map(exact_ratios, GREYS)]
    assert verdicts("wcag", columns(GREYS)).is_light.tolist() == exact


@pytest.mark.parametrize(
    ("colour", "network_free"),
    [
        # luma, wcag, lightness: the teaching colours
        ("#757575", (True, True, True)),
        ("#767676", (True, False, True)),
        ("#777777", (True, False, False)),
        ("#7f7f7f", (True, False, False)),
        ("#808080", (False, False, False)),
        ("#ff0000", (True, False, False)),
        ("#00d901", (True, False, False)),
        ("#3355ff", (True, True, True)),
        ("#ff8800", (False, False, False)),
        ("#000000", (True, True, True)),
        ("#ffffff", (False, False, False)),
    ],
)
def test_known_verdicts(colour, network_free) -> None:
    X = parse_colour(colour).scaled
    assert tuple(bool(verdicts(name, X).is_light[0]) for name in ("luma", "wcag", "lightness")) == network_free


def test_luma_and_wcag_disagree_on_one_colour_in_seven() -> None:
    """85.6 % of the whole cube agree; every fifth level of it shows the same."""
    level = np.arange(0, 256, 5) / 255.0
    X = np.array(np.meshgrid(level, level, level)).reshape(3, -1)
    share = np.mean(verdicts("luma", X).is_light == verdicts("wcag", X).is_light)
    assert share == pytest.approx(0.856, abs=0.01)


def test_006ffb_on_white_is_shown_as_it_fails() -> None:
    ratio = contrast_ratio(parse_colour("#006ffb"), WHITE)
    assert ratio == pytest.approx(4.4999, abs=5e-5)
    assert (format_ratio(ratio), wcag_level(ratio)) == ("4.49", "fail")


@pytest.mark.parametrize("name", JUDGES)
def test_every_judge_answers_n_colours_at_once_as_one_by_one(name, colours) -> None:
    networks = {key: Network.random(seed=7) for key, judge in JUDGES.items() if judge.is_learned}
    X = columns(colours[:200])
    together = verdicts(name, X, networks)
    for k in range(X.shape[1]):
        alone = verdicts(name, X[:, k : k + 1], networks)
        assert alone.score[0] == pytest.approx(together.score[k], rel=1e-12)
        assert alone.is_light[0] == together.is_light[k]


@pytest.mark.parametrize("name", [name for name, judge in JUDGES.items() if judge.is_learned])
def test_a_learned_judge_that_is_missing_is_a_key_error(name) -> None:
    with pytest.raises(KeyError):
        verdicts(name, BLACK.scaled, {})
    with pytest.raises(KeyError):
        verdicts(name, BLACK.scaled)
