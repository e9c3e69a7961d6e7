"""Judges in the whole window: the command, the settings, and the start."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.colour import Rgb
from core.judging_choices import JudgingChoices
from gui.main_window import MainWindow
from gui.panels.sample_panel import SamplePanel
from gui.session import Session
from gui.settings import Settings, load_settings, save_settings
from gui.verdict_line import VerdictLine


def test_ctrl_j_goes_to_the_next_judge(window, session, qtbot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert session.judging.driver == "luma"
    window.actions_.by_name["next_judge"].trigger()
    assert session.judging.driver == "wcag"


def test_what_was_chosen_is_kept(window, session, qtbot, tmp_path: Path) -> None:
    session.judging.set_driver("wcag")
    session.judging.set_font_colour(Rgb(255, 215, 0))
    session.judging.set_level("AAA")
    kept = JudgingChoices("wcag", Rgb(255, 215, 0), "AAA")
    qtbot.waitUntil(lambda: load_settings(tmp_path / "settings.json")[0].judging == kept, timeout=10_000)


def test_what_was_kept_comes_back(session, qtbot, tmp_path: Path) -> None:
    kept = JudgingChoices("lightness", Rgb(1, 2, 3), "AAA")
    save_settings(tmp_path / "settings.json", Settings(judging=kept))
    settings, problem = load_settings(tmp_path / "settings.json")
    assert problem is None
    window = MainWindow(session, settings, None)
    qtbot.addWidget(window)
    assert session.judging.choices == kept
    assert "L*" in window.panel(SamplePanel).findChild(VerdictLine).text()


def test_a_judge_that_does_not_exist_sets_the_settings_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"judging": {"driver": "oracle", "font_colour": null, "level": "AA"}}')
    settings, problem = load_settings(path)
    assert settings.judging == JudgingChoices()
    assert "damaged" in problem


def test_nothing_heavy_is_imported_for_the_judges_before_the_first_paint() -> None:
    code = (
        "import sys, gui.session, gui.panels.sample_panel\n"
        "print([name for name in ('coloraide', 'sklearn', 'pandas') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_learned_driver_from_the_settings_waits_for_the_data(qtbot) -> None:
    session = Session()
    session.judging.restore(JudgingChoices("mlp"))
    assert not session.judging.fits.is_fitting
    assert session.judging.acting == "network"
    session.use_dataset("bundled")
    qtbot.waitUntil(lambda: session.judging.acting == "mlp", timeout=60_000)
    session.close()
    session.deleteLater()
