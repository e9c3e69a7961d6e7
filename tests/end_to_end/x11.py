"""A desktop of our own: a virtual screen with a window manager, used by mouse and keyboard."""

import contextlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "xwininfo")
WIDTH, HEIGHT = 1920, 1080

_POLL = 0.02
_OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
<menu/>
</openbox_config>
"""


def missing_tools():
    """Return what a desktop of our own needs and this system lacks."""
    return [name for name in TOOLS if shutil.which(name) is None]


def until(find, what, seconds=20.0):
    """Return the first true answer of `find`; fail when `seconds` have gone without one."""
    deadline = time.monotonic() + seconds
    while not (found := find()):
        assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s"
        time.sleep(_POLL)
    return found


class Desktop:
    """An Xvfb with openbox, because without a window manager no window gets the keyboard.

    Parameters
    ----------
    folder : Path
        For the window manager's settings and the screen's memory.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        reader, writer = os.pipe()
        screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), *screen],
            pass_fds=(writer,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = f":{answer.readline().strip()}"  # comes when the server is ready
        self._environment = {**os.environ, "DISPLAY": self.display, "HOME": str(folder)}
        rules = folder / "openbox.xml"
        rules.write_text(_OPENBOX, encoding="utf-8")
        self._command = ["openbox", "--config-file", str(rules), "--sm-disable"]
        self._manager = self._start_manager()
        until(self._is_managed, "the window manager", 90)

    def _start_manager(self):
        return subprocess.Popen(
            self._command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def _is_managed(self):
        """Say whether the window manager answers; one that has ended is started again."""
        if self._manager.poll() is not None:
            self._manager = self._start_manager()
        return self.ask("xdotool", "get_num_desktops")

    def close(self):
        """End these two processes, and no others."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)

    def ask(self, *command):
        """Return what a tool of the desktop prints; "" where it fails."""
        answer = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False, timeout=20)
        return answer.stdout.strip() if answer.returncode == 0 else ""

    def key(self, *keys):
        """Press keys, such as "ctrl+c", one after the other."""
        subprocess.run(["xdotool", "key", *keys], env=self._environment, check=True, timeout=20)

    def type(self, text):
        """Type a text."""
        subprocess.run(["xdotool", "type", "--delay", "4", text], env=self._environment, check=True, timeout=20)

    def click(self, x, y, *, rest=None):
        """Click at a point of the screen; `rest` is where the mouse goes afterwards."""
        moves = ["mousemove", str(x), str(y), "click", "1"]
        moves += ["mousemove", *map(str, rest)] if rest else []
        subprocess.run(["xdotool", *moves], env=self._environment, check=True, timeout=20)

    def title(self):
        """Return the title of the window that has the keyboard."""
        return self.ask("xdotool", "getactivewindow", "getwindowname")

    def window(self, title):
        """Wait until a window whose title begins so has the keyboard; return its id."""
        until(lambda: self.title().startswith(title), f"a window {title!r} that has the keyboard")
        return self.ask("xdotool", "getactivewindow")

    def main_window(self):
        """Wait until the program's own window has the keyboard, whatever data it names; return its id."""
        until(lambda: re.fullmatch("(.* – )?Fontlight", self.title()), "the program's own window")
        return self.ask("xdotool", "getactivewindow")

    def place(self, window):
        """Return left, top, width and height of a window's inside."""
        said = self.ask("xwininfo", "-id", window)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return tuple(int(re.search(rf"{name}:\s*(-?\d+)", said)[1]) for name in names)

    def clipboard(self):
        """Return the text on the clipboard."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.ask("xclip", "-o", "-selection", "clipboard", "-target", "UTF8_STRING")
        return ""

    def put_on_clipboard(self, text):
        """Take the clipboard over, so that a later copy shows."""
        subprocess.run(
            ["xclip", "-i", "-selection", "clipboard"],
            env=self._environment,
            input=text,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=20,
        )

    def picture(self, place=(0, 0, WIDTH, HEIGHT)):
        """Return red, green and blue of the screen's pixels, of shape (height, width, 3).

        The screen's memory is a file in the format of xwd: a header of big-endian words, a table
        of colours, the rows.
        """
        memory = (self._folder / "Xvfb_screen0").read_bytes()
        header = np.frombuffer(memory, ">u4", 25)
        start, rows, bytes_per_row = int(header[0] + 12 * header[19]), int(header[5]), int(header[12])
        pixels = np.frombuffer(memory, np.uint8, rows * bytes_per_row, start).reshape(rows, -1, 4)
        left, top, width, height = place
        return pixels[top : top + height, left : left + width, 2::-1].copy()
