"""The panel of the network: its diagram, the slow motion, and the arithmetic of a node or a step."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.changes import Change, Parameter
from core.network import ForwardPass
from core.walk_phases import phase_title
from core.walk_values import Part
from gui.announcing import announce
from gui.diagram.geometry import Node
from gui.diagram.inspector import Inspector
from gui.diagram.motion import Motion
from gui.diagram.state import DiagramState
from gui.diagram.view import DiagramView
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.step_bar import BarState, StepBar
from gui.theme import SPACE
from gui.throttle import Throttle

_DESCRIBE_MS = 250
_EXPLAIN_MS = 24  # every second tick of a training: nobody reads sentences that run faster


class NetworkPanel(QWidget):
    """Shows the session's network with the session's colour on its way through it, at once or slowly.

    Attributes
    ----------
    view : DiagramView
        What is exported and printed.

    Signals
    -------
    export_requested()
        From the diagram's menu.
    """

    export_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explaining = Throttle(_EXPLAIN_MS, self._explain, self)
        self._session = session
        self._phases: tuple[tuple[object, ...], tuple[tuple[str, int], ...]] = ((), ())
        self._create(session)
        self._lay_out()
        self._connect(session)
        self._show_session()

    def _create(self, session: Session) -> None:
        self.view = DiagramView(_state_of(session), self)
        self.view.setToolTip(
            self.tr(
                "Point at a node, or choose one by click or arrow keys, to see its arithmetic.\n"
                "Enter changes its weights and bias, O switches a hidden node off and on.\n"
                "In slow motion Left and Right take steps, Space plays, Up and Down choose nodes."
            )
        )
        self._bar = StepBar(self)
        self._inspector = Inspector(self)
        self._description = QTimer(self)
        self._description.setSingleShot(True)
        self._description.setInterval(_DESCRIBE_MS)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 4)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._inspector)

    def _connect(self, session: Session) -> None:
        slow = session.slow
        session.prediction_changed.connect(self._on_prediction_changed)
        session.running_changed.connect(self._on_running_changed)
        session.decimals_changed.connect(self._on_prediction_changed)
        slow.changed.connect(self._on_slow_changed)
        slow.pointed_changed.connect(self._on_pointed_changed)
        view, bar = self.view, self._bar
        view.thumbs.changed.connect(self._show_picture)
        view.explained_changed.connect(self._on_explained_changed)
        view.label_mode_changed.connect(bar.show_label_mode)
        view.export_requested.connect(self.export_requested)
        view.copy_requested.connect(self.copy_arithmetic)
        view.description_requested.connect(self._on_description_requested)
        view.pointed.connect(slow.point_at)
        view.parameter_chosen.connect(self._on_parameter_chosen)
        view.change_requested.connect(self._on_change_requested)
        view.motion_requested.connect(self._on_motion_requested)
        view.refused.connect(session.message_posted)
        bar.requested.connect(self._on_motion_requested)
        bar.position_chosen.connect(slow.set_position)
        bar.direction_chosen.connect(slow.set_direction)
        bar.granularity_chosen.connect(slow.set_granularity)
        bar.pace_chosen.connect(slow.set_pace)
        bar.label_mode_chosen.connect(view.set_label_mode)
        self._description.timeout.connect(self._describe)

    @property
    def arithmetic(self) -> str:
        """What the inspector tells, line by line."""
        return self._inspector.text

    @property
    def caption(self) -> str:
        """Which node or step is explained."""
        return self._inspector.caption

    def copy_arithmetic(self) -> None:
        """Put the arithmetic of the explained node on the clipboard."""
        QGuiApplication.clipboard().setText(self.arithmetic)

    def _show_session(self) -> None:
        self._show_state(at_once=True)
        self._show_bar()
        self._explain()
        self._describe()

    def _show_state(self, at_once: bool) -> None:
        state = _state_of(self._session)
        self.view.set_state(state)
        self.view.thumbs.show(state.network, state.colour, at_once)

    def _show_bar(self) -> None:
        slow = self._session.slow
        in_motion = slow.position is not None
        # Other walks of this kind have the same phases: it need not be computed for every colour.
        key = (slow.direction, slow.granularity, self._session.network.layer_sizes)
        if key != self._phases[0]:
            phases = tuple((translated(phase_title(name)), first) for name, first, _ in slow.phases)
            self._phases = (key, phases)
        phase = None
        if slow.position:
            name = slow.walk.phase_at(slow.position)
            phase = [key for key, _, _ in slow.walk.phases()].index(name)
        self._bar.show_state(
            BarState(
                slow.position,
                len(slow.walk) if in_motion else 0,
                slow.is_playing,
                slow.direction,
                slow.granularity,
                slow.pace,
                self._phases[1],
                phase,
            )
        )

    def _explain(self) -> None:
        view, state, node = self.view, self.view.state, self._told_node
        if state.motion is not None:
            self._inspector.show_motion(state, state.motion, node)
        else:
            self._inspector.show_node(state, node, view.look.focus is not None)
        self._show_picture()

    @property
    def _told_node(self) -> Node:
        """The node whose curve and picture are shown: the one somebody points at, else the one that acts."""
        view, motion = self.view, self.view.state.motion
        acting = motion.acting_node if motion is not None else None
        return view.look.hovered or acting or view.explained

    def _show_picture(self) -> None:
        self._inspector.show_picture(self.view.state, self._told_node, self.view.thumbs)

    def _describe(self) -> None:
        """Tell assistive technology what the inspector shows: at a choice, not sixty times a second."""
        lines = (self.view.chosen_words, self.caption, self.arithmetic)
        words = "\n".join(line for line in lines if line)
        if words == self.view.accessibleDescription():
            return
        self.view.setAccessibleDescription(words)
        if self.view.hasFocus() and not self._session.slow.is_playing:
            # A screen reader keeps silent when a description changes.
            announce(self.view, words)

    def _on_description_requested(self) -> None:
        self._describe()
        announce(self.view, self.view.accessibleDescription())

    def _on_prediction_changed(self) -> None:
        if self.isVisible() and self._session.slow.position is None:
            self._show_now()

    def _show_now(self) -> None:
        self._show_state(at_once=not self._session.is_running)
        self._explaining.ask()
        if not self._session.is_running:
            self._explaining.flush()

    def _on_running_changed(self, running: bool) -> None:
        """Show the last state of a training whole: while it runs, pictures and sentences come later than numbers."""
        if not running and self.isVisible():
            self._show_now()

    def _on_slow_changed(self) -> None:
        if not self.isVisible():
            return
        self._show_bar()
        is_over = self._session.slow.position is None and self.view.state.motion is not None
        if self._session.slow.position is not None or is_over:
            self._show_now()
            self._description.start()

    def _on_explained_changed(self) -> None:
        self._explain()
        self._description.start()

    def _on_pointed_changed(self, part: Part | None) -> None:
        if self.isVisible():
            self.view.show_pointed(part)

    def _on_parameter_chosen(self, parameter: Parameter | None) -> None:
        self._description.start()
        if parameter is not None and self._session.slow.direction == "backward":
            self._session.slow.trace(parameter)

    def _on_change_requested(self, change: Change) -> None:
        self._session.change(change)

    def _on_motion_requested(self, request: str) -> None:
        slow = self._session.slow
        methods = {
            "next": slow.next,
            "previous": slow.previous,
            "toggle_play": slow.toggle_play,
            "to_start": slow.to_start,
            "to_end": slow.to_end,
            "leave": slow.leave,
        }
        methods[request]()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        self._show_session()
        super().showEvent(event)


def _state_of(session: Session) -> DiagramState:
    slow = session.slow
    if slow.position is None:
        return DiagramState(session.network, session.forward_pass, session.colour, session.decimals)
    walk, sample = slow.walk, slice(slow.walk.sample, slow.walk.sample + 1)
    arrays = walk.forward_pass
    shown = ForwardPass(tuple(z[:, sample] for z in arrays.Z), tuple(a[:, sample] for a in arrays.A))
    return DiagramState(walk.network, shown, slow.colour, session.decimals, Motion(walk, slow.position))
