"""What goes between the window and the training thread, as frozen values."""

from dataclasses import dataclass

from core.training_values import Command, Snapshot


@dataclass(frozen=True)
class Order:
    """What the window may tell the thread; None leaves a thing as it is.

    Attributes
    ----------
    steps : int or None
        Mini-batches to go: 0 pauses, -1 goes on to the end.
    to_epoch_end : bool
        Go on to the end of the epoch.
    pace : float, optional
        Steps a second; 0 is as fast as it goes.
    command : Command, optional
        Handed on to the generator.
    """

    steps: int | None = None
    to_epoch_end: bool = False
    pace: float | None = None
    command: Command | None = None


@dataclass(frozen=True, eq=False)
class Mark:
    """A state of the training to which one can go back.

    Attributes
    ----------
    snapshot : Snapshot
    command : Command
        What a person changed at this step; without any event the mark is a checkpoint.
    """

    snapshot: Snapshot
    command: Command


@dataclass(frozen=True)
class Report:
    """The newest state of the thread.

    Attributes
    ----------
    snapshot : Snapshot or None
    waiting : bool
        Whether the thread waits for an order.
    obeyed : int
        Orders that the thread has read so far.
    error : str
        A traceback, where the training failed.
    marks : int
        Marks that were put so far.
    """

    snapshot: Snapshot | None
    waiting: bool = False
    obeyed: int = 0
    error: str = ""
    marks: int = 0
