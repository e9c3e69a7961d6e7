"""The page of contrast: every font by every criterion, and the nearest background that passes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, format_ratio
from core.font_contrast import LEAST_FOR_TEXT
from core.passing import nearest_passing
from gui.judges.contrast_table import ContrastTable
from gui.judges.font_field import FontField
from gui.judges.swatch import Swatch
from gui.judging import LEVELS
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import NOT_YET, SPACE
from gui.training.switch import Switch

_SETTLED_MS = 120
_SWATCH_WIDTH, _SWATCH_HEIGHT = 96, 96


class ContrastPage(QWidget):
    """Shows the session's colour and fonts; asks for another colour, font colour or level.

    Attributes
    ----------
    table : ContrastTable
    field : FontField
    level : Switch
    take : QPushButton
        Takes the background that is suggested.
    suggested : Rgb or None
        That background; None if the colour passes already, nothing passes, or it is not computed yet.

    Signals
    -------
    colour_chosen(Rgb)
        A person takes the background that is suggested.
    """

    colour_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.suggested: Rgb | None = None
        self._asked: tuple[Rgb, Rgb, str] | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._create()
        self._lay_out()
        self._connect()

    @property
    def sentence(self) -> str:
        """Whether the font can be read here, in words."""
        return self._sentence.text()

    @property
    def proposal(self) -> str:
        """The background that is suggested, in words."""
        return self._proposal.text()

    def _create(self) -> None:
        self.table = ContrastTable(self)
        self.field = FontField(self)
        self._field_label = QLabel(self.tr("O&wn font"), self)
        self._field_label.setBuddy(self.field)
        self.level = Switch(LEVELS, self.tr("What a background is asked to pass: AA 4.5:1, AAA 7:1."), self)
        self.level.setAccessibleName(self.tr("Level that is asked for"))
        self._level_label = QLabel(self.tr("Asked for"), self)
        self._sentence = TextLine(parent=self)
        self._proposal = TextLine(parent=self)
        self._note = TextLine("dim", parent=self)
        self._swatch = Swatch(self)
        self._swatch.setAccessibleName(self.tr("Suggested background"))
        self._swatch.setFixedWidth(_SWATCH_WIDTH)
        self.take = QPushButton(self.tr("Ta&ke it"), self)
        self.take.setAccessibleName(self.tr("Take the suggested background"))
        self.take.setToolTip(self.tr("Makes the suggested background the colour of the window."))
        self.take.setEnabled(False)

    def _lay_out(self) -> None:
        self.level.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        choices = QHBoxLayout()
        choices.setSpacing(SPACE)
        for widget in (self._field_label, self.field, self._level_label, self.level):
            choices.addWidget(widget, int(widget is self.field))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._proposal)
        words.addWidget(self._note)
        words.addStretch(1)
        suggestion = QWidget(self)
        suggestion.setMaximumHeight(_SWATCH_HEIGHT)
        row = QHBoxLayout(suggestion)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._swatch)
        row.addLayout(words, 1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(choices)
        column.addWidget(self.table)
        column.addWidget(self._sentence)
        column.addWidget(suggestion, 2)
        column.addStretch(1)

    def _connect(self) -> None:
        judging = self._session.judging
        self.field.colour_chosen.connect(judging.set_font_colour)
        self.level.chosen.connect(lambda position: judging.set_level(LEVELS[position]))
        self.take.clicked.connect(self._on_take)
        self.colour_chosen.connect(self._session.set_colour)
        self._settling.timeout.connect(self._suggest)

    def show_session(self) -> None:
        """Show the contrast at once, and the nearest background that passes when the colour rests."""
        colour, judging = self._session.colour, self._session.judging
        own = judging.font_colour
        fonts = (WHITE, BLACK) if own is None else (WHITE, BLACK, own)
        self.table.show_fonts(fonts, tuple(contrast_ratio(font, colour) for font in fonts), judging.font_is_light)
        self.field.show_colour(own)
        self.level.choose(LEVELS.index(judging.level))
        self._sentence.set_text(self._verdict())
        asked = (colour, self._wish(), judging.level)
        if asked != self._asked:
            self._asked = asked
            self._show_suggestion(None, NOT_YET, "")
            self._settling.stop()
            if self._fails(self._wish()):
                self._settling.start()

    def _wish(self) -> Rgb:
        """Return the font that is wished for: one's own, else the one that was chosen."""
        judging = self._session.judging
        return judging.font_colour or (WHITE if judging.font_is_light else BLACK)

    def _networks_font(self) -> Rgb:
        return WHITE if self._session.font_is_light else BLACK

    def _fails(self, font: Rgb) -> bool:
        return contrast_ratio(self._session.colour, font) < LEAST_FOR_TEXT[self._session.judging.level]

    def _name(self, font: Rgb) -> str:
        return {WHITE: self.tr("white"), BLACK: self.tr("black")}.get(font, font.hex)

    def _verdict(self) -> str:
        wish, other, level = self._wish(), self._networks_font(), self._session.judging.level
        values = {"font": self._name(wish), "other": self._name(other), "level": level}
        if not self._fails(wish):
            template = self.tr("With {font} this background passes {level} already.")
        elif wish == other:
            template = self.tr("With {font}, the network's choice, this background fails {level}.")
        elif self._fails(other):
            template = self.tr("Neither {font} nor {other}, the network's choice, passes {level}.")
        else:
            template = self.tr("{font} fails {level} here; {other}, the network's choice, passes.")
        return template.format(**values)

    def _suggest(self) -> None:
        if self._asked is None:
            return
        colour, wish, level = self._asked
        found = nearest_passing(colour, wish, LEAST_FOR_TEXT[level])
        if found is None:
            text = self.tr("No background of this hue passes {level} with {font}.")
            self._show_suggestion(None, text.format(level=level, font=self._name(wish)), "")
            return
        ratio = format_ratio(contrast_ratio(found, wish))
        text = self.tr("{colour}, {ratio}:1 with {font}").format(colour=found.hex, ratio=ratio, font=self._name(wish))
        self._show_suggestion(found, text, self.tr("the nearest of the same hue (OKLCH)"))

    def _show_suggestion(self, colour: Rgb | None, text: str, note: str) -> None:
        self.suggested = colour
        self._swatch.show_colours(colour, (self._wish(),))
        self._proposal.set_text(text)
        self._note.set_text(note)
        self.take.setEnabled(colour is not None)

    def _on_take(self) -> None:
        if self.suggested is not None:
            self.colour_chosen.emit(self.suggested)
