"""Makes the pictures of README.md from the running program: ``python -m resources.screenshots.make``."""

import os
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.colour import Rgb, luma
from core.learned_judges import LEARNED
from core.resources import resource_path
from gui.application import make_application
from gui.screenshot import open_window, save_picture, wait_until
from gui.session import Session

_TURNS = 5  # of the event loop, in which a new tab finds its places
_ANSWERS = 30
_BORDER_OF_TASTE = 0.55


def main() -> None:
    """Train from a fresh start, with the defaults, and draw the window in its views."""
    make_application()
    for theme, name, tab, steps in (
        ("light", "window", "training", 0),
        ("dark", "window_dark", "training", 0),
        ("light", "backward", "numbers", 18),
        ("dark", "map", "map", 0),
        ("light", "judges", "judges", 0),
        ("dark", "palette", "palette", 0),
        ("light", "taste", "data", 0),
    ):
        session, window = open_window((1280, 800), theme)
        _train(session)
        window.tabs.setCurrentWidget(window.panels[tab])
        _fill(session, name)
        if steps:
            session.go_to(200)
            session.slow.set_direction("backward")
            session.slow.set_position(steps)
        for _ in range(_TURNS):
            QApplication.processEvents()
        save_picture(window, str(resource_path("screenshots", f"{name}.png")))
        window.close()


def _fill(session: Session, name: str) -> None:
    """Do what there is to be seen in a picture."""
    if name == "judges":
        session.set_colour(Rgb(255, 0, 0))
        session.judging.set_font_colour(Rgb(255, 255, 0))
        _wait_for_learned_judges(session)
    elif name == "palette":
        session.palette.open_example()
        wait_until(session.palette.changed, lambda: bool(session.palette.palette.entries))
    elif name == "taste":
        session.taste.shown_requested.emit()
        for _ in range(_ANSWERS):
            session.taste.answer(int(luma(session.colour) < _BORDER_OF_TASTE))
        _wait_for_learned_judges(session)


def _wait_for_learned_judges(session: Session) -> None:
    fits = session.judging.fits
    fits.want()
    wait_until(fits.changed, lambda: len(fits.found) == len(LEARNED))


def _train(session: Session) -> None:
    session.set_choices(replace(session.choices, pace=0.0))
    session.new_start()
    session.start()
    wait_until(session.progress_changed, lambda: session.progress.stop_reason is not None)


if __name__ == "__main__":
    main()
