"""The labels that a person gave, one colour after the other, as a frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.colour import Rgb
from core.dataset_value import Dataset, Labels
from core.json_checks import check_keys, is_whole, items, wrong
from core.messages import Message, tr

MOST_ANSWERS = 100_000
"""More are neither taken nor read from a document."""

LEAST_ROWS = 10
"""Labels that a training needs, as many as a file must have."""

LEAST_OF_EACH = 3
"""Labels of either font that a training needs: a third of them goes into the test part."""


@dataclass(frozen=True)
class Answer:
    """What a person said of a colour.

    Attributes
    ----------
    colour : Rgb
        The background.
    label : {1, 0} or None
        1 where the light font looked better, 0 where the dark one did; None where they could not decide.

    Raises
    ------
    ValueError
        If the label is anything else.
    """

    colour: Rgb
    label: int | None

    def __post_init__(self) -> None:
        if self.label is not None and not is_whole(self.label, 0, 1):
            raise ValueError(tr("A label must be 1 (light font), 0 (dark font) or None."))


@dataclass(frozen=True)
class MyLabels:
    """Every answer in the order in which it was given.

    Of a colour that was asked about more than once the newest answer counts; the earlier ones are kept,
    so that taking back the newest brings them into force again. "Can't decide" makes no row.

    Attributes
    ----------
    answers : tuple of Answer
        At most `MOST_ANSWERS`.

    Raises
    ------
    ValueError
        If there are too many answers.
    """

    answers: tuple[Answer, ...] = ()

    def __post_init__(self) -> None:
        if len(self.answers) > MOST_ANSWERS:
            raise ValueError(tr("There is room for {most:,} answers of your own.", most=MOST_ANSWERS))

    @cached_property
    def newest(self) -> Mapping[Rgb, int | None]:
        """The answer that counts, by colour, in the order of those answers."""
        found: dict[Rgb, int | None] = {}
        for answer in self.answers:
            found.pop(answer.colour, None)
            found[answer.colour] = answer.label
        return MappingProxyType(found)

    @cached_property
    def rows(self) -> Mapping[Rgb, int]:
        """The label of every colour that has one."""
        return MappingProxyType({colour: label for colour, label in self.newest.items() if label is not None})

    @property
    def n_rows(self) -> int:
        """The number of labels."""
        return len(self.rows)

    @cached_property
    def n_light(self) -> int:
        """The number of labels that say light."""
        return sum(self.rows.values())

    @property
    def n_dark(self) -> int:
        """The number of labels that say dark."""
        return self.n_rows - self.n_light

    @property
    def n_skipped(self) -> int:
        """The number of colours on which the person could not decide."""
        return len(self.newest) - self.n_rows

    @cached_property
    def X(self) -> Array:
        """The labelled colours, shape (3, n), channels in [0, 1]; read-only."""
        X = _levels(tuple(self.rows)).T / 255.0
        X.flags.writeable = False
        return X

    @cached_property
    def y(self) -> Labels:
        """The labels, shape (n,), 1 for light; read-only."""
        y = np.array(list(self.rows.values()), dtype=np.int64)
        y.flags.writeable = False
        return y

    @cached_property
    def asked(self) -> NDArray[np.int64]:
        """The colours that were asked about, decided or not, shape (m, 3), in whole levels; read-only."""
        asked = _levels(tuple(self.newest))
        asked.flags.writeable = False
        return asked

    def plus(self, answer: Answer) -> "MyLabels":
        """Return these answers and another one.

        Raises
        ------
        ValueError
            If there are `MOST_ANSWERS` already.
        """
        return MyLabels((*self.answers, answer))

    def without_last(self) -> "MyLabels":
        """Return these answers without the newest, if there is one."""
        return MyLabels(self.answers[:-1])


def shortage(labels: MyLabels) -> Message | None:
    """Return what these labels lack for a training, None where they are enough."""
    if labels.n_rows < LEAST_ROWS:
        return tr(
            "Training needs at least {least} labels: {more} more.", least=LEAST_ROWS, more=LEAST_ROWS - labels.n_rows
        )
    for count, sentence in (
        (
            labels.n_light,
            tr("Training needs at least {least} labels of each font: more light ones.", least=LEAST_OF_EACH),
        ),
        (
            labels.n_dark,
            tr("Training needs at least {least} labels of each font: more dark ones.", least=LEAST_OF_EACH),
        ),
    ):
        if count < LEAST_OF_EACH:
            return sentence
    return None


def dataset(labels: MyLabels) -> Dataset:
    """Return the labels as a data set of their own.

    Raises
    ------
    ValueError
        If there is no label.
    """
    if not labels.n_rows:
        raise ValueError(tr("There are no labels of your own yet."))
    notes = [tr("Of a colour that was asked about more than once the newest answer counts.")]
    if labels.n_skipped:
        notes.append(tr("Colours left out because you could not decide: {count:,}.", count=labels.n_skipped))
    return Dataset(
        labels.X,
        labels.y,
        name=tr("my labels"),
        provenance=tr("Labelled by a person in this program, one colour after the other."),
        notes=tuple(notes),
        origins=("person",),
    )


def merged(base: Dataset, labels: MyLabels) -> Dataset:
    """Return a data set with the person's labels added; where both have a colour, the person's label counts.

    Raises
    ------
    ValueError
        If there is no label.
    """
    own = dataset(labels)
    own_keys = own.colour_keys
    order = np.argsort(own_keys)
    base_keys = whole_keys(base.X)
    place = order[np.minimum(np.searchsorted(own_keys, base_keys, sorter=order), own.n_rows - 1)]
    shared = own_keys[place] == base_keys
    y = np.where(shared, own.y[place], base.y)
    new = ~np.isin(own_keys, base_keys)
    note = tr(
        "Your own labels were added. New colours: {new:,}. Rows whose colour you labelled too: {shared:,}; "
        "your label counts there and changed {changed:,} of them.",
        new=int(np.count_nonzero(new)),
        shared=int(np.count_nonzero(shared)),
        changed=int(np.count_nonzero(y != base.y)),
    )
    return replace(
        base,
        X=np.concatenate([base.X, own.X[:, new]], axis=1),
        y=np.concatenate([y, own.y[new]]),
        name=tr("{name} with my labels", name=base.name),
        notes=(*base.notes, note),
        origins=tuple(dict.fromkeys((*base.origins, *own.origins))),
    )


def whole_keys(X: Array) -> Labels:
    """Return ``0xrrggbb`` for each colour in X of shape (3, n), shape (n,); −1 for one that is not of whole levels."""
    levels = np.rint(X * 255.0)
    red, green, blue = levels.astype(np.int64)
    whole = np.all(levels / 255.0 == X, axis=0)
    return np.where(whole, (red << 16) | (green << 8) | blue, -1)


def to_document(labels: MyLabels) -> dict[str, object]:
    """Return the answers as what JSON can hold: pairs of a hex colour and 1, 0 or null."""
    return {"answers": [[answer.colour.hex, answer.label] for answer in labels.answers]}


def from_document(document: object, place: str = "my_labels") -> MyLabels:
    """Return the answers that `to_document` wrote.

    Parameters
    ----------
    document : object
        What was read from JSON.
    place : str
        Names it in errors.

    Raises
    ------
    DocumentError
        If it is anything else; the sentence names the place.
    """
    if not isinstance(document, dict):
        raise wrong(place, tr("an object"), document)
    check_keys(document, ("answers",), place)
    answers, here = document["answers"], f"{place}.answers"
    if not isinstance(answers, list) or len(answers) > MOST_ANSWERS:
        raise wrong(here, tr("a list of at most {most:,} answers", most=MOST_ANSWERS), answers)
    return MyLabels(tuple(_answer(value, f"{here}[{j}]") for j, value in enumerate(answers)))


def _answer(value: object, place: str) -> Answer:
    colour, label = items(value, 2, place)
    if not isinstance(colour, str) or len(colour) != 7 or colour[0] != "#" or not _is_hex(colour[1:]):
        raise wrong(f"{place}[0]", tr("a colour such as #336699"), colour)
    if label is not None and not is_whole(label, 0, 1):
        raise wrong(f"{place}[1]", tr("1, 0 or null"), label)
    return Answer(Rgb(*bytes.fromhex(colour[1:])), label)


def _is_hex(digits: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in digits)


def _levels(colours: tuple[Rgb, ...]) -> NDArray[np.int64]:
    return np.array([(colour.r, colour.g, colour.b) for colour in colours], dtype=np.int64).reshape(-1, 3)
