"""A gate through which one thread lets another pass, or not, between two mini-batches."""

import threading


class Gate:
    """Open at first; a training that finds it closed waits until it is opened again.

    Python runs one thread at a time. A training that computes while a window draws takes turns
    with every drawing call, at half a millisecond each; held up for the few milliseconds of a
    whole picture it costs the window nothing, and no more of its own time.

    Attributes
    ----------
    is_open : bool
    """

    def __init__(self) -> None:
        self.is_open = True
        self._opened = threading.Event()

    def close(self) -> None:
        """Let nobody pass."""
        self._opened.clear()
        self.is_open = False

    def open(self) -> None:
        """Let everybody pass."""
        self.is_open = True
        self._opened.set()

    def wait(self, seconds: float) -> bool:
        """Wait until the gate is open, `seconds` at the most, and say whether it is."""
        return self.is_open or self._opened.wait(seconds)
