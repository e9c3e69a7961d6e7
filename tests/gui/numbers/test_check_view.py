import pytest
from PySide6.QtGui import QPalette

from core.changes import Parameter, SetParameter
from core.colour import Rgb
from core.network import Network
from core.walk import Part
from gui.numbers.check_view import CheckView
from gui.theme import DARK, LIGHT, apply_theme


@pytest.fixture
def view(qtbot, own_session):
    view = CheckView(own_session)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    return view


def texts(view, column: int) -> list[str]:
    return [view.table.item(row, column).text() for row in range(view.table.rowCount())]


def test_at_first_it_says_what_is_compared(view):
    assert view.table.rowCount() == 0
    assert "(C(p + h) − C(p − h)) / 2h" in view.verdict.text()


def test_at_first_it_names_what_goes_through_now(view, own_session):
    own_session.set_colour(Rgb(18, 52, 86))
    view.show_state()
    assert "#123456" in view.verdict.text()


def test_the_button_compares_all_sixteen_parameters(view, own_session):
    view.button.click()
    assert view.table.rowCount() == 16
    walk = own_session.slow.walk
    gradients = walk.network.backward(walk.forward_pass, walk.subject.X, walk.subject.y)
    column = [float(text.replace("−", "-")) for text in texts(view, 1)]
    expected = [*gradients.weights[0].ravel(), *gradients.biases[0].ravel(), *gradients.weights[1].ravel()]
    assert column[:15] == pytest.approx([float(value) for value in expected], abs=0.0005)
    assert texts(view, 1) == texts(view, 2)
    assert set(texts(view, 4)) == {"✓ agrees"}
    assert view.verdict.text().startswith("All 16 gradients agree")


def test_the_table_is_not_taken_for_the_truth_when_the_network_has_changed(view, own_session):
    view.check()
    own_session.change(SetParameter(Parameter(2, 0), 1.5))
    view.show_state()
    assert "earlier" in view.verdict.text()
    view.check()
    assert view.verdict.text().startswith("All 16")


def test_decimals_are_the_same_everywhere(view, own_session):
    view.check()
    own_session.set_decimals(7)
    view.show_state()
    assert len(texts(view, 1)[0].partition(".")[2]) == 7


def test_a_row_points_at_its_parameter(view, own_session):
    view.check()
    view.table.setCurrentCell(1, 0)
    assert own_session.slow.pointed == Part("W", 1, 0, 1)
    view.table.setCurrentCell(15, 0)
    assert own_session.slow.pointed == Part("b", 2, 0)


def test_a_network_with_too_many_parameters_is_not_checked(view, own_session):
    own_session.set_network(Network.random((3, 64, 64, 1), ("relu", "relu", "logistic"), seed=1))
    view.check()
    assert view.table.rowCount() == 0
    assert "2,000" in view.verdict.text()
    own_session.set_network(Network.random(seed=1))
    view.show_state()
    assert "2,000" not in view.verdict.text()


@pytest.fixture
def _light_again():
    yield
    apply_theme("light")


@pytest.mark.usefixtures("_light_again")
def test_the_table_follows_the_theme(qtbot, view, own_session):
    def text():
        return view.table.palette().color(QPalette.ColorRole.Text)

    view.check()
    apply_theme("dark")
    qtbot.waitUntil(lambda: text() == DARK.colour("text"))
    own_session.change(SetParameter(Parameter(2, 0), 1.5))
    view.show_state()
    assert text() == DARK.colour("dim")
    apply_theme("light")
    qtbot.waitUntil(lambda: text() == LIGHT.colour("dim"))
