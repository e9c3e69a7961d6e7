"""The signs of the numbers in formulas: ``X₁``, ``W1₂₁``, ``b1₂``, ``dC/dZ2``."""

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def symbol(letter: str, layer: int, index: int, n_nodes: int) -> str:
    """Return the sign of a node's value, such as ``Z1₂``; a layer of one node needs no index.

    Parameters
    ----------
    letter : str
        ``X``, ``Z`` or ``A``.
    layer : int
        0 for the inputs, which have no layer number.
    index : int
        Counted from 0.
    n_nodes : int
        Of the layer.
    """
    number = str(layer) if layer else ""
    return f"{letter}{number}" + (_subscript(index) if n_nodes > 1 else "")


def input_symbol(layer: int) -> str:
    """Return the sign of the column that enters a layer: ``X``, or ``A1`` for layer 2."""
    return "X" if layer == 1 else f"A{layer - 1}"


def weight_symbol(letter: str, layer: int, row: int, column: int, shape: tuple[int, ...]) -> str:
    """Return the sign of a weight, ``W1₂₃`` for the weight of input 3 in node 2.

    A layer of one node needs no row: ``W2₃``. From ten nodes or inputs on a comma stands between.

    Parameters
    ----------
    letter : str
    layer : int
        Counted from 1.
    row, column : int
        Counted from 0.
    shape : tuple of int
        Of the layer's weights, (n_out, n_in).
    """
    n_out, n_in = shape
    if n_out == 1:
        return symbol(letter, layer, column, n_in)
    between = "," if max(n_out, n_in) > 9 else ""
    return f"{letter}{layer}{_subscript(row)}{between}{_subscript(column)}"


def bias_symbol(letter: str, layer: int, row: int, n_out: int) -> str:
    """Return the sign of a bias, such as ``b1₂``; a layer of one node needs no index."""
    return symbol(letter, layer, row, n_out)


def derivative(of: str, by: str) -> str:
    """Return the sign of a derivative, such as ``dA2/dZ2``."""
    return f"d{of}/d{by}"


def _subscript(index: int) -> str:
    return str(index + 1).translate(_SUBSCRIPTS)
