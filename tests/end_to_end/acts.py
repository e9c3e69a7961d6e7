"""What a person does with the window again and again."""

import re
import time

from core.model_file import load_network_and_info
from tests.end_to_end.x11 import until

STATUS_HEIGHT = 28
"""Of the line at the window's foot, which tells epoch and step, in pixels."""


def status_line(desktop, program):
    left, top, width, height = desktop.place(program.window)
    return desktop.picture((left, top + height - STATUS_HEIGHT, width, STATUS_HEIGHT))


def train_until_seen(desktop, program, key):
    """Press a key that trains, and wait until the diagram's arithmetic is another."""
    before = copied_arithmetic(desktop, program)
    desktop.key(key)
    until(lambda: copied_arithmetic(desktop, program) != before, f"another network after {key}")


def wait_until_still(desktop, program):
    """Wait until the status line is the same in twenty looks, one after the other."""

    def is_still():
        first = status_line(desktop, program)
        return all((status_line(desktop, program) == first).all() for _ in range(20))

    until(is_still, "a training that waits")


def copied(desktop, wanted):
    """Copy with Ctrl+C until the clipboard holds a text of the form `wanted`."""
    desktop.put_on_clipboard("before")

    def find():
        desktop.key("ctrl+c")
        return re.fullmatch(wanted, desktop.clipboard())

    return until(find, f"a copied {wanted}")[0]


def copied_arithmetic(desktop, program):
    """Give the diagram the keyboard and copy what it says about the output."""
    left, top, _, _ = desktop.place(program.window)
    desktop.click(left + 1000, top + 260, rest=(left + 5, top + 5))
    desktop.key("Escape")  # lets go of a node that was under the mouse
    return copied(desktop, r"Z2 = (?s:.*)")


def leave_unsaved(desktop, program, *keys):
    """Press keys that close the window and do not save; return when the last one was pressed."""
    desktop.key(*(keys or ("ctrl+q",)))
    desktop.window("Unsaved changes")
    desktop.key("alt+d")
    return time.monotonic()


def save_document(desktop, program, path, *, as_new=False):
    desktop.key("ctrl+shift+s" if as_new else "ctrl+s")
    desktop.window("Save document")
    desktop.key("ctrl+a")
    desktop.type(str(path))
    desktop.key("Return")
    until(path.exists, "the saved document")
    desktop.main_window()


def save_network(desktop, program, path):
    desktop.key("ctrl+alt+s")
    desktop.window("Save network")
    desktop.key("ctrl+a")
    desktop.type(str(path))
    desktop.key("Return")
    until(path.exists, "the saved network")
    desktop.main_window()
    return load_network_and_info(path)
