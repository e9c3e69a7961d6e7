"""Writing a file so that at every moment the old or the new one is there, whole."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path`; if that fails, the old file stays untouched.

    The data goes to a hidden temporary file in the same folder, is forced onto the disk and then takes
    the old file's place in one step. A symbolic link is followed and stays a link. Permission bits
    are kept; a new file gets those that the umask allows. Only a process that is killed between
    the steps leaves its temporary file (``.fontlight-….tmp``) behind.

    Parameters
    ----------
    path : path-like
        The file; its folder must exist.
    data : bytes
        All of its new content.

    Raises
    ------
    OSError
        If the folder is missing or read-only, the file is write-protected, a folder or a device,
        or the disk is full. The temporary file has been removed by then.

    Notes
    -----
    Qt's QSaveFile does the same, but the commands load no Qt; nor does it report a full disk
    reliably: its ``commit()`` succeeded over a file that was cut short.
    """
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    temporary = target.with_name(f".fontlight-{secrets.token_hex(8)}.tmp")
    try:
        _write_new(temporary, data, mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def require_writable(path: str | os.PathLike[str]) -> None:
    """Raise what `write_atomically` would raise for `path`, as far as that shows before writing.

    Raises
    ------
    OSError
        If the folder is missing or read-only, or the file is write-protected, a folder or a device.
    """
    target = Path(os.path.realpath(path))
    _mode_of(target)
    temporary = target.with_name(f".fontlight-{secrets.token_hex(8)}.tmp")
    # os.access knows neither read-only mounts nor Windows' access lists; only trying tells.
    temporary.touch(exist_ok=False)
    temporary.unlink()


def _mode_of(target: Path) -> int | None:
    """Return the permission bits of the file that is to be replaced, None where there is none."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(mode):
        # Replacing /dev/null by a file would be the machine's misfortune.
        raise OSError(errno.EINVAL, "Not a regular file", str(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(mode) & 0o777


def _write_new(temporary: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o666 if mode is None else mode), "wb") as file:
        if mode is not None:
            temporary.chmod(mode)  # the umask may have taken bits that the old file has
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Force the folder's new entry onto the disk where the system can."""
    if os.name != "posix":
        return
    # Some file systems refuse this; the file itself is whole and in its place.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
