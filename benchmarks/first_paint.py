"""Starts one of two programs and prints the clock at its first painted window, then ends.

``python -m benchmarks.first_paint fontlight`` or ``... bare``; the clock is ``time.monotonic()``.
"""

import sys
import time
from types import ModuleType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


def fontlight() -> None:
    """Start the program as main.py does."""
    import gui.application
    import main

    gui.application.MainWindow = _watched(gui.application)  # type: ignore[misc]  # the very class, with a clock
    sys.argv = ["main.py", "--size", "1280x800"]
    main.main()


def _watched(module: ModuleType) -> type:
    class Watched(module.MainWindow):  # type: ignore[name-defined,misc]  # known at run time only
        _told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self._told:
                self._told = True
                QTimer.singleShot(0, _tell)

    return Watched


def bare() -> None:
    """Start the least that could show the same: an embedded colour dialog and an empty plot."""
    import numpy as np  # noqa: F401 - the program needs it before its first paint
    import pyqtgraph as pg
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QWidget

    app = QApplication([])
    app.setStyle("Fusion")

    class Window(QMainWindow):
        _told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self._told:
                self._told = True
                QTimer.singleShot(0, _tell)

    window, central, dialog = Window(), QWidget(), QColorDialog()
    dialog.setOptions(QColorDialog.ColorDialogOption.NoButtons | QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    layout = QHBoxLayout(central)
    layout.addWidget(dialog)
    layout.addWidget(pg.PlotWidget())
    window.setCentralWidget(central)
    window.resize(1280, 800)
    window.show()
    app.exec()


def _tell() -> None:
    print(time.monotonic(), flush=True)
    QApplication.exit()


if __name__ == "__main__":
    {"fontlight": fontlight, "bare": bare}[sys.argv[1]]()
