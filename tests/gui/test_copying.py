import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar, QToolButton

from core.colour import Rgb
from core.colour_formats import COPY_FORMATS
from gui.copying import COPY_COMMANDS
from gui.i18n import plain


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copy_button(window) -> QToolButton:
    bar = window.findChild(QToolBar, "tool_bar")
    return bar.widgetForAction(window.actions_.by_name["copy_chosen"])


@pytest.fixture
def menu(window):
    """The menu of all formats, open."""
    menu = copy_button(window).menu()
    menu.popup(QPoint(0, 0))
    yield menu
    menu.close()


@pytest.mark.parametrize("name", COPY_FORMATS)
def test_every_format_has_a_command_that_copies_it(window, session, name) -> None:
    window.actions_.by_name[f"copy_{name}"].trigger()
    assert clipboard() == session.colours.copied(name) != ""
    assert window.statusBar().currentMessage() == f"Copied {clipboard()}"


@pytest.mark.qt_log_ignore("does not support")  # grabbing and raising, offscreen
def test_the_menu_shows_what_each_format_copies_now(window, session, menu) -> None:
    shown = [action.text().split("\t") for action in menu.actions() if action.objectName() in COPY_COMMANDS]
    assert len(shown) == len(COPY_FORMATS)
    for (title, value), entry in zip(shown, COPY_FORMATS.values(), strict=True):
        assert plain(title).startswith(entry.title)
        assert value.startswith(session.colours.copied(entry.name))
    assert shown[0][1].endswith("Ctrl+C")
    assert plain(shown[list(COPY_FORMATS).index("cmyk")][0]) == "CMYK (not colour-managed)"


@pytest.mark.qt_log_ignore("does not support")
def test_a_closed_menu_has_titles_alone_for_the_list_of_shortcuts(window, menu) -> None:
    menu.close()
    assert not [action.text() for action in menu.actions() if "\t" in action.text()]


@pytest.mark.qt_log_ignore("does not support")
def test_the_letters_of_the_menu_are_different(menu) -> None:
    letters = [text[text.index("&") + 1].casefold() for action in menu.actions() if "&" in (text := action.text())]
    assert len(letters) == len(set(letters)) == len(COPY_FORMATS) + 1


def test_the_button_copies_in_the_format_that_was_used_last(window, session) -> None:
    assert copy_button(window).text() == "Copy as HEX"
    window.actions_.by_name["copy_qcolor"].trigger()
    session.set_colour(Rgb(1, 2, 3))
    assert copy_button(window).text() == "Copy as QColor"
    assert window.actions_.by_name["copy_qcolor"].isChecked()
    QTest.mouseClick(copy_button(window), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert clipboard() == "QColor(1, 2, 3)"


def test_a_copied_colour_is_one_of_the_history(window, session) -> None:
    session.set_colour(Rgb(1, 2, 3))
    window.actions_.by_name["copy_hex"].trigger()
    assert session.colours.history.entries[0].colour == Rgb(1, 2, 3)


def test_a_template_of_many_lines_is_copied_whole_and_told_in_one(window, session) -> None:
    session.colours.set_template("a {{\n  {hex} & {font}\n}}")
    window.actions_.by_name["copy_template"].trigger()
    assert clipboard() == "a {\n  #336699 & #ffffff\n}"
    assert window.statusBar().currentMessage() == "Copied a {   #336699 & #ffffff }"


def test_format_template_and_history_are_there_again(window, session, tmp_path) -> None:
    from gui.settings import load_settings

    session.colours.set_template("{name}!")
    session.colours.use_format("template")
    session.colours.add(Rgb(1, 2, 3))
    session.colours.rename(Rgb(1, 2, 3), "ink")
    window.close()
    left, problem = load_settings(tmp_path / "settings.json")
    assert problem is None
    assert (left.copy_format, left.copy_template, left.history) == ("template", "{name}!", session.colours.history)
