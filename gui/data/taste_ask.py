"""The question: two fonts on one colour, and what can be done with the answers."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from core.asking import WAYS
from core.my_labels import shortage
from gui.announcing import announce
from gui.data.taste_balance import BalanceBar
from gui.data.taste_choice import Choice
from gui.files import FileDialogs
from gui.i18n import plain, translated
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE

_NARROW = 32


class AskBox(QWidget):
    """Asks about the session's colour; ← and → answer, Space is for "can't decide".

    Nothing in it tells what the network thinks: both choices are of one size, and chance decides which of
    them stands on the left.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._taste = session.taste
        self._files = FileDialogs(self)
        self._create()
        self._create_actions()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.setFocusProxy(self.left)
        self.show_labels()

    def show_question(self) -> None:
        """Show the colour that is asked about, and the fonts on their sides."""
        colour, light_is_left = self._session.colour, self._taste.light_is_left
        self.left.show_font(colour, light_is_left)
        self.right.show_font(colour, not light_is_left)

    def show_labels(self) -> None:
        """Show how many answers there are and what can be done with them."""
        labels = self._taste.labels
        lack = shortage(labels)
        text = self.tr("Labels: {count:,}, undecided: {skipped:,}").format(
            count=labels.n_rows, skipped=labels.n_skipped
        )
        self.facts.set_text(f"{text}. {translated(lack)}" if lack and labels.answers else f"{text}.")
        self.facts.setToolTip(self.facts.text())
        self.balance.show_counts(labels.n_light, labels.n_dark)
        self.undo.setEnabled(bool(labels.answers))
        self.train_alone.setEnabled(lack is None)
        self.train_added.setEnabled(lack is None and self._session.dataset is not None)
        self._explain_training(translated(lack) if lack else "")
        self._save.setEnabled(labels.n_rows > 0)
        self._clear.setEnabled(bool(labels.answers))
        former = self._taste.former
        self.back.setVisible(former is not None)
        if former is not None:
            tip = self.tr("Takes {name} again, which your labels replaced")
            self.back.setToolTip(tip.format(name=translated(former.name)))

    def _explain_training(self, lack: str) -> None:
        alone = self.tr(
            "Your labels become the data, and the training begins from new start weights, so that it is fair; "
            "with more epochs where there are few of them"
        )
        added = self.tr(
            "The data get your labels, which count where both have the colour, "
            "and the training begins from new start weights"
        )
        self.train_alone.setToolTip(lack or alone)
        self.train_added.setToolTip(lack or added)

    def _create(self) -> None:
        self._pair = QWidget(self)
        self.left = Choice(self.tr("← or 1"), self._pair)
        self.right = Choice(self.tr("→ or 2"), self._pair)
        for choice in (self.left, self.right):
            choice.setToolTip(
                self.tr("Judge by your eyes alone: the rest of the window tells what the network thinks.")
            )
        self.skip = QPushButton(self.tr("Can’t decide (Space)"), self)
        self.skip.setToolTip(self.tr("Asks about another colour; also with the key 0"))
        self.undo = QPushButton(self.tr("Undo answer"), self)
        self.undo.setToolTip(self.tr("Takes back the last answer and asks again (Backspace)"))
        self.ways = QComboBox(self)
        for way, title in zip(WAYS, (self.tr("at random"), self.tr("in doubt")), strict=True):
            self.ways.addItem(title, way)
        self.ways.setAccessibleName(self.tr("How the next colour is chosen"))
        self.ways.setToolTip(
            self.tr(
                "At random: evenly from all colours. In doubt: where the network on screen is nearest to 0.5. "
                "Colours near those asked about already are left out; which font stands on the left is random."
            )
        )
        self._ways_label = QLabel(self.tr("&Next"), self)
        self._ways_label.setBuddy(self.ways)
        self.facts = TextLine(parent=self)
        self.balance = BalanceBar(self)

    def _create_actions(self) -> None:
        self.train_alone = QPushButton(self.tr("Train on them alone"), self)
        self.train_added = QPushButton(self.tr("Add to the data"), self)
        self.back = QPushButton(self.tr("Former data"), self)
        self.back.setAccessibleName(self.tr("Back to the former data"))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.more = QPushButton("…", self)
        self.more.setAccessibleName(self.tr("More to do with my labels"))
        self.more.setToolTip(self.tr("Save the labels, or clear them"))
        self.more.setFixedWidth(_NARROW)
        menu = QMenu(self.more)
        self._save = menu.addAction(self.tr("&Save as CSV…"))
        self._clear = menu.addAction(self.tr("&Clear all"))
        # A menu of the button's own would bring an arrow, for which there is no room.
        self.more.clicked.connect(lambda: menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        for button in (self.skip, self.undo, self.train_alone, self.train_added, self.back, self.more):
            # A click must not take the keys away from the choices.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.accessibleName():
                button.setAccessibleName(plain(button.text()))

    def _lay_out(self) -> None:
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(SPACE)
        pair.addWidget(self.left, 1)
        pair.addWidget(self.right, 1)
        answers = _row(self.skip, self.undo, None, self._ways_label, self.ways)
        facts = QHBoxLayout()
        facts.setSpacing(2 * SPACE)
        facts.addWidget(self.facts, 3)
        facts.addWidget(self.balance, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addWidget(self._pair, 1)
        column.addLayout(answers)
        column.addLayout(facts)
        column.addLayout(_row(self.train_alone, self.train_added, self.back, None, self.more))

    def _connect(self) -> None:
        session, taste = self._session, self._taste
        session.colour_changed.connect(self._on_colour_changed)
        session.dataset_changed.connect(self.show_labels)
        taste.changed.connect(self._on_answers_changed)
        taste.way_changed.connect(self._on_way_changed)
        taste.words_changed.connect(self._on_words_changed)
        self.left.clicked.connect(lambda: self._answer(self.left))
        self.right.clicked.connect(lambda: self._answer(self.right))
        self.skip.clicked.connect(lambda: taste.answer(None))
        self.undo.clicked.connect(taste.take_back)
        self.ways.activated.connect(lambda position: taste.set_way(self.ways.itemData(position)))
        self.train_alone.clicked.connect(taste.train_alone)
        self.train_added.clicked.connect(taste.train_added)
        self.back.clicked.connect(taste.go_back)
        self._save.triggered.connect(self._on_save)
        self._clear.triggered.connect(taste.clear)
        self._on_way_changed(taste.way)
        self._on_words_changed(taste.words)

    def _add_keys(self) -> None:
        key, taste = Qt.Key, self._taste
        for owner, keys, act in (
            (self, (key.Key_Left, key.Key_1), lambda: self._answer(self.left)),
            (self, (key.Key_Right, key.Key_2), lambda: self._answer(self.right)),
            (self, (key.Key_0,), lambda: taste.answer(None)),
            (self._pair, (key.Key_Space,), lambda: taste.answer(None)),  # elsewhere Space presses the button
            (self._pair, (key.Key_Backspace,), taste.take_back),
        ):
            for each in keys:
                _add_key(owner, each, act)

    def _answer(self, choice: Choice) -> None:
        self._taste.answer(int(choice.is_light))

    def _on_colour_changed(self) -> None:
        if self.isVisible():
            self.show_question()

    def _on_answers_changed(self) -> None:
        self.show_labels()
        if self.isVisible():
            self.show_question()
            text = self.tr("{facts} Left: {left}. Right: {right}.")
            left, right = self.left.accessibleName(), self.right.accessibleName()
            announce(self, text.format(facts=self.facts.text(), left=left, right=right))

    def _on_way_changed(self, way: str) -> None:
        self.ways.setCurrentIndex(self.ways.findData(way))

    def _on_words_changed(self, words: str) -> None:
        for choice in (self.left, self.right):
            choice.show_words(words or self.tr("The quick brown fox jumps over the lazy dog."))

    def _on_save(self) -> None:
        self._files.save_labels(self._taste.save)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return the widgets side by side; None is what stretches."""
    row = QHBoxLayout()
    row.setSpacing(SPACE - 2)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def _add_key(owner: QWidget, key: Qt.Key, act: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(False)  # each answer is one press
    shortcut.activated.connect(act)
