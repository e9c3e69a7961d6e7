"""What keeps a Python error from ending the process."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.exceptions import capture_exceptions

from gui.guard import GarbageCollection, guarded


class BrokenPaint(QWidget):
    divisor = 0

    @guarded()
    def paintEvent(self, event) -> None:
        1 / self.divisor  # raised in C, the kind that ends the process on CPython 3.11


class BrokenSize(QWidget):
    @guarded(lambda self: QSize(7, 5))
    def sizeHint(self) -> QSize:
        return QSize(int("x"), 1)


def test_an_exception_in_an_override_is_reported_and_the_program_goes_on(qtbot) -> None:
    widget = BrokenPaint()
    qtbot.addWidget(widget)
    with capture_exceptions() as caught:
        widget.grab()
    assert ZeroDivisionError in [kind for kind, _, _ in caught]


def test_the_default_stands_in(qtbot) -> None:
    widget = BrokenSize()
    qtbot.addWidget(widget)
    with capture_exceptions() as caught:
        assert widget.sizeHint() == QSize(7, 5)
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_a_sound_override_is_let_through() -> None:
    class Sound:
        @guarded(default=3)
        def double(self, value: int) -> int:
            return 2 * value

    assert Sound().double(4) == 8


def test_garbage_is_collected_in_the_window_s_thread_alone(qtbot) -> None:
    """Collected in a worker, a dialog caught in a cycle is a segmentation fault."""
    owner = QObject()
    collection = GarbageCollection(owner)
    collection.begin()
    died_in: list[str] = []
    try:
        assert not gc.isenabled()
        for _ in range(50):
            dialog = QDialog()
            dialog.itself = dialog
            weakref.finalize(dialog, lambda: died_in.append(threading.current_thread().name))
            del dialog
        worker = threading.Thread(target=lambda: [[[]] for _ in range(200_000)], name="training")
        worker.start()
        worker.join()
        assert "training" not in died_in
        qtbot.waitUntil(lambda: len(died_in) == 50, timeout=5_000)
        assert set(died_in) == {threading.main_thread().name}
    finally:
        collection.stop()
        owner.deleteLater()
    assert gc.isenabled()
