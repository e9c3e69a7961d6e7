"""The panel that shows the answer: verdict, contrast, the judges side by side, and sample text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QStyle, QVBoxLayout, QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, wcag_level
from core.metrics import LIGHT_FROM
from core.sample_style import SampleStyle
from gui.contrast_row import ContrastRow
from gui.i18n import translated
from gui.judge_strip import SIGNS, JudgeStrip
from gui.judge_words import (
    deciding_text,
    disagreement,
    listed,
    opponents,
    rule_text,
    short_disagreement,
    title_of,
)
from gui.judging import Verdict
from gui.sample_area import SampleArea
from gui.sample_controls import StyleButton
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import DECIMALS, SPACE, number, percent
from gui.verdict_line import VerdictLine

MAX_SAMPLE_LENGTH = 1_000
"""In characters."""

_WARNING_MARK = "!"
_MANY_DECIMALS = 9


class SamplePanel(QWidget):
    """Sample text on the session's colour, the verdict in words, the contrast of the fonts, and what every judge says.

    The font is that of the judge who drives the preview: the network, unless a person chose another one.

    Signals
    -------
    sample_style_changed(SampleStyle)
        A person set the sample another way, or `set_sample_style` did.
    """

    sample_style_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._measured: tuple[Rgb, Rgb | None] | None = None
        self._ratios: tuple[float | None, float | None, float | None] = (None, None, None)
        self._create()
        self._lay_out()
        self._connect()
        self._show()

    def sample_text(self) -> str:
        """Return the text that a person wrote, "" while the default sentence is shown."""
        return " ".join(self._edit.text().split())

    def set_sample_text(self, text: str) -> None:
        """Show another text, at most 1,000 characters of it; "" brings back the default sentence."""
        self._edit.setText(" ".join(text.split()))

    def words(self) -> str:
        """Return the text that is shown, which is never empty."""
        return self.sample_text() or self._default_text()

    def sample_style(self) -> SampleStyle:
        """Return how the sample is set."""
        return self._style.sample_style()

    def set_sample_style(self, style: SampleStyle) -> None:
        """Set the sample another way."""
        self._style.set_style(style)

    def _default_text(self) -> str:
        return self.tr("The quick brown fox jumps over the lazy dog.")

    def _create(self) -> None:
        widest = self._verdict_text(self.tr("Light font"), 0.99999)
        self._verdict = VerdictLine(widest, self)
        self._warning = TextLine("error", parent=self)
        names = (self.tr("White"), self.tr("Black"), self.tr("Own"))
        self._white, self._black, self._own = (ContrastRow(name, names, self) for name in names)
        self._strip = JudgeStrip(parent=self)
        self._area = SampleArea(self._default_text(), self)
        self._edit = QLineEdit(self)
        self._edit.setMaxLength(MAX_SAMPLE_LENGTH)
        self._edit.setPlaceholderText(self._default_text())
        self._edit.setClearButtonEnabled(True)
        self._edit.setAccessibleName(self.tr("Sample text"))
        self._edit.setToolTip(
            self.tr("Your own words for the sample, in any script.\nEmpty it for the default sentence.")
        )
        self._label = QLabel(self.tr("Sample te&xt"), self)
        self._label.setBuddy(self._edit)
        self._style = StyleButton(self)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(SPACE)
        head.setVerticalSpacing(0)
        head.addWidget(self._verdict, 0, 0)
        head.addWidget(self._warning, 1, 0)
        contrast = QVBoxLayout()
        contrast.setSpacing(SPACE // 4)
        contrast.addWidget(self._white)
        contrast.addWidget(self._black)
        contrast.addWidget(self._own)
        head.addLayout(contrast, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.setColumnStretch(0, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._label)
        row.addWidget(self._edit, 1)
        row.addWidget(self._style)
        column = QVBoxLayout(self)
        inset = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)  # the colour dialog's own
        column.setContentsMargins(inset, 0, inset, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(head)
        column.addWidget(self._strip)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._on_text_changed)
        self._style.style_changed.connect(self._area.set_style)
        self._style.style_changed.connect(self._show)
        self._style.style_changed.connect(self.sample_style_changed)
        self._area.first_painted.connect(self._show, Qt.ConnectionType.QueuedConnection)
        # The session says this after every change of the colour, too: one connection, one repaint.
        self._session.prediction_changed.connect(self._show)
        self._session.judging.changed.connect(self._show)
        self._strip.judge_chosen.connect(self._session.judging.set_driver)

    def _show(self) -> None:
        session, judging = self._session, self._session.judging
        measured = session.colour, judging.font_colour
        # coloraide takes 50 ms to be imported, which the first paint of the window does not wait for.
        if self._area.has_painted and measured != self._measured:
            self._measured = measured
            own = judging.font_colour
            self._ratios = (
                contrast_ratio(WHITE, session.colour),
                contrast_ratio(BLACK, session.colour),
                None if own is None else contrast_ratio(own, session.colour),
            )
        acting = judging.acting
        verdict = judging.verdict(acting)
        if acting == "network" or verdict is None:
            self._show_verdict(session.probability_light, session.font_is_light)
        else:
            self._show_other_verdict(acting, verdict)
        self._strip.show_judging(judging)
        self._show_contrast(judging.font_is_light)

    def _show_other_verdict(self, name: str, verdict: Verdict) -> None:
        words = self.tr("Light font") if verdict.is_light else self.tr("Dark font")
        self._verdict.set_verdict(words, deciding_text(name, verdict))
        self._verdict.setToolTip(rule_text(name))
        self._area.set_chooser(self.tr("chosen by {judge}").format(judge=title_of(name)))

    def _show_verdict(self, output: float, is_light: bool) -> None:
        words = self.tr("Light font") if is_light else self.tr("Dark font")
        name = f"A{len(self._session.forward_pass.A)}"
        is_probability = 0.0 <= output <= 1.0
        share = output if is_light else 1.0 - output
        self._verdict.set_verdict(self._verdict_text(words, share) if is_probability else words)
        self._area.set_chooser(self.tr("the network's choice"))
        decimals = DECIMALS if abs(output - LIGHT_FROM) >= 10.0**-DECIMALS else _MANY_DECIMALS
        values = {"name": name, "output": number(output, decimals), "limit": LIGHT_FROM}
        if not is_probability:
            text = self.tr(
                "{name} = {output} is no probability, so no percentage is shown. From {limit} on the font is light."
            )
        elif is_light:
            text = self.tr("{name} = {output} ≥ {limit}, so the font is light; {name} is how sure the network is.")
        else:
            text = self.tr("{name} = {output} < {limit}, so the font is dark; 1 − {name} is how sure the network is.")
        self._verdict.setToolTip(text.format(**values))

    def _verdict_text(self, font: str, share: float) -> str:
        return self.tr("{font}, {share}").format(font=font, share=percent(share))

    def _show_contrast(self, is_light: bool) -> None:
        white, black, own = self._ratios
        is_large = self.sample_style().is_large
        self._white.show_ratio(white, is_light, is_large)
        self._black.show_ratio(black, not is_light, is_large)
        self._own.show_ratio(own, is_chosen=False, large=is_large)
        self._own.setVisible(self._session.judging.font_colour is not None)
        self._show_warning(is_light)
        is_white_better = is_light if white is None or black is None else white >= black
        self._area.show_choice(self._session.colour, is_light, is_white_better)
        chosen = self._white if is_light else self._black
        self._area.setAccessibleDescription(
            self.tr("Background {colour}. {contrast}").format(colour=self._session.colour.hex, contrast=chosen.text())
        )

    def _show_warning(self, is_light: bool) -> None:
        """Say what speaks against the choice, or who disagrees with it."""
        judging = self._session.judging
        chosen = self._ratios[0] if is_light else self._ratios[1]
        against = opponents(judging, tuple(self._strip.chips))
        role, text = "text", ""
        if judging.acting != judging.driver:
            role, text = "dim", self._waiting_text()
        elif against and chosen is not None and wcag_level(chosen, self.sample_style().is_large) == "fail":
            role, text = "error", f"{_WARNING_MARK} {self._failing_text(is_light, against)}"
        elif against:
            names = [name for name in judging.present() if name in (*self._strip.chips, judging.driver)]
            text = f"{SIGNS[False]} {short_disagreement(judging, names)}"
        self._warning.set_role(role)
        self._warning.set_text(text)
        self._warning.setToolTip(disagreement(judging) if against else "")

    def _waiting_text(self) -> str:
        judging = self._session.judging
        if judging.fits.problem:
            return translated(judging.fits.problem)
        return self.tr("{judge} is being learned; the network decides.").format(judge=title_of(judging.driver))

    def _failing_text(self, is_light: bool, against: list[str]) -> str:
        """Return that the chosen font fails AA; of the judges WCAG's at least then wants the other one."""
        if len(against) == 1:
            text = (
                self.tr("White fails AA; {judges} wants black.")
                if is_light
                else self.tr("Black fails AA; {judges} wants white.")
            )
        else:
            text = (
                self.tr("White fails AA; {judges} want black.")
                if is_light
                else self.tr("Black fails AA; {judges} want white.")
            )
        return text.format(judges=listed(against))

    def _on_text_changed(self) -> None:
        self._area.set_text(self.words())
        self._session.taste.set_words(self.sample_text())
