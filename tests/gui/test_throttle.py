"""What is asked for often happens at once, seldom, and for the last time, too."""

from PySide6.QtCore import QObject

from gui.throttle import Throttle


def test_it_acts_at_once_then_seldom_and_never_forgets_the_last(qtbot) -> None:
    owner, asked, done = QObject(), [], []
    throttle = Throttle(30, lambda: done.append(len(asked)), owner)
    for k in range(1000):
        asked.append(k)
        throttle.ask()
    assert done[0] == 1
    qtbot.waitUntil(lambda: done[-1] == 1000)
    assert len(done) < 100
    qtbot.waitUntil(lambda: not throttle._timer.isActive())
    owner.deleteLater()


def test_flushing_does_what_waits_and_nothing_else(qtbot) -> None:
    owner, done = QObject(), []
    throttle = Throttle(10_000, lambda: done.append(1), owner)
    throttle.ask()
    throttle.flush()
    assert len(done) == 1
    throttle.ask()
    throttle.flush()
    assert len(done) == 2
    throttle._timer.stop()
    owner.deleteLater()
