"""Data come in by keyboard alone: copied in another program, looked at, used, and named in the notes."""

from tests.end_to_end.acts import copied
from tests.end_to_end.test_window_process import notes_open
from tests.end_to_end.x11 import until

CELLS = "red\tgreen\tblue\tlight\n" + "".join(f"{k * 6}\t{k * 6}\t{k * 6}\t{int(k >= 20)}\n" for k in range(40))


def gone(desktop, title):
    """Wait until another window than the dialog `title` has the keyboard."""
    until(lambda: desktop.title() and not desktop.title().startswith(title), f"{title!r} to be closed")


def test_copied_cells_are_pasted_looked_at_and_used(desktop, open_window):
    program = open_window("--colour", "#336699")
    desktop.put_on_clipboard(CELLS)
    desktop.key("ctrl+shift+v")
    desktop.window("Use these data?")
    desktop.key("Return")
    gone(desktop, "Use these data?")
    until(lambda: notes_open(desktop), "the notes on the data")
    desktop.key("ctrl+a")
    notes = copied(desktop, r"(?s:.+ dark font.+)")
    assert "Pasted from the clipboard." in notes
    assert "the label 1 marks a dark font" in notes
    desktop.key("Escape")
    gone(desktop, "About the data")
    program.process.terminate()
    assert program.end() == (0, "")


def test_an_address_that_cannot_be_asked_is_said_and_the_dialog_stays(desktop, open_window):
    program = open_window("--colour", "#336699")
    desktop.key("ctrl+shift+u")
    desktop.window("Open from the web")
    desktop.type("file:///etc/passwd")
    desktop.key("Return")
    desktop.window("Open from the web")
    desktop.key("Escape")
    gone(desktop, "Open from the web")
    program.process.terminate()
    assert program.end() == (0, "")
