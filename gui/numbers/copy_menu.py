"""The menu that copies a step, a matrix or the whole pass in four styles."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.transcript import STYLES, formula_text, matrix_text, pass_text, step_text
from gui.i18n import translated
from gui.numbers.equations import Matrix
from gui.numbers.sheet_state import GIVEN
from gui.numbers.step_text import told_step
from gui.session import Session


class CopyMenu(QMenu):
    """What × as: four submenus of four entries.

    Parameters
    ----------
    session : Session
    current_matrix : callable
        Returns the matrix that is to be copied, or whose formula is, or None.
    parent : QWidget
    """

    def __init__(self, session: Session, current_matrix: Callable[[], Matrix | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._current_matrix = current_matrix
        self._step = self._add(self.tr("The &step"), self.copy_step)
        self._formula = self._add("", self.copy_formula)
        self._matrix = self._add("", self.copy_matrix)
        self._pass = self._add(self.tr("The &whole pass"), self.copy_pass)
        self.aboutToShow.connect(self._show_matrix)
        self._show_matrix()

    def copy_step(self, style: str) -> None:
        """Copy the step that is told."""
        slow = self._session.slow
        self._copy(lambda: step_text(slow.walk, told_step(slow), style))

    def copy_formula(self, style: str) -> None:
        """Copy the formula of the matrix at the cursor, with its operands and its result."""
        matrix, walk = self._current_matrix(), self._session.slow.walk
        if matrix is not None and matrix.kind not in GIVEN:
            self._copy(lambda: formula_text(walk, _symbol(matrix), style, walk.decimals))

    def copy_matrix(self, style: str) -> None:
        """Copy the matrix at the cursor, with all its columns."""
        matrix = self._current_matrix()
        if matrix is None:
            return
        walk = self._session.slow.walk
        if matrix.has_samples:
            n = walk.subject.n
            matrix = replace(matrix, first=0, rows=n) if matrix.turned else replace(matrix, first=0, columns=n)
        name = translated(matrix.name)
        self._copy(lambda: matrix_text(matrix.values(walk), style, walk.decimals, name))

    def copy_pass(self, style: str) -> None:
        """Copy everything."""
        walk = self._session.slow.walk
        self._copy(lambda: pass_text(walk, style, walk.decimals))

    def _add(self, title: str, copy: Callable[[str], None]) -> QMenu:
        menu = self.addMenu(title)
        titles = self.tr("as plain &text"), self.tr("as &CSV"), self.tr("as &LaTeX"), self.tr("as &NumPy code")
        for style, text in zip(STYLES, titles, strict=True):
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, style=style: copy(style))
            menu.addAction(action)
        return menu

    def _show_matrix(self) -> None:
        matrix = self._current_matrix()
        name = "" if matrix is None else translated(matrix.name)
        self._matrix.setTitle(self.tr("The &matrix {name}").format(name=name).rstrip())
        self._matrix.setEnabled(matrix is not None)
        has_formula = matrix is not None and matrix.kind not in GIVEN
        self._formula.setTitle(self.tr("The &formula of {name}").format(name=name if has_formula else "–"))
        self._formula.setEnabled(has_formula)

    def _copy(self, write: Callable[[], str]) -> None:
        try:
            text = write()
        except ValueError as problem:
            self._session.message_posted.emit(translated(problem.args[0]))
            return
        QGuiApplication.clipboard().setText(text)
        lines = text.count("\n") + 1
        self._session.message_posted.emit(self.tr("Copied {count:,} lines.").format(count=lines))


def _symbol(matrix: Matrix) -> str:
    """Return what the pass calls a matrix that is computed."""
    return "light" if matrix.kind == "decision" else matrix.name.removesuffix("ᵀ")
