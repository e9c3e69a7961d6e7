"""The timeline: a slider over every step of the training, with Back and Forward."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE, number_font
from gui.throttle import Throttle

_FRAME_MS = 16
_LARGEST = 2**31 - 1
_FEWEST_DIGITS = 1_000


class Timeline(QWidget):
    """Shows where in the training the window is, and goes to any other step of it.

    While a person moves the slider, at most one step a frame is asked for, the last one always.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: int | None = None
        self._widest = 0
        self._throttle = Throttle(_FRAME_MS, self._go, self)
        self._create()
        self._lay_out()
        self._connect()
        self.show_progress()
        self.show_pinned()

    def set_shortcuts(self, shortcuts: Mapping[str, QKeySequence]) -> None:
        """Name the window's shortcuts "back" and "forward" in the tooltips; each may be missing."""
        for name, button in (("back", self.back), ("forward", self.forward)):
            if name in shortcuts:
                keys = shortcuts[name].toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{button.accessibleDescription()} ({keys})")

    @property
    def is_dragged(self) -> bool:
        """Whether a person is dragging the slider: then what is slow to draw may come a moment later."""
        return self.slider.isSliderDown()

    def show_progress(self) -> None:
        """Show the session's step and how far the training is recorded."""
        progress = self._session.progress
        step, head = min(progress.step, _LARGEST), min(progress.head, _LARGEST)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, head)
            self.slider.setPageStep(self._steps_per_epoch())
            if self._wanted is None and not self.slider.isSliderDown():
                self.slider.setValue(step)
        self._make_room(head)
        self.label.setText(self.tr("step {step:,} of {head:,}").format(step=progress.step, head=progress.head))
        self._enable(self.back, step > 0)
        self._enable(self.forward, step < head)
        self._enable(self.compare, self._session.pinned_curve is not None or len(progress.curve.rows) > 0)

    def show_pinned(self) -> None:
        """Show whether the curves of another run are kept."""
        with QSignalBlocker(self.compare):
            self.compare.setChecked(self._session.pinned_curve is not None)
        self.show_progress()

    def _create(self) -> None:
        self.back = self._button(
            Qt.ArrowType.LeftArrow,
            self.tr("Back one step"),
            self.tr("Take back exactly one step of the training."),
        )
        self.slider = StepSlider(self)
        self.slider.setAccessibleName(self.tr("Step of the training"))
        self.slider.setToolTip(
            self.tr(
                "Goes to any step of the training; everything in the window follows. "
                "Left and Right: one step; Page Up and Page Down: an epoch; Home and End: the first and the last step."
            )
        )
        self.slider.setAccessibleDescription(self.slider.toolTip())
        self.forward = self._button(
            Qt.ArrowType.RightArrow,
            self.tr("Forward one step"),
            self.tr("Go one step on, exactly as it was."),
        )
        self.label = QLabel(self)
        self.label.setFont(number_font())
        self.compare = QToolButton(self)
        self.compare.setText(self.tr("Compare"))
        self.compare.setCheckable(True)
        self.compare.setAutoRaise(True)
        self.compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.compare.setAccessibleName(self.tr("Compare"))
        self.compare.setToolTip(self.tr("Keeps the curves there are, dashed, behind those of the next training."))
        self.compare.setAccessibleDescription(self.compare.toolTip())

    def _button(self, arrow: Qt.ArrowType, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for widget in (self.back, self.slider, self.forward, self.label, self.compare):
            row.addWidget(widget, int(widget is self.slider))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.slider)

    def _connect(self) -> None:
        session = self._session
        self.back.clicked.connect(session.back)
        self.forward.clicked.connect(session.forward)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(self.show_progress)
        self.compare.toggled.connect(session.set_pinned)
        session.pinned_changed.connect(self.show_pinned)

    def _on_value(self, value: int) -> None:
        self._wanted = value
        self._throttle.ask()

    def _go(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted != self._session.progress.step:
            self._session.go_to(wanted)
        self.show_progress()

    def _enable(self, button: QToolButton, possible: bool) -> None:
        """Turn a button on or off; the focus stays in the timeline."""
        if not possible and button.hasFocus():
            self.slider.setFocus()
        button.setEnabled(possible)

    def _make_room(self, head: int) -> None:
        """Reserve the room of the longest text up to `head`, in powers of ten, so that nothing jumps."""
        digits = max(_FEWEST_DIGITS, 10 ** len(str(head)) - 1)
        if digits != self._widest:
            self._widest = digits
            widest = self.tr("step {step:,} of {head:,}").format(step=digits, head=digits)
            self.label.setFixedWidth(self.label.fontMetrics().horizontalAdvance(widest))

    def _steps_per_epoch(self) -> int:
        split = self._session.split
        return 1 if split is None else -(-split.train.n_rows // self._session.choices.config.batch_size)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Measure the text anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "compare"):
            self._widest = 0
            self._make_room(self.slider.maximum())


class StepSlider(QSlider):
    """A horizontal slider that jumps to where it is clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _value_at(self, x: int) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part, style = QStyle.ComplexControl.CC_Slider, self.style()
        groove = style.subControlRect(part, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(part, option, QStyle.SubControl.SC_SliderHandle, self)
        place = x - groove.x() - handle.width() // 2
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), place, groove.width() - handle.width(), option.upsideDown
        )

    def _is_on_handle(self, event: QMouseEvent) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part, place = QStyle.ComplexControl.CC_Slider, event.position().toPoint()
        hit = self.style().hitTestComplexControl(part, option, place, self)
        return hit == QStyle.SubControl.SC_SliderHandle

    @guarded(lambda self: QSize(60, 18))
    def minimumSizeHint(self) -> QSize:
        """Return a width at which the handle can still be moved."""
        return QSize(60, super().minimumSizeHint().height())

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle to the mouse, so that it can be dragged from there."""
        if event.button() == Qt.MouseButton.LeftButton and not self._is_on_handle(event):
            self.setValue(self._value_at(event.position().toPoint().x()))
        super().mousePressEvent(event)
