from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from core.changes import Parameter, value_of
from core.colour import Rgb
from core.network import Network
from core.walk import Part
from gui.panels.numbers_panel import NumbersPanel
from gui.session import Session

HAND = Network(
    weights=([[0.42, 0.13, 0.91], [-0.6, 0.2, -0.3], [0.5, -0.25, 1.0]], [[2.0, -1.0, 0.5]]),
    biases=([[0.05], [0.01], [-0.1]], [[-0.25]]),
    activations=("relu", "logistic"),
)


@pytest.fixture
def own_session(qapp):
    """A session without data, which the colour does not need."""
    session = Session(Rgb(51, 102, 153))
    session.set_network(HAND)
    yield session
    session.close()
    session.deleteLater()


def shown(qtbot, session: Session, size: tuple[int, int] = (720, 330)) -> NumbersPanel:
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


@pytest.fixture
def panel(qtbot, own_session):
    return shown(qtbot, own_session)


def numbers(panel) -> list[str]:
    model = panel.matrices.view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def go_to(panel, part: Part) -> None:
    view = panel.matrices.view
    view.setFocus()
    view.setCurrentIndex(view.model().index_of(view.sheet.places_of(part)[0]))


def test_without_slow_motion_everything_is_shown_and_the_last_step_told(panel):
    assert "Z1 row 1: 0.732" in numbers(panel)
    assert "font: light" in numbers(panel)
    assert "0.812 ≥ 0.5 → light font" in panel.step.text
    assert not any("not computed" in text for text in numbers(panel))


def test_the_step_that_acts_is_told_with_formula_numbers_and_result(qtbot, panel, own_session):
    own_session.slow.set_granularity("node")
    own_session.slow.set_position(4)
    qtbot.waitUntil(lambda: panel.step.title.text().startswith("4/12 Z1 – Z1₁"))
    assert panel.step.text.splitlines()[:3] == [
        "Z1₁ = W1₁₁·X₁ + W1₁₂·X₂ + W1₁₃·X₃ + b1₁",
        "Z1₁ = 0.420·0.200 + 0.130·0.400 + 0.910·0.600 + 0.050",
        "Z1₁ = 0.732",
    ]
    assert "Z1 row 2: not computed yet" in numbers(panel)


def test_before_the_first_step_nothing_is_computed(qtbot, panel, own_session):
    own_session.slow.to_start()
    qtbot.waitUntil(lambda: "Nothing is computed" in panel.step.title.text())
    assert "A2: not computed yet" in numbers(panel)


def test_pointing_in_the_sheet_reaches_the_diagram_and_back(panel, own_session):
    panel.matrices.view.pointed.emit(Part("Z", 1, 1))
    assert own_session.slow.pointed == Part("Z", 1, 1)
    assert "Z1₂ = " in panel.step.text
    before = panel.matrices.view.grab().toImage()
    own_session.slow.point_at(Part("W", 2, 0, 1))
    assert panel.matrices.view.grab().toImage() != before


def test_an_edit_changes_the_network_and_every_number(qtbot, panel, own_session):
    go_to(panel, Part("W", 1, 0, 0))
    field = panel.matrices.view.field
    qtbot.keyClick(panel.matrices.view, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "1,42")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert value_of(own_session.network, Parameter(1, 0, 0)) == 1.42
    qtbot.waitUntil(lambda: "Z1 row 1: 0.932" in numbers(panel))
    own_session.undo_stack.undo()
    qtbot.waitUntil(lambda: "Z1 row 1: 0.732" in numbers(panel))


def test_what_is_no_number_is_said(qtbot, panel, own_session):
    go_to(panel, Part("W", 1, 0, 0))
    qtbot.keyClick(panel.matrices.view, "1")
    qtbot.keyClicks(panel.matrices.view.field, "/0")
    with qtbot.waitSignal(own_session.message_posted):
        qtbot.keyClick(panel.matrices.view.field, Qt.Key.Key_Return)


