"""The page of colour vision: how colour and fonts look to dichromats, and what can be read then."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.vision import VISIONS, Seen, seen
from gui.contrast_row import ContrastRow
from gui.i18n import translated
from gui.judge_strip import SIGNS
from gui.judges.swatch import Swatch
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE


class VisionRow:
    """The parts of one row: title and verdict, colour and fonts as they look, and their contrast.

    Parameters
    ----------
    fonts : tuple of str
        What white, black and a font colour of one's own are called.
    widest : str
        The longest verdict.

    Attributes
    ----------
    swatch : Swatch
    contrasts : list of ContrastRow
        White, black, and a font colour of one's own.
    """

    def __init__(self, name: str, fonts: tuple[str, ...], widest: str, parent: QWidget) -> None:
        self.name = name
        title = translated(VISIONS[name].title)
        self._title = TextLine(bold=True, widest=f"{title} ", parent=parent)
        self._title.set_text(title)
        self._verdict = TextLine("dim", widest=f"{SIGNS[False]} {widest} ", parent=parent)
        self.swatch = Swatch(parent)
        self.swatch.setAccessibleName(title)
        self.contrasts = [ContrastRow(text, fonts, parent) for text in fonts]
        for widget in (self._title, self._verdict, self.swatch):
            widget.setToolTip(translated(VISIONS[name].note))

    @property
    def verdict(self) -> str:
        """Which font is better here."""
        return self._verdict.text()

    def add_to(self, grid: QGridLayout, position: int) -> None:
        """Put the parts into a row of a grid."""
        words, contrasts = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        contrasts.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._verdict)
        words.addStretch(1)
        contrasts.addStretch(1)
        for row in self.contrasts:
            contrasts.addWidget(row)
        contrasts.addStretch(1)
        grid.addLayout(words, position, 0)
        grid.addWidget(self.swatch, position, 1)
        grid.addLayout(contrasts, position, 2)
        grid.setRowStretch(position, 1)

    def show_seen(self, found: Seen, is_light: bool, words: str, differs: bool) -> None:
        """Show how colour and fonts look, which font was chosen, and which is better."""
        self.swatch.show_colours(found.background, found.fonts)
        ratios: list[float | None] = [*found.ratios, None]
        for row, ratio, is_chosen in zip(self.contrasts, ratios, (is_light, not is_light, False), strict=False):
            row.show_ratio(ratio, is_chosen)
        self.contrasts[2].setVisible(len(found.ratios) == len(self.contrasts))
        self._verdict.set_role("negative" if differs else "dim")
        self._verdict.set_text(words)


class VisionPage(QWidget):
    """The session's colour and fonts under the usual vision and three dichromacies.

    Attributes
    ----------
    rows : dict of str to VisionRow
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        fonts, widest = (self.tr("White"), self.tr("Black"), self.tr("Own")), self.tr("black is better")
        self.rows = {name: VisionRow(name, fonts, widest, self) for name in VISIONS}
        self._note = TextLine("dim", parent=self)
        self._note.set_text(self.tr("Simulation, approximate, for eyes that lack one kind of cones."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for position, row in enumerate(self.rows.values()):
            row.add_to(grid, position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(grid, 1)
        column.addWidget(self._note)

    def show_session(self) -> None:
        """Show the session's colour and fonts."""
        session, judging = self._session, self._session.judging
        found = {name: seen(session.colour, name, judging.font_colour) for name in VISIONS}
        usual = found["usual"].is_white_better
        for name, row in self.rows.items():
            is_white_better = found[name].is_white_better
            words = self.tr("white is better") if is_white_better else self.tr("black is better")
            differs = is_white_better != usual
            row.show_seen(found[name], judging.font_is_light, f"{SIGNS[False]} {words}" if differs else words, differs)
