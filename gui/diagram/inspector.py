"""The strip below the diagram: one node's arithmetic or one step, with curve and picture."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.activations import ACTIVATIONS
from core.arithmetic import activation_line, decision_line, input_line, is_off, sum_line
from core.symbols import symbol
from gui.diagram.curve import CurveView, curve_of
from gui.diagram.geometry import Node
from gui.diagram.motion import Motion
from gui.diagram.plane_view import PlaneView
from gui.diagram.state import CHANNELS, DiagramState
from gui.diagram.targets import thumb_words
from gui.diagram.thumbs import Thumbs
from gui.guard import guarded
from gui.i18n import translated
from gui.read_only_text import ReadOnlyText
from gui.text_line import TextLine
from gui.theme import SPACE, number_font, theme_of


class _Size(NamedTuple):
    """What a width allows: the text's size and lines, the widths of curve and picture."""

    width: int
    factor: float
    lines: int
    curve: int
    picture: int


_SIZES = (_Size(0, 1.0, 4, 88, 86), _Size(600, 1.0, 4, 132, 88), _Size(900, 1.3, 3, 200, 100))
_NARROW = _SIZES[0]


class Inspector(QWidget):
    """Explains one node or one step; its text can be selected and copied, also with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = TextLine(parent=self)
        self._text = _ArithmeticText(self)
        self._curve = CurveView(self)
        self._picture = PlaneView(self)
        self._size = _NARROW
        self._in_motion = False
        words = QVBoxLayout()
        words.setSpacing(SPACE // 4)
        words.addWidget(self._caption)
        words.addWidget(self._text, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(words, 1)
        layout.addWidget(self._curve)
        layout.addWidget(self._picture)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The arithmetic that is shown, one line for each step."""
        return self._text.toPlainText()

    @property
    def caption(self) -> str:
        """What is explained, in words."""
        return self._caption.text()

    def show_node(self, state: DiagramState, node: Node, is_chosen: bool) -> None:
        """Explain a node.

        Parameters
        ----------
        state : DiagramState
        node : Node
        is_chosen : bool
            Whether somebody chose it; otherwise it is said that it stands in for a choice.
        """
        caption = self._title(state, node)
        if not is_chosen:
            caption = self.tr("None selected. {title}").format(title=caption)
        self._caption.set_text(caption)
        self._text.show_text("\n".join(self._arithmetic(state, node)))
        self._curve.show_curve(curve_of(state, node))
        self._show_in_motion(False)

    def show_motion(self, state: DiagramState, motion: Motion, node: Node) -> None:
        """Tell the step that acts.

        Parameters
        ----------
        state : DiagramState
        motion : Motion
        node : Node
            Whose curve is shown.
        """
        step, subject = motion.step, translated(motion.walk.subject.name)
        if state.sample is not None:
            place, count = state.sample
            words = self.tr("colour {place} of {count} in {batch}")
            subject = words.format(place=place, count=count, batch=subject)
        if step is None:
            self._caption.set_text(self.tr("Slow motion of {subject}").format(subject=subject))
            self._text.show_text(self.tr("Nothing is computed yet. Next (Right) takes the first step."))
        else:
            title = self.tr("{step} – {subject}").format(step=translated(step.title), subject=subject)
            self._caption.set_text(title)
            notes = (translated(note) for note in step.notes)
            self._text.show_text("\n".join(line for line in (step.formula, step.numbers, step.result, *notes) if line))
        self._curve.show_curve(curve_of(state, node))
        self._show_in_motion(True)

    def show_picture(self, state: DiagramState, node: Node, thumbs: Thumbs) -> None:
        """Show what a node computes over the colours."""
        cut = thumbs.cut
        if cut is None:
            return
        image = thumbs.image(node, theme_of(self.palette()))
        self._picture.show_picture(image, cut.position(state.colour), thumb_words(state, node, cut))

    def _show_in_motion(self, in_motion: bool) -> None:
        """Leave a narrow strip to the text while a step is told."""
        if in_motion != self._in_motion:
            self._in_motion = in_motion
            self._picture.setVisible(not (in_motion and self._size is _NARROW))

    def _title(self, state: DiagramState, node: Node) -> str:
        if node.layer == 0:
            channel = (self.tr("red"), self.tr("green"), self.tr("blue"))[node.row]
            return self.tr("Input {name} ({channel})").format(name=CHANNELS[node.row], channel=channel)
        entry = ACTIVATIONS[state.network.activations[node.layer - 1]]
        template = self.tr("Hidden node {name}: {activation}, {formula}")
        if node.layer == len(state.network.weights):
            template = self.tr("Output {name}: {activation}, {formula}")
        return template.format(name=state.name(node), activation=translated(entry.title), formula=entry.formula)

    def _arithmetic(self, state: DiagramState, node: Node) -> list[str]:
        (layer, row), decimals = node, state.decimals
        if layer == 0:
            raw = state.raw[row]
            return [input_line(symbol("X", 0, row, len(state.raw)), raw, raw / 255.0, decimals)]
        network, forward_pass = state.network, state.forward_pass
        lines = [
            sum_line(network, forward_pass, state.X, layer, row, decimals=decimals),
            activation_line(network, forward_pass, layer, row, decimals=decimals),
        ]
        if state.is_held(node):
            lines.append(self.tr("Switched off: the output is held at 0."))
        elif is_off(network, forward_pass, layer, row):
            lines.append(self.tr("Z ≤ 0: the node is off."))
        if node == state.result:
            lines.append(translated(decision_line(float(forward_pass.A[-1][row, 0]), decimals)))
        return lines

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._size = next(size for size in reversed(_SIZES) if self.width() >= size.width)
        self._text.set_size(self._size.factor, self._size.lines)
        self._curve.set_width(self._size.curve)
        self._picture.set_width(self._size.picture)
        self._picture.setVisible(not (self._in_motion and self._size is _NARROW))
        super().resizeEvent(event)


class _ArithmeticText(ReadOnlyText):
    """A few lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("_ArithmeticText", "Arithmetic of the node"), parent)
        self._size = (_NARROW.factor, _NARROW.lines)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def set_size(self, factor: float, n_lines: int) -> None:
        """Write so many times larger than other text, with room for so many lines."""
        if (factor, n_lines) != self._size:
            self._size = (factor, n_lines)
            self.setFont(number_font(factor))
            self.updateGeometry()

    @guarded(lambda self: QSize(240, 84))
    def sizeHint(self) -> QSize:
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        return QSize(240, self._size[1] * QFontMetrics(self.font()).lineSpacing() + margins)

    @guarded(lambda self: QSize(120, 84))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