def test_backward_shows_gradients_and_one_is_traced(qtbot, panel, own_session):
    panel.source.direction.choose(1)
    assert own_session.slow.direction == "backward"
    qtbot.waitUntil(lambda: any(text.startswith("dC/dW1 row 1 column 2") for text in numbers(panel)))
    go_to(panel, Part("dW", 1, 0, 1))
    qtbot.keyClick(panel.matrices.view, Qt.Key.Key_Return)
    assert own_session.slow.traced == Parameter(1, 0, 1)
    assert panel.stack.currentWidget() is panel.trace
    assert panel.trace.choice.hasFocus()
    assert panel.trace.text.startswith("dC/dW1₁₂ = ")


def test_a_trace_that_the_diagram_asks_for_is_shown_and_framed(qtbot, panel, own_session):
    panel.source.direction.choose(1)
    qtbot.waitUntil(lambda: any(text.startswith("dC/dW1 row 1") for text in numbers(panel)))
    before = panel.matrices.view.grab().toImage()
    own_session.slow.trace(Parameter(1, 0, 0))
    assert panel.stack.currentWidget() is panel.trace
    assert panel.trace.text.startswith("dC/dW1₁₁ = ")
    panel.pages.choose(0)
    assert panel.matrices.view.grab().toImage() != before


def test_decimals_and_all_digits_are_the_sessions(qtbot, panel, own_session):
    panel.digits.decimals.setValue(6)
    assert own_session.decimals == 6
    qtbot.waitUntil(lambda: "Z1 row 1: 0.732000" in numbers(panel))
    panel.digits.full.setChecked(True)
    assert own_session.slow.full_precision
    qtbot.waitUntil(lambda: "W1 row 1 column 1: 0.42" in numbers(panel))
    assert not panel.digits.decimals.isEnabled()
    own_session.slow.set_full_precision(False)
    own_session.set_decimals(2)
    qtbot.waitUntil(lambda: panel.digits.decimals.value() == 2)


def test_the_wished_answer_is_chosen(panel, own_session):
    wished = own_session.slow.wished
    assert panel.source.wished.currentText() == "wished: by luma"
    panel.source.wished.setCurrentIndex(1 + wished)
    assert own_session.slow.wished == 1 - wished
    assert panel.source.wished.currentIndex() == 1 + wished


def test_the_wished_answer_goes_back_to_the_rule(qtbot, panel, own_session):
    """The choice of a person stays for all colours, until it is left to the rule again."""
    choice = panel.source.wished
    choice.setCurrentIndex(choice.findText("wished: dark"))
    own_session.set_colour(Rgb(0, 0, 0))
    assert own_session.slow.wished == 0
    choice.setCurrentIndex(0)
    assert own_session.slow.wished == 1
    own_session.set_colour(Rgb(255, 255, 255))
    assert own_session.slow.wished == 0
    qtbot.waitUntil(lambda: choice.currentText() == "wished: by luma")


def test_a_row_of_the_data_goes_through(qtbot, session: Session):
    panel = shown(qtbot, session)
    panel.source.source.setCurrentIndex(1)
    panel.source.row.setValue(12)
    assert (session.slow.source, session.slow.row) == ("row", 11)
    qtbot.waitUntil(lambda: "row 12 of the data" in panel.subject.text())
    x = session.dataset.X[:, 11]
    assert f"X row 1: {x[0]:.3f}" in numbers(panel)


def test_a_mini_batch_has_a_column_for_each_colour(qtbot, session: Session):
    panel = shown(qtbot, session)
    panel.source.source.setCurrentIndex(2)
    qtbot.waitUntil(lambda: any("Z1 row 3 column 10: " in text for text in numbers(panel)))
    panel.source.sample.setValue(4)
    assert session.slow.sample == 3
    qtbot.waitUntil(lambda: "column 4 is told" in panel.subject.text())


def test_of_a_large_batch_it_says_which_columns_are_shown(qtbot, session: Session):
    session.set_choices(replace(session.choices, config=replace(session.choices.config, batch_size=64)))
    panel = shown(qtbot, session)
    panel.source.source.setCurrentIndex(2)
    panel.source.sample.setValue(25)
    qtbot.waitUntil(lambda: "columns 21–30 of 64; column 25 is told" in panel.subject.text())


