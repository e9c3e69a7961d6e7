import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from core.changes import Parameter
from core.network import Network
from core.walk import Part
from gui.numbers.trace_view import TraceView


@pytest.fixture
def view(qtbot, own_session):
    view = TraceView(own_session)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    view.show_trace()
    return view


def test_without_a_choice_it_says_how_to_choose(view):
    assert view.text.startswith("Choose a weight or bias")
    assert view.choice.count() == 16
    assert view.choice.currentIndex() == -1


def test_a_parameter_is_chosen_from_the_list(view, own_session):
    view.choice.setCurrentIndex(view.choice.findText("W1₁₂"))
    assert own_session.slow.traced == Parameter(1, 0, 1)


def test_the_product_is_told_in_formula_numbers_and_result(view, own_session):
    own_session.slow.trace(Parameter(1, 0, 1))
    view.show_trace()
    assert view.choice.currentText() == "W1₁₂"
    formula, numbers, result = view.text.splitlines()[:3]
    assert formula == "dC/dW1₁₂ = dC/dA2 · dA2/dZ2 · W2₁ · dA1₁/dZ1₁ · X₂"
    product = 1.0
    for factor in numbers.partition(" = ")[2].split(" · "):
        product *= float(factor.strip("()").replace("−", "-"))
    assert product == pytest.approx(float(result.partition(" = ")[2].replace("−", "-")), abs=0.001 * 5)
    assert view.cards.accessibleName().startswith("dC/dA2 ")
    assert "slope of ReLU" in view.cards.accessibleName()


def test_forwards_it_traces_too(view, own_session):
    """The wished answer is there all the same."""
    assert own_session.slow.direction == "forward"
    own_session.slow.trace(Parameter(2, 0))
    view.show_trace()
    assert view.text.startswith("dC/db2 = dC/dA2 · dA2/dZ2")


def test_a_dead_node_is_explained(view, own_session):
    own_session.slow.trace(Parameter(1, 1, 0))
    view.show_trace()
    assert "lets no gradient through" in view.text


def test_the_mouse_points_at_a_factor(qtbot, view, own_session):
    own_session.slow.trace(Parameter(1, 0, 1))
    view.show_trace()
    QTest.mouseMove(view.cards, QPoint(10, view.cards.height() // 2))
    qtbot.waitUntil(lambda: own_session.slow.pointed == Part("dA", 2, 0))


def test_another_network_has_other_parameters(view, own_session):
    own_session.slow.trace(Parameter(1, 2, 2))
    own_session.set_network(Network.random((3, 1), ("logistic",), seed=1))
    view.show_trace()
    assert view.choice.count() == 4
    assert view.choice.currentIndex() == -1
