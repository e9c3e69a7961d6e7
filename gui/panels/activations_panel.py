"""The activations panel: the functions with their curves, those of the network, and where a node is on its curve."""

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.activation_notes import odd_choices
from core.activations import ACTIVATIONS
from core.changes import SetActivation
from core.collapse import collapsed_lines
from core.walk_values import Part
from gui.activations.figure import FunctionFigure
from gui.activations.function_list import FunctionList
from gui.activations.layer_choice import LayerChoice
from gui.activations.spot import Spot, node_of, spot_of
from gui.activations.vanishing_view import VanishingView
from gui.activations.words import FunctionWords
from gui.guard import guarded
from gui.i18n import translated
from gui.session import Session
from gui.theme import SPACE
from gui.throttle import Throttle
from gui.training.sentence import Sentence
from gui.training.switch import Switch

_FRAME_MS = 14
_TEXT_MS = 100
_MEDIUM_WIDTH = 620
_WIDE_WIDTH = 1_060
_LIST_WIDTHS = (158, 168)
_WORD_SIZES = (1.0, 1.2)


class ActivationsPanel(QWidget):
    """All activation functions, and what the network does with its own.

    Attributes
    ----------
    functions : FunctionList
    layers : LayerChoice
    figure : FunctionFigure
    words : FunctionWords
    vanishing : VanishingView
    pages : Switch
        Which of the last three is shown where there is not room for all.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node: tuple[int, int] | None = None
        self._activations: tuple[str, ...] = ()
        self._mode = ""
        self._drawing = Throttle(_FRAME_MS, self._show_spot, self)
        self._telling = Throttle(_TEXT_MS, self._show_texts, self)
        self._create()
        self._lay_out()
        self._connect()
        self.functions.choose(session.network.activations[-1])
        self._arrange("narrow")

    @property
    def spot(self) -> Spot | None:
        """Where the node is on its own curve; None while its Z is not computed yet."""
        session, (layer, row) = self._session, self._chosen_node()
        slow = session.slow
        if slow.position is None:
            return spot_of(session.network, session.forward_pass, 0, layer, row)
        known = slow.known
        if known is not None and Part("Z", layer, row) not in known:
            return None
        return spot_of(session.network, slow.walk.forward_pass, slow.walk.sample, layer, row)

    @property
    def notes(self) -> str:
        """What is odd about the network's functions, and the one function to which linear layers collapse."""
        return self._notes.text()

    def _create(self) -> None:
        self.layers = LayerChoice(self)
        self.pages = Switch(
            (self.tr("C&urve"), self.tr("Wo&rds"), self.tr("Many &layers")),
            self.tr("What is shown below; a wider panel shows more of it."),
            self,
        )
        self.functions = FunctionList(self)
        self.figure = FunctionFigure(self)
        self.words = FunctionWords(self)
        self.vanishing = VanishingView(self)
        self._notes = Sentence(1, self)

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.setSpacing(SPACE // 2)
        self._right.addWidget(self.pages)
        views = QHBoxLayout()
        views.setSpacing(SPACE)
        for part, stretch in ((self.figure, 5), (self.words, 4), (self.vanishing, 4)):
            views.addWidget(part, stretch)
        self._right.addLayout(views, 1)
        body = QHBoxLayout()
        body.setSpacing(SPACE)
        body.addWidget(self.functions)
        body.addLayout(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        # Else the arrangement for a wide panel would keep it from becoming narrow.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.layers)
        column.addWidget(self._notes)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        session = self._session
        session.choices_changed.connect(self._on_choices_changed)
        session.decimals_changed.connect(self._on_choices_changed)
        session.slow.changed.connect(self._on_prediction_changed)  # it follows every prediction
        session.slow.pointed_changed.connect(self._on_pointed_changed)
        self.functions.function_chosen.connect(self._on_function_chosen)
        self.layers.hidden_chosen.connect(self._on_hidden_chosen)
        self.layers.output_chosen.connect(self._on_output_chosen)
        self.pages.chosen.connect(self._show_page)

    def _chosen_node(self) -> tuple[int, int]:
        """Return the node that somebody pointed at last, else the first output."""
        network = self._session.network
        layer, row = self._node or (0, 0)
        if 1 <= layer <= len(network.weights) and row < network.layer_sizes[layer]:
            return layer, row
        return len(network.weights), 0

    def _show_session(self) -> None:
        if not self.isVisible():
            return
        self._show_layers()
        self._show_spot()
        self._show_texts()

    def _show_layers(self) -> bool:
        """Show the functions of the network, and return whether they are others than before."""
        network = self._session.network
        if network.activations == self._activations:
            return False
        self._activations = network.activations
        self.layers.show_network(network)
        uses: dict[str, str] = {}
        hidden, output = set(network.activations[:-1]), network.activations[-1]
        for name in ACTIVATIONS:
            if name in hidden and name == output:
                uses[name] = self.tr("both")
            elif name in hidden or name == output:
                uses[name] = self.tr("output") if name == output else self.tr("hidden")
        self.functions.show_uses(uses)
        return True

    def _show_spot(self) -> None:
        if not self.isVisible():
            return
        self.figure.show_spot(self.functions.chosen, self.spot, self._session.decimals)

    def _show_texts(self) -> None:
        if not self.isVisible():
            return
        network, session = self._session.network, self._session
        notes = [translated(note) for note in odd_choices(network, session.choices.config.loss)]
        function = collapsed_lines(network, session.decimals)
        if function:
            template = self.tr("All layers are linear. Together they are one linear function: {function}.")
            notes.insert(0, template.format(function="; ".join(function)))
        self._notes.set_lines(1 + (self._mode != "wide") + bool(function))
        self._notes.show_sentence(" ".join(notes))
        self._notes.setVisible(bool(notes))
        spot = self.spot
        self.vanishing.show_node(f"Z{spot.sign}" if spot else "Z", None if spot is None else spot.z)
        self.figure.describe()

    def _change(self, layers: range, name: str) -> None:
        for layer in layers:
            if self._session.network.activations[layer - 1] != name:
                self._session.change(SetActivation(layer, name))
        self.functions.choose(name)

    def _arrange(self, mode: str) -> None:
        """Show one, two or all three views, in a "narrow", "medium" or "wide" panel."""
        if mode != self._mode:
            self._mode = mode
            self.functions.setFixedWidth(_LIST_WIDTHS[mode != "narrow"])
            self.words.set_size(_WORD_SIZES[mode == "wide"])
            self._show_page()

    def _show_page(self) -> None:
        page, mode = self.pages.position, self._mode
        self.pages.setVisible(mode != "wide")
        shown = {"narrow": {page}, "medium": {2} if page == 2 else {0, 1}, "wide": {0, 1, 2}}[mode]
        for index, part in enumerate((self.figure, self.words, self.vanishing)):
            part.setVisible(index in shown)

    def _on_prediction_changed(self) -> None:
        if self.isVisible():
            is_other = self._show_layers()
            self._drawing.ask()
            self._telling.ask()
            if not self._session.is_running:
                self._drawing.flush()
            if is_other:
                self._telling.flush()

    def _on_choices_changed(self) -> None:
        self._show_session()

    def _on_pointed_changed(self, part: Part | None) -> None:
        node = node_of(part, self._session.network)
        if node is None or node == self._node:
            return
        self._node = node
        if self.isVisible():
            self.functions.choose(self._session.network.activations[node[0] - 1])
            self._show_spot()
            self._telling.ask()

    def _on_function_chosen(self, name: str) -> None:
        self.words.show_function(name)
        self._show_spot()
        self._telling.ask()

    def _on_hidden_chosen(self, name: str) -> None:
        self._change(range(1, len(self._session.network.weights)), name)

    def _on_output_chosen(self, name: str) -> None:
        last = len(self._session.network.weights)
        self._change(range(last, last + 1), name)

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
        self._node = node_of(self._session.slow.pointed, self._session.network) or self._node
        with QSignalBlocker(self.functions):
            self.functions.choose(self._session.network.activations[self._chosen_node()[0] - 1])
        self.words.show_function(self.functions.chosen)
        self._show_session()

    @guarded(lambda self: QSize(420, 240))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return QSize(420, 240)

    @guarded(lambda self: QSize(720, 330))
    def sizeHint(self) -> QSize:
        """Return the same size whatever is shown."""
        return QSize(720, 330)
