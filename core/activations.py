"""The activation functions: one entry each with function, derivative and words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.messages import Message, tr

Array = NDArray[np.float64]

LEAKY_SLOPE = 0.01

# NumPy takes half as long with such arrays as with Python's numbers, and these two are in the innermost loop.
_ZERO = np.array(0.0)
_HALF = np.array(0.5)


@dataclass(frozen=True)
class Activation:
    """An activation function and what is said of it.

    Attributes
    ----------
    name : str
        The key in `ACTIVATIONS`.
    title : Message
        The name as people read it.
    formula : str
        The function as mathematics, not translated.
    derivative_formula : str
        Its derivative likewise.
    code, slope_code : str
        The function and its derivative as NumPy expressions of ``z``.
    python_code, javascript_code : str
        The body of a function that maps ``z``, a list of a layer's values, to another list, in plain
        Python (with ``math``) and in JavaScript.
    function : callable
        Maps Z of shape (n_nodes, n_samples) to A of the same shape.
    derivative : callable
        Maps Z to dA/dZ of the same shape, element by element. Where a node's A depends on the
        Z of its neighbours (softmax), this is the diagonal of the Jacobian.
    pull_back : callable
        ``pull_back(Z, dC_dA)`` returns dC/dZ, all of shape (n_nodes, n_samples).
    usual_layer : Message
        Where the function is commonly used.
    description : Message
        What it does.
    note : Message
        What to know before using it.
    large_values : Message
        What becomes of A and of the derivative where Z is far from 0.
    """

    name: str
    title: Message
    formula: str
    derivative_formula: str
    code: str
    slope_code: str
    python_code: str
    javascript_code: str
    function: Callable[[Array], Array]
    derivative: Callable[[Array], Array]
    pull_back: Callable[[Array, Array], Array]
    usual_layer: Message
    description: Message
    note: Message
    large_values: Message


def _linear(z: Array) -> Array:
    return np.array(z, dtype=float)


def _linear_derivative(z: Array) -> Array:
    return np.ones_like(z, dtype=float)


def _logistic(z: Array) -> Array:
    # 1 / (1 + exp(-z)) overflows for large negative z; this form does not.
    a: Array = np.tanh(_HALF * z)
    a *= _HALF
    a += _HALF
    return a


def _logistic_derivative(z: Array) -> Array:
    a = _logistic(z)
    slope: Array = a * (1.0 - a)
    return slope


def _tanh_derivative(z: Array) -> Array:
    a = np.tanh(z)
    slope: Array = 1.0 - a * a
    return slope


def _relu(z: Array) -> Array:
    a: Array = np.maximum(z, _ZERO)
    return a


def _relu_derivative(z: Array) -> Array:
    slope: Array = np.heaviside(z, _ZERO)
    return slope


def _leaky_relu(z: Array) -> Array:
    a: Array = np.maximum(z, np.multiply(z, LEAKY_SLOPE))
    return a


def _leaky_relu_derivative(z: Array) -> Array:
    slope: Array = np.where(np.greater(z, 0.0), 1.0, LEAKY_SLOPE)
    return slope


def _softmax(z: Array) -> Array:
    e = np.exp(z - np.max(z, axis=0, keepdims=True))
    a: Array = e / np.sum(e, axis=0, keepdims=True)
    return a


def _softmax_derivative(z: Array) -> Array:
    a = _softmax(z)
    slope: Array = a * (1.0 - a)
    return slope


def _softmax_pull_back(z: Array, dc_da: Array) -> Array:
    a = _softmax(z)
    dc_dz: Array = a * (dc_da - np.sum(a * dc_da, axis=0, keepdims=True))
    return dc_dz


def _elementwise(derivative: Callable[[Array], Array]) -> Callable[[Array, Array], Array]:
    def pull_back(z: Array, dc_da: Array) -> Array:
        dc_dz: Array = dc_da * derivative(z)
        return dc_dz

    return pull_back


_ENTRIES = (
    Activation(
        name="linear",
        title=tr("linear"),
        formula="A = Z",
        derivative_formula="dA/dZ = 1",
        code="z",
        slope_code="np.ones_like(z)",
        python_code="return z",
        javascript_code="return z;",
        function=_linear,
        derivative=_linear_derivative,
        pull_back=_elementwise(_linear_derivative),
        usual_layer=tr("output layer"),
        description=tr("Passes every value on unchanged."),
        note=tr("Rare. It suits regression, where the answer may be any real number."),
        large_values=tr("A grows with Z without bound, and the derivative is 1 everywhere."),
    ),
    Activation(
        name="logistic",
        title=tr("logistic"),
        formula="A = 1 / (1 + e^(−Z))",
        derivative_formula="dA/dZ = A · (1 − A)",
        code="(1 + np.tanh(z / 2)) / 2",
        slope_code="np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))) ** 2",
        python_code="return [0.5 + 0.5 * math.tanh(0.5 * x) for x in z]",
        javascript_code="return z.map((x) => 0.5 + 0.5 * Math.tanh(0.5 * x));",
        function=_logistic,
        derivative=_logistic_derivative,
        pull_back=_elementwise(_logistic_derivative),
        usual_layer=tr("output layer"),
        description=tr("An S-shaped curve that maps every value to a number between 0 and 1."),
        note=tr("The usual choice for two classes: the result reads as a probability."),
        large_values=tr(
            "A approaches 0 or 1, and the derivative approaches 0: far from Z = 0 the node hardly learns any more."
        ),
    ),
    Activation(
        name="tanh",
        title=tr("tanh"),
        formula="A = (e^Z − e^(−Z)) / (e^Z + e^(−Z))",
        derivative_formula="dA/dZ = 1 − A²",
        code="np.tanh(z)",
        slope_code="1 - np.tanh(z) ** 2",
        python_code="return [math.tanh(x) for x in z]",
        javascript_code="return z.map((x) => Math.tanh(x));",
        function=np.tanh,
        derivative=_tanh_derivative,
        pull_back=_elementwise(_tanh_derivative),
        usual_layer=tr("hidden layer"),
        description=tr("An S-shaped curve from −1 to 1."),
        note=tr("Keeps the mean of a layer's values near 0."),
        large_values=tr(
            "A approaches −1 or 1, and the derivative approaches 0: far from Z = 0 the node hardly learns any more."
        ),
    ),
    Activation(
        name="relu",
        title=tr("ReLU"),
        formula="A = max(0, Z)",
        derivative_formula="dA/dZ = 1 (Z > 0), 0 (Z ≤ 0)",
        code="np.maximum(z, 0.0)",
        slope_code="np.where(z > 0, 1.0, 0.0)",
        python_code="return [0.0 if x < 0.0 else x for x in z]",
        javascript_code="return z.map((x) => (x < 0 ? 0 : x));",
        function=_relu,
        derivative=_relu_derivative,
        pull_back=_elementwise(_relu_derivative),
        usual_layer=tr("hidden layer"),
        description=tr("Turns negative values into 0 and leaves the others as they are."),
        note=tr(
            "Cheap, quick to train and less prone to vanishing gradients than the S-shaped curves; "
            "a node whose Z is negative for every sample learns nothing more."
        ),
        large_values=tr(
            "Above 0, A grows without bound and the derivative stays 1; below 0, both are 0, however far it is."
        ),
    ),
    Activation(
        name="leaky_relu",
        title=tr("leaky ReLU"),
        formula="A = max(0.01 · Z, Z)",
        derivative_formula="dA/dZ = 1 (Z > 0), 0.01 (Z ≤ 0)",
        code="np.maximum(0.01 * z, z)",
        slope_code="np.where(z > 0, 1.0, 0.01)",
        python_code="return [0.01 * x if x < 0.0 else x for x in z]",
        javascript_code="return z.map((x) => (x < 0 ? 0.01 * x : x));",
        function=_leaky_relu,
        derivative=_leaky_relu_derivative,
        pull_back=_elementwise(_leaky_relu_derivative),
        usual_layer=tr("hidden layer"),
        description=tr("Multiplies negative values by 0.01 and leaves the others as they are."),
        note=tr("A little of every negative value gets through, so that no node goes silent for good."),
        large_values=tr(
            "A has no bound on either side, though below 0 it moves a hundred times as slowly; "
            "the derivative never gets smaller than 0.01."
        ),
    ),
    Activation(
        name="softmax",
        title=tr("softmax"),
        formula="Aᵢ = e^(Zᵢ) / Σₖ e^(Zₖ)",
        derivative_formula="dAᵢ/dZᵢ = Aᵢ · (1 − Aᵢ)",
        code="np.exp(z - np.max(z, axis=0)) / np.sum(np.exp(z - np.max(z, axis=0)), axis=0)",
        slope_code="softmax(z) * (1 - softmax(z))",
        python_code="top = max(z)\ne = [math.exp(x - top) for x in z]\ntotal = sum(e)\nreturn [x / total for x in e]",
        javascript_code=(
            "const top = Math.max(...z);\nconst e = z.map((x) => Math.exp(x - top));\n"
            "const total = e.reduce((sum, x) => sum + x, 0);\nreturn e.map((x) => x / total);"
        ),
        function=_softmax,
        derivative=_softmax_derivative,
        pull_back=_softmax_pull_back,
        usual_layer=tr("output layer"),
        description=tr("Makes the outputs of a layer positive and lets them add up to 1."),
        note=tr("For more than two classes, with one output node for each class."),
        large_values=tr(
            "Only the differences between the Z count: one far above the others gets nearly 1, the "
            "others nearly 0, and all derivatives approach 0."
        ),
    ),
)

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""Every activation function by name; the one place where one is added."""
