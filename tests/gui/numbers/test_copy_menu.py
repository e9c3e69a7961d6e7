import csv
import io
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.numbers.copy_menu import CopyMenu
from gui.numbers.equations import Matrix
from gui.session import Session

W1 = Matrix("W", 1, "W1", 3, 3)


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def menu(owner, own_session):
    return CopyMenu(own_session, lambda: W1, owner)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def entries(menu) -> list[tuple[str, str]]:
    return [(part.menu().title(), action.text()) for part in menu.actions() for action in part.menu().actions()]


def test_everything_is_offered_in_four_styles(menu):
    assert len(entries(menu)) == 16
    assert entries(menu)[8] == ("The &matrix W1", "as plain &text")


def test_the_step_is_copied_as_it_is_told(menu, own_session):
    own_session.slow.set_position(4)
    menu.actions()[0].menu().actions()[0].trigger()
    step = own_session.slow.step
    assert clipboard().splitlines()[:3] == [step.formula, step.numbers, step.result]


@pytest.mark.parametrize(
    ("matrix", "symbol"),
    [
        (Matrix("Z", 1, "Z1", 3, 1), "Z1"),
        (Matrix("A", 1, "A1ᵀ", 1, 3, turned=True), "A1"),
        (Matrix("decision", 2, "font", 1, 1), "light"),
        (Matrix("dW", 2, "dC/dW2", 1, 3), "dC/dW2"),
        (Matrix("newb", 1, "new b1", 3, 1), "new b1"),
    ],
)
def test_a_formula_is_copied_with_its_operands_and_its_result(owner, own_session, matrix, symbol):
    own_session.slow.set_direction("backward")
    menu = CopyMenu(own_session, lambda: matrix, owner)
    formula = menu.actions()[1].menu()
    assert formula.isEnabled()
    formula.actions()[0].trigger()
    blocks = clipboard().rstrip().split("\n\n")
    assert len(blocks) >= 2
    assert blocks[-1].startswith(f"{symbol} = ")


def test_what_is_given_has_no_formula(menu):
    assert not menu.actions()[1].isEnabled()
    menu.copy_matrix("text")
    before = clipboard()
    menu.copy_formula("text")
    assert clipboard() == before


def test_a_matrix_is_copied_as_csv(menu, own_session):
    menu.copy_matrix("csv")
    rows = list(csv.reader(io.StringIO(clipboard())))
    assert rows == [[f"{value:.3f}" for value in row] for row in own_session.network.weights[0].tolist()]


def test_a_matrix_is_copied_with_all_its_columns(owner, session: Session):
    session.slow.set_source("batch")
    n = session.slow.walk.subject.n
    assert n > 1
    menu = CopyMenu(session, lambda: Matrix("X", 0, "Xᵀ", 1, 3, turned=True), owner)
    menu.copy_matrix("csv")
    assert len(clipboard().splitlines()) == n


def test_the_whole_pass_runs_by_itself_as_numpy_code(menu, own_session, tmp_path):
    own_session.slow.set_direction("backward")
    menu.copy_pass("numpy")
    program = tmp_path / "pass.py"
    program.write_text(clipboard(), encoding="utf-8")
    result = subprocess.run([sys.executable, "-I", str(program)], capture_output=True, text=True, check=True)
    assert repr(float(own_session.slow.walk.gradients.weights[0][0, 0])) in result.stdout


def test_full_precision_is_copied_too(menu, own_session):
    own_session.slow.set_full_precision(True)
    menu.copy_matrix("csv")
    rows = np.array([[float(text) for text in row] for row in csv.reader(io.StringIO(clipboard()))])
    assert np.array_equal(rows, own_session.network.weights[0])


def test_copying_is_said(qtbot, menu, own_session):
    with qtbot.waitSignal(own_session.message_posted, check_params_cb=lambda text: text.startswith("Copied")):
        menu.copy_pass("latex")
