"""The rules of the house that a tool can check."""

import ast
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStyle

import core
import gui
from gui.panels import PANELS
from gui.session import Session

ROOT = Path(__file__).resolve().parent.parent


def modules_of(package) -> list[str]:
    return sorted(m.name for m in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))


def loaded_by(code: str) -> set[str]:
    """Return the names of the modules that a fresh interpreter holds after `code`."""
    program = f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout))


def test_core_loads_no_qt() -> None:
    loaded = loaded_by("\n".join(f"import {name}" for name in modules_of(core)))
    assert not {name for name in loaded if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "gui")}


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    loaded = loaded_by("import gui.application")
    assert not loaded & {"pandas", "sklearn", "scipy", "coloraide", "contourpy", "tqdm"}


def test_the_parser_alone_loads_no_qt() -> None:
    assert "PySide6" not in loaded_by("import main")


def test_panels_import_neither_each_other_nor_the_window() -> None:
    for path in (ROOT / "gui" / "panels").glob("*_panel.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
        strangers = {name for name in imported if name.startswith(("gui.panels", "gui.main_window"))}
        assert not strangers, f"{path.name} imports {strangers}"


def qt_classes() -> list[type]:
    found = set()
    for name in modules_of(gui):
        for _, kind in inspect.getmembers(importlib.import_module(name), inspect.isclass):
            if kind.__module__.startswith("gui.") and issubclass(kind, QObject | QStyle | shiboken6.Object):
                found.add(kind)
    return sorted(found, key=lambda kind: kind.__qualname__)


def unguarded_overrides(kind: type) -> list[str]:
    bases = [base for base in kind.__mro__ if not base.__module__.startswith("gui.") and base is not object]
    found = []
    for name, member in vars(kind).items():
        if name.startswith("__") or not inspect.isfunction(member):
            continue
        if any(name in vars(base) for base in bases) and not getattr(member, "is_guarded", False):
            found.append(f"{kind.__module__}.{kind.__qualname__}.{name}")
    return found


def test_every_override_of_a_qt_method_is_guarded() -> None:
    """On CPython 3.11 an exception that leaves an override is a segmentation fault."""
    classes = qt_classes()
    assert len(classes) > 10
    assert [name for kind in classes for name in unguarded_overrides(kind)] == []


def test_the_check_for_guards_sees_a_missing_one() -> None:
    class Careless(QObject):
        def event(self, event) -> bool:
            return super().event(event)

    assert unguarded_overrides(Careless) == [f"{__name__}.{Careless.__qualname__}.event"]


@pytest.mark.parametrize("folder", ["core", "gui"])
def test_nothing_that_a_file_holds_can_run(folder: str) -> None:
    forbidden = {"pickle", "marshal", "shelve", "dill", "joblib"}
    for path in (ROOT / folder).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                assert not forbidden & {alias.name.split(".")[0] for alias in node.names}, path
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile", "__import__"), path
            if isinstance(node, ast.Name):
                assert node.id not in ("QSettings", "QDataStream"), path


@pytest.mark.parametrize("entry", PANELS, ids=lambda entry: entry.name)
def test_every_panel_shows_a_session(entry, session: Session, qtbot) -> None:
    panel = entry.create(session)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running, timeout=10_000)
    assert entry.title
    image = panel.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 3


def test_no_reference_to_none_or_true_is_lost(qtbot) -> None:
    """PySide6 6.12.0 on CPython 3.11 lost one at every such call, until the process aborted."""
    if sys.version_info >= (3, 12):
        assert sys.getrefcount(None) > 2**30  # None and True are immortal here
        return
    from PySide6.QtCore import Signal
    from PySide6.QtGui import QImage, QPainter

    class Sender(QObject):
        sent = Signal(bool)

    sender, image = Sender(), QImage(20, 20, QImage.Format.Format_ARGB32)
    sender.sent.connect(lambda _value: None)
    painter = QPainter(image)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(3_000):
        painter.drawLine(0, 0, 9, 9)
        painter.save()
        painter.restore()
        sender.sent.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    painter.end()
    assert all(abs(now - then) < 100 for then, now in zip(before, after, strict=True))