def test_a_source_that_is_not_there_yet_is_said(qtbot, panel):
    panel.source.source.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "not ready" in panel.subject.text())


def test_it_follows_the_colour_and_other_networks(qtbot, panel, own_session):
    own_session.set_colour(Rgb(255, 0, 0))
    qtbot.waitUntil(lambda: "X row 1: 1.000" in numbers(panel))
    own_session.set_network(Network.random((3, 64, 64, 1), ("relu", "tanh", "logistic"), seed=1))
    qtbot.waitUntil(lambda: "Z2 row 64: " in " ".join(numbers(panel)))
    own_session.set_network(Network.random((3, 4, 1), ("softmax", "logistic"), seed=1))
    qtbot.waitUntil(lambda: any(text.startswith("A1 row 4") for text in numbers(panel)))


def test_a_hidden_panel_waits_until_it_is_shown(panel, own_session):
    panel.hide()
    before = numbers(panel)
    own_session.set_colour(Rgb(255, 0, 0))
    assert numbers(panel) == before
    panel.show()
    assert "X row 1: 1.000" in numbers(panel)


def test_the_whole_walk_can_be_told_in_both_directions(panel, own_session):
    slow = own_session.slow
    for direction in ("forward", "backward"):
        slow.set_direction(direction)
        for position in range(len(slow.walk) + 1):
            slow.set_position(position)
            panel.step.show_step(slow)
            assert panel.step.text
        slow.leave()


@pytest.mark.parametrize(
    ("size", "titles"),
    [
        ((480, 260), ["Step", "Matrices", "Check", "Trace"]),
        ((720, 330), ["Step and matrices", "Check", "Trace"]),
        ((1_300, 500), ["Step and matrices", "Check", "Trace"]),
    ],
)
def test_each_page_is_reached_at_each_size(qtbot, own_session, size, titles):
    panel = shown(qtbot, own_session, size)
    switch = panel.pages if panel.pages.isVisible() else panel.pages_narrow
    buttons = [button for button in switch.findChildren(QWidget) if button.accessibleName()]
    assert [button.accessibleName() for button in buttons] == titles
    seen = set()
    for position in range(len(titles)):
        switch.choose(position)
        parts = (panel.step, panel.matrices, panel.check, panel.trace)
        seen |= {part for part in parts if part.isVisible()}
    assert len(seen) == 4


def test_it_fits_the_projector(panel):
    assert panel.minimumSizeHint() == QSize(420, 260)
    panel.resize(464, 260)
    for part in (panel.source, panel.digits, panel.pages_narrow):
        assert part.geometry().right() <= panel.width()
        assert part.width() >= part.minimumSizeHint().width()


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, panel, own_session):
    wanted = [
        panel.source.source,
        panel.source.wished,
        panel.digits.decimals,
        panel.digits.full,
        panel.digits.copy,
        panel.step.body,
        panel.matrices.view,
    ]
    panel.source.source.setFocus()
    reached = []
    for _ in range(20):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for widget in wanted:
        assert widget in reached
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_number_at_the_cursor_is_copied(qtbot, panel):
    go_to(panel, Part("W", 1, 1, 0))
    qtbot.keyClick(panel.matrices.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "−0.600"


def test_the_matrix_at_the_cursor_is_copied(panel):
    go_to(panel, Part("b", 1, 0))
    panel.copy_menu.copy_matrix("csv")
    assert QGuiApplication.clipboard().text().split() == ["0.050", "0.010", "-0.100"]


def test_it_follows_a_training(qtbot, session: Session):
    panel = shown(qtbot, session)
    before = numbers(panel)
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running, timeout=10_000)
    weight = f"{session.network.weights[0][0, 0]:.3f}".replace("-", "−")
    qtbot.waitUntil(lambda: f"W1 row 1 column 1: {weight}" in numbers(panel))
    assert numbers(panel) != before
