"""Which colour a person is asked about next."""

import numpy as np

from core.asking import NEAR, doubtful_colour, light_is_left, random_colour
from core.colour import Rgb
from core.model_file import load_network
from core.my_labels import Answer, MyLabels
from core.network import Network
from core.resources import resource_path

NETWORK = load_network(resource_path("network.json"))


def point(colour: Rgb) -> np.ndarray:
    return np.array([colour.r, colour.g, colour.b], dtype=float)


def asked_about(count: int, ask) -> list[Rgb]:
    """Return the colours of `count` questions, each answered."""
    mine = MyLabels()
    for _ in range(count):
        mine = mine.plus(Answer(ask(mine), 1))
    return [answer.colour for answer in mine.answers]


def distances(colours: list[Rgb]) -> np.ndarray:
    points = np.array([point(colour) for colour in colours])
    return np.array([np.linalg.norm(points[k + 1 :] - points[k], axis=1).min() for k in range(len(points) - 1)])


def doubt(colour: Rgb) -> float:
    return abs(float(NETWORK.forward_prop(colour.scaled).A[-1][0, 0]) - 0.5)


def test_the_same_seed_asks_the_same_questions() -> None:
    first, again, other = (asked_about(10, lambda mine, seed=seed: random_colour(mine, seed)) for seed in (7, 7, 8))
    assert first == again
    assert first != other


def test_no_question_is_nearly_repeated() -> None:
    assert distances(asked_about(200, lambda mine: random_colour(mine, 0))).min() >= NEAR


def test_random_questions_come_from_the_whole_cube() -> None:
    """The mean of n uniform whole numbers from 0 to 255 is 127.5 with a standard error of 73.9 / √n."""
    points = np.array([point(colour) for colour in asked_about(300, lambda mine: random_colour(mine, 1))])
    assert np.all(np.abs(points.mean(axis=0) - 127.5) < 4 * 73.9 / np.sqrt(300))
    assert points.min() < 10
    assert points.max() > 245


def test_a_full_cube_still_gives_a_colour() -> None:
    levels = range(0, 256, 12)
    mine = MyLabels(tuple(Answer(Rgb(r, g, b), 1) for r in levels for g in levels for b in levels))
    colour = random_colour(mine, 0)
    assert colour not in mine.rows


def test_doubt_asks_where_the_network_is_undecided() -> None:
    doubtful = np.median([doubt(colour) for colour in asked_about(20, lambda m: doubtful_colour(m, 0, NETWORK))])
    by_chance = np.median([doubt(colour) for colour in asked_about(20, lambda mine: random_colour(mine, 0))])
    assert doubtful < by_chance / 10


def test_doubt_does_not_get_stuck_in_one_place() -> None:
    colours = asked_about(50, lambda mine: doubtful_colour(mine, 0, NETWORK))
    assert distances(colours).min() >= NEAR
    spread = np.array([point(colour) for colour in colours]).std(axis=0)
    assert np.all(spread > 30)  # an even spread over a channel has 74


def test_a_network_without_an_opinion_is_asked_all_the_same() -> None:
    blind = Network((np.zeros((1, 3)),), (np.zeros((1, 1)),), ("logistic",))
    assert distances(asked_about(20, lambda mine: doubtful_colour(mine, 0, blind))).min() >= NEAR


def test_either_font_stands_on_the_left_about_as_often() -> None:
    """Of 400 throws of a coin all but one in 10,000 series have 161 to 239 heads."""
    mine, left = MyLabels(), 0
    for _ in range(400):
        left += light_is_left(mine, 0)
        mine = mine.plus(Answer(Rgb(0, 0, 0), 1))
    assert 161 <= left <= 239


def test_a_question_asked_again_has_its_fonts_on_the_same_sides() -> None:
    mine = MyLabels((Answer(Rgb(1, 2, 3), 1),))
    assert light_is_left(mine, 5) == light_is_left(mine.plus(Answer(Rgb(9, 9, 9), 0)).without_last(), 5)
