import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from core.atomic_file import require_writable, write_atomically

HOME = str(Path(__file__).resolve().parents[2])

posix = pytest.mark.skipif(os.name != "posix", reason="permission bits and links as on POSIX")
not_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions do not bind root")


def entries(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("data", [b"", b"x", b"a\r\nb\n\0", bytes(3_000_000)])
def test_the_file_holds_exactly_the_data(data, tmp_path):
    target = tmp_path / "file"
    for _ in range(2):
        write_atomically(str(target), data)
        assert target.read_bytes() == data
    assert entries(tmp_path) == ["file"]


def test_a_name_of_the_greatest_length(tmp_path):
    write_atomically(tmp_path / ("x" * 255), b"x")
    assert entries(tmp_path) == ["x" * 255]


@posix
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o000])
def test_a_new_file_has_the_bits_that_the_umask_allows(mask, tmp_path):
    code = f"import os; os.umask({mask}); from core.atomic_file import write_atomically; write_atomically('new', b'x')"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": HOME}, check=True)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o666 & ~mask


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o666, 0o755, 0o640])
def test_the_bits_of_an_old_file_are_kept(mode, tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    target.chmod(mode)
    write_atomically(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert target.read_bytes() == b"new"


@posix
def test_who_reads_the_old_file_goes_on_reading_it_whole(tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with target.open("rb") as old:
        write_atomically(target, b"new content")
        assert old.read() == b"old"
    assert target.read_bytes() == b"new content"


@posix
def test_links_stay_links(tmp_path):
    (tmp_path / "folder").mkdir()
    real = tmp_path / "folder" / "real"
    real.write_bytes(b"old")
    (tmp_path / "link").symlink_to("folder/real")
    (tmp_path / "chain").symlink_to("link")
    (tmp_path / "dangling").symlink_to("folder/new")
    write_atomically(tmp_path / "chain", b"new")
    write_atomically(tmp_path / "dangling", b"made")
    assert all((tmp_path / name).is_symlink() for name in ("link", "chain", "dangling"))
    assert real.read_bytes() == b"new"
    assert entries(tmp_path / "folder") == ["new", "real"]


@posix
def test_a_circle_of_links_is_an_os_error(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    for function in (lambda path: write_atomically(path, b"x"), require_writable):
        with pytest.raises(OSError, match="symbolic links"):
            function(tmp_path / "a")
    assert entries(tmp_path) == ["a", "b"]


def refused(path):
    errors = []
    for function in (lambda path: write_atomically(path, b"x"), require_writable):
        with pytest.raises(OSError) as caught:  # noqa: PT011 - the caller compares the number
            function(path)
        errors.append(caught.value.errno)
    assert errors[0] == errors[1]
    return errors[0]


def test_what_is_no_file_is_refused(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    assert refused(tmp_path / "folder") == errno.EISDIR
    assert refused(tmp_path / "none" / "file") == errno.ENOENT
    assert refused(tmp_path / "file" / "file") == errno.ENOTDIR
    assert refused(tmp_path / ("x" * 300)) == errno.ENAMETOOLONG
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        assert refused(tmp_path / "pipe") == errno.EINVAL
        assert refused("/dev/null") == errno.EINVAL
        assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_require_writable_leaves_nothing_behind(tmp_path):
    (tmp_path / "old").write_bytes(b"old")
    require_writable(tmp_path / "old")
    require_writable(tmp_path / "new")
    assert entries(tmp_path) == ["old"]
    assert (tmp_path / "old").read_bytes() == b"old"


@not_root
def test_read_only_folders_and_files_are_refused(tmp_path):
    old = tmp_path / "old"
    old.write_bytes(b"old")
    old.chmod(0o444)
    assert refused(old) == errno.EACCES
    tmp_path.chmod(0o555)
    try:
        assert refused(tmp_path / "new") == errno.EACCES
        assert entries(tmp_path) == ["old"]
    finally:
        tmp_path.chmod(0o755)


READ_ONLY_FOLDER = """
import os, sys
folder, home = sys.argv[1:]
sys.path.insert(0, home)
from core.atomic_file import require_writable, write_atomically
os.chown(folder, 65534, 65534)
os.chown(folder + "/old", 65534, 65534)
os.chmod(folder, 0o555)
os.setuid(65534)
for name in ("old", "new"):
    for function in (require_writable, lambda path: write_atomically(path, b"new")):
        try:
            function(folder + "/" + name)
        except PermissionError:
            print("refused")
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become another user")
def test_a_read_only_folder_refuses_a_common_user(tmp_path):
    # The folders above tmp_path are closed to other users.
    folder = Path("/tmp") / f"read-only-{os.getpid()}"  # noqa: S108 - made and removed here
    folder.mkdir(mode=0o755)
    try:
        (folder / "old").write_bytes(b"old")
        command = [sys.executable, "-c", READ_ONLY_FOLDER, str(folder), HOME]
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
        assert answer.stdout.split() == ["refused"] * 4
        assert entries(folder) == ["old"]
        assert (folder / "old").read_bytes() == b"old"
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def full_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if os.name != "posix" or os.geteuid() != 0 or mount is None:
        pytest.skip("only root can mount a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, check=False
    ).returncode:
        pytest.skip("this machine does not let root mount a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_leaves_the_old_file_whole(full_disk):
    target = full_disk / "file"
    write_atomically(target, b"old" * 1000)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is compared
        write_atomically(target, bytes(200_000))
    assert caught.value.errno == errno.ENOSPC
    assert target.read_bytes() == b"old" * 1000
    assert entries(full_disk) == ["file"]


@posix
def test_a_file_size_limit_leaves_the_old_file_whole(tmp_path):
    (tmp_path / "file").write_bytes(b"old")
    code = (
        "import resource, signal, sys; sys.path.insert(0, sys.argv[1])\n"
        "from core.atomic_file import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_atomically('file', bytes(5000))\n"
        "except OSError as error:\n    print(error.errno)\n"
    )
    command = [sys.executable, "-c", code, HOME]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert int(answer.stdout) == errno.EFBIG
    assert (tmp_path / "file").read_bytes() == b"old"
    assert entries(tmp_path) == ["file"]


WRITES_FOREVER = """
import sys
sys.path.insert(0, sys.argv[1])
from core.atomic_file import write_atomically
contents = [bytes([letter]) * 300_000 for letter in b"AB"]
write_atomically("file", contents[0])
print("ready", flush=True)
while True:
    for content in reversed(contents):
        write_atomically("file", content)
        print(end=".", flush=True)
"""


@posix
def test_a_killed_writer_leaves_the_old_or_the_new_file(tmp_path):
    command = [sys.executable, "-S", "-c", WRITES_FOREVER, HOME]
    left_behind = 0
    for attempt in range(30):
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"ready\n"
            process.stdout.read(attempt % 5 + 1)
            process.kill()
        data = (tmp_path / "file").read_bytes()
        assert data in (b"A" * 300_000, b"B" * 300_000)
        left_behind = len(entries(tmp_path)) - 1
    assert left_behind > 0, "no kill came in the middle of a write, so that nothing was tested"
