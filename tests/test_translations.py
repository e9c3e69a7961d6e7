"""The translations: every sentence is in them, whole and usable, and the window speaks them."""

import ast
import os
import re
import shutil
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.colour import parse_colour
from gui.i18n import translated
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings
from gui.training.curves import LossChart

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FILES = sorted(FOLDER.glob("*.ts"))
SOURCES = sorted(path for part in ("core", "gui") for path in (ROOT / part).rglob("*.py"))
HINT = "run python -m resources.i18n.update"

_MNEMONIC = re.compile(r"&([^&\s])")
_FILTER = re.compile(r"\(\*[^)]*\)")
_PERCENT = re.compile(r"%\(\w+\)\w")


class Collector(ast.NodeVisitor):
    """Finds what the program has translated: (context, source), and calls that nobody can collect."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str]] = set()
        self.faults: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = ast.unparse(node.func)
        if name.endswith(".tr"):
            # PySide6 asks for the instance's class, then for its bases: where the call is written is enough.
            self._add(self._classes[-1] if name == "self.tr" and self._classes else None, node.args[0], node)
        elif name == "tr":
            self._add("", node.args[0], node)
        elif name in ("QCoreApplication.translate", "QT_TRANSLATE_NOOP") and _is_written_here(node.args[1]):
            self._add(_text(node.args[0]), node.args[1], node)

    def _add(self, context: str | None, source: ast.expr, node: ast.Call) -> None:
        text = _text(source)
        if context is None or text is None:
            self.faults.append(f"line {node.lineno}: {ast.unparse(node)}")
        else:
            self.found.add((context, text))


def _is_written_here(source: ast.expr) -> bool:
    """Tell text from a name for text that another place has marked."""
    return not isinstance(source, ast.Name | ast.Attribute)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def collected(path: Path) -> Collector:
    collector = Collector()
    collector.visit(ast.parse(path.read_text(encoding="utf-8")))
    return collector


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Return the translation of each (context, source) of a ``.ts`` file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            element = message.find("translation")
            assert element is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = element
    return found


def pairs(path: Path) -> Iterator[tuple[str, str]]:
    return ((source, element.text or "") for (_, source), element in messages(path).items())


def placeholders(text: str) -> set[tuple[str, str | None, str | None]]:
    return {(name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(text) if name}


def loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path)), f"{path} cannot be loaded"
    return translator


def test_only_literals_are_translated() -> None:
    faults = {path.name: collected(path).faults for path in SOURCES}
    assert not {name: found for name, found in faults.items() if found}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestFile:
    def test_holds_what_the_program_says_and_nothing_else(self, path: Path) -> None:
        said = set().union(*(collected(source).found for source in SOURCES))
        known = set(messages(path))
        unknown, unsaid = sorted(said - known), sorted(known - said)
        assert not unknown, f"lupdate has not found them: {HINT}, or take them out of f-strings"
        assert not unsaid, f"the program says them no more: {HINT}"

    def test_is_finished(self, path: Path) -> None:
        found = messages(path).items()
        unfinished = [key for key, element in found if element.get("type") or not (element.text or "").strip()]
        assert not unfinished

    def test_keeps_the_placeholders(self, path: Path) -> None:
        for source, translation in pairs(path):
            assert placeholders(translation) == placeholders(source), source
            assert set(_PERCENT.findall(translation)) == set(_PERCENT.findall(source)), source
            assert translation.format(**{name: 3 for name, _, _ in placeholders(source)}), source

    def test_keeps_what_the_program_relies_on(self, path: Path) -> None:
        for source, translation in pairs(path):
            assert _MNEMONIC.findall(translation.upper()) == _MNEMONIC.findall(source.upper()), source
            assert _FILTER.findall(translation) == _FILTER.findall(source), source
            assert translation.count("…") == source.count("…"), source
            assert translation.startswith(" ") == source.startswith(" "), source
            assert "&&" not in translation, source

    def test_is_what_the_program_loads(self, path: Path, tmp_path: Path) -> None:
        tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
        assert tool is not None
        subprocess.run([tool, str(path), "-qm", str(tmp_path / "new.qm")], check=True, capture_output=True)
        shipped, fresh = loaded(path.with_suffix(".qm")), loaded(tmp_path / "new.qm")
        stale = [key for key in messages(path) if shipped.translate(*key) != fresh.translate(*key)]
        assert not stale, HINT
        wrong = [key for key, element in messages(path).items() if fresh.translate(*key) != element.text]
        assert not wrong


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp) -> Iterator[str]:
    """The window's language, English again afterwards."""
    if request.param == "en":
        yield "en"
        return
    translator = loaded(FOLDER / f"fontlight_{request.param}.qm")
    assert qapp.installTranslator(translator)
    yield request.param
    assert qapp.removeTranslator(translator)
    assert QCoreApplication.translate("Menus", "&File") == "&File"


@pytest.fixture
def window(language: str, session: Session, qtbot, tmp_path: Path) -> MainWindow:
    window = MainWindow(session, Settings(), tmp_path / "settings.json")
    qtbot.addWidget(window)
    return window


def clashes(actions: list[QAction]) -> list[str]:
    letters = Counter(letter for action in actions for letter in _MNEMONIC.findall(action.text().upper()))
    return [letter for letter, count in letters.items() if count > 1]


def menus_of(window: QWidget) -> list[tuple[str, list[QAction]]]:
    bars = [("menu bar", window.menuBar().actions())]
    return bars + [(menu.title(), menu.actions()) for menu in window.findChildren(QMenu) if menu.actions()]


@pytest.mark.parametrize("language", ["en", "ko"], indirect=True)
def test_no_letter_chooses_two_entries_of_a_menu(window: MainWindow) -> None:
    menus = menus_of(window)
    assert len(menus) > 6
    assert not {title: clashes(actions) for title, actions in menus if clashes(actions)}


@pytest.mark.parametrize("language", ["ko"], indirect=True)
def test_the_window_speaks_korean(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["파일(&F)", "편집(&E)", "색(&C)", "훈련(&T)", "슬로 모션(&S)", "보기(&V)", "도움말(&H)"]
    assert window.tabs.tabText(0) == "훈련"


@pytest.mark.parametrize("language", ["ko"], indirect=True)
def test_what_a_base_class_says_is_found_for_its_subclasses(language: str, session: Session, qtbot) -> None:
    chart = LossChart(session)
    qtbot.addWidget(chart)
    assert chart.plot.accessibleName() == "단계별 손실"


@pytest.mark.parametrize("language", ["ko"], indirect=True)
def test_sentences_of_core_come_out_in_korean(language: str) -> None:
    with pytest.raises(ValueError, match="is no colour") as caught:
        parse_colour("nonsense")
    sentence = translated(caught.value.args[0])
    assert "nonsense" in sentence
    assert "색이 아닙니다" in sentence


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks the environment for the language")
def test_a_korean_system_gets_a_korean_program() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication as Q; from gui.application import make_application\n"
        "app = make_application()\n"
        "texts = Q.translate('Menus', '&File'), Q.translate('QPlatformTheme', 'Cancel')\n"
        "open(1, 'wb').write('|'.join(texts).encode())"
    )
    environment = {**os.environ, "LC_ALL": "ko_KR.UTF-8", "LANGUAGE": "ko"}
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, check=True, timeout=60
    )
    assert result.stdout.decode() == "파일(&F)|취소"


def test_the_tests_run_in_english(qapp) -> None:
    assert QCoreApplication.translate("Menus", "&File") == "&File"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
