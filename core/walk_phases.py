"""The phases of a slow motion and their titles."""

from core.messages import Message, tr

BACKWARD_PHASES = ("forward", "loss", "backward", "update")

_TITLES = {
    "scale": tr("scale the input"),
    "decide": tr("decide"),
    "forward": tr("forward"),
    "loss": tr("loss"),
    "backward": tr("backward"),
    "update": tr("update"),
}


def forward_phases(n_layers: int = 2) -> tuple[str, ...]:
    """Return the keys of the forward phases: ``scale``, ``z1``, ``a1``, …, ``decide``."""
    middle = [f"{letter}{layer}" for layer in range(1, n_layers + 1) for letter in "za"]
    return ("scale", *middle, "decide")


FORWARD_PHASES = forward_phases()
"""Of a network of two layers; others have more."""


def phase_title(key: str) -> Message:
    """Return the title of a phase, such as "scale the input" or "Z1"."""
    return _TITLES.get(key) or Message("{name}", {"name": key.upper()})
