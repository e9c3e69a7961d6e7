"""The table of vanishing gradients."""

import math

import pytest
from PySide6.QtWidgets import QApplication

from gui.activations.vanishing_view import VanishingView, product_text


@pytest.fixture
def view(qtbot):
    view = VanishingView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def column(view, index: int) -> list[str]:
    return [view.table.item(row, index).text() for row in range(view.table.rowCount())]


def head(view) -> list[str]:
    return [view.table.horizontalHeaderItem(index).text() for index in range(view.table.columnCount())]


def test_at_best_logistic_leaves_a_quarter_for_each_layer(view) -> None:
    assert head(view) == ["logistic", "tanh", "ReLU"]
    assert column(view, 0) == [product_text(0.25**k) for k in range(1, 11)]
    assert column(view, 1) == column(view, 2) == ["1"] * 10


def test_at_a_node_the_derivatives_are_those_of_its_z(view) -> None:
    view.switch.choose(1)
    assert column(view, 0) == ["–"] * 10
    view.show_node("Z2", 1.5)
    slope = math.exp(-1.5) / (1 + math.exp(-1.5)) ** 2
    assert column(view, 0) == [product_text(slope**k) for k in range(1, 11)]
    assert column(view, 1) == [product_text((1 - math.tanh(1.5) ** 2) ** k) for k in range(1, 11)]
    assert column(view, 2) == ["1"] * 10
    view.show_node("Z2", -0.5)
    assert column(view, 2) == ["0"] * 10
    view.switch.choose(0)
    assert column(view, 2) == ["1"] * 10


@pytest.mark.parametrize("z", [math.inf, -math.inf, math.nan, 1e300])
def test_any_z_will_do(z, view) -> None:
    view.switch.choose(1)
    view.show_node("Z1₁", z)
    QApplication.processEvents()
    assert all(column(view, index) for index in range(3))


@pytest.mark.parametrize(
    ("product", "text"),
    [(1.0, "1"), (0.25, "0.25"), (0.0625, "0.0625"), (0.25**10, "9.54e−07"), (0.0, "0"), (None, "–"), (math.nan, "–")],
)
def test_products_are_written_with_three_digits(product, text) -> None:
    assert product_text(product) == text
