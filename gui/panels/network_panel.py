"""The panel of the network: its diagram, and the arithmetic of one node."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from gui.diagram.geometry import LABEL_MODES
from gui.diagram.inspector import Inspector
from gui.diagram.state import DiagramState
from gui.diagram.view import DiagramView
from gui.guard import guarded
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle

_DESCRIBE_MS = 250
_EXPLAIN_MS = 24  # every second tick of a training: nobody reads sentences that run faster


class NetworkPanel(QWidget):
    """Shows the session's network with the session's colour on its way through it.

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
        self._create(session)
        self._lay_out()
        self._connect(session)
        self._show_session()

    def _create(self, session: Session) -> None:
        self.view = DiagramView(_state_of(session), self)
        self.view.setToolTip(self.tr("Point at a node, or choose one by click or arrow keys, to see its arithmetic."))
        self._inspector = Inspector(self)
        self._labels = QComboBox(self)
        titles = (self.tr("all"), self.tr("focused"), self.tr("none"))
        for mode, title in zip(LABEL_MODES, titles, strict=True):
            self._labels.addItem(title, mode)
        self._labels.setAccessibleName(self.tr("Weights shown"))
        self._labels.setToolTip(self.tr("Which weights are written on the edges: all, or the focused node's, or none."))
        self._description = QTimer(self)
        self._description.setSingleShot(True)
        self._description.setInterval(_DESCRIBE_MS)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Weights:"), self)
        label.setBuddy(self._labels)
        self._inspector.add_to_header(label)
        self._inspector.add_to_header(self._labels)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._inspector)

    def _connect(self, session: Session) -> None:
        session.prediction_changed.connect(self._on_prediction_changed)
        session.running_changed.connect(self._on_running)
        self.view.explained_changed.connect(self._on_explained_changed)
        self.view.label_mode_changed.connect(self._on_label_mode_changed)
        self.view.export_requested.connect(self.export_requested)
        self.view.copy_requested.connect(self.copy_arithmetic)
        self.view.description_requested.connect(self._describe)
        self._labels.currentIndexChanged.connect(self._on_labels_chosen)
        self._description.timeout.connect(self._describe)

    @property
    def arithmetic(self) -> str:
        """The arithmetic of the explained node, one line for each step."""
        return self._inspector.text

    @property
    def caption(self) -> str:
        """Which node is explained."""
        return self._inspector.caption

    def copy_arithmetic(self) -> None:
        """Put the arithmetic of the explained node on the clipboard."""
        QGuiApplication.clipboard().setText(self.arithmetic)

    def _show_session(self) -> None:
        self.view.set_state(_state_of(self._session))
        self._explain()
        self._describe()

    def _explain(self) -> None:
        look = self.view.look
        self._inspector.show_node(self.view.state, self.view.explained, look.focus is not None)

    def _describe(self) -> None:
        """Tell assistive technology what the inspector shows: at a choice, not sixty times a second."""
        self.view.setAccessibleDescription(f"{self.caption}\n{self.arithmetic}")

    def _on_prediction_changed(self) -> None:
        if self.isVisible():
            self.view.set_state(_state_of(self._session))
            self._explaining.ask()
            self._on_running()

    def _on_running(self) -> None:
        if not self._session.is_running:
            self._explaining.flush()

    def _on_explained_changed(self) -> None:
        self._explain()
        self._description.start()

    def _on_label_mode_changed(self, mode: str) -> None:
        with QSignalBlocker(self._labels):
            self._labels.setCurrentIndex(LABEL_MODES.index(mode))

    def _on_labels_chosen(self, index: int) -> None:
        self.view.set_label_mode(LABEL_MODES[index])

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        self._show_session()
        super().showEvent(event)


def _state_of(session: Session) -> DiagramState:
    return DiagramState(session.network, session.forward_pass, session.colour)
