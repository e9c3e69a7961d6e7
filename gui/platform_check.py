"""Why Qt could not open a window here, found before Qt aborts the process; imports no Qt."""

import ctypes
import os
import socket
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
    return not _needs_display(environment) or bool(_displays(environment))


def display_problem() -> Message | None:
    """Return why no window can be opened and what helps, or None."""
    if not _needs_display(os.environ):
        return None
    displays = _displays(os.environ)
    if not displays:
        return tr(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); log in to a "
            "desktop, or use the commands predict, train, evaluate or --screenshot, which need none."
        )
    if "WAYLAND_DISPLAY" in displays and _wayland_answers(displays["WAYLAND_DISPLAY"]):
        return None
    if "DISPLAY" in displays:
        missing = next((name for name in _X11_LIBRARIES if not _loads(name)), None)
        if missing is not None:
            return library_problem(missing)
        if _x11_answers():
            return None
    variable, name = next(reversed(displays.items()))
    return tr("The display {name} does not answer; check the variable {variable}.", name=name, variable=variable)


def _needs_display(environment: Mapping[str, str]) -> bool:
    """Say whether Qt would open its windows on X11 or Wayland, and not, say, off the screen."""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    return sys.platform not in ("win32", "darwin") and (not wanted or wanted.startswith(("xcb", "wayland")))


def _displays(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the displays that Qt would try, by the variable that names each."""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    systems = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return {
        variable: environment[variable]
        for variable, system in systems.items()
        if environment.get(variable) and (not wanted or system in wanted)
    }


def library_problem(detail: object) -> Message:
    """Return the sentence for a library that Qt needs and the system lacks."""
    return tr(
        "Qt cannot start here ({detail}); on Debian or Ubuntu this helps: sudo apt-get install -y {packages}",
        detail=detail,
        packages=DEBIAN_PACKAGES,
    )


def package_problem(name: str) -> Message:
    """Return the sentence for a Python package that is not installed."""
    return tr(
        "The Python package {name} is missing; from the program's folder this helps: {python} -m pip install -e .",
        name=name,
        python=sys.executable,
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _wayland_answers(name: str) -> bool:
    # An absolute name stands for itself.
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)  # noqa: PTH118 - a socket's name
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(path)
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
