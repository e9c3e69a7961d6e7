"""A step in words: formula, formula with numbers, result, notes."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.walk_phases import phase_title
from core.walk_values import Part, Step
from gui.guard import guarded
from gui.i18n import translated
from gui.read_only_text import ReadOnlyText
from gui.slow_motion import SlowMotion
from gui.text_line import TextLine
from gui.theme import SPACE, number_font


class StepText(QWidget):
    """Tells the step that acts; without slow motion the one that gives the number at which somebody points.

    Its room does not depend on the text, which can be selected and copied, also with the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor = 1.0
        self.title = TextLine(bold=True, parent=self)
        self.body = _Body(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.title)
        column.addWidget(self.body, 1)

    @property
    def text(self) -> str:
        """What is told, below its title."""
        return self.body.toPlainText()

    def set_factor(self, factor: float) -> None:
        """Write so many times larger than other text."""
        if factor != self._factor:
            self._factor = factor
            self.body.setFont(number_font(factor))

    def keep_title(self) -> None:
        """Put the title above the text, after it has been somewhere else."""
        self._column.insertWidget(0, self.title)

    def show_step(self, slow: SlowMotion) -> None:
        """Tell the step of the slow motion, or what somebody points at."""
        if slow.position == 0:
            self.title.set_text(self.tr("Nothing is computed yet"))
            self.body.show_text(self.tr("Next takes the first of {count} steps.").format(count=len(slow.walk)))
            return
        k = told_step(slow)
        step = slow.walk.step(k)
        self.title.set_text(self._title(slow, step, k))
        self.title.setToolTip(self.title.text())
        self.body.show_text(step_text(step))

    def _title(self, slow: SlowMotion, step: Step, k: int) -> str:
        phase, title = translated(phase_title(step.phase)), translated(step.title)
        if slow.position is None:
            return f"{phase} – {title}"
        return self.tr("{step}/{count}  {phase} – {title}").format(
            phase=phase, title=title, step=k + 1, count=len(slow.walk)
        )


def told_step(slow: SlowMotion) -> int:
    """Return the index of the step that is told: the one that acts, that gives what is pointed at, or the last."""
    walk = slow.walk
    if slow.position:
        return slow.position - 1
    if slow.pointed is not None:
        part = slow.pointed
        if part.kind in ("W", "b"):  # what is given is told where it is first needed
            part = Part("Z", part.layer, part.row)
        try:
            return max(walk.position_after(part) - 1, 0)
        except KeyError:  # of another direction or network
            pass
    return len(walk) - 1


def step_text(step: Step) -> str:
    """Return the lines of a step: formula, numbers, result and notes."""
    lines = (step.formula, step.numbers, translated(step.result), *map(translated, step.notes))
    return "\n".join(line for line in lines if line)


class _Body(ReadOnlyText):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("_Body", "The step in formulas and numbers"), parent)
        self.document().setDocumentMargin(2.0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @guarded(lambda self: QSize(200, 60))
    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    @guarded(lambda self: QSize(120, 40))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)
