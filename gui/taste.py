"""What a person finds better: the labels of their own, one answer after the other."""

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.asking import WAYS, doubtful_colour, light_is_left, random_colour
from core.atomic_file import write_atomically
from core.colour import Rgb
from core.dataset_value import Labels
from core.datasets import Dataset, Split
from core.learned_judges import LEARNED
from core.my_labels import Answer, MyLabels, dataset, merged, shortage, whole_keys
from core.network import Network
from gui.i18n import translated
from gui.undo import DoneDeed

if TYPE_CHECKING:
    from core.scores import Score
    from gui.session import Session

SEED = 0
"""Of the colours that are asked about and of the sides of the fonts."""

_STEPS = 5_000
"""As many as the program's own data get from the first choice of epochs; few labels need no fewer."""

_Source = tuple[Dataset, str, Mapping[str, Any]]
"""Data, the file they were read from, and how, as `gui.session.Session.take_dataset` takes them."""


class _AnswerDeed(DoneDeed):
    """An answer, so that it can be told from other deeds."""


class Taste(QObject):
    """Asks which font looks better on the session's colour, and keeps the answers.

    Attributes
    ----------
    labels : MyLabels
    way : {"random", "doubt"}
        How the next colour is chosen.
    words : str
        What the two fonts are shown with; "" is the program's own sentence.

    Signals
    -------
    changed()
        There is another answer, or one less.
    way_changed(str), words_changed(str)
        After the attribute of that name.
    shown_requested()
        Somebody wants to be asked.
    """

    changed = Signal()
    way_changed = Signal(str)
    words_changed = Signal(str)
    shown_requested = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.labels = MyLabels()
        self.way = WAYS[0]
        self.words = ""
        self._former: _Source | None = None
        self._made: Dataset | None = None
        self._epochs: tuple[int, int] | None = None
        self._learned: WeakKeyDictionary[Network, tuple[Split, ...]] = WeakKeyDictionary()
        session.progress_changed.connect(self._note_training)

    @property
    def light_is_left(self) -> bool:
        """Whether the light font stands on the left of the question that is being asked."""
        return light_is_left(self.labels, SEED)

    @property
    def former(self) -> Dataset | None:
        """The data that were replaced by one's own labels, while those are there."""
        is_there = self._made is not None and self._session.dataset is self._made
        return self._former[0] if is_there and self._former else None

    def restore(self, labels: MyLabels) -> None:
        """Take over other answers, with nothing to undo."""
        if labels != self.labels:
            self.labels = labels
            self.changed.emit()

    def set_way(self, way: str) -> None:
        """Choose the next colours in another way.

        Raises
        ------
        ValueError
            If there is no such way.
        """
        if way not in WAYS:
            raise ValueError(way)
        if way != self.way:
            self.way = way
            self.way_changed.emit(way)

    def set_words(self, words: str) -> None:
        """Show the two fonts with other words; "" brings back the program's own."""
        if words != self.words:
            self.words = words
            self.words_changed.emit(words)

    def answer(self, label: int | None) -> None:
        """Take an answer on the session's colour, and ask about the next one.

        Parameters
        ----------
        label : {1, 0} or None
            As `core.my_labels.Answer.label`.
        """
        answer = Answer(self._session.colour, label)
        try:
            self._give(answer)
        except ValueError as problem:
            self._session.message_posted.emit(translated(problem.args[0]))
            return
        words = {1: self.tr("Light font"), 0: self.tr("Dark font"), None: self.tr("Undecided")}
        text = self.tr("{answer} on {colour}").format(answer=words[label], colour=answer.colour.hex)
        deed = _AnswerDeed(text, lambda: self._take_back(answer), lambda: self._give(answer))
        self._session.undo_stack.push(deed)

    def take_back(self) -> None:
        """Take back the last answer and ask about its colour again."""
        stack, answers = self._session.undo_stack, self.labels.answers
        if not answers:
            return
        if isinstance(stack.command(stack.index() - 1), _AnswerDeed):
            stack.undo()  # not the session's, which would end a training
            return
        last = answers[-1]
        self._take_back(last)
        text = self.tr("Answer on {colour} taken back").format(colour=last.colour.hex)
        stack.push(DoneDeed(text, lambda: self._give(last), lambda: self._take_back(last)))

    def clear(self) -> None:
        """Forget every answer."""
        before = self.labels
        if before.answers:
            self.restore(MyLabels())
            text = self.tr("My labels cleared")
            redo = MyLabels()
            self._session.undo_stack.push(
                DoneDeed(text, lambda: self._exchange(redo, before), lambda: self._exchange(before, redo))
            )
            self._session.message_posted.emit(self.tr("Your labels are cleared; Undo brings them back."))

    def train_alone(self) -> None:
        """Train on these labels and nothing else, from new start weights."""
        if self._has_enough():
            text = self.tr("Training on your {count:,} labels alone, {epochs:,} epochs from new start weights.")
            self._learn(dataset(self.labels), text)

    def train_added(self) -> None:
        """Train on the present data with these labels added, from new start weights."""
        base = self._base()
        if base is not None and self._has_enough():
            text = self.tr("Training with your {count:,} labels added, {epochs:,} epochs from new start weights.")
            self._learn(merged(base[0], self.labels), text)

    def go_back(self) -> None:
        """Take the data again that were replaced by one's own labels."""
        if self.former is not None and self._former is not None:
            (former, path, options), self._former, self._made = self._former, None, None
            if self._epochs is not None and self._epochs[1] == self._session.choices.config.epochs:
                self._set_epochs(self._epochs[0])
            self._epochs = None
            self._session.take_dataset(former, path, options)
            text = self.tr("Back to {name}.")
            if "network" in self._trained_on():
                text = self.tr("Back to {name}. The network has learned from your labels; New start begins fairly.")
            self._session.message_posted.emit(text.format(name=translated(former.name)))

    def save(self, path: str) -> bool:
        """Save the labels as CSV; a failure is said."""
        from core.csv_writing import csv_text  # not before something is saved

        name = Path(path).name
        try:
            write_atomically(path, csv_text(dataset(self.labels)).encode("ascii"))
        except OSError as problem:
            text = self.tr("{name} could not be saved: {reason}.").format(name=name, reason=problem.strerror)
            self._session.problem_posted.emit(text, "data")
            return False
        self._session.message_posted.emit(self.tr("Saved your labels as {name}.").format(name=name))
        return True

    def scores(self) -> dict[str, "Score | None"]:
        """Return how well each judge agrees with the labels, as `core.scores.scores`."""
        from core.scores import scores  # not before somebody looks at them

        return scores(self.labels, self._session.judging.networks(), self._trained_on())

    def _give(self, answer: Answer) -> None:
        self.labels = self.labels.plus(answer)
        self._session.set_colour(self._next())
        self.changed.emit()

    def _take_back(self, answer: Answer) -> None:
        if self.labels.answers[-1:] != (answer,):
            self._say_not_undone()
            return
        self.labels = self.labels.without_last()
        self._session.set_colour(answer.colour)
        self.changed.emit()

    def _exchange(self, now: MyLabels, then: MyLabels) -> None:
        if self.labels == now:
            self.restore(then)
        else:
            self._say_not_undone()

    def _say_not_undone(self) -> None:
        self._session.message_posted.emit(self.tr("Your labels are others by now, and stay as they are."))

    def _next(self) -> Rgb:
        if self.way == "doubt":
            return doubtful_colour(self.labels, SEED, self._session.network)
        return random_colour(self.labels, SEED)

    def _has_enough(self) -> bool:
        lack = shortage(self.labels)
        if lack is not None:
            self._session.message_posted.emit(translated(lack))
        return lack is None

    def _base(self) -> _Source | None:
        """Return the data to which one's own labels can be added."""
        session = self._session
        if self.former is not None:
            return self._former
        return None if session.dataset is None else (session.dataset, session.data_path, session.data_options)

    def _learn(self, data: Dataset, text: str) -> None:
        self._former, self._made = self._base(), data
        session = self._session
        self._give_enough_epochs(data)
        session.take_dataset(data)
        session.new_start()
        session.start()
        epochs = session.choices.config.epochs
        session.message_posted.emit(text.format(count=self.labels.n_rows, epochs=epochs))

    def _give_enough_epochs(self, data: Dataset) -> None:
        """Choose more epochs where the rows are so few that the chosen ones would teach nothing."""
        choices = self._session.choices
        n_train = data.n_rows - math.ceil(choices.test_size * data.n_rows)
        steps_of_epoch = math.ceil(max(n_train, 1) / choices.config.batch_size)
        enough = math.ceil(_STEPS / steps_of_epoch)
        if enough > choices.config.epochs:
            before = choices.config.epochs
            if self._epochs is not None and self._epochs[1] == before:  # not a person's choice
                before = self._epochs[0]
            self._epochs = before, enough
            self._set_epochs(enough)

    def _set_epochs(self, epochs: int) -> None:
        choices = self._session.choices
        self._session.set_choices(replace(choices, config=replace(choices.config, epochs=epochs)))

    def _note_training(self) -> None:
        """Remember on which parts the network was trained, as long as its start weights are remembered."""
        session = self._session
        split, data = session.split, session.dataset
        if not session.progress.step or split is None or data is None or "person" not in data.origins:
            return
        before = self._learned.get(session.start_network, ())
        if not any(split is known for known in before):
            self._learned[session.start_network] = (*before, split)

    def _trained_on(self) -> dict[str, Labels]:
        """Return the colours that each learned judge was trained on with labels of a person."""
        session = self._session
        found: dict[str, Labels] = {}
        if session.split is not None and session.dataset is not None and "person" in session.dataset.origins:
            found = dict.fromkeys(LEARNED, whole_keys(session.split.train.X))
        splits = self._learned.get(session.start_network, ())
        if not session.network.same_as(session.start_network) and splits:
            found["network"] = np.concatenate([whole_keys(split.train.X) for split in splits])
        return found
