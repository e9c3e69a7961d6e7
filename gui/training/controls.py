"""The buttons that move a training, and the lines that say where it is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPainter, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.training_values import STOP_REASONS
from gui.announcing import announce
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.theme import NOT_YET, SPACE, number_font, percent, theme_of
from gui.training.sentence import Sentence

if TYPE_CHECKING:
    from core.advice import Advice

_ICON = 12
_FULL = 1_000
_KNOWS_ALREADY = 0.95
_SAID_BY_ADVICE = ("diverged", "dead")
_NOTE_MS = 10_000  # time to read why a number was not taken over


class TrainingControls(QWidget):
    """Start, Pause, Step, Epoch, Start over, New start, and how far the training is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: bool | None = None
        self._note, self._note_is_problem = "", False
        self._advice = ""
        self._advice_kind: str | None = None
        self._said: frozenset[str | None] = frozenset()
        self._note_timer = QTimer(self)
        self._note_timer.setSingleShot(True)
        self._note_timer.setInterval(_NOTE_MS)
        self._note_timer.timeout.connect(self.drop_note)
        self._create()
        self._lay_out()
        self._connect()
        self._describe({})
        self.show_running(session.is_running)
        self.show_progress()

    def set_rows(self, rows: int) -> None:
        """Put buttons and numbers into one row or two, with the sentence beside them; or leave out what else says it.

        Three rows are for little room: the buttons, and the sentence of two lines below them. The numbers
        stand in the status bar and in the timeline, too.
        """
        direction = QBoxLayout.Direction
        self._left.setDirection(direction.LeftToRight if rows == 1 else direction.TopToBottom)
        self._left.setSpacing(2 * SPACE if rows == 1 else SPACE // 2)
        self._top.setDirection(direction.TopToBottom if rows == 3 else direction.LeftToRight)
        self._top.setSpacing(SPACE // 2 if rows == 3 else 2 * SPACE)
        self.sentence.set_lines(3 if rows == 2 else 2)
        for part in (self.epoch_label, self.step_label, self.speed_label, self.bar):
            part.setVisible(rows < 3)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row in (self._buttons, self._numbers):
            self._left.setAlignment(row, middle if rows == 1 else Qt.AlignmentFlag.AlignTop)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop if rows == 3 else middle)

    def show_note(self, text: str, is_problem: bool = True) -> None:
        """Show a sentence on what was typed in the place of the state, for a while."""
        self._note = text
        self._note_is_problem = is_problem
        self._note_timer.start()
        self.show_progress()

    def drop_note(self) -> None:
        """Show the state again."""
        self._note = ""
        self._note_timer.stop()
        self.show_progress()

    def show_advice(self, advice: "Advice | None") -> None:
        """Show what happens and what to try, in the place of what is less pressing."""
        text = translated(advice.sentence) if advice else ""
        if text != self._advice:
            self._advice, self._advice_kind = text, advice.kind if advice else None
            self.show_progress()

    def set_shortcuts(self, shortcuts: Mapping[str, QKeySequence]) -> None:
        """Name the window's shortcuts in the tooltips.

        Parameters
        ----------
        shortcuts : mapping
            By the names "toggle", "step", "epoch", "start_over" and "new_start"; each may be missing.
        """
        self._describe(
            {name: keys.toString(QKeySequence.SequenceFormat.NativeText) for name, keys in shortcuts.items()}
        )

    def show_running(self, running: bool) -> None:
        """Turn Start into Pause or back."""
        if running == self._running:
            return
        self._running = running
        text = self.tr("Pause") if running else self.tr("Start")
        self.toggle.setText(text)
        self.toggle.setAccessibleName(text)
        self._paint_toggle()
        self.show_progress()

    def show_progress(self) -> None:
        """Show the session's progress in numbers and in a sentence."""
        progress = self._session.progress
        self.bar.setValue(round(_FULL * progress.share))
        self.epoch_label.setText(self.tr("epoch {epoch:,}").format(epoch=progress.epoch))
        self.step_label.setText(self.tr("step {step:,}").format(step=progress.step))
        speed = NOT_YET if progress.speed is None else f"{_rounded(progress.speed):,}"
        self.speed_label.setText(self.tr("{speed} steps/s").format(speed=speed))
        self.sentence.show_sentence(self._note or self._sentence(), bool(self._note) and self._note_is_problem)
        self._say_what_is_new()

    def _say_what_is_new(self) -> None:
        """Announce a note, an end or an advice once: the numbers in the sentence change twice a second."""
        told = frozenset({self._note, self._session.progress.stop_reason, self._advice_kind} - {"", None})
        if told - self._said:
            announce(self.sentence, self.sentence.text())
        self._said = told

    def _create(self) -> None:
        self.toggle = QPushButton(self)
        self.toggle.setIconSize(QSize(_ICON, _ICON))
        self.step = QPushButton(self.tr("Step"), self)
        self.epoch = QPushButton(self.tr("Epoch"), self)
        self.start_over = QPushButton(self.tr("Start over"), self)
        self.new_start = QPushButton(self.tr("New start"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _FULL)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(SPACE - 2)
        self.bar.setAccessibleName(self.tr("Share of the epochs that is done"))
        self.bar.setToolTip(self.tr("How much of the epochs asked for is done."))
        self.epoch_label = _number_label(self.tr("epoch {epoch:,}").format(epoch=10_000))
        self.step_label = _number_label(self.tr("step {step:,}").format(step=1_000_000))
        self.speed_label = _number_label(self.tr("{speed} steps/s").format(speed="100,000"))
        self.sentence = Sentence(2, self)
        self.sentence.setAccessibleName(self.tr("State of the training"))

    def _lay_out(self) -> None:
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(SPACE // 2)
        for button in (self.toggle, self.step, self.epoch, self.start_over, self.new_start):
            width = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(width + 2 * SPACE)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        metrics = self.toggle.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in (self.tr("Start"), self.tr("Pause")))
        self.toggle.setFixedWidth(widest + _ICON + 4 * SPACE)
        buttons.addStretch(1)
        numbers = self._numbers = QHBoxLayout()
        numbers.setSpacing(SPACE)
        for label in (self.epoch_label, self.step_label, self.speed_label):
            numbers.addWidget(label)
        numbers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._left = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._left.addLayout(buttons)
        self._left.addLayout(numbers)
        self._top.addLayout(self._left)
        self._top.addWidget(self.sentence, 1)
        column.addLayout(self._top)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        session = self._session
        for button, request in (
            (self.toggle, session.toggle),
            (self.step, session.step_once),
            (self.epoch, session.run_epoch),
            (self.start_over, session.start_over),
            (self.new_start, session.new_start),
        ):
            button.clicked.connect(request)

    def _describe(self, shortcuts: Mapping[str, str]) -> None:
        for name, button, tip in (
            ("toggle", self.toggle, self.tr("Train the network on screen, or let the training wait.")),
            ("step", self.step, self.tr("Take one step: one mini-batch. A running training pauses after it.")),
            ("epoch", self.epoch, self.tr("Go on to the end of this epoch: once through the training colours.")),
            ("start_over", self.start_over, self.tr("Go back to the weights that this training began with.")),
            ("new_start", self.new_start, self.tr("Draw new random weights, to learn from the beginning.")),
        ):
            keys = shortcuts.get(name)
            button.setToolTip(f"{tip} ({keys})" if keys else tip)
            button.setAccessibleDescription(button.toolTip())

    def _sentence(self) -> str:
        session, progress = self._session, self._session.progress
        if session.split is None:
            if session.is_running:
                return self.tr("Preparing the data; training starts as soon as they are ready.")
            return self.tr("Preparing the data…")
        if progress.stop_reason is not None:
            if self._advice and progress.stop_reason in _SAID_BY_ADVICE:
                return self.tr("Ended. {advice}").format(advice=self._advice)
            ended = self.tr("Ended – {reason}.").format(reason=translated(STOP_REASONS[progress.stop_reason]))
            return f"{ended} {self._advice}".rstrip()
        if progress.test is None:
            return self._advice
        return self._advice or self._result()

    def _result(self) -> str:
        session, progress = self._session, self._session.progress
        accuracy = progress.test.accuracy if progress.test is not None else None
        result = self.tr("Test part at step {step:,}: {accuracy} right.").format(
            step=progress.measured_step, accuracy=percent(accuracy)
        )
        if session.is_running:
            return result
        if progress.step < progress.head:
            return result + " " + self.tr("Start goes on from here.")
        if progress.step or accuracy is None:
            return result
        if accuracy >= _KNOWS_ALREADY:
            return self.tr("Already trained: New start gives it random weights to learn from.")
        return result + " " + self.tr("Start lets it learn.")

    def _paint_toggle(self) -> None:
        """Show the main button in the accent colour, with the sign of what it will do."""
        theme = theme_of(self.palette())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Button, theme.colour("accent"))
        palette.setColor(QPalette.ColorRole.ButtonText, theme.colour("on_accent"))
        self.toggle.setPalette(palette)
        self.toggle.setIcon(_sign(bool(self._running), theme.colour("on_accent"), self.devicePixelRatioF()))

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_toggle()


def _number_label(widest: str) -> QLabel:
    label = QLabel()
    label.setFont(number_font())
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    return label


def _rounded(speed: float) -> int:
    """Return the speed with two digits, as more would only flicker."""
    return int(float(f"{speed:.2g}"))


def _sign(pause: bool, colour: QColor, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(_ICON, _ICON) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if pause:
        painter.drawRect(QRectF(2, 1, 3, 10))
        painter.drawRect(QRectF(7, 1, 3, 10))
    else:
        painter.drawPolygon(QPolygonF([QPointF(2, 1), QPointF(11, 6), QPointF(2, 11)]))
    painter.end()
    return QIcon(pixmap)
