"""The small window that stays above all others: colour, font and contrast, nothing else."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, format_ratio, wcag_level
from core.sample_style import SampleStyle
from gui.colour_field import ColourField
from gui.guard import guarded
from gui.i18n import translated
from gui.icons import themed_icon
from gui.judge_words import deciding_text
from gui.mini_swatch import MiniSwatch
from gui.screen_picker import ScreenPicker, invitation
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE, percent

FIRST_SIZE, LEAST_SIZE = QSize(280, 180), QSize(240, 120)
_MESSAGE_MS = 8_000
_PROBLEM_MARK = "×"


class MiniWindow(QWidget):
    """A window of its own that shows the session's colour and takes another one.

    It has no parent: a window manager would hide it together with the large window.

    Parameters
    ----------
    session : Session
    text : str
        The sample's words.
    style : SampleStyle
        Their family and weight; the size is what fits.

    Signals
    -------
    left()
        It is about to close; the large window is wanted again.
    copy_requested(), quit_requested()
    """

    left = Signal()
    copy_requested = Signal()
    quit_requested = Signal()

    def __init__(self, session: Session, text: str, style: SampleStyle) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The program ends with its large window, which comes back when this one goes.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Small window"))
        self.setMinimumSize(LEAST_SIZE)
        self._session = session
        self._picker: ScreenPicker | None = None
        self._message = QTimer(self)
        self._message.setSingleShot(True)
        self._message.setInterval(_MESSAGE_MS)
        self._create(text, style)
        self._lay_out()
        self._connect()
        self.resize(FIRST_SIZE)

    def _create(self, text: str, style: SampleStyle) -> None:
        self._swatch = MiniSwatch(text, style, self)
        self._contrast = TextLine(bold=True, parent=self)
        self._verdict = TextLine("dim", parent=self)
        self._field = ColourField(self)
        self._pick = self._button(self.tr("Pick from the screen"), "Ctrl+I")
        self._back = self._button(self.tr("Back to the large window"), "Esc")

    def _button(self, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE // 4)
        row.addWidget(self._field, 1)
        row.addSpacing(SPACE // 4)
        row.addWidget(self._pick)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE // 4)
        column.addWidget(self._swatch, 1)
        column.addSpacing(SPACE // 4)
        column.addWidget(self._contrast)
        column.addWidget(self._verdict)
        column.addSpacing(SPACE // 4)
        column.addLayout(row)

    def _connect(self) -> None:
        session = self._session
        session.prediction_changed.connect(self._show)  # after every change of the colour, too
        session.judging.changed.connect(self._show)
        session.message_posted.connect(self._say)
        session.problem_posted.connect(self._say)
        self._message.timeout.connect(self._show)
        self._field.colour_typed.connect(session.set_colour)
        self._field.copy_requested.connect(self.copy_requested)
        self._field.problem_found.connect(lambda text: self._say(f"{_PROBLEM_MARK} {text}"))
        self._pick.clicked.connect(self._on_pick)
        self._back.clicked.connect(self.close)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy_requested.emit),
            (QKeySequence(QKeySequence.StandardKey.Paste), self._field.take_clipboard),
            (QKeySequence("Ctrl+I"), self._on_pick),
            (QKeySequence("Ctrl+M"), self.close),
            (QKeySequence("Ctrl+J"), session.judging.next_driver),
            (QKeySequence("Ctrl+Q"), self.quit_requested.emit),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _show(self) -> None:
        if not self.isVisible():
            return
        session, judging = self._session, self._session.judging
        is_light = judging.font_is_light
        self._swatch.show_choice(session.colour, is_light)
        self._field.show_colour(session.colour)
        self._contrast.set_text(self._contrast_text(WHITE if is_light else BLACK))
        if not self._message.isActive():
            self._verdict.set_text(self._verdict_text(is_light))
        self._swatch.setAccessibleDescription(f"{session.colour.hex}. {self._contrast.text()}. {self._verdict.text()}")

    def _contrast_text(self, font: Rgb) -> str:
        ratio = contrast_ratio(font, self._session.colour)
        level = wcag_level(ratio)
        if level == "fail":
            is_large_enough = wcag_level(ratio, large=True) != "fail"
            level = self.tr("large text only") if is_large_enough else self.tr("fails AA")
        name = self.tr("White") if font == WHITE else self.tr("Black")
        return self.tr("{name} {ratio}:1 {level}").format(name=name, ratio=format_ratio(ratio), level=level)

    def _verdict_text(self, is_light: bool) -> str:
        judging, output = self._session.judging, self._session.probability_light
        words = self.tr("Light font") if is_light else self.tr("Dark font")
        acting = judging.acting
        verdict = judging.verdict(acting)
        number = "" if verdict is None else deciding_text(acting, verdict)
        if acting == "network" and 0.0 <= output <= 1.0:
            number = percent(output if is_light else 1.0 - output)
        return self.tr("{font}, {share}").format(font=words, share=number) if number else words

    def _say(self, text: str, _topic: str = "") -> None:
        """Show a sentence in the place of the verdict for a while."""
        text = translated(text)
        self._verdict.setToolTip(text)
        if text:
            self._message.start()
            self._verdict.set_text(text)
        else:
            self._message.stop()
            self._show()

    def _on_pick(self) -> None:
        if self._picker is None:
            self._picker = ScreenPicker(self)
            self._picker.picked.connect(self._session.set_colour)
            self._picker.refused.connect(self._say)
            self._picker.show()
        self._say(invitation())
        self._picker.pick(self._session.colour)

    def _on_escape(self) -> None:
        if self._field.isModified():
            self._field.set_colour(self._session.colour)
            self._say("")
        else:
            self.close()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape: no shortcut, which would come before the eyedropper's own Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Show what the session holds now."""
        super().showEvent(event)
        self._draw_icons()
        self._show()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for the large window."""
        self._message.stop()
        self.left.emit()
        super().closeEvent(event)

    def _draw_icons(self) -> None:
        self._pick.setIcon(themed_icon("pick", self.palette()))
        self._back.setIcon(themed_icon("large_window", self.palette()))
