import pytest

from core.colour import Rgb
from core.network import Network
from gui.diagram.state import DiagramState
from gui.diagram.view import DiagramView

COLOUR = Rgb(51, 102, 153)


def state_of(network: Network, colour: Rgb = COLOUR) -> DiagramState:
    return DiagramState(network, network.forward_prop(colour.scaled), colour)


@pytest.fixture
def hand() -> Network:
    """A network to recompute by hand; for the colour (51, 102, 153) its second hidden node is off."""
    return Network(
        weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
        biases=([[0.05], [0.01], [-0.1]], [[-0.25]]),
        activations=("relu", "logistic"),
    )


@pytest.fixture
def make_state():
    return state_of


@pytest.fixture
def view(qtbot, hand) -> DiagramView:
    view = DiagramView(state_of(hand))
    qtbot.addWidget(view)
    view.resize(700, 320)
    view.show()
    qtbot.waitExposed(view)
    return view
