"""Makes the pictures of README.md from the running program: ``python -m resources.screenshots.make``."""

import os
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.resources import resource_path
from gui.application import make_application
from gui.screenshot import open_window, save_picture, wait_until
from gui.session import Session

_TURNS = 5  # of the event loop, in which a new tab finds its places


def main() -> None:
    """Train from a fresh start, with the defaults, and draw the window in its views."""
    make_application()
    for theme, name, tab, steps in (
        ("light", "window", "training", 0),
        ("dark", "window_dark", "training", 0),
        ("light", "backward", "numbers", 18),
        ("dark", "map", "map", 0),
    ):
        session, window = open_window((1280, 800), theme)
        _train(session)
        window.tabs.setCurrentWidget(window.panels[tab])
        if steps:
            session.go_to(200)
            session.slow.set_direction("backward")
            session.slow.set_position(steps)
        for _ in range(_TURNS):
            QApplication.processEvents()
        save_picture(window, str(resource_path("screenshots", f"{name}.png")))
        window.close()


def _train(session: Session) -> None:
    session.set_choices(replace(session.choices, pace=0.0))
    session.new_start()
    session.start()
    wait_until(session.progress_changed, lambda: session.progress.stop_reason is not None)


if __name__ == "__main__":
    main()
