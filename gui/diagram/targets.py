"""What is under the mouse in the diagram, and what is said of it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.changes import Parameter, value_of
from core.plane import Cut
from core.walk_values import Part
from gui.diagram.geometry import Layout, Node
from gui.diagram.state import DiagramState
from gui.i18n import translated
from gui.theme import number


class Target(NamedTuple):
    """What is at a point: a node or its chip, a parameter's number, a switch, a small picture."""

    node: Node | None = None
    parameter: Parameter | None = None
    is_switch: bool = False
    is_thumb: bool = False


NOTHING = Target()


def target_at(layout: Layout, x: float, y: float) -> Target:
    """Return what is at a point of the layout."""
    for node, card in layout.cards.items():
        if card.switch is not None and card.switch.contains(x, y):
            return Target(node, is_switch=True)
        if card.chip is not None and not card.rect.contains(x, y) and card.chip.contains(x, y):
            return Target(node, Parameter(*node))
        if card.rect.contains(x, y):
            return Target(node, is_thumb=card.thumb is not None and card.thumb.contains(x, y))
    edge = layout.edge_at(x, y)
    return NOTHING if edge is None else Target(None, Parameter(*edge.target, edge.source.row))


def part_of(state: DiagramState, target: Target) -> Part | None:
    """Return the number that is pointed at, for other views to light it up."""
    if target.parameter is not None:
        kind = "b" if target.parameter.column is None else "W"
        return Part(f"d{kind}" if state.shows_gradients else kind, *target.parameter)
    return None if target.node is None else part_of_node(state, target.node)


def part_of_node(state: DiagramState, node: Node) -> Part:
    """Return the number that stands for a node."""
    if node.layer == 0:
        return Part("X", *node)
    return Part("dZ" if state.shows_gradients else "A", *node)


def tip(state: DiagramState, target: Target, name: str, cut: Cut | None) -> str:
    """Return what is said of a target; `name` is its parameter's."""
    if target.parameter is not None:
        value = number(value_of(state.network, target.parameter), None)
        template = QCoreApplication.translate(
            "Diagram",
            "{name}: {value}\nClick to choose it, then Up and Down or the wheel change it; double click to type.",
        )
        return template.format(name=name, value=value)
    if target.node is None:
        return ""
    node = state.name(target.node)
    if target.is_switch:
        on = QCoreApplication.translate("Diagram", "Let {name} work again (O).")
        off = QCoreApplication.translate("Diagram", "Switch {name} off: its output is held at 0 (O).")
        return (on if state.is_held(target.node) else off).format(name=node)
    return thumb_words(state, target.node, cut) if target.is_thumb and cut is not None else ""


def thumb_words(state: DiagramState, node: Node, cut: Cut) -> str:
    """Return what the small picture of a node shows."""
    fixed = cut.plane.fixed
    template = QCoreApplication.translate("Diagram", "What {name} computes over {plane}, at {fixed} {value}.")
    return template.format(
        name=state.name(node),
        plane=translated(cut.plane.title),
        fixed=translated(fixed.title),
        value=fixed.text(cut.level),
    )
