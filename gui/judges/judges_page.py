"""The page of the judges: the table, who disagrees, and how the learned ones were learned."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.learned_judges import FIT_SEED, LEARNING_RATE, MOST_EPOCHS
from gui.i18n import translated
from gui.judge_strip import SIGNS
from gui.judge_words import disagreement, short_disagreement, title_of
from gui.judges.table import JudgeTable
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE, percent

if TYPE_CHECKING:
    from gui.learned_fits import LearnedFits


class JudgesPage(QWidget):
    """Shows all judges; wants the learned ones as soon as it is shown.

    Attributes
    ----------
    table : JudgeTable
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = JudgeTable(self)
        self._sentence = TextLine(parent=self)
        self._learning = TextLine("dim", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 4)
        column.addWidget(self.table, 1)
        column.addSpacing(SPACE // 4)
        column.addWidget(self._sentence)
        column.addWidget(self._learning)
        self.table.judge_chosen.connect(session.judging.set_driver)
        session.judging.fits.progressed.connect(self._show_learning)

    @property
    def sentence(self) -> str:
        """Who says what, in words."""
        return self._sentence.text()

    @property
    def learning(self) -> str:
        """How far the learned judges are, or how they were learned."""
        return self._learning.text()

    def show_session(self) -> None:
        """Show what everyone says of the session's colour."""
        session, judging = self._session, self._session.judging
        test = session.progress.test
        self.table.show_judging(judging, None if test is None else test.accuracy)
        sentence = short_disagreement(judging, judging.present())
        agreement = self.tr("All judges agree.")
        self._sentence.set_text(f"{SIGNS[False]} {sentence}" if sentence else f"{SIGNS[True]} {agreement}")
        self._sentence.setToolTip(disagreement(judging))
        self._show_learning()

    def _show_learning(self) -> None:
        fits = self._session.judging.fits
        text = self._learning_text(fits)
        self._learning.set_role("error" if fits.problem else "dim")
        self._learning.set_text(text)
        self._learning.setToolTip(text)

    def _learning_text(self, fits: "LearnedFits") -> str:
        if fits.problem:
            return translated(fits.problem)
        if fits.is_fitting:
            return self.tr("{judge} and {other} are being learned: {share} of the epochs at the most.").format(
                judge=title_of("mlp"), other=title_of("logistic_regression"), share=percent(fits.progress, 0)
            )
        if "mlp" not in fits.found or self._session.split is None:
            return self.tr("The learned judges wait for the data.")
        return self._learned_text(fits)

    def _learned_text(self, fits: "LearnedFits") -> str:
        rows = f"{self._session.split.train.n_rows:,}" if self._session.split is not None else ""
        template = self.tr("Learned from {rows} rows. {judge}: hidden {sizes}, Adam, rate {rate}, seed {seed}.")
        if not fits.found["mlp"].has_converged:
            template = self.tr(
                "{judge} had not settled after {epochs} epochs (hidden {sizes}, rate {rate}, seed {seed}; {rows} rows)."
            )
        sizes = " + ".join(map(str, fits.found["mlp"].network.layer_sizes[1:-1])) or "0"
        return template.format(
            rows=rows, judge=title_of("mlp"), sizes=sizes, rate=LEARNING_RATE, seed=FIT_SEED, epochs=MOST_EPOCHS
        )
