"""The panel that shows the network's answer: sample text, verdict and contrast."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QStyle, QVBoxLayout, QWidget

from core.colour import BLACK, WHITE, Rgb, contrast_ratio, wcag_level
from core.metrics import LIGHT_FROM
from gui.contrast_row import ContrastRow
from gui.sample_area import SampleArea
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import DECIMALS, SPACE, number, percent

MAX_SAMPLE_LENGTH = 1_000
"""In characters."""

_VERDICT_FACTOR = 1.6
_WARNING_MARK = "!"
_MANY_DECIMALS = 9


class SamplePanel(QWidget):
    """Sample text on the session's colour, the verdict in words, and the contrast of white and black."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._measured: Rgb | None = None
        self._ratios: tuple[float | None, float | None] = (None, None)
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

    def _default_text(self) -> str:
        return self.tr("The quick brown fox jumps over the lazy dog.")

    def _create(self) -> None:
        widest = self._verdict_text(self.tr("Light font"), 0.99999)
        self._verdict = TextLine(size_factor=_VERDICT_FACTOR, bold=True, widest=widest, parent=self)
        self._warning = TextLine("error", parent=self)
        names = (self.tr("White"), self.tr("Black"))
        self._white, self._black = (ContrastRow(name, names, self) for name in names)
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
        head.addLayout(contrast, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.setColumnStretch(0, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._label)
        row.addWidget(self._edit, 1)
        column = QVBoxLayout(self)
        inset = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)  # the colour dialog's own
        column.setContentsMargins(inset, 0, inset, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._on_text_changed)
        self._area.first_painted.connect(self._show, Qt.ConnectionType.QueuedConnection)
        # The session says this after every change of the colour, too: one connection, one repaint.
        self._session.prediction_changed.connect(self._show)

    def _show(self) -> None:
        session = self._session
        # coloraide takes 50 ms to be imported, which the first paint of the window does not wait for.
        if self._area.has_painted and session.colour != self._measured:
            self._measured = session.colour
            self._ratios = contrast_ratio(WHITE, session.colour), contrast_ratio(BLACK, session.colour)
        self._show_verdict(session.probability_light, session.font_is_light)
        self._show_contrast(session.font_is_light)

    def _show_verdict(self, output: float, is_light: bool) -> None:
        words = self.tr("Light font") if is_light else self.tr("Dark font")
        name = f"A{len(self._session.forward_pass.A)}"
        is_probability = 0.0 <= output <= 1.0
        share = output if is_light else 1.0 - output
        self._verdict.set_text(self._verdict_text(words, share) if is_probability else words)
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
        white, black = self._ratios
        self._white.show_ratio(white, is_light)
        self._black.show_ratio(black, not is_light)
        self._warning.set_text(self._warning_text(is_light))
        is_white_better = is_light if white is None or black is None else white >= black
        self._area.show_choice(self._session.colour, is_light, is_white_better)
        chosen = self._white if is_light else self._black
        self._area.setAccessibleDescription(
            self.tr("Background {colour}. {contrast}").format(colour=self._session.colour.hex, contrast=chosen.text())
        )

    def _warning_text(self, is_light: bool) -> str:
        """Return what speaks against the network's choice.

        White or black always reaches 4.58:1, so that where one fails AA the other one passes.
        """
        chosen, other = self._ratios if is_light else self._ratios[::-1]
        if chosen is None or other is None or chosen >= other:
            return ""
        if wcag_level(chosen) == "fail":
            text = (
                self.tr("Fails AA for normal text; black would pass.")
                if is_light
                else self.tr("Fails AA for normal text; white would pass.")
            )
        else:
            text = self.tr("Black has more contrast.") if is_light else self.tr("White has more contrast.")
        return f"{_WARNING_MARK} {text}"

    def _on_text_changed(self) -> None:
        self._area.set_text(self.sample_text() or self._default_text())
