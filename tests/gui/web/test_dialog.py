"""The dialog that asks for a web address, and the way from there into the window."""

import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from gui.settings import Settings, load_settings, save_settings
from gui.web.dialog import WebDialog
from tests.gui.previews import button_of, shown_preview, use, wait_until_gone
from tests.gui.web.web_server import endless, redirect, running, silent, whole

ROOT = Path(__file__).resolve().parent.parent.parent.parent
CSV = b"r,g,b,light\n" + b"".join(b"%d,%d,%d,%d\n" % (k * 6, k * 6, k * 6, k < 20) for k in range(40))


@pytest.fixture
def server(monkeypatch):
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with running() as server:
        server.answers |= {
            "/colours.csv": whole(CSV),
            "/endless": endless(b"1,2,3,1\n", pause=0.01),
            "/silent": silent,
            "/page": whole(b"<html></html>", "text/html"),
        }
        yield server


@pytest.fixture
def dialog(server, qtbot):
    dialog = WebDialog("", seconds=10)
    dialog.show()
    yield dialog
    if shiboken6.isValid(dialog):  # it deletes itself when it is closed
        dialog.close()


def ask(dialog: WebDialog, qtbot, address: str) -> None:
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, address)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_nothing_is_asked_before_open_is_pressed(dialog, server, qtbot) -> None:
    dialog.field.setText(server.address("/colours.csv"))
    dialog.close()
    assert server.seen == []


def test_a_table_is_handed_on_with_name_and_address(dialog, server, qtbot) -> None:
    address = server.address("/colours.csv")
    chosen = QSignalSpy(dialog.address_chosen)
    with qtbot.waitSignal(dialog.downloaded) as handed:
        ask(dialog, qtbot, address)
    (table,) = handed.args
    assert (table.name, bytes(table.content)) == ("colours.csv", CSV)
    assert table.provenance == f"Read from the web address {address}."
    assert chosen.at(0) == [address]
    assert not dialog.isVisible()


def test_after_a_redirect_the_file_has_its_own_name_and_the_address_is_the_one_that_was_asked(
    dialog, server, qtbot
) -> None:
    server.answers["/short"] = redirect("/colours.csv")
    with qtbot.waitSignal(dialog.downloaded) as handed:
        ask(dialog, qtbot, server.address("/short"))
    assert handed.args[0].name == "colours.csv"
    assert server.address("/short") in handed.args[0].provenance


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "http://a:b@127.0.0.1/", ""])
def test_a_wrong_address_is_said_and_nothing_is_asked(dialog, server, qtbot, address) -> None:
    chosen = QSignalSpy(dialog.address_chosen)
    ask(dialog, qtbot, address)
    assert dialog.news.text().endswith(".")
    assert chosen.count() == 0
    assert dialog.isVisible()


def test_what_went_wrong_is_said_and_another_address_can_be_asked(dialog, server, qtbot) -> None:
    ask(dialog, qtbot, server.address("/page"))
    qtbot.waitUntil(lambda: "web page" in dialog.news.text())
    assert not dialog.bar.isVisible()
    with qtbot.waitSignal(dialog.downloaded):
        ask(dialog, qtbot, server.address("/colours.csv"))


def test_progress_is_shown_and_cancel_stops_it(dialog, server, qtbot) -> None:
    handed = QSignalSpy(dialog.downloaded)
    ask(dialog, qtbot, server.address("/endless"))
    qtbot.waitUntil(lambda: "have come" in dialog.news.text())
    assert dialog.bar.isVisible()
    assert not dialog.open_button.isEnabled()
    qtbot.mouseClick(button_of(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert "Cancelled" in dialog.news.text()
    assert dialog.open_button.isEnabled()
    assert not dialog.bar.isVisible()
    assert dialog.isVisible()
    qtbot.mouseClick(button_of(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert handed.count() == 0


def test_the_time_limit_is_said(server, qtbot) -> None:
    dialog = WebDialog(server.address("/silent"), seconds=0.3)
    dialog.show()
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "longer than 0.3 seconds" in dialog.news.text())
    dialog.close()


def test_closing_in_the_middle_leaves_nothing_running(server, qtbot) -> None:
    dialog = WebDialog(server.address("/endless"))
    dialog.show()
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "have come" in dialog.news.text())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until_gone(dialog, qtbot)


def test_from_the_menu_to_data_in_use(window, session, server, qtbot, tmp_path: Path) -> None:
    address = server.address("/colours.csv")
    window.actions_.by_name["open_web"].trigger()
    ask(window.findChild(WebDialog), qtbot, address)
    preview = shown_preview(window, qtbot)
    assert preview.name.text() == "colours.csv"
    assert address in preview.provenance.text()
    use(preview, session, qtbot)
    assert session.dataset.provenance == f"Read from the web address {address}."
    assert session.data_path == ""
    window.actions_.by_name["open_web"].trigger()
    qtbot.waitUntil(lambda: window.findChild(WebDialog) is not None)
    assert window.findChild(WebDialog).field.text() == address
    window.findChild(WebDialog).close()
    window.end_at_once()
    assert load_settings(tmp_path / "settings.json")[0].web_address == address


def test_a_file_that_is_no_table_is_said_with_its_name(window, session, server, qtbot) -> None:
    server.answers["/notes.txt"] = whole(b"Good morning\n", "text/plain")
    before = session.dataset
    window.actions_.by_name["open_web"].trigger()
    with qtbot.waitSignal(session.loading_failed, timeout=10_000) as failed:
        ask(window.findChild(WebDialog), qtbot, server.address("/notes.txt"))
    assert str(failed.args[1]).startswith("notes.txt")
    assert session.dataset is before


def test_the_address_is_kept_in_the_settings(tmp_path: Path) -> None:
    path, settings = tmp_path / "settings.json", Settings(web_address="https://example.org/색상.csv")
    save_settings(path, settings)
    assert load_settings(path) == (settings, None)


_PROGRAM = """
import sys
from gui.application import make_application
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings
from gui.web.dialog import WebDialog

app = make_application()
session = Session()
window = MainWindow(session, Settings(), None)
window.show()
for index in range(window.tabs.count()):
    window.tabs.setCurrentIndex(index)
    app.processEvents()
window.actions_.by_name["open_web"].trigger()
app.processEvents()
dialog = window.findChild(WebDialog)
dialog.field.setText("http://127.0.0.1:9/a.csv")
print("PySide6.QtNetwork" in sys.modules)
dialog.open_button.click()
print("PySide6.QtNetwork" in sys.modules)
session.close()
dialog.close()
"""


def test_the_network_is_not_even_loaded_before_open_is_pressed(tmp_path: Path) -> None:
    result = subprocess.run([sys.executable, "-c", _PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert result.stdout.split() == ["False", "True"], result.stderr
