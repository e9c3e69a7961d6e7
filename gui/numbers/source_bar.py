"""What goes through the network, in which direction, and how its numbers are written."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from core.number_text import FEWEST_DECIMALS, MOST_DECIMALS
from gui.i18n import translated
from gui.session import Session
from gui.slow_motion import DIRECTIONS, SOURCES
from gui.theme import SPACE, number_font
from gui.training.switch import Switch


class SourceBar(QWidget):
    """The source, what is chosen of it, and the direction."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slow = session.slow
        self._session = session
        self._create()
        self._lay_out()
        self._connect()
        self.show_source()

    def show_source(self) -> None:
        """Show the choices of the slow motion."""
        slow, session = self._slow, self._session
        n_rows = session.dataset.n_rows if session.dataset is not None else 1
        n = slow.walk.subject.n if slow.source == "batch" else 1
        blockers = [QSignalBlocker(part) for part in (self.source, self.wished, self.row, self.sample, self.direction)]
        self.source.setCurrentIndex(SOURCES.index(slow.source))
        self.wished.setCurrentIndex(0 if slow.wished_by_rule else 2 - slow.wished)
        self.row.setMaximum(n_rows)
        self.row.setValue(min(slow.row, n_rows - 1) + 1)
        self.sample.setMaximum(n)
        self.sample.setSuffix(self.tr(" of {count:,}").format(count=n))
        self.sample.setValue(slow.walk.sample + 1)
        self.direction.choose(DIRECTIONS.index(slow.direction))
        del blockers
        self._details.setCurrentIndex(SOURCES.index(slow.source))
        self._details.setToolTip("" if slow.problem is None else translated(slow.problem))

    def _create(self) -> None:
        self.source = QComboBox(self)
        self.source.addItems([self.tr("colour"), self.tr("row of the data"), self.tr("next mini-batch")])
        self._name(
            self.source,
            self.tr("What goes through the network"),
            self.tr("The colour on screen, one row of the data, or the mini-batch that the training takes next."),
        )
        self.wished = QComboBox(self)
        self.wished.addItems([self.tr("wished: by luma"), self.tr("wished: light"), self.tr("wished: dark")])
        self._name(
            self.wished,
            self.tr("Wished answer"),
            self.tr(
                "What the network should answer for this colour; the loss and all gradients depend on it. "
                "By luma: light on dark colours, dark on light ones, by the rule of Rec. 601."
            ),
        )
        self.row = _spin(self)
        self.row.setPrefix(self.tr("row "))
        self._name(self.row, self.tr("Row of the data"), self.tr("Which row of the data goes through the network."))
        self.sample = _spin(self)
        self._name(
            self.sample,
            self.tr("Colour of the mini-batch"),
            self.tr("Which column of the mini-batch the step is told for; the diagram shows it, too."),
        )
        titles = self.tr("forward"), self.tr("backward")
        tip = self.tr("Forward computes the answer; backward computes how each weight should change.")
        self.direction = Switch(titles, tip, self)
        self._details = QStackedWidget(self)

    def _lay_out(self) -> None:
        for part in (self.wished, self.row, self.sample):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._details.addWidget(part)
        self._details.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.direction.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for widget in (self.source, self._details, self.direction):
            row.addWidget(widget)
        row.addStretch(1)

    def _connect(self) -> None:
        slow = self._slow
        self.source.currentIndexChanged.connect(lambda k: slow.set_source(SOURCES[k]))
        self.wished.currentIndexChanged.connect(lambda k: slow.set_wished(2 - k if k else None))
        self.row.valueChanged.connect(lambda value: slow.set_row(value - 1))
        self.sample.valueChanged.connect(lambda value: slow.set_sample(value - 1))
        self.direction.chosen.connect(lambda k: slow.set_direction(DIRECTIONS[k]))

    def _name(self, widget: QWidget, name: str, tip: str) -> None:
        widget.setAccessibleName(name)
        widget.setToolTip(tip)


class NumberBar(QWidget):
    """How many digits are written, and the button that copies."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.decimals = QSpinBox(self)
        self.decimals.setRange(FEWEST_DECIMALS, MOST_DECIMALS)
        self.decimals.setFont(number_font())
        self.decimals.setAccessibleName(self.tr("Decimals"))
        self.decimals.setToolTip(
            self.tr(
                "How many decimals are written: here, in the diagram, everywhere. "
                "In a formula the operands get more where the result could not be recomputed otherwise; "
                "matrices with large numbers are recomputed with all digits."
            )
        )
        self.full = QToolButton(self)
        self.full.setText(self.tr("all digits"))
        self.full.setCheckable(True)
        self.full.setToolTip(self.tr("Write every number with all the digits that the computer keeps of it."))
        self.copy = QToolButton(self)
        self.copy.setText(self.tr("C&opy"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.setToolTip(self.tr("Copy the step, a matrix or the whole pass: as text, CSV, LaTeX or NumPy code."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addStretch(1)
        for widget in (self.decimals, self.full, self.copy):
            row.addWidget(widget)
        for button in (self.full, self.copy):
            button.setMinimumHeight(self.decimals.sizeHint().height())
        self.set_narrow(True)
        self.decimals.valueChanged.connect(session.set_decimals)
        self.full.toggled.connect(session.slow.set_full_precision)
        self.show_digits()

    def set_narrow(self, narrow: bool) -> None:
        """Use fewer letters."""
        self.decimals.setSuffix(self.tr(" dec.") if narrow else self.tr(" decimals"))

    def show_digits(self) -> None:
        """Show the session's choices."""
        blockers = [QSignalBlocker(part) for part in (self.decimals, self.full)]
        self.decimals.setValue(self._session.decimals)
        self.full.setChecked(self._session.slow.full_precision)
        del blockers
        self.decimals.setEnabled(not self._session.slow.full_precision)


def _spin(parent: QWidget) -> QSpinBox:
    spin = QSpinBox(parent)
    spin.setMinimum(1)
    spin.setGroupSeparatorShown(True)
    spin.setKeyboardTracking(False)
    spin.setFont(number_font())
    return spin
