"""What is odd about the activation functions that a network combines."""

from core.activations import ACTIVATIONS
from core.messages import Message, tr
from core.network import Network

_PROBABILITIES = ("logistic", "softmax")


def odd_choices(network: Network, loss: str) -> tuple[Message, ...]:
    """Return what to know before training a network with these activation functions.

    Parameters
    ----------
    network : Network
    loss : str
        A name of `core.losses.LOSSES`.

    Returns
    -------
    tuple of Message
        Empty where nothing is odd.
    """
    return (*_of_output(network, loss), *_of_hidden_layers(network))


def _of_output(network: Network, loss: str) -> list[Message]:
    name, n_out = network.activations[-1], network.layer_sizes[-1]
    if name == "softmax" and n_out == 1:
        return [tr("Softmax with a single output is always 1: every colour gets the light font; nothing is learned.")]
    if name == "logistic" and loss == "squared_error":
        return [tr("With squared error, a logistic output that is far off learns slowly; log loss mends that.")]
    notes: list[Message] = []
    title = ACTIVATIONS[name].title
    if loss == "log_loss" and name not in _PROBABILITIES:
        notes.append(
            tr(
                "Log loss wants a probability: outputs of {name} beyond 0 and 1 are cut off, and learn nothing there.",
                name=title,
            )
        )
    elif name not in _PROBABILITIES:
        notes.append(tr("An output of {name} is no probability: it may be below 0 or above 1.", name=title))
    return notes


def _of_hidden_layers(network: Network) -> list[Message]:
    hidden = network.activations[:-1]
    notes = []
    if "softmax" in hidden:
        notes.append(tr("Softmax in a hidden layer lets its nodes share a sum of 1; one node alone is always 1."))
    if "linear" in hidden and any(name != "linear" for name in network.activations):
        notes.append(tr("A linear hidden layer adds nothing: together with the next layer it is one layer."))
    return notes
