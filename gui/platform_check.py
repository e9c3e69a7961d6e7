"""Why Qt could not open a window here, found before Qt aborts the process; imports no Qt."""

import ctypes
import os
import sys
from collections.abc import Mapping

from core.messages import Message, tr

DEBIAN_PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)

_X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Say whether there is something to open a window on; always so on Windows and macOS."""
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"))


def display_problem() -> Message | None:
    """Return why no window can be opened and what helps, or None."""
    if not has_display():
        return tr(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); log in to a "
            "desktop, or use the commands predict, train, evaluate or --screenshot, which need none."
        )
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    missing = next((name for name in _X11_LIBRARIES if not _loads(name)), None)
    if missing is not None:
        return library_problem(missing)
    if not _x11_answers():
        return tr("The display {name} does not answer; check the variable DISPLAY.", name=os.environ["DISPLAY"])
    return None


def library_problem(detail: object) -> Message:
    """Return the sentence for a library that Qt needs and the system lacks."""
    return tr(
        "Qt cannot start here ({detail}); on Debian or Ubuntu this helps: sudo apt-get install -y {packages}",
        detail=detail,
        packages=DEBIAN_PACKAGES,
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)
