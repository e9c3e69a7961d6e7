"""The Numbers tab: the pass as matrices and the step as text, the check of the gradients, the tracer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.changes import Parameter, SetParameter
from core.walk_values import Part
from gui.guard import guarded
from gui.i18n import translated
from gui.numbers.check_view import CheckView
from gui.numbers.copy_menu import CopyMenu
from gui.numbers.equations import COLUMNS_SHOWN, Matrix, first_column
from gui.numbers.sheet_area import SheetArea
from gui.numbers.sheet_state import SheetState
from gui.numbers.source_bar import NumberBar, SourceBar
from gui.numbers.step_text import StepText
from gui.numbers.trace_view import TraceView
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE
from gui.throttle import Throttle
from gui.training.switch import Switch

_DRAG_MS = 30
_TRAINING_MS = 100  # nobody reads numbers that run faster
_MEDIUM_WIDTH = 620
_WIDE_WIDTH = 1_060
_SMALLEST = QSize(420, 260)
_USUAL = QSize(720, 440)
_LARGE = 1.3
_STEPS, _CHECK, _TRACE = range(3)


class NumbersPanel(QWidget):
    """Every number of a pass, forwards or backwards."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mode = ""
        self._sizes = session.network.layer_sizes
        self._dragging = Throttle(_DRAG_MS, self._show_numbers, self)
        self._training = Throttle(_TRAINING_MS, self._show_numbers, self)
        self._create()
        self._lay_out()
        self._connect()
        self._arrange("narrow")

    def _create(self) -> None:
        session = self._session
        self.source = SourceBar(session, self)
        tip = self.tr("What is shown below.")
        self.pages_narrow = Switch(
            (self.tr("Step"), self.tr("Mat&rices"), self.tr("Check"), self.tr("Trace")), tip, self
        )
        self.pages = Switch((self.tr("Step and mat&rices"), self.tr("Check"), self.tr("Trace")), tip, self)
        self.digits = NumberBar(session, self)
        self.subject = TextLine("dim", parent=self)
        self.stack = QStackedWidget(self)
        self.steps = QSplitter(self)
        self.steps.setChildrenCollapsible(False)
        self.step = StepText(self.steps)
        self.matrices = SheetArea(_state_of(session), self.steps)
        self.copy_menu = CopyMenu(session, self._matrix_to_copy, self)
        self.digits.copy.setMenu(self.copy_menu)
        self.check = CheckView(session, self)
        self.trace = TraceView(session, self)

    def _lay_out(self) -> None:
        self.steps.addWidget(self.step)
        self.steps.addWidget(self.matrices)
        for page in (self.steps, self.check, self.trace):
            self.stack.addWidget(page)
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(SPACE)
        self._top.setVerticalSpacing(SPACE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(self._top)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        session, slow, view = self._session, self._session.slow, self.matrices.view
        slow.changed.connect(self._on_changed)
        slow.pointed_changed.connect(self._on_pointed)
        slow.traced_changed.connect(self._on_traced)
        session.dataset_changed.connect(self._on_changed)
        session.running_changed.connect(self._on_changed)
        self.pages.chosen.connect(self._show_page)
        self.pages_narrow.chosen.connect(self._show_page)
        view.pointed.connect(slow.point_at)
        view.trace_requested.connect(self._on_trace_requested)
        view.value_chosen.connect(lambda parameter, value: session.change(SetParameter(parameter, value)))
        view.refused.connect(session.message_posted)
        view.menu_requested.connect(self.copy_menu.popup)
        view.copy_requested.connect(self._copy_number)

    def _on_changed(self) -> None:
        if not self.isVisible():
            return
        if self._session.network.layer_sizes != self._sizes:
            self._show_numbers()  # at once: nobody may reach for what is no longer there
        elif self._session.is_running:
            self._training.ask()
        else:
            self._dragging.ask()

    def _on_pointed(self, part: Part | None) -> None:
        if self.isVisible():
            self.matrices.view.set_pointed(part)
            self.step.show_step(self._session.slow)

    def _on_traced(self, parameter: Parameter | None) -> None:
        """Show the product when somebody chose a gradient, here or in the diagram."""
        self.matrices.view.set_traced(parameter)
        if not self.isVisible():
            return
        if parameter is not None and self._session.slow.direction == "backward":
            self._choose_page(_TRACE)
        if self.stack.currentWidget() is self.trace:
            self.trace.show_trace()

    def _matrix_to_copy(self) -> Matrix | None:
        """Return the matrix at the cursor, or the first one."""
        view = self.matrices.view
        view.set_state(_state_of(self._session))  # it may be hidden behind another page
        return view.current_matrix or view.sheet.matrices[0].matrix

    def _copy_number(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._session.message_posted.emit(self.tr("Copied {text}").format(text=text))

    def _on_trace_requested(self, parameter: Parameter) -> None:
        self._session.slow.trace(parameter)
        self._choose_page(_TRACE)
        self.trace.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_page(self, page: int) -> None:
        self.pages.choose(page)
        self.pages_narrow.choose(page + 1 if page else 1)

    def _show_numbers(self) -> None:
        """Show everything that can be seen."""
        slow = self._session.slow
        self._sizes = self._session.network.layer_sizes
        self.source.show_source()
        self.digits.show_digits()
        self.subject.setVisible(slow.source != "colour")
        self.subject.set_text(self._about())
        page = self.stack.currentWidget()
        if page is self.check:
            self.check.show_state()
        elif page is self.trace:
            self.trace.show_trace()
        else:
            self._show_matrices()
            self.step.show_step(slow)

    def _show_matrices(self) -> None:
        if self.matrices.isHidden():
            return
        slow, view = self._session.slow, self.matrices.view
        view.set_state(_state_of(self._session))
        view.set_pointed(slow.pointed)
        view.set_traced(slow.traced)
        if slow.position:
            step = slow.walk.step(slow.position - 1)
            result = next(iter(step.gives or step.partial), None)
            if result is not None:
                view.show_part(result)

    def _about(self) -> str:
        """Return what goes through the network, and which of its columns are shown."""
        slow = self._session.slow
        walk = slow.walk
        name = translated(walk.subject.name)
        if slow.problem is not None:
            return f"{translated(slow.problem)} {name}"
        n = walk.subject.n
        if n == 1:
            return name
        if n <= COLUMNS_SHOWN:
            return self.tr("{subject}: one column for each; column {sample} is told.").format(
                subject=name, sample=walk.sample + 1
            )
        first = first_column(walk)
        return self.tr("{subject}: columns {first:,}–{last:,} of {count:,}; column {sample:,} is told.").format(
            subject=name, first=first + 1, last=min(first + COLUMNS_SHOWN, n), count=n, sample=walk.sample + 1
        )

    def _arrange(self, mode: str) -> None:
        """Place the parts for a "narrow", "medium" or "wide" panel."""
        if mode == self._mode:
            return
        self._mode = mode
        narrow, wide = mode == "narrow", mode == "wide"
        if narrow:
            self.pages_narrow.choose(self.pages.position + 1)
        for part in (self.source, self.pages, self.pages_narrow, self.digits, self.subject, self.step.title):
            self._top.removeWidget(part)
        self._top.addWidget(self.source, 0, 0, 1, 2 if narrow else 1)
        self._top.addWidget(self.pages_narrow if narrow else self.pages, *((0, 1) if wide else (1, 0)))
        self._top.addWidget(self.digits, *((0, 2) if wide else (1, 1) if narrow else (0, 1)))
        self._top.addWidget(self.subject, 2, 0, 1, 3)
        self._top.setColumnStretch(1, int(mode == "medium"))
        if mode == "medium":
            self._top.addWidget(self.step.title, 1, 1)
        else:
            self.step.keep_title()
        self.digits.set_narrow(narrow)
        self.pages.setVisible(not narrow)
        self.pages_narrow.setVisible(narrow)
        self.steps.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.steps.setSizes([100, 250] if wide else [60, 200])
        for page in (self.step, self.trace):
            page.set_factor(_LARGE if wide else 1.0)
        self._show_page()

    def _show_page(self) -> None:
        narrow = self._mode == "narrow"
        if narrow:
            position = self.pages_narrow.position
            page = max(position - 1, 0)
            self.step.setVisible(position == 0)
            self.matrices.setVisible(position == 1)
        else:
            page = self.pages.position
            self.step.show()
            self.matrices.show()
        self.step.title.setVisible(page == _STEPS)
        self.stack.setCurrentIndex(page)
        if self.isVisible():
            self._show_numbers()

    @guarded(lambda self: _SMALLEST)
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return _SMALLEST

    @guarded(lambda self: _USUAL)
    def sizeHint(self) -> QSize:
        """Return the same size whatever is shown, so that the window parts its room alike."""
        return _USUAL

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        width = event.size().width()
        self._arrange("wide" if width >= _WIDE_WIDTH else "medium" if width >= _MEDIUM_WIDTH else "narrow")

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self._show_numbers()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        """Point at nothing: nobody sees where the cursor is."""
        super().hideEvent(event)
        self._session.slow.point_at(None)


def _state_of(session: Session) -> SheetState:
    slow = session.slow
    decimals = None if slow.full_precision else session.decimals
    step = slow.step
    return SheetState(
        slow.walk,
        decimals,
        slow.known,
        None if step is None else step.acts,
        {} if step is None else step.partial,
    )
